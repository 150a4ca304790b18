// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mailhaul {

/// An e-mail address, as far as it matters for finding its server.
struct MailAddress
{
    QString localPart;
    QString domain;      ///< As typed.
    QString asciiDomain; ///< Lower case, international names in their ASCII form (RFC 5890).

    QString text() const { return localPart + u'@' + domain; }

    /// Nothing if it is no address of a domain: address literals ("a@[192.0.2.1]") are none.
    static std::optional<MailAddress> parse(const QString &text);
};

/// The ASCII form of a host's name in lower case; empty if it is none.
QString asciiHostName(const QString &name);

/// Whether \a host is \a domain or lies below it. Both in their ASCII form.
bool isWithin(QStringView host, QStringView domain);

} // namespace Mailhaul
