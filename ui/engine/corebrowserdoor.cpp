// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/corebrowserdoor.h"

#include "core/account/account.h"
#include "core/report/sentences.h"
#include "core/signin/grantedtokens.h"

namespace Mailhaul {

CoreBrowserDoor::CoreBrowserDoor() : m_services(OAuthServices::load())
{
    connect(&m_signIn, &BrowserSignIn::waiting, this, &BrowserDoor::waiting);
    connect(&m_signIn, &BrowserSignIn::failed, this, &BrowserDoor::failed);
    connect(&m_signIn, &BrowserSignIn::granted, this,
            [this](const OAuthGrant &grant) { emit granted(tokensOf(grant), grant.toKeychain()); });
}

std::optional<BrowserService> CoreBrowserDoor::serviceFor(const QString &host) const
{
    const OAuthService *service = m_services.forHost(host);
    if (!service)
        return std::nullopt;
    return BrowserService{.id = service->id,
                          .name = service->name,
                          .isUsable = service->isUsable(),
                          .registrationPage = service->registrationPage};
}

QString CoreBrowserDoor::setClient(const QString &serviceId, const QString &clientId,
                                   const QString &clientSecret)
{
    const auto written = OAuthServices::setClient(serviceId, clientId, clientSecret);
    m_services = OAuthServices::load();
    return written ? QString() : sentenceFor(written.error(), {});
}

void CoreBrowserDoor::start(const QString &host, const QString &user)
{
    if (const OAuthService *service = m_services.forHost(host))
        m_signIn.start(*service, user);
}

std::shared_ptr<TokenSource> CoreBrowserDoor::restore(const QString &host, const Secret &kept)
{
    const OAuthService *service = m_services.forHost(host);
    const auto grant = service ? OAuthGrant::fromKeychain(kept, *service) : std::nullopt;
    return grant ? tokensOf(*grant) : nullptr;
}

std::shared_ptr<TokenSource> CoreBrowserDoor::tokensOf(const OAuthGrant &grant)
{
    const auto tokens = std::make_shared<GrantedTokens>(grant);
    connect(tokens.get(), &GrantedTokens::refreshTokenReplaced, this,
            [this](const OAuthGrant &next) { emit replaced(next.toKeychain()); });
    return tokens;
}

} // namespace Mailhaul
