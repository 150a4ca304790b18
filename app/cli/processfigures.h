// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/statisticsblock.h"

#include <optional>

namespace Mailhaul::Cli {

/// Resident memory of this process in bytes, where the system says it.
std::optional<qint64> residentMemory();

using Mailhaul::ProcessFigures;

/// The figures of now.
ProcessFigures measureProcess(std::optional<qint64> memoryAtStart);

} // namespace Mailhaul::Cli
