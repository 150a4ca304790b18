// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionparser.h"

namespace Mailhaul::Cli {

/// What --gmail1 and its like set. What was given on the command line stays: single values keep
/// theirs, lists get the preset's behind their own.
struct AppliedPresets
{
    ParsedOptions options;
    QStringList notes; ///< What they say; among it, what of them cannot be done yet.
};

AppliedPresets withPresets(const ParsedOptions &options, Support support = Support::Finished);

} // namespace Mailhaul::Cli
