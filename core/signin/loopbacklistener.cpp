// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/loopbacklistener.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr qint64 longestRequest = 64 * 1024;

void write(QTcpSocket *socket, const QByteArray &status, const QByteArray &page)
{
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + QByteArray::number(page.size())
                  + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + page);
    socket->disconnectFromHost();
}

/// The query of a request for "/"; nothing for any other.
std::optional<QUrlQuery> queryOf(const QByteArray &request)
{
    const QByteArrayList words = request.first(request.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(1).startsWith("/?"))
        return {};
    // In a form a blank may be a plus.
    QByteArray text = words.at(1).sliced(2);
    return QUrlQuery(QString::fromLatin1(text.replace('+', "%20")));
}

} // namespace

LoopbackListener::LoopbackListener(const QString &lastPage)
    : m_lastPage("<!DOCTYPE html><title>Mailhaul</title>" + lastPage.toUtf8())
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl LoopbackListener::address(const QString &name) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(name.isEmpty() ? u"127.0.0.1"_s : name);
    url.setPort(m_server.serverPort());
    url.setPath(u"/"_s);
    return url;
}

void LoopbackListener::readFrom(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(longestRequest);
    const bool isWhole = request.contains("\r\n\r\n");
    if (!isWhole && request.size() < longestRequest)
        return;
    socket->disconnect(this);
    const auto query = isWhole ? queryOf(request) : std::nullopt;
    if (!query) {
        write(socket, "404 Not Found", "<!DOCTYPE html><title>404</title>");
        return;
    }
    write(socket, "200 OK", m_lastPage);
    emit answered(*query);
}

} // namespace Mailhaul
