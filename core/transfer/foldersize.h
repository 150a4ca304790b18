// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/connection.h"
#include "core/plan/messageselection.h"
#include "core/report/report.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace Mailhaul {

/// How much is to be known about sizes.
enum class SizeDetail {
    Sums, ///< By STATUS where the server tells sizes (RFC 8438); the biggest message is not known (0).
    Biggest ///< From a listing of each folder.
};

/// Which messages count: all, unless the user chooses by search, UID or age.
struct SizeScope
{
    QByteArray search = {};              ///< Criteria of SEARCH; empty: all of uids.
    QByteArray uids = QByteArray("1:*"); ///< As the protocol spells a set.
    /// Null: whenever they arrived.
    std::function<bool(const Imap::InternalDate &arrival)> isWanted = {};

    bool isEverything() const { return search.isEmpty() && uids == "1:*" && !isWanted; }
    /// What \a rules look at on that side.
    static SizeScope of(const SelectionRules &rules, Side side, const QDateTime &now);
};

/// True if SEARCH finds as many messages in the INBOX as there are. The error is one of the connection.
Task<bool> findsEverything(std::shared_ptr<Imap::Connection> connection);

/// Number and total size of the messages in some folders.
Task<SideSize> measureFolders(std::shared_ptr<Imap::Connection> connection,
                              QSet<Imap::MailboxName> folders, SizeDetail detail,
                              SizeScope scope = {});

/// The same for each of the folders, from listings. Folders that cannot be listed are left out.
Task<QHash<Imap::MailboxName, SideSize>> measureEach(std::shared_ptr<Imap::Connection> connection,
                                                     QList<Imap::MailboxName> folders,
                                                     SizeScope scope = {});

} // namespace Mailhaul
