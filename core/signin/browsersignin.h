// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signin/oauthservice.h"

#include <QObject>

#include <chrono>

namespace Mailhaul {

class BrowserAttempt;

/// Sign-in in the system's browser (RFC 8252): authorization code with PKCE, and the answer on a port of
/// 127.0.0.1 that is ours for as long as it takes. One at a time; each start() ends with exactly one of
/// granted(), failed() and a cancel().
class BrowserSignIn final : public QObject
{
    Q_OBJECT

public:
    explicit BrowserSignIn(QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// \a user: the address to propose on the page; may be empty. An earlier sign-in is cancelled.
    void start(const OAuthService &service, const QString &user);
    void cancel();
    bool isRunning() const { return m_attempt != nullptr; }
    /// The page to open; empty unless waiting for the browser. Good for "Open again" and "Copy link".
    QUrl link() const;
    /// How long the person may take; half an hour unless set.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

signals:
    /// The page can be opened now: by whoever owns a desktop, or by hand.
    void waiting(const QUrl &link);
    void granted(const Mailhaul::OAuthGrant &grant);
    /// Code::SignInRefused: the service or the person said no. Others: it could not be reached.
    void failed(const Mailhaul::Error &error);

private:
    void letGo(std::chrono::milliseconds delay);

    BrowserAttempt *m_attempt = nullptr; ///< Ours; null unless waiting.
    std::chrono::milliseconds m_timeLimit = std::chrono::minutes(30);
};

} // namespace Mailhaul
