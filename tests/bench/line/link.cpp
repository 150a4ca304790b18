// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/line/link.h"

#include <algorithm>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Mailhaul::Bench {
namespace {

constexpr short readable = POLLIN | POLLHUP | POLLERR;

void prepare(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
}

pollfd interest(int socket, const DelayedStream &from, bool isFull)
{
    const short events = short((from.hasRoom() ? POLLIN : 0) | (isFull ? POLLOUT : 0));
    return {events == 0 ? -1 : socket, events, 0};
}

bool isDue(const DelayedStream &stream, Moment now)
{
    const auto due = stream.nextDue();
    return due && *due <= now;
}

} // namespace

Link::Link(int client, const sockaddr_in &server, Clock::duration roundTrip, Moment now)
    : m_client(client)
    , m_server(server)
    , m_connectDue(now + roundTrip * 3 / 2)
    , m_toServer(roundTrip / 2, m_connectDue)
    , m_toClient(roundTrip / 2, now)
{
    prepare(m_client);
}

Link::~Link()
{
    ::close(m_client);
    if (m_serverSocket >= 0)
        ::close(m_serverSocket);
}

pollfd Link::clientInterest() const
{
    return interest(m_client, m_toServer, m_isClientFull);
}

pollfd Link::serverInterest() const
{
    if (m_serverSocket < 0)
        return {-1, 0, 0};
    return interest(m_serverSocket, m_toClient, m_isServerFull);
}

std::optional<Moment> Link::nextDue() const
{
    if (m_serverSocket < 0)
        return m_connectDue;
    const auto toServer = m_isServerFull ? std::nullopt : m_toServer.nextDue();
    const auto toClient = m_isClientFull ? std::nullopt : m_toClient.nextDue();
    if (toServer && toClient)
        return std::min(*toServer, *toClient);
    return toServer ? toServer : toClient;
}

bool Link::advance(short clientEvents, short serverEvents, Moment now)
{
    if ((clientEvents & readable) && !m_toServer.receive(m_client, now))
        return false;
    if (m_serverSocket < 0)
        return connectWhenDue(now);
    if ((serverEvents & readable) && !m_toClient.receive(m_serverSocket, now))
        return false;
    if (!m_toServer.send(m_serverSocket, now) || !m_toClient.send(m_client, now))
        return false;
    m_isServerFull = isDue(m_toServer, now);
    m_isClientFull = isDue(m_toClient, now);
    return !m_toServer.isFinished() || !m_toClient.isFinished();
}

bool Link::connectWhenDue(Moment now)
{
    if (now < m_connectDue)
        return true;
    m_serverSocket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_serverSocket < 0
        || ::connect(m_serverSocket, reinterpret_cast<const sockaddr *>(&m_server), sizeof m_server)
               != 0) {
        return false;
    }
    prepare(m_serverSocket);
    return true;
}

} // namespace Mailhaul::Bench
