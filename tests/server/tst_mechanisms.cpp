// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/saslexchange.h"
#include "tests/server/opensession.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/scriptedpeer.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// Every way to sign in with a password, at a real Dovecot; and ways that no free server has, at one that plays
/// a script.
class MechanismsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void knowsWhatGnuSaslKnows();
    void signsInWith_data();
    void signsInWith();
    void takesTheStrongest();
    void signsInWhereChannelsCanBeBound();
    void fallsBackToThePlainPassword();
    void staysWithThePlainPassword();
    void refusesAWrongPassword_data();
    void refusesAWrongPassword();
    void doesNotHashForEver();
    void signsInForSomebodyElse_data();
    void signsInForSomebodyElse();
    void refusesToSignInForSomebodyElse();
    void saysWhenAMechanismIsMissing();
    void doesNotBelieveAServerThatDoesNotKnowThePassword();

    void usesProxyAuth();
    void usesMasterAuth();
    void usesNtlm();
    void wantsPreAuth();
    void triesLoginAfterwards();
    void tellsItsId();
    void sendsNoPasswordToASignedInServer();

private:
    Account account(const QString &user = u"alice"_s) const;

    std::unique_ptr<DovecotServer> m_server;
};

namespace {

// DIGEST-MD5 has two ways to spell what is not ASCII, and servers choose differently.
const QString password = u"Geheim \"\\ {5} $?"_s;

Account scripted(const ScriptedPeer &peer)
{
    Account account;
    account.host = peer.host();
    account.port = peer.port();
    account.security = Security::None;
    account.user = u"admin"_s;
    account.password = Secret(u"s3cret"_s);
    account.timeout = std::chrono::seconds(20);
    return account;
}

QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}

} // namespace

void MechanismsTest::initTestCase()
{
    QTemporaryDir folder;
    m_server = std::make_unique<DovecotServer>(DovecotOptions{
        .passwords = {{u"alice"_s, password}, {u"bob"_s, u"other"_s}, {u"admin"_s, u"adm1n"_s}},
        .mechanisms = {u"plain"_s, u"login"_s, u"cram-md5"_s, u"digest-md5"_s, u"scram-sha-1"_s,
                       u"scram-sha-256"_s},
        .extraConfiguration = u"auth_master_user_separator = *\n"
                              "passdb masters {\n driver = static\n master = yes\n"
                              " passdb_static_password = adm1n\n}\n"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

Account MechanismsTest::account(const QString &user) const
{
    Account account = accountOn(*m_server, Wire::Tls, user);
    account.password = Secret(password);
    return account;
}

void MechanismsTest::knowsWhatGnuSaslKnows()
{
    const QByteArrayList known = passwordMechanisms();
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1",
                             "SCRAM-SHA-256", "NTLM", "EXTERNAL", "GSSAPI"})
        QVERIFY2(known.contains(name), name);
}

void MechanismsTest::signsInWith_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    for (const char *name :
         {"PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"})
        QTest::newRow(name) << QByteArray(name);
}

void MechanismsTest::signsInWith()
{
    QFETCH(QByteArray, mechanism);
    Account chosen = account();
    chosen.signIn = SignIn::Mechanism;
    chosen.mechanism = mechanism;
    const auto session = openAndWait(chosen);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
    QVERIFY(session->connection->capabilities().has("UIDPLUS"));
    QTRY_VERIFY(m_server->logText().contains("method="_L1 + QString::fromLatin1(mechanism)));
}

void MechanismsTest::takesTheStrongest()
{
    const auto session = openAndWait(account());
    QVERIFY(session);
    const QString log = m_server->logText();
    QVERIFY(log.lastIndexOf("method=SCRAM-SHA-256"_L1) > log.lastIndexOf("method=PLAIN"_L1));
}

void MechanismsTest::signsInWhereChannelsCanBeBound()
{
    // Qt does not give what the -PLUS mechanisms need. A server that offers them must not take that for an attack.
    for (const QString &further : {u"scram-sha-256"_s, u"plain"_s}) {
        DovecotServer server(
            {.passwords = {{u"alice"_s, password}},
             .mechanisms = {u"scram-sha-256-plus"_s, u"scram-sha-1-plus"_s, further}});
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        Account chosen = accountOn(server, Wire::Tls, u"alice"_s);
        chosen.password = Secret(password);
        const auto session = openAndWait(chosen);
        QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
        QTRY_VERIFY2(server.logText().contains("method="_L1 + further.toUpper()),
                     qPrintable(server.logText()));
    }
}

void MechanismsTest::fallsBackToThePlainPassword()
{
    // It offers CRAM-MD5, but has stored a hash that is of no use for it.
    DovecotServer server(
        {.passwords = {},
         .mechanisms = {u"plain"_s, u"cram-md5"_s},
         .extraConfiguration = u"passdb hashed {\n driver = static\n"
                               " passdb_static_password = {SHA256}"_s
                               + QString::fromLatin1(base64(
                                   QCryptographicHash::hash("s3cret", QCryptographicHash::Sha256)))
                               + u"\n}\nuserdb all {\n driver = static\n"
                                 " fields {\n uid = nobody\n gid = nogroup\n"
                                 " home = /tmp\n }\n}\n"_s});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    Account chosen = accountOn(server, Wire::Tls, u"carol"_s);
    chosen.password = Secret(u"s3cret"_s);
    openAndWait(chosen);
    // Whether carol has a mailbox is another matter.
    QTRY_VERIFY2(server.logText().contains("method=PLAIN"_L1), qPrintable(server.logText()));
    QVERIFY(!server.logText().contains("s3cret"_L1));
}

void MechanismsTest::staysWithThePlainPassword()
{
    const ScriptedPeer peer(
        {.greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=CRAM-MD5 AUTH=PLAIN] hi\r\n",
         .answers = {"+ PDEuMkBtYWlsLnRlc3Q+\r\n", "a1 NO not so\r\n",
                     "%t OK [CAPABILITY IMAP4rev1] in\r\n"}});
    const auto session = openAndWait(scripted(peer));
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
    QVERIFY(session->account.signIn == SignIn::Mechanism);
    QCOMPARE(session->account.mechanism, "PLAIN"_ba);

    // Further connections sign in at once, since refusals may lock an account.
    const ScriptedPeer next(
        {.greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=CRAM-MD5 AUTH=PLAIN] hi\r\n",
         .answers = {"%t OK [CAPABILITY IMAP4rev1] in\r\n"}});
    Account again = session->account;
    again.port = next.port();
    QVERIFY(openAndWait(again));
    QVERIFY(next.received().startsWith("a1 AUTHENTICATE PLAIN "));
}

void MechanismsTest::refusesAWrongPassword_data()
{
    signsInWith_data();
    QTest::newRow("automatic") << QByteArray();
}

void MechanismsTest::refusesAWrongPassword()
{
    QFETCH(QByteArray, mechanism);
    Account chosen = account();
    chosen.password = Secret(u"wrong"_s);
    chosen.signIn = mechanism.isEmpty() ? SignIn::Automatic : SignIn::Mechanism;
    chosen.mechanism = mechanism;
    const auto session = openAndWait(chosen);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Authentication);
    QCOMPARE(session.error().scope, Error::Scope::Account);
    QVERIFY(!session.error().serverText.isEmpty());
}

void MechanismsTest::doesNotHashForEver()
{
    const SaslCredentials credentials{.user = u"alice"_s,
                                      .password = Secret(u"secret"_s),
                                      .authorizationUser = {},
                                      .domain = {},
                                      .host = u"imap.test"_s};
    for (const bool isEndless : {false, true}) {
        const auto exchange = makePasswordExchange("SCRAM-SHA-256", credentials);
        const QByteArray first = exchange->initialResponse().value_or(QByteArray());
        const QByteArray nonce = first.sliced(first.lastIndexOf("r="));
        const QByteArray times = isEndless ? "2147483647"_ba : "4096"_ba;
        QCOMPARE(exchange->respond(nonce + "x,s=QUJDREVG,i=" + times).has_value(), !isEndless);
    }
}

void MechanismsTest::signsInForSomebodyElse_data()
{
    QTest::addColumn<Delegation>("delegation");
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QByteArray>("mechanism");

    QTest::newRow("PLAIN with authorization identity")
        << Delegation::AuthorizationIdentity << SignIn::Mechanism << "PLAIN"_ba;
    QTest::newRow("the strongest with authorization identity")
        << Delegation::AuthorizationIdentity << SignIn::Automatic << QByteArray();
    QTest::newRow("master user with LOGIN")
        << Delegation::MasterUser << SignIn::Login << QByteArray();
    QTest::newRow("master user with PLAIN")
        << Delegation::MasterUser << SignIn::Mechanism << "PLAIN"_ba;
    QTest::newRow("master user, automatic")
        << Delegation::MasterUser << SignIn::Automatic << QByteArray();
}

void MechanismsTest::signsInForSomebodyElse()
{
    QFETCH(Delegation, delegation);
    QFETCH(SignIn, signIn);
    QFETCH(QByteArray, mechanism);
    Account chosen = account(u"admin"_s);
    chosen.password = Secret(u"adm1n"_s);
    chosen.authorizationUser = u"bob"_s;
    chosen.delegation = delegation;
    chosen.signIn = signIn;
    chosen.mechanism = mechanism;
    const qsizetype before = m_server->logText().size();
    const auto session = openAndWait(chosen);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
    QTRY_VERIFY2(m_server->logText().mid(before).contains("user=<bob>"_L1),
                 qPrintable(m_server->logText().mid(before)));
}

void MechanismsTest::refusesToSignInForSomebodyElse()
{
    Account chosen = account(u"alice"_s);
    chosen.password = Secret(u"nobody's"_s);
    chosen.authorizationUser = u"bob"_s;
    const auto session = openAndWait(chosen);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Authentication);
}

void MechanismsTest::saysWhenAMechanismIsMissing()
{
    Account chosen = account();
    chosen.signIn = SignIn::Mechanism;
    chosen.mechanism = "NO-SUCH-THING"_ba;
    const auto session = openAndWait(chosen);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::MechanismMissing);
}

void MechanismsTest::doesNotBelieveAServerThatDoesNotKnowThePassword()
{
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=SCRAM-SHA-256] hi\r\n",
                             .answers = {"+ \r\n", "a1 OK come in\r\n"}});
    Account chosen = scripted(peer);
    chosen.signIn = SignIn::Mechanism;
    chosen.mechanism = "SCRAM-SHA-256"_ba;
    const auto session = openAndWait(chosen);
    QVERIFY(!session);
    QVERIFY2(session.error().serverText.contains("could not prove"_L1),
             qPrintable(session.error().serverText));
}

void MechanismsTest::usesProxyAuth()
{
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1] hi\r\n",
                             .answers = {"%t OK in\r\n", "%t OK yours\r\n",
                                         "* CAPABILITY IMAP4rev1 UIDPLUS\r\n%t OK\r\n"}});
    Account chosen = scripted(peer);
    chosen.signIn = SignIn::Login;
    chosen.delegation = Delegation::ProxyAuth;
    chosen.authorizationUser = u"bob the builder"_s;
    const auto session = openAndWait(chosen);
    QVERIFY(session);
    QCOMPARE(peer.received(), "a1 LOGIN admin s3cret\r\na2 PROXYAUTH \"bob the builder\"\r\n"
                              "a3 CAPABILITY\r\n"_ba);
}

void MechanismsTest::usesMasterAuth()
{
    const ScriptedPeer peer({.greeting = "* OK [CAPABILITY IMAP4rev1 X-MASTERAUTH] hi\r\n",
                             .answers = {"+ 0123456789\r\n", "%t OK\r\n", "%t OK\r\n",
                                         "* CAPABILITY IMAP4rev1 UIDPLUS\r\n%t OK\r\n"}});
    Account chosen = scripted(peer);
    chosen.signIn = SignIn::MasterAuth;
    chosen.authorizationUser = u"bob"_s;
    // The script's "%t" is the first word of a line, here the answer itself.
    openAndWait(chosen);
    const QByteArray hash =
        QCryptographicHash::hash("0123456789s3cret", QCryptographicHash::Md5).toHex();
    const QByteArray expected = "a1 X-MASTERAUTH\r\n" + hash + "\r\n";
    QVERIFY2(peer.received().startsWith(expected), peer.received().constData());
}

void MechanismsTest::usesNtlm()
{
    // A challenge as in [MS-NLMP] 2.2.1.2, without target.
    const QByteArray challenge = QByteArray("NTLMSSP\0\x02\0\0\0\0\0\0\0\0\0\0\0\x01\x02\0\0"
                                            "abcdefgh\0\0\0\0\0\0\0\0",
                                            40);
    const ScriptedPeer peer(
        {.greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=NTLM] hi\r\n",
         .answers = {"+ \r\n", "+ " + challenge.toBase64() + "\r\n", "a1 OK in\r\n",
                     "* CAPABILITY IMAP4rev1 UIDPLUS\r\n%t OK\r\n"}});
    Account chosen = scripted(peer);
    chosen.domain = u"WORKS"_s;
    const auto session = openAndWait(chosen);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().serverText));
    const QByteArrayList lines = peer.received().split('\n');
    QCOMPARE(lines.value(0), "a1 AUTHENTICATE NTLM\r"_ba);
    const QByteArray first = QByteArray::fromBase64(lines.value(1));
    QVERIFY(first.startsWith("NTLMSSP\0\x01"_ba));
    QVERIFY2(first.contains("WORKS"), first.toHex());
    const QByteArray last = QByteArray::fromBase64(lines.value(2));
    QVERIFY(last.startsWith("NTLMSSP\0\x03"_ba));
    QVERIFY2(last.contains("a\0d\0m\0i\0n\0"_ba), last.toHex());
    QVERIFY(!last.contains("s3cret") && !last.contains("s\0003\0c\0"_ba));
}

void MechanismsTest::wantsPreAuth()
{
    const ScriptedPeer signedIn({.greeting = "* PREAUTH [CAPABILITY IMAP4rev1] hi\r\n"});
    Account chosen = scripted(signedIn);
    chosen.signIn = SignIn::PreAuthenticated;
    QVERIFY(openAndWait(chosen));

    const ScriptedPeer other({.greeting = "* OK [CAPABILITY IMAP4rev1] hi\r\n"});
    chosen = scripted(other);
    chosen.signIn = SignIn::PreAuthenticated;
    const auto session = openAndWait(chosen);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::MechanismMissing);
    QVERIFY(other.received().isEmpty());
}

void MechanismsTest::triesLoginAfterwards()
{
    const ScriptedPeer peer(
        {.greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\r\n",
         .answers = {"%t NO not so\r\n", "%t OK [CAPABILITY IMAP4rev1] in\r\n"}});
    Account chosen = scripted(peer);
    chosen.signIn = SignIn::Mechanism;
    chosen.mechanism = "PLAIN"_ba;
    chosen.fallback = SignInFallback::Login;
    QVERIFY(openAndWait(chosen));
    QVERIFY(peer.received().endsWith("a2 LOGIN admin s3cret\r\n"));
}

void MechanismsTest::tellsItsId()
{
    for (const ClientId id : {ClientId::Kept, ClientId::Told}) {
        const ScriptedPeer peer(
            {.greeting = "* OK [CAPABILITY IMAP4rev1 ID] hi\r\n",
             .answers = {"%t OK [CAPABILITY IMAP4rev1 ID] in\r\n", "* ID NIL\r\n%t OK\r\n"}});
        Account chosen = scripted(peer);
        chosen.line.clientId = id;
        const auto session = openAndWait(chosen);
        QVERIFY(session);
        const bool isTold = id == ClientId::Told;
        QTRY_COMPARE(peer.received().contains("a2 ID (\"name\" \"Mailhaul\""), isTold);
    }
}

void MechanismsTest::sendsNoPasswordToASignedInServer()
{
    const ScriptedPeer peer({.greeting = "* PREAUTH [CAPABILITY IMAP4rev1] hi\r\n"});
    QVERIFY(openAndWait(scripted(peer)));
    QVERIFY(!peer.received().contains("s3cret"));
}

QTEST_GUILESS_MAIN(MechanismsTest)
#include "tst_mechanisms.moc"
