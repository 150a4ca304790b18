// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/net/revocationlist.h"
#include "core/net/transport.h"

#include <QSslConfiguration>
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

    /// To be called before open(). Compression and ID are not the line's matter.
    void setOptions(const LineOptions &options) { m_options = options; }

    void open(const QString &host, quint16 port, Protection protection) override;
    void startTls() override;
    bool isEncrypted() const override { return m_tls && m_tls->isEncrypted(); }
    QByteArray read() override;
    void write(const QByteArray &bytes) override;
    qint64 bytesToWrite() const override;
    void close() override;

private:
    void prepareTls();
    bool loadRevocations();
    bool loadClientCertificate(QSslConfiguration *configuration);
    void tcpConnected();
    void acknowledgeAtOnce();
    void handshakeDone();
    bool isRevoked();
    void judgeCertificate(const QList<QSslError> &errors);
    void socketFailed(QAbstractSocket::SocketError socketError);
    void fail(const Error &error);

    TlsTrust m_trust;
    LineOptions m_options;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< The same socket, or null where nothing is to be encrypted.
    Protection m_protection = Protection::Clear;
    bool m_startingTls = false;
    bool m_handshaking = false;
    bool m_failed = false;
    QString m_preparationError; ///< Why there can be no connection at all; usually empty.
    std::shared_ptr<const CertificateFacts> m_refusedCertificate;
    RevocationList m_revoked;
};

/// SHA-256 of a certificate's DER form as lower-case hex: how certificates are named throughout.
QByteArray certificateFingerprint(const QSslCertificate &certificate);

} // namespace Mailhaul
