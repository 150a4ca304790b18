// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/acceptedcertificates.h"
#include "tests/server/opensession.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/nameproxy.h"
#include "tests/support/processgroup.h"
#include "tests/support/scriptedpeer.h"
#include "tests/support/testauthority.h"

#include <QProcess>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// Whom the encrypted line believes, and that nobody on the way can talk it out of being encrypted.
class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void showsWhatIsWrong_data();
    void showsWhatIsWrong();
    void believesAnAuthority();
    void believesOneCertificateOnly();
    void refusesARevokedAuthority();
    void refusesARevokedCertificate();
    void refusesWhatAListNames_data();
    void refusesWhatAListNames();
    void keepsToNewVersions_data();
    void keepsToNewVersions();
    void asksForAnotherName();
    void reachesInternationalNamesThroughProxies();
    void showsItsOwnCertificate();

    void refusesToGoOnWithoutStartTls_data();
    void refusesToGoOnWithoutStartTls();
    void believesNothingFromBeforeTheHandshake();
    void insistsOnTlsOnceItWasThere();
    void compresses();

    void remembersAcceptedCertificates();

private:
    TestAuthority m_authority;
    QTemporaryDir m_settings;
};

namespace {

Account accountAt(const QString &host, quint16 port, Security security)
{
    Account account;
    account.host = host;
    account.port = port;
    account.security = security;
    account.user = u"alice"_s;
    account.password = Secret(u"secret"_s);
    account.timeout = 20s;
    return account;
}

/// `openssl s_server` on a free port: for what no mail server can be made to do.
class TlsPeer
{
public:
    bool start(const QStringList &arguments)
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress(QHostAddress::LocalHost)))
            return false;
        m_port = probe.serverPort();
        probe.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        startInOwnGroup(m_process, u"openssl"_s,
                        QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(m_port)}
                            + arguments);
        m_group = m_process.processId();
        QByteArray output;
        while (!output.contains("ACCEPT") && m_process.waitForReadyRead(10'000))
            output += m_process.readAll();
        return output.contains("ACCEPT");
    }
    ~TlsPeer()
    {
        killGroup(m_group);
        m_process.waitForFinished();
    }
    TlsPeer() = default;
    Q_DISABLE_COPY_MOVE(TlsPeer)
    quint16 port() const { return m_port; }
    void greet() { m_process.write("* PREAUTH [CAPABILITY IMAP4rev1] welcome\r\n"); }

private:
    QProcess m_process;
    qint64 m_group = 0;
    quint16 m_port = 0;
};

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void TlsTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QVERIFY2(m_authority.errorText().isEmpty(), qPrintable(m_authority.errorText()));
}

void TlsTest::showsWhatIsWrong_data()
{
    QTest::addColumn<CertificateKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("word");
    QTest::newRow("self-signed") << CertificateKind::Valid << u"localhost"_s << u"self-signed"_s;
    QTest::newRow("expired") << CertificateKind::Expired << u"localhost"_s << u"expired"_s;
    QTest::newRow("wrong name") << CertificateKind::WrongName << u"elsewhere.example"_s
                                << u"host name"_s;
}

void TlsTest::showsWhatIsWrong()
{
    QFETCH(CertificateKind, kind);
    QFETCH(QString, subject);
    QFETCH(QString, word);
    DovecotServer server({.certificateKind = kind});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    const QSslCertificate certificate(server.certificate().certificatePem);
    for (const bool startsTls : {false, true}) {
        const Account account =
            accountAt(server.host(), startsTls ? server.port() : server.tlsPort(),
                      startsTls ? Security::StartTls : Security::ImplicitTls);
        const auto session = openAndWait(account);
        QVERIFY(!session);
        QCOMPARE(session.error().code, Error::Code::Certificate);
        QCOMPARE(session.error().scope, Error::Scope::Account);
        const auto facts = session.error().certificate;
        QVERIFY(facts);
        QCOMPARE(facts->subject, subject);
        QCOMPARE(facts->issuer, certificate.issuerDisplayName());
        QCOMPARE(facts->validUntil, certificate.expiryDate().toUTC());
        QCOMPARE(facts->fingerprint, server.fingerprint());
        QVERIFY2(facts->complaint.contains(word), qPrintable(facts->complaint));
    }
    QVERIFY(!server.logText().contains("Login: user"_L1));
}

void TlsTest::believesAnAuthority()
{
    DovecotServer server({.certificate = m_authority.sign({u"127.0.0.1"_s})});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    Account account = accountAt(server.host(), server.tlsPort(), Security::ImplicitTls);
    QVERIFY(!openAndWait(account));
    account.trust.authorityFiles = {m_authority.certificatePath()};
    const auto session = openAndWait(account);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
    QVERIFY(session->connection->isEncrypted());
}

void TlsTest::believesOneCertificateOnly()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    Account account = accountAt(server.host(), server.tlsPort(), Security::ImplicitTls);
    account.trust.acceptedFingerprints = {server.fingerprint()};
    QVERIFY(openAndWait(account));

    // Somebody on the way, or a new one on the server: a question again.
    DovecotServer impostor;
    QVERIFY2(impostor.start(), qPrintable(impostor.errorText()));
    account.port = impostor.tlsPort();
    const auto session = openAndWait(account);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Certificate);
    QCOMPARE(session.error().certificate->fingerprint, impostor.fingerprint());
    QVERIFY(!impostor.logText().contains("Login: user"_L1));
}

void TlsTest::refusesARevokedAuthority()
{
    // DigiNotar's root, by name and number, as every system has it on its list of the revoked ones.
    const QTemporaryDir folder;
    const QString authority = folder.filePath(u"ca.pem"_s), key = folder.filePath(u"ca.key"_s);
    QVERIFY(
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key,
                 u"-out"_s, authority, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=DigiNotar Root CA"_s,
                 u"-set_serial"_s, u"0x0c76da9c910c4e2c9efe15d058933c4c"_s}));
    const QString leaf = folder.filePath(u"leaf.pem"_s), leafKey = folder.filePath(u"leaf.key"_s);
    QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                     leafKey, u"-out"_s, leaf, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                     u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-CA"_s, authority,
                     u"-CAkey"_s, key}));
    TlsPeer peer;
    QVERIFY(peer.start({u"-cert"_s, leaf, u"-key"_s, leafKey, u"-cert_chain"_s, authority}));
    Account account = accountAt(u"127.0.0.1"_s, peer.port(), Security::ImplicitTls);
    account.trust.authorityFiles = {authority};
    const auto session = openAndWait(account);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Certificate);
    QVERIFY2(session.error().serverText.contains("block"_L1)
                 || session.error().serverText.contains("black"_L1),
             qPrintable(session.error().serverText));
}

void TlsTest::refusesARevokedCertificate()
{
    const QTemporaryDir folder;
    const ServerCertificate made = m_authority.sign({u"127.0.0.1"_s});
    const QString leaf = folder.filePath(u"leaf.pem"_s), leafKey = folder.filePath(u"leaf.key"_s);
    QVERIFY(write(leaf, made.certificatePem) && write(leafKey, made.keyPem));
    const QString authority = m_authority.certificatePath();
    const QString authorityKey = QFileInfo(authority).path() + "/ca.key"_L1;
    const QString index = folder.filePath(u"index"_s), answer = folder.filePath(u"ocsp"_s);
    const QByteArray serial =
        QByteArray(QSslCertificate(made.certificatePem).serialNumber()).replace(':', "").toUpper();
    for (const bool isRevoked : {false, true}) {
        const QByteArray state =
            isRevoked ? "R\t350101000000Z\t250101000000Z\t" : "V\t350101000000Z\t\t";
        QVERIFY(write(index, state + serial + "\tunknown\t/CN=127.0.0.1\n"));
        QVERIFY(openssl({u"ocsp"_s, u"-index"_s, index, u"-CA"_s, authority, u"-rsigner"_s,
                         authority, u"-rkey"_s, authorityKey, u"-issuer"_s, authority, u"-cert"_s,
                         leaf, u"-respout"_s, answer, u"-ndays"_s, u"1"_s, u"-noverify"_s}));
        TlsPeer peer;
        QVERIFY(peer.start({u"-cert"_s, leaf, u"-key"_s, leafKey, u"-status_file"_s, answer}));
        peer.greet();
        Account account = accountAt(u"127.0.0.1"_s, peer.port(), Security::ImplicitTls);
        account.trust.authorityFiles = {authority};
        const auto session = openAndWait(account);
        if (!isRevoked) {
            QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
            continue;
        }
        QVERIFY(!session);
        QCOMPARE(session.error().code, Error::Code::Certificate);
        QVERIFY2(session.error().serverText.contains("revoked"_L1),
                 qPrintable(session.error().serverText));
    }
}

void TlsTest::refusesWhatAListNames_data()
{
    QTest::addColumn<QString>("revoked");
    QTest::addColumn<bool>("isBinary");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the server") << u"leaf"_s << false;
    QTest::newRow("the server, binary") << u"leaf"_s << true;
    QTest::newRow("its issuer") << u"middle"_s << false;
}

void TlsTest::refusesWhatAListNames()
{
    QFETCH(QString, revoked);
    QFETCH(bool, isBinary);
    const QTemporaryDir folder;
    const auto in = [&folder](const char *name) {
        return folder.filePath(QLatin1StringView(name));
    };
    const auto make = [&in](const char *name, const QStringList &more) {
        return openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                   u"-days"_s, u"30"_s, u"-out"_s, in(name) + ".pem"_L1,
                                   u"-keyout"_s, in(name) + ".key"_L1}
                       + more);
    };
    const QString authority = u"basicConstraints=critical,CA:TRUE"_s;
    QVERIFY(make("root", {u"-subj"_s, u"/CN=root"_s}));
    QVERIFY(make("middle", {u"-subj"_s, u"/CN=middle"_s, u"-addext"_s, authority, u"-CA"_s,
                            in("root.pem"), u"-CAkey"_s, in("root.key")}));
    QVERIFY(make("leaf",
                 {u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                  u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s, u"-CA"_s, in("middle.pem"),
                  u"-CAkey"_s, in("middle.key")}));
    // The issuer of what is revoked makes the list.
    const QString issuer = revoked == "leaf"_L1 ? u"middle"_s : u"root"_s;
    QVERIFY(write(in("index"), {}) && write(in("number"), "01\n")
            && write(in("ca.conf"), "[ca]\ndefault_ca=c\n[c]\ndatabase=" + in("index").toUtf8()
                                        + "\ncrlnumber=" + in("number").toUtf8()
                                        + "\ndefault_md=sha256\ndefault_crl_days=30\n"));
    const QStringList signer{u"ca"_s,
                             u"-config"_s,
                             in("ca.conf"),
                             u"-cert"_s,
                             folder.filePath(issuer + ".pem"_L1),
                             u"-keyfile"_s,
                             folder.filePath(issuer + ".key"_L1)};
    if (!revoked.isEmpty())
        QVERIFY(openssl(signer + QStringList{u"-revoke"_s, folder.filePath(revoked + ".pem"_L1)}));
    QVERIFY(openssl(signer + QStringList{u"-gencrl"_s, u"-out"_s, in("crl")}));
    if (isBinary)
        QVERIFY(openssl(
            {u"crl"_s, u"-in"_s, in("crl"), u"-outform"_s, u"DER"_s, u"-out"_s, in("crl")}));

    TlsPeer peer;
    QVERIFY(peer.start({u"-cert"_s, in("leaf.pem"), u"-key"_s, in("leaf.key"), u"-cert_chain"_s,
                        in("middle.pem")}));
    peer.greet();
    Account account = accountAt(u"127.0.0.1"_s, peer.port(), Security::ImplicitTls);
    account.trust.authorityFiles = {in("root.pem")};
    account.trust.revocationFile = in("crl");
    const auto session = openAndWait(account);
    if (revoked.isEmpty()) {
        QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
        return;
    }
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Certificate);
    QVERIFY2(session.error().serverText.contains("revoked"_L1),
             qPrintable(session.error().serverText));
}

void TlsTest::keepsToNewVersions_data()
{
    QTest::addColumn<QStringList>("offer");
    QTest::addColumn<TlsTrust::MinimumVersion>("minimum");
    QTest::addColumn<bool>("works");
    const QStringList weak{u"-cipher"_s, u"ALL:@SECLEVEL=0"_s};
    const auto tls12 = TlsTrust::MinimumVersion::Tls12, tls13 = TlsTrust::MinimumVersion::Tls13;
    QTest::newRow("1.1") << (QStringList{u"-tls1_1"_s} + weak) << tls12 << false;
    QTest::newRow("1.2") << QStringList{u"-tls1_2"_s} << tls12 << true;
    QTest::newRow("1.3") << QStringList{u"-tls1_3"_s} << tls12 << true;
    QTest::newRow("1.2 where 1.3 is asked for") << QStringList{u"-tls1_2"_s} << tls13 << false;
    QTest::newRow("1.3 as asked for") << QStringList{u"-tls1_3"_s} << tls13 << true;
}

void TlsTest::keepsToNewVersions()
{
    QFETCH(QStringList, offer);
    QFETCH(TlsTrust::MinimumVersion, minimum);
    QFETCH(bool, works);
    const QTemporaryDir folder;
    const ServerCertificate made = m_authority.sign({u"127.0.0.1"_s});
    const QString leaf = folder.filePath(u"leaf.pem"_s), leafKey = folder.filePath(u"leaf.key"_s);
    QVERIFY(write(leaf, made.certificatePem) && write(leafKey, made.keyPem));
    TlsPeer peer;
    QVERIFY(peer.start(QStringList{u"-cert"_s, leaf, u"-key"_s, leafKey} + offer));
    peer.greet();
    Account account = accountAt(u"127.0.0.1"_s, peer.port(), Security::ImplicitTls);
    account.trust.authorityFiles = {m_authority.certificatePath()};
    account.trust.minimumVersion = minimum;
    const auto session = openAndWait(account);
    QCOMPARE(session.has_value(), works);
    if (!works)
        QCOMPARE(session.error().code, Error::Code::Tls);
}

void TlsTest::asksForAnotherName()
{
    DovecotServer server({.certificate = m_authority.sign({u"mail.example.test"_s})});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    for (const bool startsTls : {false, true}) {
        Account account = accountAt(server.host(), startsTls ? server.port() : server.tlsPort(),
                                    startsTls ? Security::StartTls : Security::ImplicitTls);
        account.trust.authorityFiles = {m_authority.certificatePath()};
        const auto refused = openAndWait(account);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Certificate);
        account.trust.serverName = u"mail.example.test"_s;
        const auto session = openAndWait(account);
        QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
    }
}

void TlsTest::reachesInternationalNamesThroughProxies()
{
    DovecotServer server({.certificate = m_authority.sign({u"xn--bcher-kva.test"_s})});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    NameProxy proxy;
    proxy.lead(u"xn--bcher-kva.test:993"_s, server.tlsPort());
    Account account = accountAt(u"Bücher.test"_s, 993, Security::ImplicitTls);
    account.trust.authorityFiles = {m_authority.certificatePath()};
    const auto session = openAndWait(account);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
    QCOMPARE(proxy.requests(), QStringList{u"xn--bcher-kva.test:993"_s});
}

void TlsTest::showsItsOwnCertificate()
{
    const QTemporaryDir folder;
    const ServerCertificate mine = m_authority.sign({u"alice"_s});
    const QString certificate = folder.filePath(u"alice.pem"_s),
                  key = folder.filePath(u"alice.key"_s);
    QVERIFY(write(certificate, mine.certificatePem) && write(key, mine.keyPem));
    QFile authority(m_authority.certificatePath());
    QVERIFY(authority.open(QIODevice::ReadOnly));
    const QString copied = u"/tmp/mailhaul-%1.pem"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(write(copied, authority.readAll()));
    DovecotServer server(
        {.mechanisms = {u"plain"_s, u"external"_s},
         .extraConfiguration =
             u"ssl_server_ca_file = %1\nssl_server_request_client_cert = yes\n"
             "ssl_server_require_crl = no\nauth_ssl_username_from_cert = yes\n"
             "passdb certificates {\n driver = static\n fields {\n nopassword = yes\n"
             " }\n}\n"_s.arg(copied)});
    const bool isStarted = server.start();
    QVERIFY2(isStarted, qPrintable(server.errorText()));
    Account account = accountOn(server, Wire::Tls, u"alice"_s);
    account.password = {};
    account.signIn = SignIn::Mechanism;
    account.mechanism = "EXTERNAL"_ba;
    account.trust.clientCertificateFile = certificate;
    account.trust.clientKeyFile = key;
    const auto session = openAndWait(account);
    const QString log = server.logText();
    account.signIn = SignIn::Automatic;
    const auto automatic = openAndWait(account);
    account.trust.clientKeyFile = certificate;
    const auto unreadable = openAndWait(account);
    QFile::remove(copied);
    QVERIFY2(session, qPrintable((session ? QString() : session.error().serverText) + log));
    QVERIFY(automatic);
    QVERIFY(!unreadable);
    QCOMPARE(unreadable.error().code, Error::Code::Tls);
}

void TlsTest::refusesToGoOnWithoutStartTls_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::newRow("not offered") << "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n"_ba
                                 << QByteArrayList();
    QTest::newRow("refused") << "* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n"_ba
                             << QByteArrayList{"%t NO not today\r\n"};
    QTest::newRow("unknown") << "* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n"_ba
                             << QByteArrayList{"%t BAD what?\r\n"};
    QTest::newRow("signed in already")
        << "* PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n"_ba << QByteArrayList();
}

void TlsTest::refusesToGoOnWithoutStartTls()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArrayList, answers);
    const ScriptedPeer peer({.greeting = greeting, .answers = answers});
    const auto session = openAndWait(accountAt(peer.host(), peer.port(), Security::StartTls));
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Tls);
    QVERIFY(!peer.received().contains("LOGIN") && !peer.received().contains("AUTHENTICATE"));

    // The same where only the address says that the line leaves this machine.
    NameProxy proxy;
    proxy.lead(u"mail.test:143"_s, peer.port());
    const auto remote = openAndWait(accountAt(u"mail.test"_s, 143, Security::StartTlsIfOffered));
    QVERIFY(!remote);
    QVERIFY(remote.error().code == Error::Code::EncryptionMissing
            || remote.error().code == Error::Code::Tls);
    QVERIFY(!peer.received().contains("LOGIN") && !peer.received().contains("AUTHENTICATE"));
}

void TlsTest::believesNothingFromBeforeTheHandshake()
{
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1 STARTTLS] hi\r\n",
                             .answers = {"%t OK go on\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"
                                         "a2 OK in\r\na3 OK in\r\n"},
                             .closesAfterAnswers = true});
    const auto session = openAndWait(accountAt(peer.host(), peer.port(), Security::StartTls));
    QVERIFY(!session);
    QVERIFY(!peer.received().contains("alice"));
}

void TlsTest::insistsOnTlsOnceItWasThere()
{
    DovecotServer server;
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    Account account = accountAt(server.host(), server.port(), Security::StartTlsIfOffered);
    account.trust.acceptedFingerprints = {server.fingerprint()};
    const auto session = openAndWait(account);
    QVERIFY(session);
    QVERIFY(session->connection->isEncrypted());
    // What later connections of the run go by.
    QCOMPARE(session->account.security, Security::StartTls);
}

void TlsTest::compresses()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    Account account = accountOn(accounts.sourceServer(), Wire::Tls, u"alice"_s);
    account.line.compression = Compression::On;
    const auto session = openAndWait(account);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
    QVERIFY(!session->connection->isLost());
}

void TlsTest::remembersAcceptedCertificates()
{
    AcceptedCertificates accepted;
    for (const AcceptedCertificate &entry : accepted.all())
        accepted.revoke(entry.host, entry.port, entry.fingerprint);
    const CertificateFacts facts{.subject = u"mail"_s,
                                 .issuer = u"me"_s,
                                 .validFrom = {},
                                 .validUntil =
                                     QDateTime::fromString(u"2040-01-02T03:04:05Z"_s, Qt::ISODate),
                                 .fingerprint = QByteArray(64, 'a'),
                                 .complaint = {}};
    accepted.accept(u"Mail.Example.org"_s, 993, facts);
    accepted.accept(u"mail.example.org"_s, 993, facts);
    const AcceptedCertificates again;
    QCOMPARE(again.all().size(), 1);
    QCOMPARE(again.all().first().subject, u"mail"_s);
    QCOMPARE(again.all().first().validUntil, facts.validUntil);
    const QList<AcceptedCertificate> found = again.acceptedFor(u"mail.example.ORG"_s, 993);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fingerprint, facts.fingerprint);
    QVERIFY(again.acceptedFor(u"mail.example.org"_s, 143).isEmpty());
    QVERIFY(again.acceptedFor(u"mail.example.com"_s, 993).isEmpty());
    QCOMPARE(again.acceptedFor(u"mail.example.org"_s, 0).size(), 1);
    accepted.revoke(u"mail.example.org"_s, 993, facts.fingerprint);
    QVERIFY(again.all().isEmpty());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
