// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/tokenendpoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr auto requestTimeout = std::chrono::seconds(30);
constexpr qint64 longestAnswer = 1024 * 1024;
constexpr qint64 usualSeconds = 3600;
constexpr qsizetype longestText = 500;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

QNetworkReply *postForm(QNetworkAccessManager &network, const OAuthService &service,
                        const QUrl &endpoint, FormFields fields)
{
    fields.append({u"client_id"_s, service.clientId});
    // A public client must not show any, not even an empty one.
    if (!service.clientSecret.isEmpty())
        fields.append({u"client_secret"_s, service.clientSecret});
    QByteArray form;
    for (const auto &[name, value] : std::as_const(fields)) {
        if (!form.isEmpty())
            form += '&';
        form += encoded(name) + '=' + encoded(value);
    }
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(requestTimeout);
    // A form with secrets goes to where it was meant to go, or nowhere.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    return network.post(request, form);
}

TokenAnswer readTokenAnswer(const QByteArray &body)
{
    TokenAnswer answer;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return answer;
    const QJsonObject object = document.object();
    answer.wasReached = true;
    answer.accessToken = Secret(object["access_token"_L1].toString());
    answer.refreshToken = Secret(object["refresh_token"_L1].toString());
    answer.error = object["error"_L1].toString().left(longestText);
    answer.description = object["error_description"_L1].toString().left(longestText);
    const qint64 seconds = object["expires_in"_L1].toVariant().toLongLong();
    answer.until = QDateTime::currentDateTimeUtc().addSecs(
        seconds > 0 ? std::min<qint64>(seconds, 365 * 86'400) : usualSeconds);
    return answer;
}

TokenAnswer readTokenAnswer(QNetworkReply &reply)
{
    TokenAnswer answer = readTokenAnswer(reply.read(longestAnswer));
    if (!answer.isGood() && answer.error.isEmpty()) {
        answer.wasReached = false;
        answer.description = reply.errorString();
    }
    return answer;
}

Error TokenAnswer::failure() const
{
    Error failed{.code = Error::Code::SignInRefused, .scope = Error::Scope::Account};
    failed.serverText = description.isEmpty() ? error : description;
    constexpr auto ended = std::to_array<QLatin1StringView>(
        {"invalid_grant"_L1, "interaction_required"_L1, "login_required"_L1, "consent_required"_L1,
         "expired_token"_L1});
    constexpr auto passing =
        std::to_array<QLatin1StringView>({"temporarily_unavailable"_L1, "server_error"_L1, "slow_down"_L1});
    if (!wasReached || std::ranges::find(passing, error) != passing.end()) {
        failed.code = Error::Code::Network;
        failed.scope = Error::Scope::Connection;
        failed.retry = Error::Retry::AfterPause;
    } else if (std::ranges::find(ended, error) != ended.end()) {
        failed.code = Error::Code::SignInExpired;
    }
    return failed;
}

} // namespace Mailhaul
