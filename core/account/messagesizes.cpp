// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/messagesizes.h"

#include "core/imap/commands/scan.h"
#include "core/imap/commands/select.h"

#include <algorithm>
#include <deque>

namespace Mailhaul {

namespace {

// Folders in flight: enough to hide the distance, few enough for a server's input buffer.
constexpr std::size_t foldersInFlight = 16;

struct FolderScan
{
    Reply<Imap::SelectedMailbox> opened;
    Reply<Imap::Status> listed;
};

} // namespace

void MessageSizes::add(qint64 bytes)
{
    ++m_messages;
    m_bytes += bytes;
    m_biggest = std::max(m_biggest, bytes);
    if (qint64(m_largest.size()) == countedExactly) {
        if (bytes <= m_largest.front())
            return;
        std::ranges::pop_heap(m_largest, std::greater());
        m_largest.back() = bytes;
    } else {
        m_largest.push_back(bytes);
    }
    std::ranges::push_heap(m_largest, std::greater());
}

qint64 MessageSizes::countAbove(qint64 limit) const
{
    return std::ranges::count_if(m_largest, [limit](qint64 bytes) { return bytes > limit; });
}

Task<> measureMessages(std::shared_ptr<Imap::Connection> connection, QList<Folder> folders,
                       std::function<void(qsizetype folder, qint64 bytes)> each)
{
    std::deque<FolderScan> inFlight;
    qsizetype next = 0;
    while (true) {
        for (; next < folders.size() && inFlight.size() < foldersInFlight; ++next) {
            if (!folders[next].selectable || folders[next].messages == 0)
                continue;
            auto opened = Imap::select(*connection, folders[next].name, Imap::Access::ReadOnly);
            auto listed = Imap::scanMessages(*connection, "1:*", "UID RFC822.SIZE",
                                             [each, folder = next](Imap::FetchData &data) {
                                                 if (data.size)
                                                     each(folder, *data.size);
                                             });
            inFlight.push_back({opened, listed});
        }
        if (inFlight.empty())
            co_return {};
        FolderScan scan = inFlight.front();
        inFlight.pop_front();
        co_await scan.opened;
        co_await scan.listed;
        if (connection->isLost())
            co_return std::unexpected(*connection->lostReason());
    }
}

} // namespace Mailhaul
