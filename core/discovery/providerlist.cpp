// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/providerlist.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &element : value.toArray())
        list.append(element.toString());
    return list;
}

/// The texts of data files share one context of translation, whatever language the file is in.
QStringList translated(const QJsonValue &value)
{
    QStringList list;
    for (const QString &text : strings(value))
        list.append(QCoreApplication::translate("Data", text.toUtf8().constData()));
    return list;
}

QList<QUrl> pages(const QJsonValue &value)
{
    QList<QUrl> list;
    for (const QString &text : strings(value))
        list.append(QUrl(text));
    return list;
}

std::optional<qint64> number(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return value.toInteger();
}

ProviderLimits readLimits(const QJsonObject &object)
{
    ProviderLimits limits;
    limits.connections = number(object["connections"_L1]);
    limits.messageBytes = number(object["messageBytes"_L1]);
    limits.uploadBytesPerDay = number(object["uploadBytesPerDay"_L1]);
    limits.downloadBytesPerDay = number(object["downloadBytesPerDay"_L1]);
    limits.messagesPerHour = number(object["messagesPerHour"_L1]);
    return limits;
}

Door readDoor(const QString &word)
{
    if (word == "browser"_L1)
        return Door::Browser;
    return word == "appPassword"_L1 ? Door::AppPassword : Door::Password;
}

QHash<SpecialUse, QString> readFolders(const QJsonObject &object)
{
    static const QHash<QString, SpecialUse> uses = {
        {u"all"_s, SpecialUse::All},       {u"archive"_s, SpecialUse::Archive},
        {u"drafts"_s, SpecialUse::Drafts}, {u"flagged"_s, SpecialUse::Flagged},
        {u"junk"_s, SpecialUse::Junk},     {u"sent"_s, SpecialUse::Sent},
        {u"trash"_s, SpecialUse::Trash}};
    QHash<SpecialUse, QString> folders;
    for (auto member = object.begin(); member != object.end(); ++member)
        folders.insert(uses.value(member.key(), SpecialUse::None), member->toString());
    return folders;
}

Provider readProvider(const QJsonObject &object)
{
    Provider provider;
    provider.id = object["id"_L1].toString();
    provider.name = object["name"_L1].toString();
    provider.domains = strings(object["domains"_L1]);
    provider.mailExchangers = strings(object["mx"_L1]);
    for (const QJsonValue &value : object["servers"_L1].toArray()) {
        const bool isTls = value["security"_L1].toString() == "tls"_L1;
        provider.servers.append({.host = value["host"_L1].toString(),
                                 .port = quint16(value["port"_L1].toInt()),
                                 .security = isTls ? Security::ImplicitTls : Security::StartTls});
    }
    provider.hosts = strings(object["hosts"_L1]);
    if (object["userName"_L1].toString() == "localPart"_L1)
        provider.userName = UserNameForm::LocalPart;
    for (const QString &word : strings(object["signIn"_L1]))
        provider.doors.append(readDoor(word));
    provider.oauthService = object["oauth2"_L1].toString();
    for (const QJsonValue &value : object["preparation"_L1].toArray()) {
        provider.preparations.append({.door = readDoor(value["for"_L1].toString()),
                                      .page = QUrl(value["page"_L1].toString()),
                                      .steps = translated(value["steps"_L1])});
    }
    provider.limits = readLimits(object["limits"_L1].toObject());
    provider.specialFolders = readFolders(object["specialFolders"_L1].toObject());
    provider.leftBehind = translated(object["leftBehind"_L1]);
    provider.checked = QDate::fromString(object["checked"_L1].toString(), Qt::ISODate);
    provider.sources = pages(object["source"_L1]);
    return provider;
}

ServerSoftware readSoftware(const QJsonObject &object)
{
    ServerSoftware software;
    software.id = object["id"_L1].toString();
    software.name = object["name"_L1].toString();
    software.greetingPattern = object["greeting"_L1].toString();
    software.namePattern = object["idName"_L1].toString();
    for (const QString &word : strings(object["adminLogin"_L1])) {
        if (word == "masterUser"_L1)
            software.adminLogins.append(ServerSoftware::AdminLogin::MasterUser);
        else if (word == "domainSlash"_L1)
            software.adminLogins.append(ServerSoftware::AdminLogin::DomainSlash);
        else
            software.adminLogins.append(ServerSoftware::AdminLogin::AuthorizationIdentity);
    }
    software.limits = readLimits(object["limits"_L1].toObject());
    software.notes = translated(object["notes"_L1]);
    software.checked = QDate::fromString(object["checked"_L1].toString(), Qt::ISODate);
    software.sources = pages(object["source"_L1]);
    return software;
}

QByteArray builtInText()
{
    QFile file(u":/data/providers.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool matchesAny(const QStringList &patterns, QStringView name)
{
    return std::ranges::any_of(
        patterns, [name](const QString &pattern) { return matchesName(pattern, name); });
}

bool finds(const QString &pattern, const QString &text)
{
    if (pattern.isEmpty() || text.isEmpty())
        return false;
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

} // namespace

const Preparation *Provider::preparationFor(Door door) const
{
    const auto found = std::ranges::find(preparations, door, &Preparation::door);
    return found == preparations.cend() ? nullptr : &*found;
}

ProviderList ProviderList::builtIn()
{
    return read(builtInText()).value_or(ProviderList());
}

std::expected<ProviderList, QString> ProviderList::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(error.errorString());
    ProviderList list;
    for (const QJsonValue &value : document["providers"_L1].toArray())
        list.m_providers.append(readProvider(value.toObject()));
    for (const QJsonValue &value : document["software"_L1].toArray())
        list.m_software.append(readSoftware(value.toObject()));
    return list;
}

const Provider *ProviderList::findById(QStringView id) const
{
    const auto found = std::ranges::find(m_providers, id, &Provider::id);
    return found == m_providers.cend() ? nullptr : &*found;
}

const Provider *ProviderList::findByDomain(QStringView domain) const
{
    for (const Provider &provider : m_providers) {
        if (provider.domains.contains(domain, Qt::CaseInsensitive))
            return &provider;
    }
    return nullptr;
}

const Provider *ProviderList::findByMailExchanger(QStringView host) const
{
    // "*.example.org" of one may cover "mx.mail.example.org" of another: the longest pattern says most.
    const Provider *best = nullptr;
    qsizetype length = 0;
    for (const Provider &provider : m_providers) {
        for (const QString &pattern : provider.mailExchangers) {
            if (pattern.size() > length && matchesName(pattern, host)) {
                best = &provider;
                length = pattern.size();
            }
        }
    }
    return best;
}

const Provider *ProviderList::findByHost(QStringView host) const
{
    // Addresses of this machine are everybody's.
    if (host.isEmpty() || host.startsWith("127."_L1))
        return nullptr;
    for (const Provider &provider : m_providers) {
        const bool isServer =
            std::ranges::any_of(provider.servers, [host](const ProviderServer &server) {
                return host.compare(server.host, Qt::CaseInsensitive) == 0;
            });
        if (isServer || matchesAny(provider.hosts, host))
            return &provider;
    }
    return nullptr;
}

const ServerSoftware *ProviderList::findSoftware(const QString &greeting, const QString &name) const
{
    // What a server calls itself when asked counts more than how it greets.
    for (const ServerSoftware &software : m_software) {
        if (finds(software.namePattern, name))
            return &software;
    }
    for (const ServerSoftware &software : m_software) {
        if (finds(software.greetingPattern, greeting))
            return &software;
    }
    return nullptr;
}

QStringList ProviderList::englishTexts()
{
    QStringList texts;
    const QJsonDocument document = QJsonDocument::fromJson(builtInText());
    for (const QJsonValue &provider : document["providers"_L1].toArray()) {
        for (const QJsonValue &preparation : provider["preparation"_L1].toArray())
            texts += strings(preparation["steps"_L1]);
        texts += strings(provider["leftBehind"_L1]);
    }
    for (const QJsonValue &software : document["software"_L1].toArray())
        texts += strings(software["notes"_L1]);
    texts.removeDuplicates();
    return texts;
}

bool matchesName(QStringView pattern, QStringView name)
{
    if (pattern.startsWith(u'*')) {
        const QStringView rest = pattern.sliced(1);
        return name.size() > rest.size() && name.endsWith(rest, Qt::CaseInsensitive);
    }
    if (pattern.endsWith(u'*')) {
        const QStringView start = pattern.chopped(1);
        return name.size() > start.size() && name.startsWith(start, Qt::CaseInsensitive);
    }
    return name.compare(pattern, Qt::CaseInsensitive) == 0;
}

} // namespace Mailhaul
