// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/probe/account.h"
#include "tests/bench/probe/mailboxprofile.h"

#include <string_view>
#include <vector>

namespace Mailhaul::Bench {

/// How an account differs from the profile it should have, in words, the first few only; empty when
/// every message is where it belongs, once, with every byte, its flags and its date. The header
/// field \a addedField (a name without colon, or empty) may have been added to every message.
std::vector<std::string> findDifferences(const Account &account, const MailboxProfile &mailbox,
                                         std::string_view addedField);

} // namespace Mailhaul::Bench
