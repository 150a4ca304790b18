// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/foldertree.h"
#include "core/plan/options.h"

#include <QList>

namespace Mailhaul {

/// Why a folder goes where it goes; the window shows it as a word.
enum class TargetReason {
    SameName,
    Renamed,    ///< Prefix, separator, case or a forbidden character differ between the servers.
    SpecialUse, ///< Both sides say what the folder is for, or its name does.
    Explicit    ///< The user said so.
};

/// One source folder and its destination.
struct FolderPlanEntry
{
    Folder source;
    Imap::MailboxName target;
    TargetReason reason = TargetReason::SameName;
    bool targetExists = false; ///< And can hold messages.
    bool subscribe = false;    ///< Subscribed on the source and not yet on the destination.

    bool operator==(const FolderPlanEntry &other) const = default;
};

/// Where every selected source folder goes, in the order in which they are worked on: by raw name.
struct FolderPlan
{
    QList<FolderPlanEntry> entries;
    QList<Imap::MailboxName> missing; ///< Asked for by name, but not on the source.

    bool operator==(const FolderPlan &other) const = default;
};

/// Decides folder by folder where it goes. A pure function: the same input gives the same plan, and
/// nothing is asked or created. Unselectable folders are left out. The order of the rules: explicit
/// target; special use (attribute, then well-known names), when switched on; else the source's name
/// without its prefix, with the separators swapped and the destination's prefix put in front. A
/// folder that differs from an existing one in case only goes there. Folders may come together by
/// an explicit target or by special use, never by renaming alone. A plan made again after the
/// targets were created has the same targets.
FolderPlan planFolders(const FolderTree &source, const FolderTree &destination,
                       const Options &options);

} // namespace Mailhaul
