// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/connection.h"
#include "core/report/report.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace Mailhaul {

/// How much is to be known about sizes.
enum class SizeDetail {
    Sums, ///< By STATUS where the server tells sizes (RFC 8438); the biggest message is not known (0).
    Biggest ///< From a listing of each folder.
};

/// Number and total size of the messages in some folders.
Task<SideSize> measureFolders(std::shared_ptr<Imap::Connection> connection,
                              QSet<Imap::MailboxName> folders, SizeDetail detail);

/// The same for each of the folders, from listings. Folders that cannot be listed are left out.
Task<QHash<Imap::MailboxName, SideSize>> measureEach(std::shared_ptr<Imap::Connection> connection,
                                                     QList<Imap::MailboxName> folders);

} // namespace Mailhaul
