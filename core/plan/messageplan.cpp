// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/messageplan.h"

#include <optional>

namespace Mailhaul {

namespace {

std::optional<FlagChange> flagChange(const ScannedMessage &source,
                                     const ScannedMessage &destination,
                                     const Imap::PermanentFlags &permanent, FlagSync flagSync)
{
    if (flagSync == FlagSync::Leave || source.flags == destination.flags)
        return std::nullopt;
    const Imap::Flags wanted = permanent.kept(source.flags);
    if (flagSync == FlagSync::Merge) {
        const Imap::Flags added = wanted.without(destination.flags);
        return added.isEmpty() ? std::nullopt : std::optional(FlagChange{destination.uid, added});
    }
    if (wanted == permanent.kept(destination.flags))
        return std::nullopt;
    return FlagChange{destination.uid, wanted};
}

/// A server that was set up anew may give an old UIDVALIDITY to other messages. What it may change in a
/// message is its bytes, but the date is the one we gave.
bool mayBeCopy(const ScannedMessage &source, const ScannedMessage &destination)
{
    return source.key == destination.key
           || (source.isDateKnown && destination.isDateKnown
               && source.received.secondsSinceEpoch == destination.received.secondsSinceEpoch);
}

/// The destination's messages by key, each given away once.
class DestinationIndex
{
public:
    explicit DestinationIndex(const MessageList &messages)
        : m_messages(messages)
        , m_given(messages.size(), false)
    {}

    /// Pairs of the journal go before identity, so they are taken before index() is called.
    const ScannedMessage *takeCopyOf(const ScannedMessage &source, Imap::Uid uid)
    {
        if (m_byUid.isEmpty()) {
            m_byUid.reserve(m_messages.size());
            for (qsizetype at = 0; at < m_messages.size(); ++at)
                m_byUid.insert(m_messages.at(at).uid, at);
        }
        const auto found = m_byUid.constFind(uid);
        if (found == m_byUid.cend() || m_given.at(*found)
            || !mayBeCopy(source, m_messages.at(*found)))
            return nullptr;
        m_given[*found] = true;
        return &m_messages.at(*found);
    }

    /// Returns how many messages have a key that occurs before.
    qint64 index()
    {
        qint64 duplicates = 0;
        m_byUid = {};
        m_byKey.reserve(m_messages.size());
        for (qsizetype at = 0; at < m_messages.size(); ++at) {
            const MessageKey key = m_messages.at(at).key;
            if (key.isNull())
                continue;
            const auto known = m_byKey.find(key);
            if (known == m_byKey.end()) {
                m_byKey.insert(key, at);
                continue;
            }
            ++duplicates;
            if (m_given.at(*known))
                *known = at;
        }
        return duplicates;
    }

    const ScannedMessage *takeKey(const MessageKey &key)
    {
        const auto found = m_byKey.constFind(key);
        if (found == m_byKey.cend() || m_given.at(*found))
            return nullptr;
        m_given[*found] = true;
        return &m_messages.at(*found);
    }

private:
    const MessageList &m_messages;
    QList<bool> m_given;
    QHash<Imap::Uid, qsizetype> m_byUid;
    QHash<MessageKey, qsizetype> m_byKey;
};

} // namespace

void MessagePlan::leaveOut(
    const std::function<std::optional<LeftOutReason>(const ScannedMessage &)> &reasonFor)
{
    toCopy.removeIf([&](const ScannedMessage &message) {
        const auto reason = reasonFor(message);
        if (!reason)
            return false;
        leftOut.append({message.uid, message.size, *reason});
        bytesToCopy -= message.size;
        return true;
    });
}

MessagePlan planMessages(const MessageList &source, const MessageList &destination,
                         const QHash<Imap::Uid, Imap::Uid> &knownPairs,
                         const Imap::PermanentFlags &permanent, FlagSync flagSync)
{
    MessagePlan plan;
    DestinationIndex index(destination);
    QSet<MessageKey> seenKeys;
    seenKeys.reserve(source.size());

    const auto pairUp = [&](const ScannedMessage &message, const ScannedMessage &counterpart) {
        plan.alreadyThere.append({message.uid, counterpart.uid});
        plan.bytesAlreadyThere += message.size;
        if (auto change = flagChange(message, counterpart, permanent, flagSync))
            plan.flagChanges.append(std::move(*change));
    };

    QList<bool> paired(knownPairs.isEmpty() ? 0 : source.size(), false);
    for (qsizetype at = 0; at < paired.size(); ++at) {
        const ScannedMessage &message = source.at(at);
        const auto known = knownPairs.constFind(message.uid);
        if (known == knownPairs.cend())
            continue;
        if (const ScannedMessage *counterpart = index.takeCopyOf(message, *known)) {
            paired[at] = true;
            pairUp(message, *counterpart);
            seenKeys.insert(message.key);
        }
    }

    plan.destinationDuplicates = index.index();
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (at < paired.size() && paired.at(at))
            continue;
        const ScannedMessage &message = source.at(at);
        if (!message.key.isNull()) {
            if (seenKeys.contains(message.key)) {
                plan.repeated.append(message.uid);
                continue;
            }
            seenKeys.insert(message.key);
            if (const ScannedMessage *counterpart = index.takeKey(message.key)) {
                pairUp(message, *counterpart);
                continue;
            }
        }
        plan.toCopy.append(message);
        plan.bytesToCopy += message.size;
    }
    plan.sourceDuplicates = plan.repeated.size();
    return plan;
}

} // namespace Mailhaul
