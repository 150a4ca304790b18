// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/contentrules.h"
#include "core/plan/flagrules.h"
#include "core/plan/identityrules.h"
#include "core/plan/labelrules.h"
#include "core/plan/messageselection.h"
#include "core/plan/repairladder.h"

namespace Mailhaul {

/// What happens to further messages of a folder with the same identity.
enum class Duplicates { CopiedOnce, CopiedAll };

/// What happens to a message that is in another folder of the destination already.
enum class CrossDuplicates { Copied, LeftOut };

/// What the destination is told of a message's date.
enum class DateRule {
    Arrival,    ///< The source's INTERNALDATE.
    FromHeader, ///< What headerDate() finds, else the source's INTERNALDATE.
    None        ///< Nothing: the message arrives now.
};

/// How messages are chosen, recognised and changed.
struct MessageRules
{
    SelectionRules selection;
    IdentityRules identity;
    Duplicates duplicates = Duplicates::CopiedOnce;
    CrossDuplicates crossDuplicates = CrossDuplicates::Copied;
    ContentRules content;
    FlagRules flags;
    DateRule date = DateRule::Arrival;
    LabelRules labels;
    RepairRules repair;

    /// True if what is to be copied from a folder can be decided without knowing what its messages are, where the
    /// destination has none.
    bool allowLateIdentity() const;
    /// True if messages cannot go through as a stream: they have to be changed, looked at, or piped.
    bool needWholeMessages() const
    {
        return content.needWholeMessages() || date == DateRule::FromHeader;
    }
    /// The same for rules that decide the same about every message, and different for others.
    QByteArray fingerprint() const;
};

} // namespace Mailhaul
