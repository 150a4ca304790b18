// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transport.h"

#include <QList>

namespace Mailhaul::Test {

/// A line without a network: it keeps what is written and delivers what a test says that the server
/// sent, at once and from within receive().
class FakeTransport final : public Transport
{
    Q_OBJECT

public:
    using Transport::Transport;

    void open(const QString &host, quint16 port, Protection protection) override;
    void startTls() override;
    bool isEncrypted() const override { return m_encrypted; }
    QByteArray read() override;
    void write(const QByteArray &bytes) override;
    qint64 bytesToWrite() const override { return m_stuck ? m_written.size() : 0; }
    void close() override;

    bool isOpen() const { return m_open; }
    bool isClosed() const { return m_closed; }
    bool isHandshaking() const { return m_handshaking; }
    qint64 unread() const { return m_incoming.size(); } ///< Bytes received and not read yet.

    void finishOpening(); ///< The line is there.
    void receive(const QByteArray &bytes);
    void finishHandshake();
    void breakDown(const Error &error);

    QByteArray takeWritten();
    /// While stuck, what is written does not leave.
    void setStuck(bool stuck);

private:
    QByteArray m_incoming;
    QByteArray m_written;
    bool m_open = false;
    bool m_encrypted = false;
    bool m_handshaking = false;
    bool m_closed = false;
    bool m_stuck = false;
};

} // namespace Mailhaul::Test
