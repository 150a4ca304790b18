// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/connection.h"
#include "core/plan/folderplan.h"

#include <memory>
#include <optional>

namespace Mailhaul {

/// The name of a folder of \a tree with the other case in its last level: it can be had only from a
/// server that ignores case. Nothing if no name has letters.
std::optional<Imap::MailboxName> nameInOtherCase(const FolderTree &tree);

/// Finds out whether the server of \a tree tells names apart by case, by asking for a folder under such
/// a name; nothing is changed there. LetterCase::Unknown if there is nothing to ask for.
Task<LetterCase> letterCaseOf(std::shared_ptr<Imap::Connection> connection, FolderTree tree);

/// planFolders() with what the destination says about case, if the user wants it to decide and it makes
/// a difference. \a destination, which outlives this, learns it.
Task<FolderPlan> planForServer(std::shared_ptr<Imap::Connection> connection,
                               const FolderTree &source, FolderTree &destination,
                               const Options &options);

} // namespace Mailhaul
