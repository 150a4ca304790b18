// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionparser.h"
#include "app/cli/settings.h"

#include <expected>

namespace Mailhaul::Cli {

/// What the engine's log shows, and what goes into a support bundle.
std::expected<void, Refusal> readLogOptions(const ParsedOptions &options, Settings *settings);

} // namespace Mailhaul::Cli
