// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/commands/status.h"
#include "core/imap/connection.h"

#include <QList>

namespace Mailhaul::Imap {

/// LIST "" "*". Where the server knows SPECIAL-USE and LIST-EXTENDED (RFC 6154), special uses are asked for by name.
Reply<QList<ListData>> list(Connection &connection);
/// LIST "" "*" with subscriptions, special uses and the figures of every mailbox in one answer (RFC 5258, 5819).
/// For servers with LIST-EXTENDED and LIST-STATUS.
struct ListedWithStatus
{
    QList<ListData> mailboxes;         ///< "\\subscribed" is among the attributes.
    QList<MailboxStatusData> statuses; ///< In any order; of some there may be none.
};
Reply<ListedWithStatus> listWithStatus(Connection &connection, StatusSize size);
/// LSUB "" "*": the subscribed mailboxes, also those that do not exist.
Reply<QList<ListData>> listSubscribed(Connection &connection);
/// LIST "" "": an entry that has only the separator.
Reply<QList<ListData>> listSeparator(Connection &connection);
/// The first personal namespace (RFC 2342).
Reply<NamespaceData> nameSpace(Connection &connection);

} // namespace Mailhaul::Imap
