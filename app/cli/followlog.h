// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runlog.h"

namespace Mailhaul::Cli {

/// Prints what another run writes into its log file until it ends, which the pid file tells.
void followLog(const QString &pidFile, RunLog &log);

} // namespace Mailhaul::Cli
