// SPDX-License-Identifier: GPL-3.0-or-later

// mailhaul-cli against servers and certificates that it cannot use: each time imapsync's exit code,
// a sentence that says what happened and what can be done, and no password anywhere.

#include "tests/cli/programrun.h"
#include "tests/server/accountoptions.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/scriptedpeer.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

const QString goodPassword = u"Geheim-gut"_s;
const QString badPassword = u"Geheim-falsch"_s;

DovecotOptions options(DovecotOptions changed = {})
{
    changed.passwords = {{u"alice"_s, goodPassword}, {u"bob"_s, goodPassword}};
    return changed;
}

/// Names of the places where one of the passwords stands.
QStringList leaks(ProgramRun &program)
{
    QMap<QString, QByteArray> places{{u"output"_s, program.output().toUtf8()},
                                     {u"standard error"_s, program.errors().toUtf8()}};
    for (const QString &file : program.files())
        places.insert(file, program.contentOf(file));
    QStringList found;
    for (const auto &[place, text] : places.asKeyValueRange()) {
        for (const QString &password : {goodPassword, badPassword}) {
            const QByteArray plain = password.toUtf8();
            if (text.contains(plain) || text.contains(plain.toBase64()))
                found << place;
        }
    }
    return found;
}

} // namespace

class BadServersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void namesTheTrouble_data();
    void namesTheTrouble();
    void namesTroubleOfBothSides();
    void refusesPasswordFiles_data();
    void refusesPasswordFiles();
    void readsPasswordFiles_data();
    void readsPasswordFiles();
    void keepsPasswordFromProcessList();
    void keepsPasswordFromLogOfWholeRun();

private:
    Account good(const QString &user) const;

    std::unique_ptr<DovecotServer> m_server;
};

void BadServersTest::initTestCase()
{
    m_server = std::make_unique<DovecotServer>(options());
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

void BadServersTest::cleanupTestCase()
{
    m_server.reset();
}

Account BadServersTest::good(const QString &user) const
{
    Account account = accountOn(*m_server, Wire::Tls, user);
    account.password = Secret(goodPassword);
    return account;
}

/// What stands on one side of the command line, and what keeps it alive.
struct Scene
{
    Account account;
    QStringList moreOptions; ///< with # for the side's number
    std::shared_ptr<void> server = {};
};
using MakeScene = std::function<Scene(const Account &good)>;

static Scene onServer(const Account &good, const DovecotOptions &changed, Wire wire)
{
    const auto server = std::make_shared<DovecotServer>(options(changed));
    if (!server->start())
        qFatal("%s", qPrintable(server->errorText()));
    Account account = accountOn(*server, wire, good.user);
    account.password = good.password;
    return {account, {}, server};
}

static Scene onPeer(const Account &good, const PeerScript &script, Security security)
{
    const auto peer = std::make_shared<ScriptedPeer>(script);
    Account account = good;
    account.host = peer->host();
    account.port = peer->port();
    account.security = security;
    return {account, {}, peer};
}

/// A copy would try again later, as the server wants it.
static Scene withoutWaiting(Scene scene)
{
    scene.moreOptions << u"--justlogin"_s;
    return scene;
}

/// A certificate that is known as an authority, but may not vouch for this server all the same.
static Scene withOddCertificate(const Account &good, CertificateKind kind)
{
    Scene scene = onServer(good, {.certificateKind = kind}, Wire::Tls);
    scene.account.trust.acceptedFingerprints.clear();
    const auto server = std::static_pointer_cast<DovecotServer>(scene.server);
    scene.moreOptions = {u"--sslargs#"_s, "SSL_ca_file="_L1 + server->certificatePath()};
    return scene;
}

void BadServersTest::namesTheTrouble_data()
{
    QTest::addColumn<MakeScene>("makeScene");
    QTest::addColumn<int>("sourceCode");
    QTest::addColumn<int>("destinationCode");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *name, const MakeScene &makeScene, int sourceCode,
                        int destinationCode, const QStringList &words) {
        QTest::newRow(name) << makeScene << sourceCode << destinationCode << words;
    };
    const auto changed = [](const std::function<void(Account &)> &change) {
        return [change](const Account &good) {
            Scene scene{good, {}};
            change(scene.account);
            return scene;
        };
    };

    row("unknown host", changed([](Account &account) { account.host = u"nosuchhost.invalid"_s; }),
        101, 102, {u"nosuchhost.invalid"_s, u"could be found"_s, u"Check the spelling"_s});
    row("port closed",
        [](const Account &good) {
            QTcpServer reserved;
            reserved.listen(QHostAddress::LocalHost);
            Scene scene{good, {}};
            scene.account.port = reserved.serverPort();
            return scene;
        },
        101, 102, {u"accepts no connection"_s, u"Check the port"_s});
    row("wrong password", changed([](Account &account) { account.password = Secret(badPassword); }),
        161, 162, {u"did not accept the user name"_s, u"app password"_s});
    row("unknown user", changed([](Account &account) { account.user = u"nobody-here"_s; }), 161,
        162, {u"did not accept the user name “nobody-here”"_s});
    row("certificate unknown",
        changed([](Account &account) { account.trust.acceptedFingerprints.clear(); }), 101, 102,
        {u"certificate"_s, u"is not trusted"_s, u"fingerprint"_s, u"SSL_fingerprint=sha256$"_s,
         u"SSL_ca_file=FILE"_s});
    row("another certificate than expected", changed([](Account &account) {
            account.trust.acceptedFingerprints = {QByteArray(64, 'a')};
        }),
        101, 102, {u"is not trusted"_s});
    row("certificate expired",
        [](const Account &good) { return withOddCertificate(good, CertificateKind::Expired); }, 101,
        102, {u"is not trusted"_s, u"expired"_s, u"SSL_fingerprint=sha256$"_s});
    row("certificate of another host",
        [](const Account &good) { return withOddCertificate(good, CertificateKind::WrongName); },
        101, 102, {u"is not trusted"_s, u"SSL_fingerprint=sha256$"_s});
    row("certificate unknown, STARTTLS",
        [](const Account &good) {
            Scene scene = onServer(good, {}, Wire::StartTls);
            scene.account.trust.acceptedFingerprints.clear();
            return scene;
        },
        101, 102, {u"is not trusted"_s, u"SSL_fingerprint=sha256$"_s});
    row("STARTTLS not offered",
        [](const Account &good) {
            return onPeer(good, {.greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] Hello\r\n"_ba},
                          Security::StartTls);
        },
        12, 12, {u"No encrypted connection"_s, u"does not offer STARTTLS"_s, u"Check the port"_s});
    row("STARTTLS refused",
        [](const Account &good) {
            return onPeer(good,
                          {.greeting = "* OK [CAPABILITY IMAP4rev1 STARTTLS] Hello\r\n"_ba,
                           .answers = {"%t NO not today\r\n"_ba}},
                          Security::StartTls);
        },
        12, 12, {u"No encrypted connection"_s, u"not today"_s});
    row("clear text refused",
        [](const Account &good) {
            return onServer(good, {.cleartextPasswords = CleartextPasswords::Refused}, Wire::Clear);
        },
        12, 12, {u"password was not sent"_s, u"Try port 993"_s});
    row("TLS to the plain port",
        [](const Account &good) {
            Scene scene = onServer(good, {}, Wire::Clear);
            scene.account.security = Security::ImplicitTls;
            return scene;
        },
        101, 102, {u"No encrypted connection"_s, u"Check the port"_s});
    row("clear text to the TLS port",
        [](const Account &good) {
            Scene scene = onServer(good, {}, Wire::Tls);
            scene.account.security = Security::None;
            scene.moreOptions = {u"--timeout#"_s, u"1"_s};
            return scene;
        },
        101, 102, {u"did not answer in time"_s, u"the port"_s});
    row("closes at once",
        [](const Account &good) {
            return onPeer(good, PeerScript::closesAtOnce(), Security::None);
        },
        101, 102, {u"could not be made or was interrupted"_s, u"Check the internet connection"_s});
    row("closes at once, TLS",
        [](const Account &good) {
            return onPeer(good, PeerScript::closesAtOnce(), Security::ImplicitTls);
        },
        101, 102, {u"No encrypted connection"_s, u"Check the port"_s});
    row("web server, TLS",
        [](const Account &good) {
            return onPeer(good, {.greeting = "HTTP/1.1 400 Bad Request\r\n\r\n"_ba},
                          Security::ImplicitTls);
        },
        101, 102, {u"No encrypted connection"_s, u"Check the port"_s});
    row("not IMAP",
        [](const Account &good) {
            return onPeer(good, {.greeting = "220 mail.example ESMTP Postfix\r\n"_ba},
                          Security::None);
        },
        101, 102, {u"it is not a mailbox server"_s, u"Check the server name and the port"_s});
    row("nonsense",
        [](const Account &good) { return onPeer(good, PeerScript::nonsense(), Security::None); },
        101, 102, {u"it is not a mailbox server"_s});
    row("line without end",
        [](const Account &good) { return onPeer(good, PeerScript::endlessLine(), Security::None); },
        101, 102, {u"it is not a mailbox server"_s});
    row("silent",
        [](const Account &good) {
            Scene scene = onPeer(good, PeerScript::silent(), Security::None);
            scene.moreOptions = {u"--timeout#"_s, u"1"_s};
            return scene;
        },
        101, 102, {u"did not answer in time"_s, u"wait a few minutes"_s});
    row("busy",
        [](const Account &good) {
            return withoutWaiting(onPeer(good, PeerScript::byeGreeting(), Security::None));
        },
        101, 102, {u"The server said:"_s});
    row("ends while signing in",
        [](const Account &good) {
            return withoutWaiting(onPeer(good,
                                         {.greeting = "* OK [CAPABILITY IMAP4rev1] Hello\r\n"_ba,
                                          .answers = {"* BYE too many connections\r\n"_ba},
                                          .closesAfterAnswers = true},
                                         Security::None));
        },
        101, 102, {u"too many connections"_s});
}

void BadServersTest::namesTheTrouble()
{
    QFETCH(MakeScene, makeScene);
    QFETCH(int, sourceCode);
    QFETCH(int, destinationCode);
    QFETCH(QStringList, words);
    for (const Side side : {Side::Source, Side::Destination}) {
        const bool isSource = side == Side::Source;
        const QString number = isSource ? u"1"_s : u"2"_s;
        const Scene scene = makeScene(good(isSource ? u"alice"_s : u"bob"_s));
        QStringList more = scene.moreOptions;
        more.replaceInStrings(u"#"_s, number);
        QStringList command = accountOptions(side, scene.account) + more;
        if (isSource)
            command += accountOptions(Side::Destination, good(u"bob"_s));
        else
            command += accountOptions(Side::Source, good(u"alice"_s));

        ProgramRun program;
        QVERIFY(program.run(command));
        const QString output = program.output();
        QVERIFY2(program.exitCode() == (isSource ? sourceCode : destinationCode),
                 qPrintable(output));
        for (const QString &word : words)
            QVERIFY2(output.contains(word), qPrintable(output + u"\nis without: "_s + word));
        QVERIFY2(output.contains(u"Err 1/1: Host"_s + number), qPrintable(output));
        QVERIFY2(!output.contains(u"Host%1 failure"_s.arg(isSource ? 2 : 1)), qPrintable(output));
        const QString last = u"Exiting with return value %1 (EXIT_"_s.arg(program.exitCode());
        QVERIFY2(output.contains(last), qPrintable(output));
        QCOMPARE(leaks(program), QStringList());
    }
}

void BadServersTest::namesTroubleOfBothSides()
{
    Account source = good(u"alice"_s);
    Account destination = good(u"bob"_s);
    source.password = Secret(badPassword);
    destination.host = u"nosuchhost.invalid"_s;
    ProgramRun program;
    QVERIFY(program.run(accountOptions(Side::Source, source)
                        + accountOptions(Side::Destination, destination)));
    const QString output = program.output();
    QVERIFY2(output.contains(u"Err 1/2: Host1 failure"_s), qPrintable(output));
    QVERIFY2(output.contains(u"Err 2/2: Host2 failure"_s), qPrintable(output));
    QVERIFY2(program.exitCode() == 161 || program.exitCode() == 102, qPrintable(output));
    QCOMPARE(leaks(program), QStringList());
}

void BadServersTest::refusesPasswordFiles_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    for (const QString &side : {u"1"_s, u"2"_s}) {
        QTest::addRow("missing %s", qPrintable(side))
            << side << u"missing.txt"_s << u"permissions"_s;
        // Root may read every file, but nobody reads a directory.
        QTest::addRow("unreadable %s", qPrintable(side)) << side << u"."_s << u"permissions"_s;
        QTest::addRow("empty %s", qPrintable(side)) << side << u"empty.txt"_s << u"no password"_s;
        QTest::addRow("empty line %s", qPrintable(side))
            << side << u"line.txt"_s << u"no password"_s;
    }
}

void BadServersTest::refusesPasswordFiles()
{
    QFETCH(QString, side);
    QFETCH(QString, file);
    QFETCH(QString, word);
    ProgramRun program;
    for (const auto &[name, content] :
         {std::pair(u"/empty.txt"_s, ""_ba), std::pair(u"/line.txt"_s, "\r\nsecond\n"_ba)}) {
        QFile made(program.folder() + name);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(content);
    }
    QVERIFY(program.run(accountOptions(Side::Source, good(u"alice"_s))
                        + accountOptions(Side::Destination, good(u"bob"_s))
                        + QStringList{"--passfile"_L1 + side, file}));
    const QString output = program.output();
    QVERIFY2(program.exitCode() == 66, qPrintable(output));
    QVERIFY2(output.contains(u"password file %1"_s.arg(file)), qPrintable(output));
    QVERIFY2(output.contains("--passfile"_L1 + side), qPrintable(output));
    QVERIFY2(output.contains(word), qPrintable(output));
    QVERIFY(output.contains(u"Exiting with return value 66 (EX_NOINPUT"_s));
    QCOMPARE(leaks(program), QStringList());
}

void BadServersTest::readsPasswordFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray password = goodPassword.toUtf8();
    QTest::newRow("bare") << password;
    QTest::newRow("line") << QByteArray(password + '\n');
    QTest::newRow("Windows") << QByteArray("\xEF\xBB\xBF" + password + "\r\n");
    QTest::newRow("more lines") << QByteArray(password + "\nsomething else\n");
}

void BadServersTest::readsPasswordFiles()
{
    QFETCH(QByteArray, content);
    ProgramRun program;
    QFile file(program.folder() + u"/password"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    Account source = good(u"alice"_s);
    source.password = Secret(badPassword);
    // The file goes before the option.
    QVERIFY(program.run(accountOptions(Side::Source, source)
                        + accountOptions(Side::Destination, good(u"bob"_s))
                        + QStringList{u"--passfile1"_s, u"password"_s, u"--justlogin"_s}));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
}

void BadServersTest::keepsPasswordFromProcessList()
{
    const ScriptedPeer peer(PeerScript::silent());
    Account silent = good(u"alice"_s);
    silent.host = peer.host();
    silent.port = peer.port();
    silent.security = Security::None;
    ProgramRun program;
    program.start(accountOptions(Side::Source, silent) + accountOptions(Side::Destination, silent));
    QTRY_VERIFY(peer.acceptedConnections() >= 2);
    QFile list(u"/proc/%1/cmdline"_s.arg(program.processId()));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray arguments = list.readAll();
    QVERIFY(arguments.contains("--password1"));
    QVERIFY2(!arguments.contains(goodPassword.toUtf8()), arguments.constData());
}

void BadServersTest::keepsPasswordFromLogOfWholeRun()
{
    ImapWitness witness;
    QVERIFY(witness.open(*m_server, u"alice"_s, goodPassword));
    QVERIFY(witness.append(u"INBOX"_s, plainMessage("one"_ba)));
    ProgramRun program;
    QVERIFY(program.run(accountOptions(Side::Source, good(u"alice"_s))
                        + accountOptions(Side::Destination, good(u"bob"_s))));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY(program.output().contains(u"MASKED"_s));
    QVERIFY(!program.files().isEmpty());
    QCOMPARE(leaks(program), QStringList());
}

QTEST_GUILESS_MAIN(BadServersTest)
#include "tst_badservers.moc"
