// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programrun.h"
#include "tests/support/accountsnapshot.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/imapwitness.h"
#include "tests/support/samplemailbox.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

/// The program between two real servers: what its options change there, and that its figures agree
/// with what an independent reader finds.
class RunTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void changesNothingInADryRun();
    void copiesAndThenFindsNothingToDo();
    void copiesOnlyTheFoldersNamed();
    void onlyMakesFolders();
    void leavesOrReplacesFlags();
    void takesEveryKindOfEncryption_data();
    void takesEveryKindOfEncryption();
    void takesPasswordsFromFileAndEnvironment();
    void countsWhatIsTooLarge();
    void endsAtTheLimitOfErrors();
    void tellsOfAFullAccount();
    void goesOnAfterASignal();
    void isEndedByAnotherCall_data();
    void isEndedByAnotherCall();
    void refusesToRunTwiceIfAsked();

private:
    void startDestination(DovecotOptions options = {});
    QStringList arguments(const QStringList &more = {}) const;
    static QStringList side(const QString &number, const DovecotServer &server,
                            const QString &user);
    static AccountSnapshot snapshot(const DovecotServer &server, const QString &user);
    AccountSnapshot sourceNow() const { return snapshot(*m_source, u"alice"_s); }
    AccountSnapshot destinationNow() const { return snapshot(*m_destination, u"bob"_s); }

    std::unique_ptr<DovecotServer> m_source, m_destination;
    AccountSnapshot m_filled;
};

namespace {

/// The figure behind a label of the statistics; -1 if there is none.
qint64 figure(const ProgramRun &program, const QString &label)
{
    const QRegularExpression line(u'^' + QRegularExpression::escape(label) + u" *: (\\d+)"_s,
                                  QRegularExpression::MultilineOption);
    const auto match = line.match(program.output());
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

/// The part of the balance line that has that name.
qint64 bin(const ProgramRun &program, const QString &name)
{
    const QRegularExpression line(u"^Messages (?=found \\d+ =).*\\b"_s + name + u" (\\d+)"_s,
                                  QRegularExpression::MultilineOption);
    const auto match = line.match(program.output());
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

/// True if the run ended before it came to every message; which folders it has begun is up to it.
bool endedEarly(const ProgramRun &program)
{
    static const QRegularExpression line(u"^Folders synced +: (\\d+)/(\\d+) synced$"_s,
                                         QRegularExpression::MultilineOption);
    const auto match = line.match(program.output());
    const bool leftFolders =
        match.hasMatch() && match.captured(1).toInt() < match.captured(2).toInt();
    return leftFolders || bin(program, u"not reached"_s) > 0;
}

QStringList names(const AccountSnapshot &account)
{
    return account.folders.keys();
}

} // namespace

void RunTest::initTestCase()
{
    m_source = std::make_unique<DovecotServer>();
    QVERIFY2(m_source->start(), qPrintable(m_source->errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(*m_source), qPrintable(witness.errorText()));
    QVERIFY2(fillAccount(witness, SampleMailbox::make(SampleSize::Small)),
             qPrintable(witness.errorText()));
    m_filled = sourceNow();
    QVERIFY(m_filled.messageCount() > 50);
}

void RunTest::init()
{
    startDestination();
}

void RunTest::cleanupTestCase()
{
    m_source.reset();
    m_destination.reset();
}

void RunTest::startDestination(DovecotOptions options)
{
    m_destination = std::make_unique<DovecotServer>(std::move(options));
    QVERIFY2(m_destination->start(), qPrintable(m_destination->errorText()));
}

QStringList RunTest::side(const QString &number, const DovecotServer &server, const QString &user)
{
    return {"--host"_L1 + number,
            server.host(),
            "--port"_L1 + number,
            QString::number(server.tlsPort()),
            "--user"_L1 + number,
            user,
            "--password"_L1 + number,
            u"secret"_s,
            "--ssl"_L1 + number,
            "--sslargs"_L1 + number,
            "SSL_ca_file="_L1 + server.certificatePath()};
}

QStringList RunTest::arguments(const QStringList &more) const
{
    return side(u"1"_s, *m_source, u"alice"_s) + side(u"2"_s, *m_destination, u"bob"_s) + more;
}

AccountSnapshot RunTest::snapshot(const DovecotServer &server, const QString &user)
{
    ImapWitness witness;
    if (!witness.open(server, user))
        qFatal("%s", qPrintable(witness.errorText()));
    const auto account = AccountSnapshot::take(witness);
    if (!account)
        qFatal("%s", qPrintable(witness.errorText()));
    return *account;
}

void RunTest::changesNothingInADryRun()
{
    const QStringList before = names(destinationNow());
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--dry"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QCOMPARE(names(destinationNow()), before);
    QCOMPARE(destinationNow().messageCount(), 0);
    QCOMPARE(compare(m_filled, sourceNow()), QStringList());

    QCOMPARE(figure(program, u"Messages transferred"_s), 0);
    QCOMPARE(bin(program, u"found"_s), m_filled.messageCount());
    QVERIFY(program.output().contains(
        u"(could be %1 without dry mode)"_s.arg(bin(program, u"copied"_s))));
    QVERIFY(program.output().contains(u"The sync is not finished, there are "_s));
}

void RunTest::copiesAndThenFindsNothingToDo()
{
    CompareOptions rules;
    rules.repeats = Repeats::OnceIsEnough;
    rules.subscriptions = Subscriptions::MustArrive;

    ProgramRun first;
    QVERIFY(first.run(arguments()));
    QVERIFY2(first.exitCode() == 0, qPrintable(first.output()));
    const AccountSnapshot copy = destinationNow();
    QCOMPARE(compare(m_filled, copy, {}, rules), QStringList());
    QCOMPARE(figure(first, u"Messages transferred"_s), copy.messageCount());
    QCOMPARE(figure(first, u"Total bytes transferred"_s), copy.byteCount());
    QCOMPARE(bin(first, u"found"_s), m_filled.messageCount());
    QCOMPARE(first.output().count(
                 QRegularExpression(u"^msg .* copied to "_s, QRegularExpression::MultilineOption)),
             copy.messageCount());
    QVERIFY(first.output().contains(u"The sync looks good, all "_s));
    QVERIFY(first.output().contains(u"\nThere is no unidentified message on host1.\n"_s));
    QVERIFY(first.output().contains(u"\nDetected 0 errors\n"_s));
    QVERIFY(!first.output().contains(u"secret"_s));

    ProgramRun second;
    QVERIFY(second.run(arguments()));
    QVERIFY2(second.exitCode() == 0, qPrintable(second.output()));
    QCOMPARE(figure(second, u"Messages transferred"_s), 0);
    QCOMPARE(figure(second, u"Messages skipped"_s), m_filled.messageCount());
    QCOMPARE(compare(copy, destinationNow()), QStringList());
    QCOMPARE(compare(m_filled, sourceNow()), QStringList());
}

void RunTest::copiesOnlyTheFoldersNamed()
{
    ProgramRun program;
    QVERIFY(program.run(arguments(
        {u"--folder"_s, u"INBOX"_s, u"--f1f2"_s, u"INBOX=Deep/Er"_s, u"--folder=Not there"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY(program.output().contains(u"Host1: warning! ignoring folder [Not there]"_s));
    QVERIFY(program.output().contains(u"Folders synced                          : 1/1 synced"_s));
    QVERIFY(program.output().contains(u"Created folder [Deep/Er] on host2"_s));
    const AccountSnapshot copy = destinationNow();
    QCOMPARE(copy.messageCount(), figure(program, u"Messages transferred"_s));
    QCOMPARE(copy.folders.value(u"Deep/Er"_s).messages.size(), copy.messageCount());
    QVERIFY(copy.messageCount() > 0);
}

void RunTest::onlyMakesFolders()
{
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--justfolders"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    const AccountSnapshot copy = destinationNow();
    QCOMPARE(copy.messageCount(), 0);
    for (const QString &name : names(m_filled))
        QVERIFY2(copy.folders.contains(name), qPrintable(name));
    QVERIFY(!program.output().contains(u"The sync "_s));
    QVERIFY(program.output().contains(u"\nDetected 0 errors\n"_s));
}

void RunTest::leavesOrReplacesFlags()
{
    const QStringList inbox = {u"--folder"_s, u"INBOX"_s};
    ProgramRun copy;
    QVERIFY(copy.run(arguments(inbox)));
    QCOMPARE(copy.exitCode(), 0);
    const AccountSnapshot before = destinationNow();
    const MessageSnapshot message = before.folders.value(u"INBOX"_s).messages.first();
    {
        ImapWitness witness;
        QVERIFY(witness.open(*m_destination, u"bob"_s));
        QVERIFY(witness.store(u"INBOX"_s, message.uid, "FLAGS", {"$Changed"}));
    }
    const AccountSnapshot changed = destinationNow();
    QVERIFY(!compare(before, changed).isEmpty());

    ProgramRun leaving;
    QVERIFY(leaving.run(arguments(inbox + QStringList{u"--noresyncflags"_s})));
    QCOMPARE(leaving.exitCode(), 0);
    QCOMPARE(compare(changed, destinationNow()), QStringList());

    ProgramRun replacing;
    QVERIFY(replacing.run(arguments(inbox)));
    QCOMPARE(replacing.exitCode(), 0);
    QCOMPARE(compare(before, destinationNow()), QStringList());
}

void RunTest::takesEveryKindOfEncryption_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("usesTlsPort");
    QTest::addColumn<QString>("said");

    QTest::newRow("TLS") << u"--ssl1"_s << true << u"with encryption"_s;
    QTest::newRow("STARTTLS") << u"--tls1"_s << false << u"with encryption"_s;
    QTest::newRow("STARTTLS if offered") << u"--nossl1"_s << false << u"with encryption"_s;
    QTest::newRow("port alone") << QString() << false << u"with encryption"_s;
    QTest::newRow("none") << u"--nossl1 --notls1"_s << false << u"without encryption"_s;
    QTest::newRow("mechanism PLAIN")
        << u"--ssl1 --authmech1 PLAIN"_s << true << u"with encryption"_s;
    QTest::newRow("mechanism LOGIN")
        << u"--ssl1 --authmech1 login"_s << true << u"with encryption"_s;
}

void RunTest::takesEveryKindOfEncryption()
{
    QFETCH(QString, options);
    QFETCH(bool, usesTlsPort);
    QFETCH(QString, said);
    const quint16 port = usesTlsPort ? m_source->tlsPort() : m_source->port();
    ProgramRun program;
    QVERIFY(program.run(
        QStringList{u"--host1"_s, m_source->host(), u"--port1"_s, QString::number(port),
                    u"--user1=alice"_s, u"--password1=secret"_s, u"--sslargs1"_s,
                    "SSL_ca_file="_L1 + m_source->certificatePath(), u"--justlogin"_s}
        + options.split(u' ', Qt::SkipEmptyParts) + side(u"2"_s, *m_destination, u"bob"_s)));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY(program.output().contains(
        u"Host1: connected to [%1] port [%2] %3"_s.arg(m_source->host()).arg(port).arg(said)));
}

void RunTest::takesPasswordsFromFileAndEnvironment()
{
    ProgramRun program;
    QFile file(program.folder() + "/password"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("secret\r\n");
    file.close();
    program.setEnvironment(u"IMAPSYNC_PASSWORD1"_s, u"wrong"_s);
    program.setEnvironment(u"IMAPSYNC_PASSWORD2"_s, u"secret"_s);
    QVERIFY(program.run(arguments({u"--justlogin"_s, u"--password1=wrong"_s, u"--password2=wrong"_s,
                                   u"--passfile1=password"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
}

void RunTest::countsWhatIsTooLarge()
{
    DovecotOptions options;
    options.largestMessage = 20'000;
    startDestination(options);
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--errorsmax=1000"_s})));
    QCOMPARE(program.exitCode(), 114);
    const qint64 failed = bin(program, u"failed"_s);
    QVERIFY(failed > 0);
    QVERIFY(program.output().contains(u"\nDetected %1 errors\n"_s.arg(failed)));
    QVERIFY(program.output().contains(u"++++ Listing %1 errors"_s.arg(failed)));
    QVERIFY(program.output().contains(u"could not append to folder ["_s));
    QCOMPARE(destinationNow().messageCount(), figure(program, u"Messages transferred"_s));
    QVERIFY(program.output().contains(u"The sync is not finished, there are "_s));
}

void RunTest::endsAtTheLimitOfErrors()
{
    DovecotOptions options;
    options.largestMessage = 100;
    startDestination(options);
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--errorsmax=3"_s})));
    QCOMPARE(program.exitCode(), 114);
    QVERIFY(program.output().contains(u"Maximum number of errors 3 reached"_s));
    QVERIFY2(endedEarly(program), qPrintable(program.output()));
}

void RunTest::tellsOfAFullAccount()
{
    DovecotOptions options;
    options.quotaBytes = 10'000;
    startDestination(options);
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--errorsmax=1000"_s})));
    QVERIFY2(program.exitCode() == 113, qPrintable(program.output()));
    QVERIFY(program.output().contains(u"The most frequent error is ERR_OVERQUOTA."_s));
    QVERIFY(program.output().contains(u"Exiting with return value 113 (EXIT_OVERQUOTA)"_s));
}

void RunTest::goesOnAfterASignal()
{
    // The proxy's delay keeps the run from ending before the signal comes.
    FaultProxy proxy(m_source->host(), m_source->tlsPort());
    proxy.setFaults({.delayToClientMs = 500});
    ProgramRun stopped;
    const QStringList slow = arguments({u"--port1"_s, QString::number(proxy.port()),
                                        u"--journaldir"_s, stopped.folder() + "/journals"_L1});
    stopped.start(slow);
    QVERIFY(stopped.waitForOutput(u" copied to "_s));
    stopped.sendSignal(SIGTERM);
    QVERIFY(stopped.waitForEnd(20));
    QCOMPARE(stopped.shellStatus(), 143);
    QVERIFY(stopped.output().contains(u"++++ Statistics"_s));
    QCOMPARE(figure(stopped, u"Messages transferred"_s), destinationNow().messageCount());
    QVERIFY2(endedEarly(stopped), qPrintable(stopped.output()));
    QVERIFY(stopped.output().contains(u"Run the same command again"_s));
    QVERIFY(stopped.files().filter(u"journals/"_s).size() > 0);

    proxy.setFaults({});
    ProgramRun finished;
    QVERIFY(finished.run(slow));
    QVERIFY2(finished.exitCode() == 0, qPrintable(finished.output()));
    CompareOptions rules;
    rules.repeats = Repeats::OnceIsEnough;
    QCOMPARE(compare(m_filled, destinationNow(), {}, rules), QStringList());
}

void RunTest::isEndedByAnotherCall_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("status");
    QTest::newRow("signal") << u"--abort"_s << 131;
    QTest::newRow("file") << u"--abortbyfile"_s << 7;
}

void RunTest::isEndedByAnotherCall()
{
    QFETCH(QString, option);
    FaultProxy proxy(m_source->host(), m_source->tlsPort());
    proxy.setFaults({.delayToClientMs = 500});
    ProgramRun slow;
    const QString pidFile = slow.folder() + "/run.pid"_L1;
    slow.start(arguments({u"--port1"_s, QString::number(proxy.port()), u"--pidfile"_s, pidFile}));
    QVERIFY(slow.waitForOutput(u" copied to "_s));
    QVERIFY(slow.contentOf(u"run.pid"_s)
                .startsWith(QByteArray(QByteArray::number(slow.processId()) + '\n')));

    ProgramRun abort;
    QVERIFY(abort.run({option, u"--pidfile"_s, pidFile}));
    QCOMPARE(abort.exitCode(), 0);
    QVERIFY(abort.output().contains(QString::number(slow.processId())));
    QVERIFY(slow.waitForEnd(20));
    QTEST(slow.shellStatus(), "status");
    QVERIFY(slow.output().contains(u"++++ Statistics"_s));
    QVERIFY(slow.files().filter(u"run.pid"_s).isEmpty());

    ProgramRun again;
    QVERIFY(again.run({option, u"--pidfile"_s, pidFile}));
    QCOMPARE(again.exitCode(), 0);
    QVERIFY(again.output().contains(u"There is no run to be ended"_s));
}

void RunTest::refusesToRunTwiceIfAsked()
{
    ProgramRun program;
    const QString pidFile = program.folder() + "/run.pid"_L1;
    const auto writePid = [&](qint64 number) {
        QFile file(pidFile);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(number) + '\n') > 0;
    };
    QVERIFY(writePid(QCoreApplication::applicationPid()));
    const QStringList locking =
        arguments({u"--justlogin"_s, u"--pidfilelocking"_s, u"--pidfile"_s, pidFile});
    QVERIFY(program.run(locking));
    QCOMPARE(program.exitCode(), 8);
    QVERIFY(program.output().contains(u"Exiting with return value 8 (EXIT_PID_FILE_ERROR)"_s));
    QVERIFY(QFile::exists(pidFile));

    ProgramRun takesOver;
    QVERIFY(takesOver.run(arguments({u"--justlogin"_s, u"--pidfile"_s, pidFile})));
    QCOMPARE(takesOver.exitCode(), 0);
    QVERIFY(takesOver.output().contains(u"is taken over"_s));
    QVERIFY(!QFile::exists(pidFile));

    // Of a process that is gone.
    QVERIFY(writePid(takesOver.processId() ? takesOver.processId() : 4194000));
    ProgramRun stale;
    QVERIFY(stale.run(locking));
    QCOMPARE(stale.exitCode(), 0);

    ProgramRun unwritable;
    QVERIFY(unwritable.run(arguments({u"--justlogin"_s, u"--pidfile=/proc/no/such.pid"_s})));
    QCOMPARE(unwritable.exitCode(), 8);
}

QTEST_GUILESS_MAIN(RunTest)
#include "tst_run.moc"
