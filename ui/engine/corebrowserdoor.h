// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signin/browsersignin.h"
#include "core/signin/keychain.h"
#include "core/signin/oauthservices.h"
#include "ui/engine/browserdoor.h"

#include <QHash>

namespace Mailhaul {

/// The real door: core's sign-in in the browser.
class CoreBrowserDoor final : public BrowserDoor
{
    Q_OBJECT

public:
    CoreBrowserDoor();

    std::optional<BrowserService> serviceFor(const QString &host) const override;
    QString setClient(const QString &serviceId, const QString &clientId,
                      const QString &clientSecret) override;
    void start(const QString &host, const QString &user) override;
    void cancel() override;
    std::shared_ptr<TokenSource> restore(const QString &host, const Secret &kept) override;

private:
    std::shared_ptr<TokenSource> tokensOf(const OAuthGrant &grant);
    OAuthService withSecret(OAuthService service) const;

    OAuthServices m_services;
    Keychain m_keychain;
    QHash<QString, Secret> m_clientSecrets; ///< By Keychain::keyOf(), of this session.
    quint64 m_starts = 0;
    BrowserSignIn m_signIn;
};

} // namespace Mailhaul
