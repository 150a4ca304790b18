// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/folderwork.h"

#include "core/transfer/accessrights.h"
#include "core/transfer/flagstore.h"
#include "core/transfer/settling.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <vector>

namespace Mailhaul {

namespace {

// A folder that is replaced again and again while it is read, or never listed as it should be, is given up.
constexpr int newListingsLimit = 3;

// So often a line may be lost because of what the server sends; then it is this folder that it cannot send properly.
constexpr int misunderstandingsLimit = 3;

// How often what a server refuses for the moment is tried again, while nothing moves. One that says that it
// wants less gets more than an hour; others may mean something that does not pass.
constexpr int throttledTries = 20;
constexpr int pauseTries = 3;

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
    if (m_context.isOver()) {
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

Task<> FolderWork::settle(LinePair &lines, SettledFolder folder)
{
    folder.target.keys.insert(folder.target.keys.end(), m_keysStored.begin(), m_keysStored.end());
    m_keysStored = {};
    if (!m_problems.isEmpty() || m_isUnsettled || m_hasLeftOut || isStopping()
        || m_shared->sources > 1 || m_context.isOver()
        || m_context.options().deletions.concernMessages())
        co_return {};
    co_return co_await settleFolder(m_context, lines, m_entry, std::move(folder), m_storedNow);
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
    m_ledger->repeated(message.uid);
    m_repeatedUids.append(message.uid);
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

ScanRequest FolderWork::requestFor(Side side, Identify identify) const
{
    const MessageRules &rules = m_context.options().messages;
    ScanRequest request{.identify = identify, .rules = rules.identity};
    if (rules.identity.basis == IdentityBasis::Journal)
        request.identify = Identify::Never;
    if (rules.selection.needsSearch(side))
        request.search = rules.selection.searchCriteria(side, m_context.record().begun());
    if (rules.labels.concernAnything())
        request.labels = AskLabels::Yes;
    return request;
}

void FolderWork::select(Side side, FolderScan &scan) const
{
    const SelectionRules &selection = m_context.options().messages.selection;
    if (!selection.needsArrival(side))
        return;
    const QDateTime now = m_context.record().begun();
    scan.isPartial |= scan.messages->removeIf([&](const ScannedMessage &message) {
        return !selection.isArrivalWanted(message.received, now);
    }) > 0;
}

Task<> FolderWork::listAndCopy(LinePair &lines, int rank)
{
    const Options &options = m_context.options();
    const auto sourceLine = lines.line(Side::Source);
    const auto targetLine = lines.line(Side::Destination);
    // Where nothing can be there already, all is to be copied, and what is repeated shows when it comes.
    const bool isFresh = options.writes() && options.copiesMessages() && m_shared->sources == 1
                         && options.messages.allowLateIdentity()
                         && !options.deletions.concernMessages() && !std::exchange(m_isBegun, true)
                         && m_context.isTargetEmpty(m_entry.target);
    const auto identification = isFresh ? Identify::Later : Identify::Now;
    const auto telling = m_isListed ? TargetFolder::Telling::Known : TargetFolder::Telling::News;
    auto targetTask =
        m_target.prepare(lines, requestFor(Side::Destination, Identify::Now), telling);
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
    if (isFresh && !target->messages->isEmpty()) {
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

Task<> FolderWork::copyRights(LinePair &lines)
{
    if (m_context.options().accessRights == AccessRights::Left || m_hasRights)
        co_return {};
    m_failedSide = Side::Destination;
    const auto copied = co_await copyAccessRights(m_context, lines.line(Side::Source),
                                                  lines.line(Side::Destination), m_entry);
    m_hasRights = copied.has_value();
    co_return copied;
}

Task<> FolderWork::identifyAll(LinePair &lines, Listing &listing)
{
    const auto sourceLine = lines.line(Side::Source);
    if (listing.identification == Identify::Later) {
        m_failedSide = Side::Source;
        const ListedFolder folder{m_entry.source.name, listing.source.mailbox.uidValidity};
        if (const auto known = co_await identifyLarge(sourceLine, folder, listing.source.messages,
                                                      listing.source.ids);
            !known)
            co_return known;
    }
    auto sourceTask = identify(Side::Source, sourceLine, listing.source, m_entry.source.name);
    auto targetTask =
        identify(Side::Destination, lines.line(Side::Destination), listing.target, m_entry.target);
    const auto sourceKnown = co_await sourceTask;
    const auto targetKnown = co_await targetTask;
    m_failedSide = sourceKnown ? Side::Destination : Side::Source;
    if (!sourceKnown)
        co_return sourceKnown;
    co_return targetKnown;
}

void FolderWork::applyRules(Listing &listing) const
{
    const MessageRules &rules = m_context.options().messages;
    if (rules.content.voids == VoidMessages::GivenIdentity)
        giveIdentities(*listing.source.messages, rules.identity);
    if (rules.duplicates == Duplicates::CopiedAll) {
        tellDuplicatesApart(*listing.source.messages);
        tellDuplicatesApart(*listing.target.messages);
    }
    if (rules.flags.closedLists == ClosedFlagLists::Respected)
        listing.permanentFlags = listing.target.mailbox.permanentFlags;
    if (rules.flags.changes.isEmpty() && rules.flags.buggy == BuggyFlags::Kept)
        return;
    for (ScannedMessage &message : *listing.source.messages)
        message.flags = flagsToSend(message.flags, rules.flags, listing.permanentFlags);
}

Result<> FolderWork::makePlan(Listing &listing)
{
    const Options &options = m_context.options();
    const MessageRules &rules = options.messages;
    const FolderScan &source = listing.source;
    const FolderScan &target = listing.target;
    applyRules(listing);
    listing.pair = {m_entry.source.name, source.mailbox.uidValidity, m_entry.target,
                    target.mailbox.uidValidity};
    auto remembered = remember(listing.pair);
    if (!remembered)
        return std::unexpected(remembered.error());
    MessagePlan &plan = listing.plan;
    plan = planMessages(*source.messages, *target.messages, remembered->stored,
                        listing.permanentFlags, options.flagSync);
    leaveOut(listing);
    if (Journal *journal = journalFor(listing.pair)) {
        const auto turn =
            m_ledger->isListed() ? Mailhaul::Listing::Turn::Again : Mailhaul::Listing::Turn::First;
        if (const auto noted = journal->noteListing(
                listing.pair, {*source.messages, *source.ids, plan, turn}, remembered->records);
            !noted)
            return noted;
        m_context.record().noteListed(listing.pair, FolderState::Listed);
    }
    m_ledger->planned(source.mailbox.uidValidity, *source.messages, plan);
    settleFound(*source.messages, plan);
    if (listing.identification == Identify::Later) {
        m_passed.emplace();
        for (const ScannedMessage &message : *source.messages) {
            if (!message.key.isNull())
                m_passed->keys.insert(message.key);
        }
    } else if (m_passed) {
        recordAnew(source, plan);
    }
    if (rules.crossDuplicates == CrossDuplicates::LeftOut) {
        for (const ScannedMessage &message : *target.messages)
            m_context.seenMessages().add(message.key, m_entry.target);
    }
    recordPlan(source, target, plan);
    return {};
}

void FolderWork::leaveOut(Listing &listing)
{
    const MessageRules &rules = m_context.options().messages;
    listing.plan.leaveOut([&](const ScannedMessage &message) -> std::optional<LeftOutReason> {
        if (!rules.selection.isSizeWanted(message.size))
            return LeftOutReason::Size;
        if (rules.crossDuplicates == CrossDuplicates::LeftOut
            && m_context.seenMessages().isElsewhere(message.key, m_entry.target))
            return LeftOutReason::CrossDuplicate;
        return std::nullopt;
    });
    m_hasLeftOut = m_hasLeftOut || !listing.plan.leftOut.isEmpty();
    // imapsync leaves the flags of messages alone that it would not copy.
    if (rules.selection.largest || rules.selection.smallest || rules.selection.appendLimit) {
        QSet<Imap::Uid> unwanted;
        QHash<Imap::Uid, qint64> sizes;
        for (const ScannedMessage &message : *listing.source.messages)
            sizes.insert(message.uid, message.size);
        for (const MessagePair &pair : std::as_const(listing.plan.alreadyThere)) {
            if (!rules.selection.isSizeWanted(sizes.value(pair.sourceUid)))
                unwanted.insert(pair.destinationUid);
        }
        listing.plan.flagChanges.removeIf(
            [&](const FlagChange &change) { return unwanted.contains(change.destinationUid); });
    }
}

Task<> FolderWork::endDryRun(LinePair &lines, int rank, Listing &listing)
{
    if (m_context.options().dryDepth == DryDepth::Lists) {
        for (const ScannedMessage &message : std::as_const(listing.plan.toCopy))
            looked(message, message.size);
    } else if (const auto read = co_await copyMessages(lines, rank, jobFor(listing)); !read) {
        co_return read;
    }
    QList<Imap::Uid> copied;
    for (const ScannedMessage &message : std::as_const(listing.plan.toCopy))
        copied.append(message.uid);
    co_await m_cleaning.cleanSource(lines.line(Side::Source), listing.source, listing.plan, copied);
    co_await m_cleaning.expungeTarget(lines.line(Side::Destination), listing.target);
    m_context.measured(Side::Source, m_entry.source.name, sideOf(listing.source));
    if (m_context.folderExists(m_entry.target))
        m_context.measured(Side::Destination, m_entry.target, sideOf(listing.target));
    co_return {};
}

LabelPlaces FolderWork::labelPlaces() const
{
    const FolderRules &folders = m_context.options().folders;
    return {folders.liftedTree, folders.commonTop, m_entry.source.name.raw()};
}

Task<> FolderWork::storeLabels(std::shared_ptr<Line> line, const Listing &listing,
                               QList<LabelChange> changes)
{
    const auto stored = co_await storeLabelChanges(
        line, m_entry.target, listing.target.mailbox.uidValidity, std::move(changes));
    if (stored || stored.error().scope != Error::Scope::Message)
        co_return stored;
    folderProblem(Problem::What::StoreLabels, Side::Destination, m_entry.target, stored.error());
    co_return {};
}

Task<> FolderWork::resync(std::shared_ptr<Line> line, const Listing &listing)
{
    const auto mode = m_context.options().flagSync == FlagSync::Replace ? Imap::StoreMode::Replace
                                                                        : Imap::StoreMode::Add;
    if (const auto changed = co_await storeFlags(line, listing.target.mailbox.uidValidity,
                                                 listing.plan.flagChanges, mode);
        !changed)
        co_return changed;
    if (!m_context.options().messages.labels.resynced)
        co_return {};
    co_return co_await storeLabels(
        line, listing,
        labelChanges(listing.source, listing.target, listing.plan.alreadyThere, labelPlaces()));
}

CopyJob FolderWork::jobFor(const Listing &listing) const
{
    const Options &options = m_context.options();
    CopyJob job{.pair = listing.pair,
                .targetUidNext = listing.target.mailbox.uidNext,
                .wanted = listing.plan.toCopy,
                .listed = listing.source.neighbours(),
                .permanentFlags = listing.permanentFlags,
                .batching = m_batching,
                .refusals = m_isFinal ? Refusals::Final : Refusals::MayPass,
                .identify = listing.identification,
                .rules = options.messages,
                .variables = variables()};
    if (!options.writes())
        job.storing = Storing::No;
    if (options.limits.concernAnything())
        job.pacing = Pacing::OneByOne;
    // What was refused once is not tried again in the same run.
    job.wanted.removeIf([this](const ScannedMessage &message) {
        return m_ledger->wasFailed(message.uid) || m_ledger->wasLeftOut(message.uid);
    });
    return job;
}

PerlVariables FolderWork::variables() const
{
    PerlVariables variables = m_context.options().folders.variables;
    variables.insert("h1_current_folder", m_entry.source.name.raw());
    variables.insert("h2_current_folder", m_entry.target.raw());
    return variables;
}

Task<> FolderWork::copyAndEnd(LinePair &lines, int rank, Listing &listing)
{
    SettledFolder settled = settledBy(listing.source, listing.target, listing.plan);
    // The older of two states is as safe, and the next run gets it in the same way. Dovecot tells another HIGHESTMODSEQ
    // in the first EXAMINE of a folder that nobody has asked for one before.
    if (isSameButForModSeq(m_entry.source.state, settled.source.state))
        settled.source.state = m_entry.source.state;
    m_storedNow = 0;
    m_keysStored = {};
    m_copiedNow = {};
    m_refused = {};
    CopyJob job = jobFor(listing);
    if (!job.wanted.isEmpty() && !m_context.isOver()) {
        if (const auto copied = co_await copyMessages(lines, rank, std::move(job)); !copied)
            co_return copied;
    }
    endListing();
    if (const auto ended = co_await afterCopy(lines, listing); !ended)
        co_return ended;
    if (m_passed) {
        if (const auto noted = notePassed(settled); !noted)
            co_return noted;
    }
    co_return co_await settle(lines, std::move(settled));
}

Task<> FolderWork::afterCopy(LinePair &lines, const Listing &listing)
{
    if (isStopping())
        co_return {};
    const auto targetLine = lines.line(Side::Destination);
    const MessageRules &rules = m_context.options().messages;
    m_failedSide = Side::Destination;
    if (const auto repaired = co_await repairRefused(lines, listing); !repaired)
        co_return repaired;
    QList<MessagePair> copies;
    QList<Imap::Uid> copied;
    QList<FlagChange> flags;
    for (const auto &[message, newUid] : std::as_const(m_copiedNow)) {
        copied.append(message.uid);
        copies.append({message.uid, newUid});
        if (newUid != 0)
            flags.append({newUid, listing.permanentFlags.kept(message.flags)});
    }
    if (rules.flags.afterCopy == FlagsAfterCopy::StoredAgain) {
        if (const auto stored = co_await storeFlags(targetLine, listing.target.mailbox.uidValidity,
                                                    std::move(flags), Imap::StoreMode::Replace);
            !stored)
            co_return stored;
    }
    if (rules.labels.copied) {
        if (const auto stored = co_await storeLabels(
                targetLine, listing, labelsOfCopies(listing.source, copies, labelPlaces()));
            !stored)
            co_return stored;
    }
    m_failedSide = Side::Source;
    if (const auto cleaned = co_await m_cleaning.cleanSource(lines.line(Side::Source),
                                                             listing.source, listing.plan, copied);
        !cleaned)
        co_return cleaned;
    m_failedSide = Side::Destination;
    co_return co_await m_cleaning.expungeTarget(targetLine, listing.target);
}

Task<> FolderWork::repairRefused(LinePair &lines, const Listing &listing)
{
    const MessageRules &rules = m_context.options().messages;
    Journal *journal = journalFor(listing.pair);
    while (!m_refused.isEmpty() && !isStopping()) {
        const RefusedMessage refused = m_refused.takeFirst();
        const auto outcome =
            co_await repairMessage(lines.line(Side::Source), lines.line(Side::Destination),
                                   {m_entry.source.name, listing.source.mailbox.uidValidity},
                                   m_entry.target, refused, rules, variables());
        if (!outcome)
            co_return std::unexpected(outcome.error());
        const Imap::Uid uid = refused.message.uid;
        if (!outcome->file.isEmpty())
            m_context.record().happen(
                Happened::MessagePutAside{m_entry.source.name, uid, outcome->file});
        if (!outcome->step) {
            lost(refused.message, Problem::What::AppendMessage, outcome->refusal);
            continue;
        }
        stored(refused.message, outcome->bytes, outcome->newUid);
        m_context.record().addRepaired();
        m_context.record().happen(Happened::MessageRepaired{m_entry.source.name, m_entry.target,
                                                            uid, *outcome->step, refused.refusal});
        if (!journal)
            continue;
        if (const auto noted = journal->noteStored(listing.pair, {{uid, outcome->newUid}}); !noted)
            co_return noted;
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
    memory.records = *records;
    for (auto record = records->cbegin(); record != records->cend(); ++record) {
        if (record->state == JournalRecord::State::Stored && record->destinationUid != 0)
            memory.stored.insert(record.key(), record->destinationUid);
    }
    return memory;
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
    const IdentityRules &rules = m_context.options().messages.identity;
    const auto messages = scan.messages;
    const quint32 uidValidity = scan.mailbox.uidValidity;
    QHash<Imap::Uid, MessageKey> known;
    // Other rules may find another identity in a header that the server had not shown.
    Journal *journal = rules.areDefault() ? m_context.journal() : nullptr;
    if (journal && uidValidity != 0) {
        const auto keys = journal->contentKeys(side, mailbox, uidValidity);
        if (!keys)
            co_return std::unexpected(keys.error());
        known = *keys;
    }
    const auto made = co_await identifyByContent(line, {mailbox, uidValidity}, messages, known,
                                                 rules, scan.neighbours());
    if (!made)
        co_return std::unexpected(made.error());
    if (journal && uidValidity != 0 && !made->isEmpty())
        co_return journal->noteContentKeys(side, mailbox, uidValidity, *made);
    co_return {};
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
                                           .sourceDuplicates = plan.repeated.size(),
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

void FolderWork::looked(const ScannedMessage &message, qint64 bytes)
{
    m_ledger->copied(message, bytes);
    m_context.record().happen(
        Happened::MessageCopied{m_entry.source.name, m_entry.target, message.uid, bytes, 0});
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
                              QList<FlagChange> changes, Imap::StoreMode mode)
{
    const auto refused = [this](const Error &error) {
        if (mayPass(error))
            return false;
        folderProblem(Problem::What::StoreFlags, Side::Destination, m_entry.target, error);
        return true;
    };
    co_return co_await storeFlagChanges(line, m_entry.target, uidValidity, std::move(changes), mode,
                                        refused);
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

void FolderWork::sent(const ScannedMessage &message)
{
    m_ledger->sent(message.uid);
}

void FolderWork::stored(const ScannedMessage &message, qint64 bytes, Imap::Uid newUid)
{
    ++m_storedNow;
    m_copiedNow.append({message, newUid});
    if (!message.key.isNull())
        m_keysStored.push_back(message.key);
    if (newUid != 0)
        m_cleaning.protect(newUid);
    if (m_context.options().messages.crossDuplicates == CrossDuplicates::LeftOut)
        m_context.seenMessages().add(message.key, m_entry.target);
    m_ledger->copied(message, bytes);
    m_context.record().addCopied(message, bytes);
    m_context.record().happen(
        Happened::MessageCopied{m_entry.source.name, m_entry.target, message.uid, bytes, newUid});
    m_context.copied();
}

void FolderWork::failed(const ScannedMessage &message, Problem::What what, const Error &error)
{
    const bool mayBeRepaired = what == Problem::What::AppendMessage
                               && m_context.options().messages.repair.concernAnything()
                               && m_context.options().writes();
    if (mayBeRepaired)
        m_refused.append({message, error});
    else
        lost(message, what, error);
}

void FolderWork::lost(const ScannedMessage &message, Problem::What what, const Error &error)
{
    m_ledger->failed(message.uid);
    const bool isFetch = what == Problem::What::FetchMessage;
    tell({.what = what,
          .side = isFetch ? Side::Source : Side::Destination,
          .folder = isFetch ? m_entry.source.name : m_entry.target,
          .uid = message.uid,
          .size = message.size,
          .error = error});
}

void FolderWork::leftOut(const ScannedMessage &message, LeftOutReason reason)
{
    m_hasLeftOut = true;
    if (m_ledger->wasLeftOut(message.uid))
        return;
    m_ledger->leftOut(message.uid);
    m_context.record().addLeftOut(message, reason);
    m_context.record().happen(Happened::MessageLeftOut{m_entry.source.name, m_entry.target,
                                                       message.uid, message.size, reason});
}

QCoro::Task<> FolderWork::keepPace()
{
    const auto pause = m_context.record().pauseAfterCopy();
    if (pause.count() <= 0 || isStopping())
        co_return;
    m_context.record().happen(Happened::PaceKept{pause});
    co_await m_lines->wait(pause);
}

void FolderWork::vanished(const ScannedMessage &message)
{
    m_ledger->vanished(message.uid);
    m_vanishedUids.append(message.uid);
}

} // namespace Mailhaul
