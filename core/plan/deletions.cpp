// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/deletions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

bool isMarked(const ScannedMessage &message)
{
    return message.flags.contains("\\Deleted"_ba);
}

} // namespace

bool DeletionCeiling::allows(qint64 deleted, qint64 inFolder) const
{
    if (!messages && !percent)
        return true;
    const double share = percent ? double(inFolder) * *percent / 100 : 0;
    return double(deleted) <= std::max(double(messages.value_or(0)), share);
}

void Protection::add(const MessageList &source, const MessagePlan &plan)
{
    for (const ScannedMessage &message : source) {
        if (!message.key.isNull())
            keys.insert(message.key);
    }
    for (const MessagePair &pair : plan.alreadyThere)
        uids.insert(pair.destinationUid);
}

Deletions destinationDeletions(const MessageList &destination, const Protection &protection,
                               const DeletionRules &rules, TargetUse use)
{
    const bool removesDuplicates =
        rules.duplicatesOnDestination && use == TargetUse::OneSource;
    Deletions deletions;
    QSet<MessageKey> seen;
    for (const ScannedMessage &message : destination) {
        if (message.keyIsContent)
            continue;
        const bool isKnown = !message.key.isNull() && seen.contains(message.key);
        seen.insert(message.key);
        if (isKnown && removesDuplicates) {
            deletions.append(
                {message.uid, DeletionReason::Duplicate, message.key, isMarked(message)});
            continue;
        }
        const bool isProtected = protection.uids.contains(message.uid)
                                 || (!message.key.isNull() && protection.keys.contains(message.key));
        if (rules.strayOnDestination && !isProtected)
            deletions.append({message.uid, DeletionReason::Stray, message.key, isMarked(message)});
    }
    return deletions;
}

Deletions markedMessages(const MessageList &messages)
{
    Deletions deletions;
    for (const ScannedMessage &message : messages) {
        if (isMarked(message))
            deletions.append({message.uid, DeletionReason::Marked, message.key, true});
    }
    return deletions;
}

} // namespace Mailhaul
