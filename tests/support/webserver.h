// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/servercertificate.h"

#include <QByteArrayList>
#include <QHash>
#include <QSslServer>

namespace Mailhaul::Test {

/// A web server on loopback with TLS, for the thread that makes it. It answers GET with what it was given for
/// that host and path, and 404 else.
class WebServer final : public QObject
{
    Q_OBJECT

public:
    explicit WebServer(const ServerCertificate &certificate);

    /// \a place: "host/path", without the query.
    void add(const QByteArray &place, const QByteArray &body);
    void addRedirect(const QByteArray &place, const QByteArray &url);
    quint16 port() const { return m_server.serverPort(); }
    /// "host/path?query" of each request.
    QByteArrayList requests() const { return m_requests; }

private:
    void accept();
    void answer(QTcpSocket *socket, const QByteArray &head);

    QSslServer m_server;
    QHash<QByteArray, QByteArray> m_bodies, m_redirects;
    QByteArrayList m_requests;
};

} // namespace Mailhaul::Test
