// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/browserattempt.h"

#include "core/signin/loopbacklistener.h"
#include "core/signin/tokenendpoint.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr auto webSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// 64 characters that nobody can guess.
QByteArray randomWord()
{
    std::array<quint32, 12> numbers = {};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    const QByteArrayView bytes(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    return bytes.toByteArray().toBase64(webSafe);
}

/// Authorization code (RFC 6749, 4.1) with PKCE (RFC 7636).
class PlainAttempt final : public BrowserAttempt
{
public:
    PlainAttempt(const OAuthService &service, const QString &user)
        : m_service(service)
        , m_user(user)
        , m_listener(lastPage())
    {
        connect(&m_listener, &LoopbackListener::answered, this, &PlainAttempt::takeAnswer);
    }

    void begin() override
    {
        if (!m_listener.isListening()) {
            fail({.code = Error::Code::Network, .scope = Error::Scope::Account});
            return;
        }
        waitFor(pageToOpen());
    }

private:
    QString ownAddress() const
    {
        return m_listener.address(m_service.redirectHost).toString(QUrl::FullyEncoded);
    }
    QUrl pageToOpen() const
    {
        const QByteArray challenge =
            QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256).toBase64(webSafe);
        FormFields fields = {{u"response_type"_s, u"code"_s},
                             {u"client_id"_s, m_service.clientId},
                             {u"redirect_uri"_s, ownAddress()},
                             {u"scope"_s, m_service.scopes.join(u' ')},
                             {u"state"_s, m_state},
                             {u"code_challenge"_s, QString::fromLatin1(challenge)},
                             {u"code_challenge_method"_s, u"S256"_s}};
        if (!m_user.isEmpty())
            fields.append({u"login_hint"_s, m_user});
        fields.append(m_service.parameters);
        QUrlQuery query(m_service.authorizationUrl);
        for (const auto &[name, value] : std::as_const(fields)) {
            query.removeAllQueryItems(name);
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        QUrl page = m_service.authorizationUrl;
        page.setQuery(query);
        return page;
    }
    void takeAnswer(const QUrlQuery &answer)
    {
        const auto value = [&answer](const QString &name) {
            return answer.queryItemValue(name, QUrl::FullyDecoded);
        };
        // Somebody has loaded the last page again.
        if (m_wasAnswered)
            return;
        const QString code = value(u"code"_s);
        if (value(u"state"_s) != m_state) {
            fail({.code = Error::Code::SignInRefused, .scope = Error::Scope::Account});
        } else if (code.isEmpty()) {
            const TokenAnswer refusal{.error = value(u"error"_s),
                                      .description = value(u"error_description"_s),
                                      .wasReached = true};
            fail(refusal.failure());
        } else {
            m_wasAnswered = true;
            askForTokens(code);
        }
    }
    void askForTokens(const QString &code)
    {
        QNetworkReply *reply = postForm(m_network, m_service, m_service.tokenUrl,
                                        {{u"grant_type"_s, u"authorization_code"_s},
                                         {u"code"_s, code},
                                         {u"redirect_uri"_s, ownAddress()},
                                         {u"code_verifier"_s, QString::fromLatin1(m_verifier)}});
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            takeTokens(readTokenAnswer(*reply));
        });
    }
    void takeTokens(const TokenAnswer &answer)
    {
        if (!answer.isGood()) {
            fail(answer.failure());
            return;
        }
        succeed({.service = m_service,
                 .refreshToken = answer.refreshToken,
                 .accessToken = answer.accessToken,
                 .until = answer.until});
    }

    OAuthService m_service;
    QString m_user;
    QNetworkAccessManager m_network;
    LoopbackListener m_listener;
    QByteArray m_verifier = randomWord();
    QString m_state = QString::fromLatin1(randomWord());
    bool m_wasAnswered = false;
};

} // namespace

std::unique_ptr<BrowserAttempt> makeBrowserAttempt(const OAuthService &service, const QString &user)
{
    return std::make_unique<PlainAttempt>(service, user);
}

} // namespace Mailhaul
