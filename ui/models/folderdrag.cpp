// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderdrag.h"

#include <QIODevice>

namespace Mailhaul {

using namespace Qt::StringLiterals;

QString mimeTypeFor(DraggedSide side)
{
    return side == DraggedSide::OldFolders ? u"application/x-mailhaul-old-folders"_s
                                           : u"application/x-mailhaul-new-folders"_s;
}

QMimeData *draggedFolders(DraggedSide side, const QList<Imap::MailboxName> &folders)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const Imap::MailboxName &folder : folders)
        stream << folder.raw();
    auto *data = new QMimeData;
    data->setData(mimeTypeFor(side), bytes);
    return data;
}

QList<Imap::MailboxName> droppedFolders(DraggedSide side, const QMimeData *data)
{
    QList<Imap::MailboxName> folders;
    QDataStream stream(data->data(mimeTypeFor(side)));
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        QByteArray raw;
        stream >> raw;
        folders.append(Imap::MailboxName(raw));
    }
    return folders;
}

} // namespace Mailhaul
