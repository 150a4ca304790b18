// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/probe/read.h"

namespace Mailhaul::Bench {

/// Creates the folders and stores their messages on one connection, as fast as a server can take
/// them: up to 50 messages or 8 MiB with one MULTIAPPEND, all commands sent ahead with LITERAL+.
Carried writeFolders(const Account &account, const MailboxProfile &mailbox,
                     const FolderNumbers &folders);

} // namespace Mailhaul::Bench
