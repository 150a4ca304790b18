// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signinsettings.h"

#include "app/cli/text.h"
#include "app/cli/tokentext.h"
#include "core/signin/saslexchange.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

using Step = std::expected<void, Refusal>;

std::unexpected<Refusal> refused(const QString &sentence)
{
    return std::unexpected(Refusal{ExitCode::Usage, sentence});
}

/// Reads the sign-in of one side step by step.
class SignInReader
{
public:
    SignInReader(const ParsedOptions &options, Side side, Account *account,
                 PasswordSources *password)
        : m_options(options)
        , m_side(side)
        , m_account(*account)
        , m_password(*password)
    {}

    Step read(const QString &user, const QString &administrator);

private:
    QString name(const QString &option) const { return "--"_L1 + sided(option, m_side); }
    QString value(const QString &option) const
    {
        return m_options.text(sided(option, m_side)).value_or(QString()).trimmed();
    }
    QString mechanismName() const;
    Step readMechanism(const QString &mechanism);
    Step readAdministrator(const QString &mechanism, const QString &administrator);
    Step readTokens();

    const ParsedOptions &m_options;
    Side m_side;
    Account &m_account;
    PasswordSources &m_password;
};

QString SignInReader::mechanismName() const
{
    const QString given = value(u"authmech"_s).toUpper();
    if (!given.isEmpty())
        return given;
    const bool both = m_options.flag(u"authmd5"_s).value_or(false);
    if (m_options.flag(sided(u"authmd5"_s, m_side)).value_or(both))
        return u"CRAM-MD5"_s;
    return {};
}

Step SignInReader::readMechanism(const QString &mechanism)
{
    const bool isToken = mechanism == "XOAUTH2"_L1 || mechanism == "OAUTHBEARER"_L1;
    if (mechanism.isEmpty())
        return {};
    if (mechanism == "LOGIN"_L1) {
        m_account.signIn = SignIn::Login;
    } else if (mechanism == "PREAUTH"_L1) {
        m_account.signIn = SignIn::PreAuthenticated;
        m_password.need = PasswordNeed::None;
    } else if (mechanism == "X-MASTERAUTH"_L1) {
        m_account.signIn = SignIn::MasterAuth;
    } else if (isToken || passwordMechanisms().contains(mechanism.toLatin1())) {
        m_account.signIn = SignIn::Mechanism;
        m_account.mechanism = mechanism.toLatin1();
        const bool triesLogin = m_options.flag(u"trylogin"_s).value_or(true);
        m_account.fallback = triesLogin && !isToken ? SignInFallback::Login : SignInFallback::None;
        if (mechanism == "EXTERNAL"_L1 || mechanism == "GSSAPI"_L1) {
            m_password.need = PasswordNeed::None;
            m_account.fallback = SignInFallback::None;
        }
    } else {
        return refused(
            Text::tr("mailhaul-cli does not know %1 %2, so nothing was done. It knows LOGIN, "
                     "PREAUTH, X-MASTERAUTH, XOAUTH2, OAUTHBEARER, %3.")
                .arg(name(u"authmech"_s), mechanism,
                     QString::fromLatin1(passwordMechanisms().join(", "))));
    }
    return {};
}

Step SignInReader::readAdministrator(const QString &mechanism, const QString &administrator)
{
    const bool isProxy = m_options.isSwitchedOn(sided(u"proxyauth"_s, m_side));
    if (isProxy && administrator.isEmpty()) {
        return refused(Text::tr("%1 needs %2, the administrator who signs in.")
                           .arg(name(u"proxyauth"_s), name(u"authuser"_s)));
    }
    if (administrator.isEmpty())
        return {};
    const QString user = m_account.user;
    m_account.user = administrator;
    m_account.authorizationUser = user;
    if (isProxy) {
        m_account.delegation = Delegation::ProxyAuth;
        m_account.signIn = SignIn::Login;
        return {};
    }
    m_account.fallback = SignInFallback::None;
    if (mechanism == "LOGIN"_L1) {
        return refused(
            Text::tr("%1 needs PLAIN: LOGIN cannot sign in for somebody else. Leave %2 out.")
                .arg(name(u"authuser"_s), name(u"authmech"_s)));
    }
    if (mechanism.isEmpty() && !m_account.tokens) {
        m_account.signIn = SignIn::Mechanism;
        m_account.mechanism = "PLAIN"_ba;
    }
    return {};
}

Step SignInReader::readTokens()
{
    const QString direct = value(u"oauthdirect"_s);
    const QString token = value(u"oauthaccesstoken"_s);
    m_password.oauthService = value(u"oauth"_s);
    const int ways = int(!direct.isEmpty()) + int(!token.isEmpty())
                     + int(!m_password.oauthService.isEmpty());
    if (ways > 1) {
        return refused(Text::tr("Only one of %1, %2 and %3 can be used at a time.")
                           .arg(name(u"oauthdirect"_s), name(u"oauthaccesstoken"_s),
                                name(u"oauth"_s)));
    }
    if (!direct.isEmpty())
        m_account.tokens =
            std::make_shared<TokenText>(direct, TokenSource::Form::InitialResponse);
    else if (!token.isEmpty())
        m_account.tokens = std::make_shared<TokenText>(token, TokenSource::Form::AccessToken);
    if (ways == 1)
        m_password.need = PasswordNeed::None;
    return {};
}

Step SignInReader::read(const QString &user, const QString &administrator)
{
    m_account.user = user;
    m_account.domain = value(u"domain"_s);
    const QString mechanism = mechanismName();
    if (const Step step = readTokens(); !step)
        return step;
    if (const Step step = readMechanism(mechanism); !step)
        return step;
    const bool isToken = m_account.mechanism == "XOAUTH2"_ba
                         || m_account.mechanism == "OAUTHBEARER"_ba;
    if (isToken && m_password.need == PasswordNeed::Password) {
        return refused(Text::tr("%1 %2 needs an access token: give it with %3, or sign in with %4.")
                           .arg(name(u"authmech"_s), mechanism, name(u"oauthaccesstoken"_s),
                                name(u"oauth"_s)));
    }
    return readAdministrator(mechanism, administrator);
}

} // namespace

std::expected<void, Refusal> readSignIn(const ParsedOptions &options, Side side, const QString &user,
                                        const QString &administrator, Account *account,
                                        PasswordSources *password)
{
    return SignInReader(options, side, account, password).read(user, administrator);
}

std::expected<LineOptions, Refusal> lineOptionsFor(const ParsedOptions &options, Side side)
{
    LineOptions line;
    const bool isOld = options.isSwitchedOn(u"inet4"_s);
    const bool isNew = options.isSwitchedOn(u"inet6"_s);
    if (isOld && isNew)
        return refused(Text::tr("--inet4 and --inet6 contradict each other. Leave one of them out."));
    if (isOld)
        line.addressFamily = AddressFamily::IPv4;
    else if (isNew)
        line.addressFamily = AddressFamily::IPv6;
    if (!options.flag(sided(u"keepalive"_s, side)).value_or(true))
        line.keepAlive = KeepAlive::Off;
    if (options.isSwitchedOn(sided(u"compress"_s, side)))
        line.compression = Compression::On;
    if (options.flag(u"id"_s).value_or(true))
        line.clientId = ClientId::Told;
    return line;
}

} // namespace Mailhaul::Cli
