// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/signin/tokensource.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace Mailhaul {

/// How the line to a server is protected.
enum class Security {
    Automatic,         ///< Port 993 with TLS if something answers there, else as StartTlsIfOffered.
    ImplicitTls,       ///< TLS from the first byte (RFC 8314).
    StartTls,          ///< STARTTLS or nothing.
    StartTlsIfOffered, ///< STARTTLS where offered; clear text only to this very machine.
    None               ///< Clear text because the user said so.
};

/// How to prove who we are.
enum class SignIn {
    Automatic,  ///< The strongest way that the server offers for the token or password there is.
    Login,      ///< The LOGIN command.
    Mechanism,  ///< Account::mechanism and no other.
    MasterAuth, ///< Kerio's X-MASTERAUTH with the administrator's password, then X-SETUSER.
    PreAuthenticated, ///< None: the server has to greet with PREAUTH.
    Nobody            ///< The connection stays signed out; for tests of the line.
};

/// How somebody signs in for authorizationUser.
enum class Delegation {
    AuthorizationIdentity, ///< As SASL's authorization identity (RFC 4422, 3.4.1), as with PLAIN.
    ProxyAuth,             ///< Sign-in as oneself, then PROXYAUTH (Sun, Oracle).
    MasterUser,            ///< "owner*administrator" as the name (Dovecot's master users).
    SharedMailbox ///< "administrator\\owner" (Exchange's shared mailboxes) or, with a token, the owner's name.
};

/// What is tried when the server refuses the chosen way to sign in.
enum class SignInFallback { None, Login };

/// Whose certificates are believed, and what we show ourselves.
struct TlsTrust
{
    enum class MinimumVersion { Tls12, Tls13 };

    bool verify = true;         ///< False only when the user said so for this server.
    QStringList authorityFiles; ///< PEM files with further authorities.
    QString revocationFile;     ///< PEM or DER: certificates that were taken back; empty: none.
    QList<QByteArray>
        acceptedFingerprints; ///< SHA-256, lower-case hex: these are believed as they are.
    MinimumVersion minimumVersion = MinimumVersion::Tls12;
    QString serverName;            ///< Whom to ask for (SNI) and to check; empty: the host.
    QString clientCertificateFile; ///< PEM, with its chain; empty: none.
    QString clientKeyFile;         ///< PEM; empty: in the file of the certificate.
    Secret clientKeyPassword;

    bool operator==(const TlsTrust &other) const = default;
};

enum class AddressFamily { Any, IPv4, IPv6 };
enum class KeepAlive { Off, On };
enum class Compression { Off, On };
enum class ClientId { Kept, Told };

/// What a line can do besides.
struct LineOptions
{
    AddressFamily addressFamily = AddressFamily::Any;
    KeepAlive keepAlive = KeepAlive::On;        ///< TCP's.
    Compression compression = Compression::Off; ///< COMPRESS=DEFLATE (RFC 4978) where offered.
    ClientId clientId = ClientId::Kept;         ///< ID (RFC 2971) where offered.

    bool operator==(const LineOptions &other) const = default;
};

/// One mail account and how to reach it.
struct Account
{
    QString host;     ///< Name or address, without brackets.
    quint16 port = 0; ///< 0: what the security asks for, 993 or 143.
    Security security = Security::Automatic;
    QString user;
    Secret password;
    std::shared_ptr<TokenSource>
        tokens; ///< Instead of the password, where somebody granted access.
    SignIn signIn = SignIn::Automatic;
    QByteArray mechanism; ///< SASL's name in upper case, with SignIn::Mechanism.
    SignInFallback fallback = SignInFallback::None;
    QString domain; ///< For NTLM; may be empty.
    QString
        authorizationUser; ///< Whose mailbox, when user signs in for somebody else; may be empty.
    Delegation delegation = Delegation::AuthorizationIdentity;
    TlsTrust trust;
    LineOptions line;
    std::chrono::milliseconds timeout = std::chrono::minutes(2); ///< Without a byte; 0: no limit.

    bool operator==(const Account &other) const = default;
};

/// Which of the two accounts is meant.
enum class Side { Source, Destination };

} // namespace Mailhaul
