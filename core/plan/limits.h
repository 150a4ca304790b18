// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Mailhaul {

/// How fast and how far a run may copy; imapsync's formulas. Averages count from the moment when the
/// first folder was begun.
struct Limits
{
    double messagesPerSecond = 0; ///< 0: no limit.
    qint64 bytesPerSecond = 0;    ///< 0: no limit.
    qint64 bytesBefore = 0;       ///< So many bytes do not count against bytesPerSecond.
    /// The limits are exceeded where they would ask for longer pauses; 0 switches them off.
    std::chrono::duration<double> longestPause{2};
    std::optional<qint64> endAfterBytes;

    bool areForPace() const { return messagesPerSecond > 0 || bytesPerSecond > 0; }
    bool concernAnything() const { return areForPace() || endAfterBytes; }

    /// How long to wait after a copy, rounded to hundredths of a second.
    std::chrono::milliseconds pauseAfterCopy(std::chrono::duration<double> elapsed,
                                             qint64 messagesCopied, qint64 bytesCopied) const;
    /// True if the run has to end, with exit code 118.
    bool isExceeded(qint64 bytesCopied) const;
};

} // namespace Mailhaul
