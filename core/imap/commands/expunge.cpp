// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/expunge.h"

#include "core/imap/commands/simple.h"

namespace Mailhaul::Imap {

Reply<Status> expunge(Connection &connection)
{
    return sendSimple(connection, CommandText(connection.capabilities()).raw("EXPUNGE"),
                      Error::Scope::Folder);
}

Reply<Status> expungeOnly(Connection &connection, const UidSet &uids)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities())
                          .raw("UID EXPUNGE ")
                          .raw(uids.toImap(), TracePart::Protocol),
                      Error::Scope::Folder);
}

Reply<Status> deleteMailbox(Connection &connection, const MailboxName &mailbox)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities()).raw("DELETE ").mailbox(mailbox),
                      Error::Scope::Folder);
}

Reply<Status> unsubscribe(Connection &connection, const MailboxName &mailbox)
{
    return sendSimple(connection,
                      CommandText(connection.capabilities()).raw("UNSUBSCRIBE ").mailbox(mailbox),
                      Error::Scope::Folder);
}

} // namespace Mailhaul::Imap
