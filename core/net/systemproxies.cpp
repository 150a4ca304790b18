// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/systemproxies.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr quint16 usualSocksPort = 1080;
constexpr quint16 usualHttpPort = 8080;

QString variable(const char *lowerCase)
{
    const QString value = qEnvironmentVariable(lowerCase);
    return value.isEmpty() ? qEnvironmentVariable(QByteArray(lowerCase).toUpper().constData())
                           : value;
}

bool staysHere(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
}

/// Whether no_proxy names the host or a domain that it lies in.
bool isExempt(const QString &host)
{
    const QStringList words = variable("no_proxy").split(u',', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&host](const QString &word) {
        QString domain = word.trimmed();
        if (domain == "*"_L1)
            return true;
        if (domain.startsWith("*."_L1))
            domain.remove(0, 2);
        else if (domain.startsWith(u'.'))
            domain.remove(0, 1);
        return !domain.isEmpty()
               && (host.compare(domain, Qt::CaseInsensitive) == 0
                   || host.endsWith(u'.' + domain, Qt::CaseInsensitive));
    });
}

bool isNone(const QList<QNetworkProxy> &proxies)
{
    return std::ranges::all_of(proxies, [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy
               || proxy.type() == QNetworkProxy::DefaultProxy;
    });
}

/// "socks5://host:port", "http://user:password@host:port" or "host:port".
QNetworkProxy proxyFrom(const QString &text)
{
    const QUrl url(text.contains("://"_L1) ? text : "http://"_L1 + text);
    const bool isSocks = url.scheme().startsWith("socks"_L1);
    const bool isKnown = isSocks || url.scheme() == "http"_L1;
    if (!isKnown || url.host().isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
            quint16(url.port(isSocks ? usualSocksPort : usualHttpPort)),
            url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

} // namespace

void SystemProxies::use()
{
    setApplicationProxyFactory(new SystemProxies);
}

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    const bool isConnection = query.queryType() == QNetworkProxyQuery::TcpSocket
                              || query.queryType() == QNetworkProxyQuery::UrlRequest;
    const QString host = query.peerHostName();
    if (!isConnection || staysHere(host) || isExempt(host))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    const QList<QNetworkProxy> ofSystem = systemProxyForQuery(query);
    const QString forAll = variable("all_proxy");
    return !forAll.isEmpty() && isNone(ofSystem) ? QList{proxyFrom(forAll)} : ofSystem;
}

} // namespace Mailhaul
