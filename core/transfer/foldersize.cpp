// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/foldersize.h"

#include "core/imap/commands/scan.h"
#include "core/imap/commands/search.h"
#include "core/imap/commands/select.h"
#include "core/imap/commands/status.h"
#include "core/imap/uidset.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace Mailhaul {

namespace {

// Folders in flight: enough to hide the distance, few enough for a server's input buffer.
constexpr std::size_t foldersInFlight = 64;

// Keeps command lines short.
constexpr qsizetype rangesInCommand = 100;

QByteArrayList setsOf(const QList<Imap::Uid> &uids)
{
    QByteArrayList sets;
    Imap::UidSet set;
    for (const Imap::Uid uid : uids) {
        set.add(uid);
        if (set.ranges().size() < rangesInCommand)
            continue;
        sets.append(set.toImap());
        set = {};
    }
    if (!set.ranges().isEmpty())
        sets.append(set.toImap());
    return sets;
}

/// What to list in the open folder.
Task<QByteArrayList> setsInScope(std::shared_ptr<Imap::Connection> connection, SizeScope scope,
                                 qint64 messages)
{
    if (scope.search.isEmpty())
        co_return QByteArrayList{scope.uids};
    QSet<Imap::Uid> found;
    for (const QByteArray &part : Imap::searchesFor(scope.search, messages)) {
        const auto uids = co_await Imap::search(*connection, part);
        if (!uids)
            co_return std::unexpected(uids.error());
        found.unite(QSet<Imap::Uid>(uids->cbegin(), uids->cend()));
    }
    QList<Imap::Uid> uids(found.cbegin(), found.cend());
    std::ranges::sort(uids);
    co_return setsOf(uids);
}

Task<SideSize> listFolder(std::shared_ptr<Imap::Connection> connection, Imap::MailboxName mailbox,
                          SizeScope scope)
{
    const auto size = std::make_shared<SideSize>();
    const auto count = [size, isWanted = scope.isWanted](Imap::FetchData &data) {
        if (!data.size || (isWanted && !isWanted(data.received.value_or(Imap::InternalDate{}))))
            return;
        ++size->messages;
        size->bytes += *data.size;
        size->biggest = std::max(size->biggest, *data.size);
    };
    const QByteArray items = scope.isWanted ? "UID RFC822.SIZE INTERNALDATE" : "UID RFC822.SIZE";
    auto selected = Imap::select(*connection, mailbox, Imap::Access::ReadOnly);
    if (scope.search.isEmpty()) {
        // Sent ahead, before the answer to SELECT.
        const auto answered = co_await Imap::scanMessages(*connection, scope.uids, items, count);
        const auto opened = co_await selected;
        if (!opened)
            co_return std::unexpected(opened.error());
        if (!answered && opened->messages > 0)
            co_return std::unexpected(answered.error());
        co_return *size;
    }
    const auto opened = co_await selected;
    if (!opened)
        co_return std::unexpected(opened.error());
    const auto sets = co_await setsInScope(connection, scope, opened->messages);
    if (!sets)
        co_return std::unexpected(sets.error());
    for (const QByteArray &set : *sets) {
        const auto answered = co_await Imap::scanMessages(*connection, set, items, count);
        if (!answered)
            co_return std::unexpected(answered.error());
    }
    co_return *size;
}

Task<SideSize> measureFolder(std::shared_ptr<Imap::Connection> connection,
                             Imap::MailboxName mailbox, SizeDetail detail, SizeScope scope)
{
    if (detail == SizeDetail::Biggest || !scope.isEverything())
        co_return co_await listFolder(connection, mailbox, scope);
    const auto status = co_await Imap::mailboxStatus(*connection, mailbox);
    if (status && status->messages && status->size)
        co_return SideSize{.messages = *status->messages, .bytes = *status->size};
    if (!status && status.error().scope != Error::Scope::Folder)
        co_return std::unexpected(status.error());
    co_return co_await listFolder(connection, mailbox, scope);
}

} // namespace

SizeScope SizeScope::of(const SelectionRules &rules, Side side, const QDateTime &now)
{
    SizeScope scope{.uids = rules.uidsToList(side)};
    if (rules.needsSearch(side))
        scope.search = rules.searchCriteria(side, now);
    if (rules.needsArrival(side))
        scope.isWanted = [rules, now](const Imap::InternalDate &arrival) {
            return rules.isArrivalWanted(arrival, now);
        };
    return scope;
}

Task<bool> findsEverything(std::shared_ptr<Imap::Connection> connection)
{
    const auto opened =
        co_await Imap::select(*connection, Imap::MailboxName("INBOX"), Imap::Access::ReadOnly);
    if (!opened && opened.error().scope != Error::Scope::Folder)
        co_return std::unexpected(opened.error());
    if (!opened)
        co_return false;
    QSet<Imap::Uid> found;
    for (const QByteArray &part : Imap::searchesFor("ALL", opened->messages)) {
        const auto uids = co_await Imap::search(*connection, part);
        if (!uids && uids.error().scope != Error::Scope::Folder)
            co_return std::unexpected(uids.error());
        if (!uids)
            co_return false;
        found.unite(QSet<Imap::Uid>(uids->cbegin(), uids->cend()));
    }
    co_return found.size() == opened->messages;
}

Task<SideSize> measureFolders(std::shared_ptr<Imap::Connection> connection,
                              QSet<Imap::MailboxName> folders, SizeDetail detail, SizeScope scope)
{
    // Searches wait for the answer to SELECT, and only one folder is open.
    const std::size_t limit = scope.search.isEmpty() ? foldersInFlight : 1;
    SideSize total;
    std::deque<Task<SideSize>> inFlight;
    auto folder = folders.cbegin();
    Result<> outcome;
    while (folder != folders.cend() || !inFlight.empty()) {
        while (outcome && folder != folders.cend() && inFlight.size() < limit)
            inFlight.push_back(measureFolder(connection, *folder++, detail, scope));
        if (inFlight.empty())
            break;
        const auto size = co_await inFlight.front();
        inFlight.pop_front();
        if (!size && outcome)
            outcome = std::unexpected(size.error());
        if (!size)
            continue;
        ++total.folders;
        total.messages += size->messages;
        total.bytes += size->bytes;
        total.biggest = std::max(total.biggest, size->biggest);
    }
    if (!outcome)
        co_return std::unexpected(outcome.error());
    co_return total;
}

Task<QHash<Imap::MailboxName, SideSize>> measureEach(std::shared_ptr<Imap::Connection> connection,
                                                     QList<Imap::MailboxName> folders,
                                                     SizeScope scope)
{
    const std::size_t limit = scope.search.isEmpty() ? foldersInFlight : 1;
    QHash<Imap::MailboxName, SideSize> sizes;
    std::deque<std::pair<Imap::MailboxName, Task<SideSize>>> inFlight;
    Result<> outcome;
    for (qsizetype next = 0; next < folders.size() || !inFlight.empty();) {
        while (outcome && next < folders.size() && inFlight.size() < limit) {
            inFlight.emplace_back(folders[next], listFolder(connection, folders[next], scope));
            ++next;
        }
        if (inFlight.empty())
            break;
        const auto size = co_await inFlight.front().second;
        if (size)
            sizes.insert(inFlight.front().first, *size);
        else if (outcome && size.error().scope != Error::Scope::Folder)
            outcome = std::unexpected(size.error());
        inFlight.pop_front();
    }
    if (!outcome)
        co_return std::unexpected(outcome.error());
    co_return sizes;
}

} // namespace Mailhaul
