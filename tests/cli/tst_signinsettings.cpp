// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"
#include "app/cli/tokentext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

/// What the options about signing in and about the line make of an account.
class SignInSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheMechanism_data();
    void choosesTheMechanism();
    void usesMd5();
    void signsInAsAdministrator();
    void takesTokens();
    void readsTheTokenFileAgain();
    void asksForAService();
    void choosesTheLine();
    void choosesTls();
    void refuses_data();
    void refuses();

private:
    std::expected<Settings, Refusal> read(const QStringList &options) const;

    QTemporaryDir m_folder;
};

std::expected<Settings, Refusal> SignInSettingsTest::read(const QStringList &options) const
{
    const ParsedOptions parsed =
        parseArguments(QStringList{u"--host1=one"_s, u"--user1=u1"_s, u"--host2=two"_s,
                                   u"--user2=u2"_s}
                       + options);
    if (!parsed.complaints().isEmpty())
        return std::unexpected(Refusal{ExitCode::Usage, parsed.complaints().join(u' ')});
    return settingsFrom(parsed);
}

void SignInSettingsTest::choosesTheMechanism_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<SignInFallback>("fallback");
    QTest::addColumn<PasswordNeed>("need");

    const auto row = [](const char *name, const QStringList &options, SignIn signIn,
                        const QByteArray &mechanism, SignInFallback fallback,
                        PasswordNeed need = PasswordNeed::Password) {
        QTest::newRow(name) << options << signIn << mechanism << fallback << need;
    };
    const auto none = SignInFallback::None;
    row("none", {}, SignIn::Automatic, {}, none);
    row("LOGIN", {u"--authmech1"_s, u"login"_s}, SignIn::Login, {}, none);
    for (const QString &name : {u"PLAIN"_s, u"CRAM-MD5"_s, u"DIGEST-MD5"_s, u"NTLM"_s,
                                u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s}) {
        row(qPrintable(name), {u"--authmech1"_s, name.toLower()}, SignIn::Mechanism,
            name.toLatin1(), SignInFallback::Login);
    }
    row("without LOGIN", {u"--authmech1=PLAIN"_s, u"--notrylogin"_s}, SignIn::Mechanism,
        "PLAIN"_ba, none);
    row("EXTERNAL", {u"--authmech1=EXTERNAL"_s}, SignIn::Mechanism, "EXTERNAL"_ba, none,
        PasswordNeed::None);
    row("PREAUTH", {u"--authmech1=PREAUTH"_s}, SignIn::PreAuthenticated, {}, none,
        PasswordNeed::None);
    row("X-MASTERAUTH", {u"--authmech1=X-MASTERAUTH"_s}, SignIn::MasterAuth, {}, none);
}

void SignInSettingsTest::choosesTheMechanism()
{
    QFETCH(QStringList, options);
    QFETCH(SignIn, signIn);
    QFETCH(QByteArray, mechanism);
    QFETCH(SignInFallback, fallback);
    QFETCH(PasswordNeed, need);
    const auto settings = read(options);
    QVERIFY(settings);
    const Account &account = settings->request.source;
    QCOMPARE(account.signIn, signIn);
    QCOMPARE(account.mechanism, mechanism);
    QCOMPARE(account.fallback, fallback);
    QCOMPARE(settings->sourcePassword.need, need);
    QCOMPARE(settings->request.destination.signIn, SignIn::Automatic);
}

void SignInSettingsTest::usesMd5()
{
    const auto mechanisms = [this](const QStringList &options) {
        const auto settings = read(options);
        return settings->request.source.mechanism + '|' + settings->request.destination.mechanism;
    };
    QCOMPARE(mechanisms({u"--authmd5"_s}), "CRAM-MD5|CRAM-MD5"_ba);
    QCOMPARE(mechanisms({u"--authmd52"_s}), "|CRAM-MD5"_ba);
    QCOMPARE(mechanisms({u"--authmd5"_s, u"--noauthmd51"_s}), "|CRAM-MD5"_ba);
    QCOMPARE(mechanisms({u"--authmd5"_s, u"--authmech2=PLAIN"_s}), "CRAM-MD5|PLAIN"_ba);
}

void SignInSettingsTest::signsInAsAdministrator()
{
    auto settings = read({u"--authuser1=admin"_s});
    QVERIFY(settings);
    QCOMPARE(settings->request.source.mechanism, "PLAIN"_ba);
    QCOMPARE(settings->request.source.authorizationUser, u"u1"_s);
    QCOMPARE(settings->request.source.fallback, SignInFallback::None);
    settings = read({u"--authuser1=admin"_s, u"--authmech1=DIGEST-MD5"_s});
    QCOMPARE(settings->request.source.mechanism, "DIGEST-MD5"_ba);
    settings = read({u"--authuser1=admin"_s, u"--proxyauth1"_s});
    QVERIFY(settings);
    QCOMPARE(settings->request.source.delegation, Delegation::ProxyAuth);
    QCOMPARE(settings->request.source.signIn, SignIn::Login);
    QCOMPARE(settings->request.source.user, u"admin"_s);
    settings = read({u"--domain2= WORKS "_s, u"--authmech2=NTLM"_s});
    QCOMPARE(settings->request.destination.domain, u"WORKS"_s);
}

void SignInSettingsTest::takesTokens()
{
    auto settings = read({u"--oauthaccesstoken1=abc"_s, u"--oauthdirect2=def"_s});
    QVERIFY(settings);
    const Account &source = settings->request.source;
    const Account &destination = settings->request.destination;
    QCOMPARE(source.tokens->form(), TokenSource::Form::AccessToken);
    QCOMPARE(destination.tokens->form(), TokenSource::Form::InitialResponse);
    QCOMPARE(source.tokens->token(TokenSource::Freshness::Usable).await_resume()->reveal(), u"abc"_s);
    QCOMPARE(settings->sourcePassword.need, PasswordNeed::None);
    QCOMPARE(settings->destinationPassword.need, PasswordNeed::None);
}

void SignInSettingsTest::readsTheTokenFileAgain()
{
    const QString name = m_folder.filePath(u"token"_s);
    TokenText tokens(name, TokenSource::Form::AccessToken);
    for (const QByteArray &text : {"first\nmore\n"_ba, "second\r\n"_ba}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QCOMPARE(tokens.token(TokenSource::Freshness::Usable).await_resume()->reveal(),
                 QString::fromLatin1(text.first(text.indexOf('\n'))).trimmed());
    }
}

void SignInSettingsTest::asksForAService()
{
    const auto settings =
        read({u"--oauth1=google"_s, u"--keychain"_s, u"--oauthfile=/some/where"_s});
    QVERIFY(settings);
    QCOMPARE(settings->sourcePassword.oauthService, u"google"_s);
    QCOMPARE(settings->sourcePassword.need, PasswordNeed::None);
    QVERIFY(settings->keychain);
    QCOMPARE(settings->oauthFile, u"/some/where"_s);
}

void SignInSettingsTest::choosesTheLine()
{
    auto settings = read({});
    QCOMPARE(settings->request.source.line.addressFamily, AddressFamily::Any);
    QCOMPARE(settings->request.source.line.keepAlive, KeepAlive::On);
    QCOMPARE(settings->request.source.line.compression, Compression::Off);
    QCOMPARE(settings->request.source.line.clientId, ClientId::Told);
    settings = read({u"--ipv4"_s, u"--nokeepalive2"_s, u"--compress1"_s, u"--noid"_s});
    const LineOptions &source = settings->request.source.line;
    const LineOptions &destination = settings->request.destination.line;
    QCOMPARE(source.addressFamily, AddressFamily::IPv4);
    QCOMPARE(destination.addressFamily, AddressFamily::IPv4);
    QCOMPARE(source.keepAlive, KeepAlive::On);
    QCOMPARE(destination.keepAlive, KeepAlive::Off);
    QCOMPARE(source.compression, Compression::On);
    QCOMPARE(destination.compression, Compression::Off);
    QCOMPARE(destination.clientId, ClientId::Kept);
    QCOMPARE(read({u"--inet6"_s})->request.source.line.addressFamily, AddressFamily::IPv6);
}

void SignInSettingsTest::choosesTls()
{
    const QString file = m_folder.filePath(u"cert"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    auto settings = read({u"--sslargs1"_s, u"SSL_version=TLSv1_3"_s, u"--sslargs1"_s,
                          u"SSL_hostname=mail.example.org"_s, u"--sslargs1"_s,
                          "SSL_cert_file="_L1 + file, u"--sslargs1"_s, "SSL_key_file="_L1 + file});
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().sentence));
    const TlsTrust &trust = settings->request.source.trust;
    QCOMPARE(trust.minimumVersion, TlsTrust::MinimumVersion::Tls13);
    QCOMPARE(trust.serverName, u"mail.example.org"_s);
    QCOMPARE(trust.clientCertificateFile, file);
    QCOMPARE(trust.clientKeyFile, file);
    const auto minimum = [this](const QString &version) {
        return read({u"--ssl2_ssl_version"_s, version})->request.destination.trust.minimumVersion;
    };
    QCOMPARE(minimum(u"TLSv1_2"_s), TlsTrust::MinimumVersion::Tls12);
    QCOMPARE(minimum(u"SSLv23:!SSLv3:!TLSv1_1"_s), TlsTrust::MinimumVersion::Tls12);
    QCOMPARE(minimum(u"SSLv23:!TLSv1_2"_s), TlsTrust::MinimumVersion::Tls13);
    QCOMPARE(minimum(u"TLSv1_3"_s), TlsTrust::MinimumVersion::Tls13);
}

void SignInSettingsTest::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &options, const QString &word) {
        QTest::newRow(name) << options << word;
    };
    row("mechanism", {u"--authmech1=FOO BAR"_s}, u"--authmech1 FOO BAR"_s);
    row("XOAUTH2 without token", {u"--authmech1=XOAUTH2"_s}, u"--oauthaccesstoken1"_s);
    row("proxy without administrator", {u"--proxyauth2"_s}, u"--authuser2"_s);
    row("two tokens", {u"--oauthaccesstoken1=a"_s, u"--oauthdirect1=b"_s}, u"--oauthdirect1"_s);
    row("both families", {u"--inet4"_s, u"--inet6"_s}, u"--inet6"_s);
    row("old TLS", {u"--ssl1_ssl_version=TLSv1"_s}, u"--ssl1_ssl_version"_s);
    row("ciphers", {u"--sslargs1"_s, u"SSL_cipher_list=ALL"_s}, u"SSL_cipher_list"_s);
    row("two names",
        {u"--sslargs1"_s, u"SSL_hostname=a"_s, u"--sslargs1"_s, u"SSL_verifycn_name=b"_s},
        u"SSL_verifycn_name"_s);
    row("no certificate", {u"--sslargs2"_s, u"SSL_cert_file=/does/not/exist"_s}, u"--sslargs2"_s);
}

void SignInSettingsTest::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(QString, word);
    const auto settings = read(options);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ExitCode::Usage);
    QVERIFY2(settings.error().sentence.contains(word), qPrintable(settings.error().sentence));
}

QTEST_APPLESS_MAIN(SignInSettingsTest)
#include "tst_signinsettings.moc"
