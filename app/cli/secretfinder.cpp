// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretfinder.h"

#include "app/cli/text.h"
#include "core/report/sentences.h"
#include "core/signin/browsersignin.h"
#include "core/signin/devicesignin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

QString number(Side side)
{
    return side == Side::Source ? u"1"_s : u"2"_s;
}

// Somebody may have to unlock the keychain, but a run that nobody looks at must end.
constexpr auto longestKeeping = std::chrono::minutes(1);

QCoro::Task<> passOn(Reply<Secret> reply, std::function<void(const Result<Secret> &)> done)
{
    done(co_await reply);
}

/// Whether a grant still gives tokens, as far as one can tell: one that cannot be tried counts as alive.
bool isAlive(GrantedTokens &tokens)
{
    QEventLoop loop;
    std::optional<Result<Secret>> token;
    passOn(tokens.token(TokenSource::Freshness::Usable), [&](const Result<Secret> &answer) {
        token = answer;
        loop.quit();
    });
    if (!token)
        loop.exec();
    return *token || token->error().code != Error::Code::SignInExpired;
}

/// Waits for one of the two signals of a door.
template <typename Door>
Result<OAuthGrant> outcomeOf(Door &door, const std::function<void()> &start)
{
    QEventLoop loop;
    std::optional<Result<OAuthGrant>> outcome;
    QObject::connect(&door, &Door::granted, &loop, [&](const OAuthGrant &grant) {
        outcome = grant;
        loop.quit();
    });
    QObject::connect(&door, &Door::failed, &loop, [&](const Error &error) {
        outcome = std::unexpected(error);
        loop.quit();
    });
    start();
    loop.exec();
    return outcome.value_or(std::unexpected(Error{.code = Error::Code::Canceled}));
}

} // namespace

SecretFinder::SecretFinder(Settings &settings, RunLog &log, AskPassword ask, Tell tell)
    : m_settings(settings)
    , m_log(log)
    , m_ask(std::move(ask))
    , m_tell(std::move(tell))
{}

SecretFinder::~SecretFinder()
{
    // Renewed grants may have been announced by another thread.
    QCoreApplication::sendPostedEvents(&m_keychain);
    if (m_beingKept == 0)
        return;
    QEventLoop loop;
    m_waiting = &loop;
    QTimer::singleShot(longestKeeping, &loop, &QEventLoop::quit);
    loop.exec();
}

std::expected<void, Refusal> SecretFinder::find()
{
    MigrationRequest &request = m_settings.request;
    // Such an undo does not sign in to the old account.
    const bool isWithoutSource =
        m_settings.command == Command::Undo && m_settings.onlyCopies == OnlyCopies::Remove;
    if (isWithoutSource)
        return findFor(m_settings.destinationPassword, request.destination);
    if (const auto found = findFor(m_settings.sourcePassword, request.source); !found)
        return found;
    return findFor(m_settings.destinationPassword, request.destination);
}

std::expected<void, Refusal> SecretFinder::findFor(PasswordSources &sources, Account &account)
{
    if (!sources.oauthService.isEmpty())
        return findGrant(sources, account);
    if (sources.need == PasswordNeed::None)
        return {};
    const auto password =
        findPassword(sources, m_ask, [this, &account] { return keptPassword(account); });
    if (!password)
        return std::unexpected(password.error());
    account.password = *password;
    return {};
}

/// What the keychain has under that name; nothing also if it cannot be used, which is told once.
std::optional<Secret> SecretFinder::keptUnder(const QString &key)
{
    if (!m_settings.keychain || m_isUseless)
        return {};
    QEventLoop loop;
    Result<std::optional<Secret>> kept;
    m_keychain.load(key, [&](const Result<std::optional<Secret>> &loaded) {
        kept = loaded;
        loop.quit();
    });
    loop.exec();
    if (kept)
        return *kept;
    complain(kept.error());
    return {};
}

void SecretFinder::complain(const Error &error)
{
    if (!std::exchange(m_isUseless, true))
        m_log.line(Keychain::sentence(error));
}

std::optional<Secret> SecretFinder::keptSecret(const Account &account)
{
    const auto kept = keptUnder(Keychain::keyOf(account));
    if (m_settings.keychain && !kept && !m_isUseless) {
        m_log.line(Text::tr("The keychain of this computer has no secret for %1 on %2, or it is "
                            "locked, so Mailhaul looks for it elsewhere.")
                       .arg(account.user, account.host));
    }
    return kept;
}

void SecretFinder::keep(const Account &account, const OAuthGrant &grant)
{
    if (!m_settings.keychain || grant.refreshToken.isEmpty())
        return;
    ++m_beingKept;
    m_keychain.store(Keychain::keyOf(account), grant.toKeychain(), [this](const Result<> &stored) {
        if (!stored)
            complain(stored.error());
        if (--m_beingKept == 0 && m_waiting)
            m_waiting->quit();
    });
}

std::expected<OAuthService, Refusal> SecretFinder::serviceFor(const PasswordSources &sources) const
{
    const QString &file = m_settings.oauthFile;
    if (!file.isEmpty() && !QFileInfo(file).isReadable()) {
        return std::unexpected(Refusal{
            ExitCode::NoInput,
            Text::tr("The file %1, given with --oauthfile, cannot be read. Check its name and its "
                     "permissions.")
                .arg(file)});
    }
    const OAuthServices services =
        file.isEmpty() ? OAuthServices::load() : OAuthServices::load(file);
    if (!services.complaint().isEmpty())
        return std::unexpected(Refusal{ExitCode::NoInput, services.complaint()});
    const OAuthService *service = services.find(sources.oauthService);
    if (!service) {
        QStringList known;
        for (const OAuthService &each : services.all())
            known.append(each.id);
        return std::unexpected(
            Refusal{ExitCode::Usage,
                    Text::tr("--oauth%1 can be one of %2, but not %3.")
                        .arg(number(sources.side), known.join(", "_L1), sources.oauthService)});
    }
    if (!service->isUsable()) {
        return std::unexpected(Refusal{
            ExitCode::Usage,
            Text::tr(
                "Mailhaul has no client id for %1. Register one (%2), and write it as clientId "
                "of the service “%3” into %4.")
                .arg(service->name, service->registrationPage.toString(), service->id,
                     file.isEmpty() ? OAuthServices::defaultUserFile() : file)});
    }
    return *service;
}

std::expected<void, Refusal> SecretFinder::findGrant(const PasswordSources &sources,
                                                     Account &account)
{
    auto service = serviceFor(sources);
    if (!service)
        return std::unexpected(service.error());
    if (service->clientSecret.isEmpty()) {
        const auto secret = keptUnder(Keychain::keyOf(*service));
        service->clientSecret = secret.value_or(Secret()).reveal();
    }
    if (const auto kept = keptGrant(*service, account)) {
        const auto tokens = tokensOf(*kept, account);
        if (isAlive(*tokens)) {
            account.tokens = tokens;
            return {};
        }
        m_log.line(Text::tr("The access to %1 that the keychain has kept has ended, so it has to "
                            "be granted again.")
                       .arg(account.user));
    }
    const auto asked = askForGrant(*service, account);
    if (!asked) {
        const bool isSource = sources.side == Side::Source;
        QString sentence = sentenceFor(asked.error(), account);
        if (!asked.error().serverText.isEmpty())
            sentence += u' ' + Text::tr("The server said: %1").arg(asked.error().serverText);
        return std::unexpected(Refusal{
            isSource ? ExitCode::AuthenticationUser1 : ExitCode::AuthenticationUser2, sentence});
    }
    keep(account, *asked);
    account.tokens = tokensOf(*asked, account);
    return {};
}

/// A grant is of no use as a password, and no mail server shall see it.
std::optional<Secret> SecretFinder::keptPassword(const Account &account)
{
    const auto kept = keptSecret(account);
    return kept && !OAuthGrant::isIn(*kept) ? kept : std::nullopt;
}

std::optional<OAuthGrant> SecretFinder::keptGrant(const OAuthService &service,
                                                  const Account &account)
{
    const auto kept = keptSecret(account);
    return kept ? OAuthGrant::fromKeychain(*kept, service) : std::nullopt;
}

std::shared_ptr<GrantedTokens> SecretFinder::tokensOf(const OAuthGrant &grant,
                                                      const Account &account)
{
    const auto tokens = std::make_shared<GrantedTokens>(grant);
    QObject::connect(tokens.get(), &GrantedTokens::refreshTokenReplaced, &m_keychain,
                     [this, account](const OAuthGrant &renewed) { keep(account, renewed); });
    return tokens;
}

Result<OAuthGrant> SecretFinder::askForGrant(const OAuthService &service, const Account &account)
{
    return service.deviceUrl.isValid() ? askWithCode(service) : askInBrowser(service, account);
}

Result<OAuthGrant> SecretFinder::askWithCode(const OAuthService &service)
{
    DeviceSignIn door;
    QObject::connect(&door, &DeviceSignIn::waiting, &m_keychain, [this](const DeviceCode &code) {
        m_tell(Text::tr("To sign in, open %1 in a browser on any device and type the code %2. "
                        "Waiting until %3.")
                   .arg(code.page.toString(), code.userCode,
                        code.until.toLocalTime().time().toString(u"HH:mm"_s)));
    });
    return outcomeOf(door, [&] { door.start(service); });
}

Result<OAuthGrant> SecretFinder::askInBrowser(const OAuthService &service, const Account &account)
{
    BrowserSignIn door;
    QObject::connect(&door, &BrowserSignIn::waiting, &m_keychain, [this](const QUrl &link) {
        m_tell(Text::tr("To sign in, open this page in a browser on this machine: %1")
                   .arg(QString::fromLatin1(link.toEncoded())));
    });
    return outcomeOf(door, [&] { door.start(service, account.user); });
}

} // namespace Mailhaul::Cli
