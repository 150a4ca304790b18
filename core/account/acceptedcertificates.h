// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Mailhaul {

/// A certificate that somebody accepted although it cannot be verified.
struct AcceptedCertificate
{
    QString host;
    quint16 port = 0;
    QByteArray fingerprint; ///< SHA-256, lower-case hex.
    QString subject, issuer;
    QDateTime validUntil; ///< UTC.
    QDateTime acceptedAt; ///< UTC.
};

/// Which certificates the user accepted for which servers, in the user's settings: each for one host and port
/// and for that very certificate. One thread; several objects see the same settings.
class AcceptedCertificates
{
public:
    QList<AcceptedCertificate> all() const;
    /// For TlsTrust::acceptedFingerprints. \a port 0: of any port of that host.
    QList<AcceptedCertificate> acceptedFor(const QString &host, quint16 port) const;
    void accept(const QString &host, quint16 port, const CertificateFacts &facts);
    void revoke(const QString &host, quint16 port, const QByteArray &fingerprint);
};

} // namespace Mailhaul
