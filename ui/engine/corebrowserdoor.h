// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signin/browsersignin.h"
#include "core/signin/oauthservices.h"
#include "ui/engine/browserdoor.h"

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
    void cancel() override { m_signIn.cancel(); }
    std::shared_ptr<TokenSource> restore(const QString &host, const Secret &kept) override;

private:
    std::shared_ptr<TokenSource> tokensOf(const OAuthGrant &grant);

    OAuthServices m_services;
    BrowserSignIn m_signIn;
};

} // namespace Mailhaul
