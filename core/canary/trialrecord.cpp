// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canary/trialrecord.h"

#include "core/journal/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Digest &digest)
{
    return QString::number(digest.words[0], 16) + u' ' + QString::number(digest.words[1], 16);
}

Digest digestIn(const QString &text)
{
    Digest digest;
    digest.words[0] = text.section(u' ', 0, 0).toULongLong(nullptr, 16);
    digest.words[1] = text.section(u' ', 1, 1).toULongLong(nullptr, 16);
    return digest;
}

} // namespace

QString TrialRecord::path(const QString &journalFile)
{
    return journalFile + ".trial"_L1;
}

std::optional<TrialRecord> TrialRecord::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    TrialRecord record;
    for (const QJsonValue &name : object.value("folders"_L1).toArray())
        record.folders.append(Imap::MailboxName(name.toString().toLatin1()));
    for (const QJsonValue &digest : object.value("headers"_L1).toArray())
        record.headers.insert(digestIn(digest.toString()));
    record.uidValidity = quint32(object.value("uidValidity"_L1).toInteger());
    for (const QJsonValue &uid : object.value("uids"_L1).toArray())
        record.uids.insert(Imap::Uid(uid.toInteger()));
    if (record.folders.isEmpty())
        return std::nullopt;
    return record;
}

Result<> TrialRecord::save(const QString &path) const
{
    QJsonArray names, digests, numbers;
    for (const Imap::MailboxName &name : folders)
        names.append(QString::fromLatin1(name.raw()));
    for (const Digest &digest : headers)
        digests.append(textOf(digest));
    for (const Imap::Uid uid : uids)
        numbers.append(qint64(uid));
    const QJsonObject object{{u"folders"_s, names},
                             {u"headers"_s, digests},
                             {u"uidValidity"_s, qint64(uidValidity)},
                             {u"uids"_s, numbers}};
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (!file.commit())
        return std::unexpected(storageError(file.errorString()));
    return {};
}

void TrialRecord::forget(const QString &path)
{
    QFile::remove(path);
}

} // namespace Mailhaul
