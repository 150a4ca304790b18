// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Mailhaul {

std::chrono::milliseconds Backoff::next()
{
    constexpr qint64 longest = 300'000;
    const qint64 plain = std::min(longest, qint64(m_shortest.count()) << std::min(m_tries, 10));
    ++m_tries;
    const qint64 spread = plain / 4;
    return std::chrono::milliseconds(plain - spread
                                     + QRandomGenerator::global()->bounded(2 * spread + 1));
}

} // namespace Mailhaul
