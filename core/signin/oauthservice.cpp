// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/oauthservice.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mailhaul {

Secret OAuthGrant::toKeychain() const
{
    const QJsonObject object{{u"service"_s, service.id},
                             {u"client"_s, service.clientId},
                             {u"refreshToken"_s, refreshToken.reveal()}};
    return Secret(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

std::optional<OAuthGrant> OAuthGrant::fromKeychain(const Secret &text, const OAuthService &service)
{
    const QJsonObject object = QJsonDocument::fromJson(text.reveal().toUtf8()).object();
    const QString token = object["refreshToken"_L1].toString();
    if (token.isEmpty() || object["service"_L1].toString() != service.id
        || object["client"_L1].toString() != service.clientId)
        return std::nullopt;
    return OAuthGrant{
        .service = service, .refreshToken = Secret(token), .accessToken = {}, .until = {}};
}

} // namespace Mailhaul
