// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/session.h"
#include "core/base/gate.h"
#include "core/journal/journal.h"
#include "core/transfer/earlywaits.h"
#include "core/transfer/foldersize.h"
#include "core/transfer/lane.h"
#include "core/transfer/migration.h"
#include "core/transfer/runrecord.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace Mailhaul {

/// One run from the first connection to the report; lives in the engine thread.
class MigrationRun final : public QObject, private LaneContext
{
    Q_OBJECT

public:
    MigrationRun();
    ~MigrationRun() override;

    void start(const MigrationRequest &request);
    void pause();
    void resume();
    void stop();
    void setPace(const Pace &pace);
    void setLongestPause(std::chrono::duration<double> pause);
    void reconnect();
    /// Stops if need be, and ends the thread when the run has ended.
    void shutDown();

signals:
    void phaseChanged(Mailhaul::Phase phase);
    void progressed(const Mailhaul::Progress &snapshot);
    void happened(const QList<Mailhaul::MigrationEvent> &events);
    void problemFound(const Mailhaul::Problem &problem);
    void finished(const Mailhaul::Report &report);

private:
    QCoro::Task<> run();
    /// Signs in where there is no line, also again after a server's wish for a pause; tells what is in the way.
    Task<> connectAccounts();
    /// A new session, or nothing where there is one.
    Task<std::optional<Session>> connectAccount(Side side);
    QCoro::Task<> askForQuota();
    Task<> listAccounts();
    /// Lists the folders and plans, over new lines where one is lost.
    Task<> readTrees();
    Task<> readTreesOnce();
    /// Plans the folders; asks the destination whether it ignores case where that makes a difference.
    Task<> makePlan();
    /// Ages are left to SEARCH only if it works on both sides.
    Task<> trySearch();
    /// Looks at the sizes of the folders that are planned, if that is wanted.
    Task<> measureStart();
    bool wantsSizes() const;
    SizeScope sizeScope(Side side) const;
    /// Deletes empty folders of the source, if that is wanted; they are no longer in its tree then.
    Task<> removeEmptySource();
    Task<> work();
    Task<> measureResult();
    QCoro::Task<> sendReports();
    QCoro::Task<> signOff();
    void openJournal();
    /// The report, which the journal is told too; it is closed then.
    Report closedReport(Report::Outcome outcome);
    void queueJobs(const FolderPlan &plan);
    bool isSettled(const FolderJob &job);
    void queueAgain();
    void askAboutQuota(const Error &error);
    void signedIn(Side side, const Session &session);
    std::optional<Session> &sessionOf(Side side)
    {
        return side == Side::Source ? m_source : m_destination;
    }
    void setPhase(Phase phase);
    void publish();
    void keepPace(const Progress &progress);
    void wakeLanes();
    int usefulLanes() const;
    void cancelConnections();

    const Account &account(Side side) const override
    {
        return side == Side::Source ? m_request.source : m_request.destination;
    }
    const Options &options() const override { return m_request.options; }
    ConnectionRegistry &registry() override { return m_registry; }
    RunRecord &record() override { return *m_record; }
    Journal *journal() override { return m_journal.get(); }
    Gate &gate() override { return m_gate; }
    bool isStopping() const override { return m_stopping; }
    int nextFolderNumber() override { return ++m_folderNumber; }
    bool folderExists(const Imap::MailboxName &target) const override
    {
        return m_existing.contains(target);
    }
    bool isTargetEmpty(const Imap::MailboxName &target) const override;
    bool folderCreated(const Imap::MailboxName &target) override;
    void measured(Side side, const Imap::MailboxName &folder, const SettledSide &size) override;
    bool areSizesRight() const override { return m_areSizesRight; }
    void noteWrongSizes() override { m_areSizesRight = false; }
    SeenMessages &seenMessages() override { return m_seenMessages; }
    bool isOver() const override { return m_isOver; }
    void copied() override;
    void problem(const Problem &problem) override;
    std::shared_ptr<FolderJob> takeJob(int lane) override;
    void returnJob(std::shared_ptr<FolderJob> job) override;
    void jobEnded() override;
    void tryAgainLater(std::shared_ptr<FolderWork> work) override;
    bool isWorkLeft() const override { return m_jobsLeft > 0; }
    void copyBegins(std::shared_ptr<FolderWork> work) override;
    void copyEnds(const FolderWork *work) override;
    std::optional<CopyShare> takeShare(int lane) override;
    void throttled() override;
    Reply<void> change() override;
    void news() override;

    MigrationRequest m_request;
    ConnectionRegistry m_registry;
    std::unique_ptr<RunRecord> m_record;
    std::unique_ptr<Journal> m_journal;
    QJsonObject m_sourceFacts, m_destinationFacts; ///< Of the servers.
    std::unique_ptr<RunHistory> m_history;         ///< With the journal only.
    Gate m_gate;
    std::optional<Session> m_source, m_destination;
    std::unique_ptr<EarlyWaits> m_earlyWaits; ///< From start() on.
    Side m_listedSide =
        Side::Source; ///< After an error of readTreesOnce(): whose server was the cause.
    bool m_measuresStart = true;
    FolderTree m_sourceTree, m_destinationTree;
    FolderPlan m_plan;
    std::deque<std::shared_ptr<FolderJob>> m_jobs;    ///< Not begun.
    int m_jobsLeft = 0;                               ///< Not ended.
    std::vector<std::shared_ptr<FolderWork>> m_again; ///< What failed; tried again at the end.
    struct Measured
    {
        QSet<Imap::MailboxName> folders;
        SideSize size;
    };
    Measured m_measuredSource, m_measuredDestination; ///< Folders whose size at the end is known.
    std::vector<std::shared_ptr<FolderWork>> m_copying;
    std::vector<Reply<void>::Promise> m_waitingForNews;
    int m_lanesAllowed = 0; ///< Fewer than there are after a server asked for less.
    QTimer m_laneReturn{this};
    QSet<Imap::MailboxName> m_existing; ///< Folders of the destination.
    QSet<Imap::MailboxName> m_created;  ///< By this run, if only in theory.
    std::vector<std::unique_ptr<Lane>> m_lanes;
    // Children, so that they move to the engine thread with this object.
    QTimer m_publishTimer{this};
    QTimer m_patience{this}; ///< Runs out when a stop has waited long enough for answers.
    Pace m_pace;
    struct PaceStart
    {
        std::chrono::milliseconds elapsed{0};
        qint64 messages = 0, bytes = 0;
    };
    PaceStart m_paceStart; ///< Where the pace was set.
    Phase m_phase = Phase::Idle;
    int m_folderNumber = 0;
    bool m_stopping = false;
    bool m_stopRequested = false; ///< By the user, as opposed to by an error.
    bool m_started = false;
    bool m_hasTooManyErrors = false;
    std::optional<Error> m_fullQuota; ///< While paused because of it.
    bool m_isOver = false;            ///< The user's limit of bytes is reached.
    bool m_areSizesRight = true;
    SeenMessages m_seenMessages;
};

} // namespace Mailhaul
