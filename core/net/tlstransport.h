// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/net/transport.h"

#include <QSslError>
#include <QSslSocket>

namespace Mailhaul {

/// The real line to a server: TCP with or without TLS 1.2 or newer. Certificates are checked as TlsTrust says.
class TlsTransport final : public Transport
{
    Q_OBJECT

public:
    enum class Encryption {
        Possible, ///< From the start or by startTls().
        Never     ///< Saves reading the system's certificates, which takes longer than to connect.
    };
    explicit TlsTransport(const TlsTrust &trust, Encryption encryption = Encryption::Possible,
                          QObject *parent = nullptr);

    void open(const QString &host, quint16 port, Protection protection) override;
    void startTls() override;
    bool isEncrypted() const override { return m_tls && m_tls->isEncrypted(); }
    QByteArray read() override;
    void write(const QByteArray &bytes) override;
    qint64 bytesToWrite() const override;
    void close() override;

private:
    void prepareTls();
    void tcpConnected();
    void acknowledgeAtOnce();
    void handshakeDone();
    void judgeCertificate(const QList<QSslError> &errors);
    void socketFailed(QAbstractSocket::SocketError socketError);
    void fail(const Error &error);

    TlsTrust m_trust;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< The same socket, or null where nothing is to be encrypted.
    Protection m_protection = Protection::Clear;
    bool m_startingTls = false;
    bool m_handshaking = false;
    bool m_failed = false;
    std::shared_ptr<const CertificateFacts> m_refusedCertificate;
};

/// SHA-256 of a certificate's DER form as lower-case hex: how certificates are named throughout.
QByteArray certificateFingerprint(const QSslCertificate &certificate);

} // namespace Mailhaul
