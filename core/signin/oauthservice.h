// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>

namespace Mailhaul {

/// A service that grants access to mailboxes in the browser (OAuth 2, RFC 6749), and as whom we come to it.
struct OAuthService
{
    QString id;   ///< "google", "microsoft", or a name of the user's own.
    QString name; ///< For people.
    QUrl authorizationUrl;
    QUrl tokenUrl;
    QUrl deviceUrl; ///< Empty: no device codes (RFC 8628).
    QStringList scopes;
    /// "127.0.0.1", or "localhost" where only that can be registered; we listen on 127.0.0.1 in both cases.
    QString redirectHost;
    QList<std::pair<QString, QString>> parameters; ///< Further ones for the authorization page.
    QStringList mailHosts; ///< IMAP servers that take its tokens; "*.example.org" for all below.

    QString clientId; ///< Of the registration; empty: nobody registered Mailhaul there.
    /// Some services give one to installed programs too, and call it no secret (RFC 8252, 8.5).
    QString clientSecret;
    QUrl registrationPage; ///< Where one registers; may be empty.

    bool isUsable() const { return !clientId.isEmpty() && tokenUrl.isValid(); }
    bool operator==(const OAuthService &other) const = default;
};

/// What somebody granted. accessToken and until may be missing: the refresh token gets new ones.
struct OAuthGrant
{
    OAuthService service;
    Secret refreshToken; ///< Empty: the grant ends with the access token.
    Secret accessToken;
    QDateTime until; ///< UTC, when accessToken ends.

    /// The part that outlives the program, as one text for a keychain: the refresh token, whose it is, and what
    /// the client needs to use it.
    Secret toKeychain() const;
    /// Whether the text of a keychain is a grant, and no password.
    static bool isIn(const Secret &text);
    /// The way back, with the endpoints and the client of \a service; nothing if the text is another secret, or
    /// was made for another service or client.
    static std::optional<OAuthGrant> fromKeychain(const Secret &text, const OAuthService &service);
};

} // namespace Mailhaul
