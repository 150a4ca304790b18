// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThread>

#include <memory>

namespace Mailhaul::Test {

class FaultProxyServer;

enum class CutWith {
    Close,   ///< an orderly end of the stream
    Reset,   ///< RST, as when a machine has forgotten the connection
    Silence, ///< no end, but nothing more gets through in that direction
};

/// What happens to a connection. The defaults forward everything at once.
struct Faults
{
    qint64 cutAfterToServer = -1; ///< bytes that still arrive; negative: no cut
    qint64 cutAfterToClient = -1;
    CutWith cutWith = CutWith::Close;
    int delayToServerMs = 0; ///< each byte arrives that much later; nothing waits for anything
    int delayToClientMs = 0;
    bool closesAtOnce = false; ///< accepts and closes, without a byte
};

/// A TCP proxy on loopback, on a free port and a thread of its own, that does to connections what
/// bad networks do. Every function may be called from any thread and has taken effect when it
/// returns.
class FaultProxy
{
public:
    FaultProxy(const QString &targetHost, quint16 targetPort);
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    QString host() const;
    quint16 port() const { return m_port; }

    /// For the next \a connections connections, or for all to come where it is negative; those
    /// after them have no faults. Open ones stay as they are.
    void setFaults(const Faults &faults, int connections = -1);

    /// Where connections to come lead; open ones stay as they are.
    void setTarget(const QString &host, quint16 port);

    /// Cuts all that is open.
    void cutNow(CutWith how = CutWith::Close);

    /// Nobody listens on the port until accept() is called.
    void refuse();
    /// False when the port is taken meanwhile.
    bool accept();

    int acceptedConnections() const;
    int openConnections() const;
    /// Those that have reached the end of what their faults let through.
    int brokenConnections() const;
    /// Bytes that went through, over all connections.
    qint64 bytesToServer() const;
    qint64 bytesToClient() const;

private:
    QThread m_thread;
    FaultProxyServer *m_server = nullptr; ///< lives in m_thread, which deletes it
    quint16 m_port = 0;
};

} // namespace Mailhaul::Test
