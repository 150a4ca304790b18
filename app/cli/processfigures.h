// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mailhaul::Cli {

/// Resident memory of this process in bytes, where the system says it.
std::optional<qint64> residentMemory();

/// What the statistics say of the program and its machine.
struct ProcessFigures
{
    std::optional<qint64> memoryAtStart, memoryAtEnd; ///< Bytes.
    QString load; ///< "0.42 0.40 0.33 1/143", or empty where the system does not say.
    int cores = 1;
    double cpuSeconds = 0; ///< Of all threads of the process.
};

/// The figures of now.
ProcessFigures measureProcess(std::optional<qint64> memoryAtStart);

} // namespace Mailhaul::Cli
