// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/settling.h"

#include "core/imap/commands/status.h"

#include <algorithm>

namespace Mailhaul {

namespace {

bool reachesFurther(const Error &error)
{
    return error.scope != Error::Scope::Folder && error.scope != Error::Scope::Message;
}

} // namespace

bool isSameButForModSeq(const Imap::MailboxState &a, Imap::MailboxState b)
{
    b.highestModSeq = a.highestModSeq;
    return a == b;
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

Task<> settleFolder(LaneContext &context, LinePair &lines, const FolderPlanEntry &entry,
                    SettledFolder folder, qint64 stored)
{
    constexpr auto size = Imap::StatusSize::LeaveOut;
    auto sourceReply =
        Imap::mailboxStatus(lines.line(Side::Source)->connection(), entry.source.name, size);
    auto targetReply =
        Imap::mailboxStatus(lines.line(Side::Destination)->connection(), entry.target, size);
    const auto source = co_await sourceReply;
    const auto target = co_await targetReply;
    for (const auto &status : {source, target}) {
        if (!status && reachesFurther(status.error()))
            co_return std::unexpected(status.error());
    }
    // Anything else means that somebody else has changed the folder meanwhile.
    folder.target.messages += stored;
    if (source && source->messages == folder.source.messages)
        context.measured(Side::Source, entry.source.name, folder.source);
    if (!target || target->messages != folder.target.messages)
        co_return {};
    context.measured(Side::Destination, entry.target, folder.target);
    const Imap::MailboxState state = target->state();
    if (!context.journal() || !context.options().maySettle() || !folder.source.state.saysEnough()
        || !state.saysEnough() || folder.target.state.uidNext == 0
        || state.uidValidity != folder.target.state.uidValidity
        || state.uidNext != folder.target.state.uidNext + stored)
        co_return {};
    folder.target.state = state;
    folder.rules = context.options().messageRules();
    co_return context.journal()->noteSettled(entry.source.name, entry.target, folder);
}

} // namespace Mailhaul
