// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/session.h"
#include "core/base/gate.h"
#include "core/base/pause.h"
#include "core/base/task.h"
#include "core/journal/journal.h"
#include "core/net/backoff.h"
#include "core/plan/folderplan.h"
#include "core/transfer/foldercopy.h"
#include "core/transfer/folderscan.h"
#include "core/transfer/ledger.h"
#include "core/transfer/runrecord.h"

#include <optional>

namespace Mailhaul {

/// The source folders that share one destination folder: they are one job, so that no two lanes write into
/// the same folder.
struct FolderJob
{
    QList<FolderPlanEntry> entries;
};

/// What the lanes of a run share.
class LaneContext
{
public:
    virtual ~LaneContext() = default;

    virtual const Account &account(Side side) const = 0;
    virtual const Options &options() const = 0;
    virtual ConnectionRegistry &registry() = 0;
    virtual RunRecord &record() = 0;
    virtual Journal *journal() = 0; ///< Null: none could be opened, or nothing is written.
    virtual Gate &gate() = 0;       ///< Closed while the run is paused.
    virtual bool isStopping() const = 0;
    virtual std::optional<FolderJob> takeJob() = 0;
    virtual int nextFolderNumber() = 0;
    virtual bool folderExists(const Imap::MailboxName &target) const = 0;
    virtual void folderCreated(const Imap::MailboxName &target) = 0;
    /// Records the problem; ends the run where there are too many.
    virtual void problem(const Problem &problem) = 0;
};

/// Copies folders, one at a time, over one source and one destination connection, and makes these anew
/// when they break.
class Lane final : private CopyObserver
{
public:
    enum class Role {
        First, ///< Must work: without it the run has failed.
        Helper ///< Retires if the servers allow no further connection.
    };

    Lane(LaneContext &context, Role role)
        : m_context(context)
        , m_role(role)
        , m_backoff(context.options().shortestPause)
    {}

    void adopt(Side side, const Session &session) { sessionOf(side) = session; }
    std::optional<Session> session(Side side) const
    {
        return side == Side::Source ? m_source : m_destination;
    }
    /// Until there is no job left or the run is stopping. The error is one that ends the run.
    Task<> run();
    /// Cuts a wait for the next try short.
    void wake() { m_pause.end(); }

private:
    /// What the journal knows of a pair of folders.
    struct Memory
    {
        QHash<Imap::Uid, Imap::Uid> stored; ///< Source UID to destination UID.
        QSet<Imap::Uid> inDoubt;            ///< Sent, but never answered.
    };

    Task<> connectSide(Side side);
    Task<> connectBoth();
    Task<> work(FolderPlanEntry entry, RunRecord::Counting destinationCounting);
    Task<> recover(Error error);
    Task<> copyFolder(FolderPlanEntry entry, Batching batching);
    Task<> prepareTarget(FolderPlanEntry entry);
    Task<> createTarget(Imap::MailboxName target);
    Task<> awaitStragglers(FolderPlanEntry entry);
    Result<Memory> remember(const FolderPair &pair);
    Result<> noteFound(const FolderPair &pair, const MessagePlan &plan, Memory memory);
    Journal *journalFor(const FolderPair &pair);
    Task<> identify(Side side, const FolderScan &scan, Imap::MailboxName mailbox);
    Task<> copyMessages(FolderPlanEntry entry, const FolderScan &source, const FolderScan &target,
                        MessagePlan plan, Batching batching);
    Task<> storeFlags(Imap::MailboxName target, QList<FlagChange> changes);
    /// Messages whose answer was lost with a line of this run, and which the new listing shows to be there.
    void settleFound(const MessageList &source, const MessagePlan &plan);
    void recordPlan(const FolderPlanEntry &entry, const FolderScan &source,
                    const FolderScan &target, const MessagePlan &plan);
    void recordDryRun(const FolderPlanEntry &entry, const MessagePlan &plan);
    void folderProblem(Problem::What what, Side side, const Imap::MailboxName &folder,
                       const Error &error);

    bool isStopping() const override { return m_context.isStopping(); }
    void sent(const ScannedMessage &message) override;
    void stored(const ScannedMessage &message, qint64 bytes, Imap::Uid newUid) override;
    void failed(const ScannedMessage &message, Problem::What what, const Error &error) override;
    void vanished(const ScannedMessage &message) override;

    std::optional<Session> &sessionOf(Side side)
    {
        return side == Side::Source ? m_source : m_destination;
    }
    std::shared_ptr<Imap::Connection> connection(Side side) { return sessionOf(side)->connection; }

    LaneContext &m_context;
    Role m_role;
    std::optional<Session> m_source, m_destination;
    Backoff m_backoff;
    Pause m_pause;
    Side m_brokenSide = Side::Source; ///< Whose line was lost last, or could not be made.
    FolderLedger *m_ledger = nullptr; ///< Of the folder at work.
    FolderPlanEntry m_entry;          ///< Likewise.
    RunRecord::Counting m_destinationCounting = RunRecord::Counting::Count;
    bool m_isListed = false; ///< The folder's first listing has been recorded.
    bool m_tryAlone = false; ///< A batch was refused: go through the folder once more.
    bool m_hasProblem = false;
    bool m_isFailureTold = false; ///< What made the folder fail is among the problems.
};

} // namespace Mailhaul
