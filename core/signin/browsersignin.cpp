// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/browsersignin.h"

#include "core/signin/tokenendpoint.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr quint16 anyFreePort = 0;
constexpr quint8 verifierLength = 64;
// The browser is given its last page after we have the answer.
constexpr auto lastPageTime = std::chrono::seconds(2);

/// Listens on 127.0.0.1, and goes by the name that is registered with the service.
class LoopbackHandler final : public QOAuthHttpServerReplyHandler
{
public:
    explicit LoopbackHandler(const QString &name)
        : QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), anyFreePort, nullptr)
        , m_name(name)
    {
        setCallbackText(u"<p>%1</p>"_s.arg(
            QCoreApplication::translate("SignIn", "Mailhaul has got the answer. This page can be "
                                                  "closed; please go back to Mailhaul.")
                .toHtmlEscaped()));
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

} // namespace

/// One sign-in from the first page to the answer.
class BrowserSignIn::Attempt final : public QObject
{
    Q_OBJECT

public:
    Attempt(const OAuthService &service, const QString &user, std::chrono::milliseconds limit)
        : m_service(service)
        , m_handler(service.redirectHost)
        , m_flow(&m_network)
    {
        m_limit.setSingleShot(true);
        m_limit.setInterval(limit);
        prepareFlow(user);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            fail({.code = Error::Code::Timeout, .scope = Error::Scope::Account});
        });
        // QtNetworkAuth drops the body, where the reason is.
        connect(&m_network, &QNetworkAccessManager::finished, this, [this](QNetworkReply *reply) {
            if (reply->error() != QNetworkReply::NoError)
                m_answer = readTokenAnswer(reply->peek(reply->bytesAvailable()));
            m_networkError = reply->error() == QNetworkReply::NoError ? QString()
                                                                      : reply->errorString();
        });
    }

    void begin()
    {
        if (!m_handler.isListening()) {
            fail({.code = Error::Code::Network, .scope = Error::Scope::Account});
            return;
        }
        m_limit.start();
        m_flow.grant();
    }
    QUrl link() const { return m_link; }

signals:
    void waiting(const QUrl &link);
    void granted(const Mailhaul::OAuthGrant &grant);
    void failed(const Mailhaul::Error &error);

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
        connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, this, [this](const QUrl &url) {
            m_link = url;
            emit waiting(url);
        });
        connect(&m_flow, &QAbstractOAuth::granted, this, &Attempt::succeed);
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
            // Whoever was asked, and let it be known, can be asked again.
            if (error.code == Error::Code::SignInExpired)
                error.code = Error::Code::SignInRefused;
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
    void succeed()
    {
        if (m_flow.token().isEmpty() || m_isOver)
            return;
        m_isOver = true;
        emit granted({.service = m_service,
                      .refreshToken = Secret(m_flow.refreshToken()),
                      .accessToken = Secret(m_flow.token()),
                      .until = m_flow.expirationAt().toUTC()});
    }
    void fail(const Error &error)
    {
        if (std::exchange(m_isOver, true))
            return;
        emit failed(error);
    }

    OAuthService m_service;
    QNetworkAccessManager m_network;
    LoopbackHandler m_handler;
    QOAuth2AuthorizationCodeFlow m_flow;
    QTimer m_limit;
    QUrl m_link;
    TokenAnswer m_answer; ///< What the service has against it.
    QString m_networkError;
    bool m_isOver = false;
};

BrowserSignIn::BrowserSignIn(QObject *parent) : QObject(parent) {}

BrowserSignIn::~BrowserSignIn()
{
    delete m_attempt;
}

void BrowserSignIn::start(const OAuthService &service, const QString &user)
{
    cancel();
    m_attempt = new Attempt(service, user, m_timeLimit);
    connect(m_attempt, &Attempt::waiting, this, &BrowserSignIn::waiting);
    connect(m_attempt, &Attempt::granted, this, [this](const OAuthGrant &grant) {
        letGo(lastPageTime);
        emit granted(grant);
    });
    connect(m_attempt, &Attempt::failed, this, [this](const Error &error) {
        letGo(lastPageTime);
        emit failed(error);
    });
    // From the event loop, so that nobody is told before start() has returned.
    QMetaObject::invokeMethod(m_attempt, &Attempt::begin, Qt::QueuedConnection);
}

void BrowserSignIn::cancel()
{
    letGo(std::chrono::milliseconds(0));
}

void BrowserSignIn::letGo(std::chrono::milliseconds delay)
{
    Attempt *attempt = std::exchange(m_attempt, nullptr);
    if (!attempt)
        return;
    attempt->disconnect(this);
    attempt->setParent(this);
    QTimer::singleShot(delay, attempt, &QObject::deleteLater);
}

QUrl BrowserSignIn::link() const
{
    return m_attempt ? m_attempt->link() : QUrl();
}

} // namespace Mailhaul

#include "browsersignin.moc"
