// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/settledfolder.h"
#include "core/plan/messageplan.h"
#include "core/report/report.h"

#include <QSet>

#include <optional>

namespace Mailhaul {

/// What happened to the messages of one source folder during a run, also over several tries. Tries after a
/// lost connection list the folder again, so what an earlier one copied must not count as found there.
class FolderLedger
{
public:
    explicit FolderLedger(const FolderPlanEntry &entry) { m_report.entry = entry; }

    void planned(qint64 found, const MessagePlan &plan);
    /// A folder that needs no listing.
    void settled(const SettledFolder &folder);
    void sent(Imap::Uid uid) { m_sent.insert(uid); }
    /// Sent in this run, and no answer came.
    bool isInDoubt(Imap::Uid uid) const
    {
        return m_sent.contains(uid) && !m_copied.contains(uid) && !m_failed.contains(uid);
    }
    void copied(const ScannedMessage &message, qint64 bytes);
    void failed(Imap::Uid uid);
    void vanished(Imap::Uid uid);
    /// Another repetition, which the plan did not know.
    void repeated() { ++m_repeated; }

    bool wasFailed(Imap::Uid uid) const { return m_failed.contains(uid); }
    qint64 copiedCount() const { return m_copied.size(); }
    qint64 done() const; ///< Messages whose fate is known.
    FolderReport report() const;
    /// Nothing more will be told: only the figures are kept.
    void close();

private:
    FolderReport m_report;
    QSet<Imap::Uid> m_sent, m_copied, m_failed, m_vanished;
    std::optional<qint64> m_closedDone;
    qint64 m_found = 0, m_repeated = 0, m_alreadyThere = 0;
};

} // namespace Mailhaul
