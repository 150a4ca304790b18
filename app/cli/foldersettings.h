// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"
#include "app/cli/optionparser.h"
#include "core/plan/folderplan.h"

#include <expected>

namespace Mailhaul::Cli {

/// Reads everything about folders into \a target.
std::expected<void, Refusal> readFolderOptions(const ParsedOptions &options, Options *target);

/// What \a refusal means for the person at the command line.
Refusal refusalFor(const PlanRefusal &refusal);

} // namespace Mailhaul::Cli
