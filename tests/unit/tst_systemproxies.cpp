// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/systemproxies.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

class tst_SystemProxies final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsTheEnvironment_data();
    void readsTheEnvironment();
    void needsNoneHere_data();
    void needsNoneHere();
};

void tst_SystemProxies::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY",
                             "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void tst_SystemProxies::readsTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("user");
    const auto none = QNetworkProxy::NoProxy, socks = QNetworkProxy::Socks5Proxy,
               http = QNetworkProxy::HttpProxy;
    QTest::newRow("none") << ""_ba << none << u":0"_s << QString();
    QTest::newRow("SOCKS") << "socks5://proxy.test:9050"_ba << socks << u"proxy.test:9050"_s
                           << QString();
    QTest::newRow("usual port") << "socks5h://proxy.test"_ba << socks << u"proxy.test:1080"_s
                                << QString();
    QTest::newRow("HTTP") << "http://anna:p%40ss@proxy.test:3128/"_ba << http
                          << u"proxy.test:3128"_s << u"anna/p@ss"_s;
    QTest::newRow("without a kind")
        << "proxy.test:3128"_ba << http << u"proxy.test:3128"_s << QString();
    QTest::newRow("another kind") << "ftp://proxy.test"_ba << none << u":0"_s << QString();
    QTest::newRow("nonsense") << "://"_ba << none << u":0"_s << QString();
}

void tst_SystemProxies::readsTheEnvironment()
{
    QFETCH(QByteArray, value);
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QString, place);
    QFETCH(QString, user);
    qputenv("all_proxy", value);
    SystemProxies proxies;
    for (const QNetworkProxyQuery &query :
         {QNetworkProxyQuery(u"imap.example.test"_s, 993, u"imap"_s),
          QNetworkProxyQuery(QUrl(u"https://autoconfig.example.test/x"_s))}) {
        const QNetworkProxy proxy = proxies.queryProxy(query).constFirst();
        QCOMPARE(proxy.type(), type);
        QCOMPARE(proxy.hostName() + u':' + QString::number(proxy.port()), place);
        if (!user.isEmpty())
            QCOMPARE(proxy.user() + u'/' + proxy.password(), user);
    }
}

void tst_SystemProxies::needsNoneHere_data()
{
    QTest::addColumn<QByteArray>("exempt");
    QTest::addColumn<QNetworkProxyQuery>("query");
    const auto connection = [](const QString &host) {
        return QNetworkProxyQuery(host, 993, u"imap"_s);
    };
    QTest::newRow("address of this machine") << ""_ba << connection(u"127.0.0.2"_s);
    QTest::newRow("IPv6") << ""_ba << connection(u"::1"_s);
    QTest::newRow("name of this machine") << ""_ba << connection(u"LocalHost"_s);
    // The answer of the browser arrives at such a port.
    QTest::newRow("port of our own")
        << ""_ba << QNetworkProxyQuery(0, QString(), QNetworkProxyQuery::TcpServer);
    QTest::newRow("host") << "a.test,imap.example.test"_ba << connection(u"imap.example.test"_s);
    QTest::newRow("domain") << " .example.test"_ba << connection(u"imap.example.test"_s);
    QTest::newRow("domain without a dot")
        << "EXAMPLE.test"_ba << connection(u"imap.example.test"_s);
    QTest::newRow("all") << "*"_ba << connection(u"imap.example.test"_s);
}

void tst_SystemProxies::needsNoneHere()
{
    QFETCH(QByteArray, exempt);
    QFETCH(QNetworkProxyQuery, query);
    qputenv("all_proxy", "socks5://proxy.test:9050");
    qputenv("no_proxy", exempt);
    QCOMPARE(SystemProxies().queryProxy(query).constFirst().type(), QNetworkProxy::NoProxy);
    // Part of a name is no domain.
    QVERIFY(SystemProxies()
                    .queryProxy(QNetworkProxyQuery(u"imap.otherexample.test"_s, 993))
                    .constFirst()
                    .type()
                == QNetworkProxy::Socks5Proxy
            || exempt == "*");
}

QTEST_GUILESS_MAIN(tst_SystemProxies)
#include "tst_systemproxies.moc"
