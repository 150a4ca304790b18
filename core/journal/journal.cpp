// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/journalfile.h"
#include "core/journal/runlock.h"
#include "core/journal/schema.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

class Journal::Private
{
public:
    explicit Private(const QString &path);
    ~Private();

    const QString &path() const { return m_path; }

    Result<> lock() { return m_lock.take(); }
    Result<> openDatabase();

    /// Runs \a work in a transaction, which is undone if it fails.
    Result<> inTransaction(const std::function<Result<>()> &work);

    /// Runs a statement that is compiled once and kept; the query is valid until the next call with
    /// the same statement.
    Result<QSqlQuery *> execute(const QString &statement, const QVariantList &values);

    Result<std::optional<qint64>> pairId(const FolderPair &pair);
    Result<qint64> madePairId(const FolderPair &pair);
    Result<std::optional<qint64>> mailboxId(Side side, const Imap::MailboxName &name,
                                            quint32 validity);
    Result<qint64> madeMailboxId(Side side, const Imap::MailboxName &name, quint32 validity);

private:
    Result<Schema::State> openOnce();
    void close();

    Result<std::optional<qint64>> foundId(const QString &statement, const QVariantList &values);
    Result<qint64> insertedId(const QString &statement, const QVariantList &values);

    const QString m_path;
    RunLock m_lock;
    const QString m_connection = QUuid::createUuid().toString();
    std::map<QString, QSqlQuery> m_prepared;
};

namespace {

/// A null array would be stored as NULL, which equals nothing.
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray("") : bytes;
}

QVariant blob(const Imap::MailboxName &name)
{
    return notNull(name.raw());
}

QVariantList valuesOf(const FolderPair &pair)
{
    return {blob(pair.source), pair.sourceUidValidity, blob(pair.target), pair.targetUidValidity};
}

QVariantList valuesOf(Side side, const Imap::MailboxName &name, quint32 validity)
{
    return {side == Side::Source ? 0 : 1, blob(name), validity};
}

int stored(JournalRecord::State state)
{
    switch (state) {
    case JournalRecord::State::Sent:
        return 0;
    case JournalRecord::State::Stored:
        return 1;
    case JournalRecord::State::Failed:
        return 2;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// A number that is none of ours counts as the most careful state: looked up before anything is
/// sent.
JournalRecord::State stateOf(int number)
{
    for (const auto state : {JournalRecord::State::Stored, JournalRecord::State::Failed}) {
        if (stored(state) == number)
            return state;
    }
    return JournalRecord::State::Sent;
}

} // namespace

Journal::Private::Private(const QString &path) : m_path(path), m_lock(path % u".lock"_s) {}

Journal::Private::~Private()
{
    close();
}

Result<> Journal::Private::openDatabase()
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
Result<Schema::State> Journal::Private::openOnce()
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

void Journal::Private::close()
{
    m_prepared.clear();
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Journal::Private::inTransaction(const std::function<Result<>()> &work)
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

Result<QSqlQuery *> Journal::Private::execute(const QString &statement, const QVariantList &values)
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

Result<std::optional<qint64>> Journal::Private::foundId(const QString &statement,
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

Result<qint64> Journal::Private::insertedId(const QString &statement, const QVariantList &values)
{
    const auto query = execute(statement, values);
    if (!query)
        return std::unexpected(query.error());
    return (*query)->lastInsertId().toLongLong();
}

Result<std::optional<qint64>> Journal::Private::pairId(const FolderPair &pair)
{
    return foundId(u"SELECT id FROM folder_pair WHERE source = ? AND source_validity = ?"
                   " AND target = ? AND target_validity = ?"_s,
                   valuesOf(pair));
}

Result<qint64> Journal::Private::madePairId(const FolderPair &pair)
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

Result<std::optional<qint64>> Journal::Private::mailboxId(Side side, const Imap::MailboxName &name,
                                                          quint32 validity)
{
    return foundId(u"SELECT id FROM mailbox WHERE side = ? AND name = ? AND validity = ?"_s,
                   valuesOf(side, name, validity));
}

Result<qint64> Journal::Private::madeMailboxId(Side side, const Imap::MailboxName &name,
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

Journal::Journal(std::unique_ptr<Private> data) : d(std::move(data)) {}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, const Account &source,
                                               const Account &destination)
{
    const QString path = JournalFile::path(folder, source, destination);
    if (auto made = JournalFile::prepare(path); !made)
        return std::unexpected(made.error());
    auto data = std::make_unique<Private>(path);
    if (auto locked = data->lock(); !locked)
        return std::unexpected(locked.error());
    if (auto opened = data->openDatabase(); !opened)
        return std::unexpected(opened.error());
    return std::unique_ptr<Journal>(new Journal(std::move(data)));
}

QString Journal::fileName() const
{
    return d->path();
}

Result<QHash<Imap::Uid, JournalRecord>> Journal::records(const FolderPair &pair)
{
    const auto id = d->pairId(pair);
    if (!id)
        return std::unexpected(id.error());
    QHash<Imap::Uid, JournalRecord> records;
    if (!*id)
        return records;
    const auto query = d->execute(
        u"SELECT source_uid, state, destination_uid, uid_next FROM message WHERE pair = ?"_s,
        {**id});
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next()) {
        records.insert((*query)->value(0).toUInt(), {.state = stateOf((*query)->value(1).toInt()),
                                                     .destinationUid = (*query)->value(2).toUInt(),
                                                     .uidNext = (*query)->value(3).toUInt()});
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return std::unexpected(storageError(error.text()));
    return records;
}

Result<> Journal::noteSent(const FolderPair &pair, const QList<Imap::Uid> &sourceUids,
                           Imap::Uid uidNext)
{
    return d->inTransaction([&]() -> Result<> {
        const auto id = d->madePairId(pair);
        if (!id)
            return std::unexpected(id.error());
        for (const Imap::Uid uid : sourceUids) {
            const auto done =
                d->execute(u"INSERT OR REPLACE INTO message (pair, source_uid, state, uid_next)"
                           " VALUES (?, ?, ?, ?)"_s,
                           {*id, uid, stored(JournalRecord::State::Sent), uidNext});
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

Result<> Journal::noteStored(const FolderPair &pair, const QList<Stored> &messages)
{
    return d->inTransaction([&]() -> Result<> {
        const auto id = d->madePairId(pair);
        if (!id)
            return std::unexpected(id.error());
        for (const Stored &message : messages) {
            const auto done = d->execute(
                u"INSERT OR REPLACE INTO message (pair, source_uid, state, destination_uid)"
                " VALUES (?, ?, ?, ?)"_s,
                {*id, message.sourceUid, stored(JournalRecord::State::Stored),
                 message.destinationUid});
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

Result<> Journal::noteGone(const FolderPair &pair, const QList<Imap::Uid> &sourceUids)
{
    return d->inTransaction([&]() -> Result<> {
        const auto id = d->madePairId(pair);
        if (!id)
            return std::unexpected(id.error());
        for (const Imap::Uid uid : sourceUids) {
            const auto done =
                d->execute(u"DELETE FROM message WHERE pair = ? AND source_uid = ?"_s, {*id, uid});
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

Result<bool> Journal::hasUnanswered(const Imap::MailboxName &target)
{
    // The state is spelled out: SQLite uses a partial index only for the very condition it was made
    // with.
    const auto query =
        d->execute(u"SELECT 1 FROM folder_pair JOIN message ON message.pair = folder_pair.id"
                   " WHERE folder_pair.target = ? AND message.state = 0 LIMIT 1"_s,
                   {blob(target)});
    if (!query)
        return std::unexpected(query.error());
    const bool found = (*query)->next();
    (*query)->finish();
    return found;
}

Result<> Journal::noteFailed(const FolderPair &pair, Imap::Uid sourceUid, const Error &error)
{
    return d->inTransaction([&]() -> Result<> {
        const auto id = d->madePairId(pair);
        if (!id)
            return std::unexpected(id.error());
        const auto done = d->execute(
            u"INSERT OR REPLACE INTO message (pair, source_uid, state, error_code, error_text)"
            " VALUES (?, ?, ?, ?, ?)"_s,
            {*id, sourceUid, stored(JournalRecord::State::Failed), int(error.code),
             error.serverText});
        if (!done)
            return std::unexpected(done.error());
        return {};
    });
}

Result<std::optional<SettledFolder>> Journal::settledFolder(const Imap::MailboxName &source,
                                                            const Imap::MailboxName &target)
{
    const auto query = d->execute(u"SELECT rules, figures, source_keys, target_keys"
                                  " FROM settled_folder WHERE source = ? AND target = ?"_s,
                                  {blob(source), blob(target)});
    if (!query)
        return std::unexpected(query.error());
    std::optional<SettledFolder> folder;
    if ((*query)->next()) {
        folder.emplace();
        folder->rules = (*query)->value(0).toByteArray();
        folder->source.keys = unpackedKeys((*query)->value(2).toByteArray());
        folder->target.keys = unpackedKeys((*query)->value(3).toByteArray());
        if (!folder->setFigures((*query)->value(1).toByteArray()))
            folder.reset();
    }
    (*query)->finish();
    return folder;
}

Result<> Journal::noteSettled(const Imap::MailboxName &source, const Imap::MailboxName &target,
                              const SettledFolder &folder)
{
    const auto done = d->execute(
        u"INSERT OR REPLACE INTO settled_folder"
        " (source, target, rules, figures, source_keys, target_keys) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {blob(source), blob(target), folder.rules, folder.figures(),
         notNull(packedKeys(folder.source.keys)), notNull(packedKeys(folder.target.keys))});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<QHash<Imap::Uid, MessageKey>> Journal::contentKeys(Side side,
                                                          const Imap::MailboxName &mailbox,
                                                          quint32 uidValidity)
{
    const auto id = d->mailboxId(side, mailbox, uidValidity);
    if (!id)
        return std::unexpected(id.error());
    QHash<Imap::Uid, MessageKey> keys;
    if (!*id)
        return keys;
    const auto query =
        d->execute(u"SELECT uid, high, low FROM content_key WHERE mailbox = ?"_s, {**id});
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next()) {
        keys.insert((*query)->value(0).toUInt(),
                    MessageKey{{quint64((*query)->value(1).toLongLong()),
                                quint64((*query)->value(2).toLongLong())}});
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return std::unexpected(storageError(error.text()));
    return keys;
}

Result<> Journal::noteContentKeys(Side side, const Imap::MailboxName &mailbox, quint32 uidValidity,
                                  const QHash<Imap::Uid, MessageKey> &keys)
{
    return d->inTransaction([&]() -> Result<> {
        const auto id = d->madeMailboxId(side, mailbox, uidValidity);
        if (!id)
            return std::unexpected(id.error());
        for (const auto &[uid, key] : keys.asKeyValueRange()) {
            const auto done =
                d->execute(u"INSERT OR REPLACE INTO content_key (mailbox, uid, high, low)"
                           " VALUES (?, ?, ?, ?)"_s,
                           {*id, uid, qint64(key.digest[0]), qint64(key.digest[1])});
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

} // namespace Mailhaul
