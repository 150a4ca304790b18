// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"
#include "app/cli/optionparser.h"
#include "core/plan/options.h"

#include <expected>

namespace Mailhaul::Cli {

/// Reads everything about messages, and the limits of pace and size, into \a target.
std::expected<void, Refusal> readMessageOptions(const ParsedOptions &options, Options *target);

} // namespace Mailhaul::Cli
