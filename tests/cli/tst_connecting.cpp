// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programrun.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/faultproxy.h"
#include "tests/support/imapwitness.h"
#include "tests/support/nameproxy.h"
#include "tests/support/scriptedpeer.h"
#include "tests/support/testauthority.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

/// What the options about connecting and signing in do, at servers that show it.
class ConnectingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void testsConnections();
    void testsWhatIsGiven();
    void tellsWhatCannotBeReached();
    void insistsOnTls();
    void asksForTheRightFamily();
    void compresses();
    void tellsItsName();
    void signsInAsAsked_data();
    void signsInAsAsked();
    void endsWithSixteen_data();
    void endsWithSixteen();
    void readsTheTokenFileAtEachConnection();
    void tellsTheQuota();
    void refusesANameThatTheCertificateDoesNotHave();
    void goesThroughProxies_data();
    void goesThroughProxies();

private:
    QStringList side(const QString &number, quint16 port, const QString &user) const;

    std::unique_ptr<DovecotServer> m_server;
};

namespace {

QStringList scripted(const ScriptedPeer &peer)
{
    return {u"--host1"_s,  peer.host(),   u"--port1"_s,       QString::number(peer.port()),
            u"--nossl1"_s, u"--notls1"_s, u"--user1=alice"_s, u"--password1=s3cret"_s};
}

} // namespace

void ConnectingTest::initTestCase()
{
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

QStringList ConnectingTest::side(const QString &number, quint16 port, const QString &user) const
{
    return {"--host"_L1 + number,     m_server->host(),
            "--port"_L1 + number,     QString::number(port),
            "--user"_L1 + number,     user,
            "--password"_L1 + number, u"secret"_s,
            "--sslargs"_L1 + number,  "SSL_ca_file="_L1 + m_server->certificatePath()};
}

void ConnectingTest::testsConnections()
{
    ProgramRun program;
    QVERIFY(program.run(side(u"1"_s, m_server->port(), u"alice"_s)
                        + side(u"2"_s, m_server->tlsPort(), u"bob"_s)
                        + QStringList{u"--ssl2"_s, u"--justconnect"_s}));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    for (const QString &host : {u"Host1"_s, u"Host2"_s}) {
        QVERIFY(program.output().contains(host + u": connected to ["_s));
        QVERIFY(program.output().contains(host + u" banner: "_s));
        QVERIFY(program.output().contains(host + u" capability: "_s));
    }
    QVERIFY(!m_server->logText().contains("Login: user"_L1));
}

void ConnectingTest::testsWhatIsGiven()
{
    ProgramRun program;
    QVERIFY(program.run({u"--host2"_s, m_server->host(), u"--port2"_s,
                         QString::number(m_server->port()), u"--sslargs2"_s,
                         "SSL_ca_file="_L1 + m_server->certificatePath()}));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY(program.output().contains(u"Host2: connected to ["_s));
    QVERIFY(program.output().contains(u"--user1"_s));
}

void ConnectingTest::tellsWhatCannotBeReached()
{
    ProgramRun program;
    QVERIFY(program.run({u"--host1=127.0.0.1"_s, u"--port1=1"_s, u"--justconnect"_s}));
    QCOMPARE(program.exitCode(), 10);
}

void ConnectingTest::insistsOnTls()
{
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1] hi\r\n"});
    ProgramRun program;
    QVERIFY(program.run({u"--host1"_s, peer.host(), u"--port1"_s, QString::number(peer.port()),
                         u"--tls1"_s, u"--justconnect"_s}));
    QCOMPARE(program.exitCode(), 12);
    ProgramRun run;
    QVERIFY(
        run.run(QStringList{u"--host1"_s, peer.host(), u"--port1"_s, QString::number(peer.port()),
                            u"--tls1"_s, u"--user1=alice"_s, u"--password1=s3cret"_s}
                + side(u"2"_s, m_server->port(), u"bob"_s)));
    QCOMPARE(run.exitCode(), 12);
    QVERIFY(!peer.received().contains("s3cret"));
}

void ConnectingTest::asksForTheRightFamily()
{
    const QStringList account{u"--host1=localhost"_s,
                              u"--port1"_s,
                              QString::number(m_server->port()),
                              u"--sslargs1"_s,
                              "SSL_ca_file="_L1 + m_server->certificatePath(),
                              u"--justconnect"_s};
    ProgramRun old;
    QVERIFY(old.run(account + QStringList{u"--inet4"_s}));
    QVERIFY2(old.exitCode() == 0, qPrintable(old.output()));
    ProgramRun recent;
    QVERIFY(recent.run(account + QStringList{u"--ipv6"_s}));
    QCOMPARE(recent.exitCode(), 10);
}

void ConnectingTest::compresses()
{
    DovecotServer old;
    QVERIFY2(old.start(), qPrintable(old.errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(old), qPrintable(witness.errorText()));
    QVERIFY(witness.append(u"INBOX"_s,
                           "Message-Id: <1@x>\r\n\r\n" + QByteArray(500'000, 'a') + "\r\n"));
    FaultProxy proxy(old.host(), old.port());
    for (const bool isCompressed : {false, true}) {
        const qint64 before = proxy.bytesToClient();
        ProgramRun program;
        QVERIFY(program.run(QStringList{u"--host1"_s, proxy.host(), u"--port1"_s,
                                        QString::number(proxy.port()), u"--user1=alice"_s,
                                        u"--password1=secret"_s, u"--nossl1"_s, u"--notls1"_s,
                                        isCompressed ? u"--compress1"_s : u"--nocompress1"_s,
                                        u"--subfolder2"_s, isCompressed ? u"packed"_s : u"plain"_s,
                                        u"--journaldir"_s, program.folder()}
                            + side(u"2"_s, m_server->port(), u"bob"_s)));
        QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
        const qint64 sent = proxy.bytesToClient() - before;
        QVERIFY2(isCompressed ? sent < 100'000 : sent > 500'000, qPrintable(QString::number(sent)));
    }
}

void ConnectingTest::tellsItsName()
{
    for (const bool tells : {true, false}) {
        const ScriptedPeer peer(
            {.greeting = "* OK [CAPABILITY IMAP4rev1 ID] hi\r\n",
             .answers = {"%t OK [CAPABILITY IMAP4rev1 ID] in\r\n", "%t OK\r\n", "%t OK\r\n"}});
        ProgramRun program;
        QVERIFY(program.run(scripted(peer) + side(u"2"_s, m_server->port(), u"bob"_s)
                            + QStringList{u"--justlogin"_s, tells ? u"--id"_s : u"--noid"_s}));
        QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
        QCOMPARE(peer.received().contains("ID (\"name\" \"Mailhaul\""), tells);
    }
}

void ConnectingTest::signsInAsAsked_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<QByteArray>("said");

    const QByteArray in = "a1 OK [CAPABILITY IMAP4rev1] in\r\n";
    QTest::newRow("LOGIN") << "AUTH=PLAIN"_ba << QStringList{u"--authmech1=login"_s}
                           << QByteArrayList{in} << "a1 LOGIN alice s3cret\r\n"_ba;
    QTest::newRow("PLAIN") << "AUTH=PLAIN SASL-IR"_ba << QStringList{u"--authmech1=plain"_s}
                           << QByteArrayList{in}
                           << "a1 AUTHENTICATE PLAIN " + "\0alice\0s3cret"_ba.toBase64() + "\r\n";
    QTest::newRow("administrator")
        << "AUTH=PLAIN SASL-IR"_ba << QStringList{u"--authuser1=root"_s} << QByteArrayList{in}
        << "a1 AUTHENTICATE PLAIN " + "alice\0root\0s3cret"_ba.toBase64() + "\r\n";
    QTest::newRow("PROXYAUTH") << ""_ba << QStringList{u"--authuser1=root"_s, u"--proxyauth1"_s}
                               << QByteArrayList{"a1 OK\r\n", "a2 OK [CAPABILITY IMAP4rev1] in\r\n"}
                               << "a1 LOGIN root s3cret\r\na2 PROXYAUTH alice\r\n"_ba;
    QTest::newRow("X-MASTERAUTH")
        << "X-MASTERAUTH"_ba << QStringList{u"--authmech1=X-MASTERAUTH"_s}
        << QByteArrayList{"+ 42\r\n", "a1 OK\r\n", "a2 OK [CAPABILITY IMAP4rev1] in\r\n"}
        << "a1 X-MASTERAUTH\r\n"
               + QCryptographicHash::hash("42s3cret", QCryptographicHash::Md5).toHex()
               + "\r\na2 X-SETUSER alice\r\n";
    QTest::newRow("LOGIN afterwards")
        << "AUTH=PLAIN SASL-IR"_ba << QStringList{u"--authmech1=plain"_s}
        << QByteArrayList{"a1 NO no\r\n", "a2 OK [CAPABILITY IMAP4rev1] in\r\n"}
        << "a1 AUTHENTICATE PLAIN " + "\0alice\0s3cret"_ba.toBase64()
               + "\r\na2 LOGIN alice s3cret\r\n";
    QTest::newRow("token") << "AUTH=XOAUTH2 SASL-IR"_ba
                           << QStringList{u"--oauthaccesstoken1=t0ken"_s} << QByteArrayList{in}
                           << "a1 AUTHENTICATE XOAUTH2 "
                                  + "user=alice\x01"
                                    "auth=Bearer t0ken\x01\x01"_ba.toBase64()
                                  + "\r\n";
    QTest::newRow("complete response")
        << "AUTH=XOAUTH2 SASL-IR"_ba << QStringList{u"--oauthdirect1=YWJjZA=="_s}
        << QByteArrayList{in} << "a1 AUTHENTICATE XOAUTH2 YWJjZA==\r\n"_ba;
}

void ConnectingTest::signsInAsAsked()
{
    QFETCH(QByteArray, offer);
    QFETCH(QStringList, options);
    QFETCH(QByteArrayList, answers);
    QFETCH(QByteArray, said);
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1 " + offer + "] hi\r\n",
                             .answers = answers + QByteArrayList{"%t OK\r\n"}});
    ProgramRun program;
    QVERIFY(program.run(scripted(peer) + side(u"2"_s, m_server->port(), u"bob"_s) + options
                        + QStringList{u"--justlogin"_s, u"--noid"_s, u"--timeout=10"_s}));
    QVERIFY2(peer.received().startsWith(said), peer.received().constData());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
}

void ConnectingTest::endsWithSixteen_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::newRow("PREAUTH") << QStringList{u"--authmech1=PREAUTH"_s} << QByteArrayList();
    QTest::newRow("X-MASTERAUTH") << QStringList{u"--authmech1=X-MASTERAUTH"_s}
                                  << QByteArrayList{"a1 NO\r\n"};
}

void ConnectingTest::endsWithSixteen()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArrayList, answers);
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1] hi\r\n", .answers = answers});
    ProgramRun program;
    QVERIFY(program.run(scripted(peer) + side(u"2"_s, m_server->port(), u"bob"_s) + options));
    QVERIFY2(program.exitCode() == 16, qPrintable(program.output()));
}

void ConnectingTest::readsTheTokenFileAtEachConnection()
{
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] hi\r\n",
                             .answers = {"a1 NO no\r\n"}});
    ProgramRun program;
    QFile file(program.folder() + "/token"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("first\n") == 6);
    file.close();
    QVERIFY(program.run(scripted(peer) + side(u"2"_s, m_server->port(), u"bob"_s)
                        + QStringList{u"--oauthaccesstoken1=token"_s}));
    QCOMPARE(program.exitCode(), 161);
    // Twice: a token may have been renewed meanwhile.
    QCOMPARE(peer.acceptedConnections(), 2);
    QVERIFY(peer.received().contains("user=alice\x01"
                                     "auth=Bearer first\x01\x01"_ba.toBase64()));
}

void ConnectingTest::tellsTheQuota()
{
    DovecotServer full({.quotaBytes = 20'000});
    QVERIFY2(full.start(), qPrintable(full.errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(full, u"bob"_s), qPrintable(witness.errorText()));
    QVERIFY(witness.append(u"INBOX"_s, "Subject: x\r\n\r\n" + QByteArray(18'600, 'a') + "\r\n"));
    QStringList account{u"--host2"_s,     full.host(),
                        u"--port2"_s,     QString::number(full.port()),
                        u"--user2=bob"_s, u"--password2=secret"_s,
                        u"--sslargs2"_s,  "SSL_ca_file="_L1 + full.certificatePath()};
    ProgramRun program;
    QVERIFY(program.run(side(u"1"_s, m_server->port(), u"alice"_s) + account
                        + QStringList{u"--justlogin"_s}));
    QVERIFY2(program.output().contains(u"Host2: Quota current storage is "_s),
             qPrintable(program.output()));
    QVERIFY(program.output().contains(u"full: it is time to find a bigger place"_s));
    QCOMPARE(program.exitCode(), 0);
    ProgramRun copy;
    QVERIFY(copy.run(side(u"1"_s, m_server->port(), u"alice"_s) + account));
    QVERIFY2(copy.exitCode() == 113, qPrintable(copy.output()));
}

void ConnectingTest::refusesANameThatTheCertificateDoesNotHave()
{
    const QStringList accounts = side(u"1"_s, m_server->tlsPort(), u"alice"_s)
                                 + side(u"2"_s, m_server->port(), u"bob"_s)
                                 + QStringList{u"--ssl1"_s, u"--justlogin"_s, u"--sslargs1"_s};
    ProgramRun wrong;
    QVERIFY(wrong.run(accounts + QStringList{u"SSL_hostname=elsewhere.example"_s}));
    QCOMPARE(wrong.exitCode(), 101);
    ProgramRun right;
    QVERIFY(right.run(accounts + QStringList{u"SSL_hostname=localhost"_s}));
    QVERIFY2(right.exitCode() == 0, qPrintable(right.output()));
}

void ConnectingTest::goesThroughProxies_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("exempt");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("HTTP") << u"http_proxy"_s << u"http://127.0.0.1:%1"_s << QString() << true;
    QTest::newRow("SOCKS") << u"all_proxy"_s << u"socks5://127.0.0.1:%1"_s << QString() << true;
    QTest::newRow("SOCKS, in capitals")
        << u"ALL_PROXY"_s << u"socks5h://127.0.0.1:%1/"_s << QString() << true;
    QTest::newRow("HTTP for all") << u"all_proxy"_s << u"127.0.0.1:%1"_s << QString() << true;
    QTest::newRow("another domain exempt")
        << u"all_proxy"_s << u"socks5://127.0.0.1:%1"_s << u"oxied.test,other.test"_s << true;
    QTest::newRow("exempt") << u"all_proxy"_s << u"socks5://127.0.0.1:%1"_s
                            << u"other.test, .proxied.test"_s << false;
    QTest::newRow("all exempt") << u"http_proxy"_s << u"http://127.0.0.1:%1"_s << u"*"_s << false;
}

void ConnectingTest::goesThroughProxies()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QString, exempt);
    QFETCH(bool, isUsed);
    TestAuthority authority;
    DovecotServer server({.certificate = authority.sign({u"imap.proxied.test"_s})});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    NameProxy proxy;
    proxy.lead(u"imap.proxied.test:993"_s, server.tlsPort());
    ProgramRun program;
    program.setEnvironment(variable, value.arg(proxy.port()));
    program.setEnvironment(u"no_proxy"_s, exempt);
    program.start({u"--host1=imap.proxied.test"_s, u"--user1=alice"_s, u"--password1=secret"_s,
                   u"--sslargs1"_s, "SSL_ca_file="_L1 + authority.certificatePath(),
                   u"--host2=127.0.0.1"_s, u"--port2"_s, QString::number(server.port()),
                   u"--user2=bob"_s, u"--password2=secret"_s, u"--sslargs2=SSL_verify_mode=0"_s,
                   u"--justlogin"_s});
    QVERIFY(
        QTest::qWaitFor([&] { return program.endsWithin(std::chrono::milliseconds(1)); }, 60'000));
    QVERIFY2((program.exitCode() == 0) == isUsed, qPrintable(program.output()));
    // Nothing else goes through it, least of all what stays on this machine.
    QCOMPARE(proxy.requests(), isUsed ? QStringList{u"imap.proxied.test:993"_s} : QStringList());
}

QTEST_GUILESS_MAIN(ConnectingTest)
#include "tst_connecting.moc"
