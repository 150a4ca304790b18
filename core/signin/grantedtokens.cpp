// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/grantedtokens.h"

#include "core/signin/tokenendpoint.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

using Freshness = TokenSource::Freshness;

/// Somebody who waits for a token, in whatever thread.
class Waiter
{
public:
    Waiter() : m_context(new QObject) {}

    Reply<Secret> reply() const { return m_promise.reply(); }
    /// From any thread; completes the reply in that of the constructor.
    void answer(const Result<Secret> &result) const
    {
        QMetaObject::invokeMethod(
            m_context,
            [promise = m_promise, context = m_context, result]() mutable {
                context->deleteLater();
                promise.complete(std::move(result));
            },
            Qt::QueuedConnection);
    }

private:
    QObject *m_context; ///< Lives in the thread of whoever waits; goes with the answer.
    Reply<Secret>::Promise m_promise;
};

} // namespace

class GrantedTokensWorker final : public QObject
{
    Q_OBJECT

public:
    explicit GrantedTokensWorker(const OAuthGrant &grant) : m_grant(grant) {}

    void ask(Freshness freshness, const Waiter &waiter)
    {
        if (isGoodEnough(freshness)) {
            waiter.answer(m_grant.accessToken);
            return;
        }
        m_waiters.push_back(waiter);
        if (!m_reply)
            renew();
    }
    void cancel()
    {
        if (m_reply)
            m_reply->disconnect(this);
        delete std::exchange(m_reply, nullptr);
        answerAll(std::unexpected(
            Error{.code = Error::Code::Canceled, .scope = Error::Scope::Connection}));
    }

signals:
    void refreshTokenReplaced(const Mailhaul::OAuthGrant &grant);

private:
    bool isGoodEnough(Freshness freshness) const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (m_grant.accessToken.isEmpty())
            return false;
        // Several connections are refused the same token, and one new one is enough for them all.
        constexpr qint64 justNow = 5;
        if (freshness == Freshness::New)
            return m_renewed.isValid() && m_renewed.secsTo(now) < justNow;
        if (m_grant.refreshToken.isEmpty())
            return !m_grant.until.isValid() || now < m_grant.until;
        return m_grant.until.isValid() && now.msecsTo(m_grant.until) > margin();
    }
    /// How long before its end a token is no longer used, in milliseconds: some minutes, or less of a short life.
    qint64 margin() const
    {
        constexpr qint64 usual = 5 * 60 * 1000;
        return m_lifetime > 0 ? std::min(usual, m_lifetime / 5) : usual;
    }
    void renew()
    {
        if (m_grant.refreshToken.isEmpty()) {
            answerAll(std::unexpected(
                Error{.code = Error::Code::SignInExpired, .scope = Error::Scope::Account}));
            return;
        }
        if (!m_network)
            m_network = new QNetworkAccessManager(this);
        m_reply = postForm(*m_network, m_grant.service, m_grant.service.tokenUrl,
                           {{u"grant_type"_s, u"refresh_token"_s},
                            {u"refresh_token"_s, m_grant.refreshToken.reveal()}});
        connect(m_reply, &QNetworkReply::finished, this, &GrantedTokensWorker::renewed);
    }
    void renewed()
    {
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->deleteLater();
        const TokenAnswer answer = readTokenAnswer(*reply);
        if (!answer.isGood()) {
            answerAll(std::unexpected(answer.failure()));
            return;
        }
        m_renewed = QDateTime::currentDateTimeUtc();
        m_lifetime = m_renewed.msecsTo(answer.until);
        m_grant.accessToken = answer.accessToken;
        m_grant.until = answer.until;
        const bool isReplaced =
            !answer.refreshToken.isEmpty() && answer.refreshToken != m_grant.refreshToken;
        if (isReplaced) {
            m_grant.refreshToken = answer.refreshToken;
            emit refreshTokenReplaced(m_grant);
        }
        answerAll(m_grant.accessToken);
    }
    void answerAll(const Result<Secret> &result)
    {
        for (const Waiter &waiter : std::exchange(m_waiters, {}))
            waiter.answer(result);
    }

    OAuthGrant m_grant;
    QDateTime m_renewed;
    qint64 m_lifetime = 0; ///< Of the last token, in milliseconds; 0: not known.
    QNetworkAccessManager *m_network = nullptr; ///< Made in the worker's own thread.
    QNetworkReply *m_reply = nullptr;
    std::vector<Waiter> m_waiters;
};

GrantedTokens::GrantedTokens(const OAuthGrant &grant)
{
    auto *worker = new GrantedTokensWorker(grant);
    m_worker = worker;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    // Whoever listens does so in a thread of his own; this object may be gone by then.
    connect(worker, &GrantedTokensWorker::refreshTokenReplaced, this,
            &GrantedTokens::refreshTokenReplaced, Qt::DirectConnection);
    m_thread.setObjectName(u"tokens");
    m_thread.start();
}

GrantedTokens::~GrantedTokens()
{
    auto *worker = static_cast<GrantedTokensWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker] { worker->cancel(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Reply<Secret> GrantedTokens::token(Freshness freshness)
{
    const Waiter waiter;
    auto *worker = static_cast<GrantedTokensWorker *>(m_worker);
    QMetaObject::invokeMethod(worker,
                              [worker, freshness, waiter] { worker->ask(freshness, waiter); });
    return waiter.reply();
}

} // namespace Mailhaul

#include "grantedtokens.moc"
