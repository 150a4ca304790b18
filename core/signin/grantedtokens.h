// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signin/oauthservice.h"
#include "core/signin/tokensource.h"

#include <QObject>
#include <QThread>

namespace Mailhaul {

/// The access tokens of a grant: renewed with the refresh token when they are about to end and when a server
/// refuses them, by one request at a time, however many connections ask. Works in a thread of its own.
class GrantedTokens final : public QObject, public TokenSource
{
    Q_OBJECT

public:
    /// For Account::tokens. Connect to renewed() before the first use.
    explicit GrantedTokens(const OAuthGrant &grant);
    ~GrantedTokens() override; ///< Outstanding replies end with Code::Canceled.

    Reply<Secret> token(Freshness freshness) override;

signals:
    /// The service has replaced the refresh token, and the old one is worth nothing: keep this one.
    void refreshTokenReplaced(const Mailhaul::OAuthGrant &grant);

private:
    QThread m_thread;
    QObject *m_worker; ///< Lives in m_thread.
};

} // namespace Mailhaul
