// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programrun.h"
#include "tests/server/twoaccounts.h"
#include "tests/signin/keyringsession.h"
#include "tests/signin/oidcserver.h"
#include "tests/signin/scriptedbrowser.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

template <typename Stream, typename Text>
concept Prints = requires(Stream &stream, const Text &text) { stream << text; };
static_assert(Prints<QDebug, QString> && !Prints<QDebug, Secret>, "secrets cannot be logged");
static_assert(!Prints<QTextStream, Secret> && !std::convertible_to<Secret, QString>);

/// mailhaul-cli at every door, and what it leaves behind of the secrets it was given: nothing.
class CliSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void signsInAndTellsNobody_data();
    void signsInAndTellsNobody();
    void tellsNobodyWhatWasRefused_data();
    void tellsNobodyWhatWasRefused();
    void showsNoSecretInTheProcessList();
    void grantsWithADeviceCode();
    void grantsInTheBrowser();
    void saysWhatAServiceLacks_data();
    void saysWhatAServiceLacks();
    void goesOnWithoutAKeychain();
    void findsAPasswordInTheKeychain();
    void goesOnWithALockedKeychain();
    void keepsAGrantInTheKeychain();

private:
    bool grantByCode(ProgramRun &program, const QStringList &options);
    QStringList destination() const;
    QStringList source(const QString &user = u"alice@example.test"_s) const;
    QString serviceFile(const ProgramRun &program, const OAuthService &service) const;

    OidcServer m_oidc;
    std::unique_ptr<DovecotServer> m_server;
};

namespace {

const QString password = u"Tr0ub4dor-and-3"_s;

/// Every file below \a folder that holds one of the texts, in any of the codings that the protocol has for it.
QStringList findAnywhere(const QString &folder, const QByteArrayList &secrets)
{
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : secrets) {
            if (content.contains(secret))
                found.append(file.fileName());
        }
    }
    return found;
}

QByteArrayList spellings(const QString &secret, const QString &user)
{
    const QByteArray text = secret.toUtf8();
    const QByteArray plain = '\0' + user.toUtf8() + '\0' + text;
    return {text, text.toBase64(), plain.toBase64(), text.toHex()};
}

} // namespace

void CliSignInTest::initTestCase()
{
    QVERIFY2(m_oidc.start(), qPrintable(m_oidc.errorText()));
    m_server = std::make_unique<DovecotServer>(DovecotOptions{
        .passwords = {{u"alice@example.test"_s, password}, {u"bob"_s, password}},
        .mechanisms = {u"plain"_s, u"login"_s, u"cram-md5"_s, u"digest-md5"_s, u"scram-sha-1"_s,
                       u"scram-sha-256"_s, u"xoauth2"_s, u"oauthbearer"_s},
        .extraConfiguration =
            m_oidc.dovecotConfiguration()
            + u"auth_master_user_separator = *\npassdb masters {\n driver = static\n"
              " master = yes\n passdb_static_password = %1\n}\n"_s.arg(password)});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

QStringList CliSignInTest::destination() const
{
    return {u"--host2"_s,
            m_server->host(),
            u"--port2"_s,
            QString::number(m_server->tlsPort()),
            u"--ssl2"_s,
            u"--sslargs2"_s,
            "SSL_ca_file="_L1 + m_server->certificatePath(),
            u"--user2=bob"_s};
}

QStringList CliSignInTest::source(const QString &user) const
{
    return {u"--host1"_s,
            m_server->host(),
            u"--port1"_s,
            QString::number(m_server->tlsPort()),
            u"--ssl1"_s,
            u"--sslargs1"_s,
            "SSL_ca_file="_L1 + m_server->certificatePath(),
            "--user1="_L1 + user};
}

QString CliSignInTest::serviceFile(const ProgramRun &program, const OAuthService &service) const
{
    const QString name = program.folder() + "/services.json"_L1;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        u"{\"services\":{\"test\":{\"name\":\"Test\",\"authorizationUrl\":\"%1\",\"tokenUrl\":\"%"
        u"2\","
        "\"deviceUrl\":\"%3\",\"scopes\":[\"%4\"],\"clientId\":\"%5\",\"clientSecret\":\"%6\","
        "\"redirectHost\":\"%7\",\"parameters\":{\"prompt\":\"consent\"}}}}"_s
            .arg(service.authorizationUrl.toString(), service.tokenUrl.toString(),
                 service.deviceUrl.toString(), service.scopes.join(u"\",\""_s), service.clientId,
                 service.clientSecret, service.redirectHost)
            .toUtf8());
    return name;
}

void CliSignInTest::signsInAndTellsNobody_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("byEnvironment");
    for (const char *name :
         {"LOGIN", "PLAIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"}) {
        QTest::newRow(name) << QStringList{u"--authmech1"_s, QString::fromLatin1(name)} << false;
    }
    QTest::newRow("automatic") << QStringList() << false;
    QTest::newRow("environment") << QStringList() << true;
    QTest::newRow("debug") << QStringList{u"--debug"_s, u"--debugimap"_s} << false;
    QTest::newRow("everything that is written")
        << QStringList{u"--debug"_s, u"--debugimap"_s, u"--loglevel=protocol"_s,
                       u"--supportbundle=bundle.txt"_s, u"--report=report.json"_s}
        << false;
    QTest::newRow("wrong") << QStringList{u"--port1=1"_s} << false;
    QTest::newRow("administrator") << QStringList{u"--authuser1=admin"_s} << false;
    QTest::newRow("compressed, without ID") << QStringList{u"--compress1"_s, u"--noid"_s} << false;
}

void CliSignInTest::signsInAndTellsNobody()
{
    QFETCH(QStringList, options);
    QFETCH(bool, byEnvironment);
    ProgramRun program;
    program.setEnvironment(u"HOME"_s, program.folder());
    program.setEnvironment(u"XDG_CONFIG_HOME"_s, program.folder() + "/config"_L1);
    program.setEnvironment(u"XDG_DATA_HOME"_s, program.folder() + "/data"_L1);
    QStringList secrets{u"--password1"_s, password, "--password2="_L1 + password};
    if (byEnvironment) {
        program.setEnvironment(u"IMAPSYNC_PASSWORD1"_s, password);
        program.setEnvironment(u"IMAPSYNC_PASSWORD2"_s, password);
        secrets.clear();
    }
    QVERIFY(program.run(source() + destination() + secrets + options));
    const QString errors = program.errors();
    const bool isWrong = options.contains(u"--port1=1"_s);
    QVERIFY2((program.exitCode() == 0) != isWrong, qPrintable(program.output()));
    for (const QByteArray &spelling : spellings(password, u"alice@example.test"_s)) {
        QVERIFY(!program.output().toUtf8().contains(spelling));
        QVERIFY(!errors.toUtf8().contains(spelling));
    }
    const QStringList found =
        findAnywhere(program.folder(), spellings(password, u"alice@example.test"_s));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    QVERIFY(!program.files().isEmpty());
}

void CliSignInTest::tellsNobodyWhatWasRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("secret");
    const QString token = u"ya29.T0ken-that-nobody-knows"_s;
    const QByteArray direct = "user=alice@example.test\1auth=Bearer " + token.toUtf8() + "\1\1";
    QTest::newRow("password") << QStringList{u"--password1=Wr0ng-and-secret"_s}
                              << u"Wr0ng-and-secret"_s;
    QTest::newRow("odd password") << QStringList{u"--password1"_s, u"Wr0ng \"a\\b= é"_s}
                                  << u"Wr0ng \"a\\b= é"_s;
    QTest::newRow("access token") << QStringList{u"--oauthaccesstoken1"_s, token} << token;
    QTest::newRow("ready response")
        << QStringList{"--oauthdirect1="_L1 + QString::fromLatin1(direct.toBase64())} << token;
    QTest::newRow("ready response, as it was given")
        << QStringList{u"--oauthdirect1"_s, QString::fromLatin1(direct.toBase64())}
        << QString::fromLatin1(direct.toBase64());
}

void CliSignInTest::tellsNobodyWhatWasRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, secret);
    ProgramRun program;
    program.setEnvironment(u"HOME"_s, program.folder());
    program.setEnvironment(u"XDG_CONFIG_HOME"_s, program.folder() + "/config"_L1);
    program.setEnvironment(u"IMAPSYNC_PASSWORD2"_s, password);
    QVERIFY(program.run(source() + destination() + options
                        + QStringList{u"--debug"_s, u"--debugimap"_s, u"--loglevel=protocol"_s,
                                      u"--supportbundle=bundle.txt"_s, u"--report=report.json"_s}));
    QCOMPARE(program.shellStatus(), 161);
    const QByteArrayList needles = spellings(secret, u"alice@example.test"_s);
    const QByteArray said = program.output().toUtf8() + program.errors().toUtf8();
    for (const QByteArray &needle : needles)
        QVERIFY2(!said.contains(needle), said.constData());
    const QStringList found = findAnywhere(program.folder(), needles);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    QVERIFY(program.files().size() > 3);
}

void CliSignInTest::showsNoSecretInTheProcessList()
{
#ifdef Q_OS_LINUX
    ProgramRun program;
    program.start(source() + destination()
                  + QStringList{u"--password1"_s, password, "--password2="_L1 + password,
                                u"--oauthdirect2=x"_s, u"--debugsleep=0"_s});
    QVERIFY(program.waitForOutput(u"Here is mailhaul-cli"_s));
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(program.processId()));
    if (commandLine.open(QIODevice::ReadOnly))
        QVERIFY(!commandLine.readAll().contains(password.toUtf8()));
    QVERIFY(program.waitForEnd());
#endif
}

/// Runs the program and plays the person whom it sends to a browser elsewhere.
bool CliSignInTest::grantByCode(ProgramRun &program, const QStringList &options)
{
    program.setEnvironment(u"IMAPSYNC_PASSWORD2"_s, password);
    const QString services = serviceFile(program, m_oidc.publicClient());
    program.start(source() + destination()
                  + QStringList{u"--oauth1=test"_s, u"--oauthfile"_s, services, u"--justlogin"_s}
                  + options);
    QString told;
    if (!QTest::qWaitFor([&] { return (told += program.errors()).contains(u"Waiting until"_s); },
                         30'000))
        return false;
    static const QRegularExpression pattern(u"open (\\S+) in a browser .* code (\\S+)\\."_s);
    const auto match = pattern.match(told);
    ScriptedBrowser browser(u"alice@example.test"_s, ScriptedBrowser::Person::Agrees);
    browser.setUserCode(match.captured(2));
    browser.visit(QUrl(match.captured(1)));
    return QTest::qWaitFor([&] { return !browser.lastPage().isEmpty(); }, 60'000)
           && program.waitForEnd() && !program.output().contains(match.captured(2));
}

void CliSignInTest::grantsWithADeviceCode()
{
    ProgramRun program;
    QVERIFY2(grantByCode(program, {}), qPrintable(program.output()));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
}

void CliSignInTest::grantsInTheBrowser()
{
    ProgramRun program;
    program.setEnvironment(u"IMAPSYNC_PASSWORD2"_s, password);
    const QString services = serviceFile(program, m_oidc.installedClient());
    program.start(source() + destination()
                  + QStringList{u"--oauth1=test"_s, u"--oauthfile"_s, services, u"--justlogin"_s});
    QString told;
    QTRY_VERIFY_WITH_TIMEOUT((told += program.errors()).endsWith(u'\n'), 30'000);
    static const QRegularExpression pattern(u"this machine: (\\S+)"_s);
    const auto match = pattern.match(told);
    QVERIFY2(match.hasMatch(), qPrintable(told));
    ScriptedBrowser browser(u"alice@example.test"_s, ScriptedBrowser::Person::Agrees);
    browser.visit(QUrl(match.captured(1)));
    QTRY_VERIFY_WITH_TIMEOUT(!browser.lastPage().isEmpty(), 60'000);
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
}

void CliSignInTest::saysWhatAServiceLacks_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("nobody registered") << QStringList{u"--oauth1=google"_s} << 64 << u"client id"_s;
    QTest::newRow("unknown service") << QStringList{u"--oauth1=nobody"_s} << 64 << u"google"_s;
    QTest::newRow("no file") << QStringList{u"--oauth1=google"_s, u"--oauthfile=/does/not/exist"_s}
                             << 66 << u"--oauthfile"_s;
}

void CliSignInTest::saysWhatAServiceLacks()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, word);
    ProgramRun program;
    program.setEnvironment(u"XDG_CONFIG_HOME"_s, program.folder());
    program.setEnvironment(u"IMAPSYNC_PASSWORD2"_s, password);
    QVERIFY(program.run(source() + destination() + options));
    QCOMPARE(program.exitCode(), code);
    QVERIFY2(program.output().contains(word), qPrintable(program.output()));
}

void CliSignInTest::goesOnWithoutAKeychain()
{
    ProgramRun program;
    program.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/does/not/exist"_s);
    program.setEnvironment(u"IMAPSYNC_PASSWORD1"_s, password);
    QVERIFY(program.run(source() + destination() + QStringList{u"--keychain"_s, u"--justlogin"_s}));
    // One line about the keychain, and then no terminal to ask at.
    QCOMPARE(program.output().count(u"The keychain of this computer cannot be used"_s), 1);
    QCOMPARE(program.exitCode(), 64);
    program.setEnvironment(u"IMAPSYNC_PASSWORD2"_s, password);
    QVERIFY(program.run(source() + destination() + QStringList{u"--keychain"_s, u"--justlogin"_s}));
    QCOMPARE(program.exitCode(), 0);
}

namespace {

const QString aliceKey = u"imap://alice@example.test@127.0.0.1"_s;

} // namespace

void CliSignInTest::findsAPasswordInTheKeychain()
{
    KeyringSession keyring;
    QVERIFY(keyring.start(KeyringSession::State::Unlocked));
    QVERIFY(keyring.keep(aliceKey, password));
    ProgramRun program;
    program.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, keyring.busAddress());
    program.setEnvironment(u"IMAPSYNC_PASSWORD2"_s, password);
    QVERIFY(program.run(source() + destination() + QStringList{u"--keychain"_s, u"--justlogin"_s}));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY2(!program.output().contains(u"keychain of this computer"_s),
             qPrintable(program.output()));
}

void CliSignInTest::goesOnWithALockedKeychain()
{
    KeyringSession keyring;
    QVERIFY(keyring.start(KeyringSession::State::Unlocked));
    QVERIFY(keyring.keep(aliceKey, password));
    QVERIFY(keyring.start(KeyringSession::State::Locked));
    ProgramRun program;
    program.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, keyring.busAddress());
    QVERIFY2(grantByCode(program, {u"--keychain"_s}), qPrintable(program.output()));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    // One line for what could not be read, one for what could not be stored.
    QCOMPARE(program.output().count(u"or it is locked"_s), 1);
    QCOMPARE(program.output().count(u"The keychain of this computer cannot be used"_s), 1);
    QVERIFY(keyring.start(KeyringSession::State::Unlocked));
    QCOMPARE(keyring.secretOf(aliceKey), password);
}

void CliSignInTest::keepsAGrantInTheKeychain()
{
    KeyringSession keyring;
    QVERIFY(keyring.start(KeyringSession::State::Unlocked));
    ProgramRun program;
    program.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, keyring.busAddress());
    QVERIFY2(grantByCode(program, {u"--keychain"_s}), qPrintable(program.output()));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QString kept = keyring.secretOf(aliceKey);
    QVERIFY(!kept.isEmpty());

    // This service replaces the refresh token each time, and the one before is worth nothing.
    const QStringList again =
        source() + destination()
        + QStringList{u"--oauth1=test"_s, u"--oauthfile"_s, program.folder() + "/services.json"_L1,
                      u"--justlogin"_s, u"--keychain"_s};
    for (int run = 0; run < 2; ++run) {
        QVERIFY(program.run(again));
        QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
        const QString next = keyring.secretOf(aliceKey);
        QVERIFY(!next.isEmpty() && next != kept);
        kept = next;
    }

    // An access that was taken back is asked for again.
    OAuthGrant ended;
    ended.service = m_oidc.publicClient();
    ended.service.id = u"test"_s;
    ended.refreshToken = Secret(u"taken-back"_s);
    QVERIFY(keyring.keep(aliceKey, ended.toKeychain().reveal()));
    QVERIFY2(grantByCode(program, {u"--keychain"_s}), qPrintable(program.output()));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY(!keyring.secretOf(aliceKey).contains(u"taken-back"_s));
}

QTEST_GUILESS_MAIN(CliSignInTest)
#include "tst_cli_signin.moc"
