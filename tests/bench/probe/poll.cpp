// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/poll.h"

#include "tests/bench/probe/imapline.h"

namespace Mailhaul::Bench {

std::string pollFolders(const Account &account)
{
    ImapLine line;
    const bool isFine =
        line.open(account)
        && line.write(
            "list LIST \"\" \"*\" RETURN (SPECIAL-USE SUBSCRIBED STATUS (MESSAGES UIDNEXT "
            "UIDVALIDITY HIGHESTMODSEQ))\r\n")
        && line.flush() && line.waitFor("list");
    return isFine ? std::string() : line.errorText();
}

} // namespace Mailhaul::Bench
