// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"
#include "core/plan/contentrules.h"

#include <expected>

namespace Mailhaul::Cli {

/// Gives a blank to each command that is to change messages. One that fails or gives nothing back would keep every
/// message from being copied.
std::expected<void, Refusal> tryCommands(const ContentRules &rules);

} // namespace Mailhaul::Cli
