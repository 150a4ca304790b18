// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signin/oauthservice.h"

#include <QProcess>

#include <memory>

namespace Mailhaul::Test {

/// A certified OAuth 2 and OpenID Connect server on loopback, on a free port. It ends with this object, and with the
/// program.
class OidcServer
{
public:
    OidcServer() = default;
    ~OidcServer();
    Q_DISABLE_COPY_MOVE(OidcServer)

    /// Returns when it listens, or false with errorText() set.
    bool start(int accessTokenSeconds = 3600);
    QString errorText() const { return m_errorText; }

    /// Like Microsoft's clients: without a secret, with refresh tokens that are replaced each time.
    OAuthService publicClient() const;
    /// Like Google's: with what is no secret, and refresh tokens that stay.
    OAuthService installedClient() const;

    /// For a Dovecot that takes its tokens: what goes to the end of its configuration.
    QString dovecotConfiguration(const QString &neededScope = {}) const;
    /// Makes it forget a token, as after "remove access".
    bool revoke(const Secret &token, const OAuthService &service);
    /// Whether a mail server would take that access token now.
    bool isActive(const Secret &token);

private:
    QUrl url(const QString &path) const;
    QByteArray post(const QUrl &url, const QByteArray &form, const QByteArray &authorization);

    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_errorText;
};

} // namespace Mailhaul::Test
