// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/labels.h"

#include "core/imap/commands/simple.h"

namespace Mailhaul::Imap {

Reply<Status> storeLabels(Connection &connection, const UidSet &uids, const QByteArrayList &labels)
{
    CommandText text(connection.capabilities());
    text.raw("UID STORE ").raw(uids.toImap(), TracePart::Protocol).raw(" X-GM-LABELS (");
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (i > 0)
            text.raw(" ");
        // A system label is spelled as a flag is; in quotation marks it would be an ordinary one.
        if (labels[i].startsWith('\\') && !labels[i].contains(' '))
            text.raw(labels[i], TracePart::Folder);
        else
            text.string(labels[i], TracePart::Folder);
    }
    text.raw(")");
    return sendSimple(connection, text, Error::Scope::Message);
}

} // namespace Mailhaul::Imap
