// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/foldersize.h"

#include "core/imap/commands/scan.h"
#include "core/imap/commands/select.h"
#include "core/imap/commands/status.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace Mailhaul {

namespace {

// Folders in flight: enough to hide the distance, few enough for a server's input buffer.
constexpr std::size_t foldersInFlight = 64;

Task<SideSize> listFolder(std::shared_ptr<Imap::Connection> connection, Imap::MailboxName mailbox)
{
    const auto size = std::make_shared<SideSize>();
    auto selected = Imap::select(*connection, mailbox, Imap::Access::ReadOnly);
    auto scanned =
        Imap::scanMessages(*connection, "1:*", "UID RFC822.SIZE", [size](Imap::FetchData &data) {
            if (!data.size)
                return;
            ++size->messages;
            size->bytes += *data.size;
            size->biggest = std::max(size->biggest, *data.size);
        });
    const auto opened = co_await selected;
    const auto answered = co_await scanned;
    if (!opened)
        co_return std::unexpected(opened.error());
    if (!answered && opened->messages > 0)
        co_return std::unexpected(answered.error());
    co_return *size;
}

Task<SideSize> measureFolder(std::shared_ptr<Imap::Connection> connection,
                             Imap::MailboxName mailbox, SizeDetail detail)
{
    if (detail == SizeDetail::Biggest)
        co_return co_await listFolder(connection, mailbox);
    const auto status = co_await Imap::mailboxStatus(*connection, mailbox);
    if (status && status->messages && status->size)
        co_return SideSize{.messages = *status->messages, .bytes = *status->size};
    if (!status && status.error().scope != Error::Scope::Folder)
        co_return std::unexpected(status.error());
    co_return co_await listFolder(connection, mailbox);
}

} // namespace

Task<SideSize> measureFolders(std::shared_ptr<Imap::Connection> connection,
                              QSet<Imap::MailboxName> folders, SizeDetail detail)
{
    SideSize total;
    std::deque<Task<SideSize>> inFlight;
    auto folder = folders.cbegin();
    Result<> outcome;
    while (folder != folders.cend() || !inFlight.empty()) {
        while (outcome && folder != folders.cend() && inFlight.size() < foldersInFlight)
            inFlight.push_back(measureFolder(connection, *folder++, detail));
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
                                                     QList<Imap::MailboxName> folders)
{
    QHash<Imap::MailboxName, SideSize> sizes;
    std::deque<std::pair<Imap::MailboxName, Task<SideSize>>> inFlight;
    Result<> outcome;
    for (qsizetype next = 0; next < folders.size() || !inFlight.empty();) {
        while (outcome && next < folders.size() && inFlight.size() < foldersInFlight) {
            inFlight.emplace_back(folders[next], listFolder(connection, folders[next]));
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
