// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

namespace Mailhaul::Imap {

/// What is asked of a mailbox, in parentheses: number of messages, UIDNEXT, UIDVALIDITY, the size where the
/// server knows it (RFC 8438), HIGHESTMODSEQ likewise (RFC 7162).
QByteArray statusItems(const Capabilities &capabilities);

/// STATUS with statusItems().
Reply<MailboxStatusData> mailboxStatus(Connection &connection, const MailboxName &mailbox);

} // namespace Mailhaul::Imap
