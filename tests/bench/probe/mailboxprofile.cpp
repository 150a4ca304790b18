// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/mailboxprofile.h"

#include "tests/bench/probe/mixer.h"

#include <algorithm>
#include <array>
#include <format>
#include <numeric>

namespace Mailhaul::Bench {
namespace {

constexpr uint32_t kibibyte = 1024;
constexpr uint32_t mebibyte = 1024 * kibibyte;
constexpr uint32_t smallestSize = 700;

std::string mailboxName(uint32_t number)
{
    if (number == 0)
        return "INBOX";
    switch (number % 4) {
    case 0:
        return std::format("Archive/{}", 1990 + number / 4);
    case 1:
        return std::format("Lists/group {}", number);
    case 2:
        return std::format("Pers&APY-nlich {}", number);
    default:
        return std::format("Projects/Project {}/Correspondence", number);
    }
}

/// What each folder has of \a total, the first ones most: the shares fall like 1, 1/2, 1/3, …
std::vector<uint32_t> fallingShares(uint32_t total, uint32_t folders)
{
    std::vector<double> weights;
    for (uint32_t number = 1; number <= folders; ++number)
        weights.push_back(1.0 / number);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<uint32_t> shares;
    shares.reserve(folders);
    for (const double weight : weights)
        shares.push_back(uint32_t(total * weight / sum));
    shares.front() += total - std::accumulate(shares.begin(), shares.end(), 0U);
    return shares;
}

MailboxProfile evenMailbox(uint32_t folders, uint32_t messagesEach, uint32_t size)
{
    MailboxProfile mailbox;
    for (uint32_t number = 0; number < folders; ++number) {
        mailbox.folders.push_back({mailboxName(number), std::vector<uint32_t>(messagesEach, size)});
    }
    return mailbox;
}

/// The sizes that people's mail has: half of it below 10 kB, most bytes in a few large ones.
uint32_t everydaySize(uint64_t number)
{
    struct Range
    {
        uint32_t perMille;
        uint32_t least;
        uint32_t most;
    };
    static constexpr std::array ranges{
        Range{500, 2 * kibibyte, 10 * kibibyte},   Range{300, 10 * kibibyte, 80 * kibibyte},
        Range{140, 80 * kibibyte, 700 * kibibyte}, Range{55, 700 * kibibyte, 5 * mebibyte},
        Range{5, 5 * mebibyte, 24 * mebibyte},
    };
    uint64_t place = mixed(number) % 1000;
    for (const Range &range : ranges) {
        if (place < range.perMille)
            return range.least + uint32_t(mixed(number, 1) % (range.most - range.least));
        place -= range.perMille;
    }
    return smallestSize;
}

/// Grows or shrinks the messages below \a limit until all sum up to \a total, or nearly so.
void scaleTo(MailboxProfile &mailbox, uint64_t total, uint32_t limit)
{
    for (int round = 0; round < 8; ++round) {
        const uint64_t now = std::max<uint64_t>(mailbox.byteCount(), 1);
        for (FolderProfile &folder : mailbox.folders) {
            for (uint32_t &size : folder.sizes) {
                if (size < limit)
                    size =
                        uint32_t(std::clamp<uint64_t>(size * total / now, smallestSize, limit - 1));
            }
        }
    }
}

MailboxProfile unevenMailbox(uint32_t folders, uint32_t messages, uint64_t bytes, uint32_t biggest)
{
    MailboxProfile mailbox;
    const std::vector<uint32_t> shares = fallingShares(messages, folders);
    uint64_t drawn = 0;
    for (uint32_t number = 0; number < folders; ++number) {
        FolderProfile folder{mailboxName(number), {}};
        for (uint32_t message = 0; message < shares[number]; ++message)
            folder.sizes.push_back(std::min(everydaySize(++drawn), biggest / 3));
        mailbox.folders.push_back(std::move(folder));
    }
    std::vector<uint32_t> &third = mailbox.folders[std::min(2U, folders - 1)].sizes;
    third[third.size() / 2] = biggest;
    scaleTo(mailbox, bytes, biggest);
    return mailbox;
}

MailboxProfile fallingMailbox(uint32_t folders, uint32_t messages, uint32_t size)
{
    MailboxProfile mailbox;
    const std::vector<uint32_t> shares = fallingShares(messages, folders);
    for (uint32_t number = 0; number < folders; ++number) {
        mailbox.folders.push_back(
            {mailboxName(number), std::vector<uint32_t>(shares[number], size)});
    }
    return mailbox;
}

MailboxProfile whole(std::string_view name)
{
    if (name == "M")
        return evenMailbox(40, 500, 4 * kibibyte);
    if (name == "S")
        return unevenMailbox(26, 2857, 829'000'000, 70 * mebibyte);
    if (name == "L")
        return evenMailbox(4, 50, 5 * mebibyte);
    if (name == "N")
        return fallingMailbox(262, 28568, 2 * kibibyte);
    if (name == "million")
        return evenMailbox(200, 5000, smallestSize);
    if (name == "tiny")
        return unevenMailbox(6, 120, 1'500'000, 300 * kibibyte);
    return {};
}

} // namespace

MailboxProfile MailboxProfile::make(std::string_view name, uint32_t divisor)
{
    MailboxProfile mailbox = whole(name);
    for (FolderProfile &folder : mailbox.folders) {
        std::vector<uint32_t> kept;
        for (size_t message = 0; message < folder.sizes.size(); message += divisor)
            kept.push_back(folder.sizes[message]);
        folder.sizes = std::move(kept);
    }
    return mailbox;
}

uint64_t MailboxProfile::messageCount() const
{
    uint64_t count = 0;
    for (const FolderProfile &folder : folders)
        count += folder.sizes.size();
    return count;
}

uint64_t MailboxProfile::byteCount() const
{
    uint64_t count = 0;
    for (const FolderProfile &folder : folders)
        count += std::accumulate(folder.sizes.begin(), folder.sizes.end(), uint64_t{0});
    return count;
}

} // namespace Mailhaul::Bench
