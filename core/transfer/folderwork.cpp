// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/folderwork.h"

#include "core/imap/commands/simple.h"
#include "core/imap/commands/status.h"
#include "core/imap/commands/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>
#include <vector>

namespace Mailhaul {

namespace {

// A server may still be storing what it had received when the line broke or the program was killed. Listing
// the folder before it has finished would count those messages as missing and copy them twice. So while
// the journal holds unanswered appends, the folder must have stood still for so many looks, which
// together take as long as the shortest pause.
constexpr int stragglerChecks = 4;

// A folder that is replaced again and again while it is read, or never listed as it should be, is given up.
constexpr int newListingsLimit = 3;

// So often a line may be lost because of what the server sends; then it is this folder that it cannot send properly.
constexpr int misunderstandingsLimit = 3;

// How often what a server refuses for the moment is tried again, while nothing moves. One that says that it
// wants less gets more than an hour; others may mean something that does not pass.
constexpr int throttledTries = 20;
constexpr int pauseTries = 3;

bool isSameButForModSeq(const Imap::MailboxState &a, Imap::MailboxState b)
{
    b.highestModSeq = a.highestModSeq;
    return a == b;
}

Error unlistedError(qint64 messages)
{
    const int count = int(std::min<qint64>(messages, std::numeric_limits<int>::max()));
    return {.code = Error::Code::Unchecked,
            .scope = Error::Scope::Folder,
            .retry = Error::Retry::Now,
            .serverText = QCoreApplication::translate(
                "Imap", "The server counts %n more message(s) than it lists.", nullptr, count)};
}

SettledSide sideOf(const FolderScan &scan)
{
    SettledSide side{.state = scan.mailbox.state(), .messages = scan.messages->size()};
    side.keys.reserve(std::size_t(scan.messages->size()));
    for (const ScannedMessage &message : *scan.messages) {
        side.bytes += message.size;
        side.biggest = std::max(side.biggest, message.size);
        side.withoutHeader += message.keyIsContent ? 1 : 0;
        if (!message.key.isNull())
            side.keys.push_back(message.key);
    }
    return side;
}

/// What the folder will be when everything of the plan has been copied.
SettledFolder settledBy(const FolderScan &source, const FolderScan &target, const MessagePlan &plan)
{
    SettledFolder folder{.rules = {}, .source = sideOf(source), .target = sideOf(target)};
    folder.repeated = plan.repeated.size();
    folder.targetDuplicates = plan.destinationDuplicates;
    folder.alreadyThere = plan.alreadyThere.size() + plan.toCopy.size();
    folder.bytesAlreadyThere = plan.bytesAlreadyThere + plan.bytesToCopy;
    for (const ScannedMessage &message : plan.toCopy) {
        folder.target.bytes += message.size;
        folder.target.biggest = std::max(folder.target.biggest, message.size);
        folder.target.withoutHeader += message.keyIsContent ? 1 : 0;
    }
    return folder;
}

bool reachesFurther(const Error &error)
{
    return error.scope != Error::Scope::Folder && error.scope != Error::Scope::Message;
}

} // namespace

FolderWork::FolderWork(LaneContext &context, const FolderPlanEntry &entry,
                       RunRecord::Counting destinationCounting)
    : m_context(context)
    , m_entry(entry)
    , m_destinationCounting(destinationCounting)
{}

Task<> FolderWork::run(LinePair &lines, int rank, std::function<void()> onAllAsked)
{
    RunRecord &record = m_context.record();
    m_onAllAsked = std::move(onAllAsked);
    if (!m_ledger) {
        m_ledger = &record.beginFolder(m_entry);
        record.happen(Happened::FolderStarted{m_context.nextFolderNumber(),
                                              record.progress().foldersTotal, m_entry});
    }
    const auto outcome = co_await tryUntilSettled(lines, rank);
    allAsked();
    if (!outcome && outcome.error().scope == Error::Scope::Account)
        co_return outcome;
    m_ledger->close();
    record.finishFolder();
    const bool isComplete = outcome && !m_hasProblem && !isStopping();
    record.happen(Happened::FolderFinished{m_entry.source.name, m_entry.target, isComplete});
    if (outcome || isStopping())
        co_return {};
    if (!m_isFailureTold)
        m_context.problem({.what = Problem::What::Run,
                           .side = Side::Source,
                           .folder = m_entry.source.name,
                           .error = outcome.error()});
    // A folder that fails stops one folder; what reaches further ends the run.
    if (!reachesFurther(outcome.error()))
        co_return {};
    co_return outcome;
}

std::optional<SettledFolder> FolderWork::takeSettled(const Folder &target)
{
    Journal *journal = m_context.journal();
    if (!journal || !m_entry.source.state.saysEnough() || !target.state.saysEnough()
        || m_entry.subscribe)
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
    m_ledger->close();
    record.finishFolder();
    record.happen(Happened::FolderFinished{m_entry.source.name, m_entry.target, true});
    return folder;
}

Task<> FolderWork::settle(LinePair &lines, SettledFolder folder)
{
    const qint64 stored = m_storedNow;
    folder.target.keys.insert(folder.target.keys.end(), m_keysStored.begin(), m_keysStored.end());
    m_keysStored = {};
    if (m_hasProblem || m_isUnsettled || isStopping() || m_sharesTarget)
        co_return {};
    constexpr auto size = Imap::StatusSize::LeaveOut;
    auto sourceReply =
        Imap::mailboxStatus(lines.line(Side::Source)->connection(), m_entry.source.name, size);
    auto targetReply =
        Imap::mailboxStatus(lines.line(Side::Destination)->connection(), m_entry.target, size);
    const auto source = co_await sourceReply;
    const auto target = co_await targetReply;
    for (const auto &status : {source, target}) {
        if (!status && reachesFurther(status.error()))
            co_return std::unexpected(status.error());
    }
    // Anything else means that somebody else has changed the folder meanwhile.
    folder.target.messages += stored;
    if (source && source->messages == folder.source.messages)
        m_context.measured(Side::Source, m_entry.source.name, folder.source);
    if (!target || target->messages != folder.target.messages)
        co_return {};
    m_context.measured(Side::Destination, m_entry.target, folder.target);
    const Imap::MailboxState state = target->state();
    if (!m_context.journal() || !folder.source.state.saysEnough() || !state.saysEnough()
        || folder.target.state.uidNext == 0 || state.uidValidity != folder.target.state.uidValidity
        || state.uidNext != folder.target.state.uidNext + stored)
        co_return {};
    folder.target.state = state;
    folder.rules = m_context.options().messageRules();
    co_return m_context.journal()->noteSettled(m_entry.source.name, m_entry.target, folder);
}

Task<> FolderWork::tryUntilSettled(LinePair &lines, int rank)
{
    Result<> outcome;
    int newListings = 0;
    int misunderstandings = 0;
    while (!isStopping()) {
        m_isUnsettled = false;
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
                ++m_pauses
                >= (outcome.error().code == Error::Code::Throttled ? throttledTries : pauseTries);
        const bool isNotUnderstood = outcome.error().code == Error::Code::Protocol
                                     && ++misunderstandings >= misunderstandingsLimit;
        if (const auto restored = co_await lines.restore(outcome.error(), m_failedSide);
            !restored) {
            outcome = restored;
            break;
        }
        if (isNotUnderstood) {
            outcome.error().scope = Error::Scope::Folder;
            break;
        }
    }
    co_return outcome;
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
    Result<> outcome;
    if (!isStopping())
        outcome = co_await listAndCopy(lines, rank);
    endListing();
    co_return outcome;
}

bool FolderWork::isRepeated(const ScannedMessage &message)
{
    if (!m_passed || m_passed->uids.contains(message.uid))
        return false;
    m_passed->uids.insert(message.uid);
    m_context.record().addIdentity(message);
    if (message.keyIsContent)
        m_passed->contentKeys.insert(message.uid, message.key);
    if (!m_passed->keys.contains(message.key)) {
        m_passed->keys.insert(message.key);
        return false;
    }
    ++m_passed->repeated;
    m_passed->repeatedBytes += message.size;
    m_ledger->repeated();
    m_context.record().addRepeated(1, message.size);
    return true;
}

void FolderWork::recordAnew(const FolderScan &source, const MessagePlan &plan)
{
    // The keys of the large ones were in the first listing.
    for (const ScannedMessage &message : *source.messages) {
        if (message.size <= Imap::wholeBodyLimit && !m_passed->uids.contains(message.uid))
            m_context.record().addIdentity(message);
    }
    const qint64 known = m_passed->repeated + m_repeatedInPlan;
    m_context.record().addRepeated(std::max<qint64>(0, plan.repeated.size() - known), 0);
    m_passed.reset();
}

Result<> FolderWork::notePassed(SettledFolder &folder)
{
    const Passed &passed = *m_passed;
    folder.source.keys.assign(passed.keys.cbegin(), passed.keys.cend());
    folder.source.withoutHeader += passed.contentKeys.size();
    folder.target.withoutHeader += passed.contentKeys.size();
    folder.target.bytes -= passed.repeatedBytes;
    folder.repeated += passed.repeated;
    folder.alreadyThere -= passed.repeated;
    folder.bytesAlreadyThere -= passed.repeatedBytes;
    Journal *journal = m_context.journal();
    if (!journal || passed.contentKeys.isEmpty() || folder.source.state.uidValidity == 0)
        return {};
    return journal->noteContentKeys(Side::Source, m_entry.source.name,
                                    folder.source.state.uidValidity, passed.contentKeys);
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
    auto targetTask = prepareTarget(lines);
    if (!options.copiesMessages()) {
        const auto prepared = co_await targetTask;
        if (!prepared)
            co_return std::unexpected(prepared.error());
        co_return {};
    }
    // Where nothing can be there already, all is to be copied, and what is repeated shows when it comes.
    const bool isFresh = options.writes() && !m_sharesTarget && !std::exchange(m_isBegun, true)
                         && m_context.isTargetEmpty(m_entry.target);
    const auto identification = isFresh ? Identify::Later : Identify::Now;
    auto sourceTask =
        scanFolder(sourceLine, m_entry.source.name, Imap::Access::ReadOnly, identification);
    auto target = co_await targetTask;
    const auto source = co_await sourceTask;
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

    if (isFresh && !target->messages->isEmpty()) {
        m_isUnsettled = true;
        co_return {};
    }
    if (isFresh) {
        m_failedSide = Side::Source;
        const ListedFolder folder{m_entry.source.name, source->mailbox.uidValidity};
        if (const auto known = co_await identifyLarge(sourceLine, folder, source->messages); !known)
            co_return known;
    }

    auto sourceIdentified = identify(Side::Source, sourceLine, *source, m_entry.source.name);
    auto targetIdentified = identify(Side::Destination, targetLine, *target, m_entry.target);
    const auto sourceKnown = co_await sourceIdentified;
    const auto targetKnown = co_await targetIdentified;
    m_failedSide = sourceKnown ? Side::Destination : Side::Source;
    if (!sourceKnown)
        co_return sourceKnown;
    if (!targetKnown)
        co_return targetKnown;

    const FolderPair pair{m_entry.source.name, source->mailbox.uidValidity, m_entry.target,
                          target->mailbox.uidValidity};
    auto remembered = remember(pair);
    if (!remembered)
        co_return std::unexpected(remembered.error());
    MessagePlan plan = planMessages(*source->messages, *target->messages, remembered->stored,
                                    target->mailbox.permanentFlags, options.flagSync);
    if (const auto noted = noteFound(pair, plan, *remembered); !noted)
        co_return noted;
    settleFound(*source->messages, plan);
    if (isFresh) {
        m_passed.emplace();
        for (const ScannedMessage &message : *source->messages) {
            if (!message.key.isNull())
                m_passed->keys.insert(message.key);
        }
    } else if (m_passed) {
        recordAnew(*source, plan);
    }
    recordPlan(*source, *target, plan);
    if (!options.writes()) {
        recordDryRun(plan);
        m_context.measured(Side::Source, m_entry.source.name, sideOf(*source));
        if (m_context.folderExists(m_entry.target))
            m_context.measured(Side::Destination, m_entry.target, sideOf(*target));
        co_return {};
    }
    if (const auto changed =
            co_await storeFlags(targetLine, target->mailbox.uidValidity, plan.flagChanges);
        !changed)
        co_return changed;
    SettledFolder settled = settledBy(*source, *target, plan);
    // The older of two states is as safe, and the next run gets it in the same way. Dovecot tells another HIGHESTMODSEQ
    // in the first EXAMINE of a folder that nobody has asked for one before.
    if (isSameButForModSeq(m_entry.source.state, settled.source.state))
        settled.source.state = m_entry.source.state;
    m_storedNow = 0;
    m_keysStored = {};
    CopyJob job{.pair = pair,
                .targetUidNext = target->mailbox.uidNext,
                .wanted = std::move(plan.toCopy),
                .listed = source->messages,
                .permanentFlags = target->mailbox.permanentFlags,
                .batching = m_batching,
                .refusals = m_isFinal ? Refusals::Final : Refusals::MayPass,
                .identify = identification};
    // What was refused once is not tried again in the same run.
    job.wanted.removeIf(
        [this](const ScannedMessage &message) { return m_ledger->wasFailed(message.uid); });
    if (!job.wanted.isEmpty()) {
        if (const auto copied = co_await copyMessages(lines, rank, std::move(job)); !copied)
            co_return copied;
    }
    endListing();
    if (m_passed) {
        if (const auto noted = notePassed(settled); !noted)
            co_return noted;
    }
    co_return co_await settle(lines, std::move(settled));
}

Task<FolderScan> FolderWork::prepareTarget(LinePair &lines)
{
    const bool writes = m_context.options().writes();
    const auto line = lines.line(Side::Destination);
    const bool subscribes = m_entry.subscribe && !m_isListed && !m_isSubscribed;
    std::optional<Reply<Imap::Status>> subscription;
    Result<FolderScan> scan;
    if (m_context.folderExists(m_entry.target)) {
        if (subscribes && writes)
            subscription = Imap::subscribe(line->connection(), m_entry.target);
        if (m_context.options().copiesMessages()) {
            if (const auto settled = co_await awaitStragglers(lines); !settled)
                co_return std::unexpected(settled.error());
            const auto access = writes ? Imap::Access::ReadWrite : Imap::Access::ReadOnly;
            scan = co_await scanFolder(line, m_entry.target, access);
            if (!scan)
                folderProblem(Problem::What::OpenFolder, Side::Destination, m_entry.target,
                              scan.error());
        }
    } else if (writes) {
        auto created = createTarget(line);
        if (subscribes)
            subscription = Imap::subscribe(line->connection(), m_entry.target);
        scan = co_await created;
    } else {
        tellCreated();
    }
    if (subscription) {
        const auto subscribed = co_await *subscription;
        if (scan)
            noteSubscribed(subscribed);
    } else if (subscribes && !writes) {
        noteSubscribed(Imap::Status{});
    }
    co_return scan;
}

Task<FolderScan> FolderWork::createTarget(std::shared_ptr<Line> line)
{
    // Servers may trip over two lines that create folders at the same moment; a second try costs little.
    constexpr int tries = 2;
    Result<> created;
    Result<FolderScan> scan;
    for (int attempt = 0; attempt < tries; ++attempt) {
        scan = co_await createAndScan(line, created);
        if (scan || created || reachesFurther(scan.error()) || isStopping())
            break;
        // This one is made after the pause that the server wants.
        if (created.error().retry == Error::Retry::AfterPause)
            break;
    }
    if (!scan && reachesFurther(scan.error()))
        co_return scan;
    if (!scan) {
        if (created)
            folderProblem(Problem::What::OpenFolder, Side::Destination, m_entry.target,
                          scan.error());
        else
            folderProblem(Problem::What::CreateFolder, Side::Destination, m_entry.target,
                          created.error());
        co_return created ? scan : std::unexpected(created.error());
    }
    m_context.folderCreated(m_entry.target);
    tellCreated();
    co_return scan;
}

Task<FolderScan> FolderWork::createAndScan(std::shared_ptr<Line> line, Result<> &outcome)
{
    auto createdReply = Imap::create(line->connection(), m_entry.target);
    // Sent ahead. It also shows whether the folder exists although it could not be created: made by another lane,
    // or a case-insensitive twin.
    auto scanTask = scanFolder(line, m_entry.target, Imap::Access::ReadWrite);
    const auto created = co_await createdReply;
    auto scan = co_await scanTask;
    outcome = created ? Result<>() : std::unexpected(created.error());
    if (!created && reachesFurther(created.error()))
        co_return std::unexpected(created.error());
    co_return scan;
}

void FolderWork::tellCreated()
{
    if (!m_isListed)
        m_context.record().happen(
            Happened::FolderChanged{Happened::FolderChanged::What::Created, m_entry.target});
}

void FolderWork::noteSubscribed(const Result<Imap::Status> &answer)
{
    m_isSubscribed = answer.has_value();
    if (answer)
        m_context.record().happen(
            Happened::FolderChanged{Happened::FolderChanged::What::Subscribed, m_entry.target});
    else if (answer.error().scope == Error::Scope::Folder)
        folderProblem(Problem::What::Subscribe, Side::Destination, m_entry.target, answer.error());
}

Task<> FolderWork::awaitStragglers(LinePair &lines)
{
    Journal *journal = m_context.journal();
    if (!journal)
        co_return {};
    const auto isInDoubt = journal->hasUnanswered(m_entry.target);
    if (!isInDoubt)
        co_return std::unexpected(isInDoubt.error());
    if (!*isInDoubt)
        co_return {};
    std::optional<qint64> lastCount;
    int unchanged = 0;
    while (unchanged < stragglerChecks && !isStopping()) {
        const auto status =
            co_await Imap::mailboxStatus(lines.line(Side::Destination)->connection(),
                                         m_entry.target, Imap::StatusSize::LeaveOut);
        if (!status && reachesFurther(status.error()))
            co_return std::unexpected(status.error());
        // A server that does not tell leaves only the wait.
        const qint64 count = status ? status->uidNext.value_or(status->messages.value_or(0)) : 0;
        unchanged = lastCount == count ? unchanged + 1 : 0;
        lastCount = count;
        co_await lines.wait(m_context.options().shortestPause / stragglerChecks);
    }
    co_return {};
}

Result<FolderWork::Memory> FolderWork::remember(const FolderPair &pair)
{
    Memory memory;
    Journal *journal = journalFor(pair);
    if (!journal)
        return memory;
    const auto records = journal->records(pair);
    if (!records)
        return std::unexpected(records.error());
    for (auto record = records->cbegin(); record != records->cend(); ++record) {
        if (record->state == JournalRecord::State::Sent)
            memory.inDoubt.insert(record.key());
        else if (record->state == JournalRecord::State::Stored && record->destinationUid != 0)
            memory.stored.insert(record.key(), record->destinationUid);
    }
    return memory;
}

Result<> FolderWork::noteFound(const FolderPair &pair, const MessagePlan &plan, Memory memory)
{
    if (memory.inDoubt.isEmpty())
        return {};
    QList<Journal::Stored> found;
    for (const MessagePair &message : plan.alreadyThere) {
        if (memory.inDoubt.remove(message.sourceUid))
            found.append({message.sourceUid, message.destinationUid});
    }
    // These are about to be sent again.
    for (const ScannedMessage &message : plan.toCopy)
        memory.inDoubt.remove(message.uid);
    if (const auto noted = journalFor(pair)->noteStored(pair, found); !noted)
        return noted;
    return journalFor(pair)->noteGone(pair, memory.inDoubt.values());
}

void FolderWork::settleFound(const MessageList &source, const MessagePlan &plan)
{
    for (const MessagePair &pair : plan.alreadyThere) {
        if (!m_ledger->isInDoubt(pair.sourceUid))
            continue;
        const auto message =
            std::ranges::lower_bound(source, pair.sourceUid, {}, &ScannedMessage::uid);
        stored(*message, message->size, pair.destinationUid);
    }
}

Journal *FolderWork::journalFor(const FolderPair &pair)
{
    // Without a UIDVALIDITY a UID means nothing in the next session (RFC 3501, 2.3.1.1).
    const bool isLasting = pair.sourceUidValidity != 0 && pair.targetUidValidity != 0;
    return isLasting ? m_context.journal() : nullptr;
}

Task<> FolderWork::identify(Side side, std::shared_ptr<Line> line, const FolderScan &scan,
                            Imap::MailboxName mailbox)
{
    const bool isNeeded = std::ranges::any_of(*scan.messages, [](const ScannedMessage &message) {
        return message.key.isNull() && message.keyIsContent;
    });
    if (!isNeeded)
        co_return {};
    const auto messages = scan.messages;
    const quint32 uidValidity = scan.mailbox.uidValidity;
    QHash<Imap::Uid, MessageKey> known;
    Journal *journal = m_context.journal();
    if (journal && uidValidity != 0) {
        const auto keys = journal->contentKeys(side, mailbox, uidValidity);
        if (!keys)
            co_return std::unexpected(keys.error());
        known = *keys;
    }
    const auto made = co_await identifyByContent(line, {mailbox, uidValidity}, messages, known);
    if (!made)
        co_return std::unexpected(made.error());
    if (journal && uidValidity != 0 && !made->isEmpty())
        co_return journal->noteContentKeys(side, mailbox, uidValidity, *made);
    co_return {};
}

void FolderWork::recordPlan(const FolderScan &source, const FolderScan &target,
                            const MessagePlan &plan)
{
    m_ledger->planned(source.messages->size(), plan);
    if (std::exchange(m_isListed, true))
        return;
    RunRecord &record = m_context.record();
    m_repeatedInPlan = plan.repeated.size();
    record.addListing(Side::Source, *source.messages, RunRecord::Counting::Count);
    record.addListing(Side::Destination, *target.messages, m_destinationCounting);
    record.addPlan(source.messages->size(), m_entry.source.messages, plan);
    record.happen(Happened::FolderCompared{.entry = m_entry,
                                           .sourceMessages = source.messages->size(),
                                           .destinationMessages = target.messages->size(),
                                           .sourceDuplicates = plan.repeated.size(),
                                           .destinationDuplicates = plan.destinationDuplicates,
                                           .toCopy = plan.toCopy.size(),
                                           .bytesToCopy = plan.bytesToCopy,
                                           .alreadyThere = plan.alreadyThere.size()});
    if (source.unlisted > 0)
        folderProblem(Problem::What::ReadFolder, Side::Source, m_entry.source.name,
                      unlistedError(source.unlisted));
}

void FolderWork::recordDryRun(const MessagePlan &plan)
{
    for (const ScannedMessage &message : plan.toCopy) {
        m_ledger->copied(message, message.size);
        m_context.record().happen(Happened::MessageCopied{m_entry.source.name, m_entry.target,
                                                          message.uid, message.size, 0});
    }
}

void FolderWork::allAsked()
{
    if (const auto onAllAsked = std::exchange(m_onAllAsked, {}))
        onAllAsked();
}

Task<> FolderWork::copyMessages(LinePair &lines, int rank, CopyJob job)
{
    CopyFlow &flow = lines.flow();
    auto turn = flow.asking.take(rank);
    co_await turn;
    bool isMyTurn = true;
    const auto endTurn = [&] {
        if (!std::exchange(isMyTurn, false))
            return;
        endListing();
        allAsked();
        flow.asking.end();
    };
    if (isStopping()) {
        endTurn();
        co_return {};
    }
    Journal *journal = journalFor(job.pair);
    FolderCopy copy(std::move(job), lines.line(Side::Source), lines.line(Side::Destination), flow,
                    journal, m_context.gate(), *this);
    copy.setOnAllAsked(endTurn);
    m_copy = &copy;
    m_context.copyBegins(shared_from_this());
    auto copied = co_await copy.run();
    m_context.copyEnds(this);
    m_copy = nullptr;
    m_failedSide = copy.failedSide();
    endTurn();
    auto shares = m_sharesBack.pass();
    co_await shares;
    if (copied && copy.hasRefusedBatch() && m_batching == Batching::Together) {
        m_batching = Batching::OneByOne;
        m_isUnsettled = true;
    }
    co_return copied;
}

CopyJob FolderWork::giveShare()
{
    ++m_sharesOut;
    m_sharesBack.close();
    return m_copy->giveAway();
}

Task<> FolderWork::copyShare(CopyJob job, LinePair &lines)
{
    Journal *journal = journalFor(job.pair);
    FolderCopy copy(std::move(job), lines.line(Side::Source), lines.line(Side::Destination),
                    lines.flow(), journal, m_context.gate(), *this);
    const auto copied = co_await copy.run();
    // Whoever gave the share goes through the folder once more.
    if (!copied)
        m_isUnsettled = true;
    if (copy.hasRefusedBatch()) {
        m_batching = Batching::OneByOne;
        m_isUnsettled = true;
    }
    if (--m_sharesOut == 0)
        m_sharesBack.open();
    co_return copied;
}

Task<> FolderWork::storeFlags(std::shared_ptr<Line> line, quint32 uidValidity,
                              QList<FlagChange> changes)
{
    if (changes.isEmpty())
        co_return {};
    // One command for all messages that get the same flags.
    std::ranges::sort(changes, {}, &FlagChange::destinationUid);
    struct Group
    {
        Imap::Flags flags;
        Imap::UidSet uids;
    };
    std::map<QByteArray, Group> groups;
    for (const FlagChange &change : changes) {
        Group &group = groups[change.flags.toImap()];
        group.flags = change.flags;
        group.uids.add(change.destinationUid);
    }
    const auto mode = m_context.options().flagSync == FlagSync::Replace ? Imap::StoreMode::Replace
                                                                        : Imap::StoreMode::Add;
    const auto opening = line->use(m_entry.target, Imap::Access::ReadWrite);
    std::vector<Reply<Imap::Status>> replies;
    for (const auto &[spelling, group] : groups)
        replies.push_back(Imap::storeFlags(line->connection(), group.uids, group.flags, mode));
    std::optional<Error> lost;
    for (Reply<Imap::Status> &reply : replies) {
        const auto stored = co_await reply;
        // Flags of a folder that could not be opened again, or was replaced, are looked at anew.
        if (!lost && opening->answer && !*opening->answer)
            lost = opening->answer->error();
        else if (!lost && opening->answer && !opening->isStill(uidValidity))
            lost = Error{.code = Error::Code::Gone,
                         .scope = Error::Scope::Folder,
                         .retry = Error::Retry::Now};
        if (stored || lost)
            continue;
        if (stored.error().scope == Error::Scope::Message && !mayPass(stored.error()))
            folderProblem(Problem::What::StoreFlags, Side::Destination, m_entry.target,
                          stored.error());
        else
            lost = stored.error();
    }
    if (lost)
        co_return std::unexpected(*lost);
    co_return {};
}

void FolderWork::folderProblem(Problem::What what, Side side, const Imap::MailboxName &folder,
                               const Error &error)
{
    // A lost connection is tried again first; stopping is no problem at all.
    if (error.code == Error::Code::Canceled || mayPass(error))
        return;
    m_hasProblem = true;
    m_isFailureTold = true;
    m_context.problem({.what = what, .side = side, .folder = folder, .error = error});
}

void FolderWork::sent(const ScannedMessage &message)
{
    m_ledger->sent(message.uid);
}

void FolderWork::stored(const ScannedMessage &message, qint64 bytes, Imap::Uid newUid)
{
    ++m_storedNow;
    if (!message.key.isNull())
        m_keysStored.push_back(message.key);
    m_ledger->copied(message, bytes);
    m_context.record().addCopied(message, bytes);
    m_context.record().happen(
        Happened::MessageCopied{m_entry.source.name, m_entry.target, message.uid, bytes, newUid});
}

void FolderWork::failed(const ScannedMessage &message, Problem::What what, const Error &error)
{
    m_hasProblem = true;
    m_ledger->failed(message.uid);
    const bool isFetch = what == Problem::What::FetchMessage;
    m_context.problem({.what = what,
                       .side = isFetch ? Side::Source : Side::Destination,
                       .folder = isFetch ? m_entry.source.name : m_entry.target,
                       .uid = message.uid,
                       .size = message.size,
                       .error = error});
}

void FolderWork::vanished(const ScannedMessage &message)
{
    m_ledger->vanished(message.uid);
}

} // namespace Mailhaul
