// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Mailhaul {

/// Waiting times between tries: doubling up to five minutes, each up to a quarter longer or shorter, so
/// that many clients do not come back at the same moment.
class Backoff
{
public:
    explicit Backoff(std::chrono::milliseconds shortest) : m_shortest(shortest) {}

    std::chrono::milliseconds next();
    int tries() const { return m_tries; }
    void reset() { m_tries = 0; }

private:
    std::chrono::milliseconds m_shortest;
    int m_tries = 0;
};

} // namespace Mailhaul
