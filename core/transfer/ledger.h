// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/settledfolder.h"
#include "core/plan/messageplan.h"
#include "core/report/report.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace Mailhaul {

/// What happened to the messages of one source folder during a run, also over several tries: each message that any
/// of its listings found has exactly one fate. Tries after a lost connection list the folder again, so what an
/// earlier one copied must not count as found there.
class FolderLedger
{
public:
    explicit FolderLedger(const FolderPlanEntry &entry) { m_report.entry = entry; }

    /// A UIDVALIDITY other than before means that the UIDs are of other messages: all begins anew.
    void planned(quint32 uidValidity, const MessageList &listed, const MessagePlan &plan);
    /// A folder that needs no listing.
    void settled(const SettledFolder &folder);
    void sent(Imap::Uid uid) { m_sent.insert(uid); }
    /// Sent in this run, and no answer came.
    bool isInDoubt(Imap::Uid uid) const
    {
        const Fate fate = m_fates.value(uid);
        return m_sent.contains(uid) && fate != Fate::Copied && fate != Fate::Failed;
    }
    bool hasDoubts() const
    {
        return std::ranges::any_of(m_sent, [this](Imap::Uid uid) { return isInDoubt(uid); });
    }
    void copied(const ScannedMessage &message, qint64 bytes);
    void failed(Imap::Uid uid) { setFate(uid, Fate::Failed); }
    void vanished(Imap::Uid uid) { setFate(uid, Fate::Vanished); }
    /// By the user's rules, when its content was seen.
    void leftOut(Imap::Uid uid) { setFate(uid, Fate::LeftOut); }
    bool wasLeftOut(Imap::Uid uid) const { return m_fates.value(uid) == Fate::LeftOut; }
    /// What failed gets another chance.
    void beginAgain();
    /// Another repetition, which the plan did not know.
    void repeated(Imap::Uid uid) { setFate(uid, Fate::Repeated); }

    bool isListed() const { return m_isListed; }
    bool wasFailed(Imap::Uid uid) const { return m_fates.value(uid) == Fate::Failed; }
    qint64 copiedCount() const { return count(Fate::Copied); }
    qint64 done() const; ///< Messages whose fate is known.
    FolderReport report() const;

    /// What becomes of messages that have no fate yet.
    enum class Rest {
        NotReached,
        Failed ///< The folder was given up.
    };
    /// Nothing more will be told: only the figures are kept.
    void close(Rest rest);

private:
    enum class Fate : quint8 {
        NotReached,
        Copied,
        AlreadyThere,
        LeftOut,
        Repeated,
        Failed,
        Vanished
    };
    static constexpr std::size_t fateCount = 7;

    qint64 count(Fate fate) const { return m_counts.at(std::size_t(fate)); }
    void setFate(Imap::Uid uid, Fate fate);

    FolderReport m_report;
    QHash<Imap::Uid, Fate> m_fates;
    std::array<qint64, fateCount> m_counts{};
    QSet<Imap::Uid> m_sent;
    std::optional<qint64> m_closedDone;
    quint32 m_uidValidity = 0;
    bool m_isListed = false;
};

} // namespace Mailhaul
