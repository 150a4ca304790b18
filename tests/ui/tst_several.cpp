// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/several/severalwindow.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// Many mailboxes.
class tst_Several final : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data();
    void readsTables();
    void readsColumnsByName();
    void takesOptionsOfTheCommandLine();
    void saysWhyACopyFailed();
    void asksBeforeItStops();
    void refusesBadTables_data();
    void refusesBadTables();
    void testsAllSignIns();
    void copiesSomeAtOnce();
    void retriesTheFailed();
    void summaryHasNoPassword();
    void worksInItsWindow();

private:
    static MailboxPair defaults()
    {
        MailboxPair pair;
        pair.source.host = u"old.example"_s;
        pair.destination.host = u"new.example"_s;
        return pair;
    }
    static QList<MailboxPair> pairs(int count)
    {
        QList<MailboxPair> pairs;
        for (int number = 0; number < count; ++number) {
            MailboxPair pair{oldAccount(), newAccount(), {}};
            pair.source.user = u"user%1"_s.arg(number);
            pairs.append(pair);
        }
        return pairs;
    }
};

void tst_Several::readsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("semicolons") << u"anna;pw;bert;p2"_s;
    QTest::newRow("trailing") << u"anna;pw;bert;p2;\r\n"_s;
    QTest::newRow("comments") << u"# who\n\nanna;pw;bert;p2\n"_s;
    QTest::newRow("tabs") << u"anna\tpw\tbert\tp2"_s;
    QTest::newRow("commas, quoted") << u"\"anna\",\"pw\",bert,p2"_s;
    QTest::newRow("hosts") << u"old.example;anna;pw;new.example;bert;p2;;"_s;
    QTest::newRow("header") << u"user2;user1;password1;password2\nbert;anna;pw;p2"_s;
    QTest::newRow("byte order mark") << QString(QChar::ByteOrderMark) + u"anna;pw;bert;p2"_s;
}

void tst_Several::readsTables()
{
    QFETCH(QString, text);
    const auto read = mailboxesFromText(text, defaults());
    QVERIFY2(read, qPrintable(read.error_or(QString())));
    QCOMPARE(read->size(), 1);
    const MailboxPair &pair = read->constFirst();
    QCOMPARE(pair.source.host, u"old.example"_s);
    QCOMPARE(pair.source.user, u"anna"_s);
    QCOMPARE(pair.source.password.reveal(), u"pw"_s);
    QCOMPARE(pair.destination.host, u"new.example"_s);
    QCOMPARE(pair.destination.user, u"bert"_s);
    QCOMPARE(pair.destination.password.reveal(), u"p2"_s);
}

void tst_Several::readsColumnsByName()
{
    const auto read =
        mailboxesFromText(u"--host1;port1;security1;user1;password1;authuser1;user2;password2;"
                          u"subfolder2;maxsize;f1f2\n"
                          "other.example;1993;tls;anna;\"a;\"\"b\";root;bert;p2;Old;1000;A=B\n"
                          ";;;carl;x;;dora;y;;;\n"_s,
                          defaults());
    QVERIFY2(read, qPrintable(read.error_or(QString())));
    QCOMPARE(read->size(), 2);
    const MailboxPair &pair = read->constFirst();
    QCOMPARE(pair.source.host, u"other.example"_s);
    QCOMPARE(pair.source.port, 1993);
    QCOMPARE(pair.source.security, Security::ImplicitTls);
    QCOMPARE(pair.source.user, u"root"_s);
    QCOMPARE(pair.source.authorizationUser, u"anna"_s);
    QCOMPARE(pair.source.password.reveal(), u"a;\"b"_s);
    QCOMPARE(pair.choices.rules.subfolder, u"Old"_s);
    QCOMPARE(pair.choices.messages.largest, 1'000);
    QCOMPARE(pair.choices.targets.size(), 1);
    QCOMPARE(read->at(1).source.host, u"old.example"_s);
    QVERIFY(!read->at(1).choices.messages.largest);
}

void tst_Several::takesOptionsOfTheCommandLine()
{
    const auto read = mailboxesFromText(
        u"user1;user2;authmech1;proxyauth2;folder;folderrec;sep2;subfolder1;maxage;delete1;"
        "resyncflags;regexflag;maxmessagespersecond;errorsmax;subscribed;f1f2\n"
        "a;b;plain;yes;INBOX|Archiv;Projekte;.;Alt;30;yes;no;s/Junk//;2.5;7;x;A=B|C=D\n"
        "c;d;;;;;;;;;;;;;;\n"_s,
        defaults());
    QVERIFY2(read, qPrintable(read.error_or(QString())));
    const MailboxPair &pair = read->constFirst();
    QCOMPARE(pair.source.signIn, SignIn::Mechanism);
    QCOMPARE(pair.source.mechanism, "PLAIN");
    QCOMPARE(pair.destination.delegation, Delegation::ProxyAuth);
    const auto options = optionsFor(pair.choices, pair.more);
    QVERIFY(options);
    QCOMPARE(options->onlyFolders.size(), 2);
    QCOMPARE(options->folders.trees, {Imap::MailboxName("Projekte")});
    QCOMPARE(options->destinationSeparator, "."_ba);
    QCOMPARE(options->folders.liftedTree, "Alt");
    QCOMPARE(options->messages.selection.oldestDays, 30.0);
    QVERIFY(options->deletions.copiedFromSource);
    QCOMPARE(options->flagSync, FlagSync::Leave);
    QCOMPARE(options->messages.flags.changes.size(), 1);
    QCOMPARE(options->limits.messagesPerSecond, 2.5);
    QCOMPARE(options->errorLimit, 7);
    QCOMPARE(options->folders.subscribedOnly, SubscribedOnly::On);
    QCOMPARE(options->explicitTargets.size(), 2);
    const auto plain = optionsFor(read->at(1).choices, read->at(1).more);
    QVERIFY(plain);
    QVERIFY(plain->onlyFolders.isEmpty());
    QVERIFY(!plain->deletions.copiedFromSource);
}

void tst_Several::saysWhyACopyFailed()
{
    FakeEngine engine;
    engine.runAnswer = [](const MigrationRequest &) {
        Report report;
        report.outcome = Report::Outcome::Failed;
        report.problems = {{.what = Problem::What::SignIn,
                            .side = Side::Destination,
                            .error = certificateError()}};
        return report;
    };
    SeveralController controller(engine, {});
    controller.setMailboxes(pairs(1));
    QVERIFY(!controller.hasFailed());
    controller.copyAll();
    QTRY_VERIFY(!controller.isRunning());
    QCOMPARE(controller.row(0).state, SeveralController::State::Failed);
    QVERIFY2(controller.row(0).text.contains(newAccount().host),
             qPrintable(controller.row(0).text));
    QVERIFY(controller.hasFailed());
    // So the window can offer to trust it.
    controller.trustCertificate(0);
    QCOMPARE(controller.row(0).pair.destination.trust.acceptedFingerprints.size(), 1);
}

void tst_Several::asksBeforeItStops()
{
    FakeEngine engine;
    SeveralWindow window(engine, {});
    window.takeText(u"h;anna;pw;h;bert;p2"_s);
    window.show();
    window.controller().copyAll();
    QTest::keyClick(&window, Qt::Key_Escape);
    auto *question = window.findChild<QDialog *>(u"severalCloseQuestion"_s);
    QVERIFY(question);
    QVERIFY(!engine.driver()->calls.contains(u"stop"_s));
    window.findChild<QPushButton *>(u"severalGoOn"_s)->click();
    QTRY_VERIFY(!window.findChild<QDialog *>(u"severalCloseQuestion"_s));
    QVERIFY(window.isVisible());
    window.close();
    QTRY_VERIFY(window.findChild<QPushButton *>(u"severalStopAndClose"_s));
    window.findChild<QPushButton *>(u"severalStopAndClose"_s)->click();
    QVERIFY(engine.driver()->calls.contains(u"stop"_s));
    Report stopped;
    stopped.outcome = Report::Outcome::Stopped;
    engine.driver()->report(stopped);
    QTRY_VERIFY(!window.isVisible());
}

void tst_Several::refusesBadTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u"\n# only this\n"_s << u"no mailbox"_s;
    QTest::newRow("too few") << u"anna;hunter2;bert"_s << u"Line 1"_s;
    QTest::newRow("unknown column") << u"user1;user2;colour\na;b;hunter2"_s << u"colour"_s;
    QTest::newRow("neither yes nor no") << u"user1;user2;delete1\na;b;hunter2"_s << u"delete1"_s;
    QTest::newRow("bad port") << u"user1;user2;port1\na;b;hunter2"_s << u"port1"_s;
    QTest::newRow("no user") << u"user1;password1;user2\n;hunter2;b"_s << u"Line 2"_s;
}

void tst_Several::refusesBadTables()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto read = mailboxesFromText(text, defaults());
    QVERIFY(!read);
    QVERIFY2(read.error().contains(words), qPrintable(read.error()));
    QVERIFY(!read.error().contains(u"hunter2"_s));
}

void tst_Several::testsAllSignIns()
{
    FakeEngine engine;
    engine.probeAnswer = [](const Account &account) -> Result<AccountSummary> {
        if (account.user == u"user1"_s)
            return std::unexpected(errorOf(Error::Code::Authentication));
        return summaryOf(account);
    };
    SeveralController controller(engine, {});
    controller.setMailboxes(pairs(5));
    controller.setParallel(2);
    controller.testAll();
    QVERIFY(controller.isRunning());
    QCOMPARE(controller.count(SeveralController::State::Testing), 2);
    QTRY_VERIFY(!controller.isRunning());
    QCOMPARE(controller.count(SeveralController::State::SignedIn), 4);
    QCOMPARE(controller.row(1).state, SeveralController::State::SignInFailed);
    QVERIFY(!controller.row(1).text.isEmpty());
}

void tst_Several::copiesSomeAtOnce()
{
    FakeEngine engine;
    SeveralController controller(engine, u"journals"_s);
    controller.setMailboxes(pairs(4));
    controller.setParallel(2);
    controller.copyAll();
    QCOMPARE(engine.drivers.size(), 2);
    QCOMPARE(engine.drivers.at(0)->request.journalFolder, u"journals"_s);
    QCOMPARE(engine.drivers.at(0)->request.options.kind, RunKind::Copy);
    QCOMPARE(controller.count(SeveralController::State::Queued), 2);
    engine.drivers.at(0)->report(reportFor(engine.drivers.at(0)->request));
    QCOMPARE(controller.row(0).state, SeveralController::State::Copied);
    QCOMPARE(controller.count(SeveralController::State::Copying), 2);
    controller.stop();
    QCOMPARE(controller.row(3).state, SeveralController::State::Stopped);
    QVERIFY(controller.isRunning());
    Report stopped;
    stopped.outcome = Report::Outcome::Stopped;
    const QList<FakeDriver *> drivers = engine.drivers;
    for (FakeDriver *driver : drivers) {
        if (driver->calls.contains(u"stop"_s))
            driver->report(stopped);
    }
    QVERIFY(!controller.isRunning());
}

void tst_Several::retriesTheFailed()
{
    FakeEngine engine;
    engine.runAnswer = [](const MigrationRequest &request) {
        Report report = reportFor(request);
        if (request.source.user == u"user0"_s)
            report.problems = {appendProblem()};
        return report;
    };
    SeveralController controller(engine, {});
    controller.setMailboxes(pairs(3));
    controller.copyAll();
    QTRY_VERIFY(!controller.isRunning());
    QCOMPARE(controller.row(0).state, SeveralController::State::Incomplete);
    engine.runAnswer = [](const MigrationRequest &request) { return reportFor(request); };
    controller.retryFailed();
    QCOMPARE(controller.count(SeveralController::State::Copied), 2);
    QTRY_VERIFY(!controller.isRunning());
    QCOMPARE(controller.count(SeveralController::State::Copied), 3);
}

void tst_Several::summaryHasNoPassword()
{
    FakeEngine engine;
    engine.runAnswer = [](const MigrationRequest &request) { return reportFor(request); };
    SeveralController controller(engine, {});
    controller.setMailboxes(pairs(2));
    controller.copyAll();
    QTRY_VERIFY(!controller.isRunning());
    const QString csv = controller.summaryCsv();
    QCOMPARE(csv.count(u"\r\n"_s), 4);
    QVERIFY(csv.contains(u"user1"_s));
    QVERIFY(!csv.contains(u"secret"_s));
}

void tst_Several::worksInItsWindow()
{
    FakeEngine engine;
    engine.probeAnswer = [](const Account &account) -> Result<AccountSummary> {
        if (account.trust.acceptedFingerprints.isEmpty())
            return std::unexpected(certificateError());
        return summaryOf(account);
    };
    SeveralWindow window(engine, {});
    window.show();
    const auto press = [&window](const QString &name) {
        auto *button = window.findChild<QPushButton *>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    };
    window.takeText(u"anna;pw"_s);
    QVERIFY(window.findChild<QWidget *>(u"severalError"_s)->isVisible());
    window.takeText(u"h;anna;pw;h;bert;p2\nh;c;pw;h;d;p2"_s);
    QVERIFY(!window.findChild<QWidget *>(u"severalError"_s)->isVisible());
    QCOMPARE(window.findChild<QTreeView *>(u"severalTable"_s)->model()->rowCount(), 2);
    press(u"severalTest"_s);
    QTRY_VERIFY(!window.controller().isRunning());
    QCOMPARE(window.controller().count(SeveralController::State::SignInFailed), 2);
    press(u"severalTrust"_s);
    press(u"severalTest"_s);
    QTRY_VERIFY(!window.controller().isRunning());
    QCOMPARE(window.controller().count(SeveralController::State::SignedIn), 2);
    engine.runAnswer = [](const MigrationRequest &request) { return reportFor(request); };
    press(u"severalCopy"_s);
    QTRY_COMPARE(window.controller().count(SeveralController::State::Copied), 2);
}

QTEST_MAIN(tst_Several)
#include "tst_several.moc"
