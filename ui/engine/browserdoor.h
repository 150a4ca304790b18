// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signin/tokensource.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace Mailhaul {

/// A service that lets people in through the web browser, as far as a page needs it.
struct BrowserService
{
    QString id;
    QString name;
    bool isUsable = false; ///< False: Mailhaul is not registered there.
    QUrl registrationPage;
};

/// Sign-in in the web browser, as the controllers see it. Each start() ends with exactly one of granted(),
/// failed() and a cancel().
class BrowserDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The service whose grants that IMAP server takes, if there is one.
    virtual std::optional<BrowserService> serviceFor(const QString &host) const = 0;
    /// Tells as which client Mailhaul is registered there. The error is a sentence; empty: none. The secret goes
    /// into the system's keychain only.
    virtual QString setClient(const QString &serviceId, const QString &clientId,
                              const QString &clientSecret) = 0;

    virtual void start(const QString &host, const QString &user) = 0;
    virtual void cancel() = 0;
    /// What a keychain kept of an earlier grant; null if it is of no use any more.
    virtual std::shared_ptr<TokenSource> restore(const QString &host, const Secret &kept) = 0;

signals:
    void waiting(const QUrl &link); ///< Whoever owns a desktop opens it now.
    /// \a kept is for the keychain.
    void granted(const std::shared_ptr<Mailhaul::TokenSource> &tokens,
                 const Mailhaul::Secret &kept);
    void failed(const Mailhaul::Error &error);
    /// The service has replaced what a keychain should keep.
    void replaced(const Mailhaul::Secret &kept);
    /// The keychain did not take the client's secret; a sentence for the page.
    void notKept(const QString &complaint);
};

} // namespace Mailhaul
