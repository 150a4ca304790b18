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
    const auto written = OAuthServices::setClient(serviceId, clientId);
    m_services = OAuthServices::load();
    if (!written)
        return sentenceFor(written.error(), {});
    const OAuthService *service = m_services.find(serviceId);
    if (!service || clientSecret.isEmpty())
        return {};
    const QString key = Keychain::keyOf(*service);
    m_clientSecrets.insert(key, Secret(clientSecret));
    m_keychain.store(key, Secret(clientSecret), [this](const Result<> &stored) {
        if (!stored)
            emit notKept(Keychain::sentence(stored.error()));
    });
    return {};
}

OAuthService CoreBrowserDoor::withSecret(OAuthService service) const
{
    if (service.clientSecret.isEmpty())
        service.clientSecret = m_clientSecrets.value(Keychain::keyOf(service)).reveal();
    return service;
}

void CoreBrowserDoor::start(const QString &host, const QString &user)
{
    const OAuthService *service = m_services.forHost(host);
    if (!service)
        return;
    const quint64 number = ++m_starts;
    const QString key = Keychain::keyOf(*service);
    if (!withSecret(*service).clientSecret.isEmpty()) {
        m_signIn.start(withSecret(*service), user);
        return;
    }
    m_keychain.load(key, [this, key, number, user,
                          service = *service](const Result<std::optional<Secret>> &kept) {
        if (number != m_starts)
            return;
        // Public clients have none, so it is nobody's fault that there is nothing.
        if (kept && *kept)
            m_clientSecrets.insert(key, **kept);
        m_signIn.start(withSecret(service), user);
    });
}

void CoreBrowserDoor::cancel()
{
    ++m_starts;
    m_signIn.cancel();
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
