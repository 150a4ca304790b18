// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace Mailhaul {

/// Where a browser brings the answer of a sign-in (RFC 8252, 7.3): a port of 127.0.0.1, ours as long as this lives.
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    /// \a lastPage: HTML for whoever brings an answer.
    explicit LoopbackListener(const QString &lastPage);

    bool isListening() const { return m_server.isListening(); }
    /// As it is told to the service, by the \a name of this machine that is registered there.
    QUrl address(const QString &name) const;

signals:
    /// Every time that somebody asks for address() with a query, which may be anybody.
    void answered(const QUrlQuery &answer);

private:
    void readFrom(QTcpSocket *socket);

    QTcpServer m_server;
    QByteArray m_lastPage;
};

} // namespace Mailhaul
