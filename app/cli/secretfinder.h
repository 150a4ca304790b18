// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runlog.h"
#include "app/cli/settings.h"
#include "core/signin/grantedtokens.h"
#include "core/signin/keychain.h"
#include "core/signin/oauthservices.h"

#include <QEventLoop>

#include <functional>

namespace Mailhaul::Cli {

/// Finds what the two sides need to sign in: passwords from their sources, grants from the keychain or from a person who
/// signs in in a browser. It keeps renewed grants in the keychain for as long as it lives, so let it outlive the run.
class SecretFinder
{
public:
    /// Shows people a line that belongs to no log.
    using Tell = std::function<void(const QString &line)>;

    SecretFinder(Settings &settings, RunLog &log, AskPassword ask, Tell tell);
    /// Waits until the keychain has what was given to it, but not for ever.
    ~SecretFinder();
    Q_DISABLE_COPY_MOVE(SecretFinder)

    /// Fills in the passwords and tokens of both accounts; waits for people where it has to.
    std::expected<void, Refusal> find();

private:
    std::expected<void, Refusal> findFor(PasswordSources &sources, Account &account);
    std::expected<void, Refusal> findGrant(const PasswordSources &sources, Account &account);
    std::expected<OAuthService, Refusal> serviceFor(const PasswordSources &sources) const;
    std::optional<OAuthGrant> keptGrant(const OAuthService &service, const Account &account);
    std::shared_ptr<GrantedTokens> tokensOf(const OAuthGrant &grant, const Account &account);
    Result<OAuthGrant> askForGrant(const OAuthService &service, const Account &account);
    Result<OAuthGrant> askWithCode(const OAuthService &service);
    Result<OAuthGrant> askInBrowser(const OAuthService &service, const Account &account);
    std::optional<Secret> keptUnder(const QString &key);
    std::optional<Secret> keptSecret(const Account &account);
    std::optional<Secret> keptPassword(const Account &account);
    void complain(const Error &error);
    void keep(const Account &account, const OAuthGrant &grant);

    Settings &m_settings;
    RunLog &m_log;
    AskPassword m_ask;
    Tell m_tell;
    Keychain m_keychain;
    bool m_isUseless = false;        ///< The keychain, as has been said.
    int m_beingKept = 0;             ///< So many answers of the keychain are still to come.
    QEventLoop *m_waiting = nullptr; ///< For these; null while nobody waits.
};

} // namespace Mailhaul::Cli
