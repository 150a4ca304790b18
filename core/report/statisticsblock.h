// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Mailhaul {

/// What the statistics say of the program and its machine.
struct ProcessFigures
{
    std::optional<qint64> memoryAtStart, memoryAtEnd; ///< Bytes.
    QString load;          ///< "0.42 0.40 0.33 1/143", or empty where the system does not say.
    int cores = 0;         ///< 0: nothing is known of the process.
    double cpuSeconds = 0; ///< Of all threads of the process.
};

/// Whether the sizes of both sides were listed, and so may be compared.
enum class SizeDifferences { Left, Shown };

/// imapsync's block "++++ Statistics", line by line.
QStringList statisticsBlock(const Report &report, const ProcessFigures &figures,
                            SizeDifferences differences);

} // namespace Mailhaul
