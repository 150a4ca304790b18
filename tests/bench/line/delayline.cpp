// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/line/delayline.h"

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

namespace Mailhaul::Bench {
namespace {

constexpr size_t firstLink = 2; ///< in the list of interests, after the two descriptors of the line

timespec timeUntil(Moment moment)
{
    const auto left = std::max(moment - Clock::now(), Clock::duration::zero());
    const auto whole = std::chrono::floor<std::chrono::seconds>(left);
    return {time_t(whole.count()), long(std::chrono::nanoseconds(left - whole).count())};
}

} // namespace

DelayLine::DelayLine(const sockaddr_in &server, Clock::duration roundTrip)
    : m_server(server)
    , m_roundTrip(roundTrip)
{}

DelayLine::~DelayLine()
{
    if (m_listener >= 0)
        ::close(m_listener);
}

in_port_t DelayLine::listen()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_listener < 0 || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(m_listener, SOMAXCONN) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        return 0;
    }
    return ntohs(address.sin_port);
}

void DelayLine::runUntilReadable(int descriptor)
{
    while (true) {
        m_interests.assign({{descriptor, POLLIN, 0}, {m_listener, POLLIN, 0}});
        for (const Link &link : m_links) {
            m_interests.push_back(link.clientInterest());
            m_interests.push_back(link.serverInterest());
        }
        if (!wait())
            continue;
        if (m_interests.front().revents != 0)
            return;

        const Moment now = Clock::now();
        size_t next = firstLink;
        for (auto link = m_links.begin(); link != m_links.end(); next += 2) {
            const bool goesOn =
                link->advance(m_interests[next].revents, m_interests[next + 1].revents, now);
            link = goesOn ? std::next(link) : m_links.erase(link);
        }
        if (m_interests[1].revents != 0)
            accept(now);
    }
}

void DelayLine::accept(Moment now)
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client >= 0)
        m_links.emplace_back(client, m_server, m_roundTrip, now);
}

bool DelayLine::wait()
{
    std::optional<Moment> next;
    for (const Link &link : m_links) {
        const auto due = link.nextDue();
        if (due && (!next || *due < *next))
            next = due;
    }
    const timespec left = next ? timeUntil(*next) : timespec{};
    return ::ppoll(m_interests.data(), m_interests.size(), next ? &left : nullptr, nullptr) >= 0;
}

} // namespace Mailhaul::Bench
