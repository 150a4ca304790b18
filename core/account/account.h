// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

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
    Automatic, ///< AUTHENTICATE PLAIN where offered, else LOGIN.
    Login,     ///< The LOGIN command.
    Plain      ///< AUTHENTICATE PLAIN (RFC 4616).
};

/// Whose certificates are believed.
struct TlsTrust
{
    bool verify = true;         ///< False only when the user said so for this server.
    QStringList authorityFiles; ///< PEM files with further authorities.
    QList<QByteArray>
        acceptedFingerprints; ///< SHA-256, lower-case hex: these are believed as they are.

    bool operator==(const TlsTrust &other) const = default;
};

/// One mail account and how to reach it.
struct Account
{
    QString host;     ///< Name or address, without brackets.
    quint16 port = 0; ///< 0: what the security asks for, 993 or 143.
    Security security = Security::Automatic;
    QString user;
    Secret password;
    SignIn signIn = SignIn::Automatic;
    QString
        authorizationUser; ///< Whose mailbox, when user signs in for somebody else; may be empty.
    TlsTrust trust;
    std::chrono::milliseconds timeout = std::chrono::minutes(2); ///< Without a byte; 0: no limit.

    bool operator==(const Account &other) const = default;
};

/// Which of the two accounts is meant.
enum class Side { Source, Destination };

} // namespace Mailhaul
