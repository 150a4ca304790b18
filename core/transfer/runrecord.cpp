// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/runrecord.h"

#include <algorithm>
#include <iterator>

namespace Mailhaul {

namespace {

// The rate is that of so many milliseconds.
constexpr qint64 rateWindow = 5'000;
// Before that long there is no basis for a guess of what remains.
constexpr qint64 shortestForGuess = 2'000;

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

void RunRecord::add(const Problem &problem)
{
    // Somebody asked for the end: nothing went wrong.
    if (problem.error.code == Error::Code::Canceled)
        return;
    m_problems.append(problem);
}

QList<Problem> RunRecord::takeNewProblems()
{
    const QList<Problem> news = m_problems.sliced(m_problemsTold);
    m_problemsTold = m_problems.size();
    return news;
}

void RunRecord::setPlan(const FolderPlan &plan)
{
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
    ++m_statistics.foldersBegun;
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
    m_statistics.sourceDuplicates += plan.repeated.size();
    m_statistics.destinationDuplicates += plan.destinationDuplicates;
    m_statistics.messagesToCopy += plan.toCopy.size();
    m_statistics.messagesSkipped += plan.repeated.size() + plan.alreadyThere.size();
    m_statistics.bytesSkipped += plan.bytesAlreadyThere;
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
    sortUnique(m_sourceKeys);
    sortUnique(m_destinationKeys);
    statistics.identifiedOnSource = qint64(m_sourceKeys.size());
    statistics.identifiedOnDestination = qint64(m_destinationKeys.size());
    statistics.onSourceOnly = countMissing(m_sourceKeys, m_destinationKeys);
    statistics.onDestinationOnly = countMissing(m_destinationKeys, m_sourceKeys);
}

Report RunRecord::report(Report::Outcome outcome)
{
    Report report;
    report.outcome = outcome;
    report.kind = m_options.kind;
    report.problems = m_problems;
    for (const FolderLedger &ledger : m_ledgers) {
        report.folders.append(ledger.report());
        report.balance += report.folders.last().balance;
    }
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
