// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/probe/account.h"
#include "tests/bench/probe/share.h"

namespace Mailhaul::Bench {

struct Carried
{
    uint64_t messages = 0;
    uint64_t bytes = 0;
    std::string errorText; ///< empty when all went well

    Carried &operator+=(const Carried &other);
};

/// Reads the folders on one connection, as fast as a server can give them: the commands for all
/// folders go out at once, and nothing is kept.
Carried readFolders(const Account &account, const MailboxProfile &mailbox,
                    const FolderNumbers &folders);

} // namespace Mailhaul::Bench
