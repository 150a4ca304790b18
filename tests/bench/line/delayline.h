// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/line/link.h"

#include <list>
#include <vector>

namespace Mailhaul::Bench {

/// Listens on loopback and forwards every connection to a server that seems to be far away: each
/// byte takes half the round trip, and none waits for another.
class DelayLine
{
public:
    DelayLine(const sockaddr_in &server, Clock::duration roundTrip);
    ~DelayLine();
    DelayLine(DelayLine &&other) = delete;
    DelayLine &operator=(DelayLine &&other) = delete;

    /// On a free port. Zero when that failed; errno then says why.
    in_port_t listen();
    /// Returns when \a descriptor has something to read, or its other end is gone.
    void runUntilReadable(int descriptor);

private:
    void accept(Moment now);
    bool wait();

    sockaddr_in m_server;
    Clock::duration m_roundTrip;
    int m_listener = -1;
    std::list<Link> m_links;
    std::vector<pollfd> m_interests;
};

} // namespace Mailhaul::Bench
