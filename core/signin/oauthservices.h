// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signin/oauthservice.h"

namespace Mailhaul {

/// The services of the program (resources/oauth.json) with the client ids of the build, and what the user's
/// own file says on top: ids for these, or services of their own.
class OAuthServices
{
public:
    /// The user's file is oauth.json in the program's folder for settings. A file that cannot be understood
    /// counts as none; complaint() then says why.
    static OAuthServices load();
    /// The same with another file of the user.
    static OAuthServices load(const QString &userFile);
    /// The file of load(): "…/Mailhaul/oauth.json".
    static QString defaultUserFile();

    const QList<OAuthService> &all() const { return m_services; }
    const OAuthService *find(const QString &id) const;
    /// The service whose tokens that IMAP server takes; null if none is known.
    const OAuthService *forHost(const QString &mailHost) const;
    QString complaint() const { return m_complaint; }

    /// Writes the id under which the user registered Mailhaul with a service into the user's file. Empty
    /// \a clientId: back to that of the build. What goes with it is for the keychain (Keychain::keyOf), so a
    /// secret in the file goes. Code::Storage if the file cannot be written.
    static Result<> setClient(const QString &serviceId, const QString &clientId,
                              const QString &userFile = defaultUserFile());

private:
    QList<OAuthService> m_services;
    QString m_complaint;
};

} // namespace Mailhaul
