// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runlog.h"
#include "app/cli/settings.h"

namespace Mailhaul::Cli {

/// Tries the new server with a handful of messages and logs what it keeps; nothing in a dry run.
/// Returns the number of the signal that ended it; 0 if none did.
int tryFewMessages(const Settings &settings, RunLog &log);

/// Removes what such a trial has left in the new account if it was killed; nothing in a dry run. Likewise.
int removeLeftovers(const Settings &settings, RunLog &log);

} // namespace Mailhaul::Cli
