// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/processfigures.h"
#include "core/report/statisticsblock.h"

namespace Mailhaul::Cli {

using Mailhaul::SizeDifferences;
using Mailhaul::statisticsBlock;

} // namespace Mailhaul::Cli
