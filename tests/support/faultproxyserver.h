// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultproxy.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>

namespace Mailhaul::Test {

/// One direction of a proxied connection: reads, waits, writes, and counts.
class FaultPipe : public QObject
{
    Q_OBJECT

public:
    FaultPipe(QTcpSocket *from, QTcpSocket *to, int delayMs, qint64 limit,
              std::atomic<qint64> *total, QObject *parent);

signals:
    void limitReached(); ///< the allowed bytes have left for the receiver

private:
    struct Chunk
    {
        qint64 due;
        QByteArray bytes;
    };

    void take();
    void deliver();
    void endIfDone();

    QTcpSocket *m_from;
    QTcpSocket *m_to;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QQueue<Chunk> m_chunks;
    qint64 m_queuedBytes = 0;
    int m_delayMs;
    qint64 m_left; ///< negative: no limit
    bool m_hasEnded = false;
    std::atomic<qint64> *m_total;
};

/// A client's connection and its other half to the server.
class FaultConnection : public QObject
{
    Q_OBJECT

public:
    FaultConnection(QTcpSocket *client, const QString &host, quint16 port, const Faults &faults,
                    std::atomic<qint64> *toServer, std::atomic<qint64> *toClient, QObject *parent);

    void cut(CutWith how);

signals:
    void broken(); ///< at most once
    void ended();

private:
    void breakOff(CutWith how);
    void endIfBothEnded();

    QTcpSocket *m_client;
    QTcpSocket *m_server;
    bool m_isBroken = false;
};

/// What FaultProxy keeps on its thread.
class FaultProxyServer : public QTcpServer
{
    Q_OBJECT

public:
    FaultProxyServer(const QString &targetHost, quint16 targetPort);

    void setFaults(const Faults &faults, int connections);
    void setTarget(const QString &host, quint16 port);
    void cutNow(CutWith how);

    std::atomic<int> accepted = 0;
    std::atomic<int> open = 0;
    std::atomic<int> broken = 0;
    std::atomic<qint64> toServer = 0;
    std::atomic<qint64> toClient = 0;

private:
    void acceptAll();

    QString m_targetHost;
    quint16 m_targetPort;
    Faults m_faults;
    int m_faultyConnections = 0;
    QSet<FaultConnection *> m_connections;
};

} // namespace Mailhaul::Test
