// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"
#include "app/cli/optionparser.h"
#include "core/plan/deletionrules.h"

#include <expected>

namespace Mailhaul::Cli {

/// What the command line says is to be deleted, with what one option means for others.
std::expected<void, Refusal> readDeletionOptions(const ParsedOptions &options,
                                                 DeletionRules *rules);

} // namespace Mailhaul::Cli
