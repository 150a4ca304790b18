// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/line/delayedstream.h"

#include <netinet/in.h>
#include <poll.h>

namespace Mailhaul::Bench {

/// One connection through a delay line: the client's socket, the server's, and the way between.
///
/// The client believes at once that it is connected, because its own system answers. So what a
/// handshake takes is added here: the server sees the connection one and a half round trips later,
/// and its first byte is back after two, as on a real line.
class Link
{
public:
    Link(int client, const sockaddr_in &server, Clock::duration roundTrip, Moment now);
    ~Link();
    Link(Link &&other) = delete;
    Link &operator=(Link &&other) = delete;

    /// What has to be waited for on each side; a negative descriptor means nothing.
    pollfd clientInterest() const;
    pollfd serverInterest() const;
    /// When advance() is to be called even if no socket moves.
    std::optional<Moment> nextDue() const;

    /// Moves what can be moved. False when the connection has ended, in order or not.
    bool advance(short clientEvents, short serverEvents, Moment now);

private:
    bool connectWhenDue(Moment now);

    int m_client;
    int m_serverSocket = -1;
    sockaddr_in m_server;
    Moment m_connectDue;
    DelayedStream m_toServer;
    DelayedStream m_toClient;
    bool m_isServerFull = false; ///< its system took less than was due
    bool m_isClientFull = false;
};

} // namespace Mailhaul::Bench
