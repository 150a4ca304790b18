// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/plan/foldertree.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Mailhaul {

/// By which door somebody comes into an account.
enum class Door {
    Browser,     ///< OAuth2 in the web browser.
    AppPassword, ///< A password that was made for one program.
    Password     ///< The account's own password.
};

/// What to sign in with.
enum class UserNameForm {
    Address,  ///< The whole e-mail address.
    LocalPart ///< What stands before the "@".
};

/// What one account may do, as far as it is known.
struct ProviderLimits
{
    std::optional<int> connections;          ///< At the same time.
    std::optional<qint64> messageBytes;      ///< Largest message.
    std::optional<qint64> uploadBytesPerDay; ///< Into the account.
    std::optional<qint64> downloadBytesPerDay;
    std::optional<qint64> messagesPerHour; ///< Into the account.
};

/// What has to be done before signing in.
struct Preparation
{
    Door door = Door::Password;
    QUrl page;         ///< Where most of it is done.
    QStringList steps; ///< In the user's language.
};

struct ProviderServer
{
    QString host;
    quint16 port = 0;
    Security security = Security::ImplicitTls;

    bool operator==(const ProviderServer &other) const = default;
};

/// A mail service as resources/providers.json describes it. Patterns are names with "*" for any characters.
struct Provider
{
    QString id;   ///< "gmail"
    QString name; ///< For people; a proper name, so not translated.
    QStringList domains;
    QStringList mailExchangers; ///< Patterns.
    QList<ProviderServer> servers;
    QStringList hosts; ///< Patterns, further names of the servers.
    UserNameForm userName = UserNameForm::Address;
    QList<Door> doors;    ///< Best first.
    QString oauthService; ///< OAuthService::id; empty without Door::Browser.
    QList<Preparation> preparations;
    ProviderLimits limits;
    QHash<SpecialUse, QString> specialFolders; ///< For servers that do not tell special uses.
    QStringList leftBehind; ///< What cannot be had over IMAP; in the user's language.
    QDate checked;          ///< When somebody last compared all this with the sources.
    QList<QUrl> sources;

    /// The preparation for that door, or null.
    const Preparation *preparationFor(Door door) const;
};

/// A kind of mail server, whoever runs it.
struct ServerSoftware
{
    enum class AdminLogin {
        AuthorizationIdentity, ///< See Delegation.
        MasterUser,            ///< "user*admin"
        DomainSlash            ///< "DOMAIN/admin/user"
    };

    QString id;
    QString name;
    QString greetingPattern, namePattern; ///< Regular expressions, case does not count.
    QList<AdminLogin> adminLogins;
    ProviderLimits limits; ///< As delivered; administrators change them.
    QStringList notes;     ///< In the user's language.
    QDate checked;
    QList<QUrl> sources;
};

} // namespace Mailhaul
