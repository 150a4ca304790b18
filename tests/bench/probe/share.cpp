// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/share.h"

#include <algorithm>
#include <numeric>

namespace Mailhaul::Bench {
namespace {

/// A message costs as much as some bytes do.
constexpr uint64_t bytesForOneMessage = 20'000;

uint64_t weight(const FolderProfile &folder)
{
    return std::accumulate(folder.sizes.begin(), folder.sizes.end(),
                           bytesForOneMessage * folder.sizes.size());
}

} // namespace

std::vector<FolderNumbers> shareFolders(const MailboxProfile &mailbox, size_t connections)
{
    FolderNumbers numbers(mailbox.folders.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::ranges::stable_sort(numbers, std::greater(), [&mailbox](uint32_t number) {
        return weight(mailbox.folders[number]);
    });

    std::vector<FolderNumbers> shares(connections);
    std::vector<uint64_t> loads(connections);
    for (const uint32_t number : numbers) {
        const auto lightest = std::ranges::min_element(loads) - loads.begin();
        shares[size_t(lightest)].push_back(number);
        loads[size_t(lightest)] += weight(mailbox.folders[number]);
    }
    return shares;
}

} // namespace Mailhaul::Bench
