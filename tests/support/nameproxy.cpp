// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameproxy.h"

#include <QNetworkProxyFactory>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

constexpr char socksVersion = 5;

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
                [this, client, heard = QByteArray()]() mutable { hear(client, heard); });
    }
}

/// Until it knows where to; from then on the bytes are the server's.
void NameProxy::hear(QTcpSocket *client, QByteArray &heard)
{
    if (client->property("isLed").toBool())
        return;
    heard += client->readAll();
    if (!heard.startsWith(socksVersion)) {
        if (heard.contains("\r\n\r\n"))
            connectOn(client, QString::fromLatin1(heard.split(' ').value(1)), Language::Http);
        return;
    }
    if (heard.size() < 2)
        return;
    const qsizetype greeting = 2 + quint8(heard[1]);
    if (heard.size() == greeting) {
        client->write(QByteArray(1, socksVersion) + '\0');
        return;
    }
    // Version, command, zero, 3 for a name, its length, the name, the port.
    const QByteArray request = heard.sliced(qMin(greeting, heard.size()));
    const qsizetype length = request.size() > 4 ? quint8(request[4]) : 0;
    if (length == 0 || request.size() < 5 + length + 2)
        return;
    const int port = quint8(request[5 + length]) * 256 + quint8(request[6 + length]);
    connectOn(client, QString::fromLatin1(request.sliced(5, length)) + u':' + QString::number(port),
              Language::Socks);
}

void NameProxy::connectOn(QTcpSocket *client, const QString &place, Language language)
{
    m_requests += place;
    client->setProperty("isLed", true);
    const bool isSocks = language == Language::Socks;
    if (!m_ports.contains(place)) {
        client->write(isSocks ? "\5\4\0\1\0\0\0\0\0\0"_ba
                              : "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"_ba);
        client->disconnectFromHost();
        return;
    }
    const quint16 port = m_ports.value(place);
    if (port == 0)
        return;
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, server, isSocks] {
        client->write(isSocks ? "\5\0\0\1\0\0\0\0\0\0"_ba : "HTTP/1.1 200 Connected\r\n\r\n"_ba);
        pump(client, server);
        pump(server, client);
    });
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    server->connectToHost(u"127.0.0.1"_s, port);
}

} // namespace Mailhaul::Test
