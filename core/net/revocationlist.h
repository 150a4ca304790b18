// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QSslCertificate>

#include <optional>
#include <utility>

namespace Mailhaul {

/// Which certificates their issuers have taken back, by lists (RFC 5280, 5) that the user trusts: neither their
/// signatures nor their ages are looked at.
class RevocationList
{
public:
    /// One or more lists in PEM, or one in DER. Nothing if the bytes are anything else.
    static std::optional<RevocationList> read(const QByteArray &bytes);

    /// Issuers are compared by their encoded names.
    bool contains(const QSslCertificate &certificate) const;

private:
    bool add(const QByteArray &der);

    QSet<std::pair<QByteArray, QByteArray>> m_entries; ///< Issuer and serial number, as encoded.
};

} // namespace Mailhaul
