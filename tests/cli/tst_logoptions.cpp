// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/accountpair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

/// What the options for logs and for the support bundle write, with real servers.
class LogOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void showsTheProtocolOfASide_data();
    void showsTheProtocolOfASide();
    void writesTheEnginesLog_data();
    void writesTheEnginesLog();
    void tellsOthersWhatWentWrong_data();
    void tellsOthersWhatWentWrong();
    void tellsOfASignInThatFailed();
    void saysWhereThereIsNoBundle();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<DovecotServer> m_server;
    int m_pairs = 0;
};

namespace {

QByteArray engineLogOf(const ProgramRun &program)
{
    const QStringList files = program.files();
    for (const QString &file : files) {
        if (file.endsWith(".engine.log"_L1))
            return program.contentOf(file);
    }
    return {};
}

} // namespace

void LogOptionsTest::initTestCase()
{
    m_server = std::make_unique<DovecotServer>(manyAccounts(30, {.largestMessage = 2000}));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

void LogOptionsTest::showsTheProtocolOfASide_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("source");
    QTest::addColumn<bool>("destination");
    QTest::newRow("none") << QString() << false << false;
    QTest::newRow("source") << u"--debugimap1"_s << true << false;
    QTest::newRow("destination") << u"--debugimap2"_s << false << true;
    QTest::newRow("both") << u"--debugimap"_s << true << true;
    QTest::newRow("the engine's work") << u"--debug"_s << false << false;
}

void LogOptionsTest::showsTheProtocolOfASide()
{
    QFETCH(QString, option);
    QFETCH(bool, source);
    QFETCH(bool, destination);
    AccountPair pair(*m_server, ++m_pairs);
    QVERIFY2(pair.fill(u"Work: a"_s, QString()), qPrintable(pair.errorText()));
    ProgramRun program;
    QVERIFY(program.run(pair.arguments(option.isEmpty() ? QStringList() : QStringList{option})));
    QCOMPARE(program.exitCode(), 0);
    const QString said = program.output();
    const auto fetches = [&](const QString &text) { return said.contains(text); };
    QCOMPARE(fetches(u" protocol protocol.source source C"_s), source);
    QCOMPARE(fetches(u" protocol protocol.destination destination C"_s), destination);
    QCOMPARE(said.contains(u"(UID BODY.PEEK[])"_s), source);
    QCOMPARE(said.contains(u"APPEND Work ("_s), destination);
    QCOMPARE(said.contains(u"debug    run message"_s), option == "--debug"_L1);
    // The log file has what is printed.
    QVERIFY(!program.files().filter(u"LOG_imapsync"_s).isEmpty());
    QVERIFY(engineLogOf(program).isEmpty());
}

void LogOptionsTest::writesTheEnginesLog_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    const QString folder = u"info     run folder [Work] is complete"_s;
    const QString message = u"debug    run message 1 of [Work]"_s;
    const QString protocol = u"protocol protocol.source"_s;
    QTest::newRow("error") << u"error"_s << QStringList() << QStringList{folder, message, protocol};
    QTest::newRow("info") << u"info"_s << QStringList{folder} << QStringList{message, protocol};
    QTest::newRow("debug") << u"DEBUG"_s << QStringList{folder, message} << QStringList{protocol};
    QTest::newRow("protocol") << u"protocol"_s << QStringList{folder, message, protocol}
                              << QStringList();
}

void LogOptionsTest::writesTheEnginesLog()
{
    QFETCH(QString, level);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    AccountPair pair(*m_server, ++m_pairs);
    QVERIFY2(pair.fill(u"Work: a"_s, QString()), qPrintable(pair.errorText()));
    ProgramRun program;
    QVERIFY(program.run(pair.arguments({u"--loglevel"_s, level})));
    QCOMPARE(program.exitCode(), 0);
    const QString log = QString::fromUtf8(engineLogOf(program));
    for (const QString &text : std::as_const(has))
        QVERIFY2(log.contains(text), qPrintable(log));
    for (const QString &text : std::as_const(hasNot))
        QVERIFY2(!log.contains(text), qPrintable(log));
    QVERIFY(program.output().contains(u"The engine's log is in"_s));
    QVERIFY(!program.output().contains(u"info     run"_s));
}

void LogOptionsTest::tellsOthersWhatWentWrong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("hasFolders");
    QTest::addColumn<bool>("hasAddresses");
    QTest::newRow("nothing else") << QStringList() << false << false;
    QTest::newRow("folders") << QStringList{u"--supportwith=folders"_s} << true << false;
    QTest::newRow("addresses") << QStringList{u"--supportwith=Addresses"_s} << false << true;
    QTest::newRow("all") << QStringList{u"--supportwith=folders,addresses,words"_s} << true << true;
}

void LogOptionsTest::tellsOthersWhatWentWrong()
{
    QFETCH(QStringList, options);
    QFETCH(bool, hasFolders);
    QFETCH(bool, hasAddresses);
    const QString user = u"old%1"_s.arg(++m_pairs);
    AccountPair pair(*m_server, m_pairs);
    // On its way this becomes larger than what the server takes.
    QVERIFY2(pair.fill(u"Honeymoon: a b*1500"_s, QString()), qPrintable(pair.errorText()));
    ProgramRun program;
    QVERIFY(program.run(
        pair.arguments(QStringList{u"--supportbundle=bundle.txt"_s, u"--subfolder2=Honeymoon2"_s,
                                   u"--pipemess"_s, u"cat; head -c 1500 /dev/zero | tr '\\0' x"_s}
                       + options)));
    const QString bundle = QString::fromUtf8(program.contentOf(u"bundle.txt"_s));
    QVERIFY2(bundle.contains(u"append-message, too-large"_s), qPrintable(bundle));
    QVERIFY2(bundle.contains(u"Said on connection C"_s), qPrintable(bundle));
    QVERIFY2(bundle.contains(u" <message of "_s), qPrintable(bundle));
    QVERIFY2(bundle.contains(u"--supportbundle …"_s), qPrintable(bundle));
    QVERIFY2(bundle.contains(u"Capabilities           IMAP4rev1"_s), qPrintable(bundle));
    QCOMPARE(bundle.contains(u"Honeymoon"_s), hasFolders);
    QCOMPARE(bundle.contains(user), hasAddresses);
    QCOMPARE(bundle.contains(m_server->host()), hasAddresses);
    QVERIFY(!bundle.contains(u"Text of"_s));
    QVERIFY(!bundle.contains(u"secret"_s));
    QVERIFY(program.output().contains(u"The support bundle is in bundle.txt."_s));
}

void LogOptionsTest::tellsOfASignInThatFailed()
{
    AccountPair pair(*m_server, ++m_pairs);
    ProgramRun program;
    QVERIFY(program.run(pair.arguments({u"--supportbundle=bundle.txt"_s, u"--password1=wr0ng"_s})));
    QCOMPARE(program.exitCode(), 161);
    const QString bundle = QString::fromUtf8(program.contentOf(u"bundle.txt"_s));
    QVERIFY2(bundle.contains(u"sign-in, authentication"_s), qPrintable(bundle));
    QVERIFY2(bundle.contains(u"<response>"_s) || bundle.contains(u"<password>"_s),
             qPrintable(bundle));
    QVERIFY2(bundle.contains(u"NO [AUTHENTICATIONFAILED] Authentication failed"_s),
             qPrintable(bundle));
}

void LogOptionsTest::saysWhereThereIsNoBundle()
{
    AccountPair pair(*m_server, ++m_pairs);
    ProgramRun program;
    QVERIFY(program.run(pair.arguments({u"--supportbundle=bundle.txt"_s, u"--justconnect"_s})));
    QVERIFY(program.output().contains(u"No support bundle is written"_s));
    QVERIFY(!program.files().contains(u"bundle.txt"_s));
}

void LogOptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    QTest::newRow("level") << QStringList{u"--loglevel=loud"_s} << u"warning, info"_s;
    QTest::newRow("no file") << QStringList{u"--loglevel=info"_s, u"--nolog"_s} << u"--nolog"_s;
    QTest::newRow("part") << QStringList{u"--supportbundle=x"_s, u"--supportwith=passwords"_s}
                          << u"folders, addresses, words"_s;
    QTest::newRow("alone") << QStringList{u"--supportwith=folders"_s} << u"--supportbundle"_s;
}

void LogOptionsTest::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(QString, word);
    ProgramRun program;
    QVERIFY(program.run(QStringList{u"--host1=a"_s, u"--user1=b"_s, u"--host2=c"_s, u"--user2=d"_s}
                        + options));
    QCOMPARE(program.exitCode(), 64);
    QVERIFY2(program.errors().contains(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(LogOptionsTest)
#include "tst_logoptions.moc"
