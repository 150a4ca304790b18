// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

namespace Mailhaul::Imap {

/// ID without a word about ourselves (RFC 2971). What the server says of itself; empty if it says nothing.
Reply<IdData> serverId(Connection &connection);

/// GETQUOTAROOT (RFC 9208): the quotas that hold for a mailbox.
Reply<QList<QuotaData>> quotaOf(Connection &connection, const MailboxName &mailbox);

/// STATUS (APPENDLIMIT) for servers whose limit differs from mailbox to mailbox (RFC 7889); nothing: none.
Reply<std::optional<qint64>> appendLimitOf(Connection &connection, const MailboxName &mailbox);

} // namespace Mailhaul::Imap
