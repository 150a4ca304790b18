// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/runrecord.h"

#include "core/transfer/eventlog.h"

#include <algorithm>
#include <iterator>

namespace Mailhaul {

namespace {

// The rate is that of so many milliseconds.
constexpr qint64 rateWindow = 5'000;
// Before that long there is no basis for a guess of what remains.
constexpr qint64 shortestForGuess = 2'000;
// Who has more problems has the same ones again and again.
constexpr qsizetype mostExcerpts = 100;

void sortUnique(std::vector<MessageKey> &keys)
{
    std::ranges::sort(keys);
    const auto rest = std::ranges::unique(keys);
    keys.erase(rest.begin(), rest.end());
}

qint64 countMissing(const std::vector<MessageKey> &keys, const std::vector<MessageKey> &in)
{
    std::vector<MessageKey> missing;
    std::ranges::set_difference(keys, in, std::back_inserter(missing));
    return qint64(missing.size());
}

} // namespace

RunRecord::RunRecord(const Options &options) : m_options(options), m_errorLimit(options.errorLimit)
{
    m_statistics.started = QDateTime::currentDateTime();
    m_elapsed.start();
}

void RunRecord::happen(MigrationEvent event)
{
    const auto *change = std::get_if<Happened::FolderChanged>(&event);
    if (m_history && change && change->what == Happened::FolderChanged::What::Created)
        m_history->noteCreated(change->name);
    if (const auto *signedIn = std::get_if<Happened::SignedIn>(&event)) {
        (signedIn->side == Side::Source ? m_sourceServer : m_destinationServer) =
            ServerTold{.greeting = signedIn->greeting,
                       .capabilities = signedIn->capabilities,
                       .port = signedIn->port,
                       .encrypted = signedIn->encrypted};
    }
    logEvent(event);
    m_events.append(std::move(event));
}

void RunRecord::noteListed(const FolderPair &pair, FolderState state)
{
    if (m_history)
        m_history->notePair(pair, state);
}

void RunRecord::finishFolder(FolderLedger &ledger, FolderState state)
{
    ledger.close(state == FolderState::Failed ? FolderLedger::Rest::Failed
                                              : FolderLedger::Rest::NotReached);
    ++m_foldersDone;
    if (m_history)
        m_history->noteFolderEnd(ledger.report(), state);
}

void RunRecord::add(const Problem &problem)
{
    // Somebody asked for the end: nothing went wrong.
    if (problem.error.code == Error::Code::Canceled)
        return;
    Problem told = problem;
    if (m_protocol && m_problems.size() < mostExcerpts)
        told.protocol = m_protocol->around(problem.error.place, problem.side);
    logProblem(told);
    countForeseen(told, 1);
    m_problems.append(told);
    m_newProblems.append(told);
    if (m_history)
        m_history->noteProblem(told);
}

void RunRecord::countForeseen(const Problem &problem, int messages)
{
    if (!isAboveAnnouncedLimit(problem))
        return;
    m_statistics.messagesSkipped += messages;
    m_statistics.bytesSkipped += messages * problem.size;
}

void RunRecord::withdraw(const FolderPlanEntry &entry, const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        const auto same = [&](const Problem &other) {
            return other.what == problem.what && other.side == problem.side
                   && other.folder == problem.folder && other.uid == problem.uid;
        };
        if (const auto found = std::ranges::find_if(m_problems, same); found != m_problems.end()) {
            countForeseen(*found, -1);
            m_problems.erase(found);
        }
        if (m_history)
            m_history->forgetProblem(problem);
    }
    happen(Happened::TryingAgain{entry, problems});
}

bool RunRecord::isErrorLimitReached() const
{
    // Whoever is asked about a full account decides about the messages that do not fit.
    const bool isAsked = m_options.fullQuota == FullQuota::Ask;
    const auto counted = std::ranges::count_if(m_problems, [&](const Problem &problem) {
        // What is above the server's limit was known beforehand, and imapsync counts it as left out.
        return !isAboveAnnouncedLimit(problem)
               && (!isAsked || problem.error.code != Error::Code::OverQuota);
    });
    return counted >= m_errorLimit;
}

QList<Problem> RunRecord::takeNewProblems()
{
    return std::exchange(m_newProblems, {});
}

void RunRecord::setPlan(const FolderPlan &plan)
{
    m_planned = plan.entries;
    m_foldersTotal = int(plan.entries.size());
    m_statistics.foldersTotal = m_foldersTotal;
    for (const FolderPlanEntry &entry : plan.entries)
        m_expectedMessages += entry.source.messages.value_or(0);
    m_sourceAtStart.folders = m_foldersTotal;
    QSet<Imap::MailboxName> targets;
    for (const FolderPlanEntry &entry : plan.entries) {
        if (entry.targetExists)
            targets.insert(entry.target);
    }
    m_destinationAtStart.folders = targets.size();
}

FolderLedger &RunRecord::beginFolder(const FolderPlanEntry &entry)
{
    if (!m_sinceFirstFolder.isValid())
        m_sinceFirstFolder.start();
    ++m_statistics.foldersBegun;
    if (m_history)
        m_history->noteFolder(entry.source.name, FolderState::Begun);
    return m_ledgers.emplace_back(entry);
}

void RunRecord::addListing(Side side, const MessageList &messages, Counting counting)
{
    const bool isSource = side == Side::Source;
    SideSize &size = isSource ? m_sourceAtStart : m_destinationAtStart;
    std::vector<MessageKey> &keys = isSource ? m_sourceKeys : m_destinationKeys;
    qint64 &withoutHeader = isSource ? m_statistics.sourceVoid : m_statistics.destinationVoid;
    if (counting == Counting::CountedBefore)
        return;
    for (const ScannedMessage &message : messages) {
        ++size.messages;
        size.bytes += message.size;
        size.biggest = std::max(size.biggest, message.size);
        if (message.keyIsContent)
            ++withoutHeader;
        if (!message.key.isNull())
            keys.push_back(message.key);
    }
}

void RunRecord::addPlan(qint64 sourceMessages, std::optional<qint64> expectedMessages,
                        const MessagePlan &plan)
{
    m_expectedMessages += sourceMessages - expectedMessages.value_or(0);
    m_bytesToCopy += plan.bytesToCopy;
    m_statistics.sourceDuplicates += plan.sourceDuplicates;
    m_statistics.destinationDuplicates += plan.destinationDuplicates;
    m_statistics.messagesToCopy += plan.toCopy.size();
    m_statistics.messagesSkipped +=
        plan.repeated.size() + plan.alreadyThere.size() + plan.leftOut.size();
    m_statistics.bytesSkipped += plan.bytesAlreadyThere;
    for (const LeftOutMessage &message : plan.leftOut) {
        m_statistics.bytesSkipped += message.size;
        if (message.reason == LeftOutReason::CrossDuplicate)
            ++m_statistics.crossDuplicates;
    }
}

void RunRecord::addLeftOut(const ScannedMessage &message, LeftOutReason reason)
{
    Q_UNUSED(reason)
    ++m_statistics.messagesSkipped;
    m_statistics.bytesSkipped += message.size;
    --m_statistics.messagesToCopy;
    m_bytesToCopy -= message.size;
}

void RunRecord::addDeleted(Side side, const Deletions &deletions)
{
    const bool isSource = side == Side::Source;
    (isSource ? m_statistics.deletedOnSource : m_statistics.deletedOnDestination) +=
        deletions.size();
    if (!isSource)
        m_statistics.markedBefore += std::ranges::count_if(deletions, [](const Deletion &deletion) {
            return deletion.isMarked && deletion.reason == DeletionReason::Stray;
        });
    // What the source had, it has been told to have; of the destination only what stays counts in the end.
    if (isSource || !m_options.writes())
        return;
    for (const Deletion &deletion : deletions) {
        if (!deletion.key.isNull())
            m_deletedKeys.push_back(deletion.key);
    }
}

std::chrono::milliseconds RunRecord::pauseAfterCopy() const
{
    const std::chrono::duration<double> elapsed =
        std::chrono::milliseconds(m_sinceFirstFolder.elapsed());
    return m_options.limits.pauseAfterCopy(elapsed, m_statistics.messagesCopied,
                                           m_statistics.bytesCopied);
}

bool RunRecord::isLimitReached() const
{
    return m_options.limits.isExceeded(m_statistics.bytesCopied);
}

void RunRecord::addSettled(const SettledFolder &folder, std::optional<qint64> expectedMessages)
{
    const auto add = [](SideSize &size, const SettledSide &side) {
        size.messages += side.messages;
        size.bytes += side.bytes;
        size.biggest = std::max(size.biggest, side.biggest);
    };
    add(m_sourceAtStart, folder.source);
    add(m_destinationAtStart, folder.target);
    m_statistics.sourceVoid += folder.source.withoutHeader;
    m_statistics.destinationVoid += folder.target.withoutHeader;
    m_sourceKeys.insert(m_sourceKeys.end(), folder.source.keys.begin(), folder.source.keys.end());
    m_destinationKeys.insert(m_destinationKeys.end(), folder.target.keys.begin(),
                             folder.target.keys.end());
    m_expectedMessages += folder.source.messages - expectedMessages.value_or(0);
    m_statistics.sourceDuplicates += folder.repeated;
    m_statistics.destinationDuplicates += folder.targetDuplicates;
    m_statistics.messagesSkipped += folder.repeated + folder.alreadyThere;
    m_statistics.bytesSkipped += folder.bytesAlreadyThere;
}

void RunRecord::addIdentity(const ScannedMessage &message)
{
    if (message.keyIsContent)
        ++m_statistics.sourceVoid;
    if (!message.key.isNull())
        m_sourceKeys.push_back(message.key);
}

void RunRecord::addRepeated(qint64 messages, qint64 bytes)
{
    m_statistics.sourceDuplicates += messages;
    m_statistics.messagesSkipped += messages;
    m_statistics.messagesToCopy -= messages;
    m_bytesToCopy -= bytes;
}

void RunRecord::addCopied(const ScannedMessage &message, qint64 bytes)
{
    ++m_statistics.messagesCopied;
    m_statistics.bytesCopied += bytes;
    m_statistics.biggestCopied = std::max(m_statistics.biggestCopied, bytes);
    m_bytesDone += bytes;
    if (!message.key.isNull())
        m_destinationKeys.push_back(message.key);
}

void RunRecord::addReconnection(Side side)
{
    ++(side == Side::Source ? m_statistics.sourceReconnections
                            : m_statistics.destinationReconnections);
}

void RunRecord::setFinalSize(Side side, const SideSize &size)
{
    (side == Side::Source ? m_statistics.sourceAtEnd : m_statistics.destinationAtEnd) = size;
}

Progress RunRecord::progress() const
{
    Progress progress;
    progress.foldersDone = m_foldersDone;
    progress.foldersTotal = m_foldersTotal;
    for (const FolderLedger &ledger : m_ledgers)
        progress.messagesDone += ledger.done();
    progress.messagesTotal = std::max(m_expectedMessages, progress.messagesDone);
    progress.bytesDone = m_bytesDone;
    progress.bytesToCopy = std::max(m_bytesToCopy, m_bytesDone);
    progress.messagesCopied = m_statistics.messagesCopied;
    const qint64 now = m_elapsed.elapsed();
    progress.elapsed = std::chrono::milliseconds(now);

    m_samples.push_back({now, m_bytesDone});
    while (m_samples.size() > 2 && now - m_samples.front().milliseconds > rateWindow)
        m_samples.pop_front();
    const qint64 span = now - m_samples.front().milliseconds;
    if (span > 0)
        progress.bytesPerSecond =
            double(m_bytesDone - m_samples.front().bytes) * 1000.0 / double(span);
    if (now >= shortestForGuess && progress.messagesDone > 0) {
        const double perMessage = double(now) / double(progress.messagesDone);
        const double left = perMessage * double(progress.messagesTotal - progress.messagesDone);
        progress.remaining = std::chrono::seconds(qint64(left / 1000.0));
    }
    for (const Wait &wait : m_waits) {
        if (!progress.wait || wait.until > progress.wait->until)
            progress.wait = wait;
    }
    if (!m_ledgers.empty())
        progress.currentFolder = m_ledgers.back().report().entry.source.name.display();
    return progress;
}

void RunRecord::settleIdentities(Statistics &statistics)
{
    // The same message may be in several folders, and be deleted from one of them.
    std::ranges::sort(m_destinationKeys);
    std::ranges::sort(m_deletedKeys);
    std::vector<MessageKey> left;
    std::ranges::set_difference(m_destinationKeys, m_deletedKeys, std::back_inserter(left));
    m_destinationKeys = std::move(left);
    m_deletedKeys.clear();
    sortUnique(m_sourceKeys);
    sortUnique(m_destinationKeys);
    statistics.identifiedOnSource = qint64(m_sourceKeys.size()) + m_unidentified;
    statistics.identifiedOnDestination = qint64(m_destinationKeys.size());
    statistics.onSourceOnly = countMissing(m_sourceKeys, m_destinationKeys) + m_unidentified;
    statistics.onDestinationOnly = countMissing(m_destinationKeys, m_sourceKeys);
}

Report RunRecord::report(Report::Outcome outcome)
{
    Report report;
    report.outcome = outcome;
    report.kind = m_options.kind;
    report.problems = m_problems;
    report.sourceServer = m_sourceServer;
    report.destinationServer = m_destinationServer;
    QSet<Imap::MailboxName> begun;
    for (const FolderLedger &ledger : m_ledgers) {
        report.folders.append(ledger.report());
        begun.insert(report.folders.last().entry.source.name);
    }
    // Folders that were never begun have been found all the same.
    for (const FolderPlanEntry &entry : std::as_const(m_planned)) {
        if (m_options.copiesMessages() && !begun.contains(entry.source.name))
            report.folders.append(FolderLedger(entry).report());
    }
    for (const FolderReport &folder : std::as_const(report.folders))
        report.balance += folder.balance;
    report.statistics = m_statistics;
    report.statistics.ended = QDateTime::currentDateTime();
    if (m_options.copiesMessages()) {
        report.statistics.sourceAtStart = m_sourceAtStart;
        report.statistics.destinationAtStart = m_destinationAtStart;
        settleIdentities(report.statistics);
    }
    return report;
}

} // namespace Mailhaul
