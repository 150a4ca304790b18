// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/providerlist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

/// That the schema holds is tst_datafiles' business; this is about reading and finding.
class tst_ProviderList final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEntry();
    void findsByDomain_data();
    void findsByDomain();
    void findsByMailExchanger_data();
    void findsByMailExchanger();
    void findsByHost_data();
    void findsByHost();
    void findsSoftware_data();
    void findsSoftware();
    void matchesNames_data();
    void matchesNames();
    void refusesWhatIsNoJson();

private:
    static QString idOf(const Provider *provider) { return provider ? provider->id : QString(); }
    const ProviderList m_list = ProviderList::builtIn();
};

void tst_ProviderList::readsEveryEntry()
{
    QVERIFY(m_list.providers().size() >= 30);
    QVERIFY(m_list.software().size() >= 6);
    for (const Provider &provider : m_list.providers()) {
        const QByteArray id = provider.id.toUtf8();
        QVERIFY2(!provider.name.isEmpty() && !provider.domains.isEmpty()
                     && !provider.mailExchangers.isEmpty() && !provider.servers.isEmpty(),
                 id.constData());
        QVERIFY2(provider.limits.connections && provider.limits.messageBytes, id.constData());
        QVERIFY2(provider.specialFolders.size() >= 4, id.constData());
        QVERIFY2(!provider.specialFolders.contains(SpecialUse::None), id.constData());
        QVERIFY2(provider.checked.isValid() && !provider.sources.isEmpty(), id.constData());
        QCOMPARE(provider.oauthService.isEmpty(), !provider.doors.contains(Door::Browser));
        const Preparation *preparation = provider.preparationFor(provider.doors.first());
        QVERIFY2(preparation && preparation->page.isValid() && !preparation->steps.isEmpty(),
                 id.constData());
        for (const ProviderServer &server : provider.servers)
            QVERIFY2(!server.host.isEmpty() && server.port != 0, id.constData());
    }
    QVERIFY(ProviderList::englishTexts().size() > 40);
}

void tst_ProviderList::findsByDomain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("id");
    QTest::newRow("gmail") << u"gmail.com"_s << u"gmail"_s;
    QTest::newRow("case") << u"GoogleMail.Com"_s << u"gmail"_s;
    QTest::newRow("outlook") << u"hotmail.co.uk"_s << u"outlook"_s;
    QTest::newRow("webde") << u"web.de"_s << u"webde"_s;
    QTest::newRow("own") << u"example.org"_s << QString();
    QTest::newRow("part of one") << u"mail.com"_s << QString();
    QTest::newRow("below one") << u"x.gmail.com"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void tst_ProviderList::findsByDomain()
{
    QFETCH(QString, domain);
    QFETCH(QString, id);
    QCOMPARE(idOf(m_list.findByDomain(domain)), id);
}

void tst_ProviderList::findsByMailExchanger_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    QTest::newRow("google") << u"aspmx.l.google.com"_s << u"gmail"_s;
    QTest::newRow("microsoft") << u"example-org.mail.protection.outlook.com"_s << u"microsoft365"_s;
    QTest::newRow("outlook.com") << u"eur.olc.protection.outlook.com"_s << u"outlook"_s;
    QTest::newRow("zoho") << u"mx.zoho.com"_s << u"zoho"_s;
    QTest::newRow("zoho eu") << u"mx2.zoho.eu"_s << u"zohoeu"_s;
    QTest::newRow("longest wins") << u"mx.pec.aruba.it"_s << u"arubapec"_s;
    QTest::newRow("own") << u"mx.example.org"_s << QString();
    QTest::newRow("look-alike") << u"mx.evilgoogle.com"_s << QString();
    QTest::newRow("suffix") << u"mx.google.com.evil.example"_s << QString();
}

void tst_ProviderList::findsByMailExchanger()
{
    QFETCH(QString, host);
    QFETCH(QString, id);
    QCOMPARE(idOf(m_list.findByMailExchanger(host)), id);
}

void tst_ProviderList::findsByHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    QTest::newRow("gmail") << u"imap.gmail.com"_s << u"gmail"_s;
    QTest::newRow("microsoft") << u"Outlook.Office365.com"_s << u"microsoft365"_s;
    QTest::newRow("second") << u"imap.ionos.co.uk"_s << u"ionos"_s;
    QTest::newRow("this machine") << u"127.0.0.1"_s << QString();
    QTest::newRow("own") << u"imap.example.org"_s << QString();
}

void tst_ProviderList::findsByHost()
{
    QFETCH(QString, host);
    QFETCH(QString, id);
    QCOMPARE(idOf(m_list.findByHost(host)), id);
}

void tst_ProviderList::findsSoftware_data()
{
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("dovecot") << u"[CAPABILITY IMAP4rev1] Dovecot (Debian) ready."_s << QString()
                             << u"dovecot"_s;
    QTest::newRow("by ID") << u"Ready"_s << u"Dovecot"_s << u"dovecot"_s;
    QTest::newRow("ID first") << u"Dovecot ready"_s << u"Zimbra"_s << u"zimbra"_s;
    QTest::newRow("cyrus") << u"mail Cyrus IMAP 3.10.1 server ready"_s << QString() << u"cyrus"_s;
    QTest::newRow("courier") << u"Courier-IMAP ready. Copyright 1998"_s << QString()
                             << u"courier"_s;
    QTest::newRow("exchange") << u"The Microsoft Exchange IMAP4 service is ready."_s << QString()
                              << u"exchange"_s;
    QTest::newRow("domino") << u"Domino IMAP4 Server Release 9.0 ready"_s << QString()
                            << u"domino"_s;
    QTest::newRow("unknown") << u"IMAP4rev1 ready"_s << QString() << QString();
}

void tst_ProviderList::findsSoftware()
{
    QFETCH(QString, greeting);
    QFETCH(QString, name);
    QFETCH(QString, id);
    const ServerSoftware *software = m_list.findSoftware(greeting, name);
    QCOMPARE(software ? software->id : QString(), id);
}

void tst_ProviderList::matchesNames_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("equal") << u"mx.example.org"_s << u"MX.example.org"_s << true;
    QTest::newRow("below") << u"*.example.org"_s << u"a.b.example.org"_s << true;
    QTest::newRow("itself") << u"*.example.org"_s << u"example.org"_s << false;
    QTest::newRow("empty part") << u"*.example.org"_s << u".example.org"_s << false;
    QTest::newRow("beginning") << u"imap.ionos.*"_s << u"imap.ionos.fr"_s << true;
    QTest::newRow("only beginning") << u"imap.ionos.*"_s << u"imap.ionos."_s << false;
    QTest::newRow("no name") << u"*.example.org"_s << QString() << false;
}

void tst_ProviderList::matchesNames()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(matchesName(pattern, name), fits);
}

void tst_ProviderList::refusesWhatIsNoJson()
{
    QVERIFY(!ProviderList::read("{"_ba));
    QVERIFY(ProviderList::read("{}"_ba)->providers().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProviderList)
#include "tst_providerlist.moc"
