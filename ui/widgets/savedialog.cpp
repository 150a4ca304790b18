// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savedialog.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace Mailhaul {

using namespace Qt::StringLiterals;

QFileDialog *makeSaveDialog(const QString &objectName, const QString &title, QString suggested,
                            QWidget *parent)
{
    for (QChar &c : suggested) {
        if (uR"(/\:*?"<>|)"_s.contains(c) || !c.isPrint())
            c = u'_';
    }
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggested);
    return dialog;
}

} // namespace Mailhaul
