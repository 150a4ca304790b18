// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"

#include <map>
#include <utility>

namespace Mailhaul {

/// Lets only so many flows at a time do something; of those that wait the one with the lowest rank is next.
class Turn
{
public:
    explicit Turn(int capacity = 1) : m_capacity(capacity) {}

    /// Completes when it is the caller's turn, who must end() it. One waiter for each rank.
    Reply<void> take(int rank)
    {
        if (m_taken < m_capacity) {
            ++m_taken;
            return Reply<void>::completed({});
        }
        return m_waiting[rank].reply();
    }
    void end()
    {
        --m_taken;
        letIn();
    }
    int taken() const { return m_taken; }
    /// Those that are in stay in.
    void setCapacity(int capacity)
    {
        m_capacity = capacity;
        letIn();
    }

private:
    void letIn()
    {
        while (!m_waiting.empty() && m_taken < m_capacity) {
            ++m_taken;
            auto next = m_waiting.extract(m_waiting.begin());
            next.mapped().complete({});
        }
    }

    std::map<int, Reply<void>::Promise> m_waiting;
    int m_capacity, m_taken = 0;
};

} // namespace Mailhaul
