// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/plan/strayfolders.h"
#include "core/transfer/lanecontext.h"

namespace Mailhaul {

/// Deletes folders of the destination with what is in them, up to the rules' ceiling. In a dry run it only tells. The
/// result are those that are gone, or would be.
Task<QSet<Imap::MailboxName>> removeStrayFolders(LaneContext &context,
                                                 std::shared_ptr<Imap::Connection> connection,
                                                 QList<Folder> folders);

/// Deletes those folders of the source that turn out to be empty and have none below them.
Task<QSet<Imap::MailboxName>> removeEmptyFolders(LaneContext &context,
                                                 std::shared_ptr<Imap::Connection> connection,
                                                 QList<Imap::MailboxName> candidates,
                                                 FolderTree source);

} // namespace Mailhaul
