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
    void keepsOwnHostAndUser();
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
    controller.setPassword(Secret(u"secret"_s));
}

void tst_AccountController::followsTheAddress()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    // Letter by letter, as it is typed.
    const QString address = u"anna@old.example"_s;
    for (qsizetype length = 1; length <= address.size(); ++length)
        controller.setAddress(address.first(length));
    QCOMPARE(controller.host(), u"imap.old.example"_s);
    QCOMPARE(controller.user(), address);
    QVERIFY(!controller.hasOwnSettings());
    QCOMPARE(controller.account().port, 0);
    QCOMPARE(controller.account().security, Security::Automatic);
}

void tst_AccountController::keepsOwnHostAndUser()
{
    FakeEngine engine;
    AccountController controller(Side::Source, engine);
    controller.setAddress(u"anna@old.example"_s);
    controller.setHost(u"mail.example"_s);
    controller.setUser(u"anna"_s);
    controller.setAddress(u"anna@other.example"_s);
    QCOMPARE(controller.host(), u"mail.example"_s);
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
