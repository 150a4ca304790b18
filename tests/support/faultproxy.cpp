// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include "tests/support/faultproxyserver.h"

namespace Mailhaul::Test {

FaultProxy::FaultProxy(const QString &targetHost, quint16 targetPort)
    : m_server(new FaultProxyServer(targetHost, targetPort))
{
    m_thread.setObjectName(u"FaultProxy");
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

QString FaultProxy::host() const
{
    return QStringLiteral("127.0.0.1");
}

void FaultProxy::setFaults(const Faults &faults, int connections)
{
    QMetaObject::invokeMethod(
        m_server, [&] { m_server->setFaults(faults, connections); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::setTarget(const QString &host, quint16 port)
{
    QMetaObject::invokeMethod(
        m_server, [&] { m_server->setTarget(host, port); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::cutNow(CutWith how)
{
    QMetaObject::invokeMethod(
        m_server, [&] { m_server->cutNow(how); }, Qt::BlockingQueuedConnection);
}

void FaultProxy::refuse()
{
    QMetaObject::invokeMethod(
        m_server, [this] { m_server->close(); }, Qt::BlockingQueuedConnection);
}

bool FaultProxy::accept()
{
    bool isListening = false;
    QMetaObject::invokeMethod(
        m_server,
        [&] {
            isListening =
                m_server->isListening() || m_server->listen(QHostAddress::LocalHost, m_port);
        },
        Qt::BlockingQueuedConnection);
    return isListening;
}

int FaultProxy::acceptedConnections() const
{
    return m_server->accepted;
}

int FaultProxy::openConnections() const
{
    return m_server->open;
}

int FaultProxy::brokenConnections() const
{
    return m_server->broken;
}

qint64 FaultProxy::bytesToServer() const
{
    return m_server->toServer;
}

qint64 FaultProxy::bytesToClient() const
{
    return m_server->toClient;
}

} // namespace Mailhaul::Test
