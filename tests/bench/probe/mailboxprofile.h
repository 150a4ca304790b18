// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Mailhaul::Bench {

struct FolderProfile
{
    std::string mailbox;         ///< as the protocol spells it, without quotes
    std::vector<uint32_t> sizes; ///< of its messages, in bytes, in the order of arrival
};

/// How many messages of which size a mailbox has in which folder. The same on every machine.
struct MailboxProfile
{
    std::vector<FolderProfile> folders;

    /// The profile \a name as README.md describes it, with every \a divisor th message only; no
    /// folders when there is no such profile.
    static MailboxProfile make(std::string_view name, uint32_t divisor);

    uint64_t messageCount() const;
    uint64_t byteCount() const;
};

} // namespace Mailhaul::Bench
