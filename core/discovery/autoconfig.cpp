// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/autoconfig.h"

#include <QUrlQuery>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

// More than any provider lists.
constexpr int mostServers = 50;

QString filledIn(QString text, const MailAddress &address, const QString &domain)
{
    // The local part last: it may contain what looks like a placeholder.
    const bool isWhole = text.contains("%EMAILADDRESS%"_L1);
    text.replace("%EMAILDOMAIN%"_L1, domain);
    if (isWhole)
        text.replace("%EMAILADDRESS%"_L1, "%EMAILLOCALPART%@"_L1 + domain);
    text.replace("%EMAILLOCALPART%"_L1, address.localPart);
    return text;
}

/// One <incomingServer>, as written.
struct WrittenServer
{
    QString host, port, socketType, user;
    QStringList ways;
};

WrittenServer readServer(QXmlStreamReader &reader)
{
    WrittenServer server;
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        if (name == "hostname"_L1)
            server.host = reader.readElementText().trimmed();
        else if (name == "port"_L1)
            server.port = reader.readElementText().trimmed();
        else if (name == "socketType"_L1)
            server.socketType = reader.readElementText().trimmed();
        else if (name == "username"_L1)
            server.user = reader.readElementText().trimmed();
        else if (name == "authentication"_L1)
            server.ways.append(reader.readElementText().trimmed());
        else
            reader.skipCurrentElement();
    }
    return server;
}

QList<Door> doorsOf(const QStringList &ways)
{
    QList<Door> doors;
    const auto add = [&doors](Door door) {
        if (!doors.contains(door))
            doors.append(door);
    };
    for (const QString &way : ways) {
        if (way.compare("OAuth2"_L1, Qt::CaseInsensitive) == 0)
            add(Door::Browser);
        else if (way.startsWith("password-"_L1) || way == "plain"_L1 || way == "secure"_L1
                 || way == "NTLM"_L1)
            add(Door::Password);
    }
    return doors;
}

std::optional<DiscoveredServer> understood(const WrittenServer &written, const MailAddress &address)
{
    DiscoveredServer server{.origin = DiscoveryOrigin::Autoconfig};
    if (written.socketType.compare("SSL"_L1, Qt::CaseInsensitive) == 0)
        server.security = Security::ImplicitTls;
    else if (written.socketType.compare("STARTTLS"_L1, Qt::CaseInsensitive) == 0)
        server.security = Security::StartTls;
    else
        return std::nullopt;
    server.host = asciiHostName(filledIn(written.host, address, address.asciiDomain));
    bool isNumber = false;
    server.port = written.port.toUShort(&isNumber);
    server.user = filledIn(written.user.isEmpty() ? u"%EMAILADDRESS%"_s : written.user, address,
                           address.domain);
    server.doors = doorsOf(written.ways);
    if (server.host.isEmpty() || !isNumber || server.port == 0 || server.doors.isEmpty())
        return std::nullopt;
    return server;
}

} // namespace

QList<QUrl> autoconfigUrls(const MailAddress &address)
{
    QUrl atProvider(u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(address.asciiDomain));
    QUrlQuery query;
    query.addQueryItem(u"emailaddress"_s, QString::fromLatin1(QUrl::toPercentEncoding(
                                              address.localPart + u'@' + address.asciiDomain)));
    atProvider.setQuery(query);
    return {atProvider, QUrl(u"https://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(
                            address.asciiDomain))};
}

std::expected<DiscoveredServer, QString> readAutoconfig(const QByteArray &xml,
                                                        const MailAddress &address)
{
    if (xml.size() > longestAutoconfig)
        return std::unexpected(u"The file is too large."_s);
    QXmlStreamReader reader(xml);
    bool isConfiguration = false;
    int servers = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD() || reader.isEntityReference())
            return std::unexpected(u"The file declares a document type."_s);
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "clientConfig"_L1)
            isConfiguration = true;
        if (!isConfiguration)
            return std::unexpected(u"The file is no configuration."_s);
        if (reader.name() != "incomingServer"_L1)
            continue;
        if (++servers > mostServers)
            return std::unexpected(u"The file lists too many servers."_s);
        const bool isImap = reader.attributes().value("type"_L1) == "imap"_L1;
        const WrittenServer written = readServer(reader);
        if (!isImap || reader.hasError())
            continue;
        if (const auto server = understood(written, address))
            return *server;
    }
    if (reader.hasError())
        return std::unexpected(reader.errorString());
    return std::unexpected(u"The file names no IMAP server with encryption."_s);
}

} // namespace Mailhaul
