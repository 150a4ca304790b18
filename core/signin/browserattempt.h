// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signin/oauthservice.h"

#include <QObject>

#include <memory>

namespace Mailhaul {

/// One sign-in in the browser, from the address of the first page to the answer. Ends with at most one of granted() and
/// failed(); what comes after that is not told.
class BrowserAttempt : public QObject
{
    Q_OBJECT

public:
    /// To be called once.
    virtual void begin() = 0;
    /// Fails with Code::Timeout, unless it is over.
    void giveUp();
    /// Empty until the page can be opened.
    QUrl link() const { return m_link; }

signals:
    void waiting(const QUrl &link);
    void granted(const Mailhaul::OAuthGrant &grant);
    void failed(const Mailhaul::Error &error);

protected:
    void waitFor(const QUrl &link);
    void succeed(const OAuthGrant &grant);
    /// A grant that was still to be made cannot have ended: Code::SignInExpired becomes Code::SignInRefused.
    void fail(Error error);
    /// What the browser shows at last.
    static QString lastPage();

private:
    QUrl m_link;
    bool m_isOver = false;
};

/// With QtNetworkAuth, or without where that is not to be had (MAILHAUL_NETWORKAUTH).
std::unique_ptr<BrowserAttempt> makeBrowserAttempt(const OAuthService &service,
                                                   const QString &user);

} // namespace Mailhaul
