// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxyserver.h"

#include <algorithm>
#include <utility>

#include <sys/socket.h>

namespace Mailhaul::Test {
namespace {

constexpr qint64 readBuffer = 262'144;
// More than a fast line carries during the longest sensible delay; beyond, the sender has to wait.
constexpr qint64 mostQueuedBytes = 67'108'864;
constexpr qint64 mostUnwrittenBytes = 1'048'576;

void end(QTcpSocket *socket, CutWith how)
{
    if (how == CutWith::Close) {
        socket->disconnectFromHost();
        return;
    }
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof now);
    socket->abort();
}

} // namespace

FaultPipe::FaultPipe(QTcpSocket *from, QTcpSocket *to, int delayMs, qint64 limit,
                     std::atomic<qint64> *total, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
    , m_delayMs(delayMs)
    , m_left(limit)
    , m_total(total)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FaultPipe::deliver);
    connect(m_from, &QTcpSocket::readyRead, this, &FaultPipe::take);
    connect(m_from, &QTcpSocket::disconnected, this, [this] {
        take();
        m_hasEnded = true;
        endIfDone();
    });
    connect(m_to, &QTcpSocket::connected, this, &FaultPipe::take);
    connect(m_to, &QTcpSocket::bytesWritten, this, [this] {
        if (m_left == 0 && m_chunks.isEmpty() && m_to->bytesToWrite() == 0)
            emit limitReached();
        deliver();
        take();
    });
    if (m_left == 0)
        QTimer::singleShot(0, this, &FaultPipe::limitReached);
}

void FaultPipe::take()
{
    if (m_to->state() != QAbstractSocket::ConnectedState)
        return;
    const bool isEnding = m_from->state() != QAbstractSocket::ConnectedState;
    while (m_from->bytesAvailable() > 0
           && (isEnding
               || m_queuedBytes + m_to->bytesToWrite()
                      < (m_delayMs > 0 ? mostQueuedBytes : mostUnwrittenBytes))) {
        const QByteArray bytes = m_from->read(readBuffer);
        m_queuedBytes += bytes.size();
        m_chunks.enqueue({m_clock.elapsed() + m_delayMs, bytes});
    }
    deliver();
}

void FaultPipe::deliver()
{
    while (!m_chunks.isEmpty() && m_chunks.head().due <= m_clock.elapsed()) {
        QByteArray bytes = m_chunks.dequeue().bytes;
        m_queuedBytes -= bytes.size();
        if (m_left >= 0) {
            bytes.truncate(std::min<qint64>(m_left, bytes.size()));
            m_left -= bytes.size();
        }
        *m_total += bytes.size();
        if (!bytes.isEmpty())
            m_to->write(bytes);
        if (m_left == 0) {
            m_chunks.clear();
            m_queuedBytes = 0;
        }
    }
    if (!m_chunks.isEmpty())
        m_timer.start(
            static_cast<int>(std::max<qint64>(m_chunks.head().due - m_clock.elapsed(), 0)));
    endIfDone();
}

void FaultPipe::endIfDone()
{
    if (m_hasEnded && m_chunks.isEmpty() && m_from->bytesAvailable() == 0)
        m_to->disconnectFromHost();
}

FaultConnection::FaultConnection(QTcpSocket *client, const QString &host, quint16 port,
                                 const Faults &faults, std::atomic<qint64> *toServer,
                                 std::atomic<qint64> *toClient, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_server(new QTcpSocket(this))
{
    m_client->setParent(this);
    for (QTcpSocket *socket : {m_client, m_server}) {
        socket->setReadBufferSize(readBuffer);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, this, &FaultConnection::endIfBothEnded);
    }
    connect(m_server, &QTcpSocket::connected, this,
            [this] { m_server->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    // Whoever cannot reach the server must not believe that somebody is there.
    connect(m_server, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            m_client->disconnectFromHost();
    });
    connect(m_client, &QTcpSocket::disconnected, this, [this] {
        if (m_server->state() != QAbstractSocket::ConnectedState)
            m_server->abort();
        endIfBothEnded();
    });

    auto *up = new FaultPipe(m_client, m_server, faults.delayToServerMs, faults.cutAfterToServer,
                             toServer, this);
    auto *down = new FaultPipe(m_server, m_client, faults.delayToClientMs, faults.cutAfterToClient,
                               toClient, this);
    const CutWith how = faults.cutWith;
    connect(up, &FaultPipe::limitReached, this, [this, how] { breakOff(how); });
    connect(down, &FaultPipe::limitReached, this, [this, how] { breakOff(how); });

    // The handshake of a distant server takes a round trip, too.
    QTimer::singleShot(faults.delayToServerMs + faults.delayToClientMs, Qt::PreciseTimer, this,
                       [this, host, port] { m_server->connectToHost(host, port); });
}

void FaultConnection::breakOff(CutWith how)
{
    if (!std::exchange(m_isBroken, true))
        emit broken();
    if (how != CutWith::Silence)
        cut(how);
}

void FaultConnection::cut(CutWith how)
{
    end(m_client, how);
    end(m_server, how);
    endIfBothEnded();
}

void FaultConnection::endIfBothEnded()
{
    if (m_client->state() == QAbstractSocket::UnconnectedState
        && m_server->state() == QAbstractSocket::UnconnectedState)
        emit ended();
}

FaultProxyServer::FaultProxyServer(const QString &targetHost, quint16 targetPort)
    : m_targetHost(targetHost)
    , m_targetPort(targetPort)
{
    connect(this, &QTcpServer::newConnection, this, &FaultProxyServer::acceptAll);
}

void FaultProxyServer::setFaults(const Faults &faults, int connections)
{
    m_faults = faults;
    m_faultyConnections = connections;
}

void FaultProxyServer::setTarget(const QString &host, quint16 port)
{
    m_targetHost = host;
    m_targetPort = port;
}

void FaultProxyServer::cutNow(CutWith how)
{
    const QSet<FaultConnection *> connections = m_connections;
    for (FaultConnection *connection : connections)
        connection->cut(how);
}

void FaultProxyServer::acceptAll()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        ++accepted;
        const Faults faults = m_faultyConnections == 0 ? Faults() : m_faults;
        if (m_faultyConnections > 0)
            --m_faultyConnections;
        if (faults.closesAtOnce) {
            end(client, faults.cutWith);
            client->deleteLater();
            continue;
        }
        auto *connection = new FaultConnection(client, m_targetHost, m_targetPort, faults,
                                               &toServer, &toClient, this);
        m_connections.insert(connection);
        ++open;
        connect(connection, &FaultConnection::broken, this, [this] { ++broken; });
        connect(connection, &FaultConnection::ended, this, [this, connection] {
            if (!m_connections.remove(connection))
                return;
            --open;
            connection->deleteLater();
        });
    }
}

} // namespace Mailhaul::Test
