// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"

#include <utility>
#include <vector>

namespace Mailhaul {

/// Something that flows pass while it is open and wait at while it is closed.
class Gate
{
public:
    bool isOpen() const { return m_open; }
    void close() { m_open = false; }
    void open()
    {
        m_open = true;
        // A waiter may close the gate again.
        for (auto &waiter : std::exchange(m_waiters, {}))
            waiter.complete({});
    }
    Reply<void> pass()
    {
        Reply<void>::Promise promise;
        const auto reply = promise.reply();
        if (m_open)
            promise.complete({});
        else
            m_waiters.push_back(std::move(promise));
        return reply;
    }

private:
    bool m_open = true;
    std::vector<Reply<void>::Promise> m_waiters;
};

} // namespace Mailhaul
