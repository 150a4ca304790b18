// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/webserver.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

WebServer::WebServer(const ServerCertificate &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate.certificatePem));
    configuration.setPrivateKey(QSslKey(certificate.keyPem, QSsl::Ec));
    m_server.setSslConfiguration(configuration);
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &WebServer::accept);
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
}

void WebServer::add(const QByteArray &place, const QByteArray &body)
{
    m_bodies.insert(place, body);
}

void WebServer::addRedirect(const QByteArray &place, const QByteArray &url)
{
    m_redirects.insert(place, url);
}

void WebServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket, received = QByteArray()]() mutable {
            received += socket->readAll();
            const qsizetype end = received.indexOf("\r\n\r\n");
            if (end >= 0)
                answer(socket, received.first(end));
        };
        connect(socket, &QTcpSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            emit socket->readyRead();
    }
}

void WebServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    QByteArray host;
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("host:"))
            host = line.mid(5).trimmed();
    }
    const QByteArray target = lines.value(0).split(' ').value(1);
    m_requests += host + target;
    const QByteArray place = host + target.split('?').first();
    QByteArray status = "404 Not Found"_ba;
    QByteArray more;
    QByteArray body;
    if (m_redirects.contains(place)) {
        status = "302 Found"_ba;
        more = "Location: " + m_redirects.value(place) + "\r\n";
    } else if (m_bodies.contains(place)) {
        status = "200 OK"_ba;
        body = m_bodies.value(place);
    }
    socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nConnection: close\r\n" + more + "\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace Mailhaul::Test
