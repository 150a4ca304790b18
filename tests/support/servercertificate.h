// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Mailhaul::Test {

enum class CertificateKind {
    Valid,     ///< for localhost and 127.0.0.1, good for years
    Expired,   ///< the right names, but its time is over
    WrongName, ///< in its time, but for another host
};

/// A self-signed certificate with its key, in PEM. Copies may be given to several servers.
struct ServerCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem;

    /// Asks the program `openssl` for a new one; both members are empty and \a errorText says why
    /// when that fails.
    static ServerCertificate make(CertificateKind kind, QString *errorText);

    bool isEmpty() const { return certificatePem.isEmpty() || keyPem.isEmpty(); }

    /// SHA-256 of the certificate's DER form: 64 lower-case hexadecimal digits without colons.
    QByteArray fingerprint() const;
};

} // namespace Mailhaul::Test
