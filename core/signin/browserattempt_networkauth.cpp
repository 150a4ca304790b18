// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/browserattempt.h"

#include "core/signin/tokenendpoint.h"

#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr quint16 anyFreePort = 0;
constexpr quint8 verifierLength = 64;

/// Listens on 127.0.0.1, and goes by the name that is registered with the service.
class LoopbackHandler final : public QOAuthHttpServerReplyHandler
{
public:
    LoopbackHandler(const QString &name, const QString &lastPage)
        : QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), anyFreePort, nullptr)
        , m_name(name)
    {
        setCallbackText(lastPage);
    }

    QString callback() const override
    {
        QUrl url(QOAuthHttpServerReplyHandler::callback());
        url.setHost(m_name.isEmpty() ? u"127.0.0.1"_s : m_name);
        return url.toString(QUrl::FullyEncoded);
    }

private:
    QString m_name;
};

class NetworkAuthAttempt final : public BrowserAttempt
{
public:
    NetworkAuthAttempt(const OAuthService &service, const QString &user)
        : m_service(service)
        , m_handler(service.redirectHost, lastPage())
        , m_flow(&m_network)
    {
        prepareFlow(user);
        // QtNetworkAuth drops the body, where the reason is.
        connect(&m_network, &QNetworkAccessManager::finished, this, [this](QNetworkReply *reply) {
            if (reply->error() != QNetworkReply::NoError)
                m_answer = readTokenAnswer(reply->peek(reply->bytesAvailable()));
            m_networkError =
                reply->error() == QNetworkReply::NoError ? QString() : reply->errorString();
        });
    }

    void begin() override
    {
        if (!m_handler.isListening()) {
            fail({.code = Error::Code::Network, .scope = Error::Scope::Account});
            return;
        }
        m_flow.grant();
    }

private:
    void prepareFlow(const QString &user)
    {
        m_flow.setReplyHandler(&m_handler);
        m_flow.setAuthorizationUrl(m_service.authorizationUrl);
        m_flow.setAccessTokenUrl(m_service.tokenUrl);
        m_flow.setClientIdentifier(m_service.clientId);
        if (!m_service.clientSecret.isEmpty())
            m_flow.setClientIdentifierSharedKey(m_service.clientSecret);
        m_flow.setScope(m_service.scopes.join(u' '));
        m_flow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::S256, verifierLength);
        m_flow.setModifyParametersFunction(
            [this, user](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
                if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
                    addParameters(user, parameters);
                else if (m_service.clientSecret.isEmpty())
                    parameters->remove(u"client_secret"_s);
            });
        connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, this, &NetworkAuthAttempt::waitFor);
        connect(&m_flow, &QAbstractOAuth::granted, this, [this] { pass(); });
        connect(&m_flow, &QAbstractOAuth2::error, this,
                [this](const QString &error, const QString &description) {
                    m_answer.wasReached = true;
                    m_answer.error = error;
                    // QtNetworkAuth leaves the blanks of a form encoded.
                    m_answer.description = QString(description).replace(u'+', u' ');
                });
        connect(&m_flow, &QAbstractOAuth::requestFailed, this, [this] {
            Error error = m_answer.failure();
            // What came back to us and was not understood will not be better at a second reading.
            if (!m_answer.wasReached && m_networkError.isEmpty())
                error = {.code = Error::Code::SignInRefused, .scope = Error::Scope::Account};
            if (error.serverText.isEmpty())
                error.serverText = m_networkError;
            fail(error);
        });
    }
    void addParameters(const QString &user, QMultiMap<QString, QVariant> *parameters) const
    {
        const auto set = [parameters](const QString &name, const QString &value) {
            // They are put into the address as they are.
            parameters->replace(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        if (!user.isEmpty())
            set(u"login_hint"_s, user);
        for (const auto &[name, value] : m_service.parameters)
            set(name, value);
    }
    void pass()
    {
        if (m_flow.token().isEmpty())
            return;
        succeed({.service = m_service,
                 .refreshToken = Secret(m_flow.refreshToken()),
                 .accessToken = Secret(m_flow.token()),
                 .until = m_flow.expirationAt().toUTC()});
    }

    OAuthService m_service;
    QNetworkAccessManager m_network;
    LoopbackHandler m_handler;
    QOAuth2AuthorizationCodeFlow m_flow;
    TokenAnswer m_answer; ///< What the service has against it.
    QString m_networkError;
};

} // namespace

std::unique_ptr<BrowserAttempt> makeBrowserAttempt(const OAuthService &service, const QString &user)
{
    return std::make_unique<NetworkAuthAttempt>(service, user);
}

} // namespace Mailhaul
