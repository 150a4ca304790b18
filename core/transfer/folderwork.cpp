// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/folderwork.h"

#include "core/transfer/tries.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Mailhaul {

namespace {

// A folder that is replaced again and again while it is read, or never listed as it should be, is given up.
constexpr int newListingsLimit = 3;

// So often a line may be lost because of what the server sends; then it is this folder that it cannot send properly.
constexpr int misunderstandingsLimit = 3;
// Likewise for lines that are lost while the folder is listed and nothing else is under way, for whatever reason.
constexpr int lostListingsLimit = 3;

Error unlistedError(qint64 messages)
{
    const int count = int(std::min<qint64>(messages, std::numeric_limits<int>::max()));
    return {.code = Error::Code::Unchecked,
            .scope = Error::Scope::Folder,
            .retry = Error::Retry::Now,
            .serverText = QCoreApplication::translate(
                "Imap", "The server counts %n more message(s) than it lists.", nullptr, count)};
}

QList<Imap::Uid> sourceUidsOf(const QList<MessagePair> &pairs)
{
    QList<Imap::Uid> uids;
    uids.reserve(pairs.size());
    for (const MessagePair &pair : pairs)
        uids.append(pair.sourceUid);
    return uids;
}

bool reachesFurther(const Error &error)
{
    return error.scope != Error::Scope::Folder && error.scope != Error::Scope::Message;
}

} // namespace

FolderWork::FolderWork(LaneContext &context, const FolderPlanEntry &entry,
                       RunRecord::Counting destinationCounting,
                       std::shared_ptr<SharedTarget> shared)
    : m_context(context)
    , m_entry(entry)
    , m_destinationCounting(destinationCounting)
    , m_shared(std::move(shared))
    , m_target(context, entry,
               [this](Problem::What what, const Imap::MailboxName &folder, const Error &error) {
                   folderProblem(what, Side::Destination, folder, error);
               })
    , m_cleaning(context, entry, m_shared)
{}

Task<> FolderWork::run(LinePair &lines, int rank, std::function<void()> onAllAsked)
{
    RunRecord &record = m_context.record();
    m_onAllAsked = std::move(onAllAsked);
    m_lines = &lines;
    if (m_context.isOver() && !m_ledger) {
        allAsked();
        co_return {};
    }
    if (!m_ledger) {
        m_ledger = &record.beginFolder(m_entry);
        record.happen(Happened::FolderStarted{
            m_context.nextFolderNumber(), record.progress().foldersTotal, m_entry, lines.lane()});
    }
    const auto outcome = co_await tryUntilSettled(lines, rank);
    allAsked();
    if (!outcome && outcome.error().scope == Error::Scope::Account)
        co_return outcome;
    const bool isComplete = outcome && m_problems.isEmpty() && !isStopping();
    if (isWorthAnotherTry(outcome)) {
        m_context.tryAgainLater(shared_from_this());
        co_return {};
    }
    const bool isGivenUp = !outcome && !isStopping();
    record.addUnidentified(unidentified());
    record.finishFolder(*m_ledger, isGivenUp      ? FolderState::Failed
                                   : isStopping() ? FolderState::Begun
                                                  : FolderState::Done);
    record.happen(Happened::FolderFinished{m_entry.source.name, m_entry.target, isComplete,
                                           m_vanishedUids, m_repeatedUids});
    if (outcome || isStopping())
        co_return {};
    if (!m_isFailureTold)
        tell({.what = Problem::What::Run,
              .side = Side::Source,
              .folder = m_entry.source.name,
              .error = outcome.error()});
    // A folder that fails stops one folder; what reaches further ends the run.
    if (!reachesFurther(outcome.error()))
        co_return {};
    co_return outcome;
}

bool FolderWork::isWorthAnotherTry(const Result<> &outcome) const
{
    if (m_isSecondTry || isStopping())
        return false;
    if (!outcome && (reachesFurther(outcome.error()) || !m_isFailureTold))
        return false;
    // A server's limit is known beforehand and does not pass.
    return std::ranges::any_of(m_problems, [](const Problem &problem) {
        return problem.error.code != Error::Code::TooLarge;
    });
}

void FolderWork::beginAgain()
{
    m_isSecondTry = true;
    m_isFailureTold = false;
    m_isFinal = false;
    m_pauses = 0;
    m_batching = Batching::Together;
    m_target.beginAgain();
    m_ledger->beginAgain();
    m_lostListings = 0;
    m_context.record().withdraw(m_entry, std::exchange(m_problems, {}));
}

void FolderWork::tell(const Problem &problem)
{
    m_problems.append(problem);
    m_context.problem(problem);
}

std::optional<SettledFolder> FolderWork::takeSettled(const Folder &target)
{
    Journal *journal = m_context.journal();
    if (!journal || !m_context.options().maySettle() || !m_entry.source.state.saysEnough()
        || !target.state.saysEnough() || m_entry.subscribe)
        return std::nullopt;
    const auto known = journal->settledFolder(m_entry.source.name, m_entry.target);
    if (!known || !*known || (*known)->rules != m_context.options().messageRules()
        || (*known)->source.state != m_entry.source.state || (*known)->target.state != target.state)
        return std::nullopt;
    const SettledFolder &folder = **known;
    RunRecord &record = m_context.record();
    m_ledger = &record.beginFolder(m_entry);
    record.happen(Happened::FolderStarted{m_context.nextFolderNumber(),
                                          record.progress().foldersTotal, m_entry});
    m_ledger->settled(folder);
    record.addSettled(folder, m_entry.source.messages);
    record.happen(Happened::FolderCompared{.entry = m_entry,
                                           .sourceMessages = folder.source.messages,
                                           .destinationMessages = folder.target.messages,
                                           .sourceDuplicates = folder.repeated,
                                           .destinationDuplicates = folder.targetDuplicates,
                                           .alreadyThere = folder.alreadyThere});
    record.noteListed({m_entry.source.name, folder.source.state.uidValidity, m_entry.target,
                       folder.target.state.uidValidity},
                      FolderState::Settled);
    record.finishFolder(*m_ledger, FolderState::Settled);
    record.happen(Happened::FolderFinished{m_entry.source.name, m_entry.target, true});
    return folder;
}

Task<> FolderWork::tryUntilSettled(LinePair &lines, int rank)
{
    Result<> outcome;
    int newListings = 0;
    int misunderstandings = 0;
    while (!isStopping()) {
        m_isUnsettled = false;
        m_isCopying = false;
        const qint64 copiedBefore = m_ledger->copiedCount();
        outcome = co_await goThrough(lines, rank);
        if (outcome || m_ledger->copiedCount() > copiedBefore) {
            lines.noteProgress();
            m_pauses = 0;
        }
        if (outcome && !m_isUnsettled)
            break;
        if (outcome || isStopping())
            continue;
        if (outcome.error().scope == Error::Scope::Folder
            && outcome.error().retry == Error::Retry::Now && ++newListings < newListingsLimit)
            continue;
        if (!mayPass(outcome.error()))
            break;
        if (outcome.error().scope != Error::Scope::Connection)
            m_isFinal =
                ++m_pauses >= (outcome.error().code == Error::Code::Throttled ? Tries::throttled
                                                                              : Tries::refused);
        // A line that another folder had lost before says nothing about this one.
        const bool isNotUnderstood = m_hadLines && outcome.error().code == Error::Code::Protocol
                                     && ++misunderstandings >= misunderstandingsLimit;
        const bool isNotListed = m_isUndisturbed && !m_isCopying
                                 && outcome.error().scope == Error::Scope::Connection
                                 && outcome.error().code != Error::Code::Throttled
                                 && ++m_lostListings >= lostListingsLimit;
        if (const auto restored = co_await lines.restore(outcome.error(), m_failedSide);
            !restored) {
            outcome = restored;
            break;
        }
        if (isNotUnderstood || isNotListed) {
            // The next folder may fare better.
            lines.noteProgress();
            outcome.error().scope = Error::Scope::Folder;
            if (isNotListed)
                giveUpListing(outcome.error());
            break;
        }
    }
    co_return outcome;
}

void FolderWork::giveUpListing(Error &error)
{
    error.code = Error::Code::Rejected;
    error.retry = Error::Retry::Never;
    error.serverText = QCoreApplication::translate(
        "Imap", "The server ends the connection, or falls silent, at this folder.");
    const bool isSource = m_failedSide == Side::Source;
    folderProblem(Problem::What::OpenFolder, m_failedSide,
                  isSource ? m_entry.source.name : m_entry.target, error);
}

bool FolderWork::mayPass(const Error &error) const
{
    if (error.scope == Error::Scope::Connection)
        return error.retry != Error::Retry::Never;
    return error.retry == Error::Retry::AfterPause && !m_isFinal;
}

Task<> FolderWork::goThrough(LinePair &lines, int rank)
{
    auto slot = lines.flow().listing.take(rank);
    co_await slot;
    m_listingFlow = &lines.flow();
    m_hadLines = lines.isUp();
    m_isUndisturbed =
        m_hadLines && lines.flow().listing.taken() == 1 && lines.flow().copies.empty();
    Result<> outcome;
    if (!isStopping())
        outcome = co_await listAndCopy(lines, rank);
    endListing();
    co_return outcome;
}

void FolderWork::endListing()
{
    if (CopyFlow *flow = std::exchange(m_listingFlow, nullptr))
        flow->listing.end();
}

Task<> FolderWork::listAndCopy(LinePair &lines, int rank)
{
    const Options &options = m_context.options();
    const auto sourceLine = lines.line(Side::Source);
    const auto targetLine = lines.line(Side::Destination);
    const auto knowsLabels = [](const std::shared_ptr<Line> &line) {
        return line->connection().capabilities().has(Imap::Capability::gmailExtensions);
    };
    const bool wantsLabels = options.messages.labels.concernAnything();
    m_labels = wantsLabels && knowsLabels(sourceLine) && knowsLabels(targetLine) ? AskLabels::Yes
                                                                                 : AskLabels::No;
    // Where nothing can be there already, all is to be copied, and what is repeated shows when it comes.
    const bool isFresh = options.writes() && options.copiesMessages() && m_shared->sources == 1
                         && options.messages.allowLateIdentity() && m_context.areSizesRight()
                         && !options.limits.concernAnything()
                         && !options.deletions.concernMessages() && !std::exchange(m_isBegun, true)
                         && m_context.isTargetEmpty(m_entry.target);
    const auto identification = isFresh ? Identify::Later : Identify::Now;
    const auto telling = m_isListed ? TargetFolder::Telling::Known : TargetFolder::Telling::News;
    if (co_await isUnwanted(sourceLine)) {
        m_context.record().happen(Happened::FolderLeftOut{m_entry.source.name});
        Listing nothing;
        co_return options.copiesMessages() ? makePlan(nothing) : Result<>();
    }
    auto targetTask = m_target.prepare(lines, requestFor(Side::Destination, Identify::Now), telling,
                                       m_ledger->hasDoubts() ? TargetFolder::Answers::SomeLost
                                                             : TargetFolder::Answers::AllCame);
    if (!options.copiesMessages()) {
        const auto prepared = co_await targetTask;
        if (!prepared)
            co_return std::unexpected(prepared.error());
        co_return co_await copyRights(lines);
    }
    auto sourceTask = scanFolder(sourceLine, m_entry.source.name, Imap::Access::ReadOnly,
                                 requestFor(Side::Source, identification));
    auto target = co_await targetTask;
    auto source = co_await sourceTask;
    m_failedSide = source ? Side::Destination : Side::Source;
    if (!source) {
        folderProblem(Problem::What::OpenFolder, Side::Source, m_entry.source.name, source.error());
        co_return std::unexpected(source.error());
    }
    if (!target)
        co_return std::unexpected(target.error());
    // What is there and not listed would be copied once more.
    if (target->unlisted > 0)
        co_return std::unexpected(unlistedError(target->unlisted));
    if (isFresh && (!target->messages->isEmpty() || !allPass(*source))) {
        m_isUnsettled = true;
        co_return {};
    }
    Listing listing{.source = std::move(*source), .target = std::move(*target)};
    listing.identification = identification;
    select(Side::Source, listing.source);
    select(Side::Destination, listing.target);
    if (const auto rights = co_await copyRights(lines); !rights)
        co_return rights;
    m_failedSide = Side::Source;
    if (const auto removed = co_await m_cleaning.removeMarked(sourceLine, listing.source); !removed)
        co_return removed;
    if (const auto known = co_await identifyAll(lines, listing); !known)
        co_return known;
    const auto planned = makePlan(listing);
    if (!planned)
        co_return planned;
    m_failedSide = Side::Destination;
    if (const auto cleaned = co_await m_cleaning.cleanTarget(targetLine, listing.source,
                                                             listing.target, listing.plan);
        !cleaned)
        co_return cleaned;
    if (!options.writes())
        co_return co_await endDryRun(lines, rank, listing);
    if (const auto changed = co_await resync(targetLine, listing); !changed)
        co_return changed;
    co_return co_await copyAndEnd(lines, rank, listing);
}

void FolderWork::allAsked()
{
    if (const auto onAllAsked = std::exchange(m_onAllAsked, {}))
        onAllAsked();
}

void FolderWork::folderProblem(Problem::What what, Side side, const Imap::MailboxName &folder,
                               const Error &error)
{
    // A lost connection is tried again first; stopping is no problem at all.
    if (error.code == Error::Code::Canceled || mayPass(error))
        return;
    m_isFailureTold = true;
    tell({.what = what, .side = side, .folder = folder, .error = error});
}

void FolderWork::recordPlan(const FolderScan &source, const FolderScan &target,
                            const MessagePlan &plan)
{
    if (std::exchange(m_isListed, true))
        return;
    RunRecord &record = m_context.record();
    m_repeatedInPlan = plan.repeated.size();
    record.addListing(Side::Source, *source.messages, RunRecord::Counting::Count);
    record.addListing(Side::Destination, *target.messages, m_destinationCounting);
    record.addPlan(source.messages->size(), m_entry.source.messages, plan);
    for (const LeftOutMessage &message : plan.leftOut)
        record.happen(Happened::MessageLeftOut{m_entry.source.name, m_entry.target, message.uid,
                                               message.size, message.reason});
    record.happen(Happened::FolderCompared{.entry = m_entry,
                                           .sourceMessages = source.messages->size(),
                                           .destinationMessages = target.messages->size(),
                                           .sourceDuplicates = plan.sourceDuplicates,
                                           .destinationDuplicates = plan.destinationDuplicates,
                                           .toCopy = plan.toCopy.size(),
                                           .bytesToCopy = plan.bytesToCopy,
                                           .alreadyThere = plan.alreadyThere.size(),
                                           .leftOut = plan.leftOut.size(),
                                           .alreadyThereUids = sourceUidsOf(plan.alreadyThere),
                                           .repeatedUids = plan.repeated});
    if (source.unlisted > 0)
        folderProblem(Problem::What::ReadFolder, Side::Source, m_entry.source.name,
                      unlistedError(source.unlisted));
}

} // namespace Mailhaul
