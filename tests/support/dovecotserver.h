// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/servercertificate.h"

#include <QList>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Mailhaul::Test {

enum class StorageFormat { Maildir, Sdbox, Mdbox };

/// What the server does with a password on a connection that is not encrypted.
enum class CleartextPasswords {
    Accepted,
    Refused, ///< LOGINDISABLED, NO [PRIVACYREQUIRED]; host() is then 127.0.0.2
};

/// A mailbox that is there from the beginning, subscribed, and carries a special use.
struct SpecialUseMailbox
{
    QString role; ///< `Sent`, `Drafts`, `Trash`, `Junk`, `Archive`, … without backslash
    QString name; ///< below the namespace's prefix, which is not part of it
};

/// How a DovecotServer differs from an everyday one. Zero and empty mean "Dovecot's default".
struct DovecotOptions
{
    // With initializers, designated ones may leave a member out without a warning.
    // NOLINTBEGIN(readability-redundant-member-init)
    QMap<QString, QString> passwords{{QStringLiteral("alice"), QStringLiteral("secret")},
                                     {QStringLiteral("bob"), QStringLiteral("secret")}};
    StorageFormat format = StorageFormat::Maildir;
    QString namespacePrefix = {};
    QString separator = QStringLiteral("/");
    QList<SpecialUseMailbox> specialUse{{QStringLiteral("Drafts"), QStringLiteral("Drafts")},
                                        {QStringLiteral("Junk"), QStringLiteral("Junk")},
                                        {QStringLiteral("Sent"), QStringLiteral("Sent")},
                                        {QStringLiteral("Trash"), QStringLiteral("Trash")}};
    QStringList hiddenCapabilities = {}; ///< the words only: the server still knows the commands
    QStringList mechanisms{QStringLiteral("plain"), QStringLiteral("login")};
    CleartextPasswords cleartextPasswords = CleartextPasswords::Accepted;
    qint64 quotaBytes = 0;        ///< per user; NO [OVERQUOTA] beyond
    qint64 largestMessage = 0;    ///< bytes; NO [LIMIT] beyond
    int longestKeyword = 0;       ///< characters; NO [CANNOT] beyond
    int connectionsPerUser = 100; ///< NO [LIMIT] beyond
    CertificateKind certificateKind = CertificateKind::Valid;
    /// One to share; when empty, a new one of that kind is made.
    ServerCertificate certificate = {};
    QString extraConfiguration = {}; ///< lines put at the end of dovecot.conf, which then win
    // NOLINTEND(readability-redundant-member-init)
};

/// A real Dovecot 2.4 on loopback, in a temporary directory of its own, on ports of its own.
///
/// Runs as the calling user, or as nobody when that is root. It ends, with everything it started,
/// when this object goes, and also when the calling program is killed; start() must therefore be
/// called on a thread that lives as long as the server is to.
class DovecotServer
{
public:
    explicit DovecotServer(DovecotOptions options = {});
    ~DovecotServer();
    Q_DISABLE_COPY_MOVE(DovecotServer)

    /// Returns when the server greets (some 0.1 s), or false with errorText() set.
    bool start();

    /// SIGKILL to the whole server, connections included. Returns when all of it is gone.
    void kill();

    /// kill(), then start() on the same ports with the same mail.
    bool restart();

    bool isRunning() const;
    QString errorText() const { return m_errorText; }

    QString host() const;                         ///< a loopback address in numbers
    quint16 port() const { return m_port; }       ///< plain, with STARTTLS
    quint16 tlsPort() const { return m_tlsPort; } ///< TLS from the first byte
    QString certificatePath() const;              ///< a PEM file
    ServerCertificate certificate() const { return m_options.certificate; }
    QByteArray fingerprint() const { return m_options.certificate.fingerprint(); }
    QString directory() const;
    QString logText() const;

private:
    bool makeDirectory();
    bool writeFiles();
    QByteArray configuration() const;
    bool launch();
    bool waitForGreeting();
    bool fail(const QString &text);

    DovecotOptions m_options;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_process;
    qint64 m_group = 0;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    QString m_errorText;
};

} // namespace Mailhaul::Test
