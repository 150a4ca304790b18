// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/accessrights.h"
#include "core/transfer/flagstore.h"
#include "core/transfer/folderwork.h"
#include "core/transfer/settling.h"

#include <QCoreApplication>

#include <algorithm>

// Carrying the plan of a folder out, and what follows it.
namespace Mailhaul {

Task<> FolderWork::settle(LinePair &lines, SettledFolder folder)
{
    folder.target.keys.insert(folder.target.keys.end(), m_keysStored.begin(), m_keysStored.end());
    m_keysStored = {};
    if (!m_problems.isEmpty() || !m_vanishedUids.isEmpty() || m_isUnsettled || m_hasLeftOut
        || isStopping() || m_shared->sources > 1 || m_context.isOver()
        || m_context.options().deletions.concernMessages())
        co_return {};
    if (!m_context.options().messages.selection.seesAll()) {
        // What counts is what was looked at, and to search for it once more would cost round trips.
        folder.target.messages += m_storedNow;
        m_context.measured(Side::Source, m_entry.source.name, folder.source);
        m_context.measured(Side::Destination, m_entry.target, folder.target);
        co_return {};
    }
    co_return co_await settleFolder(m_context, lines, m_entry, std::move(folder), m_storedNow);
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
    if (Journal *journal = journalFor(listing.pair)) {
        const auto how = mode == Imap::StoreMode::Replace ? Journal::FlagsTold::Instead
                                                          : Journal::FlagsTold::AsWell;
        QHash<Imap::Uid, Imap::Flags> told;
        for (const FlagChange &change : listing.plan.flagChanges)
            told.insert(change.destinationUid, change.flags);
        if (const auto noted = journal->noteFlags(listing.pair, told, how); !noted)
            co_return noted;
    }
    if (!m_context.options().messages.labels.resynced || m_labels == AskLabels::No)
        co_return {};
    co_return co_await storeLabels(
        line, listing,
        labelChanges(listing.source, listing.target, listing.plan.alreadyThere, labelPlaces()));
}

Task<> FolderWork::copyAndEnd(LinePair &lines, int rank, Listing &listing)
{
    SettledFolder settled = settledBy(listing.source, listing.target, listing.plan);
    // The older of two states is as safe, and the next run gets it in the same way. Dovecot tells another HIGHESTMODSEQ
    // in the first EXAMINE of a folder that nobody has asked for one before.
    if (isSameButForModSeq(m_entry.source.state, settled.source.state))
        settled.source.state = m_entry.source.state;
    m_isCopying = true;
    m_lostListings = 0;
    m_storedNow = 0;
    m_keysStored = {};
    m_copiedNow = {};
    m_copiedFrom = listing.target.firstFreeUid();
    m_hasGivenShares = false;
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
    if (const auto looked = co_await lookForCopies(targetLine, listing); !looked)
        co_return looked;
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
    if (rules.labels.copied && m_labels == AskLabels::Yes) {
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

Task<> FolderWork::lookForCopies(std::shared_ptr<Line> line, const Listing &listing)
{
    const auto isUnplaced = [](const Copied &copied) { return copied.newUid == 0; };
    const qsizetype unplaced = std::ranges::count_if(m_copiedNow, isUnplaced);
    // Answers that came over several lines have no order.
    if (unplaced == 0 || unplaced < m_copiedNow.size() || m_hasGivenShares || m_shared->sources > 1)
        co_return {};
    const auto found = co_await scanFolder(line, m_entry.target, Imap::Access::ReadWrite,
                                           {.identify = Identify::Never, .first = m_copiedFrom});
    if (!found)
        co_return std::unexpected(found.error());
    // Anything else means that somebody else has changed the folder meanwhile.
    if (found->mailbox.uidValidity != listing.pair.targetUidValidity
        || found->messages->size() != unplaced)
        co_return {};
    if (const auto placed = placeCopies(listing.pair, *found->messages); !placed)
        co_return placed;
    QHash<Imap::Uid, Imap::Flags> kept;
    for (const ScannedMessage &message : std::as_const(*found->messages))
        kept.insert(message.uid, message.flags);
    QList<FlagChange> changes;
    for (const auto &[message, newUid] : std::as_const(m_copiedNow)) {
        const auto flags = kept.constFind(newUid);
        if (flags == kept.cend())
            continue;
        const Imap::Flags missing = listing.permanentFlags.kept(message.flags).without(*flags);
        if (!missing.isEmpty())
            changes.append({newUid, missing});
    }
    co_return co_await storeFlags(line, listing.target.mailbox.uidValidity, std::move(changes),
                                  Imap::StoreMode::Add);
}

// A server answers in the order of the commands, and gives UIDs in the order in which it stores (RFC 3501, 2.3.1.1).
Result<> FolderWork::placeCopies(const FolderPair &pair, const MessageList &found)
{
    QList<Journal::Stored> stored;
    QHash<Imap::Uid, MessageKey> contentKeys;
    for (qsizetype i = 0; i < found.size(); ++i) {
        auto &[message, newUid] = m_copiedNow[i];
        newUid = found[i].uid;
        stored.append({message.uid, newUid});
        m_cleaning.protect(newUid);
        // The server may have changed the content by which it was known.
        if (message.keyIsContent && !message.key.isNull())
            contentKeys.insert(newUid, message.key);
    }
    Journal *journal = journalFor(pair);
    if (!journal)
        return {};
    if (const auto noted = journal->noteStored(pair, stored); !noted)
        return noted;
    if (contentKeys.isEmpty())
        return {};
    return journal->noteContentKeys(Side::Destination, m_entry.target, pair.targetUidValidity,
                                    contentKeys);
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

void FolderWork::looked(const ScannedMessage &message, qint64 bytes)
{
    m_ledger->copied(message, bytes);
    m_context.record().happen(
        Happened::MessageCopied{m_entry.source.name, m_entry.target, message.uid, bytes, 0});
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
    const bool isAlone = job.pacing == Pacing::Alone;
    const bool isWatching = isAlone && m_isUndisturbed;
    FolderCopy copy(std::move(job), lines.line(Side::Source), lines.line(Side::Destination), flow,
                    journal, m_context.gate(), *this);
    // While a message is watched nobody else may be to blame for a line that is lost.
    if (!isWatching)
        copy.setOnAllAsked(endTurn);
    m_copy = &copy;
    // What is copied alone is not shared with another lane either.
    if (!isAlone)
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
    noteSizes(copy);
    if (!copied)
        suspect(copy, copied.error());
    else if (!std::exchange(m_isolated, {}).isEmpty())
        m_isUnsettled = true;
    co_return copied;
}

void FolderWork::suspect(const FolderCopy &copy, const Error &error)
{
    const bool isAskedFor =
        error.code == Error::Code::Canceled || error.code == Error::Code::Throttled;
    if (error.scope != Error::Scope::Connection || isAskedFor || isStopping())
        return;
    const QSet<Imap::Uid> &suspects = copy.suspects();
    if (suspects.size() == 1 && m_isolated.contains(*suspects.cbegin())) {
        constexpr int enough = 2; // Once can be chance.
        const Imap::Uid uid = *suspects.cbegin();
        if (m_isUndisturbed && ++m_convictions[uid] >= enough)
            giveUp(copy, uid);
        return;
    }
    m_isolated.unite(m_suspects & suspects);
    m_suspects = suspects;
}

void FolderWork::giveUp(const FolderCopy &copy, Imap::Uid uid)
{
    const Error reason{
        .code = Error::Code::Rejected,
        .scope = Error::Scope::Message,
        .serverText = QCoreApplication::translate(
            "Imap", "The server ends the connection, or falls silent, at this message.")};
    const bool isSource = copy.failedSide() == Side::Source;
    lost(copy.message(uid), isSource ? Problem::What::FetchMessage : Problem::What::AppendMessage,
         reason);
    m_isolated.remove(uid);
    m_suspects.remove(uid);
    // The others may fare better.
    m_lines->noteProgress();
    Journal *journal = journalFor(copy.pair());
    if (!journal)
        return;
    if (const auto noted = journal->noteFailed(copy.pair(), uid, reason); !noted)
        folderProblem(Problem::What::Journal, Side::Destination, m_entry.target, noted.error());
}

void FolderWork::noteSizes(const FolderCopy &copy)
{
    if (!copy.needsIdentities())
        return;
    m_context.noteWrongSizes();
    m_isUnsettled = true;
}

CopyJob FolderWork::giveShare()
{
    ++m_sharesOut;
    m_hasGivenShares = true;
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
    noteSizes(copy);
    if (!copied)
        suspect(copy, copied.error());
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

void FolderWork::complained(const ScannedMessage &message,
                            const QList<CommandComplaint> &complaints)
{
    for (const CommandComplaint &complaint : complaints)
        m_context.record().happen(Happened::CommandComplained{
            m_entry.source.name, message.uid, message.size, complaint.command, complaint.text});
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
