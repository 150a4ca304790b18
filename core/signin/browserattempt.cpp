// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/browserattempt.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Mailhaul {

void BrowserAttempt::giveUp()
{
    fail({.code = Error::Code::Timeout, .scope = Error::Scope::Account});
}

void BrowserAttempt::waitFor(const QUrl &link)
{
    m_link = link;
    emit waiting(link);
}

void BrowserAttempt::succeed(const OAuthGrant &grant)
{
    if (!std::exchange(m_isOver, true))
        emit granted(grant);
}

void BrowserAttempt::fail(Error error)
{
    if (std::exchange(m_isOver, true))
        return;
    // Whoever was asked, and let it be known, can be asked again.
    if (error.code == Error::Code::SignInExpired)
        error.code = Error::Code::SignInRefused;
    emit failed(error);
}

QString BrowserAttempt::lastPage()
{
    return u"<p>%1</p>"_s.arg(
        QCoreApplication::translate("SignIn", "Mailhaul has got the answer. This page can be "
                                              "closed; please go back to Mailhaul.")
            .toHtmlEscaped());
}

} // namespace Mailhaul
