// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/protocolbook.h"
#include "core/journal/runhistory.h"
#include "core/journal/settledfolder.h"
#include "core/plan/deletions.h"
#include "core/report/report.h"
#include "core/transfer/ledger.h"
#include "core/transfer/migrationevent.h"
#include "core/transfer/progress.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>

#include <deque>
#include <memory>
#include <vector>

namespace Mailhaul {

/// Everything that a run has to tell: problems, figures, events and where it stands. Filled by the lanes.
class RunRecord
{
public:
    explicit RunRecord(const Options &options);

    /// From now on the journal is told as well; \a history outlives the record, or is null.
    void setHistory(RunHistory *history) { m_history = history; }

    /// Problems get what was said around them from there; \a protocol outlives the record, or is null.
    void setProtocol(const ProtocolBook *protocol) { m_protocol = protocol; }

    void happen(MigrationEvent event);
    void add(const Problem &problem);
    /// What went wrong with this folder is about to be tried again and counts no longer.
    void withdraw(const FolderPlanEntry &entry, const QList<Problem> &problems);
    bool isErrorLimitReached() const;
    const QDateTime &begun() const { return m_statistics.started; }

    void setPlan(const FolderPlan &plan);
    /// The ledger of a folder that is begun now; it stays with the record.
    FolderLedger &beginFolder(const FolderPlanEntry &entry);
    /// A listing of the folder is in the journal.
    void noteListed(const FolderPair &pair, FolderState state);
    /// The folder's end; \a state is Done, Failed, Settled, or Begun for one that was stopped.
    void finishFolder(FolderLedger &ledger, FolderState state);

    /// The first listing of a folder. Several source folders may share a target, which counts only once.
    enum class Counting { Count, CountedBefore };
    void addListing(Side side, const MessageList &messages, Counting counting);
    void addPlan(qint64 sourceMessages, std::optional<qint64> expectedMessages,
                 const MessagePlan &plan);
    /// A folder that needs no listing, in place of addListing() and addPlan().
    void addSettled(const SettledFolder &folder, std::optional<qint64> expectedMessages);
    /// A message of the source that got its key after addListing() and addPlan().
    void addIdentity(const ScannedMessage &message);
    /// So many messages of the source will get no key, since the run ended before they came. Each counts as one that
    /// the destination does not have.
    void addUnidentified(qint64 messages) { m_unidentified += messages; }
    /// Repetitions that the plan did not know; they will not be copied.
    void addRepeated(qint64 messages, qint64 bytes);
    /// A message that the plan did not know to be left out.
    void addLeftOut(const ScannedMessage &message, LeftOutReason reason);
    /// In a dry run: they would be.
    void addDeleted(Side side, const Deletions &deletions);
    void addRepaired() { ++m_statistics.repaired; }
    /// The user's limits count from the first folder on.
    std::chrono::milliseconds pauseAfterCopy() const;
    void setLongestPause(std::chrono::duration<double> pause)
    {
        m_options.limits.longestPause = pause;
    }
    bool isLimitReached() const;
    void addCopied(const ScannedMessage &message, qint64 bytes);
    void addReconnection(Side side);
    /// \a waiter is whoever waits, and tells the end of it too.
    void beginWait(const void *waiter, const Wait &wait) { m_waits.insert(waiter, wait); }
    void endWait(const void *waiter) { m_waits.remove(waiter); }
    void setFinalSize(Side side, const SideSize &size);

    QDateTime started() const { return m_statistics.started; }
    Progress progress() const;
    QList<MigrationEvent> takeEvents() { return std::exchange(m_events, {}); }
    QList<Problem> takeNewProblems();
    Report report(Report::Outcome outcome);

private:
    void settleIdentities(Statistics &statistics);
    /// imapsync counts messages above the destination's announced limit as skipped.
    void countForeseen(const Problem &problem, int messages);

    Options m_options;
    qsizetype m_errorLimit;
    QList<MigrationEvent> m_events;
    QList<Problem> m_problems;
    QList<Problem> m_newProblems; ///< Not told yet.
    std::deque<FolderLedger> m_ledgers;
    Statistics m_statistics;
    SideSize m_sourceAtStart, m_destinationAtStart;
    std::vector<MessageKey> m_sourceKeys, m_destinationKeys;
    std::vector<MessageKey> m_deletedKeys; ///< Of messages of the destination.
    qint64 m_unidentified = 0;
    QElapsedTimer m_sinceFirstFolder;
    RunHistory *m_history = nullptr;
    const ProtocolBook *m_protocol = nullptr;
    std::optional<ServerTold> m_sourceServer, m_destinationServer;
    QList<FolderPlanEntry> m_planned;
    QHash<const void *, Wait> m_waits;
    int m_foldersDone = 0, m_foldersTotal = 0;
    qint64 m_expectedMessages = 0;
    qint64 m_bytesDone = 0, m_bytesToCopy = 0;
    QElapsedTimer m_elapsed;
    struct Sample
    {
        qint64 milliseconds, bytes;
    };
    mutable std::deque<Sample> m_samples; ///< Of the last seconds, for the rate.
};

} // namespace Mailhaul
