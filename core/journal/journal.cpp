// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journalfile.h"
#include "core/journal/journalstate.h"
#include "core/journal/runlock.h"
#include "core/journal/storageerror.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

Journal::Journal(std::unique_ptr<JournalDatabase> data) : d(std::move(data)) {}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, const Account &source,
                                               const Account &destination)
{
    return openFile(JournalFile::path(folder, source, destination));
}

Result<std::unique_ptr<Journal>> Journal::openForDryRun(const QString &folder,
                                                        const Account &source,
                                                        const Account &destination)
{
    const QString path = JournalFile::dryRunPath(folder, source, destination);
    {
        // Nobody's file may be taken away.
        RunLock lock(path % u".lock"_s);
        if (auto made = JournalFile::prepare(path); !made)
            return std::unexpected(made.error());
        if (auto locked = lock.take(); !locked)
            return std::unexpected(locked.error());
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path % ending);
    }
    return openFile(path);
}

Result<std::unique_ptr<Journal>> Journal::openExisting(const QString &fileName)
{
    if (!QFile::exists(fileName))
        return std::unexpected(storageError(fileName));
    return openFile(fileName);
}

Result<std::unique_ptr<Journal>> Journal::openFile(const QString &path)
{
    if (auto made = JournalFile::prepare(path); !made)
        return std::unexpected(made.error());
    auto data = std::make_unique<JournalDatabase>(path);
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
        u"SELECT source_uid, state, destination_uid, uid_next, run FROM fate WHERE pair = ?"_s,
        {**id});
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next()) {
        records.insert((*query)->value(0).toUInt(),
                       {.state = JournalState::stateOf((*query)->value(1).toInt()),
                        .destinationUid = (*query)->value(2).toUInt(),
                        .uidNext = (*query)->value(3).toUInt(),
                        .run = (*query)->value(4).toLongLong()});
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return std::unexpected(storageError(error.text()));
    return records;
}

Result<> Journal::noteSent(const FolderPair &pair, const QList<Departure> &messages,
                           Imap::Uid uidNext)
{
    return d->inTransaction([&]() -> Result<> {
        const auto id = d->madePairId(pair);
        if (!id)
            return std::unexpected(id.error());
        for (const Departure &message : messages) {
            const auto done = d->execute(
                u"INSERT OR REPLACE INTO fate"
                " (pair, source_uid, state, run, uid_next, size, flags, message_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {*id, message.uid, JournalState::numberOf(JournalRecord::State::Sent), m_run,
                 uidNext, message.size, blob(message.flags), blob(message.messageId)});
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
                u"INSERT INTO fate (pair, source_uid, state, run, destination_uid)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (pair, source_uid) DO UPDATE SET"
                " state = excluded.state, run = excluded.run,"
                " destination_uid = excluded.destination_uid,"
                " uid_next = CASE excluded.destination_uid WHEN 0 THEN uid_next ELSE 0 END"_s,
                {*id, message.sourceUid, JournalState::numberOf(JournalRecord::State::Stored),
                 m_run, message.destinationUid});
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
                d->execute(u"DELETE FROM fate WHERE pair = ? AND source_uid = ?"_s, {*id, uid});
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
        d->execute(u"SELECT 1 FROM folder_pair JOIN fate ON fate.pair = folder_pair.id"
                   " WHERE folder_pair.target = ? AND fate.state = 0 LIMIT 1"_s,
                   {blob(target)});
    if (!query)
        return std::unexpected(query.error());
    const bool found = (*query)->next();
    (*query)->finish();
    return found;
}

Result<> Journal::noteFailed(const FolderPair &pair, Imap::Uid sourceUid, const Error &error)
{
    return noteFate(pair, sourceUid, JournalRecord::State::Failed, {}, error);
}

Result<> Journal::noteVanished(const FolderPair &pair, Imap::Uid sourceUid)
{
    return noteFate(pair, sourceUid, JournalRecord::State::Vanished, {}, {});
}

Result<> Journal::noteRepeated(const FolderPair &pair, Imap::Uid sourceUid,
                               const QByteArray &messageId)
{
    return noteFate(pair, sourceUid, JournalRecord::State::Repeated, messageId, {});
}

Result<> Journal::noteLeftOut(const FolderPair &pair, Imap::Uid sourceUid,
                              const QByteArray &messageId)
{
    return noteFate(pair, sourceUid, JournalRecord::State::LeftOut, messageId, {});
}

Result<> Journal::noteFate(const FolderPair &pair, Imap::Uid sourceUid, JournalRecord::State state,
                           const QByteArray &messageId, const std::optional<Error> &error)
{
    const auto id = d->madePairId(pair);
    if (!id)
        return std::unexpected(id.error());
    const auto done =
        d->execute(u"INSERT OR REPLACE INTO fate"
                   " (pair, source_uid, state, run, message_id, error_code, error_text)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {*id, sourceUid, JournalState::numberOf(state), m_run, blob(messageId),
                    error ? QVariant(int(error->code)) : QVariant(),
                    error ? QVariant(error->serverText) : QVariant()});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<> Journal::noteFlags(const FolderPair &pair, const QHash<Imap::Uid, Imap::Flags> &flags,
                            FlagsTold how)
{
    if (flags.isEmpty())
        return {};
    return d->inTransaction([&]() -> Result<> {
        const auto id = d->madePairId(pair);
        if (!id)
            return std::unexpected(id.error());
        const auto query = d->execute(u"SELECT source_uid, destination_uid, flags FROM fate"
                                      " WHERE pair = ? AND destination_uid <> 0"_s,
                                      {*id});
        if (!query)
            return std::unexpected(query.error());
        QHash<Imap::Uid, Imap::Flags> known; // By source UID.
        while ((*query)->next()) {
            const auto told = flags.constFind((*query)->value(1).toUInt());
            if (told == flags.cend())
                continue;
            const auto before = Imap::Flags::fromImap((*query)->value(2).toByteArray());
            known.insert((*query)->value(0).toUInt(),
                         how == FlagsTold::Instead ? *told : before.united(*told));
        }
        (*query)->finish();
        for (const auto &[uid, now] : known.asKeyValueRange()) {
            const auto done =
                d->execute(u"UPDATE fate SET flags = ? WHERE pair = ? AND source_uid = ?"_s,
                           {blob(now.toImap()), *id, uid});
            if (!done)
                return std::unexpected(done.error());
        }
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
         blob(packedKeys(folder.source.keys)), blob(packedKeys(folder.target.keys))});
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
