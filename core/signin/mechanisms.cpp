// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/mechanisms.h"

#include "core/signin/saslexchange.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

enum class Identity { Own, AlsoOthers };

struct Strength
{
    QByteArrayView name;
    Identity identity; ///< Whether it carries an authorization identity.
};

// Strongest first. The -PLUS ones need a value from inside the TLS connection that Qt does not give. GSSAPI
// needs tickets, and EXTERNAL a certificate, instead of a password.
constexpr auto challenged = std::to_array<Strength>({
    {"SCRAM-SHA-256", Identity::AlsoOthers},
    {"SCRAM-SHA-1", Identity::AlsoOthers},
    {"DIGEST-MD5", Identity::AlsoOthers},
    {"CRAM-MD5", Identity::Own},
    {"NTLM", Identity::Own},
});

bool isOffered(const Imap::Capabilities &offer, QByteArrayView mechanism)
{
    const QByteArray name = "AUTH=" + mechanism.toByteArray();
    return offer.has(name);
}

bool fits(const Account &account, Identity identity)
{
    return identity == Identity::AlsoOthers || authorizationIdentity(account).isEmpty();
}

QByteArrayList forToken(const Imap::Capabilities &offer, TokenSource::Form form)
{
    if (form == TokenSource::Form::InitialResponse)
        return {"XOAUTH2"_ba};
    for (const char *name : {"OAUTHBEARER", "XOAUTH2"}) {
        if (isOffered(offer, name))
            return {name};
    }
    return {};
}

/// The ways that tell the server the password itself.
QByteArrayList toldPassword(const Account &account, const Imap::Capabilities &offer)
{
    const bool isForOther = !fits(account, Identity::Own);
    if (isOffered(offer, "PLAIN"))
        return {"PLAIN"_ba};
    if (!isForOther && !offer.has(Imap::Capability::loginDisabled))
        return {loginCommand};
    if (!isForOther && isOffered(offer, "LOGIN"))
        return {"LOGIN"_ba};
    return {};
}

QByteArrayList forPassword(const Account &account, const Imap::Capabilities &offer)
{
    QByteArrayList ways;
    const QByteArrayList known = passwordMechanisms();
    if (!account.trust.clientCertificateFile.isEmpty() && account.password.isEmpty()
        && isOffered(offer, "EXTERNAL"))
        return {"EXTERNAL"_ba};
    for (const Strength &candidate : challenged) {
        const QByteArray name = candidate.name.toByteArray();
        if (isOffered(offer, name) && known.contains(name) && fits(account, candidate.identity)) {
            ways.append(name);
            break;
        }
    }
    return ways + toldPassword(account, offer);
}

} // namespace

QByteArrayList mechanismsFor(const Account &account, const Imap::Capabilities &offer)
{
    QByteArrayList ways;
    switch (account.signIn) {
    case SignIn::Login:
        return {loginCommand};
    case SignIn::Mechanism:
        ways = {account.mechanism};
        break;
    case SignIn::Automatic:
        ways = account.tokens ? forToken(offer, account.tokens->form())
                              : forPassword(account, offer);
        break;
    case SignIn::MasterAuth:
    case SignIn::PreAuthenticated:
        return {};
    }
    const bool isForOther = !fits(account, Identity::Own);
    if (account.fallback == SignInFallback::Login && !account.tokens && !isForOther
        && !ways.contains(loginCommand))
        ways.append(loginCommand);
    return ways;
}

QString signInName(const Account &account)
{
    if (account.authorizationUser.isEmpty())
        return account.user;
    switch (account.delegation) {
    case Delegation::MasterUser:
        return account.authorizationUser + u'*' + account.user;
    case Delegation::SharedMailbox:
        return account.user + u'\\' + account.authorizationUser;
    case Delegation::AuthorizationIdentity:
    case Delegation::ProxyAuth:
        break;
    }
    return account.user;
}

QString authorizationIdentity(const Account &account)
{
    return account.delegation == Delegation::AuthorizationIdentity ? account.authorizationUser
                                                                   : QString();
}

QString tokenUser(const Account &account)
{
    return account.authorizationUser.isEmpty() ? account.user : account.authorizationUser;
}

} // namespace Mailhaul
