// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QStringList>

namespace Mailhaul::Cli {

/// imapsync's lines after the statistics, whose wording scripts test. \a errors counts the errors
/// of the run.
QStringList closingLines(const Report &report, int errors);

} // namespace Mailhaul::Cli
