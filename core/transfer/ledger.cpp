// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ledger.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Mailhaul {

void FolderLedger::setFate(Imap::Uid uid, Fate fate)
{
    const auto known = m_fates.find(uid);
    if (known != m_fates.end())
        --m_counts[std::size_t(*known)];
    ++m_counts[std::size_t(fate)];
    if (known != m_fates.end())
        *known = fate;
    else
        m_fates.insert(uid, fate);
}

void FolderLedger::planned(quint32 uidValidity, const MessageList &listed, const MessagePlan &plan)
{
    const auto before = std::exchange(m_fates, {});
    m_counts = {};
    m_fates.reserve(listed.size());
    for (const ScannedMessage &message : listed)
        setFate(message.uid, Fate::NotReached);
    for (const MessagePair &pair : plan.alreadyThere)
        setFate(pair.sourceUid, Fate::AlreadyThere);
    for (const Imap::Uid uid : plan.repeated)
        setFate(uid, Fate::Repeated);
    for (const LeftOutMessage &message : plan.leftOut)
        setFate(message.uid, Fate::LeftOut);
    const bool isSameLife = std::exchange(m_uidValidity, uidValidity) == uidValidity;
    m_isListed = true;
    if (!isSameLife)
        return;
    for (const auto &[uid, fate] : before.asKeyValueRange()) {
        if (fate == Fate::Copied || fate == Fate::Failed || fate == Fate::LeftOut)
            setFate(uid, fate);
        else if (!m_fates.contains(uid))
            setFate(uid, Fate::Vanished);
    }
}

void FolderLedger::beginAgain()
{
    QList<Imap::Uid> failed;
    for (const auto &[uid, fate] : m_fates.asKeyValueRange()) {
        if (fate == Fate::Failed)
            failed.append(uid);
    }
    for (const Imap::Uid uid : std::as_const(failed))
        setFate(uid, Fate::NotReached);
}

void FolderLedger::settled(const SettledFolder &folder)
{
    m_isListed = true;
    m_counts = {};
    m_counts[std::size_t(Fate::Repeated)] = folder.repeated;
    m_counts[std::size_t(Fate::AlreadyThere)] = folder.alreadyThere;
    m_counts[std::size_t(Fate::NotReached)] =
        std::max<qint64>(0, folder.source.messages - folder.repeated - folder.alreadyThere);
}

void FolderLedger::copied(const ScannedMessage &message, qint64 bytes)
{
    setFate(message.uid, Fate::Copied);
    m_report.bytesCopied += bytes;
}

qint64 FolderLedger::done() const
{
    if (m_closedDone)
        return *m_closedDone;
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), qint64(0)) - count(Fate::NotReached);
}

FolderReport FolderLedger::report() const
{
    FolderReport report = m_report;
    if (m_closedDone)
        return report;
    Balance &balance = report.balance;
    balance.copied = count(Fate::Copied);
    balance.alreadyThere = count(Fate::AlreadyThere);
    balance.leftOut = count(Fate::LeftOut);
    balance.repeated = count(Fate::Repeated);
    balance.failed = count(Fate::Failed);
    balance.vanished = count(Fate::Vanished);
    balance.notReached =
        m_isListed ? count(Fate::NotReached) : report.entry.source.messages.value_or(0);
    balance.found = balance.sumOfBins();
    report.isCounted = m_isListed || report.entry.source.messages.has_value();
    return report;
}

void FolderLedger::close(Rest rest)
{
    m_report = report();
    if (rest == Rest::Failed)
        m_report.balance.failed += std::exchange(m_report.balance.notReached, 0);
    m_closedDone = m_report.balance.found - m_report.balance.notReached;
    m_sent = {};
    m_fates = {};
}

} // namespace Mailhaul
