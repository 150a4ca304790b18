// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/lane.h"

#include "core/imap/commands/simple.h"
#include "core/imap/commands/status.h"
#include "core/imap/commands/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <vector>

namespace Mailhaul {

namespace {

// Tries to get a lost connection back, about a minute in all, while nothing moves.
constexpr int reconnectTries = 6;

// A server may still be storing what it had received when the line broke or the program was killed. Listing
// the folder before it has finished would count those messages as missing and copy them twice. So while
// the journal holds unanswered appends, the folder must have stood still for so many looks, which
// together take as long as the shortest pause.
constexpr int stragglerChecks = 4;

bool canReconnect(const Error &error)
{
    return error.scope == Error::Scope::Connection && error.retry != Error::Retry::Never;
}

/// While the line is down a name may not be found, and a server may turn us away for a while.
bool mayConnectLater(const Error &error)
{
    return error.retry != Error::Retry::Never || error.code == Error::Code::HostNotFound;
}

} // namespace

Task<> Lane::run()
{
    // A helper that gets no connection takes no work away from the others.
    if (m_role == Role::Helper) {
        if (const auto connected = co_await connectBoth(); !connected)
            co_return {};
    }
    while (!isStopping()) {
        auto job = m_context.takeJob();
        if (!job)
            break;
        auto counting = RunRecord::Counting::Count;
        for (const FolderPlanEntry &entry : job->entries) {
            if (isStopping())
                break;
            if (const auto worked = co_await work(entry, counting); !worked)
                co_return std::unexpected(worked.error());
            counting = RunRecord::Counting::CountedBefore;
        }
    }
    if (m_role == Role::Helper) {
        for (const Side side : {Side::Source, Side::Destination}) {
            if (sessionOf(side) && !connection(side)->isLost())
                co_await Imap::logout(*connection(side));
        }
    }
    co_return {};
}

Task<> Lane::connectSide(Side side)
{
    auto &session = sessionOf(side);
    if (session && !session->connection->isLost())
        co_return {};
    auto opened = co_await openSession(m_context.account(side), side, m_context.registry());
    if (!opened)
        co_return std::unexpected(opened.error());
    session = std::move(*opened);
    co_return {};
}

Task<> Lane::connectBoth()
{
    auto source = connectSide(Side::Source);
    auto destination = connectSide(Side::Destination);
    const auto sourceConnected = co_await source;
    const auto destinationConnected = co_await destination;
    if (!sourceConnected || !destinationConnected)
        m_brokenSide = sourceConnected ? Side::Destination : Side::Source;
    if (!sourceConnected)
        co_return std::unexpected(sourceConnected.error());
    co_return destinationConnected;
}

Task<> Lane::work(FolderPlanEntry entry, RunRecord::Counting destinationCounting)
{
    RunRecord &record = m_context.record();
    m_ledger = &record.beginFolder(entry);
    m_entry = entry;
    m_destinationCounting = destinationCounting;
    m_isListed = false;
    m_hasProblem = false;
    m_isFailureTold = false;
    record.happen(Happened::FolderStarted{m_context.nextFolderNumber(),
                                          record.progress().foldersTotal, entry});
    auto batching = Batching::Together;
    Result<> outcome;
    while (!isStopping()) {
        m_tryAlone = false;
        const qint64 copiedBefore = m_ledger->copiedCount();
        outcome = co_await copyFolder(entry, batching);
        if (outcome)
            m_backoff.reset();
        if (outcome && !m_tryAlone)
            break;
        if (outcome) {
            batching = Batching::OneByOne;
            continue;
        }
        if (isStopping() || !canReconnect(outcome.error()))
            break;
        if (m_ledger->copiedCount() > copiedBefore)
            m_backoff.reset();
        if (const auto recovered = co_await recover(outcome.error()); !recovered) {
            outcome = recovered;
            break;
        }
    }
    m_ledger->close();
    record.finishFolder();
    const bool isComplete = outcome && !m_hasProblem && !isStopping();
    record.happen(Happened::FolderFinished{entry.source.name, entry.target, isComplete});
    if (outcome || isStopping())
        co_return {};
    if (!m_isFailureTold)
        m_context.problem({.what = Problem::What::Run,
                           .side = Side::Source,
                           .folder = entry.source.name,
                           .error = outcome.error()});
    // A folder that fails stops one folder; what reaches further ends the run.
    if (outcome.error().scope == Error::Scope::Folder
        || outcome.error().scope == Error::Scope::Message)
        co_return {};
    co_return outcome;
}

Task<> Lane::recover(Error error)
{
    while (!isStopping()) {
        if (m_backoff.tries() >= reconnectTries)
            break;
        for (const Side side : {Side::Source, Side::Destination}) {
            if (!sessionOf(side) || !connection(side)->isLost())
                continue;
            // The other side was ended by us, to have both begin together.
            if (connection(side)->lostReason()->code == Error::Code::Canceled)
                continue;
            const auto pause = m_backoff.next();
            m_brokenSide = side;
            m_context.record().addReconnection(side);
            m_context.record().happen(
                Happened::Reconnecting{side, *connection(side)->lostReason(), pause});
            auto waited = m_pause.wait(pause);
            co_await waited;
        }
        if (isStopping())
            break;
        const auto connected = co_await connectBoth();
        if (connected)
            co_return {};
        error = connected.error();
        if (!mayConnectLater(error))
            break;
        auto waited = m_pause.wait(m_backoff.next());
        co_await waited;
    }
    // Whoever asked for the end needs no reason.
    if (isStopping())
        co_return std::unexpected(
            Error{.code = Error::Code::Canceled, .scope = Error::Scope::Connection});
    error.scope = Error::Scope::Account;
    folderProblem(Problem::What::Run, m_brokenSide, {}, error);
    co_return std::unexpected(error);
}

Task<> Lane::copyFolder(FolderPlanEntry entry, Batching batching)
{
    const Options &options = m_context.options();
    if (const auto connected = co_await connectBoth(); !connected)
        co_return std::unexpected(connected.error());
    if (const auto prepared = co_await prepareTarget(entry); !prepared)
        co_return std::unexpected(prepared.error());
    if (!options.copiesMessages())
        co_return {};

    auto sourceTask =
        scanFolder(connection(Side::Source), entry.source.name, Imap::Access::ReadOnly);
    FolderScan target;
    Result<> targetScanned;
    if (m_context.folderExists(entry.target)) {
        if (const auto settled = co_await awaitStragglers(entry); !settled)
            targetScanned = settled;
    }
    if (m_context.folderExists(entry.target) && targetScanned) {
        const auto access = options.writes() ? Imap::Access::ReadWrite : Imap::Access::ReadOnly;
        auto scanned = co_await scanFolder(connection(Side::Destination), entry.target, access);
        if (scanned)
            target = *scanned;
        else
            targetScanned = std::unexpected(scanned.error());
    }
    const auto source = co_await sourceTask;
    if (!source) {
        folderProblem(Problem::What::OpenFolder, Side::Source, entry.source.name, source.error());
        co_return std::unexpected(source.error());
    }
    if (!targetScanned) {
        folderProblem(Problem::What::OpenFolder, Side::Destination, entry.target,
                      targetScanned.error());
        co_return targetScanned;
    }

    auto sourceIdentified = identify(Side::Source, *source, entry.source.name);
    auto targetIdentified = identify(Side::Destination, target, entry.target);
    const auto sourceKnown = co_await sourceIdentified;
    const auto targetKnown = co_await targetIdentified;
    if (!sourceKnown)
        co_return sourceKnown;
    if (!targetKnown)
        co_return targetKnown;

    const FolderPair pair{entry.source.name, source->mailbox.uidValidity, entry.target,
                          target.mailbox.uidValidity};
    auto remembered = remember(pair);
    if (!remembered)
        co_return std::unexpected(remembered.error());
    MessagePlan plan = planMessages(*source->messages, *target.messages, remembered->stored,
                                    target.mailbox.permanentFlags, options.flagSync);
    if (const auto noted = noteFound(pair, plan, *remembered); !noted)
        co_return noted;
    settleFound(*source->messages, plan);
    recordPlan(entry, *source, target, plan);
    if (!options.writes()) {
        recordDryRun(entry, plan);
        co_return {};
    }
    if (const auto changed = co_await storeFlags(entry.target, plan.flagChanges); !changed)
        co_return changed;
    co_return co_await copyMessages(entry, *source, target, std::move(plan), batching);
}

Task<> Lane::awaitStragglers(FolderPlanEntry entry)
{
    Journal *journal = m_context.journal();
    if (!journal)
        co_return {};
    const auto isInDoubt = journal->hasUnanswered(entry.target);
    if (!isInDoubt)
        co_return std::unexpected(isInDoubt.error());
    if (!*isInDoubt)
        co_return {};
    std::optional<qint64> lastCount;
    int unchanged = 0;
    while (unchanged < stragglerChecks && !isStopping()) {
        const auto status =
            co_await Imap::mailboxStatus(*connection(Side::Destination), entry.target);
        if (!status && status.error().scope != Error::Scope::Folder)
            co_return std::unexpected(status.error());
        // A server that does not tell leaves only the wait.
        const qint64 count = status ? status->uidNext.value_or(status->messages.value_or(0)) : 0;
        unchanged = lastCount == count ? unchanged + 1 : 0;
        lastCount = count;
        auto waited = m_pause.wait(m_context.options().shortestPause / stragglerChecks);
        co_await waited;
    }
    co_return {};
}

Result<Lane::Memory> Lane::remember(const FolderPair &pair)
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

Result<> Lane::noteFound(const FolderPair &pair, const MessagePlan &plan, Memory memory)
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

void Lane::settleFound(const MessageList &source, const MessagePlan &plan)
{
    for (const MessagePair &pair : plan.alreadyThere) {
        if (!m_ledger->isInDoubt(pair.sourceUid))
            continue;
        const auto message =
            std::ranges::lower_bound(source, pair.sourceUid, {}, &ScannedMessage::uid);
        stored(*message, message->size, pair.destinationUid);
    }
}

Journal *Lane::journalFor(const FolderPair &pair)
{
    // Without a UIDVALIDITY a UID means nothing in the next session (RFC 3501, 2.3.1.1).
    const bool isLasting = pair.sourceUidValidity != 0 && pair.targetUidValidity != 0;
    return isLasting ? m_context.journal() : nullptr;
}

Task<> Lane::prepareTarget(FolderPlanEntry entry)
{
    const bool writes = m_context.options().writes();
    if (!m_context.folderExists(entry.target)) {
        if (writes) {
            const auto created = co_await createTarget(entry.target);
            if (!created) {
                folderProblem(Problem::What::CreateFolder, Side::Destination, entry.target,
                              created.error());
                co_return created;
            }
            m_context.folderCreated(entry.target);
        }
        if (!m_isListed)
            m_context.record().happen(
                Happened::FolderChanged{Happened::FolderChanged::What::Created, entry.target});
    }
    if (entry.subscribe && !m_isListed) {
        if (writes) {
            const auto subscribed =
                co_await Imap::subscribe(*connection(Side::Destination), entry.target);
            if (!subscribed) {
                if (subscribed.error().scope != Error::Scope::Folder)
                    co_return std::unexpected(subscribed.error());
                folderProblem(Problem::What::Subscribe, Side::Destination, entry.target,
                              subscribed.error());
                co_return {};
            }
        }
        m_context.record().happen(
            Happened::FolderChanged{Happened::FolderChanged::What::Subscribed, entry.target});
    }
    co_return {};
}

Task<> Lane::createTarget(Imap::MailboxName target)
{
    const auto destination = connection(Side::Destination);
    const auto created = co_await Imap::create(*destination, target);
    if (created)
        co_return {};
    if (created.error().scope != Error::Scope::Folder)
        co_return std::unexpected(created.error());
    // It may exist all the same: made by another lane or a case-insensitive twin.
    const auto opened = co_await Imap::select(*destination, target, Imap::Access::ReadOnly);
    if (opened)
        co_return {};
    if (opened.error().scope != Error::Scope::Folder)
        co_return std::unexpected(opened.error());
    co_return std::unexpected(created.error());
}

Task<> Lane::identify(Side side, const FolderScan &scan, Imap::MailboxName mailbox)
{
    const bool isNeeded = std::ranges::any_of(
        *scan.messages, [](const ScannedMessage &message) { return message.key.isNull(); });
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
    const auto made = co_await identifyByContent(connection(side), messages, known);
    if (!made)
        co_return std::unexpected(made.error());
    if (journal && uidValidity != 0 && !made->isEmpty())
        co_return journal->noteContentKeys(side, mailbox, uidValidity, *made);
    co_return {};
}

void Lane::recordPlan(const FolderPlanEntry &entry, const FolderScan &source,
                      const FolderScan &target, const MessagePlan &plan)
{
    m_ledger->planned(source.messages->size(), plan);
    if (std::exchange(m_isListed, true))
        return;
    RunRecord &record = m_context.record();
    record.addListing(Side::Source, *source.messages, RunRecord::Counting::Count);
    record.addListing(Side::Destination, *target.messages, m_destinationCounting);
    record.addPlan(source.messages->size(), entry.source.messages, plan);
    record.happen(Happened::FolderCompared{.entry = entry,
                                           .sourceMessages = source.messages->size(),
                                           .destinationMessages = target.messages->size(),
                                           .sourceDuplicates = plan.repeated.size(),
                                           .destinationDuplicates = plan.destinationDuplicates,
                                           .toCopy = plan.toCopy.size(),
                                           .bytesToCopy = plan.bytesToCopy,
                                           .alreadyThere = plan.alreadyThere.size()});
    if (source.unlisted > 0)
        folderProblem(Problem::What::ReadFolder, Side::Source, entry.source.name,
                      {.code = Error::Code::Unchecked,
                       .scope = Error::Scope::Folder,
                       .serverText = QCoreApplication::translate(
                           "Imap", "The server counts %n more message(s) than it lists.", nullptr,
                           int(source.unlisted))});
}

void Lane::recordDryRun(const FolderPlanEntry &entry, const MessagePlan &plan)
{
    for (const ScannedMessage &message : plan.toCopy) {
        m_ledger->copied(message, message.size);
        m_context.record().happen(
            Happened::MessageCopied{entry.source.name, entry.target, message.uid, message.size, 0});
    }
}

Task<> Lane::copyMessages(FolderPlanEntry entry, const FolderScan &source, const FolderScan &target,
                          MessagePlan plan, Batching batching)
{
    // What was refused once is not tried again in the same run.
    plan.toCopy.removeIf(
        [this](const ScannedMessage &message) { return m_ledger->wasFailed(message.uid); });
    if (plan.toCopy.isEmpty())
        co_return {};
    FolderCopy copy({.source = connection(Side::Source),
                     .destination = connection(Side::Destination),
                     .pair = {entry.source.name, source.mailbox.uidValidity, entry.target,
                              target.mailbox.uidValidity},
                     .targetUidNext = target.mailbox.uidNext,
                     .wanted = plan.toCopy,
                     .listed = source.messages,
                     .permanentFlags = target.mailbox.permanentFlags,
                     .batching = batching},
                    journalFor({entry.source.name, source.mailbox.uidValidity, entry.target,
                                target.mailbox.uidValidity}),
                    m_context.gate(), *this);
    const auto copied = co_await copy.run();
    m_tryAlone = copied && copy.hasRefusedBatch() && batching == Batching::Together;
    co_return copied;
}

Task<> Lane::storeFlags(Imap::MailboxName target, QList<FlagChange> changes)
{
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
    std::vector<Reply<Imap::Status>> replies;
    for (const auto &[spelling, group] : groups)
        replies.push_back(
            Imap::storeFlags(*connection(Side::Destination), group.uids, group.flags, mode));
    std::optional<Error> lost;
    for (Reply<Imap::Status> &reply : replies) {
        const auto stored = co_await reply;
        if (stored)
            continue;
        if (stored.error().scope == Error::Scope::Message)
            folderProblem(Problem::What::StoreFlags, Side::Destination, target, stored.error());
        else
            lost = stored.error();
    }
    if (lost)
        co_return std::unexpected(*lost);
    co_return {};
}

void Lane::folderProblem(Problem::What what, Side side, const Imap::MailboxName &folder,
                         const Error &error)
{
    // A lost connection is tried again first; stopping is no problem at all.
    if (error.code == Error::Code::Canceled || canReconnect(error))
        return;
    m_hasProblem = true;
    m_isFailureTold = true;
    m_context.problem({.what = what, .side = side, .folder = folder, .error = error});
}

void Lane::sent(const ScannedMessage &message)
{
    m_ledger->sent(message.uid);
}

void Lane::stored(const ScannedMessage &message, qint64 bytes, Imap::Uid newUid)
{
    m_ledger->copied(message, bytes);
    m_context.record().addCopied(message, bytes);
    m_context.record().happen(
        Happened::MessageCopied{m_entry.source.name, m_entry.target, message.uid, bytes, newUid});
}

void Lane::failed(const ScannedMessage &message, Problem::What what, const Error &error)
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

void Lane::vanished(const ScannedMessage &message)
{
    m_ledger->vanished(message.uid);
}

} // namespace Mailhaul
