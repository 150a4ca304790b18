// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/signin/oauthservice.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Mailhaul {

/// The system's keychain: the only place outside memory where secrets go. For the thread of the application
/// object only. Every answer may take as long as a person needs to unlock it. When it is missing, locked or
/// refuses, the answer is an error with Code::Storage: go on from memory, and say sentence() in one line.
class Keychain final : public QObject
{
    Q_OBJECT

public:
    using Loaded = std::function<void(Result<std::optional<Secret>>)>;
    using Done = std::function<void(Result<>)>;

    explicit Keychain(QObject *parent = nullptr);

    /// The name under which an account's secret is kept: "imap://user@host", with the one who signs in.
    static QString keyOf(const Account &account);
    /// The same for what a service gave to the client of that id: "oauth://service/client".
    static QString keyOf(const OAuthService &service);

    /// Nothing: none was stored, or the keychain is locked and does not say so. Calls back unless this object
    /// goes before.
    void load(const QString &key, Loaded done);
    /// Stores and reads it again: only then is it done.
    void store(const QString &key, const Secret &secret, Done done);
    /// Done also when there was nothing to remove.
    void remove(const QString &key, Done done);

    /// "The keychain of this computer cannot be used, so …", with the keychain's own words.
    static QString sentence(const Error &error);
};

} // namespace Mailhaul
