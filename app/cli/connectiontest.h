// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runlog.h"
#include "app/cli/session.h"
#include "app/cli/settings.h"

namespace Mailhaul::Cli {

/// --justconnect, which is also what happens while a host or a user is missing: connects to each host there is, prints
/// what it says, and does not sign in.
SessionEnd testConnections(const Settings &settings, RunLog &log);

} // namespace Mailhaul::Cli
