// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/acceptedcertificates.h"
#include "core/account/account.h"
#include "core/base/error.h"
#include "core/discovery/provider.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Mailhaul {

/// An account that somebody wanted to be remembered. Without secrets.
struct SavedAccount
{
    QString address;
    Account account;
    Door door = Door::Password;
};

/// What is remembered of accounts: settings here, secrets in the system's keychain. A complaint is a sentence
/// about the keychain for the page to show; empty: everything went well.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Done = std::function<void(const QString &complaint)>;
    using Loaded =
        std::function<void(const std::optional<Secret> &secret, const QString &complaint)>;

    virtual QList<SavedAccount> accounts() const = 0;
    virtual void remember(const SavedAccount &account, const Secret &secret, Done done) = 0;
    virtual void loadSecret(const SavedAccount &account, Loaded done) = 0;
    virtual void forget(const SavedAccount &account, Done done) = 0;

    /// The certificates that somebody accepted for that server although they cannot be verified.
    virtual QList<AcceptedCertificate> acceptedCertificates(const QString &host,
                                                            quint16 port) const = 0;
    virtual void revokeCertificate(const AcceptedCertificate &certificate) = 0;
    virtual void acceptCertificate(const QString &host, quint16 port,
                                   const CertificateFacts &certificate) = 0;
};

} // namespace Mailhaul
