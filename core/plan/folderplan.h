// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/foldertree.h"
#include "core/plan/options.h"

#include <QList>

#include <optional>

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
    bool subscribe = false;    ///< To be subscribed on the destination, which it is not yet.
    /// What the rules call it on the destination, which does not take such a name; else empty.
    Imap::MailboxName refusedName = {};
    /// Levels above the target that do not exist or hold no messages, from the top: to be created
    /// before it.
    QList<Imap::MailboxName> missingParents = {};

    bool operator==(const FolderPlanEntry &other) const = default;
};

/// A selected folder that is left out on purpose.
struct SkippedFolder
{
    enum class Reason {
        Empty,
        CaseTwin ///< The target exists under a name that differs in case only.
    };
    Imap::MailboxName source, target;
    Reason reason = Reason::Empty;

    bool operator==(const SkippedFolder &other) const = default;
};

/// Why there is no plan: nothing may be touched.
struct PlanRefusal
{
    enum class Reason {
        NoFolderExists, ///< Folders were asked for by name, and none of them is there.
        NoLiftedTree,   ///< The tree to be lifted is not there.
        EmptyName       ///< The renaming operators leave nothing of this folder's name.
    };
    Reason reason = Reason::NoFolderExists;
    Imap::MailboxName folder;

    bool operator==(const PlanRefusal &other) const = default;
};

/// Where every selected source folder goes, in the order in which they are worked on: by raw name,
/// but for those that were to be first or last.
struct FolderPlan
{
    QList<FolderPlanEntry> entries;
    QList<Imap::MailboxName> missing; ///< Asked for by name, but not on the source.
    QList<SkippedFolder> skipped;
    std::optional<PlanRefusal> refusal; ///< If there is one, there are no entries.
    /// Some folder goes to one whose name differs in case only, and it is not known whether the server
    /// takes both names for one.
    bool guessesCase = false;

    bool operator==(const FolderPlan &other) const = default;
};

/// Decides folder by folder where it goes. A pure function: the same input gives the same plan, and
/// nothing is asked or created. Unselectable folders are left out. The order of the rules: explicit
/// target; special use (attribute, then well-known names), when switched on; else the source's name
/// without its prefix, with the separators swapped and the destination's prefix put in front, changed
/// by Options::folders. A
/// folder that differs from an existing one in case only goes there, as far as
/// FolderRules::caseTwins says. Folders may come together by
/// an explicit target, by special use or by a renaming operator, never otherwise. A plan made again after the
/// targets were created has the same targets.
FolderPlan planFolders(const FolderTree &source, const FolderTree &destination,
                       const Options &options);

} // namespace Mailhaul
