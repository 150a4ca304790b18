// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/probe/mailboxprofile.h"

namespace Mailhaul::Bench {

/// The numbers of some folders.
using FolderNumbers = std::vector<uint32_t>;

/// Divides the folders among \a connections so that all have about as much to carry, in whole
/// folders: what one connection does to a folder must not wait for another.
std::vector<FolderNumbers> shareFolders(const MailboxProfile &mailbox, size_t connections);

} // namespace Mailhaul::Bench
