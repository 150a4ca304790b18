// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

Q_DECLARE_METATYPE(Mailhaul::Security)
Q_DECLARE_METATYPE(Mailhaul::RunKind)

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void decidesEncryption_data();
    void decidesEncryption();
    void refuses_data();
    void refuses();
    void namesEverythingThatIsMissing();
    void cleansHosts_data();
    void cleansHosts();
    void sanitizesOnlyUnlessForbidden();
    void readsTrust();
    void signsInForSomebodyElse();
    void readsEnvironment();
    void decidesHowFar_data();
    void decidesHowFar();
    void readsFolders();
    void readsPrefixesAndSeparators();
    void readsTimeouts();
    void readsLimits();
    void decidesWhatIsPrinted();

private:
    static std::expected<Settings, Refusal> read(const QStringList &more);
};

namespace {

const QString fingerprint = u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s;

} // namespace

void SettingsTest::init()
{
    qunsetenv("IMAPSYNC_PASSWORD1");
    qunsetenv("IMAPSYNC_PASSWORD2");
}

std::expected<Settings, Refusal> SettingsTest::read(const QStringList &more)
{
    const QStringList accounts = {u"--host1=one"_s, u"--user1=u1"_s, u"--host2=two"_s,
                                  u"--user2=u2"_s};
    const ParsedOptions options = parseArguments(accounts + more);
    if (!options.complaints().isEmpty())
        qFatal("%s", qPrintable(options.complaints().join(u' ')));
    return settingsFrom(options);
}

void SettingsTest::decidesEncryption_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Security>("security");

    const auto row = [](const char *words, Security security) {
        QTest::newRow(*words ? words : "nothing") << QString::fromLatin1(words) << security;
    };
    row("", Security::Automatic);
    row("--nosslcheck", Security::StartTlsIfOffered);
    row("--ssl1", Security::ImplicitTls);
    row("--ssl1 --port1 4993", Security::ImplicitTls);
    row("--ssl1 --notls1", Security::ImplicitTls);
    row("--ssl1 --nosslcheck", Security::ImplicitTls);
    row("--tls1", Security::StartTls);
    row("--tls1 --nossl1", Security::StartTls);
    row("--tls1 --port1 4143", Security::StartTls);
    row("--tls1 --port1 993", Security::StartTls);
    row("--nossl1", Security::StartTlsIfOffered);
    row("--nossl1 --port1 143", Security::StartTlsIfOffered);
    row("--nossl1 --port1 993", Security::StartTlsIfOffered);
    row("--nossl1 --notls1", Security::None);
    row("--nossl1 --notls1 --port1 993", Security::None);
    row("--notls1", Security::None);
    row("--notls1 --port1 143", Security::None);
    row("--notls1 --port1 993", Security::ImplicitTls);
    row("--port1 993", Security::ImplicitTls);
    row("--port1 143", Security::StartTlsIfOffered);
    row("--port1 4143", Security::StartTlsIfOffered);
    row("--port2 143 --ssl2", Security::Automatic);
}

void SettingsTest::decidesEncryption()
{
    QFETCH(QString, words);
    QFETCH(Security, security);
    const auto settings = read(words.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(settings);
    QCOMPARE(settings->request.source.security, security);
}

void SettingsTest::refuses_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("names");

    const auto row = [](const char *title, const QStringList &more, const QString &names) {
        QTest::newRow(title) << more << names;
    };
    row("two kinds of TLS", {u"--ssl2"_s, u"--tls2"_s}, u"--ssl2"_s);
    row("port zero", {u"--port1=0"_s}, u"--port1"_s);
    row("port too large", {u"--port2=65536"_s}, u"--port2"_s);
    row("mechanism", {u"--authmech1=NONSENSE"_s}, u"--authmech1 NONSENSE"_s);
    row("administrator with LOGIN", {u"--authmech1=login"_s, u"--authuser1=a"_s}, u"--authuser1"_s);
    row("TLS key", {u"--sslargs1"_s, u"SSL_version=TLSv1_1"_s}, u"SSL_version"_s);
    row("TLS mode", {u"--sslargs1"_s, u"SSL_verify_mode=2"_s}, u"--sslargs1"_s);
    row("authorities missing", {u"--sslargs2"_s, u"SSL_ca_file=/does/not/exist"_s},
        u"/does/not/exist"_s);
    row("list missing", {u"--sslargs2"_s, u"SSL_crl_file=/does/not/exist"_s}, u"SSL_crl_file"_s);
    row("no list", {u"--sslargs2"_s, u"SSL_crl_file=/proc/version"_s}, u"SSL_crl_file"_s);
    row("fingerprint short", {u"--sslargs2"_s, u"SSL_fingerprint=sha256$abcd"_s}, u"--sslargs2"_s);
    row("fingerprint kind", {u"--sslargs2"_s, "SSL_fingerprint=sha1$"_L1 + fingerprint},
        u"sha256"_s);
    row("no pair", {u"--f1f2=a"_s}, u"--f1f2"_s);
    row("no left half", {u"--f1f2"_s, u"=a"_s}, u"--f1f2"_s);
    row("no right half", {u"--f1f2"_s, u"a="_s}, u"--f1f2"_s);
    row("long separator", {u"--sep1=::"_s}, u"--sep1"_s);
    row("no separator", {u"--sep2"_s, u""_s}, u"--sep2"_s);
    row("negative time", {u"--timeout=-1"_s}, u"time limit"_s);
    row("endless time", {u"--timeout1=1e30"_s}, u"time limit"_s);
    row("negative errors", {u"--errorsmax=-1"_s}, u"--errorsmax"_s);
    row("no lanes", {u"--lanes=0"_s}, u"--lanes"_s);
    row("many lanes", {u"--lanes=9"_s}, u"--lanes"_s);
}

void SettingsTest::refuses()
{
    QFETCH(QStringList, more);
    QFETCH(QString, names);
    const auto settings = read(more);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ExitCode::Usage);
    QVERIFY2(settings.error().sentence.contains(names), qPrintable(settings.error().sentence));
}

void SettingsTest::namesEverythingThatIsMissing()
{
    const auto settings = settingsFrom(parseArguments({u"--host1=one"_s, u"--user2"_s, u" "_s}));
    QVERIFY(settings);
    QCOMPARE(settings->end, RunEnd::AfterConnecting);
    QVERIFY(settings->notes.join(u' ').contains(u"--user1, --host2, --user2"_s));
}

void SettingsTest::cleansHosts_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("host");

    QTest::newRow("plain") << u"imap.example.org"_s << u"imap.example.org"_s;
    QTest::newRow("blanks and slashes") << u" imap. example.org// "_s << u"imap.example.org"_s;
    QTest::newRow("brackets") << u"[::1]"_s << u"::1"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s;
}

void SettingsTest::cleansHosts()
{
    QFETCH(QString, given);
    QFETCH(QString, host);
    const auto settings = read({u"--host1"_s, given});
    QVERIFY(settings);
    QCOMPARE(settings->request.source.host, host);
}

void SettingsTest::sanitizesOnlyUnlessForbidden()
{
    const QStringList words = {u"--user1"_s, u" u "_s, u"--password1"_s, u" p "_s};
    const auto clean = read(words);
    QVERIFY(clean);
    QCOMPARE(clean->request.source.user, u"u"_s);
    QCOMPARE(clean->sourcePassword.option.reveal(), u"p"_s);
    const auto raw = read(words + QStringList{u"--nosanitize"_s});
    QVERIFY(raw);
    QCOMPARE(raw->request.source.user, u" u "_s);
    QCOMPARE(raw->sourcePassword.option.reveal(), u" p "_s);
}

void SettingsTest::readsTrust()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QString withColons = fingerprint.toUpper();
    for (qsizetype i = 62; i > 0; i -= 2)
        withColons.insert(i, u':');

    const auto settings = read({u"--sslargs1"_s, u"SSL_verify_mode=0"_s, u"--sslargs2"_s,
                                "SSL_ca_file="_L1 + file.fileName(), u"--sslargs2"_s,
                                "SSL_fingerprint=sha256$"_L1 + withColons, u"--sslargs2"_s,
                                "SSL_fingerprint=SHA256$"_L1 + QString(64, u'a')});
    QVERIFY(settings);
    QVERIFY(!settings->request.source.trust.verify);
    const TlsTrust trust = settings->request.destination.trust;
    QVERIFY(trust.verify);
    QCOMPARE(trust.authorityFiles, QStringList{file.fileName()});
    QCOMPARE(trust.acceptedFingerprints,
             (QList<QByteArray>{fingerprint.toLatin1(), QByteArray(64, 'a')}));
    QVERIFY(read({})->request.source.trust.verify);
}

void SettingsTest::signsInForSomebodyElse()
{
    const auto settings = read({u"--authuser1"_s, u"admin"_s, u"--authmech2"_s, u"login"_s});
    QVERIFY(settings);
    const Account &source = settings->request.source;
    QCOMPARE(source.user, u"admin"_s);
    QCOMPARE(source.authorizationUser, u"u1"_s);
    QCOMPARE(source.signIn, SignIn::Mechanism);
    QCOMPARE(source.mechanism, "PLAIN"_ba);
    QCOMPARE(settings->sourcePassword.user, u"admin"_s);
    QCOMPARE(settings->user1, u"u1"_s);
    QCOMPARE(settings->request.destination.signIn, SignIn::Login);
    QVERIFY(settings->request.destination.authorizationUser.isEmpty());
    QCOMPARE(read({})->request.source.signIn, SignIn::Automatic);
}

void SettingsTest::readsEnvironment()
{
    qputenv("IMAPSYNC_PASSWORD2", "from the environment");
    const auto settings = read({u"--password2=p"_s, u"--passfile2=f"_s});
    QVERIFY(settings);
    QCOMPARE(settings->destinationPassword.environment.reveal(), u"from the environment"_s);
    QCOMPARE(settings->destinationPassword.option.reveal(), u"p"_s);
    QCOMPARE(settings->destinationPassword.file, std::optional(u"f"_s));
    QCOMPARE(settings->destinationPassword.side, Side::Destination);
    QVERIFY(settings->sourcePassword.environment.isEmpty());
}

void SettingsTest::decidesHowFar_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<RunKind>("kind");

    QTest::newRow("nothing") << QString() << RunKind::Copy;
    QTest::newRow("dry") << u"--dry"_s << RunKind::DryRun;
    QTest::newRow("not dry") << u"--dry --nodry"_s << RunKind::Copy;
    QTest::newRow("folders") << u"--justfolders"_s << RunKind::JustFolders;
    QTest::newRow("folders, dry") << u"--justfolders --dry"_s << RunKind::JustFoldersDryRun;
    QTest::newRow("login") << u"--justlogin --dry --justfolders"_s << RunKind::JustLogin;
}

void SettingsTest::decidesHowFar()
{
    QFETCH(QString, words);
    QFETCH(RunKind, kind);
    const auto settings = read(words.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(settings);
    QCOMPARE(settings->request.options.kind, kind);
}

void SettingsTest::readsFolders()
{
    const auto settings =
        read({u"--folder"_s, u"Entw&APw-rfe"_s, u"--folder"_s, u"Entwürfe"_s, u"--folder"_s,
              u"inbox"_s, u"--f1f2"_s, u"A=B=C"_s, u"--automap"_s});
    QVERIFY(settings);
    const Options &options = settings->request.options;
    QCOMPARE(options.onlyFolders.size(), 3);
    QCOMPARE(options.onlyFolders.at(0).raw(), "Entw&APw-rfe"_ba);
    QCOMPARE(options.onlyFolders.at(1), options.onlyFolders.at(0));
    QVERIFY(options.onlyFolders.at(2).isInbox());
    QCOMPARE(options.explicitTargets.value(Imap::MailboxName("A"_ba)).raw(), "B=C"_ba);
    QCOMPARE(options.specialUseMapping, SpecialUseMapping::On);
    QCOMPARE(read({})->request.options.specialUseMapping, SpecialUseMapping::Off);
}

void SettingsTest::readsPrefixesAndSeparators()
{
    const auto settings =
        read({u"--prefix1"_s, u""_s, u"--prefix2"_s, u"INBOX."_s, u"--sep2"_s, u"."_s});
    QVERIFY(settings);
    const Options &options = settings->request.options;
    QCOMPARE(options.sourcePrefix, std::optional(""_ba));
    QCOMPARE(options.destinationPrefix, std::optional("INBOX."_ba));
    QVERIFY(!options.sourceSeparator);
    QCOMPARE(options.destinationSeparator, std::optional("."_ba));
}

void SettingsTest::readsTimeouts()
{
    using namespace std::chrono_literals;
    const auto settings = read({u"--timeout=1.5"_s, u"--timeout2=0"_s});
    QVERIFY(settings);
    QVERIFY(settings->request.source.timeout == 1500ms);
    QVERIFY(settings->request.destination.timeout == 0ms);
    QVERIFY(read({})->request.source.timeout == 120s);
    QVERIFY(read({u"--timeout=0.0001"_s})->request.source.timeout == 1ms);
}

void SettingsTest::readsLimits()
{
    const auto settings = read({u"--errorsmax=7"_s, u"--lanes=8"_s, u"--noresyncflags"_s,
                                u"--journaldir"_s, u"/some/where"_s});
    QVERIFY(settings);
    QCOMPARE(settings->request.options.errorLimit, 7);
    QCOMPARE(settings->request.options.lanes, 8);
    QCOMPARE(settings->request.options.flagSync, FlagSync::Leave);
    QCOMPARE(settings->request.journalFolder, u"/some/where"_s);
    QCOMPARE(read({u"--errorsmax=0"_s})->request.options.errorLimit, 50);
    QCOMPARE(read({})->request.options.flagSync, FlagSync::Replace);
}

void SettingsTest::decidesWhatIsPrinted()
{
    const auto usual = read({});
    QVERIFY(usual);
    QCOMPARE(usual->logFile, Output::Shown);
    QCOMPARE(usual->logFolder, u"LOG_imapsync"_s);
    QVERIFY(!usual->logWasNamed);
    QCOMPARE(usual->sizesAtStart, Output::Shown);
    QCOMPARE(usual->sizesAtEnd, Output::Shown);
    QCOMPARE(usual->errorsAtEnd, Output::Shown);
    QCOMPARE(usual->passwords, Output::Left);

    const auto less =
        read({u"--nofoldersizes"_s, u"--noerrorsdump"_s, u"--nolog"_s, u"--logdir"_s, u""_s});
    QVERIFY(less);
    QCOMPARE(less->logFile, Output::Left);
    QVERIFY(less->logWasNamed && less->logFolder.isEmpty());
    QCOMPARE(less->sizesAtStart, Output::Left);
    QCOMPARE(less->sizesAtEnd, Output::Left);
    QCOMPARE(less->errorsAtEnd, Output::Left);

    const auto folders = read({u"--justfolders"_s});
    QCOMPARE(folders->sizesAtStart, Output::Left);
    QCOMPARE(folders->sizesAtEnd, Output::Shown);
}

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
