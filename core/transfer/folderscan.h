// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/commands/select.h"
#include "core/plan/messageplan.h"
#include "core/transfer/bodysource.h"
#include "core/transfer/line.h"

#include <QHash>

#include <memory>

namespace Mailhaul {

/// The messages of a folder as one listing gave them.
struct FolderScan
{
    Imap::SelectedMailbox mailbox;
    std::shared_ptr<MessageList> messages = std::make_shared<MessageList>();
    qint64 unlisted = 0; ///< How many the server counts, but does not list.
};

/// Opens a folder and lists every message with size, flags, date and identity. Messages without an
/// identifying header field have no key yet and keyIsContent set. The commands leave before this returns the first
/// time, so several folders can be listed one behind the other.
Task<FolderScan> scanFolder(std::shared_ptr<Line> line, Imap::MailboxName mailbox,
                            Imap::Access access);

/// Reads the messages that have no key and gives them one by their content. \a known are keys from
/// earlier runs; the result are those that were made now. A message that cannot be read keeps none.
Task<QHash<Imap::Uid, MessageKey>> identifyByContent(std::shared_ptr<Line> line,
                                                     ListedFolder folder,
                                                     std::shared_ptr<MessageList> messages,
                                                     QHash<Imap::Uid, MessageKey> known);

} // namespace Mailhaul
