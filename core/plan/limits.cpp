// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/limits.h"

#include <algorithm>
#include <cmath>

namespace Mailhaul {

std::chrono::milliseconds Limits::pauseAfterCopy(std::chrono::duration<double> elapsed,
                                                 qint64 messagesCopied, qint64 bytesCopied) const
{
    double pause = 0;
    if (messagesPerSecond > 0)
        pause = double(messagesCopied) / messagesPerSecond - elapsed.count();
    if (bytesPerSecond > 0) {
        const double counted = double(bytesCopied - bytesBefore);
        pause = std::max(pause, counted / double(bytesPerSecond) - elapsed.count());
    }
    pause = std::clamp(pause, 0.0, std::max(0.0, longestPause.count()));
    return std::chrono::milliseconds(std::llround(pause * 100) * 10);
}

bool Limits::isExceeded(qint64 bytesCopied) const
{
    return endAfterBytes && bytesCopied >= *endAfterBytes;
}

} // namespace Mailhaul
