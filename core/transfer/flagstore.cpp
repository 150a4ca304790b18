// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/flagstore.h"

#include <algorithm>
#include <map>
#include <vector>

namespace Mailhaul {

namespace {

struct Group
{
    Imap::Flags flags;
    Imap::UidSet uids;
};

std::map<QByteArray, Group> grouped(QList<FlagChange> changes)
{
    std::ranges::sort(changes, {}, &FlagChange::destinationUid);
    std::map<QByteArray, Group> groups;
    for (const FlagChange &change : changes) {
        Group &group = groups[change.flags.toImap()];
        group.flags = change.flags;
        group.uids.add(change.destinationUid);
    }
    return groups;
}

} // namespace

Task<> storeFlagChanges(std::shared_ptr<Line> line, Imap::MailboxName folder, quint32 uidValidity,
                        QList<FlagChange> changes, Imap::StoreMode mode,
                        std::function<bool(const Error &)> refused)
{
    if (changes.isEmpty())
        co_return {};
    const auto groups = grouped(std::move(changes));
    const auto opening = line->use(folder, Imap::Access::ReadWrite);
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
        if (stored.error().scope != Error::Scope::Message || !refused(stored.error()))
            lost = stored.error();
    }
    if (lost)
        co_return std::unexpected(*lost);
    co_return {};
}

} // namespace Mailhaul
