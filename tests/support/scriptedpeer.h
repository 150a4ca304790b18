// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThread>

#include <memory>

namespace Mailhaul::Test {

class ScriptedPeerServer;

/// What a ScriptedPeer says. The same to everybody who connects, from the beginning.
struct PeerScript
{
    // With initializers, designated ones may leave a member out without a warning.
    // NOLINTBEGIN(readability-redundant-member-init)
    QByteArray greeting = {};    ///< said at once
    QByteArrayList answers = {}; ///< one for each line received; `%t` becomes the line's first word
    // NOLINTEND(readability-redundant-member-init)
    bool closesAfterGreeting = false;
    bool closesAfterAnswers = false; ///< else it stays silent once it has no answer left

    static PeerScript http(); ///< waits for a line, then answers as a web server does
    static PeerScript closesAtOnce();
    static PeerScript nonsense();    ///< bytes that are no greeting of anything
    static PeerScript endlessLine(); ///< a greeting of many megabytes without a line end
    static PeerScript silent();      ///< accepts and never says a word
    static PeerScript byeGreeting(); ///< `* BYE` with a reason
};

/// A server on loopback that understands nothing and plays a script, on a free port and a thread of
/// its own.
class ScriptedPeer
{
public:
    explicit ScriptedPeer(const PeerScript &script);
    ~ScriptedPeer();
    Q_DISABLE_COPY_MOVE(ScriptedPeer)

    QString host() const;
    quint16 port() const { return m_port; }
    int acceptedConnections() const;
    /// All that clients have sent so far, in the order of arrival.
    QByteArray received() const;

private:
    QThread m_thread;
    ScriptedPeerServer *m_server = nullptr; ///< lives in m_thread, which deletes it
    quint16 m_port = 0;
};

} // namespace Mailhaul::Test
