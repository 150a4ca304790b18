// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/processfigures.h"
#include "core/report/report.h"

#include <QStringList>

namespace Mailhaul::Cli {

/// Whether the sizes of both sides were listed, and so may be compared.
enum class SizeDifferences { Left, Shown };

/// imapsync's block "++++ Statistics", line by line.
QStringList statisticsBlock(const Report &report, const ProcessFigures &figures,
                            SizeDifferences differences);

} // namespace Mailhaul::Cli
