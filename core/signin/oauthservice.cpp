// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/oauthservice.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mailhaul {

Secret OAuthGrant::toKeychain() const
{
    QJsonObject object{{u"service"_s, service.id},
                       {u"client"_s, service.clientId},
                       {u"refreshToken"_s, refreshToken.reveal()}};
    if (!service.clientSecret.isEmpty())
        object[u"clientSecret"_s] = service.clientSecret;
    return Secret(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

bool OAuthGrant::isIn(const Secret &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.reveal().toUtf8()).object();
    return object.contains("refreshToken"_L1) && object.contains("service"_L1);
}

std::optional<OAuthGrant> OAuthGrant::fromKeychain(const Secret &text, const OAuthService &service)
{
    const QJsonObject object = QJsonDocument::fromJson(text.reveal().toUtf8()).object();
    const QString token = object["refreshToken"_L1].toString();
    if (token.isEmpty() || object["service"_L1].toString() != service.id
        || object["client"_L1].toString() != service.clientId)
        return std::nullopt;
    OAuthGrant grant{
        .service = service, .refreshToken = Secret(token), .accessToken = {}, .until = {}};
    if (service.clientSecret.isEmpty())
        grant.service.clientSecret = object["clientSecret"_L1].toString();
    return grant;
}

} // namespace Mailhaul
