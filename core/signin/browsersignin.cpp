// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/browsersignin.h"

#include "core/signin/browserattempt.h"

#include <QTimer>

namespace Mailhaul {

namespace {

// The browser is given its last page after we have the answer.
constexpr auto lastPageTime = std::chrono::seconds(2);

} // namespace

BrowserSignIn::BrowserSignIn(QObject *parent) : QObject(parent) {}

BrowserSignIn::~BrowserSignIn()
{
    delete m_attempt;
}

void BrowserSignIn::start(const OAuthService &service, const QString &user)
{
    cancel();
    m_attempt = makeBrowserAttempt(service, user).release();
    connect(m_attempt, &BrowserAttempt::waiting, this, &BrowserSignIn::waiting);
    connect(m_attempt, &BrowserAttempt::granted, this, [this](const OAuthGrant &grant) {
        letGo(lastPageTime);
        emit granted(grant);
    });
    connect(m_attempt, &BrowserAttempt::failed, this, [this](const Error &error) {
        letGo(lastPageTime);
        emit failed(error);
    });
    // From the event loop, so that nobody is told before start() has returned.
    QMetaObject::invokeMethod(m_attempt, &BrowserAttempt::begin, Qt::QueuedConnection);
    QTimer::singleShot(m_timeLimit, m_attempt, &BrowserAttempt::giveUp);
}

void BrowserSignIn::cancel()
{
    letGo(std::chrono::milliseconds(0));
}

void BrowserSignIn::letGo(std::chrono::milliseconds delay)
{
    BrowserAttempt *attempt = std::exchange(m_attempt, nullptr);
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
