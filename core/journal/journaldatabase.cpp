// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journaldatabase.h"

#include "core/journal/journalfile.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QVariantList valuesOf(const FolderPair &pair)
{
    return {blob(pair.source), pair.sourceUidValidity, blob(pair.target), pair.targetUidValidity};
}

QVariantList valuesOf(Side side, const Imap::MailboxName &name, quint32 validity)
{
    return {side == Side::Source ? 0 : 1, blob(name), validity};
}

} // namespace

QVariant blob(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray("") : bytes;
}

JournalDatabase::JournalDatabase(const QString &path) : m_path(path), m_lock(path % u".lock"_s) {}

JournalDatabase::~JournalDatabase()
{
    close();
}

Result<> JournalDatabase::openDatabase()
{
    constexpr int tries = 2;
    for (int attempt = 0; attempt < tries; ++attempt) {
        if (auto made = JournalFile::prepare(m_path); !made)
            return made;
        const auto state = openOnce();
        if (state && *state == Schema::State::Current)
            return {};
        close();
        if (!state)
            return std::unexpected(state.error());
        if (*state == Schema::State::Newer) {
            return std::unexpected(storageError(
                QCoreApplication::translate("Journal", "The record %1 was made by a newer version "
                                                       "of this program. Use that version, or "
                                                       "move the file away to begin without it.")
                    .arg(m_path)));
        }
        if (auto moved = JournalFile::setAside(m_path); !moved)
            return moved;
    }
    return std::unexpected(storageError(m_path));
}

/// Current also for a file that was empty and got its tables.
Result<Schema::State> JournalDatabase::openOnce()
{
    // SQLite itself would write over a file of a few bytes.
    if (JournalFile::isForeign(m_path))
        return Schema::State::Foreign;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return std::unexpected(storageError(m_path % u": "_s % database.lastError().text()));

    const auto state = Schema::inspect(database);
    if (!state || *state == Schema::State::Newer || *state == Schema::State::Foreign)
        return state;
    if (auto done = Schema::configure(database); !done)
        return std::unexpected(done.error());
    if (*state == Schema::State::Empty) {
        if (auto done = Schema::create(database); !done)
            return std::unexpected(done.error());
    }
    if (*state == Schema::State::Older) {
        if (auto done = Schema::upgrade(database); !done)
            return std::unexpected(done.error());
    }
    return Schema::State::Current;
}

void JournalDatabase::close()
{
    m_prepared.clear();
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> JournalDatabase::inTransaction(const std::function<Result<>()> &work)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.transaction())
        return std::unexpected(storageError(database.lastError().text()));
    Result<> done = work();
    if (done && !database.commit())
        done = std::unexpected(storageError(database.lastError().text()));
    if (!done)
        database.rollback();
    return done;
}

Result<QSqlQuery *> JournalDatabase::execute(const QString &statement, const QVariantList &values)
{
    auto found = m_prepared.find(statement);
    if (found == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            return std::unexpected(storageError(query.lastError().text()));
        found = m_prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int position = 0; position < values.size(); ++position)
        query.bindValue(position, values.at(position));
    if (!query.exec())
        return std::unexpected(storageError(query.lastError().text()));
    return &query;
}

Result<std::optional<qint64>> JournalDatabase::foundId(const QString &statement,
                                                       const QVariantList &values)
{
    const auto query = execute(statement, values);
    if (!query)
        return std::unexpected(query.error());
    std::optional<qint64> id;
    if ((*query)->next())
        id = (*query)->value(0).toLongLong();
    (*query)->finish();
    return id;
}

Result<qint64> JournalDatabase::insertedId(const QString &statement, const QVariantList &values)
{
    const auto query = execute(statement, values);
    if (!query)
        return std::unexpected(query.error());
    return (*query)->lastInsertId().toLongLong();
}

Result<std::optional<qint64>> JournalDatabase::pairId(const FolderPair &pair)
{
    return foundId(u"SELECT id FROM folder_pair WHERE source = ? AND source_validity = ?"
                   " AND target = ? AND target_validity = ?"_s,
                   valuesOf(pair));
}

Result<qint64> JournalDatabase::madePairId(const FolderPair &pair)
{
    const auto found = pairId(pair);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **found;
    return insertedId(u"INSERT INTO folder_pair (source, source_validity, target, target_validity)"
                      " VALUES (?, ?, ?, ?)"_s,
                      valuesOf(pair));
}

Result<std::optional<qint64>> JournalDatabase::mailboxId(Side side, const Imap::MailboxName &name,
                                                         quint32 validity)
{
    return foundId(u"SELECT id FROM mailbox WHERE side = ? AND name = ? AND validity = ?"_s,
                   valuesOf(side, name, validity));
}

Result<qint64> JournalDatabase::madeMailboxId(Side side, const Imap::MailboxName &name,
                                              quint32 validity)
{
    const auto found = mailboxId(side, name, validity);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **found;
    return insertedId(u"INSERT INTO mailbox (side, name, validity) VALUES (?, ?, ?)"_s,
                      valuesOf(side, name, validity));
}

} // namespace Mailhaul
