// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfile.h"

#include "core/journal/storageerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Mailhaul::JournalFile {

using namespace Qt::StringLiterals;

namespace {

/// Whose mailbox it is, whoever signs in.
QString owner(const Account &account)
{
    return account.authorizationUser.isEmpty() ? account.user : account.authorizationUser;
}

quint16 effectivePort(const Account &account)
{
    if (account.port != 0)
        return account.port;
    const bool tlsFromTheStart =
        account.security == Security::ImplicitTls || account.security == Security::Automatic;
    return tlsFromTheStart ? 993 : 143;
}

/// Letters, digits and a few signs that every file system takes.
QString slug(const Account &account)
{
    const QString host = account.host.toLower();
    QString text = owner(account);
    if (!text.contains(u'@'))
        text += u'@' % host;
    text.truncate(40);
    for (QChar &letter : text) {
        const char16_t unit = letter.unicode();
        const bool plain = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')
                           || (unit >= u'0' && unit <= u'9') || unit == u'.' || unit == u'@'
                           || unit == u'-';
        if (!plain)
            letter = u'_';
    }
    return text.startsWith(u'.') ? u'_' % text.sliced(1) : text;
}

QByteArray digest(const Account &source, const Account &destination)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Account *account : {&source, &destination}) {
        for (const QString &part :
             {account->host.toLower(), QString::number(effectivePort(*account)), owner(*account)}) {
            // The length keeps "ab", "c" apart from "a", "bc".
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()).append(':'));
            hash.addData(bytes);
        }
    }
    return hash.result().first(8).toHex();
}

} // namespace

QString path(const QString &folder, const Account &source, const Account &destination)
{
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                               % u"/journals"_s
                         : folder;
    const QString name = slug(source) % u"_to_"_s % slug(destination) % u'-'
                         % QString::fromLatin1(digest(source, destination)) % u".sqlite"_s;
    return QDir(place).absoluteFilePath(name);
}

QString dryRunPath(const QString &folder, const Account &source, const Account &destination)
{
    QString name = path(folder, source, destination);
    name.chop("sqlite"_L1.size());
    return name % u"dry-run.sqlite"_s;
}

Result<> prepare(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.dir();
    constexpr QFile::Permissions userOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!folder.exists()) {
        const QFileInfo above(folder.absolutePath());
        const bool made =
            QDir().mkpath(above.path()) && QDir().mkdir(folder.absolutePath(), userOnly);
        if (!made && !folder.exists())
            return std::unexpected(storageError(folder.absolutePath()));
    }
    QFile file(path);
    constexpr QFile::Permissions readWrite = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.exists()) {
        if (!file.open(QFile::WriteOnly | QFile::NewOnly, readWrite))
            return std::unexpected(storageError(path % u": "_s % file.errorString()));
        return {};
    }
    file.setPermissions(readWrite);
    return {};
}

bool isForeign(const QString &path)
{
    const QByteArray wanted = "SQLite format 3\0"_ba;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return false;
    const QByteArray begin = file.read(wanted.size());
    return !begin.isEmpty() && begin != wanted;
}

Result<> setAside(const QString &path)
{
    QString aside;
    int number = 1;
    do {
        aside = path % u".broken-"_s % QString::number(number++);
    } while (QFile::exists(aside));

    QFile file(path);
    if (!file.rename(aside))
        return std::unexpected(storageError(path % u": "_s % file.errorString()));
    // SQLite finds the log of a database by its name, so it must not stay for the next one.
    QFile log(path % u"-wal"_s);
    if (log.exists() && !log.rename(aside % u"-wal"_s))
        return std::unexpected(storageError(log.fileName() % u": "_s % log.errorString()));
    QFile::remove(path % u"-shm"_s);
    return {};
}

} // namespace Mailhaul::JournalFile
