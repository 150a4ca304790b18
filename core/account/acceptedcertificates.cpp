// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/acceptedcertificates.h"

#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr QLatin1StringView listName = "accepted"_L1;

std::unique_ptr<QSettings> openSettings()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return std::make_unique<QSettings>(folder + "/certificates.ini"_L1, QSettings::IniFormat);
}

/// The same server in every spelling.
QString plainHost(const QString &host)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(host));
    return ace.isEmpty() ? host.toLower() : ace;
}

bool isSame(const AcceptedCertificate &entry, const QString &host, quint16 port,
            const QByteArray &fingerprint)
{
    return entry.host == plainHost(host) && entry.port == port && entry.fingerprint == fingerprint;
}

void write(const QList<AcceptedCertificate> &entries)
{
    const auto settings = openSettings();
    settings->remove(listName);
    settings->beginWriteArray(listName, int(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        const AcceptedCertificate &entry = entries.at(i);
        settings->setArrayIndex(i);
        settings->setValue("host"_L1, entry.host);
        settings->setValue("port"_L1, entry.port);
        settings->setValue("sha256"_L1, QString::fromLatin1(entry.fingerprint));
        settings->setValue("subject"_L1, entry.subject);
        settings->setValue("issuer"_L1, entry.issuer);
        settings->setValue("validUntil"_L1, entry.validUntil.toString(Qt::ISODate));
        settings->setValue("acceptedAt"_L1, entry.acceptedAt.toString(Qt::ISODate));
    }
    settings->endArray();
}

} // namespace

QList<AcceptedCertificate> AcceptedCertificates::all() const
{
    QList<AcceptedCertificate> entries;
    const auto settings = openSettings();
    const int count = settings->beginReadArray(listName);
    for (int i = 0; i < count; ++i) {
        settings->setArrayIndex(i);
        const auto text = [&settings](QLatin1StringView name) {
            return settings->value(name).toString();
        };
        entries.append({.host = text("host"_L1),
                        .port = quint16(settings->value("port"_L1).toUInt()),
                        .fingerprint = text("sha256"_L1).toLatin1(),
                        .subject = text("subject"_L1),
                        .issuer = text("issuer"_L1),
                        .validUntil = QDateTime::fromString(text("validUntil"_L1), Qt::ISODate),
                        .acceptedAt = QDateTime::fromString(text("acceptedAt"_L1), Qt::ISODate)});
    }
    settings->endArray();
    return entries;
}

QList<AcceptedCertificate> AcceptedCertificates::acceptedFor(const QString &host,
                                                             quint16 port) const
{
    QList<AcceptedCertificate> entries = all();
    const QString wanted = plainHost(host);
    entries.removeIf([&](const AcceptedCertificate &entry) {
        return entry.host != wanted || (port != 0 && entry.port != port);
    });
    return entries;
}

void AcceptedCertificates::accept(const QString &host, quint16 port, const CertificateFacts &facts)
{
    QList<AcceptedCertificate> entries = all();
    entries.removeIf([&](const AcceptedCertificate &entry) {
        return isSame(entry, host, port, facts.fingerprint);
    });
    entries.append({.host = plainHost(host),
                    .port = port,
                    .fingerprint = facts.fingerprint,
                    .subject = facts.subject,
                    .issuer = facts.issuer,
                    .validUntil = facts.validUntil,
                    .acceptedAt = QDateTime::currentDateTimeUtc()});
    write(entries);
}

void AcceptedCertificates::revoke(const QString &host, quint16 port, const QByteArray &fingerprint)
{
    QList<AcceptedCertificate> entries = all();
    entries.removeIf(
        [&](const AcceptedCertificate &entry) { return isSame(entry, host, port, fingerprint); });
    write(entries);
}

} // namespace Mailhaul
