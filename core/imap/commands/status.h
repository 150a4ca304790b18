// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

namespace Mailhaul::Imap {

/// STATUS: number of messages, UIDNEXT, UIDVALIDITY, and the size where the server knows it (RFC 8438).
Reply<MailboxStatusData> mailboxStatus(Connection &connection, const MailboxName &mailbox);

} // namespace Mailhaul::Imap
