// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlstransport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#endif
#ifdef Q_OS_WIN
#define NOMINMAX
#define WIN32_LEAN_AND_MEAN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

// With a limit QSslSocket stops reading too, so a server that sends faster than we pass on is held up by TCP.
constexpr qint64 readBufferLimit = 256 * 1024;
// Lists of large authorities have some megabytes.
constexpr qint64 longestRevocationFile = 64 * 1024 * 1024;

enum class Unsent {
    Delivered, ///< By the system, even after the program has ended.
    Dropped    ///< Whenever and however the socket is closed.
};

void setUnsent(const QAbstractSocket &socket, Unsent unsent)
{
    ::linger linger = {};
    linger.l_onoff = unsent == Unsent::Dropped ? 1 : 0;
    const auto *value = reinterpret_cast<const char *>(&linger);
#ifdef Q_OS_WIN
    ::setsockopt(SOCKET(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, value, sizeof linger);
#else
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, value, sizeof linger);
#endif
}

/// True if the other side has acknowledged every byte, as far as the system tells.
bool isAllAcknowledged(const QAbstractSocket &socket)
{
    if (socket.bytesToWrite() > 0)
        return false;
#ifdef Q_OS_LINUX
    int unsent = 0;
    return ::ioctl(int(socket.socketDescriptor()), SIOCOUTQ, &unsent) != 0 || unsent == 0;
#else
    return true;
#endif
}

std::shared_ptr<const CertificateFacts> factsOf(const QSslCertificate &certificate,
                                                const QList<QSslError> &errors)
{
    auto facts = std::make_shared<CertificateFacts>();
    facts->subject = certificate.subjectDisplayName();
    facts->issuer = certificate.issuerDisplayName();
    facts->validFrom = certificate.effectiveDate().toUTC();
    facts->validUntil = certificate.expiryDate().toUTC();
    facts->fingerprint = certificateFingerprint(certificate);
    QStringList complaints;
    for (const QSslError &error : errors) {
        // Qt has no words for this one.
        const QString text =
            error.error() == QSslError::CertificateRevoked
                ? QCoreApplication::translate("Imap", "The certificate was revoked by its issuer")
                : error.errorString();
        if (!complaints.contains(text))
            complaints.append(text);
    }
    facts->complaint = complaints.join(u' ');
    return facts;
}

Error::Code codeOf(QAbstractSocket::SocketError socketError)
{
    switch (socketError) {
    case QAbstractSocket::HostNotFoundError:
        return Error::Code::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return Error::Code::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return Error::Code::Timeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Error::Code::Tls;
    default:
        return Error::Code::Network;
    }
}

QAbstractSocket::NetworkLayerProtocol protocolOf(AddressFamily family)
{
    switch (family) {
    case AddressFamily::IPv4:
        return QAbstractSocket::IPv4Protocol;
    case AddressFamily::IPv6:
        return QAbstractSocket::IPv6Protocol;
    case AddressFamily::Any:
        break;
    }
    return QAbstractSocket::AnyIPProtocol;
}

/// Few servers say anything about revocation, and many say it late. That they were silent is no complaint;
/// that a certificate was revoked is.
QList<QSslError> withoutMissingStatus(QList<QSslError> errors)
{
    errors.removeIf([](const QSslError &error) {
        const auto kind = error.error();
        return kind >= QSslError::OcspNoResponseFound && kind <= QSslError::OcspStatusUnknown;
    });
    return errors;
}

} // namespace

QByteArray certificateFingerprint(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex();
}

TlsTransport::TlsTransport(const TlsTrust &trust, Encryption encryption, QObject *parent)
    : Transport(parent)
    , m_trust(trust)
{
    if (encryption == Encryption::Never)
        m_socket = std::make_unique<QTcpSocket>();
    else
        prepareTls();
    m_socket->setReadBufferSize(readBufferLimit);

    connect(m_socket.get(), &QTcpSocket::connected, this, &TlsTransport::tcpConnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &TlsTransport::socketFailed);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        acknowledgeAtOnce();
        // Clear bytes that arrive during the handshake are the handshake's.
        if (!m_startingTls)
            emit readyRead();
    });
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Transport::drained);
}

void TlsTransport::prepareTls()
{
    auto socket = std::make_unique<QSslSocket>();
    m_tls = socket.get();
    m_socket = std::move(socket);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(m_trust.minimumVersion == TlsTrust::MinimumVersion::Tls13
                                  ? QSsl::TlsV1_3OrLater
                                  : QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(m_trust.verify ? QSslSocket::VerifyPeer
                                                   : QSslSocket::VerifyNone);
    for (const QString &file : m_trust.authorityFiles)
        configuration.addCaCertificates(file);
    // Servers that can, tell with it whether their certificate was revoked (RFC 6066, 8).
    configuration.setOcspStaplingEnabled(m_trust.verify);
    if (!m_trust.revocationFile.isEmpty() && !loadRevocations()) {
        m_preparationError =
            QCoreApplication::translate("Imap", "The list of revoked certificates cannot be read.");
    }
    if (!m_trust.clientCertificateFile.isEmpty() && !loadClientCertificate(&configuration)) {
        m_preparationError = QCoreApplication::translate(
            "Imap", "The certificate or the key to sign in with cannot be read.");
    }
    m_tls->setSslConfiguration(configuration);
    connect(m_tls, &QSslSocket::encrypted, this, &TlsTransport::handshakeDone);
    connect(m_tls, &QSslSocket::sslErrors, this, &TlsTransport::judgeCertificate);
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Transport::drained);
}

bool TlsTransport::loadRevocations()
{
    QFile file(m_trust.revocationFile);
    const auto list = file.open(QIODevice::ReadOnly)
                          ? RevocationList::read(file.read(longestRevocationFile))
                          : std::nullopt;
    m_revoked = list.value_or(RevocationList());
    return list.has_value();
}

bool TlsTransport::loadClientCertificate(QSslConfiguration *configuration)
{
    const auto chain = QSslCertificate::fromPath(m_trust.clientCertificateFile);
    QFile keyFile(m_trust.clientKeyFile.isEmpty() ? m_trust.clientCertificateFile
                                                  : m_trust.clientKeyFile);
    if (chain.isEmpty() || !keyFile.open(QIODevice::ReadOnly))
        return false;
    const QByteArray pem = keyFile.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey,
                          m_trust.clientKeyPassword.reveal().toUtf8());
        if (key.isNull())
            continue;
        configuration->setLocalCertificateChain(chain);
        configuration->setPrivateKey(key);
        return true;
    }
    return false;
}

void TlsTransport::open(const QString &host, quint16 port, Protection protection)
{
    m_protection = protection;
    const QString &name = m_trust.serverName.isEmpty() ? host : m_trust.serverName;
    const auto family = protocolOf(m_options.addressFamily);
    m_socket->setProtocolTag(u"imap"_s);
    if (!m_preparationError.isEmpty() || (protection == Protection::Tls && !m_tls)) {
        // Whoever called is not ready for an answer yet.
        QMetaObject::invokeMethod(
            this,
            [this] {
                fail({.code = Error::Code::Tls,
                      .scope = Error::Scope::Account,
                      .serverText = m_preparationError});
            },
            Qt::QueuedConnection);
    } else if (protection == Protection::Tls) {
        m_tls->connectToHostEncrypted(host, port, name, QIODevice::ReadWrite, family);
    } else {
        if (m_tls)
            m_tls->setPeerVerifyName(name);
        m_socket->connectToHost(host, port, QIODevice::ReadWrite, family);
    }
}

void TlsTransport::tcpConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption,
                              m_options.keepAlive == KeepAlive::On ? 1 : 0);
    // What the system still holds must not arrive after this line was given up, or the program killed: a message would
    // be stored behind the back of whoever has looked and found it missing.
    setUnsent(*m_socket, Unsent::Dropped);
    if (m_protection == Protection::Clear) {
        emit opened();
        return;
    }
    m_handshaking = true;
}

// Servers that leave Nagle's algorithm on (Cyrus, Courier, imap4d) hold the second of two short
// answers back until the first is acknowledged, for which the system takes its time: 40 ms a
// command. It forgets this wish at every change of direction, hence again after each reading.
void TlsTransport::acknowledgeAtOnce()
{
#ifdef Q_OS_LINUX
    const int yes = 1;
    ::setsockopt(int(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
#endif
}

void TlsTransport::startTls()
{
    if (!m_tls) {
        fail({.code = Error::Code::Tls, .scope = Error::Scope::Account});
        return;
    }
    m_socket->readAll();
    m_startingTls = true;
    m_handshaking = true;
    m_tls->startClientEncryption();
}

/// True if the server's certificate or that of an issuer was taken back; then it is refused.
bool TlsTransport::isRevoked()
{
    const QList<QSslCertificate> chain = m_tls->peerCertificateChain();
    const bool isListed = std::ranges::any_of(chain, [this](const QSslCertificate &certificate) {
        return m_revoked.contains(certificate);
    });
    if (!isListed || !m_trust.verify
        || m_trust.acceptedFingerprints.contains(certificateFingerprint(chain.first())))
        return false;
    m_refusedCertificate =
        factsOf(chain.first(), {QSslError(QSslError::CertificateRevoked, chain.first())});
    return true;
}

void TlsTransport::handshakeDone()
{
    m_handshaking = false;
    if (isRevoked()) {
        fail({.code = Error::Code::Certificate,
              .scope = Error::Scope::Account,
              .serverText = m_refusedCertificate->complaint,
              .certificate = m_refusedCertificate});
        return;
    }
    if (m_startingTls) {
        m_startingTls = false;
        emit encrypted();
        return;
    }
    emit opened();
}

void TlsTransport::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_tls->peerCertificate();
    if (!m_trust.verify
        || (!certificate.isNull()
            && m_trust.acceptedFingerprints.contains(certificateFingerprint(certificate)))) {
        m_tls->ignoreSslErrors();
        return;
    }
    const QList<QSslError> complaints = withoutMissingStatus(errors);
    if (complaints.isEmpty())
        m_tls->ignoreSslErrors(errors);
    else
        m_refusedCertificate = factsOf(certificate, complaints);
}

void TlsTransport::socketFailed(QAbstractSocket::SocketError socketError)
{
    Error error{.code = codeOf(socketError),
                .scope = Error::Scope::Connection,
                .retry = Error::Retry::AfterPause,
                .serverText = m_socket->errorString()};
    if (m_refusedCertificate) {
        error.code = Error::Code::Certificate;
        error.serverText = m_refusedCertificate->complaint;
        error.certificate = m_refusedCertificate;
    } else if (m_handshaking && error.code == Error::Code::Network) {
        error.code = Error::Code::Tls;
    }
    if (error.code == Error::Code::Tls || error.code == Error::Code::Certificate
        || error.code == Error::Code::HostNotFound) {
        error.scope = Error::Scope::Account;
        error.retry = Error::Retry::Never;
    }
    // What the server said before it hung up is still worth reading.
    if (socketError == QAbstractSocket::RemoteHostClosedError && m_socket->bytesAvailable() > 0)
        emit readyRead();
    fail(error);
}

void TlsTransport::fail(const Error &error)
{
    if (m_failed)
        return;
    m_failed = true;
    m_socket->disconnect(this);
    m_socket->abort();
    emit failed(error);
}

QByteArray TlsTransport::read()
{
    if (m_startingTls)
        return {};
    return m_socket->read(readSize);
}

void TlsTransport::write(const QByteArray &bytes)
{
    if (!m_failed)
        m_socket->write(bytes);
}

qint64 TlsTransport::bytesToWrite() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void TlsTransport::close()
{
    m_failed = true;
    m_socket->disconnect(this);
    // A line on which nothing is left to be said ends as others do.
    m_socket->flush();
    if (m_socket->state() == QAbstractSocket::ConnectedState && isAllAcknowledged(*m_socket))
        setUnsent(*m_socket, Unsent::Delivered);
    m_socket->abort();
}

} // namespace Mailhaul
