// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema.h"

#include "core/journal/storageerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <array>
#include <functional>
#include <span>

namespace Mailhaul::Schema {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x4d686c4a; // "MhlJ", in the file's header.
constexpr qint64 currentVersion = 3;

// Names are bytes, because a server may send what is no text.
constexpr const char *firstVersion[] = {
    "CREATE TABLE folder_pair ("
    " id INTEGER PRIMARY KEY,"
    " source BLOB NOT NULL, source_validity INTEGER NOT NULL,"
    " target BLOB NOT NULL, target_validity INTEGER NOT NULL,"
    " UNIQUE (source, source_validity, target, target_validity))",

    "CREATE TABLE message ("
    " pair INTEGER NOT NULL REFERENCES folder_pair (id),"
    " source_uid INTEGER NOT NULL,"
    " state INTEGER NOT NULL,"
    " destination_uid INTEGER NOT NULL DEFAULT 0,"
    " uid_next INTEGER NOT NULL DEFAULT 0,"
    " error_code INTEGER, error_text TEXT,"
    " PRIMARY KEY (pair, source_uid)) WITHOUT ROWID",

    "CREATE INDEX unanswered ON message (pair) WHERE state = 0",

    "CREATE TABLE mailbox ("
    " id INTEGER PRIMARY KEY,"
    " side INTEGER NOT NULL, name BLOB NOT NULL, validity INTEGER NOT NULL,"
    " UNIQUE (side, name, validity))",

    "CREATE TABLE content_key ("
    " mailbox INTEGER NOT NULL REFERENCES mailbox (id),"
    " uid INTEGER NOT NULL,"
    " high INTEGER NOT NULL, low INTEGER NOT NULL,"
    " PRIMARY KEY (mailbox, uid)) WITHOUT ROWID",
};

constexpr const char *secondVersion[] = {
    "CREATE TABLE settled_folder ("
    " source BLOB NOT NULL, target BLOB NOT NULL,"
    " rules BLOB NOT NULL, figures BLOB NOT NULL,"
    " source_keys BLOB NOT NULL, target_keys BLOB NOT NULL,"
    " PRIMARY KEY (source, target)) WITHOUT ROWID",
};

// Outcomes became fates: of every message that was found, and with the run that brought them about. What is found
// is kept in blocks of messages, since it is much and changes little.
constexpr const char *thirdVersion[] = {
    "CREATE TABLE fate ("
    " pair INTEGER NOT NULL REFERENCES folder_pair (id),"
    " source_uid INTEGER NOT NULL,"
    " state INTEGER NOT NULL,"
    " run INTEGER NOT NULL DEFAULT 0,"
    " destination_uid INTEGER NOT NULL DEFAULT 0,"
    " uid_next INTEGER NOT NULL DEFAULT 0,"
    " size INTEGER, flags BLOB, message_id BLOB,"
    " error_code INTEGER, error_text TEXT,"
    " PRIMARY KEY (pair, source_uid)) WITHOUT ROWID",

    "CREATE INDEX in_doubt ON fate (pair) WHERE state = 0",

    "CREATE TABLE listed ("
    " mailbox INTEGER NOT NULL REFERENCES mailbox (id),"
    " block INTEGER NOT NULL,"
    " count INTEGER NOT NULL, messages BLOB NOT NULL,"
    " PRIMARY KEY (mailbox, block)) WITHOUT ROWID",

    "CREATE TABLE run ("
    " id INTEGER PRIMARY KEY,"
    " started TEXT NOT NULL, ended TEXT,"
    " kind INTEGER NOT NULL, outcome INTEGER,"
    " request BLOB NOT NULL, result BLOB)",

    "CREATE TABLE run_folder ("
    " run INTEGER NOT NULL REFERENCES run (id),"
    " number INTEGER NOT NULL,"
    " source BLOB NOT NULL, target BLOB NOT NULL,"
    " source_validity INTEGER NOT NULL DEFAULT 0, target_validity INTEGER NOT NULL DEFAULT 0,"
    " expected INTEGER, state INTEGER NOT NULL DEFAULT 0,"
    " figures BLOB,"
    " PRIMARY KEY (run, number)) WITHOUT ROWID",

    "CREATE TABLE problem ("
    " run INTEGER NOT NULL REFERENCES run (id),"
    " number INTEGER NOT NULL,"
    " what INTEGER NOT NULL, side INTEGER NOT NULL,"
    " folder BLOB NOT NULL, uid INTEGER NOT NULL, size INTEGER NOT NULL,"
    " code INTEGER NOT NULL, scope INTEGER NOT NULL, retry INTEGER NOT NULL,"
    " text TEXT NOT NULL,"
    " PRIMARY KEY (run, number)) WITHOUT ROWID",

    "CREATE TABLE created_folder (name BLOB PRIMARY KEY, run INTEGER NOT NULL) WITHOUT ROWID",

    "CREATE TABLE audit ("
    " id INTEGER PRIMARY KEY,"
    " started TEXT NOT NULL, ended TEXT NOT NULL,"
    " result BLOB NOT NULL)",
};

constexpr const char *toThirdVersion[] = {
    "INSERT INTO fate (pair, source_uid, state, destination_uid, uid_next, error_code, error_text)"
    " SELECT pair, source_uid, state, destination_uid, uid_next, error_code, error_text"
    " FROM message",
    // What was found in them is not known yet: they are looked at once more.
    "DELETE FROM settled_folder",
    "DROP INDEX unanswered",
    "DROP TABLE message",
};

/// SQLite's codes for a file whose content is the trouble.
bool isContentError(const QSqlError &error)
{
    const QString primary = QString::number(error.nativeErrorCode().toInt() & 0xff);
    return primary == "11"_L1 /* SQLITE_CORRUPT */ || primary == "26"_L1 /* SQLITE_NOTADB */;
}

/// The first column of the first row.
std::expected<QVariant, QSqlError> value(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement) || !query.next())
        return std::unexpected(query.lastError());
    return query.value(0);
}

/// True if there is what that version made, and nothing else, such as a trigger.
bool hasOurTables(const QSqlDatabase &database, qint64 version)
{
    QStringList expected;
    for (const char *statement : firstVersion) {
        const auto text = QString::fromLatin1(statement);
        const bool isDropped = text.contains("TABLE message"_L1) || text.contains("ON message"_L1);
        if (version < 3 || !isDropped)
            expected << text;
    }
    if (version > 1) {
        for (const char *statement : secondVersion)
            expected << QString::fromLatin1(statement);
    }
    if (version > 2) {
        for (const char *statement : thirdVersion)
            expected << QString::fromLatin1(statement);
    }
    QSqlQuery query(database);
    if (!query.exec(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"_s))
        return false;
    QStringList found;
    while (query.next())
        found << query.value(0).toString();
    expected.sort();
    found.sort();
    return found == expected;
}

Result<> run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return std::unexpected(storageError(query.lastError().text()));
    return {};
}

Result<> runAll(const QSqlDatabase &database, std::span<const char *const> statements)
{
    for (const char *statement : statements) {
        if (auto done = run(database, QString::fromLatin1(statement)); !done)
            return done;
    }
    return {};
}

Result<> setVersion(const QSqlDatabase &database)
{
    return run(database, u"PRAGMA user_version = %1"_s.arg(currentVersion));
}

/// From that version, or from nothing, to the current one.
Result<> bringUp(const QSqlDatabase &database, qint64 version)
{
    const std::span<const char *const> steps[] = {firstVersion, secondVersion, thirdVersion,
                                                  toThirdVersion};
    for (std::size_t step = 0; step < std::size(steps); ++step) {
        const bool isDone = version >= currentVersion || qint64(step) < version;
        if (isDone)
            continue;
        if (auto done = runAll(database, steps[step]); !done)
            return done;
    }
    return setVersion(database);
}

Result<> inTransaction(QSqlDatabase &database, const std::function<Result<>()> &work)
{
    if (!database.transaction())
        return std::unexpected(storageError(database.lastError().text()));
    Result<> done = work();
    if (done && !database.commit())
        done = std::unexpected(storageError(database.lastError().text()));
    if (!done)
        database.rollback();
    return done;
}

} // namespace

Result<State> inspect(const QSqlDatabase &database)
{
    qint64 numbers[3] = {};
    const QString questions[] = {u"SELECT count(*) FROM sqlite_master"_s,
                                 u"PRAGMA application_id"_s, u"PRAGMA user_version"_s};
    for (int index = 0; index < 3; ++index) {
        const auto number = value(database, questions[index]);
        if (!number && isContentError(number.error()))
            return State::Foreign;
        if (!number)
            return std::unexpected(storageError(number.error().text()));
        numbers[index] = number->toLongLong();
    }
    const auto [tables, application, version] = std::to_array(numbers);
    if (tables == 0 && application == 0 && version == 0)
        return State::Empty;
    if (application != applicationId || version < 1)
        return State::Foreign;
    if (version > currentVersion)
        return State::Newer;

    const auto check = value(database, u"PRAGMA quick_check(1)"_s);
    if (!check && !isContentError(check.error()))
        return std::unexpected(storageError(check.error().text()));
    if (!check || check->toString() != "ok"_L1)
        return State::Foreign;
    if (!hasOurTables(database, version))
        return State::Foreign;
    return version == currentVersion ? State::Current : State::Older;
}

Result<> create(QSqlDatabase &database)
{
    return inTransaction(database, [&]() -> Result<> {
        if (auto done = run(database, u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
            return done;
        return bringUp(database, 0);
    });
}

Result<> upgrade(QSqlDatabase &database)
{
    const auto version = value(database, u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(storageError(version.error().text()));
    return inTransaction(database, [&] { return bringUp(database, version->toLongLong()); });
}

Result<> configure(const QSqlDatabase &database)
{
    // 8 MiB hold the rows of some 40,000 messages, which a run reads more than once.
    for (const QString &statement : {u"PRAGMA journal_mode = WAL"_s,
                                     u"PRAGMA synchronous = NORMAL"_s,
                                     u"PRAGMA cache_size = -8192"_s}) {
        if (auto done = run(database, statement); !done)
            return done;
    }
    return {};
}

} // namespace Mailhaul::Schema
