// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"

#include <QList>
#include <QMimeData>

#include <memory>

namespace Mailhaul {

/// What is dragged between the trees of the two accounts: names as the protocol spells them.
enum class DraggedSide { OldFolders, NewFolders };

QString mimeTypeFor(DraggedSide side);
/// The caller owns the result, as Qt's drags do.
QMimeData *draggedFolders(DraggedSide side, const QList<Imap::MailboxName> &folders);
QList<Imap::MailboxName> droppedFolders(DraggedSide side, const QMimeData *data);

} // namespace Mailhaul
