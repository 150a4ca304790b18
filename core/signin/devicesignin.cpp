// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/devicesignin.h"

#include "core/signin/tokenendpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

// RFC 8628, 3.2 and 3.5.
constexpr qint64 usualInterval = 5;
constexpr qint64 slowerBy = 5;
constexpr qint64 longestInterval = 60;
constexpr qint64 usualLife = 1800;

} // namespace

DeviceSignIn::DeviceSignIn(QObject *parent) : QObject(parent)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &DeviceSignIn::poll);
}

void DeviceSignIn::start(const OAuthService &service)
{
    cancel();
    m_running = true;
    m_service = service;
    m_reply = postForm(m_network, service, service.deviceUrl,
                       {{u"scope"_s, service.scopes.join(u' ')}});
    connect(m_reply, &QNetworkReply::finished, this,
            [this, reply = m_reply.data()] { codeArrived(reply); });
}

void DeviceSignIn::cancel()
{
    m_running = false;
    m_poll.stop();
    m_deviceCode = {};
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply.clear();
    }
}

void DeviceSignIn::codeArrived(QNetworkReply *reply)
{
    reply->deleteLater();
    const QByteArray body = reply->readAll();
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    m_deviceCode = Secret(object["device_code"_L1].toString());
    QString page = object["verification_uri"_L1].toString();
    if (page.isEmpty())
        page = object["verification_url"_L1].toString(); // Google's spelling.
    DeviceCode code;
    code.page = QUrl(page, QUrl::StrictMode);
    code.userCode = object["user_code"_L1].toString();
    code.completePage = QUrl(object["verification_uri_complete"_L1].toString(), QUrl::StrictMode);
    if (m_deviceCode.isEmpty() || !code.page.isValid() || code.userCode.isEmpty()) {
        TokenAnswer answer = readTokenAnswer(body);
        if (answer.error.isEmpty()) {
            answer.wasReached = false;
            answer.description = reply->errorString();
        }
        fail(answer.failure());
        return;
    }
    const qint64 life = object["expires_in"_L1].toVariant().toLongLong();
    code.until = QDateTime::currentDateTimeUtc().addSecs(
        life > 0 ? std::min(life, usualLife) : usualLife);
    m_until = code.until;
    const qint64 interval = object["interval"_L1].toVariant().toLongLong();
    m_poll.setInterval(std::chrono::seconds(
        std::clamp<qint64>(interval > 0 ? interval : usualInterval, 1, longestInterval)));
    m_poll.start();
    emit waiting(code);
}

void DeviceSignIn::poll()
{
    m_reply = postForm(m_network, m_service, m_service.tokenUrl,
                       {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                        {u"device_code"_s, m_deviceCode.reveal()}});
    connect(m_reply, &QNetworkReply::finished, this,
            [this, reply = m_reply.data()] { tokenArrived(reply); });
}

void DeviceSignIn::tokenArrived(QNetworkReply *reply)
{
    reply->deleteLater();
    const TokenAnswer answer = readTokenAnswer(*reply);
    if (answer.isGood()) {
        const OAuthGrant grant{.service = m_service,
                               .refreshToken = answer.refreshToken,
                               .accessToken = answer.accessToken,
                               .until = answer.until};
        cancel();
        emit granted(grant);
        return;
    }
    const bool mayCome = answer.error == "authorization_pending"_L1
                         || answer.error == "slow_down"_L1 || !answer.wasReached;
    if (!mayCome) {
        Error error = answer.failure();
        if (error.code == Error::Code::SignInExpired && answer.error != "expired_token"_L1)
            error.code = Error::Code::SignInRefused;
        fail(error);
        return;
    }
    if (QDateTime::currentDateTimeUtc() >= m_until) {
        fail({.code = Error::Code::Timeout, .scope = Error::Scope::Account});
        return;
    }
    if (answer.error == "slow_down"_L1)
        m_poll.setInterval(m_poll.intervalAsDuration() + std::chrono::seconds(slowerBy));
    m_poll.start();
}

void DeviceSignIn::fail(const Error &error)
{
    cancel();
    emit failed(error);
}

} // namespace Mailhaul
