// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/line/delayedstream.h"

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace Mailhaul::Bench {
namespace {

/// What comes within one tick travels together.
constexpr auto tick = std::chrono::microseconds(100);

Moment nextTick(Moment moment)
{
    return std::chrono::ceil<std::chrono::microseconds>(moment)
           + (tick - std::chrono::ceil<std::chrono::microseconds>(moment).time_since_epoch() % tick)
                 % tick;
}

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

bool DelayedStream::receive(int socket, Moment now)
{
    // One chunk at a time, so that no connection starves the others.
    if (!hasRoom())
        return true;
    const Moment due = nextTick(std::max(now + m_delay, m_notBefore));
    std::unique_ptr<char[]> buffer = emptyBuffer();
    const ssize_t count = ::recv(socket, buffer.get(), chunkCapacity, 0);
    if (count < 0) {
        m_spares.push_back(std::move(buffer));
        return wouldBlock();
    }
    if (count == 0) {
        m_spares.push_back(std::move(buffer));
        m_sawEnd = true;
        m_endDue = due;
        return true;
    }
    m_bytes += size_t(count);

    if (!m_chunks.empty() && m_chunks.back().due == due
        && m_chunks.back().size + size_t(count) <= chunkCapacity) {
        Chunk &last = m_chunks.back();
        std::copy_n(buffer.get(), count, last.bytes.get() + last.size);
        last.size += size_t(count);
        m_spares.push_back(std::move(buffer));
        return true;
    }
    m_chunks.push_back({due, std::move(buffer), size_t(count), 0});
    return true;
}

bool DelayedStream::send(int socket, Moment now)
{
    while (!m_chunks.empty() && m_chunks.front().due <= now) {
        Chunk &chunk = m_chunks.front();
        const ssize_t count = ::send(socket, chunk.bytes.get() + chunk.sent,
                                     chunk.size - chunk.sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0)
            return wouldBlock();
        chunk.sent += size_t(count);
        m_bytes -= size_t(count);
        if (chunk.sent < chunk.size)
            return true;
        if (m_spares.size() < sparesKept)
            m_spares.push_back(std::move(chunk.bytes));
        m_chunks.pop_front();
    }
    if (m_chunks.empty() && m_sawEnd && !m_wasEndSent && m_endDue <= now) {
        m_wasEndSent = true;
        ::shutdown(socket, SHUT_WR);
    }
    return true;
}

std::optional<Moment> DelayedStream::nextDue() const
{
    if (!m_chunks.empty())
        return m_chunks.front().due;
    if (m_sawEnd && !m_wasEndSent)
        return m_endDue;
    return std::nullopt;
}

std::unique_ptr<char[]> DelayedStream::emptyBuffer()
{
    if (m_spares.empty())
        return std::make_unique_for_overwrite<char[]>(chunkCapacity);
    std::unique_ptr<char[]> buffer = std::move(m_spares.back());
    m_spares.pop_back();
    return buffer;
}

} // namespace Mailhaul::Bench
