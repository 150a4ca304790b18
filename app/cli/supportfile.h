// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runlog.h"
#include "app/cli/settings.h"

namespace Mailhaul::Cli {

/// Writes the support bundle if one is wanted, and says so. Returns the number of errors.
int writeSupportBundle(const Settings &settings, const Report &report, RunLog &log);

/// Says that there will be none where one is wanted of something that is no copy.
void refuseSupportBundle(const Settings &settings, RunLog &log);

} // namespace Mailhaul::Cli
