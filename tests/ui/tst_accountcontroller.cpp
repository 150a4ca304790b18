// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/controllers/accountcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

class tst_AccountController final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheAddress();
    void knowsProvidersAtOnce();
    void asksBeforeItUsesAForeignServer();
    void searchesAgainForAnotherAddress();
    void saysThatNothingWasFound();
    void keepsOwnHostAndUser();
    void offersTheDoorsOfTheProvider();
    void takesAppPasswordsWithBlanks();
    void signsInInTheBrowser();
    void tellsWhatTheBrowserSays();
    void needsARegistration();
    void signsInAsAdministrator();
    void triesTheLocalPartOnce();
    void triesTheLocalPartOnlyWhereItHelps_data();
    void triesTheLocalPartOnlyWhereItHelps();
    void givesTheUserNameBack();
    void offersTheNextDoor_data();
    void offersTheNextDoor();
    void remembersOnlyWhenAsked();
    void forgetsWhenUnticked();
    void findsTheSecretOfALoadedAccount();
    void usesSavedAccounts();
    void goesOnWithoutAKeychain();
    void remembersAcceptedCertificates();
    void takesTrustBack();
    void saysWhatIsMissing();
    void refusesBadPorts_data();
    void refusesBadPorts();
    void putsErrorsAtTheirField_data();
    void putsErrorsAtTheirField();
    void trustsACertificateForOneServerOnly();
    void editingEndsACheck();
    void noticesThatTheOtherBecameTheSame();
    void refusesTheOtherAccount_data();
    void refusesTheOtherAccount();
    void loadsAnAccount();

private:
    static void fill(AccountController &controller);
};

void tst_AccountController::fill(AccountController &controller)
{
    controller.setAddress(u"anna@old.example"_s);
    controller.setHost(u"imap.old.example"_s);
    controller.setPassword(Secret(u"secret"_s));
}

namespace {

DiscoveredServer foundServer()
{
    return {.origin = DiscoveryOrigin::ServiceRecord,
            .foundAt = u"_imaps._tcp.old.example"_s,
            .host = u"imap1.old.example"_s,
            .port = 993,
            .security = Security::ImplicitTls,
            .user = u"anna@old.example"_s};
}

DiscoveredServer gmail()
{
    return {.origin = DiscoveryOrigin::ProviderData,
            .foundAt = {},
            .host = u"imap.gmail.com"_s,
            .port = 993,
            .security = Security::ImplicitTls,
            .user = u"anna@gmail.com"_s,
            .doors = {Door::Browser, Door::AppPassword},
            .providerId = u"gmail"_s};
}

const BrowserService google{
    .id = u"google"_s, .name = u"Google"_s, .isUsable = true, .registrationPage = {}};

} // namespace

void tst_AccountController::followsTheAddress()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    FakeFinder *finder = engine.finders.constFirst();
    // Letter by letter, as it is typed.
    const QString address = u"anna@old.example"_s;
    for (qsizetype length = 1; length <= address.size(); ++length)
        controller.setAddress(address.first(length));
    QCOMPARE(controller.user(), address);
    QVERIFY(controller.host().isEmpty());
    QVERIFY(!finder->isRunning); // Nobody is asked about half an address.
    controller.hurrySearch();
    QVERIFY(finder->isRunning);
    QCOMPARE(finder->address, address);
    QVERIFY(controller.search().state() == ServerSearch::State::Searching);
    QVERIFY(controller.search().sentence().contains(u"old.example"_s));
    finder->find(foundServer());
    QCOMPARE(controller.host(), u"imap1.old.example"_s);
    QCOMPARE(controller.user(), address);
    QVERIFY(!controller.hasOwnSettings());
    QCOMPARE(controller.account().port, 0);
    QCOMPARE(controller.account().security, Security::ImplicitTls);
}

void tst_AccountController::knowsProvidersAtOnce()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@gmail.com"_s);
    QVERIFY(engine.finders.constFirst()->isRunning);
    engine.finders.constFirst()->find(gmail());
    QVERIFY(controller.search().sentence().contains(u"Gmail"_s));
    QVERIFY(controller.preparation());
}

void tst_AccountController::asksBeforeItUsesAForeignServer()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@old.example"_s);
    controller.hurrySearch();
    DiscoveredServer server = foundServer();
    server.host = u"imap.elsewhere.example"_s;
    server.needsConfirmation = true;
    engine.finders.constFirst()->find(server);
    QVERIFY(controller.host().isEmpty());
    QVERIFY(controller.search().question().contains(u"imap.elsewhere.example"_s));
    controller.setPassword(Secret(u"secret"_s));
    QVERIFY(!controller.isComplete());
    controller.useFoundServer();
    QCOMPARE(controller.host(), u"imap.elsewhere.example"_s);
    QVERIFY(controller.isComplete());
}

void tst_AccountController::searchesAgainForAnotherAddress()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    FakeFinder *finder = engine.finders.constFirst();
    controller.setAddress(u"anna@old.example"_s);
    controller.hurrySearch();
    DiscoveredServer server = foundServer();
    server.port = 1993;
    server.user = u"anna"_s;
    finder->find(server);
    QCOMPARE(controller.portText(), u"1993"_s);
    QCOMPARE(controller.user(), u"anna"_s);
    controller.setAddress(u"bert@other.example"_s);
    QVERIFY(controller.host().isEmpty());
    QVERIFY(controller.portText().isEmpty());
    QCOMPARE(controller.user(), u"bert@other.example"_s);
    QTRY_VERIFY(finder->isRunning); // By itself, once nobody types any more.
    QCOMPARE(finder->address, u"bert@other.example"_s);
    // Somebody who types the name of the server needs no search.
    controller.setHost(u"mail.example"_s);
    QVERIFY(!finder->isRunning);
    QVERIFY(controller.search().state() == ServerSearch::State::Idle);
}

void tst_AccountController::saysThatNothingWasFound()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@old.example"_s);
    controller.hurrySearch();
    engine.finders.constFirst()->findNothing();
    QVERIFY(controller.search().sentence().contains(u"Server settings"_s));
    QVERIFY(controller.missing().contains(u"mail server"_s));
}

void tst_AccountController::offersTheDoorsOfTheProvider()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    QCOMPARE(controller.doors(), QList<Door>{Door::Password});
    controller.setAddress(u"anna@gmail.com"_s);
    engine.finders.constFirst()->find(gmail());
    // Nobody here knows how to ask Google.
    QCOMPARE(controller.doors(), QList<Door>{Door::AppPassword});
    engine.browserService = google;
    const QList<Door> both{Door::Browser, Door::AppPassword};
    QCOMPARE(controller.doors(), both);
    QVERIFY(controller.door() == Door::Browser);
    controller.chooseDoor(Door::AppPassword);
    QVERIFY(controller.door() == Door::AppPassword);
    QVERIFY(controller.preparation()->steps.size() > 2);
    // Without a registration the browser comes last.
    engine.browserService->isUsable = false;
    const QList<Door> turned{Door::AppPassword, Door::Browser};
    QCOMPARE(controller.doors(), turned);
}

void tst_AccountController::takesAppPasswordsWithBlanks()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@gmail.com"_s);
    engine.finders.constFirst()->find(gmail());
    controller.setPassword(Secret(u" abcd efgh\u00a0ijkl mnop "_s));
    QCOMPARE(controller.account().password.reveal(), u"abcdefghijklmnop"_s);
    // The blanks of other passwords belong to them.
    controller.setAddress(u"anna@old.example"_s);
    controller.setHost(u"imap.old.example"_s);
    QCOMPARE(controller.account().password.reveal(), u" abcd efgh\u00a0ijkl mnop "_s);
}

void tst_AccountController::signsInInTheBrowser()
{
    FakeEngine engine;
    engine.browserService = google;
    AccountController controller(Side::Source, engine);
    FakeBrowserDoor *browser = engine.browserDoors.constFirst();
    controller.setAddress(u"anna@gmail.com"_s);
    engine.finders.constFirst()->find(gmail());
    QVERIFY(!controller.isComplete());
    QSignalSpy wanted(&controller, &AccountController::browserWanted);
    controller.startBrowser();
    QVERIFY(browser->isRunning);
    QCOMPARE(browser->user, u"anna@gmail.com"_s);
    browser->wait(QUrl(u"https://accounts.example/auth"_s));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(controller.browserState() == AccountController::BrowserState::Waiting);
    QVERIFY(controller.browserLink().isValid());
    controller.cancelBrowser();
    QVERIFY(!browser->isRunning);
    QVERIFY(controller.browserState() == AccountController::BrowserState::Idle);
    controller.startBrowser();
    browser->grant(Secret(u"refresh"_s));
    QVERIFY(controller.browserState() == AccountController::BrowserState::Granted);
    QVERIFY(controller.isComplete());
    QVERIFY(controller.account().tokens);
    QVERIFY(controller.account().password.isEmpty());
    // A grant is for one address.
    controller.setAddress(u"bert@gmail.com"_s);
    QVERIFY(!controller.account().tokens);
}

void tst_AccountController::tellsWhatTheBrowserSays()
{
    FakeEngine engine;
    engine.browserService = google;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@gmail.com"_s);
    engine.finders.constFirst()->find(gmail());
    controller.startBrowser();
    engine.browserDoors.constFirst()->refuse(
        errorOf(Error::Code::SignInRefused, u"access_denied"_s));
    QVERIFY(controller.complaint());
    QCOMPARE(controller.complaint()->field, AccountField::Browser);
    QCOMPARE(controller.complaint()->serverText, u"access_denied"_s);
    // What the server says about the token belongs there, too, and a new grant is needed.
    controller.startBrowser();
    engine.browserDoors.constFirst()->grant(Secret(u"refresh"_s));
    controller.confirm();
    engine.runningProbe(u"imap.gmail.com"_s)->fail(errorOf(Error::Code::SignInExpired));
    QCOMPARE(controller.complaint()->field, AccountField::Browser);
    QVERIFY(!controller.isComplete());
}

void tst_AccountController::needsARegistration()
{
    FakeEngine engine;
    engine.browserService = google;
    engine.browserService->isUsable = false;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@gmail.com"_s);
    engine.finders.constFirst()->find(gmail());
    controller.chooseDoor(Door::Browser);
    controller.startBrowser();
    QVERIFY(!engine.browserDoors.constFirst()->isRunning);
    controller.setBrowserClient(u"my-client"_s, {});
    controller.startBrowser();
    QVERIFY(engine.browserDoors.constFirst()->isRunning);
}

void tst_AccountController::signsInAsAdministrator()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.setAdministrator(u"root"_s);
    controller.setDelegation(Delegation::MasterUser);
    controller.setMechanism("PLAIN"_ba);
    const Account account = controller.account();
    QCOMPARE(account.user, u"root"_s);
    QCOMPARE(account.authorizationUser, u"anna@old.example"_s);
    QVERIFY(account.delegation == Delegation::MasterUser);
    QVERIFY(account.signIn == SignIn::Mechanism);
    QCOMPARE(account.mechanism, "PLAIN"_ba);
    AccountController copy(Side::Destination, engine);
    copy.load(account);
    QCOMPARE(copy.account(), account);
    // The mailbox counts, not who signs in.
    AccountController other(Side::Destination, engine);
    other.setOther(&controller);
    fill(other);
    other.confirm();
    QVERIFY(other.complaint());
}

void tst_AccountController::triesTheLocalPartOnce()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    FakeProbe *probe = engine.probes.constFirst();
    const Error refused = errorOf(Error::Code::Authentication, u"[AUTHENTICATIONFAILED] No"_s);

    controller.confirm();
    QCOMPARE(probe->account.user, u"anna@old.example"_s);
    probe->fail(refused);
    QCOMPARE(probe->starts, 2);
    QCOMPARE(probe->account.user, u"anna"_s);
    QVERIFY(controller.state() == AccountController::State::Checking);
    QVERIFY2(controller.userNote().contains(u"“anna@old.example”"_s),
             qPrintable(controller.userNote()));
    probe->fail(refused);
    // Servers lock accounts after some refusals.
    QCOMPARE(probe->starts, 2);
    QCOMPARE(controller.complaint()->field, AccountField::Password);
    QVERIFY(controller.complaint()->text.contains(u"Both “anna@old.example” and “anna”"_s));
    QCOMPARE(controller.user(), u"anna@old.example"_s);

    controller.setPassword(Secret(u"better"_s));
    controller.confirm();
    probe->fail(refused);
    probe->succeed(summaryOf(probe->account));
    QVERIFY(controller.state() == AccountController::State::Accepted);
    QCOMPARE(controller.account().user, u"anna"_s);
    QVERIFY(controller.userNote().contains(u"took “anna”"_s));
    // Nobody has typed it, so it follows the address still.
    controller.setAddress(u"bert@old.example"_s);
    QCOMPARE(controller.user(), u"bert@old.example"_s);
    QVERIFY(controller.userNote().isEmpty());
}

void tst_AccountController::triesTheLocalPartOnlyWhereItHelps_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<bool>("isTried");
    const auto refused = Error::Code::Authentication;
    QTest::newRow("no words") << QString() << refused << true;
    QTest::newRow("refused") << u"[AUTHENTICATIONFAILED] No"_s << refused << true;
    QTest::newRow("unknown user") << u"no such user"_s << refused << true;
    QTest::newRow("locked") << u"Account temporarily locked"_s << refused << false;
    QTest::newRow("too many") << u"Too many failed login attempts"_s << refused << false;
    QTest::newRow("IMAP off") << u"IMAP access is disabled"_s << refused << false;
    QTest::newRow("line broke") << u"gone"_s << Error::Code::Network << false;
}

void tst_AccountController::triesTheLocalPartOnlyWhereItHelps()
{
    QFETCH(QString, words);
    QFETCH(Error::Code, code);
    QFETCH(bool, isTried);
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    FakeProbe *probe = engine.probes.constFirst();
    controller.confirm();
    probe->fail(errorOf(code, words));
    QCOMPARE(probe->starts, isTried ? 2 : 1);

    // Not where somebody has said who it is, nor where the provider is known to want the address.
    for (const bool isKnown : {false, true}) {
        controller.setUser(isKnown ? u"anna@old.example"_s : u"anna@elsewhere.example"_s);
        if (isKnown)
            controller.setHost(u"imap.gmail.com"_s);
        const int before = probe->starts;
        controller.confirm();
        probe->fail(errorOf(code, words));
        QCOMPARE(probe->starts, before + 1);
    }
}

void tst_AccountController::givesTheUserNameBack()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    FakeProbe *probe = engine.probes.constFirst();
    controller.confirm();
    probe->fail(errorOf(Error::Code::Authentication));
    controller.cancelCheck();
    QCOMPARE(controller.user(), u"anna@old.example"_s);
    controller.confirm();
    probe->fail(errorOf(Error::Code::Authentication));
    controller.setUser(u"typed"_s);
    QCOMPARE(controller.user(), u"typed"_s);
    QVERIFY(!probe->isRunning);
}

void tst_AccountController::offersTheNextDoor_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isRegistered");
    QTest::addColumn<std::optional<Door>>("offered");
    const QString wrong = u"[AUTHENTICATIONFAILED] Invalid credentials (Failure)"_s;
    QTest::newRow("from the browser")
        << Door::Browser << wrong << true << std::optional(Door::AppPassword);
    QTest::newRow("from the app password")
        << Door::AppPassword << wrong << true << std::optional(Door::Browser);
    QTest::newRow("nobody registered")
        << Door::AppPassword << wrong << false << std::optional<Door>();
    QTest::newRow("another reason")
        << Door::AppPassword << u"not enabled for IMAP use"_s << true << std::optional<Door>();
}

void tst_AccountController::offersTheNextDoor()
{
    QFETCH(Door, door);
    QFETCH(QString, words);
    QFETCH(bool, isRegistered);
    QFETCH(std::optional<Door>, offered);
    FakeEngine engine;
    engine.browserService = google;
    engine.browserService->isUsable = isRegistered;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@gmail.com"_s);
    engine.finders.constFirst()->find(gmail());
    controller.chooseDoor(door);
    controller.setPassword(Secret(u"abcd"_s));
    if (door == Door::Browser) {
        controller.startBrowser();
        engine.browserDoors.constFirst()->grant(Secret(u"refresh"_s));
    }
    controller.confirm();
    engine.probes.constFirst()->fail(errorOf(Error::Code::Authentication, words));
    QVERIFY(controller.complaint());
    QCOMPARE(controller.complaint()->otherDoor, offered);
}

void tst_AccountController::forgetsWhenUnticked()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.setRemembers(true);
    controller.confirm();
    engine.runningProbe(controller.host())->succeed(summaryOf(controller.account()));
    QCOMPARE(engine.saved.size(), 1);
    controller.setRemembers(false);
    QVERIFY(engine.saved.isEmpty());
}

void tst_AccountController::findsTheSecretOfALoadedAccount()
{
    FakeEngine engine;
    Account account = oldAccount();
    account.password = {};
    engine.saved = {{{.address = u"anna@old.example"_s, .account = account}, Secret(u"kept"_s)}};
    AccountController controller(Side::Source, engine);
    controller.load(account);
    QCOMPARE(controller.password().reveal(), u"kept"_s);
    // One that is given counts more.
    account.password = Secret(u"given"_s);
    controller.load(account);
    QCOMPARE(controller.password().reveal(), u"given"_s);
    controller.forgetSecretsOf(account);
    QVERIFY(engine.saved.isEmpty());
}

void tst_AccountController::remembersOnlyWhenAsked()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.confirm();
    engine.runningProbe(controller.host())->succeed(summaryOf(controller.account()));
    QVERIFY(engine.saved.isEmpty());
    controller.setRemembers(true);
    QCOMPARE(engine.saved.size(), 1);
    QVERIFY(engine.saved.first().first.account.password.isEmpty());
    QCOMPARE(engine.saved.first().second.reveal(), u"secret"_s);
    controller.forgetSavedAccount(engine.saved.first().first);
    QVERIFY(controller.savedAccounts().isEmpty());
}

void tst_AccountController::usesSavedAccounts()
{
    FakeEngine engine;
    Account account = oldAccount();
    account.password = {};
    account.port = 1993;
    engine.saved = {{{.address = u"anna@old.example"_s, .account = account}, Secret(u"kept"_s)}};
    AccountController controller(Side::Source, engine);
    controller.useSavedAccount(controller.savedAccounts().first());
    QVERIFY(controller.isComplete());
    QCOMPARE(controller.password().reveal(), u"kept"_s);
    QCOMPARE(controller.address(), u"anna@old.example"_s);
    QCOMPARE(controller.portText(), u"1993"_s);
    QVERIFY(controller.remembers());

    // An administrator's password, for somebody's mailbox.
    engine.saved.first().first.account.authorizationUser = u"bert"_s;
    AccountController other(Side::Source, engine);
    other.useSavedAccount(other.savedAccounts().first());
    QCOMPARE(other.user(), u"bert"_s);
    QCOMPARE(other.password().reveal(), u"kept"_s);
}

void tst_AccountController::goesOnWithoutAKeychain()
{
    FakeEngine engine;
    engine.storeComplaint = u"The keychain is locked."_s;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.setRemembers(true);
    controller.confirm();
    engine.runningProbe(controller.host())->succeed(summaryOf(controller.account()));
    QVERIFY(controller.state() == AccountController::State::Accepted);
    QCOMPARE(controller.storeComplaint(), u"The keychain is locked."_s);
}

void tst_AccountController::remembersAcceptedCertificates()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.confirm();
    engine.probes.constFirst()->fail(certificateError());
    controller.trustCertificate();
    QCOMPARE(engine.acceptedCertificates.size(), 1);
    AccountController later(Side::Source, engine);
    fill(later);
    QCOMPARE(later.account().trust.acceptedFingerprints.size(), 1);
    later.setHost(u"other.example"_s);
    QVERIFY(later.account().trust.acceptedFingerprints.isEmpty());
}

void tst_AccountController::takesTrustBack()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    QVERIFY(controller.trustedCertificates().isEmpty());
    controller.confirm();
    engine.probes.constFirst()->fail(certificateError());
    controller.trustCertificate();
    QCOMPARE(controller.trustedCertificates().size(), 1);
    controller.distrustCertificates();
    QVERIFY(controller.trustedCertificates().isEmpty());
    QVERIFY(controller.account().trust.acceptedFingerprints.isEmpty());
    QVERIFY(engine.acceptedCertificates.isEmpty());
}

void tst_AccountController::keepsOwnHostAndUser()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@old.example"_s);
    controller.setHost(u"mail.example"_s);
    controller.setUser(u"anna"_s);
    controller.setAddress(u"anna@other.example"_s);
    QCOMPARE(controller.host(), u"mail.example"_s); // Typed.
    QCOMPARE(controller.user(), u"anna"_s);
    QVERIFY(controller.hasOwnSettings());
}

void tst_AccountController::saysWhatIsMissing()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    QVERIFY(!controller.isComplete());
    QVERIFY(!controller.missing().isEmpty());
    controller.setAddress(u"anna"_s);
    controller.setPassword(Secret(u"secret"_s));
    QVERIFY(!controller.isComplete()); // No domain, so no host.
    QVERIFY(controller.missing().contains(u"mail server"_s));
    controller.setHost(u"[::1]"_s);
    QVERIFY(controller.isComplete());
    QVERIFY(controller.missing().isEmpty());
    QCOMPARE(controller.account().host, u"::1"_s);
}

void tst_AccountController::refusesBadPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<int>("port");
    QTest::newRow("empty") << u""_s << true << 0;
    QTest::newRow("blank") << u" "_s << true << 0;
    QTest::newRow("usual") << u"993"_s << true << 993;
    QTest::newRow("highest") << u"65535"_s << true << 65535;
    QTest::newRow("too high") << u"65536"_s << false << 0;
    QTest::newRow("zero") << u"0"_s << false << 0;
    QTest::newRow("negative") << u"-1"_s << false << 0;
    QTest::newRow("word") << u"imap"_s << false << 0;
}

void tst_AccountController::refusesBadPorts()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QFETCH(int, port);
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.setPortText(text);
    QCOMPARE(controller.isComplete(), isGood);
    QCOMPARE(int(controller.account().port), port);
}

void tst_AccountController::putsErrorsAtTheirField_data()
{
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<AccountField>("field");
    QTest::newRow("host") << Error::Code::HostNotFound << AccountField::Host;
    QTest::newRow("port") << Error::Code::ConnectionRefused << AccountField::Port;
    QTest::newRow("web server") << Error::Code::NotImap << AccountField::Port;
    QTest::newRow("password") << Error::Code::Authentication << AccountField::Password;
    QTest::newRow("security") << Error::Code::EncryptionMissing << AccountField::Security;
    QTest::newRow("other") << Error::Code::Protocol << AccountField::Page;
}

void tst_AccountController::putsErrorsAtTheirField()
{
    QFETCH(Error::Code, code);
    QFETCH(AccountField, field);
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.setUser(u"anna"_s);
    controller.confirm();
    QCOMPARE(controller.state(), AccountController::State::Checking);
    QVERIFY(!controller.isComplete());
    engine.probes.constFirst()->fail(errorOf(code, u"go away"_s));
    QCOMPARE(controller.state(), AccountController::State::Refused);
    QVERIFY(controller.complaint());
    QCOMPARE(controller.complaint()->field, field);
    QCOMPARE(controller.complaint()->serverText, u"go away"_s);
    QVERIFY(!controller.complaint()->text.isEmpty());
    QVERIFY(controller.isComplete()); // Another try is possible.
    controller.setPassword(Secret(u"another"_s));
    QVERIFY(!controller.complaint());
}

void tst_AccountController::trustsACertificateForOneServerOnly()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.confirm();
    FakeProbe *probe = engine.probes.constFirst();
    probe->fail(certificateError());
    QCOMPARE(controller.complaint()->field, AccountField::Certificate);
    const QByteArray fingerprint = controller.complaint()->certificate->fingerprint;

    QSignalSpy accepted(&controller, &AccountController::accepted);
    controller.trustCertificate();
    QCOMPARE(probe->starts, 2);
    QCOMPARE(probe->account.trust.acceptedFingerprints, QList<QByteArray>{fingerprint});
    QVERIFY(probe->account.trust.verify);
    probe->succeed(summaryOf(probe->account));
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(controller.state(), AccountController::State::Accepted);

    controller.setHost(u"other.example"_s);
    QVERIFY(controller.account().trust.acceptedFingerprints.isEmpty());
}

void tst_AccountController::editingEndsACheck()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    fill(controller);
    controller.confirm();
    QVERIFY(engine.probes.constFirst()->isRunning);
    controller.setHost(u"other.example"_s);
    QVERIFY(!engine.probes.constFirst()->isRunning);
    QCOMPARE(controller.state(), AccountController::State::Editing);
    controller.confirm();
    controller.cancelCheck();
    QVERIFY(!engine.probes.constFirst()->isRunning);
    QCOMPARE(controller.state(), AccountController::State::Editing);
}

void tst_AccountController::noticesThatTheOtherBecameTheSame()
{
    FakeEngine engine;
    AccountController oldController(Side::Source, engine);
    AccountController controller(Side::Destination, engine);
    controller.setOther(&oldController);
    fill(controller);
    QVERIFY(!controller.confirm());
    engine.runningProbe(controller.host())->succeed(summaryOf(controller.account()));
    QVERIFY(controller.confirm());
    fill(oldController);
    QVERIFY(!controller.confirm());
    QVERIFY(controller.complaint());
}

void tst_AccountController::refusesTheOtherAccount_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("equal") << u"imap.old.example"_s << u""_s << u"anna@old.example"_s << true;
    QTest::newRow("case") << u"IMAP.old.example"_s << u""_s << u"Anna@old.example"_s << true;
    QTest::newRow("usual port") << u"imap.old.example"_s << u"143"_s << u"anna@old.example"_s
                                << true;
    QTest::newRow("tunnel") << u"imap.old.example"_s << u"1143"_s << u"anna@old.example"_s << false;
    QTest::newRow("user") << u"imap.old.example"_s << u""_s << u"bert@old.example"_s << false;
    QTest::newRow("host") << u"imap.new.example"_s << u""_s << u"anna@old.example"_s << false;
}

void tst_AccountController::refusesTheOtherAccount()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, user);
    QFETCH(bool, isSame);
    FakeEngine engine;
    AccountController oldController(Side::Source, engine);
    fill(oldController);
    AccountController controller(Side::Destination, engine);
    controller.setOther(&oldController);
    fill(controller);
    controller.setHost(host);
    controller.setPortText(port);
    controller.setUser(user);
    controller.confirm();
    QCOMPARE(controller.state(),
             isSame ? AccountController::State::Refused : AccountController::State::Checking);
    QCOMPARE(controller.complaint().has_value(), isSame);
    if (isSame)
        QCOMPARE(controller.complaint()->field, AccountField::Address);
}

void tst_AccountController::loadsAnAccount()
{
    Account account = oldAccount();
    account.host = u"127.0.0.1"_s;
    account.port = 40993;
    account.security = Security::ImplicitTls;
    account.user = u"alice"_s;
    account.trust.acceptedFingerprints = {QByteArray(64, 'a')};
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    controller.load(account);
    QVERIFY(controller.isComplete());
    QVERIFY(controller.hasOwnSettings());
    QCOMPARE(controller.account(), account);
}

QTEST_GUILESS_MAIN(tst_AccountController)
#include "tst_accountcontroller.moc"
