// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/provider.h"

namespace Mailhaul {

/// Where an answer comes from, best first.
enum class DiscoveryOrigin {
    ProviderData,  ///< resources/providers.json knows the domain.
    Autoconfig,    ///< A file that the domain offers over HTTPS.
    ServiceRecord, ///< A DNS SRV record of the domain (RFC 6186, RFC 8314).
    MailExchanger, ///< The domain's mail is taken in by a provider that we know.
    UsualHostName  ///< A server answers at a name such as imap.example.org.
};

/// The IMAP server of an address.
struct DiscoveredServer
{
    DiscoveryOrigin origin = DiscoveryOrigin::ProviderData;
    QString foundAt; ///< The file's URL, the record's name, the mail exchanger; may be empty.
    QString host;    ///< In its ASCII form.
    quint16 port = 0;
    Security security = Security::ImplicitTls;
    QString user;       ///< Whom to sign in as.
    QList<Door> doors;  ///< Best first; empty: not known.
    QString providerId; ///< Provider::id; empty: none that we know.
    /// Nothing vouches for the answer, and it leads out of the domain of the address: somebody may have forged
    /// it, so a person has to agree before a password goes there.
    bool needsConfirmation = false;

    bool operator==(const DiscoveredServer &other) const = default;
};

} // namespace Mailhaul
