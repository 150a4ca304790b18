// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/folderplan.h"

namespace Mailhaul {

/// Folders of the destination that no folder of the source goes to, selected or not, and that the source does not
/// have under the same name; the deepest first. As far as the rules about deletions say so. None if it is not known
/// where the folders of the source go.
QList<Folder> strayFolders(const FolderTree &source, const FolderTree &destination,
                           const Options &options);

/// Those of \a plan's source folders that may be deleted if they are empty: no INBOX, and nothing is below them. The
/// deepest first.
QList<Imap::MailboxName> emptySourceCandidates(const FolderPlan &plan, const FolderTree &source);

} // namespace Mailhaul
