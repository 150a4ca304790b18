// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/runlock.h"

#include "core/journal/storageerror.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

// SQLite's result codes.
constexpr auto busy = "5"_L1;
constexpr auto notADatabase = "26"_L1;

} // namespace

RunLock::RunLock(const QString &path) : m_path(path), m_connection(QUuid::createUuid().toString())
{}

RunLock::~RunLock()
{
    release();
}

Result<> RunLock::take()
{
    Attempt attempt = takeOnce();
    // Such a file is nobody's lock.
    if (attempt == Attempt::Foreign && QFile::remove(m_path))
        attempt = takeOnce();
    if (attempt == Attempt::Taken)
        return {};
    if (attempt != Attempt::HeldByOthers)
        return std::unexpected(storageError(m_path));
    return std::unexpected(Error{.code = Error::Code::AlreadyRunning,
                                 .scope = Error::Scope::Run,
                                 .retry = Error::Retry::Never});
}

RunLock::Attempt RunLock::takeOnce()
{
    QString code;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        QSqlQuery query(database);
        // Nothing is ever written, so no second file is needed to undo it.
        if (database.open() && query.exec(u"PRAGMA journal_mode = MEMORY"_s)
            && query.exec(u"BEGIN EXCLUSIVE"_s))
            return Attempt::Taken;
        code = (database.isOpen() ? query.lastError() : database.lastError()).nativeErrorCode();
    }
    release();
    if (code == busy)
        return Attempt::HeldByOthers;
    return code == notADatabase ? Attempt::Foreign : Attempt::Failed;
}

void RunLock::release()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace Mailhaul
