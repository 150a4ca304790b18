// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameproxy.h"

#include <QNetworkProxyFactory>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

class TestNames final : public QNetworkProxyFactory
{
public:
    explicit TestNames(quint16 port) : m_proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool isTestName = query.peerHostName().endsWith(".test"_L1);
        return {isTestName ? m_proxy : QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    QNetworkProxy m_proxy;
};

void pump(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

} // namespace

NameProxy::NameProxy()
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &NameProxy::accept);
    QNetworkProxyFactory::setApplicationProxyFactory(new TestNames(m_server.serverPort()));
}

NameProxy::~NameProxy()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

void NameProxy::lead(const QString &place, quint16 port)
{
    m_ports.insert(place, port);
}

void NameProxy::swallow(const QString &place)
{
    m_ports.insert(place, 0);
}

void NameProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this,
                [this, client, head = QByteArray(), isDone = false]() mutable {
                    if (isDone)
                        return;
                    head += client->readAll();
                    if (!head.contains("\r\n\r\n"))
                        return;
                    isDone = true;
                    connectOn(client, QString::fromLatin1(head.split(' ').value(1)));
                });
    }
}

void NameProxy::connectOn(QTcpSocket *client, const QString &place)
{
    m_requests += place;
    if (!m_ports.contains(place)) {
        client->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    const quint16 port = m_ports.value(place);
    if (port == 0)
        return;
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 Connected\r\n\r\n");
        pump(client, server);
        pump(server, client);
    });
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    server->connectToHost(u"127.0.0.1"_s, port);
}

} // namespace Mailhaul::Test
