// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>

namespace Mailhaul::Test {

/// Lets a program under test use real host names and usual ports: a proxy on loopback (HTTP's CONNECT, RFC 9110, and
/// SOCKS 5, RFC 1928) that leads "imap.example.test:993" to a port of 127.0.0.1. While it lives, every name below .test of this
/// process goes through it; names that it was not told about are refused.
class NameProxy final : public QObject
{
    Q_OBJECT

public:
    NameProxy();
    ~NameProxy() override;

    /// \a place: "host:port".
    void lead(const QString &place, quint16 port);
    /// Takes the connection and says nothing, as a dropped packet does.
    void swallow(const QString &place);
    quint16 port() const { return m_server.serverPort(); }
    /// The "host:port" of each request.
    QStringList requests() const { return m_requests; }

private:
    void accept();
    enum class Language { Http, Socks };
    void hear(QTcpSocket *client, QByteArray &heard);
    void connectOn(QTcpSocket *client, const QString &place, Language language);

    QTcpServer m_server;
    QHash<QString, quint16> m_ports; ///< 0: swallowed.
    QStringList m_requests;
};

} // namespace Mailhaul::Test
