// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/perlpattern.h"

#include <optional>

namespace Mailhaul {

/// How many messages may be deleted from one folder. More than that is more likely a mistake than a wish.
struct DeletionCeiling
{
    /// The larger of the two counts. Neither: no limit.
    std::optional<qint64> messages = 100;
    std::optional<double> percent = 10; ///< Of the messages in the folder.

    bool allows(qint64 deleted, qint64 inFolder) const;
};

/// How messages of the destination that are marked as deleted are removed for good.
enum class DestinationExpunge {
    No,           ///< They stay, marked.
    OnlyDeleted,  ///< Those that this run has marked; needs UIDPLUS (RFC 4315).
    AllThatIsMarked ///< Also what somebody else has marked; at the end of each folder, too.
};

/// What is deleted. Nothing unless the user asked for exactly that.
struct DeletionRules
{
    bool copiedFromSource = false; ///< Messages of the source once they are on the destination.
    bool markedFromSource = false; ///< What is marked as deleted on the source; before it is listed.
    bool strayOnDestination = false; ///< Messages of the destination that the source folder does not have.
    bool duplicatesOnDestination = false;
    DestinationExpunge destinationExpunge = DestinationExpunge::No;
    bool strayFolders = false; ///< Folders of the destination that no folder of the source goes to.
    std::optional<PerlPattern> strayFoldersOnly, strayFoldersButNot;
    bool emptySourceFolders = false;
    DeletionCeiling ceiling;

    /// True if messages of either side may be touched.
    bool concernMessages() const
    {
        return copiedFromSource || markedFromSource || strayOnDestination
               || duplicatesOnDestination
               || destinationExpunge == DestinationExpunge::AllThatIsMarked;
    }
    bool concernFolders() const { return strayFolders || emptySourceFolders; }
};

} // namespace Mailhaul
