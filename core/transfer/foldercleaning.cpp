// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/foldercleaning.h"

#include "core/transfer/folderdeletions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Mailhaul {

FolderCleaning::FolderCleaning(LaneContext &context, const FolderPlanEntry &entry,
                               std::shared_ptr<SharedTarget> shared)
    : m_context(context)
    , m_entry(entry)
    , m_shared(std::move(shared))
{}

const Imap::MailboxName &FolderCleaning::folderOn(Side side) const
{
    return side == Side::Source ? m_entry.source.name : m_entry.target;
}

bool FolderCleaning::mayDelete(Side side, qint64 deleted, qint64 inFolder)
{
    if (rules().ceiling.allows(deleted, inFolder))
        return true;
    if (std::exchange(m_isRefusalTold[side == Side::Source ? 0 : 1], true))
        return false;
    m_context.problem(
        {.what = Problem::What::DeleteMessages,
         .side = side,
         .folder = folderOn(side),
         .error = {.code = Error::Code::TooManyDeletions,
                   .scope = Error::Scope::Folder,
                   .serverText = QCoreApplication::translate("Deletions", "%1 of %2 messages")
                                     .arg(deleted)
                                     .arg(inFolder)}});
    return false;
}

void FolderCleaning::tell(Side side, const Deletions &deletions)
{
    for (const Deletion &deletion : deletions)
        m_context.record().happen(Happened::MessageDeleted{side, folderOn(side), deletion});
    m_context.record().addDeleted(side, deletions);
}

Task<> FolderCleaning::removeMarked(std::shared_ptr<Line> line, FolderScan &source)
{
    if (!rules().markedFromSource)
        co_return {};
    const Deletions marked = markedMessages(*source.messages);
    // What a search has not found may be marked too, and EXPUNGE would take it.
    const bool isUnknown = source.isPartial;
    if (marked.isEmpty() && !isUnknown)
        co_return {};
    if (!mayDelete(Side::Source, marked.size(), source.mailbox.messages))
        co_return {};
    if (!isDry()) {
        const auto expunge = isUnknown ? Expunge::OnlyThese : Expunge::All;
        if (const auto removed = co_await deleteMessages(
                line, m_entry.source.name, source.mailbox.uidValidity, marked, expunge);
            !removed)
            co_return removed;
    }
    for (const Deletion &deletion : marked)
        m_context.record().happen(
            Happened::MessageDeleted{Side::Source, m_entry.source.name, deletion});
    source.messages->removeIf(
        [](const ScannedMessage &message) { return message.flags.contains("\\Deleted"); });
    co_return {};
}

Task<> FolderCleaning::cleanTarget(std::shared_ptr<Line> line, const FolderScan &source,
                                   const FolderScan &target, const MessagePlan &plan)
{
    if (!rules().strayOnDestination && !rules().duplicatesOnDestination)
        co_return {};
    m_shared->protection.add(*source.messages, plan);
    if (!std::exchange(m_isCompared, true))
        ++m_shared->sourcesCompared;
    // A folder that could not be compared may have what looks like a stray here.
    if (m_shared->sourcesCompared < m_shared->sources || source.unlisted > 0)
        co_return {};
    const auto use = m_shared->sources > 1 ? TargetUse::SeveralSources : TargetUse::OneSource;
    const Deletions deletions =
        destinationDeletions(*target.messages, m_shared->protection, rules(), use);
    if (deletions.isEmpty()
        || !mayDelete(Side::Destination, deletions.size(), target.mailbox.messages))
        co_return {};
    if (!isDry()) {
        const auto expunge = rules().destinationExpunge == DestinationExpunge::OnlyDeleted
                                 ? Expunge::OnlyThese
                                 : Expunge::No;
        if (const auto deleted = co_await deleteMessages(
                line, m_entry.target, target.mailbox.uidValidity, deletions, expunge);
            !deleted)
            co_return deleted;
    }
    tell(Side::Destination, deletions);
    if (rules().destinationExpunge == DestinationExpunge::OnlyDeleted) {
        const bool canExpunge = line->connection().capabilities().has(Imap::Capability::uidPlus);
        m_context.record().happen(Happened::FolderExpunged{Side::Destination, m_entry.target,
                                                           canExpunge ? deletions.size() : 0});
    } else if (rules().destinationExpunge == DestinationExpunge::AllThatIsMarked) {
        co_return co_await expungeTarget(line, target);
    }
    co_return {};
}

Task<> FolderCleaning::cleanSource(std::shared_ptr<Line> line, const FolderScan &source,
                                   const MessagePlan &plan, const QList<Imap::Uid> &copied)
{
    if (!rules().copiedFromSource)
        co_return {};
    QSet<Imap::Uid> safe(copied.cbegin(), copied.cend());
    for (const MessagePair &pair : plan.alreadyThere)
        safe.insert(pair.sourceUid);
    for (const LeftOutMessage &message : plan.leftOut) {
        if (message.reason == LeftOutReason::CrossDuplicate)
            safe.insert(message.uid);
    }
    Deletions deletions;
    for (const ScannedMessage &message : *source.messages) {
        if (safe.contains(message.uid))
            deletions.append({message.uid, DeletionReason::Copied, message.key,
                              message.flags.contains("\\Deleted")});
    }
    if (deletions.isEmpty() || !mayDelete(Side::Source, deletions.size(), source.mailbox.messages))
        co_return {};
    if (!isDry()) {
        const auto expunge = rules().markedFromSource ? Expunge::OnlyThese : Expunge::No;
        const bool canExpungeThese =
            line->connection().capabilities().has(Imap::Capability::uidPlus);
        if (const auto deleted = co_await deleteMessages(
                line, m_entry.source.name, source.mailbox.uidValidity, deletions,
                expunge == Expunge::OnlyThese && !canExpungeThese ? Expunge::All : expunge);
            !deleted)
            co_return deleted;
    }
    tell(Side::Source, deletions);
    co_return {};
}

Task<> FolderCleaning::expungeTarget(std::shared_ptr<Line> line, const FolderScan &target)
{
    if (rules().destinationExpunge != DestinationExpunge::AllThatIsMarked)
        co_return {};
    const qint64 marked = markedMessages(*target.messages).size();
    if (!mayDelete(Side::Destination, marked, target.mailbox.messages))
        co_return {};
    if (!isDry()) {
        if (const auto removed = co_await deleteMessages(
                line, m_entry.target, target.mailbox.uidValidity, {}, Expunge::All);
            !removed)
            co_return removed;
    }
    m_context.record().happen(
        Happened::FolderExpunged{Side::Destination, m_entry.target, std::nullopt});
    co_return {};
}

} // namespace Mailhaul
