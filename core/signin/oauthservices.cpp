// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signin/oauthservices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr qint64 longestFile = 1024 * 1024;

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(longestFile) : QByteArray();
}

/// HTTPS, or a server on this very machine.
bool isSafe(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme() == "https"_L1
           || (url.scheme() == "http"_L1
               && (host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1));
}

void readUrl(const QJsonObject &object, QLatin1StringView name, QUrl *url)
{
    const QUrl read(object[name].toString(), QUrl::StrictMode);
    if (object.contains(name))
        *url = isSafe(read) ? read : QUrl();
}

void readText(const QJsonObject &object, QLatin1StringView name, QString *text)
{
    if (object.contains(name))
        *text = object[name].toString();
}

void readList(const QJsonObject &object, QLatin1StringView name, QStringList *list)
{
    if (!object.contains(name))
        return;
    list->clear();
    for (const QJsonValue &value : object[name].toArray())
        list->append(value.toString());
}

/// What the object says goes on top of what \a service has.
void readService(const QJsonObject &object, OAuthService *service)
{
    readText(object, "name"_L1, &service->name);
    readUrl(object, "authorizationUrl"_L1, &service->authorizationUrl);
    readUrl(object, "tokenUrl"_L1, &service->tokenUrl);
    readUrl(object, "deviceUrl"_L1, &service->deviceUrl);
    readList(object, "scopes"_L1, &service->scopes);
    readText(object, "redirectHost"_L1, &service->redirectHost);
    readList(object, "mailHosts"_L1, &service->mailHosts);
    readText(object, "clientId"_L1, &service->clientId);
    readText(object, "clientSecret"_L1, &service->clientSecret);
    readUrl(object, "registrationPage"_L1, &service->registrationPage);
    if (object.contains("parameters"_L1)) {
        service->parameters.clear();
        const QJsonObject parameters = object["parameters"_L1].toObject();
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            service->parameters.append({it.key(), it.value().toString()});
    }
    // Instead of "common": one organisation's own sign-in.
    if (const QString tenant = object["tenant"_L1].toString(); !tenant.isEmpty()) {
        for (QUrl *url : {&service->authorizationUrl, &service->tokenUrl, &service->deviceUrl})
            url->setPath(url->path().replace("/common/"_L1, u'/' + tenant + u'/'));
    }
}

void setBuildClient(OAuthService *service)
{
    if (service->id == "google"_L1) {
        service->clientId = QStringView(MAILHAUL_GOOGLE_CLIENT_ID).toString();
        service->clientSecret = QStringView(MAILHAUL_GOOGLE_CLIENT_SECRET).toString();
    } else if (service->id == "microsoft"_L1) {
        service->clientId = QStringView(MAILHAUL_MICROSOFT_CLIENT_ID).toString();
    }
}

bool isBelow(const QString &host, const QString &pattern)
{
    return pattern.startsWith("*."_L1)
               ? host.endsWith(QStringView(pattern).sliced(1), Qt::CaseInsensitive)
               : host.compare(pattern, Qt::CaseInsensitive) == 0;
}

} // namespace

QString OAuthServices::defaultUserFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/oauth.json"_L1;
}

OAuthServices OAuthServices::load()
{
    return load(defaultUserFile());
}

OAuthServices OAuthServices::load(const QString &userFile)
{
    OAuthServices services;
    const auto add = [&services](const QByteArray &json) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        const QJsonObject all = document.object()["services"_L1].toObject();
        for (auto it = all.begin(); it != all.end(); ++it) {
            auto known = std::ranges::find(services.m_services, it.key(), &OAuthService::id);
            if (known == services.m_services.end()) {
                services.m_services.append(
                    {.id = it.key(), .name = it.key(), .redirectHost = u"127.0.0.1"_s});
                known = services.m_services.end() - 1;
            }
            readService(it.value().toObject(), &*known);
        }
        return error.error == QJsonParseError::NoError ? QString() : error.errorString();
    };
    add(contentsOf(u":/data/oauth.json"_s));
    for (OAuthService &service : services.m_services)
        setBuildClient(&service);
    if (QFileInfo::exists(userFile)) {
        if (const QString why = add(contentsOf(userFile)); !why.isEmpty()) {
            services.m_complaint =
                QCoreApplication::translate(
                    "SignIn", "The file %1 with the services for sign-in in the "
                              "browser cannot be understood: %2. Mend it, or remove it.")
                    .arg(userFile, why);
        }
    }
    return services;
}

const OAuthService *OAuthServices::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_services, [&id](const OAuthService &service) {
        return service.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == m_services.end() ? nullptr : &*found;
}

const OAuthService *OAuthServices::forHost(const QString &mailHost) const
{
    for (const OAuthService &service : m_services) {
        for (const QString &pattern : service.mailHosts) {
            if (isBelow(mailHost, pattern))
                return &service;
        }
    }
    return nullptr;
}

Result<> OAuthServices::setClient(const QString &serviceId, const QString &clientId,
                                  const QString &userFile)
{
    QJsonObject root = QJsonDocument::fromJson(contentsOf(userFile)).object();
    QJsonObject services = root["services"_L1].toObject();
    QJsonObject service = services[serviceId].toObject();
    service.remove(u"clientSecret"_s);
    if (clientId.isEmpty())
        service.remove(u"clientId"_s);
    else
        service[u"clientId"_s] = clientId;
    services[serviceId] = service;
    root[u"services"_s] = services;
    QDir().mkpath(QFileInfo(userFile).absolutePath());
    QSaveFile file(userFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson()) < 0
        || !file.commit()) {
        return std::unexpected(Error{.code = Error::Code::Storage,
                                     .scope = Error::Scope::Account,
                                     .serverText = file.errorString()});
    }
    return {};
}

} // namespace Mailhaul
