// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"
#include "core/imap/mailboxname.h"

namespace Mailhaul::Imap {

/// Commands that are answered by their tagged line alone. \a scope is how far a refusal reaches.
Reply<Status> sendSimple(Connection &connection, CommandText &text, Error::Scope scope,
                         Command::Pipelining pipelining = Command::Pipelining::Together);

/// Asks for the capabilities; afterwards Connection::capabilities() has them.
Reply<Status> capability(Connection &connection);
/// Only the command; Connection::startTls() follows a good answer.
Reply<Status> startTlsCommand(Connection &connection);
/// Only the command; Connection::startCompression() follows a good answer at once.
Reply<Status> compress(Connection &connection);
Reply<Status> noop(Connection &connection);
Reply<Status> create(Connection &connection, const MailboxName &mailbox);
Reply<Status> subscribe(Connection &connection, const MailboxName &mailbox);
/// The BYE that comes with it is no error.
Reply<Status> logout(Connection &connection);

} // namespace Mailhaul::Imap
