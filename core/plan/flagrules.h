// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/flags.h"
#include "core/text/perloperator.h"

namespace Mailhaul {

/// Whether flags that servers are known to refuse are left out first.
enum class BuggyFlags { Kept, LeftOut };

/// Whether only flags are sent that the destination says it keeps.
enum class ClosedFlagLists { Respected, Ignored };

/// Whether flags are stored again behind a copy, for servers that lose them.
enum class FlagsAfterCopy { Trusted, StoredAgain };

/// What becomes of the flags of a message.
struct FlagRules
{
    BuggyFlags buggy = BuggyFlags::Kept;
    QList<PerlOperator>
        changes; ///< Applied in order to all flags in one line, blanks between them.
    ClosedFlagLists closedLists = ClosedFlagLists::Respected;
    FlagsAfterCopy afterCopy = FlagsAfterCopy::Trusted;
};

/// The flags to be sent to the destination for a message that has \a flags on the source.
Imap::Flags flagsToSend(const Imap::Flags &flags, const FlagRules &rules,
                        const Imap::PermanentFlags &permanent);

} // namespace Mailhaul
