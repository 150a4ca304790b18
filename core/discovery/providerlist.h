// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/provider.h"

#include <expected>

namespace Mailhaul {

/// The providers and server software that Mailhaul knows. Texts are in the language of the moment in which
/// the list was read. Names are compared ignoring case; international ones are given in their ASCII form.
class ProviderList
{
public:
    ProviderList() = default;
    /// The list that the program brings along (resources/providers.json).
    static ProviderList builtIn();
    /// The error says what is wrong with the text, for whoever edited it.
    static std::expected<ProviderList, QString> read(const QByteArray &json);

    const QList<Provider> &providers() const { return m_providers; }
    const QList<ServerSoftware> &software() const { return m_software; }

    /// Each of these gives null if nobody is known.
    const Provider *findById(QStringView id) const;
    const Provider *findByDomain(QStringView domain) const; ///< Of an address.
    const Provider *findByMailExchanger(QStringView host) const;
    const Provider *findByHost(QStringView host) const; ///< An IMAP server's name.
    /// \a name: from the server's answer to ID, may be empty.
    const ServerSoftware *findSoftware(const QString &greeting, const QString &name) const;

    /// All texts that are translated, in English.
    static QStringList englishTexts();

private:
    QList<Provider> m_providers;
    QList<ServerSoftware> m_software;
};

/// Whether \a name is what \a pattern means: "mx.example.org", "*.example.org" or "example.*". "*" stands for
/// one or more characters.
bool matchesName(QStringView pattern, QStringView name);

} // namespace Mailhaul
