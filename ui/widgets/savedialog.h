// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace Mailhaul {

/// Asks where a file shall go: begins among the user's documents with the name \a suggested, and deletes itself.
/// Characters that no file system takes are replaced in the name.
QFileDialog *makeSaveDialog(const QString &objectName, const QString &title, QString suggested,
                            QWidget *parent);

} // namespace Mailhaul
