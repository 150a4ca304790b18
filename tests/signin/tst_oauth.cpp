// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/browsersignin.h"
#include "core/signin/devicesignin.h"
#include "core/signin/grantedtokens.h"
#include "core/signin/oauthservices.h"
#include "tests/server/observedrun.h"
#include "tests/server/opensession.h"
#include "tests/server/twoaccounts.h"
#include "tests/signin/oidcserver.h"
#include "tests/signin/scriptedbrowser.h"
#include "tests/support/faultproxy.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// Sign-in in the browser and what follows from it, with a real OpenID server and a Dovecot that takes its tokens.
class OAuthTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void grantsInTheBrowser_data();
    void grantsInTheBrowser();
    void tellsThatThePersonDeclined();
    void refusesAForeignAnswer();
    void tellsThatTheServiceIsUnreachable();
    void endsAfterItsTime();
    void cancels();
    void grantsWithADeviceCode();
    void tellsThatTheDeviceWasDeclined();

    void renewsBeforeTheEnd();
    void replacesTheRefreshToken();
    void asksOnceForManyConnections();
    void renewsWhatTheServerRefuses();
    void tellsThatTheGrantHasEnded();
    void waitsForAServiceThatIsDown();
    void survivesItsOwnEnd();

    void tellsWhyATokenIsRefused_data();
    void tellsWhyATokenIsRefused();
    void opensAnotherMailboxOnlyIfGranted();
    void goesOnWithNewTokensDuringACopy();
    void keepsTheGrantForTheKeychain();

private:
    OAuthGrant grantFor(const OAuthService &service, const QString &user);
    Account account(const std::shared_ptr<TokenSource> &tokens) const;

    OidcServer m_oidc;
    std::unique_ptr<DovecotServer> m_server;
};

namespace {

const QString alice = u"alice@example.test"_s;

/// A text that never changes.
class FixedToken final : public TokenSource
{
public:
    explicit FixedToken(const QString &text) : m_text(text) {}
    Reply<Secret> token(Freshness freshness) override
    {
        Q_UNUSED(freshness)
        return Reply<Secret>::completed(Secret(m_text));
    }

private:
    QString m_text;
};

QCoro::Task<> ask(TokenSource &tokens, TokenSource::Freshness freshness,
                  std::optional<Result<Secret>> &answer)
{
    answer = co_await tokens.token(freshness);
}

Result<Secret> tokenFrom(TokenSource &tokens,
                         TokenSource::Freshness freshness = TokenSource::Freshness::Usable)
{
    std::optional<Result<Secret>> answer;
    const auto flow = ask(tokens, freshness, answer);
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60s))
        qFatal("No token arrived.");
    return *answer;
}

} // namespace

void OAuthTest::initTestCase()
{
    QVERIFY2(m_oidc.start(), qPrintable(m_oidc.errorText()));
    m_server = std::make_unique<DovecotServer>(
        DovecotOptions{.passwords = {{alice, u"secret"_s}, {u"bob@example.test"_s, u"secret"_s}},
                       .mechanisms = {u"plain"_s, u"xoauth2"_s, u"oauthbearer"_s},
                       .extraConfiguration = m_oidc.dovecotConfiguration()});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

/// As if somebody signed in; without tokens if that failed.
OAuthGrant OAuthTest::grantFor(const OAuthService &service, const QString &user)
{
    BrowserSignIn door;
    QSignalSpy waiting(&door, &BrowserSignIn::waiting);
    QSignalSpy granted(&door, &BrowserSignIn::granted);
    QSignalSpy failed(&door, &BrowserSignIn::failed);
    ScriptedBrowser browser(user, ScriptedBrowser::Person::Agrees);
    connect(&door, &BrowserSignIn::waiting, &browser, &ScriptedBrowser::visit);
    door.start(service, user);
    if (!QTest::qWaitFor([&] { return !granted.isEmpty() || !failed.isEmpty(); }, 60s)
        || granted.isEmpty())
        return {};
    return granted.first().first().value<OAuthGrant>();
}

Account OAuthTest::account(const std::shared_ptr<TokenSource> &tokens) const
{
    Account account = accountOn(*m_server, Wire::Tls, alice);
    account.password = {};
    account.tokens = tokens;
    return account;
}

void OAuthTest::grantsInTheBrowser_data()
{
    QTest::addColumn<OAuthService>("service");
    QTest::addColumn<QByteArray>("mechanism");
    for (const QByteArray &mechanism : {"XOAUTH2"_ba, "OAUTHBEARER"_ba, QByteArray()}) {
        QTest::addRow("public %s", mechanism.constData()) << m_oidc.publicClient() << mechanism;
        QTest::addRow("installed %s", mechanism.constData())
            << m_oidc.installedClient() << mechanism;
    }
}

void OAuthTest::grantsInTheBrowser()
{
    QFETCH(OAuthService, service);
    QFETCH(QByteArray, mechanism);
    BrowserSignIn door;
    QSignalSpy waiting(&door, &BrowserSignIn::waiting);
    QSignalSpy granted(&door, &BrowserSignIn::granted);
    door.start(service, alice);
    QVERIFY(door.isRunning());
    QVERIFY(waiting.isEmpty());
    QTRY_COMPARE(waiting.size(), 1);
    const QUrl link = waiting.first().first().toUrl();
    QCOMPARE(door.link(), link);
    const QUrlQuery query(link);
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(query.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), alice);
    QVERIFY(query.queryItemValue(u"state"_s).size() >= 8);
    const QUrl redirect(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(redirect.host(), service.redirectHost);
    QCOMPARE(redirect.path(), u"/"_s);

    ScriptedBrowser browser(alice, ScriptedBrowser::Person::Agrees);
    browser.visit(link);
    QTRY_COMPARE_WITH_TIMEOUT(granted.size(), 1, 60s);
    QVERIFY(!door.isRunning());
    QTRY_VERIFY2(browser.lastPage().contains(u"go back to Mailhaul"_s), qPrintable(browser.lastPage()));
    const auto grant = granted.first().first().value<OAuthGrant>();
    QVERIFY(!grant.refreshToken.isEmpty() && !grant.accessToken.isEmpty());
    QVERIFY(m_oidc.isActive(grant.accessToken));

    Account chosen = account(std::make_shared<GrantedTokens>(grant));
    chosen.signIn = mechanism.isEmpty() ? SignIn::Automatic : SignIn::Mechanism;
    chosen.mechanism = mechanism;
    const auto session = openAndWait(chosen);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
}

void OAuthTest::tellsThatThePersonDeclined()
{
    BrowserSignIn door;
    QSignalSpy failed(&door, &BrowserSignIn::failed);
    ScriptedBrowser browser(alice, ScriptedBrowser::Person::Declines);
    connect(&door, &BrowserSignIn::waiting, &browser, &ScriptedBrowser::visit);
    door.start(m_oidc.publicClient(), alice);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60s);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.code, Error::Code::SignInRefused);
    QVERIFY2(error.serverText.contains("abort"_L1), qPrintable(error.serverText));
    QVERIFY(!door.isRunning());
}

void OAuthTest::refusesAForeignAnswer()
{
    BrowserSignIn door;
    QSignalSpy waiting(&door, &BrowserSignIn::waiting);
    QSignalSpy granted(&door, &BrowserSignIn::granted);
    QSignalSpy failed(&door, &BrowserSignIn::failed);
    door.start(m_oidc.publicClient(), alice);
    QTRY_COMPARE(waiting.size(), 1);
    const QUrlQuery query(waiting.first().first().toUrl());
    QUrl forged(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    forged.setQuery(u"code=forged&state=forged"_s);
    ScriptedBrowser browser(alice, ScriptedBrowser::Person::Agrees);
    browser.visit(forged);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::SignInRefused);
    QVERIFY(granted.isEmpty());
}

void OAuthTest::tellsThatTheServiceIsUnreachable()
{
    OAuthService service = m_oidc.publicClient();
    service.tokenUrl = QUrl(u"http://127.0.0.1:1/token"_s);
    BrowserSignIn door;
    QSignalSpy failed(&door, &BrowserSignIn::failed);
    ScriptedBrowser browser(alice, ScriptedBrowser::Person::Agrees);
    connect(&door, &BrowserSignIn::waiting, &browser, &ScriptedBrowser::visit);
    door.start(service, alice);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60s);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::Network);
}

void OAuthTest::endsAfterItsTime()
{
    BrowserSignIn door;
    QSignalSpy failed(&door, &BrowserSignIn::failed);
    door.setTimeLimit(50ms);
    door.start(m_oidc.publicClient(), alice);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::Timeout);
}

void OAuthTest::cancels()
{
    BrowserSignIn door;
    QSignalSpy waiting(&door, &BrowserSignIn::waiting);
    QSignalSpy granted(&door, &BrowserSignIn::granted);
    QSignalSpy failed(&door, &BrowserSignIn::failed);
    door.start(m_oidc.publicClient(), alice);
    QTRY_COMPARE(waiting.size(), 1);
    door.cancel();
    QVERIFY(!door.isRunning());
    QVERIFY(door.link().isEmpty());
    ScriptedBrowser browser(alice, ScriptedBrowser::Person::Agrees);
    browser.visit(waiting.first().first().toUrl());
    // Nobody listens any more.
    QTRY_VERIFY_WITH_TIMEOUT(!browser.lastPage().isEmpty(), 60s);
    QVERIFY(granted.isEmpty() && failed.isEmpty());
}

void OAuthTest::grantsWithADeviceCode()
{
    DeviceSignIn door;
    QSignalSpy waiting(&door, &DeviceSignIn::waiting);
    QSignalSpy granted(&door, &DeviceSignIn::granted);
    door.start(m_oidc.publicClient());
    QTRY_COMPARE(waiting.size(), 1);
    const auto code = waiting.first().first().value<DeviceCode>();
    QVERIFY(!code.userCode.isEmpty());
    ScriptedBrowser browser(alice, ScriptedBrowser::Person::Agrees);
    browser.setUserCode(code.userCode);
    browser.visit(code.page);
    QTRY_COMPARE_WITH_TIMEOUT(granted.size(), 1, 60s);
    QVERIFY(!door.isRunning());
    const auto grant = granted.first().first().value<OAuthGrant>();
    QVERIFY(openAndWait(account(std::make_shared<GrantedTokens>(grant))));
}

void OAuthTest::tellsThatTheDeviceWasDeclined()
{
    DeviceSignIn door;
    QSignalSpy failed(&door, &DeviceSignIn::failed);
    OAuthService service = m_oidc.publicClient();
    service.clientId = u"nobody"_s;
    door.start(service);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::SignInRefused);
}

void OAuthTest::renewsBeforeTheEnd()
{
    OAuthGrant grant = grantFor(m_oidc.installedClient(), alice);
    QVERIFY(!grant.accessToken.isEmpty());
    GrantedTokens lasting(grant);
    QCOMPARE(tokenFrom(lasting)->reveal(), grant.accessToken.reveal());

    grant.until = QDateTime::currentDateTimeUtc().addSecs(60);
    GrantedTokens ending(grant);
    const auto renewed = tokenFrom(ending);
    QVERIFY(renewed);
    QVERIFY(renewed->reveal() != grant.accessToken.reveal());
    QVERIFY(m_oidc.isActive(*renewed));
    // One that has just been renewed is good for the next connection too.
    QCOMPARE(tokenFrom(ending)->reveal(), renewed->reveal());
}

void OAuthTest::replacesTheRefreshToken()
{
    OAuthGrant grant = grantFor(m_oidc.publicClient(), alice);
    grant.accessToken = {};
    GrantedTokens tokens(grant);
    QSignalSpy replaced(&tokens, &GrantedTokens::refreshTokenReplaced);
    QVERIFY(tokenFrom(tokens));
    QTRY_COMPARE(replaced.size(), 1);
    const auto next = replaced.first().first().value<OAuthGrant>();
    QVERIFY(next.refreshToken != grant.refreshToken);
    OAuthGrant later = next;
    later.accessToken = {};
    GrantedTokens again(later);
    QVERIFY(tokenFrom(again));
}

void OAuthTest::asksOnceForManyConnections()
{
    OAuthGrant grant = grantFor(m_oidc.publicClient(), alice);
    grant.accessToken = {};
    GrantedTokens tokens(grant);
    std::vector<std::optional<Result<Secret>>> answers(8);
    std::vector<QCoro::Task<>> flows;
    for (auto &answer : answers)
        flows.push_back(ask(tokens, TokenSource::Freshness::Usable, answer));
    for (auto &answer : answers)
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60s);
    // A second use of the same refresh token would have ended the grant.
    for (auto &answer : answers) {
        QVERIFY(*answer);
        QCOMPARE((*answer)->reveal(), (*answers.front())->reveal());
    }
    QVERIFY(m_oidc.isActive(**answers.front()));
}

void OAuthTest::renewsWhatTheServerRefuses()
{
    const OAuthGrant grant = grantFor(m_oidc.installedClient(), alice);
    QVERIFY(m_oidc.revoke(grant.accessToken, grant.service));
    const auto tokens = std::make_shared<GrantedTokens>(grant);
    const auto session = openAndWait(account(tokens));
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
}

void OAuthTest::tellsThatTheGrantHasEnded()
{
    OAuthGrant grant = grantFor(m_oidc.installedClient(), alice);
    QVERIFY(m_oidc.revoke(grant.refreshToken, grant.service));
    grant.accessToken = {};
    const auto session = openAndWait(account(std::make_shared<GrantedTokens>(grant)));
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::SignInExpired);
    QCOMPARE(session.error().retry, Error::Retry::Never);
}

void OAuthTest::waitsForAServiceThatIsDown()
{
    OAuthGrant grant = grantFor(m_oidc.installedClient(), alice);
    grant.accessToken = {};
    grant.service.tokenUrl = QUrl(u"http://127.0.0.1:1/token"_s);
    const auto session = openAndWait(account(std::make_shared<GrantedTokens>(grant)));
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Network);
    QCOMPARE(session.error().retry, Error::Retry::AfterPause);
}

void OAuthTest::survivesItsOwnEnd()
{
    OAuthGrant grant = grantFor(m_oidc.installedClient(), alice);
    grant.accessToken = {};
    std::optional<Result<Secret>> answer;
    auto tokens = std::make_unique<GrantedTokens>(grant);
    const auto flow = ask(*tokens, TokenSource::Freshness::Usable, answer);
    tokens.reset();
    QTRY_VERIFY(answer.has_value());
}

void OAuthTest::tellsWhyATokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("status");
    QTest::newRow("XOAUTH2") << "XOAUTH2"_ba << u"401"_s;
    QTest::newRow("OAUTHBEARER") << "OAUTHBEARER"_ba << u"invalid_token"_s;
}

void OAuthTest::tellsWhyATokenIsRefused()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, status);
    Account chosen = account(std::make_shared<FixedToken>(u"garbage"_s));
    chosen.signIn = SignIn::Mechanism;
    chosen.mechanism = mechanism;
    auto session = openAndWait(chosen);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::SignInExpired);
    QVERIFY2(session.error().serverText.contains(status), qPrintable(session.error().serverText));
    QVERIFY(!session.error().serverText.contains("garbage"_L1));

    // A good token that does not include mail.
    DovecotServer strict({.passwords = {{alice, u"secret"_s}},
                          .mechanisms = {u"xoauth2"_s, u"oauthbearer"_s},
                          .extraConfiguration = m_oidc.dovecotConfiguration(u"more"_s)});
    QVERIFY2(strict.start(), qPrintable(strict.errorText()));
    const OAuthGrant grant = grantFor(m_oidc.installedClient(), alice);
    chosen = accountOn(strict, Wire::Tls, alice);
    chosen.tokens = std::make_shared<GrantedTokens>(grant);
    chosen.signIn = SignIn::Mechanism;
    chosen.mechanism = mechanism;
    session = openAndWait(chosen);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::SignInTooNarrow);
}

void OAuthTest::opensAnotherMailboxOnlyIfGranted()
{
    const OAuthGrant grant = grantFor(m_oidc.installedClient(), alice);
    Account other = account(std::make_shared<GrantedTokens>(grant));
    other.user = u"bob@example.test"_s;
    const auto session = openAndWait(other);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::SignInExpired);
}

void OAuthTest::goesOnWithNewTokensDuringACopy()
{
    // Tokens that last for two seconds; a copy that is held up for longer than that, and then loses its line.
    OidcServer oidc;
    QVERIFY2(oidc.start(2), qPrintable(oidc.errorText()));
    DovecotServer old({.passwords = {{alice, u"secret"_s}},
                       .mechanisms = {u"plain"_s, u"xoauth2"_s},
                       .extraConfiguration = oidc.dovecotConfiguration()});
    DovecotServer target;
    QVERIFY2(old.start(), qPrintable(old.errorText()));
    QVERIFY2(target.start(), qPrintable(target.errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(old, alice), qPrintable(witness.errorText()));
    constexpr int count = 300;
    QList<WitnessAppend> messages;
    for (int i = 0; i < count; ++i)
        messages.append({.bytes = plainMessage("message " + QByteArray::number(i), 2000)});
    QVERIFY2(witness.appendAll(u"INBOX"_s, messages), qPrintable(witness.errorText()));

    const OAuthGrant grant = grantFor(oidc.publicClient(), alice);
    QVERIFY(!grant.refreshToken.isEmpty());
    const auto tokens = std::make_shared<GrantedTokens>(grant);
    QSignalSpy renewed(tokens.get(), &GrantedTokens::refreshTokenReplaced);
    FaultProxy proxy(old.host(), old.port());
    MigrationRequest request;
    request.source = accountBehind(proxy, alice);
    request.source.password = {};
    request.source.tokens = tokens;
    request.destination = accountOn(target, Wire::Tls, u"bob"_s);
    request.options.lanes = 1;
    QTemporaryDir journals;
    request.journalFolder = journals.path();

    ObservedRun run(request);
    run.migration().pause();
    QTRY_COMPARE_WITH_TIMEOUT(run.events<Happened::SignedIn>().size(), 2, 60s);
    const Secret first = grant.accessToken;
    QTRY_VERIFY_WITH_TIMEOUT(!oidc.isActive(first), 30s);
    proxy.cutNow();
    run.migration().resume();
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(run.report().balance.copied, count);
    QVERIFY(!renewed.isEmpty());
}

void OAuthTest::keepsTheGrantForTheKeychain()
{
    const OAuthGrant grant = grantFor(m_oidc.installedClient(), alice);
    const Secret kept = grant.toKeychain();
    const auto again = OAuthGrant::fromKeychain(kept, grant.service);
    QVERIFY(again);
    GrantedTokens tokens(*again);
    QVERIFY(tokenFrom(tokens));
    QVERIFY(!OAuthGrant::fromKeychain(Secret(u"a password"_s), grant.service));
    QVERIFY(!OAuthGrant::fromKeychain(kept, m_oidc.publicClient()));
}

QTEST_GUILESS_MAIN(OAuthTest)
#include "tst_oauth.moc"
