// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programrun.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/scriptedpeer.h"

#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

/// The program itself, given what it cannot work with: each time a sentence, imapsync's exit code,
/// and no password anywhere.
class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void refusesOptions_data();
    void refusesOptions();
    void answersWithoutAccounts_data();
    void answersWithoutAccounts();
    void refusesWithoutPassword();
    void refusesAnUnreadablePasswordFile();
    void refusesALogFileThatCannotBe();

    void saysThatAHostIsUnknown();
    void saysThatAPortIsClosed();
    void saysWhatAnswersInstead_data();
    void saysWhatAnswersInstead();
    void givesUpWaitingForASilentServer();
    void triesTheSecondAccountAfterTheFirst();
    void saysThatAPasswordIsWrong_data();
    void saysThatAPasswordIsWrong();
    void printsARemedyForACertificateThatWorks();
    void justLogsIn();
    void hidesThePasswordFromTheProcessList();
    void endsAsTheSignalDemands_data();
    void endsAsTheSignalDemands();

private:
    QStringList account(const QString &side, const QString &host, quint16 port,
                        const QString &password = u"geheim"_s) const;
    QStringList dovecot(const QString &side, const QString &password = u"secret"_s) const;
    QStringList clearTo(const ScriptedPeer &peer, const QString &side) const;

    std::unique_ptr<DovecotServer> m_server;
};

void BadInputTest::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

void BadInputTest::cleanupTestCase()
{
    m_server.reset();
}

QStringList BadInputTest::account(const QString &side, const QString &host, quint16 port,
                                  const QString &password) const
{
    return {"--host"_L1 + side,     host,
            "--port"_L1 + side,     QString::number(port),
            "--user"_L1 + side,     side == "1"_L1 ? u"alice"_s : u"bob"_s,
            "--password"_L1 + side, password};
}

QStringList BadInputTest::dovecot(const QString &side, const QString &password) const
{
    return account(side, m_server->host(), m_server->tlsPort(), password)
           + QStringList{"--ssl"_L1 + side, "--sslargs"_L1 + side,
                         "SSL_ca_file="_L1 + m_server->certificatePath()};
}

QStringList BadInputTest::clearTo(const ScriptedPeer &peer, const QString &side) const
{
    return account(side, peer.host(), peer.port())
           + QStringList{"--nossl"_L1 + side, "--notls"_L1 + side};
}

void BadInputTest::refusesOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << u"Unknown option: nonsense"_s;
    QTest::newRow("delete 2") << QStringList{u"--delete"_s, u"2"_s} << u"--delete2"_s;
    QTest::newRow("extra") << QStringList{u"--host1=a"_s, u"extra"_s} << u"extra argument"_s;
    QTest::newRow("contradiction")
        << QStringList(account(u"1"_s, u"a"_s, 1) + account(u"2"_s, u"b"_s, 1)
                       + QStringList{u"--ssl1"_s, u"--tls1"_s})
        << u"--ssl1"_s;
    const QStringList accounts = account(u"1"_s, u"a"_s, 1) + account(u"2"_s, u"b"_s, 1);
    const auto row = [&](const char *name, const QStringList &options, const QString &words) {
        QTest::newRow(name) << accounts + options << words;
    };
    row("both deletions", {u"--delete1"_s, u"--delete2"_s}, u"--delete1"_s);
    row("cache and cross duplicates", {u"--useuid"_s, u"--skipcrossduplicates"_s}, u"--usecache"_s);
    row("regexmess", {u"--regexmess=s/a(/b/"_s}, u"--regexmess s/a(/b/ cannot be used"_s);
    row("regexflag", {u"--regexflag=s/a/b/e"_s}, u"--regexflag"_s);
    row("skipmess", {u"--skipmess=m{[}"_s}, u"--skipmess"_s);
    row("skipheader", {u"--skipheader=("_s}, u"--skipheader"_s);
    row("delete2foldersonly", {u"--delete2foldersonly=m{(}"_s}, u"--delete2foldersonly"_s);
    row("delete2foldersbutnot", {u"--delete2foldersbutnot=("_s}, u"--delete2foldersbutnot"_s);
    row("deleteceiling", {u"--deleteceiling=much"_s}, u"--deleteceiling"_s);
    row("repair", {u"--repair=all"_s}, u"--repair"_s);
    row("negative", {u"--maxsize=-1"_s}, u"--maxsize"_s);
    row("search", {u"--search1=ALL\r\nx LOGOUT"_s}, u"--search1"_s);
    row("signal", {u"--sigexit=SOON"_s}, u"--sigexit"_s);
}

void BadInputTest::refusesOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    ProgramRun program;
    QVERIFY(program.run(arguments));
    QCOMPARE(program.exitCode(), 64);
    QCOMPARE(program.output(), QString());
    const QString errors = program.errors();
    QVERIFY2(errors.contains(words), qPrintable(errors));
    QVERIFY(!errors.contains(u"geheim"_s));
    QCOMPARE(program.files(), QStringList());
}

void BadInputTest::answersWithoutAccounts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("beginning");

    QTest::newRow("nothing") << QStringList() << u"mailhaul-cli moves"_s;
    QTest::newRow("help") << QStringList{u"--help"_s, u"--dry"_s} << u"mailhaul-cli moves"_s;
    QTest::newRow("version") << QStringList{u"--version"_s, u"--help"_s}
                             << QString(QStringLiteral(MAILHAUL_VERSION) + u'\n');
}

void BadInputTest::answersWithoutAccounts()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, beginning);
    ProgramRun program;
    QVERIFY(program.run(arguments));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.output().startsWith(beginning));
    QCOMPARE(program.errors(), QString());
    QCOMPARE(program.files(), QStringList());
}

void BadInputTest::refusesWithoutPassword()
{
    ProgramRun program;
    QVERIFY(program.run(
        {u"--host1=localhost"_s, u"--user1=a"_s, u"--host2=localhost"_s, u"--user2=b"_s}));
    QCOMPARE(program.exitCode(), 64);
    QVERIFY(program.output().contains(u"--passfile1"_s));
    QVERIFY(program.output().contains(u"Exiting with return value 64 (EX_USAGE"_s));
}

void BadInputTest::refusesAnUnreadablePasswordFile()
{
    ProgramRun program;
    QVERIFY(program.run({u"--host1=localhost"_s, u"--user1=a"_s, u"--passfile1=none.txt"_s,
                         u"--host2=localhost"_s, u"--user2=b"_s}));
    QCOMPARE(program.exitCode(), 66);
    QVERIFY(program.output().contains(u"The password file none.txt"_s));
    QVERIFY(program.output().contains(u"Exiting with return value 66 (EX_NOINPUT"_s));
}

void BadInputTest::refusesALogFileThatCannotBe()
{
    ProgramRun program;
    QVERIFY(program.run(dovecot(u"1"_s) + dovecot(u"2"_s)
                        + QStringList{u"--justlogin"_s, u"--logdir"_s, u"/dev/null/logs"_s}));
    QCOMPARE(program.exitCode(), 64);
    QVERIFY(program.errors().contains(u"/dev/null/logs"_s));
}

void BadInputTest::saysThatAHostIsUnknown()
{
    ProgramRun program;
    QVERIFY(program.run(account(u"1"_s, u"no..such..host"_s, 143) + dovecot(u"2"_s)
                        + QStringList{u"--justlogin"_s}));
    QCOMPARE(program.exitCode(), 101);
    QVERIFY(program.output().contains(u"can not open imap connection on host1 [no..such..host]"_s));
}

void BadInputTest::saysThatAPortIsClosed()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const quint16 port = reserved.serverPort();
    reserved.close();

    ProgramRun program;
    QVERIFY(program.run(dovecot(u"1"_s) + account(u"2"_s, u"127.0.0.1"_s, port)));
    QCOMPARE(program.exitCode(), 102);
    QVERIFY(program.output().contains(u"can not open imap connection on host2 [127.0.0.1]"_s));
    QVERIFY(program.output().contains(QString::number(port)));
    QVERIFY(program.output().contains(
        u"Exiting with return value 102 (EXIT_CONNECTION_FAILURE_HOST2)"_s));
    QVERIFY(!program.output().contains(u"++++ Statistics"_s));
}

void BadInputTest::saysWhatAnswersInstead_data()
{
    QTest::addColumn<int>("script");
    QTest::newRow("web server") << 0;
    QTest::newRow("nothing, it closes") << 1;
    QTest::newRow("nonsense") << 2;
    QTest::newRow("a line without end") << 3;
    QTest::newRow("a refusal") << 4;
}

void BadInputTest::saysWhatAnswersInstead()
{
    QFETCH(int, script);
    const PeerScript scripts[] = {PeerScript::http(), PeerScript::closesAtOnce(),
                                  PeerScript::nonsense(), PeerScript::endlessLine(),
                                  PeerScript::byeGreeting()};
    const ScriptedPeer peer(scripts[script]);
    ProgramRun program;
    // A copy would try again later where the server wants it.
    QVERIFY(program.run(clearTo(peer, u"1"_s) + dovecot(u"2"_s)
                        + QStringList{u"--timeout=5"_s, u"--justlogin"_s}));
    QCOMPARE(program.exitCode(), 101);
    QVERIFY(program.output().contains(u"can not open imap connection on host1"_s));
    QVERIFY(program.output().contains(u"Detected"_s)
            || program.output().contains(u"Listing 1 errors"_s));
    QVERIFY(!program.output().contains(u"geheim"_s));
}

void BadInputTest::givesUpWaitingForASilentServer()
{
    const ScriptedPeer peer(PeerScript::silent());
    ProgramRun program;
    QVERIFY(program.run(clearTo(peer, u"1"_s) + dovecot(u"2"_s)
                        + QStringList{u"--timeout1=0.5"_s, u"--justlogin"_s}));
    QCOMPARE(program.exitCode(), 101);
}

void BadInputTest::triesTheSecondAccountAfterTheFirst()
{
    ProgramRun program;
    QVERIFY(program.run(dovecot(u"1"_s, u"geheim1"_s) + dovecot(u"2"_s, u"geheim2"_s)));
    QCOMPARE(program.exitCode(), 161);
    const QString output = program.output();
    QVERIFY(output.contains(u"Err 1/2: Host1 failure: Error login on ["_s));
    QVERIFY(output.contains(u"Err 2/2: Host2 failure: Error login on ["_s));
    QVERIFY(output.contains(u"The most frequent error is ERR_AUTHENTICATION_FAILURE_USER1."_s));
    QVERIFY(!output.contains(u"geheim"_s));
}

void BadInputTest::saysThatAPasswordIsWrong_data()
{
    QTest::addColumn<QString>("wrongSide");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("first") << u"1"_s << 161;
    QTest::newRow("second") << u"2"_s << 162;
}

void BadInputTest::saysThatAPasswordIsWrong()
{
    QFETCH(QString, wrongSide);
    QFETCH(int, exitCode);
    const auto password = [&](const QString &side) {
        return side == wrongSide ? u"geheim"_s : u"secret"_s;
    };
    ProgramRun program;
    QVERIFY(program.run(dovecot(u"1"_s, password(u"1"_s)) + dovecot(u"2"_s, password(u"2"_s))
                        + QStringList{u"--justlogin"_s}));
    QCOMPARE(program.exitCode(), exitCode);
    QVERIFY(program.output().contains(u"Host%1 failure: Error login on ["_s.arg(wrongSide)));
}

void BadInputTest::printsARemedyForACertificateThatWorks()
{
    const auto bare = [this](const QString &side) {
        return account(side, m_server->host(), m_server->tlsPort(), u"secret"_s)
               + QStringList{"--ssl"_L1 + side};
    };
    ProgramRun refused;
    QVERIFY(refused.run(bare(u"1"_s) + dovecot(u"2"_s) + QStringList{u"--justlogin"_s}));
    QCOMPARE(refused.exitCode(), 101);
    const QString argument =
        "SSL_fingerprint=sha256$"_L1 + QString::fromLatin1(m_server->fingerprint());
    QVERIFY2(refused.output().contains("--sslargs1 '"_L1 + argument + u'\''),
             qPrintable(refused.output()));

    for (const QString &remedy : {argument, u"SSL_verify_mode=0"_s}) {
        ProgramRun accepted;
        QVERIFY(accepted.run(bare(u"1"_s) + dovecot(u"2"_s)
                             + QStringList{u"--justlogin"_s, u"--sslargs1"_s, remedy}));
        QVERIFY2(accepted.exitCode() == 0, qPrintable(accepted.output()));
    }
}

void BadInputTest::justLogsIn()
{
    ProgramRun program;
    QVERIFY(program.run(dovecot(u"1"_s) + dovecot(u"2"_s) + QStringList{u"--justlogin"_s}));
    QCOMPARE(program.exitCode(), 0);
    const QString output = program.output();
    QVERIFY(output.contains(u"Host1: success login on ["_s));
    QVERIFY(output.contains(u"Host2: success login on ["_s));
    QVERIFY(output.contains(u"--password1 MASKED"_s));
    QVERIFY(!output.contains(u"++++ Statistics"_s));
    QVERIFY(output.contains(u"Exiting with return value 0 (EX_OK: successful termination) 0/50 "
                            "nb_errors/max_errors PID "_s));

    QStringList logs = program.files();
    logs = logs.filter(u"LOG_imapsync/"_s);
    QCOMPARE(logs.size(), 1);
    QVERIFY(logs.first().endsWith(u"_alice_bob.txt"_s));
    QCOMPARE(QString::fromUtf8(program.contentOf(logs.first())), output);
}

void BadInputTest::hidesThePasswordFromTheProcessList()
{
    const ScriptedPeer peer(PeerScript::silent());
    ProgramRun program;
    program.start(clearTo(peer, u"1"_s) + clearTo(peer, u"2"_s)
                  + QStringList{u"--PASSWORD2=geheim"_s});
    QVERIFY(program.waitForOutput(u"Command line used"_s));
    QFile arguments(u"/proc/%1/cmdline"_s.arg(program.processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    const QByteArray content = arguments.readAll();
    QVERIFY(content.contains("--password1"));
    QVERIFY(!content.contains("geheim"));
}

void BadInputTest::endsAsTheSignalDemands_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("status");

    QTest::newRow("INT") << SIGINT << 130;
    QTest::newRow("TERM") << SIGTERM << 143;
    QTest::newRow("QUIT") << SIGQUIT << 131;
}

void BadInputTest::endsAsTheSignalDemands()
{
    QFETCH(int, number);
    QFETCH(int, status);
    const ScriptedPeer peer(PeerScript::silent());
    ProgramRun program;
    program.start(clearTo(peer, u"1"_s) + clearTo(peer, u"2"_s));
    QTRY_VERIFY(peer.acceptedConnections() >= 2);
    program.sendSignal(SIGHUP);
    QVERIFY(program.waitForOutput(u"Got a signal HUP"_s));
    program.sendSignal(number);
    QVERIFY(program.waitForEnd(10));
    QCOMPARE(program.shellStatus(), status);
    QVERIFY(
        program.output().contains(u"Exiting with return value %1 (EXIT_BY_SIGNAL)"_s.arg(status)));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
