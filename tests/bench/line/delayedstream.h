// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/line/time.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace Mailhaul::Bench {

/// One direction of a connection: bytes leave a fixed time after they came, however many they are.
/// The sockets do not block. A bounded number of bytes is under way, as in a TCP window.
class DelayedStream
{
public:
    /// Nothing leaves before \a notBefore.
    DelayedStream(Clock::duration delay, Moment notBefore) : m_delay(delay), m_notBefore(notBefore)
    {}

    /// Takes what \a socket has to give. False when the connection broke.
    bool receive(int socket, Moment now);
    /// Gives \a socket what is due, the end of the stream included. False when the connection broke.
    bool send(int socket, Moment now);

    bool hasRoom() const { return m_bytes < capacity && !m_sawEnd; }
    bool isFinished() const { return m_wasEndSent; }
    /// When send() will have something to do; nothing while nothing is under way.
    std::optional<Moment> nextDue() const;

private:
    struct Chunk
    {
        Moment due;
        std::unique_ptr<char[]> bytes;
        size_t size = 0;
        size_t sent = 0;
    };

    static constexpr size_t capacity = size_t{64} << 20;
    static constexpr size_t chunkCapacity = size_t{256} << 10;
    static constexpr size_t sparesKept = 32;

    std::unique_ptr<char[]> emptyBuffer();

    Clock::duration m_delay;
    Moment m_notBefore;
    std::deque<Chunk> m_chunks;
    std::vector<std::unique_ptr<char[]>> m_spares;
    size_t m_bytes = 0;
    Moment m_endDue;
    bool m_sawEnd = false;
    bool m_wasEndSent = false;
};

} // namespace Mailhaul::Bench
