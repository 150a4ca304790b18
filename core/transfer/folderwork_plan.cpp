// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/folderwork.h"

#include <algorithm>

// What is found in a folder and its target, and what is to be done about it.
namespace Mailhaul {

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

ScanRequest FolderWork::requestFor(Side side, Identify identify) const
{
    const MessageRules &rules = m_context.options().messages;
    ScanRequest request{.identify = identify, .rules = rules.identity};
    // Without the journal everything would be copied once more.
    if (rules.identity.basis == IdentityBasis::Journal && m_context.journal())
        request.identify = Identify::Never;
    request.rules.basis = IdentityBasis::Header;
    if (rules.selection.needsSearch(side))
        request.search = rules.selection.searchCriteria(side, m_context.record().begun());
    request.uids = rules.selection.uidsToList(side);
    request.labels = m_labels;
    return request;
}

QCoro::Task<bool> FolderWork::isUnwanted(std::shared_ptr<Line> line) const
{
    const Options &options = m_context.options();
    if (options.folders.empty == EmptyFolders::Copied || options.messages.selection.seesAll())
        co_return false;
    auto scan = co_await scanFolder(line, m_entry.source.name, Imap::Access::ReadOnly,
                                    requestFor(Side::Source, Identify::Never));
    // A folder that cannot be opened shows again where that is told.
    if (!scan)
        co_return false;
    select(Side::Source, *scan);
    co_return scan->messages->isEmpty();
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

bool FolderWork::allPass(const FolderScan &source) const
{
    const SelectionRules &selection = m_context.options().messages.selection;
    return std::ranges::all_of(*source.messages, [&](const ScannedMessage &message) {
        return selection.isSizeWanted(message.size);
    });
}

qint64 FolderWork::unidentified() const
{
    if (!m_passed)
        return 0;
    return std::max<qint64>(0, m_passed->expected - m_passed->uids.size() - m_vanishedUids.size());
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
        listing.sourceDuplicates = tellDuplicatesApart(*listing.source.messages);
        listing.targetDuplicates = tellDuplicatesApart(*listing.target.messages);
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
    if (const auto noted = recogniseChanged(listing, remembered->records); !noted)
        return noted;
    MessagePlan &plan = listing.plan;
    plan = planMessages(*source.messages, *target.messages, remembered->stored,
                        listing.permanentFlags, options.flagSync);
    plan.sourceDuplicates += listing.sourceDuplicates;
    plan.destinationDuplicates += listing.targetDuplicates;
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
            if (message.size <= Imap::wholeBodyLimit)
                ++m_passed->expected;
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

// What a server keeps of a message without a header may have another content, and then nothing but the order tells what
// has become of it: the messages that it has taken lie behind everything that was there before.
Result<> FolderWork::recogniseChanged(Listing &listing,
                                      const QHash<Imap::Uid, JournalRecord> &records)
{
    const auto line = m_lines->line(Side::Destination);
    if (line->connection().capabilities().has(Imap::Capability::uidPlus))
        return {};
    MessageList &target = *listing.target.messages;
    QSet<MessageKey> sourceKeys, targetKeys;
    for (const ScannedMessage &message : std::as_const(*listing.source.messages))
        sourceKeys.insert(message.key);
    for (const ScannedMessage &message : std::as_const(target))
        targetKeys.insert(message.key);
    QSet<Imap::Uid> known;
    for (const JournalRecord &record : records)
        known.insert(record.destinationUid);

    QHash<Imap::Uid, MessageKey> recognised;
    auto next = target.begin();
    for (const ScannedMessage &message : std::as_const(*listing.source.messages)) {
        const auto record = records.constFind(message.uid);
        if (!message.keyIsContent || record == records.cend() || !record->isUnplaced()
            || targetKeys.contains(message.key))
            continue;
        next = std::find_if(next, target.end(), [&](const ScannedMessage &candidate) {
            return candidate.uid >= record->uidNext && candidate.keyIsContent
                   && !known.contains(candidate.uid) && !sourceKeys.contains(candidate.key);
        });
        if (next == target.end())
            break;
        next->key = message.key;
        recognised.insert(next->uid, message.key);
        ++next;
    }
    Journal *journal = journalFor(listing.pair);
    if (!journal || recognised.isEmpty())
        return {};
    return journal->noteContentKeys(Side::Destination, m_entry.target,
                                    listing.pair.targetUidValidity, recognised);
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

LabelPlaces FolderWork::labelPlaces() const
{
    const FolderRules &folders = m_context.options().folders;
    return {folders.liftedTree, folders.commonTop, m_entry.source.name.raw()};
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
    const bool isIsolating = std::ranges::any_of(job.wanted, [this](const ScannedMessage &message) {
        return m_isolated.contains(message.uid) && !m_ledger->wasFailed(message.uid);
    });
    if (isIsolating) {
        job.pacing = Pacing::Alone;
        job.batching = Batching::OneByOne;
        job.wanted.removeIf(
            [this](const ScannedMessage &message) { return !m_isolated.contains(message.uid); });
    }
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
    const bool isStoredInto = side == Side::Destination && m_context.options().writes();
    const ListedFolder folder{mailbox, uidValidity,
                              isStoredInto ? Imap::Access::ReadWrite : Imap::Access::ReadOnly};
    const auto made =
        co_await identifyByContent(line, folder, messages, known, rules, scan.neighbours());
    if (!made)
        co_return std::unexpected(made.error());
    if (journal && uidValidity != 0 && !made->isEmpty())
        co_return journal->noteContentKeys(side, mailbox, uidValidity, *made);
    co_return {};
}

} // namespace Mailhaul
