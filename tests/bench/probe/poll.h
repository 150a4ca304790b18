// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/probe/account.h"

namespace Mailhaul::Bench {

/// Asks for the state of all folders with one command, which is what a run with nothing to do cannot
/// do without. Empty when all went well, else why not.
std::string pollFolders(const Account &account);

} // namespace Mailhaul::Bench
