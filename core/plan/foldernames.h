// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/foldernaming.h"
#include "core/plan/folderselection.h"

#include <expected>

namespace Mailhaul {

/// What rules make of a source folder's name, special use and explicit targets apart.
struct NamedTarget
{
    Imap::MailboxName name;
    Imap::MailboxName refused; ///< What it would be called if the server took that; often empty.
};

/// The destination's name of every source folder, by that folder's name: its ordinary target, put
/// below the common top, changed by the renaming operators, made legal. Unlike ordinary targets, names
/// that an operator made may be the same. Where an operator leaves nothing of a selected folder's
/// name, that folder is the error.
std::expected<QHash<Imap::MailboxName, NamedTarget>, Imap::MailboxName> targetNames(
    const FolderTree &source, const FolderSelection &selection, const NamingRules &rules,
    const Options &options);

} // namespace Mailhaul
