// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/runreport.h"
#include "core/report/statisticsblock.h"

namespace Mailhaul {

/// imapsync's statistics block, and below it what else there is to say.
QString reportAsText(const RunReport &report, const ProcessFigures &process);

} // namespace Mailhaul
