// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"
#include "core/imap/uidset.h"

namespace Mailhaul::Imap {

/// EXPUNGE: removes every message of the open mailbox that is marked \Deleted, whoever marked it.
Reply<Status> expunge(Connection &connection);
/// UID EXPUNGE (RFC 4315): removes only those of \a uids that are marked \Deleted. Needs UIDPLUS.
Reply<Status> expungeOnly(Connection &connection, const UidSet &uids);

/// DELETE of a mailbox with all its messages.
Reply<Status> deleteMailbox(Connection &connection, const MailboxName &mailbox);
Reply<Status> unsubscribe(Connection &connection, const MailboxName &mailbox);

} // namespace Mailhaul::Imap
