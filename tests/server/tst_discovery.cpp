// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/accountdiscovery.h"
#include "core/discovery/autoconfig.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/nameproxy.h"
#include "tests/support/nameserver.h"
#include "tests/support/scriptedpeer.h"
#include "tests/support/testauthority.h"
#include "tests/support/webserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

QByteArray configuration(const QByteArray &servers)
{
    return "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"x\">"
           + servers + "</emailProvider></clientConfig>";
}

QByteArray server(const QByteArray &host, const QByteArray &port = "993"_ba,
                  const QByteArray &socketType = "SSL"_ba,
                  const QByteArray &user = "%EMAILADDRESS%"_ba,
                  const QByteArray &way = "password-cleartext"_ba)
{
    return "<incomingServer type=\"imap\"><hostname>" + host + "</hostname><port>" + port
           + "</port><socketType>" + socketType + "</socketType><username>" + user
           + "</username><authentication>" + way + "</authentication></incomingServer>";
}

} // namespace

/// From an address to its server, with a real name server, a web server with TLS, and Dovecot.
class tst_Discovery final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void readsAddresses_data();
    void readsAddresses();
    void readsAutoconfig_data();
    void readsAutoconfig();
    void refusesHostileFiles_data();
    void refusesHostileFiles();

    void knowsProvidersWithoutAsking();
    void asksAutoconfig();
    void asksWellKnown();
    void followsNoUnsafeRedirect();
    void believesNoForeignCertificate();
    void asksServiceRecords();
    void triesTheNextTarget();
    void confirmsForeignServiceRecords();
    void heedsMissingServices();
    void knowsMailExchangers();
    void findsUsualNames();
    void findsUsualNamesWithStartTls();
    void findsServersWithOddCertificates();
    void prefersBetterAnswers();
    void waitsForNobodyForEver();
    void understandsInternationalNames();
    void findsNothing();
    void canBeCancelled();

private:
    std::optional<DiscoveredServer> discover(const QString &address);
    DiscoveryNetwork network() const;

    TestAuthority m_authority;
    NameServer m_names;
    std::unique_ptr<DovecotServer> m_dovecot;
    ServerCertificate m_webCertificate;
    std::chrono::milliseconds m_stepLimit = 20s;
};

void tst_Discovery::initTestCase()
{
    QVERIFY2(m_authority.errorText().isEmpty(), qPrintable(m_authority.errorText()));
    m_webCertificate = m_authority.sign(
        {u"autoconfig.web.test"_s, u"wellknown.test"_s, u"autoconfig.wellknown.test"_s,
         u"autoconfig.redirect.test"_s, u"autoconfig.best.test"_s, u"autoconfig.slow.test"_s,
         u"autoconfig.xn--mnchen-3ya.test"_s, u"elsewhere.test"_s});
    DovecotOptions options;
    options.certificate = m_authority.sign({u"imap.usual.test"_s, u"mail.clear.test"_s});
    m_dovecot = std::make_unique<DovecotServer>(options);
    QVERIFY2(m_dovecot->start(), qPrintable(m_dovecot->errorText()));

    m_names.addService(u"_imaps._tcp.srv.test"_s, u"mx.srv.test"_s, 994, 20);
    m_names.addService(u"_imaps._tcp.srv.test"_s, u"imap1.srv.test"_s, 1993, 10);
    m_names.addService(u"_imap._tcp.srv.test"_s, u"imap2.srv.test"_s, 143);
    m_names.addService(u"_imaps._tcp.two.test"_s, u"imap1.two.test"_s, 993, 10);
    m_names.addService(u"_imaps._tcp.two.test"_s, u"imap2.two.test"_s, 1993, 20);
    m_names.addService(u"_imaps._tcp.two.test"_s, u"imap3.two.test"_s, 2993, 30);
    m_names.addService(u"_imaps._tcp.foreign.test"_s, u"imap.elsewhere.test"_s, 993);
    m_names.addMissingService(u"_imaps._tcp.only.test"_s);
    m_names.addService(u"_imap._tcp.only.test"_s, u"imap.only.test"_s, 143);
    m_names.addMailExchanger(u"workspace.test"_s, u"aspmx.l.google.com"_s, 5);
    m_names.addMailExchanger(u"workspace.test"_s, u"mx.workspace.test"_s, 1);
    m_names.addMailExchanger(u"ionos.test"_s, u"mx00.ionos.co.uk"_s);
    m_names.addMailExchanger(u"best.test"_s, u"aspmx.l.google.com"_s);
    m_names.addService(u"_imaps._tcp.best.test"_s, u"imap.srv.best.test"_s, 993);
    m_names.addService(u"_imaps._tcp.slow.test"_s, u"imap.slow.test"_s, 993);
    m_names.addService(u"_imaps._tcp.xn--bcher-kva.test"_s, u"imap.xn--bcher-kva.test"_s, 993);
    QVERIFY2(m_names.start(), qPrintable(m_names.errorText()));
}

DiscoveryNetwork tst_Discovery::network() const
{
    return {.nameServer = QHostAddress(QHostAddress::LocalHost),
            .nameServerPort = m_names.port(),
            .authorityFiles = {m_authority.certificatePath()},
            .stepLimit = m_stepLimit,
            .patience = 10s};
}

std::optional<DiscoveredServer> tst_Discovery::discover(const QString &address)
{
    AccountDiscovery discovery(network());
    std::optional<DiscoveredServer> server;
    bool isEnded = false;
    connect(&discovery, &AccountDiscovery::found, this, [&](const DiscoveredServer &found) {
        server = found;
        isEnded = true;
    });
    connect(&discovery, &AccountDiscovery::notFound, this, [&] { isEnded = true; });
    discovery.start(address);
    if (!QTest::qWaitFor([&] { return isEnded; }, 60s))
        QTest::qFail("The search does not end.", __FILE__, __LINE__);
    return server;
}

void tst_Discovery::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::newRow("usual") << u" anna@Example.ORG "_s << u"example.org"_s;
    QTest::newRow("quoted at") << u"\"a@b\"@example.org"_s << u"example.org"_s;
    QTest::newRow("international") << u"anna@bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("one label") << u"anna@localhost"_s << u"localhost"_s;
    QTest::newRow("no at") << u"anna"_s << QString();
    QTest::newRow("no name") << u"@example.org"_s << QString();
    QTest::newRow("no domain") << u"anna@"_s << QString();
    QTest::newRow("address literal") << u"anna@[127.0.0.1]"_s << QString();
    QTest::newRow("slash") << u"anna@example.org/x"_s << QString();
    QTest::newRow("port") << u"anna@example.org:80"_s << QString();
    QTest::newRow("empty label") << u"anna@example..org"_s << QString();
    QTest::newRow("line end") << u"an\nna@example.org"_s << QString();
    QTest::newRow("too long") << u"anna@"_s + u"a."_s.repeated(200) + u"org"_s << QString();
}

void tst_Discovery::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    const auto address = MailAddress::parse(text);
    QCOMPARE(address ? address->asciiDomain : QString(), domain);
}

void tst_Discovery::readsAutoconfig_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::newRow("usual") << configuration(server("imap.%EMAILDOMAIN%")) << u"imap.web.test"_s
                           << 993 << u"anna@web.test"_s;
    QTest::newRow("local part") << configuration(
        server("imap.web.test", "143", "STARTTLS", "%EMAILLOCALPART%"))
                                << u"imap.web.test"_s << 143 << u"anna"_s;
    QTest::newRow("fixed user") << configuration(
        server("a.test", "993", "SSL", "web-%EMAILDOMAIN%"))
                                << u"a.test"_s << 993 << u"web-web.test"_s;
    QTest::newRow("first with encryption")
        << configuration(server("clear.test", "143", "plain") + server("tls.test")) << u"tls.test"_s
        << 993 << u"anna@web.test"_s;
    QTest::newRow("first that we can sign in to")
        << configuration(server("a.test", "993", "SSL", "", "client-IP-address") + server("b.test"))
        << u"b.test"_s << 993 << u"anna@web.test"_s;
    QTest::newRow("no pop3") << configuration("<incomingServer type=\"pop3\"><hostname>p.test"
                                              "</hostname></incomingServer>"
                                              + server("i.test"))
                             << u"i.test"_s << 993 << u"anna@web.test"_s;
    QTest::newRow("bad host") << configuration(server("a b.test") + server("c.test")) << u"c.test"_s
                              << 993 << u"anna@web.test"_s;
    QTest::newRow("bad port") << configuration(server("a.test", "99999") + server("c.test"))
                              << u"c.test"_s << 993 << u"anna@web.test"_s;
}

void tst_Discovery::readsAutoconfig()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, user);
    const auto found = readAutoconfig(xml, *MailAddress::parse(u"anna@web.test"_s));
    QVERIFY2(found, qPrintable(found ? QString() : found.error()));
    QCOMPARE(found->host, host);
    QCOMPARE(int(found->port), port);
    QCOMPARE(found->user, user);
    QVERIFY(!found->needsConfirmation);
}

void tst_Discovery::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << "<html><body>Not found</body></html>"_ba;
    QTest::newRow("clear only") << configuration(server("a.test", "143", "plain"));
    QTest::newRow("laughs") << "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                                   + configuration(server("&b;.test"));
    QTest::newRow("external") << "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"
                                     + configuration(server("a.test"));
    QTest::newRow("cut") << configuration(server("a.test")).first(90);
    QTest::newRow("elements inside") << configuration(server("<b>a.test</b>"));
    QTest::newRow("too large") << configuration(server("a.test")) + QByteArray(200'000, ' ');
    QTest::newRow("too many") << configuration(server("a.test", "143", "plain").repeated(60)
                                               + server("a.test"));
    QTest::newRow("deep") << QByteArray("<a>").repeated(20'000);
    QTest::newRow("not XML") << QByteArray(1000, '\0');
}

void tst_Discovery::refusesHostileFiles()
{
    QFETCH(QByteArray, xml);
    QVERIFY(!readAutoconfig(xml, *MailAddress::parse(u"anna@web.test"_s)));
}

void tst_Discovery::knowsProvidersWithoutAsking()
{
    NameProxy proxy;
    const auto gmail = discover(u"anna@gmail.com"_s);
    QVERIFY(gmail);
    QVERIFY(gmail->origin == DiscoveryOrigin::ProviderData);
    QCOMPARE(gmail->host, u"imap.gmail.com"_s);
    QCOMPARE(gmail->providerId, u"gmail"_s);
    QVERIFY(gmail->doors.first() == Door::Browser);
    QCOMPARE(discover(u"anna@web.de"_s)->user, u"anna"_s);
    QVERIFY(proxy.requests().isEmpty());
}

void tst_Discovery::asksAutoconfig()
{
    NameProxy proxy;
    WebServer web(m_webCertificate);
    proxy.lead(u"autoconfig.web.test:443"_s, web.port());
    web.add("autoconfig.web.test/mail/config-v1.1.xml",
            configuration(server("imap.elsewhere.test")));
    const auto found = discover(u"anna+x@web.test"_s);
    QVERIFY(found);
    QVERIFY(found->origin == DiscoveryOrigin::Autoconfig);
    QCOMPARE(found->foundAt, u"https://autoconfig.web.test/mail/config-v1.1.xml"_s);
    QCOMPARE(found->host, u"imap.elsewhere.test"_s);
    // The domain's own certificate vouches for it.
    QVERIFY(!found->needsConfirmation);
    QVERIFY(web.requests().contains(
        "autoconfig.web.test/mail/config-v1.1.xml?emailaddress=anna%2Bx%40web.test"));
}

void tst_Discovery::asksWellKnown()
{
    NameProxy proxy;
    WebServer web(m_webCertificate);
    proxy.lead(u"wellknown.test:443"_s, web.port());
    proxy.lead(u"autoconfig.wellknown.test:443"_s, web.port());
    web.add("wellknown.test/.well-known/autoconfig/mail/config-v1.1.xml",
            configuration(
                server("imap.wellknown.test", "143", "STARTTLS", "%EMAILLOCALPART%", "OAuth2")));
    const auto found = discover(u"anna@wellknown.test"_s);
    QVERIFY(found);
    QCOMPARE(found->host, u"imap.wellknown.test"_s);
    QVERIFY(found->security == Security::StartTls);
    QCOMPARE(found->user, u"anna"_s);
    QCOMPARE(found->doors, QList<Door>{Door::Browser});
}

void tst_Discovery::followsNoUnsafeRedirect()
{
    NameProxy proxy;
    WebServer web(m_webCertificate);
    ScriptedPeer clearWeb({.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
                                       + configuration(server("e.test"))}});
    proxy.lead(u"autoconfig.redirect.test:443"_s, web.port());
    proxy.lead(u"elsewhere.test:443"_s, web.port());
    proxy.lead(u"elsewhere.test:80"_s, clearWeb.port());
    web.addRedirect("autoconfig.redirect.test/mail/config-v1.1.xml", "http://elsewhere.test/c.xml");
    QVERIFY(!discover(u"anna@redirect.test"_s));
    QCOMPARE(clearWeb.acceptedConnections(), 0);

    web.addRedirect("autoconfig.redirect.test/mail/config-v1.1.xml",
                    "https://elsewhere.test/c.xml");
    web.add("elsewhere.test/c.xml", configuration(server("imap.redirect.test")));
    const auto found = discover(u"anna@redirect.test"_s);
    QVERIFY(found);
    QCOMPARE(found->host, u"imap.redirect.test"_s);
    for (const QString &request : proxy.requests())
        QVERIFY2(!request.endsWith(u":80"_s), qPrintable(request));
}

void tst_Discovery::believesNoForeignCertificate()
{
    NameProxy proxy;
    // Signed by an authority that nobody believes.
    TestAuthority stranger;
    WebServer web(stranger.sign({u"autoconfig.web.test"_s, u"web.test"_s}));
    proxy.lead(u"autoconfig.web.test:443"_s, web.port());
    proxy.lead(u"web.test:443"_s, web.port());
    web.add("autoconfig.web.test/mail/config-v1.1.xml", configuration(server("imap.evil.test")));
    QVERIFY(!discover(u"anna@web.test"_s));
    QVERIFY(web.requests().isEmpty());
}

void tst_Discovery::asksServiceRecords()
{
    NameProxy proxy;
    const auto found = discover(u"anna@srv.test"_s);
    QVERIFY(found);
    QVERIFY(found->origin == DiscoveryOrigin::ServiceRecord);
    QCOMPARE(found->foundAt, u"_imaps._tcp.srv.test"_s);
    QCOMPARE(found->host, u"imap1.srv.test"_s);
    QCOMPARE(int(found->port), 1993);
    QVERIFY(found->security == Security::ImplicitTls);
    QVERIFY(!found->needsConfirmation);
}

void tst_Discovery::triesTheNextTarget()
{
    NameProxy proxy;
    proxy.lead(u"imap2.two.test:1993"_s, m_dovecot->tlsPort());
    proxy.lead(u"imap3.two.test:2993"_s, m_dovecot->tlsPort());
    const auto refused = discover(u"anna@two.test"_s);
    QVERIFY(refused);
    QCOMPARE(refused->host, u"imap2.two.test"_s);
    QCOMPARE(int(refused->port), 1993);
    // One that is silent is waited for only as long as others may be.
    proxy.swallow(u"imap1.two.test:993"_s);
    m_stepLimit = 1s;
    const auto silent = discover(u"anna@two.test"_s);
    m_stepLimit = 20s;
    QVERIFY(silent);
    QCOMPARE(silent->host, u"imap2.two.test"_s);
}

void tst_Discovery::confirmsForeignServiceRecords()
{
    NameProxy proxy;
    const auto found = discover(u"anna@foreign.test"_s);
    QVERIFY(found);
    QCOMPARE(found->host, u"imap.elsewhere.test"_s);
    QVERIFY(found->needsConfirmation);
}

void tst_Discovery::heedsMissingServices()
{
    NameProxy proxy;
    const auto found = discover(u"anna@only.test"_s);
    QVERIFY(found);
    QCOMPARE(found->host, u"imap.only.test"_s);
    QVERIFY(found->security == Security::StartTls);
}

void tst_Discovery::knowsMailExchangers()
{
    NameProxy proxy;
    const auto found = discover(u"anna@workspace.test"_s);
    QVERIFY(found);
    QVERIFY(found->origin == DiscoveryOrigin::MailExchanger);
    QCOMPARE(found->host, u"imap.gmail.com"_s);
    QCOMPARE(found->user, u"anna@workspace.test"_s);
    QCOMPARE(found->providerId, u"gmail"_s);
    QVERIFY(found->needsConfirmation);
    QCOMPARE(discover(u"anna@ionos.test"_s)->host, u"imap.ionos.co.uk"_s);
}

void tst_Discovery::findsUsualNames()
{
    NameProxy proxy;
    proxy.lead(u"imap.usual.test:993"_s, m_dovecot->tlsPort());
    const auto found = discover(u"anna@usual.test"_s);
    QVERIFY(found);
    QVERIFY(found->origin == DiscoveryOrigin::UsualHostName);
    QCOMPARE(found->host, u"imap.usual.test"_s);
    QCOMPARE(int(found->port), 993);
    QVERIFY(!found->needsConfirmation);
}

void tst_Discovery::findsUsualNamesWithStartTls()
{
    NameProxy proxy;
    const ScriptedPeer web(PeerScript::nonsense());
    proxy.lead(u"mail.clear.test:143"_s, m_dovecot->port());
    // Something that answers is no mail server yet.
    proxy.lead(u"imap.clear.test:143"_s, web.port());
    const auto found = discover(u"anna@clear.test"_s);
    QVERIFY(found);
    QCOMPARE(found->host, u"mail.clear.test"_s);
    QCOMPARE(int(found->port), 143);
    QVERIFY(found->security == Security::StartTls);
}

void tst_Discovery::findsServersWithOddCertificates()
{
    NameProxy proxy;
    // The certificate is for other names.
    proxy.lead(u"mail.odd.test:993"_s, m_dovecot->tlsPort());
    const auto found = discover(u"anna@odd.test"_s);
    QVERIFY(found);
    QCOMPARE(found->host, u"mail.odd.test"_s);
}

void tst_Discovery::prefersBetterAnswers()
{
    NameProxy proxy;
    WebServer web(m_webCertificate);
    QCOMPARE(discover(u"anna@best.test"_s)->host, u"imap.srv.best.test"_s);
    proxy.lead(u"autoconfig.best.test:443"_s, web.port());
    web.add("autoconfig.best.test/mail/config-v1.1.xml",
            configuration(server("imap.xml.best.test")));
    QCOMPARE(discover(u"anna@best.test"_s)->host, u"imap.xml.best.test"_s);
}

void tst_Discovery::waitsForNobodyForEver()
{
    NameProxy proxy;
    proxy.swallow(u"autoconfig.slow.test:443"_s);
    proxy.swallow(u"slow.test:443"_s);
    proxy.swallow(u"imap.slow.test:993"_s);
    m_stepLimit = 300ms;
    const auto found = discover(u"anna@slow.test"_s);
    m_stepLimit = 20s;
    QVERIFY(found);
    QCOMPARE(found->host, u"imap.slow.test"_s);
    QVERIFY(found->origin == DiscoveryOrigin::ServiceRecord);
}

void tst_Discovery::understandsInternationalNames()
{
    NameProxy proxy;
    WebServer web(m_webCertificate);
    proxy.lead(u"autoconfig.xn--mnchen-3ya.test:443"_s, web.port());
    web.add("autoconfig.xn--mnchen-3ya.test/mail/config-v1.1.xml",
            configuration(server("imap.%EMAILDOMAIN%")));
    const auto file = discover(u"anna@München.test"_s);
    QVERIFY(file);
    QCOMPARE(file->host, u"imap.xn--mnchen-3ya.test"_s);
    const auto record = discover(u"anna@bücher.test"_s);
    QVERIFY(record);
    QCOMPARE(record->host, u"imap.xn--bcher-kva.test"_s);
    QVERIFY(!record->needsConfirmation);
}

void tst_Discovery::findsNothing()
{
    NameProxy proxy;
    QVERIFY(!discover(u"anna@nowhere.test"_s));
    QVERIFY(!discover(u"anna"_s));
}

void tst_Discovery::canBeCancelled()
{
    NameProxy proxy;
    proxy.swallow(u"autoconfig.slow.test:443"_s);
    AccountDiscovery discovery(network());
    QSignalSpy found(&discovery, &AccountDiscovery::found);
    QSignalSpy notFound(&discovery, &AccountDiscovery::notFound);
    discovery.start(u"anna@slow.test"_s);
    QTRY_VERIFY(!proxy.requests().isEmpty());
    discovery.cancel();
    QVERIFY(!discovery.isRunning());
    // The answer to the next one is not mixed up with that of the one before.
    discovery.start(u"anna@gmail.com"_s);
    QVERIFY(found.wait(30s));
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.first().first().value<DiscoveredServer>().host, u"imap.gmail.com"_s);
    QCOMPARE(notFound.count(), 0);
    // Going away in the middle ends in order, too.
    discovery.start(u"anna@slow.test"_s);
}

QTEST_GUILESS_MAIN(tst_Discovery)
#include "tst_discovery.moc"
