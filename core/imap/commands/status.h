// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

namespace Mailhaul::Imap {

/// Whether the total size is asked for too, where the server tells it (RFC 8438). It may have to read every message.
enum class StatusSize { Ask, LeaveOut };

/// What is asked of a mailbox, in parentheses: number of messages, UIDNEXT, UIDVALIDITY, and HIGHESTMODSEQ where the
/// server knows it (RFC 7162).
QByteArray statusItems(const Capabilities &capabilities, StatusSize size);

/// STATUS with statusItems().
Reply<MailboxStatusData> mailboxStatus(Connection &connection, const MailboxName &mailbox,
                                       StatusSize size = StatusSize::Ask);

} // namespace Mailhaul::Imap
