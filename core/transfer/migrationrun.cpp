// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/migrationrun.h"

#include "core/imap/commands/append.h"
#include "core/plan/strayfolders.h"
#include "core/report/reportmail.h"
#include "core/transfer/folderremoval.h"
#include "core/transfer/messagepreparation.h"

#include "core/account/folderlisting.h"
#include "core/account/lettercase.h"
#include "core/imap/commands/serverinfo.h"
#include "core/imap/commands/simple.h"
#include "core/report/runfacts.h"
#include "core/report/runlines.h"
#include "core/transfer/foldersize.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mailhaul {

namespace {

constexpr auto snapshotInterval = 100ms;
// How long a stop waits for the answers to what was sent.
constexpr auto stopPatience = 800ms;
// Less is not worth a lane's while.
constexpr qint64 smallestShare = 4 * 1024 * 1024;
// So many messages are looked at for a report of sizes that nobody has asked for.
constexpr qint64 cheapMessages = 10'000;
// Likewise so many folders, if each has to be searched, which costs round trips.
constexpr qsizetype cheapSearches = 30;
// After a server asked for less, a lane comes back when it has been quiet for so many of the shortest pauses.
constexpr int laneReturnPauses = 60;

Error canceled()
{
    return {.code = Error::Code::Canceled, .scope = Error::Scope::Run};
}

} // namespace

MigrationRun::MigrationRun()
{
    m_publishTimer.setInterval(snapshotInterval);
    connect(&m_publishTimer, &QTimer::timeout, this, &MigrationRun::publish);
    m_patience.setSingleShot(true);
    connect(&m_laneReturn, &QTimer::timeout, this, [this] {
        if (++m_lanesAllowed >= int(m_lanes.size()))
            m_laneReturn.stop();
        news();
    });
    connect(&m_patience, &QTimer::timeout, this, &MigrationRun::cancelConnections);
}

MigrationRun::~MigrationRun() = default;

void MigrationRun::start(const MigrationRequest &request)
{
    m_request = request;
    m_record = std::make_unique<RunRecord>(request.options);
    m_record->setProtocol(&m_registry.protocol());
    LaneContext &context = *this;
    m_earlyWaits = std::make_unique<EarlyWaits>(context);
    m_publishTimer.start();
    m_started = true;
    run();
}

void MigrationRun::pause()
{
    if (m_stopping || m_phase != Phase::Copying)
        return;
    m_gate.close();
    setPhase(Phase::Paused);
}

void MigrationRun::resume()
{
    if (m_phase != Phase::Paused)
        return;
    m_fullQuota.reset();
    setPhase(Phase::Copying);
    m_gate.open();
}

void MigrationRun::stop()
{
    if (m_stopRequested || !m_started || m_phase == Phase::Finished)
        return;
    m_stopRequested = true;
    m_stopping = true;
    setPhase(Phase::Stopping);
    m_patience.start(stopPatience);
    // Reading can end at any moment without harm; what was sent deserves its answer.
    m_registry.cancel(Side::Source, canceled());
    m_gate.open();
    if (m_earlyWaits)
        m_earlyWaits->wake();
    wakeLanes();
    // Before the copying begins nothing is under way that is worth a wait.
    if (m_lanes.empty())
        cancelConnections();
}

void MigrationRun::reconnect()
{
    if (m_phase != Phase::Copying || m_stopping)
        return;
    m_registry.interruptAll({.code = Error::Code::Network,
                             .scope = Error::Scope::Connection,
                             .retry = Error::Retry::Now});
}

void MigrationRun::shutDown()
{
    if (m_phase == Phase::Finished || !m_started) {
        thread()->quit();
        return;
    }
    // Queued: the flow that reports the end is still running when it does so.
    // In this thread: the QThread object belongs to the one that waits for the end.
    connect(
        this, &MigrationRun::finished, this, [this] { thread()->quit(); }, Qt::QueuedConnection);
    stop();
}

void MigrationRun::cancelConnections()
{
    m_registry.cancelAll(canceled());
}

void MigrationRun::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    emit phaseChanged(phase);
}

void MigrationRun::publish()
{
    const auto events = m_record->takeEvents();
    if (!events.isEmpty())
        emit happened(events);
    for (const Problem &problem : m_record->takeNewProblems())
        emit problemFound(problem);
    Progress progress = m_record->progress();
    progress.phase = m_phase;
    progress.fullQuota = m_fullQuota;
    keepPace(progress);
    emit progressed(progress);
}

void MigrationRun::setPace(const Pace &pace)
{
    m_pace = pace;
    const Progress now = m_record->progress();
    m_paceStart = {now.elapsed, now.messagesCopied, now.bytesDone};
    keepPace(now);
}

void MigrationRun::setLongestPause(std::chrono::duration<double> pause)
{
    m_record->setLongestPause(pause);
}

/// Closes the gate while more has been copied than may be.
void MigrationRun::keepPace(const Progress &progress)
{
    if (m_phase != Phase::Copying)
        return;
    const bool isAhead = m_pace.isExceeded(progress.elapsed - m_paceStart.elapsed,
                                           progress.messagesCopied - m_paceStart.messages,
                                           progress.bytesDone - m_paceStart.bytes);
    if (isAhead)
        m_gate.close();
    else if (!m_gate.isOpen())
        m_gate.open();
}

void MigrationRun::problem(const Problem &problem)
{
    m_record->add(problem);
    if (problem.error.code == Error::Code::OverQuota && problem.side == Side::Destination)
        askAboutQuota(problem.error);
    if (!m_record->isErrorLimitReached() || m_stopping)
        return;
    m_hasTooManyErrors = true;
    m_stopping = true;
    m_patience.start(stopPatience);
    m_registry.cancel(Side::Source, canceled());
    wakeLanes();
}

void MigrationRun::askAboutQuota(const Error &error)
{
    if (m_request.options.fullQuota != FullQuota::Ask || m_stopping || m_phase != Phase::Copying)
        return;
    m_record->happen(Happened::QuotaFull{error});
    m_fullQuota = error;
    pause();
}

void MigrationRun::copied()
{
    if (m_isOver || !m_record->isLimitReached())
        return;
    m_isOver = true;
    m_record->add({.what = Problem::What::Run,
                   .side = Side::Destination,
                   .error = {.code = Error::Code::LimitReached, .scope = Error::Scope::Run}});
    // Folders that were begun are ended in order; the others stay as they are.
    m_jobsLeft -= int(m_jobs.size());
    m_jobs.clear();
}

QCoro::Task<> MigrationRun::run()
{
    const RunKind kind = m_request.options.kind;
    setPhase(Phase::Connecting);
    Result<> outcome = co_await connectAccounts();
    if (outcome)
        co_await askForQuota();
    if (outcome && kind != RunKind::JustLogin && !m_stopping) {
        setPhase(Phase::Planning);
        outcome = co_await listAccounts();
        if (outcome && !m_stopping) {
            openJournal();
            queueJobs(m_plan);
            if (!m_stopping) {
                setPhase(Phase::Copying);
                outcome = co_await work();
            }
        }
    }
    const bool copies = m_request.options.copiesMessages();
    if (outcome && !m_stopping && (copies || kind == RunKind::JustFolders)) {
        if (copies && m_request.options.deletions.copiedFromSource && m_request.options.writes())
            co_await removeEmptySource();
        co_await measureResult();
    }
    if (kind == RunKind::Copy && !m_stopRequested)
        co_await sendReports();
    co_await signOff();
    if (m_hasTooManyErrors)
        m_record->add({.what = Problem::What::Run,
                       .error = {.code = Error::Code::TooManyErrors, .scope = Error::Scope::Run}});
    m_patience.stop();
    m_publishTimer.stop();
    m_laneReturn.stop();
    m_copying.clear();
    m_jobs.clear();
    m_again.clear();
    // Connections are deleted from the event loop, which is still running now.
    m_lanes.clear();
    m_earlyWaits.reset();
    m_source.reset();
    m_destination.reset();
    auto result = Report::Outcome::Completed;
    if (m_stopRequested)
        result = Report::Outcome::Stopped;
    else if (!outcome || m_stopping)
        result = Report::Outcome::Failed;
    publish();
    setPhase(Phase::Finished);
    emit finished(closedReport(result));
}

Report MigrationRun::closedReport(Report::Outcome outcome)
{
    Report report = m_record->report(outcome);
    if (m_history) {
        report.journalFile = m_journal->fileName();
        m_history->end(outcome, report.statistics.ended, statisticsFacts(report.statistics));
        if (const auto balance = journalBalance(*m_journal); balance && *balance != report.balance)
            report.journalBalance = *balance;
    }
    m_record->setHistory(nullptr);
    m_history.reset();
    m_journal.reset();
    return report;
}

Task<std::optional<Session>> MigrationRun::connectAccount(Side side)
{
    std::optional<Session> &known = sessionOf(side);
    if (known && !known->connection->isLost())
        co_return std::nullopt;
    const auto session = co_await openSession(account(side), side, m_registry);
    if (!session)
        co_return std::unexpected(session.error());
    co_return *session;
}

Task<> MigrationRun::connectAccounts()
{
    const bool mayWait = m_request.options.kind != RunKind::JustLogin;
    while (true) {
        auto sourceTask = connectAccount(Side::Source);
        auto destinationTask = connectAccount(Side::Destination);
        const auto source = co_await sourceTask;
        const auto destination = co_await destinationTask;
        // The old account is always told of first.
        if (source && *source)
            signedIn(Side::Source, **source);
        if (destination && *destination)
            signedIn(Side::Destination, **destination);
        if (source && destination)
            co_return {};
        const auto &failed = source ? destination : source;
        const bool passes = mayWait && (source || EarlyWaits::mayPass(source.error()))
                            && (destination || EarlyWaits::mayPass(destination.error()));
        if (passes) {
            const Side side = source ? Side::Destination : Side::Source;
            if (co_await m_earlyWaits->wait(failed.error(), side))
                continue;
        }
        if (!source && !m_stopping)
            m_record->add(
                {.what = Problem::What::SignIn, .side = Side::Source, .error = source.error()});
        if (!destination && !m_stopping)
            m_record->add({.what = Problem::What::SignIn,
                           .side = Side::Destination,
                           .error = destination.error()});
        co_return std::unexpected(failed.error());
    }
}

QCoro::Task<> MigrationRun::askForQuota()
{
    const auto connection = m_destination->connection;
    if (!connection->capabilities().has(Imap::Capability::quota))
        co_return;
    auto reply = Imap::quotaOf(*connection, Imap::MailboxName("INBOX"_ba));
    const auto quotas = co_await reply;
    if (!quotas)
        co_return;
    constexpr qint64 storageUnit = 1024;
    for (const Imap::QuotaData &quota : *quotas) {
        for (const Imap::QuotaData::Resource &resource : quota.resources) {
            if (resource.name == "STORAGE"_ba && resource.limit > 0) {
                m_record->happen(Happened::QuotaTold{resource.usage * storageUnit,
                                                     resource.limit * storageUnit});
            }
        }
    }
}

void MigrationRun::signedIn(Side side, const Session &session)
{
    const bool isFirst = !std::exchange(sessionOf(side), session);
    // The lanes need not search for the port again.
    Account &account = side == Side::Source ? m_request.source : m_request.destination;
    account = session.account;
    QStringList capabilities;
    for (const QByteArray &word : session.connection->capabilities().words())
        capabilities.append(QString::fromLatin1(word));
    (side == Side::Source ? m_sourceFacts : m_destinationFacts) =
        serverFacts(session.greeting, capabilities);
    if (!isFirst)
        return;
    m_record->happen(Happened::SignedIn{side, session.account.host, session.account.port,
                                        session.connection->isEncrypted(), session.greeting,
                                        capabilities});
}

Task<> MigrationRun::readTreesOnce()
{
    // The sizes come with the listings of messages, or from an earlier run.
    auto sourceTask = listFolders(m_source->connection, Imap::StatusSize::LeaveOut);
    auto destinationTask = listFolders(m_destination->connection, Imap::StatusSize::LeaveOut);
    const auto source = co_await sourceTask;
    const auto destination = co_await destinationTask;
    m_listedSide = source ? Side::Destination : Side::Source;
    if (!source)
        co_return std::unexpected(source.error());
    if (!destination)
        co_return std::unexpected(destination.error());
    if (const auto tried = co_await trySearch(); !tried)
        co_return tried;
    m_sourceTree = *source;
    m_destinationTree = *destination;
    if (const auto planned = co_await makePlan(); !planned)
        co_return planned;
    if (!m_measuresStart)
        co_return {};
    const auto measured = co_await measureStart();
    // Sizes are worth no second line.
    m_measuresStart = measured.has_value();
    if (!measured && m_source->connection->isLost())
        m_listedSide = Side::Source;
    co_return measured;
}

Task<> MigrationRun::readTrees()
{
    while (true) {
        const auto read = co_await readTreesOnce();
        if (read) {
            m_earlyWaits->noteProgress();
            co_return {};
        }
        const Error &error = read.error();
        const bool isLost =
            error.scope == Error::Scope::Connection && error.retry != Error::Retry::Never;
        const bool passes = isLost || EarlyWaits::mayPass(error);
        if (passes && co_await m_earlyWaits->wait(error, m_listedSide)) {
            if (const auto connected = co_await connectAccounts(); !connected)
                co_return connected;
            continue;
        }
        if (!m_stopping)
            m_record->add(
                {.what = Problem::What::ListFolders, .side = m_listedSide, .error = error});
        co_return read;
    }
}

Task<> MigrationRun::listAccounts()
{
    if (const auto read = co_await readTrees(); !read)
        co_return read;
    m_record->happen(Happened::FoldersListed{Side::Source, m_sourceTree});
    m_record->happen(Happened::FoldersListed{Side::Destination, m_destinationTree});
    if (const auto removed = co_await removeEmptySource(); !removed)
        co_return removed;
    m_plan = planFolders(m_sourceTree, m_destinationTree, m_request.options);
    for (const Imap::MailboxName &name : m_plan.missing)
        m_record->happen(Happened::FolderMissing{name});
    m_record->happen(Happened::FoldersPlanned{m_plan});
    m_record->setPlan(m_plan);
    for (const Folder &folder : m_destinationTree.folders) {
        if (folder.selectable)
            m_existing.insert(folder.name);
    }
    if (m_plan.refusal)
        co_return {};
    LaneContext &context = *this;
    const auto strays = strayFolders(m_sourceTree, m_destinationTree, m_request.options);
    const auto removed = co_await removeStrayFolders(context, m_destination->connection, strays);
    if (!removed)
        co_return std::unexpected(removed.error());
    m_existing -= *removed;
    co_return {};
}

Task<> MigrationRun::makePlan()
{
    const auto plan = co_await planForServer(m_destination->connection, m_sourceTree,
                                             m_destinationTree, m_request.options);
    if (!plan)
        co_return std::unexpected(plan.error());
    m_plan = *plan;
    co_return {};
}

Task<> MigrationRun::trySearch()
{
    SelectionRules &selection = m_request.options.messages.selection;
    const bool matters = selection.searchTrial == SearchTrial::Wanted
                         && m_request.options.copiesMessages()
                         && (selection.needsSearchForAge(Side::Source)
                             || selection.needsSearchForAge(Side::Destination));
    if (!matters)
        co_return {};
    for (const auto &[side, session] :
         {std::pair(Side::Source, m_source), std::pair(Side::Destination, m_destination)}) {
        const auto finds = co_await findsEverything(session->connection);
        if (!finds)
            co_return std::unexpected(finds.error());
        if (*finds)
            continue;
        m_record->happen(Happened::SearchUnable{side});
        selection.sourceBasis = selection.destinationBasis = AgeBasis::Arrival;
    }
    co_return {};
}

bool MigrationRun::wantsSizes() const
{
    if (m_request.options.sizeReport != SizeReport::WhereCheap)
        return m_request.options.sizeReport == SizeReport::Full;
    const SelectionRules &selection = m_request.options.messages.selection;
    const bool searches =
        selection.needsSearch(Side::Source) || selection.needsSearch(Side::Destination);
    if (searches && m_plan.entries.size() > cheapSearches)
        return false;
    qint64 messages = 0;
    for (const FolderPlanEntry &entry : m_plan.entries) {
        messages += entry.source.messages.value_or(0);
        if (const Folder *target = m_destinationTree.find(entry.target))
            messages += target->messages.value_or(0);
    }
    return messages <= cheapMessages;
}

SizeScope MigrationRun::sizeScope(Side side) const
{
    return SizeScope::of(m_request.options.messages.selection, side, m_record->begun());
}

Task<> MigrationRun::measureStart()
{
    if (m_plan.refusal || !wantsSizes())
        co_return {};
    QList<Imap::MailboxName> sources, targets;
    for (const FolderPlanEntry &entry : m_plan.entries) {
        sources.append(entry.source.name);
        if (entry.targetExists && !targets.contains(entry.target))
            targets.append(entry.target);
    }
    const SizeScope sourceScope = sizeScope(Side::Source);
    const SizeScope targetScope = sizeScope(Side::Destination);
    auto sourceTask = measureEach(m_source->connection, sources, sourceScope);
    auto targetTask = measureEach(m_destination->connection, targets, targetScope);
    const auto source = co_await sourceTask;
    const auto target = co_await targetTask;
    if (!source)
        co_return std::unexpected(source.error());
    if (!target)
        co_return std::unexpected(target.error());
    const auto note = [](FolderTree &tree, const QHash<Imap::MailboxName, SideSize> &sizes,
                         const SizeScope &scope) {
        for (Folder &folder : tree.folders) {
            const auto size = sizes.constFind(folder.name);
            if (size == sizes.cend())
                continue;
            // A folder is empty only if it has no message at all.
            if (!scope.isEverything()) {
                folder.considered = FolderSize{size->messages, size->bytes, size->biggest};
                continue;
            }
            folder.messages = size->messages;
            folder.bytes = size->bytes;
            folder.biggest = size->biggest;
        }
    };
    note(m_sourceTree, *source, sourceScope);
    note(m_destinationTree, *target, targetScope);
    co_return {};
}

Task<> MigrationRun::removeEmptySource()
{
    if (!m_request.options.deletions.emptySourceFolders || m_plan.refusal || m_stopping)
        co_return {};
    LaneContext &context = *this;
    const auto removed = co_await removeEmptyFolders(
        context, m_source->connection, emptySourceCandidates(m_plan, m_sourceTree), m_sourceTree);
    if (!removed)
        co_return std::unexpected(removed.error());
    m_sourceTree.folders.removeIf(
        [&](const Folder &folder) { return removed->contains(folder.name); });
    co_return {};
}

void MigrationRun::queueJobs(const FolderPlan &plan)
{
    LaneContext &context = *this;
    QHash<Imap::MailboxName, std::shared_ptr<FolderJob>> jobOf;
    QHash<Imap::MailboxName, std::shared_ptr<SharedTarget>> sharedOf;
    for (const FolderPlanEntry &entry : plan.entries) {
        auto &job = jobOf[entry.target];
        const auto counting = job ? RunRecord::Counting::CountedBefore : RunRecord::Counting::Count;
        if (!job) {
            job = std::make_shared<FolderJob>();
            m_jobs.push_back(job);
        }
        auto &shared = sharedOf[entry.target];
        if (!shared)
            shared = std::make_shared<SharedTarget>();
        job->works.push_back(std::make_shared<FolderWork>(context, entry, counting, shared));
        shared->sources = int(job->works.size());
    }
    std::erase_if(m_jobs, [this](const auto &job) { return isSettled(*job); });
    m_jobsLeft = int(m_jobs.size());
}

bool MigrationRun::isSettled(const FolderJob &job)
{
    if (job.works.size() != 1)
        return false;
    FolderWork &work = *job.works.front();
    const Folder *target = m_destinationTree.find(work.entry().target);
    const auto settled = target ? work.takeSettled(*target) : std::nullopt;
    if (!settled)
        return false;
    measured(Side::Source, work.entry().source.name, settled->source);
    measured(Side::Destination, target->name, settled->target);
    return true;
}

bool MigrationRun::isTargetEmpty(const Imap::MailboxName &target) const
{
    const Folder *folder = m_destinationTree.find(target);
    return !folder || !m_existing.contains(target) || folder->messages == 0;
}

bool MigrationRun::folderCreated(const Imap::MailboxName &target)
{
    if (m_request.options.writes())
        m_existing.insert(target);
    const qsizetype before = m_created.size();
    m_created.insert(target);
    return m_created.size() > before;
}

void MigrationRun::measured(Side side, const Imap::MailboxName &folder, const SettledSide &size)
{
    Measured &known = side == Side::Source ? m_measuredSource : m_measuredDestination;
    if (known.folders.contains(folder))
        return;
    known.folders.insert(folder);
    known.size =
        known.size
        + SideSize{
            .folders = 1, .messages = size.messages, .bytes = size.bytes, .biggest = size.biggest};
}

std::shared_ptr<FolderJob> MigrationRun::takeJob(int lane)
{
    if (m_jobs.empty() || m_stopping || lane >= m_lanesAllowed)
        return nullptr;
    const auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void MigrationRun::returnJob(std::shared_ptr<FolderJob> job)
{
    if (m_stopping) {
        jobEnded();
        return;
    }
    m_jobs.push_front(std::move(job));
}

void MigrationRun::tryAgainLater(std::shared_ptr<FolderWork> work)
{
    m_again.push_back(std::move(work));
}

void MigrationRun::queueAgain()
{
    if (m_stopping || m_isOver)
        return;
    QHash<Imap::MailboxName, std::shared_ptr<FolderJob>> jobOf;
    for (const auto &work : std::exchange(m_again, {})) {
        auto &job = jobOf[work->entry().target];
        if (!job) {
            job = std::make_shared<FolderJob>();
            m_jobs.push_back(job);
        }
        job->works.push_back(work);
        work->beginAgain();
    }
    m_jobsLeft = int(m_jobs.size());
    news();
}

void MigrationRun::jobEnded()
{
    if (--m_jobsLeft > 0)
        return;
    queueAgain();
    if (m_jobsLeft > 0)
        return;
    for (const auto &lane : m_lanes)
        lane->retire();
}

void MigrationRun::copyBegins(std::shared_ptr<FolderWork> work)
{
    m_copying.push_back(std::move(work));
    news();
}

void MigrationRun::copyEnds(const FolderWork *work)
{
    std::erase_if(m_copying, [&](const auto &copying) { return copying.get() == work; });
}

std::optional<CopyShare> MigrationRun::takeShare(int lane)
{
    if (m_copying.empty() || m_stopping || lane >= m_lanesAllowed)
        return std::nullopt;
    const auto richest = std::ranges::max_element(
        m_copying, {}, [](const auto &work) { return work->bytesWaiting(); });
    if ((*richest)->bytesWaiting() < smallestShare)
        return std::nullopt;
    const auto work = *richest;
    return CopyShare{work, work->giveShare()};
}

void MigrationRun::throttled()
{
    m_lanesAllowed = std::max(1, m_lanesAllowed - 1);
    m_laneReturn.start(laneReturnPauses * m_request.options.shortestPause);
}

Reply<void> MigrationRun::change()
{
    return m_waitingForNews.emplace_back().reply();
}

void MigrationRun::news()
{
    for (auto &waiter : std::exchange(m_waitingForNews, {}))
        waiter.complete({});
}

void MigrationRun::openJournal()
{
    if (!m_request.options.copiesMessages())
        return;
    const bool writes = m_request.options.writes();
    auto journal = (writes ? Journal::open : Journal::openForDryRun)(
        m_request.journalFolder, m_request.source, m_request.destination);
    if (journal) {
        m_journal = std::move(*journal);
        m_history = std::make_unique<RunHistory>(*m_journal);
        QJsonObject facts = requestFacts(m_request.source, m_request.destination, m_request.options,
                                         m_request.commandLine);
        facts.insert(u"sourceServer"_s, m_sourceFacts);
        facts.insert(u"destinationServer"_s, m_destinationFacts);
        m_history->begin(m_request.options.kind, m_record->started(), facts);

        m_history->noteFolders(m_plan.entries);
        m_record->setHistory(m_history.get());
        return;
    }
    // A dry run is as good without.
    if (!writes)
        return;
    // Two runs of the same migration would copy everything twice.
    if (journal.error().code == Error::Code::AlreadyRunning) {
        m_record->add({.what = Problem::What::Journal, .error = journal.error()});
        m_stopping = true;
        return;
    }
    m_record->happen(Happened::JournalUnavailable{journal.error()});
}

Task<> MigrationRun::work()
{
    const int lanes = usefulLanes();
    LaneContext &context = *this;
    m_lanesAllowed = lanes;
    for (int i = 0; i < lanes; ++i)
        m_lanes.push_back(std::make_unique<Lane>(context, i));
    m_lanes.front()->adopt(Side::Source, *m_source);
    m_lanes.front()->adopt(Side::Destination, *m_destination);
    std::vector<Task<>> running;
    for (const auto &lane : m_lanes)
        running.push_back(lane->run());
    Result<> outcome;
    for (Task<> &lane : running) {
        const auto ended = co_await lane;
        if (ended || !outcome)
            continue;
        outcome = ended;
        // What ended one lane would end the others too.
        m_stopping = true;
        cancelConnections();
        wakeLanes();
    }
    // The lane may have had to make its lines anew.
    m_source = m_lanes.front()->session(Side::Source);
    m_destination = m_lanes.front()->session(Side::Destination);
    co_return outcome;
}

int MigrationRun::usefulLanes() const
{
    qint64 messages = 0, bytes = 0;
    for (const FolderPlanEntry &entry : m_plan.entries) {
        messages += entry.source.messages.value_or(0);
        bytes += entry.source.bytes.value_or(0);
    }
    if (m_request.options.needOrder())
        return 1;
    // A single folder is shared by the lanes, if it is worth their while.
    const bool isLarge = bytes >= 4 * smallestShare || messages >= 50;
    const int limit = isLarge ? m_request.options.lanes : std::max(1, int(m_jobs.size()));
    return std::clamp(m_request.options.lanes, 1, limit);
}

void MigrationRun::wakeLanes()
{
    for (const auto &lane : m_lanes)
        lane->wake();
    news();
}

Task<> MigrationRun::measureResult()
{
    QSet<Imap::MailboxName> sourceFolders, targetFolders;
    for (const FolderPlanEntry &entry : m_plan.entries) {
        // It may have been empty, and deleted.
        if (m_sourceTree.find(entry.source.name))
            sourceFolders.insert(entry.source.name);
        if (m_existing.contains(entry.target))
            targetFolders.insert(entry.target);
    }
    const auto detail = wantsSizes() ? SizeDetail::Biggest : SizeDetail::Sums;
    auto source = measureFolders(m_source->connection, sourceFolders - m_measuredSource.folders,
                                 detail, sizeScope(Side::Source));
    auto destination =
        measureFolders(m_destination->connection, targetFolders - m_measuredDestination.folders,
                       detail, sizeScope(Side::Destination));
    if (const auto size = co_await source)
        m_record->setFinalSize(Side::Source, *size + m_measuredSource.size);
    if (const auto size = co_await destination)
        m_record->setFinalSize(Side::Destination, *size + m_measuredDestination.size);
    co_return {};
}

QCoro::Task<> MigrationRun::sendReports()
{
    const MailReports &reports = m_request.options.mailReports;
    for (const auto &[side, session, isWanted] :
         {std::tuple(Side::Source, m_source, reports.toSource),
          std::tuple(Side::Destination, m_destination, reports.toDestination)}) {
        if (!isWanted || !session || session->connection->isLost())
            continue;
        const QString sender = reports.sender.isEmpty() ? this->account(side).user : reports.sender;
        const QByteArray mail = reportMail(m_record->report(Report::Outcome::Completed),
                                           m_request.source, m_request.destination, sender);
        const auto stored = co_await Imap::append(*session->connection, Imap::MailboxName("INBOX"),
                                                  {{{}, std::nullopt, bodyOf(mail)}});
        if (!stored)
            m_record->add({.what = Problem::What::AppendMessage,
                           .side = side,
                           .folder = Imap::MailboxName("INBOX"),
                           .size = mail.size(),
                           .error = stored.error()});
    }
}

QCoro::Task<> MigrationRun::signOff()
{
    // Both at once, since each takes a round trip.
    std::vector<Reply<Imap::Status>> replies;
    for (const auto &session : {m_source, m_destination}) {
        if (session && !session->connection->isLost())
            replies.push_back(Imap::logout(*session->connection));
    }
    for (auto &reply : replies)
        co_await reply;
    // Nothing may be left that could call back.
    m_registry.cancelAll(canceled());
}

} // namespace Mailhaul
