// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/connection.h"
#include "core/report/report.h"

#include <QSet>

#include <memory>

namespace Mailhaul {

/// Number and total size of the messages in some folders, by STATUS where the server tells sizes (RFC 8438), else
/// from a listing of each. The biggest message is not known (0).
Task<SideSize> measureFolders(std::shared_ptr<Imap::Connection> connection,
                              QSet<Imap::MailboxName> folders);

} // namespace Mailhaul
