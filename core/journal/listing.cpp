// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/listing.h"

#include "core/journal/journal.h"
#include "core/journal/journaldatabase.h"
#include "core/journal/journalstate.h"
#include "core/journal/storageerror.h"

#include <QDataStream>
#include <QMap>
#include <QSqlError>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

using State = JournalRecord::State;

// Neighbours change together, and a block is rewritten as a whole.
constexpr Imap::Uid uidsInBlock = 1024;
constexpr auto streamVersion = QDataStream::Qt_6_8;

/// True for what this run itself has brought about, which a later listing cannot undo.
bool isOwn(const JournalRecord &record, qint64 run)
{
    return record.run == run
           && (record.state == State::Stored || record.state == State::Failed
               || record.state == State::Vanished || record.state == State::LeftOut);
}

/// What has to be written so that the journal says what the listing says.
class Changes
{
public:
    Changes(const Listing &listing, const QHash<Imap::Uid, JournalRecord> &known, qint64 run)
        : m_known(known)
        , m_run(run)
        , m_isAgain(listing.turn == Listing::Turn::Again)
    {
        m_listed.reserve(listing.source.size());
        for (const ScannedMessage &message : listing.source)
            m_listed.insert(message.uid);
        for (const MessagePair &pair : listing.plan.alreadyThere)
            found(pair);
        for (const Imap::Uid uid : listing.plan.repeated)
            set(uid, State::Repeated);
        for (const LeftOutMessage &message : listing.plan.leftOut)
            set(message.uid, State::LeftOut);
        for (const ScannedMessage &message : listing.plan.toCopy)
            open(message.uid);
        for (const auto &[uid, record] : known.asKeyValueRange()) {
            if (!m_listed.contains(uid))
                unlisted(uid, record);
        }
    }

    const QList<FateChange> &list() const { return m_changes; }
    /// Not listed, but still part of what this run has found.
    const QSet<Imap::Uid> &kept() const { return m_kept; }
    bool isListed(Imap::Uid uid) const { return m_listed.contains(uid); }

private:
    void found(const MessagePair &pair)
    {
        const auto record = m_known.constFind(pair.sourceUid);
        if (record == m_known.cend()) {
            m_changes.append({pair.sourceUid, State::AlreadyThere, pair.destinationUid, m_run});
            return;
        }
        const bool isThere = record->state == State::Stored || record->state == State::AlreadyThere;
        if (isThere && record->destinationUid == pair.destinationUid)
            return;
        // What was sent and then appeared, behind everything that had been there, is ours.
        const bool isOurs =
            (record->state == State::Stored && record->destinationUid == 0)
            || (record->state == State::Sent
                && (record->run == m_run || pair.destinationUid >= record->uidNext));
        m_changes.append({.sourceUid = pair.sourceUid,
                          .state = isOurs ? State::Stored : State::AlreadyThere,
                          .destinationUid = pair.destinationUid,
                          .run = isOurs ? record->run : m_run});
    }

    void set(Imap::Uid uid, State state)
    {
        const auto record = m_known.constFind(uid);
        if (record == m_known.cend() || record->state != state)
            m_changes.append({.sourceUid = uid, .state = state, .run = m_run});
    }

    /// It is to be copied, so no earlier outcome counts.
    void open(Imap::Uid uid)
    {
        const auto record = m_known.constFind(uid);
        if (record == m_known.cend())
            return;
        const bool isDecided =
            m_isAgain && isOwn(*record, m_run)
            && (record->state == State::Failed || record->state == State::LeftOut);
        if (!isDecided)
            m_changes.append({.sourceUid = uid});
    }

    void unlisted(Imap::Uid uid, const JournalRecord &record)
    {
        if (m_isAgain && isOwn(record, m_run))
            m_kept.insert(uid);
        else if (record.state == State::Stored)
            m_changes.append({.sourceUid = uid,
                              .state = State::Left,
                              .destinationUid = record.destinationUid,
                              .run = record.run});
        else if (record.state != State::Left)
            m_changes.append({.sourceUid = uid});
    }

    const QHash<Imap::Uid, JournalRecord> &m_known;
    const qint64 m_run;
    const bool m_isAgain;
    QSet<Imap::Uid> m_listed, m_kept;
    QList<FateChange> m_changes;
};

QList<ListedMessage> messagesOf(const Listing &listing)
{
    QList<ListedMessage> messages;
    messages.reserve(listing.source.size());
    for (const ScannedMessage &message : listing.source) {
        messages.append({.uid = message.uid,
                         .size = message.size,
                         .received = message.received,
                         .isDateKnown = message.isDateKnown,
                         .messageId = listing.ids.of(message.uid)});
    }
    return messages;
}

} // namespace

QByteArray packedMessages(const QList<ListedMessage> &messages)
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    for (const ListedMessage &message : messages)
        stream << quint32(message.uid) << message.size << message.received.secondsSinceEpoch
               << qint32(message.received.offsetMinutes) << message.isDateKnown
               << message.messageId;
    return packed;
}

QList<ListedMessage> unpackedMessages(const QByteArray &packed)
{
    QList<ListedMessage> messages;
    QDataStream stream(packed);
    stream.setVersion(streamVersion);
    while (!stream.atEnd()) {
        ListedMessage message;
        quint32 uid = 0;
        qint32 offset = 0;
        stream >> uid >> message.size >> message.received.secondsSinceEpoch >> offset
            >> message.isDateKnown >> message.messageId;
        if (stream.status() != QDataStream::Ok)
            break;
        message.uid = uid;
        message.received.offsetMinutes = offset;
        messages.append(message);
    }
    return messages;
}

Result<> Journal::noteListing(const FolderPair &pair, const Listing &listing,
                              const QHash<Imap::Uid, JournalRecord> &known)
{
    const Changes changes(listing, known, m_run);
    return d->inTransaction([&]() -> Result<> {
        const auto id = d->madePairId(pair);
        if (!id)
            return std::unexpected(id.error());
        const auto mailbox = d->madeMailboxId(Side::Source, pair.source, pair.sourceUidValidity);
        if (!mailbox)
            return std::unexpected(mailbox.error());
        QList<ListedMessage> messages = messagesOf(listing);
        QList<FateChange> more;
        if (listing.turn == Listing::Turn::Again) {
            // What an earlier listing of this run found stays found.
            const auto before = listedMessages(pair.source, pair.sourceUidValidity);
            if (!before)
                return std::unexpected(before.error());
            for (const ListedMessage &message : *before) {
                if (changes.isListed(message.uid))
                    continue;
                messages.append(message);
                if (!changes.kept().contains(message.uid))
                    more.append({.sourceUid = message.uid, .state = State::Vanished, .run = m_run});
            }
            std::ranges::sort(messages, {}, &ListedMessage::uid);
        }
        if (auto done = noteListed(*mailbox, messages); !done)
            return done;
        if (auto done = writeChanges(*id, changes.list()); !done)
            return done;
        if (auto done = writeChanges(*id, more); !done)
            return done;
        return forgetEarlierLives(pair, *id);
    });
}

Result<> Journal::noteListed(qint64 mailbox, const QList<ListedMessage> &messages)
{
    QMap<qint64, QByteArray> known;
    const auto query =
        d->execute(u"SELECT block, messages FROM listed WHERE mailbox = ?"_s, {mailbox});
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next())
        known.insert((*query)->value(0).toLongLong(), (*query)->value(1).toByteArray());
    (*query)->finish();

    for (auto begin = messages.cbegin(); begin != messages.cend();) {
        const qint64 block = begin->uid / uidsInBlock;
        const auto end =
            std::find_if(begin, messages.cend(), [block](const ListedMessage &message) {
                return message.uid / uidsInBlock != block;
            });
        const qint64 count = end - begin;
        const QByteArray packed = packedMessages(QList<ListedMessage>(begin, end));
        begin = end;
        if (known.take(block) == packed)
            continue;
        const auto done = d->execute(
            u"INSERT OR REPLACE INTO listed (mailbox, block, count, messages) VALUES (?, ?, ?, ?)"_s,
            {mailbox, block, count, packed});
        if (!done)
            return std::unexpected(done.error());
    }
    for (const qint64 block : known.keys()) {
        const auto done =
            d->execute(u"DELETE FROM listed WHERE mailbox = ? AND block = ?"_s, {mailbox, block});
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<> Journal::writeChanges(qint64 pair, const QList<FateChange> &changes)
{
    for (const FateChange &change : changes) {
        const auto done =
            change.state
                ? d->execute(u"INSERT INTO fate (pair, source_uid, state, run, destination_uid)"
                             " VALUES (?, ?, ?, ?, ?) ON CONFLICT (pair, source_uid) DO UPDATE SET"
                             " state = excluded.state, run = excluded.run,"
                             " destination_uid = excluded.destination_uid, uid_next = 0"_s,
                             {pair, change.sourceUid, JournalState::numberOf(*change.state),
                              change.run, change.destinationUid})
                : d->execute(u"DELETE FROM fate WHERE pair = ? AND source_uid = ?"_s,
                             {pair, change.sourceUid});
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<QList<ListedMessage>> Journal::listedMessages(const Imap::MailboxName &source,
                                                     quint32 uidValidity)
{
    QList<ListedMessage> messages;
    const auto mailbox = d->mailboxId(Side::Source, source, uidValidity);
    if (!mailbox)
        return std::unexpected(mailbox.error());
    if (!*mailbox)
        return messages;
    const auto query =
        d->execute(u"SELECT messages FROM listed WHERE mailbox = ? ORDER BY block"_s, {**mailbox});
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next())
        messages += unpackedMessages((*query)->value(0).toByteArray());
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return std::unexpected(storageError(error.text()));
    return messages;
}

Result<> Journal::forgetEarlierLives(const FolderPair &pair, qint64 id)
{
    // What we have stored can be taken back as long as the target lives, whatever became of the source.
    const std::pair<QString, QVariantList> statements[] = {
        {u"DELETE FROM fate WHERE pair IN (SELECT id FROM folder_pair WHERE source = ?"
         " AND target = ? AND target_validity <> ?)"_s,
         {blob(pair.source), blob(pair.target), pair.targetUidValidity}},
        {u"DELETE FROM fate WHERE state NOT IN (1, 7) AND pair IN (SELECT id FROM folder_pair"
         " WHERE source = ? AND target = ? AND id <> ?)"_s,
         {blob(pair.source), blob(pair.target), id}},
        {u"DELETE FROM listed WHERE mailbox IN (SELECT id FROM mailbox WHERE side = 0"
         " AND name = ? AND validity <> ?)"_s,
         {blob(pair.source), pair.sourceUidValidity}},
        {u"DELETE FROM content_key WHERE mailbox IN (SELECT id FROM mailbox WHERE side = 0"
         " AND name = ? AND validity <> ?)"_s,
         {blob(pair.source), pair.sourceUidValidity}},
        {u"DELETE FROM content_key WHERE mailbox IN (SELECT id FROM mailbox WHERE side = 1"
         " AND name = ? AND validity <> ?)"_s,
         {blob(pair.target), pair.targetUidValidity}},
    };
    for (const auto &[statement, values] : statements) {
        if (const auto done = d->execute(statement, values); !done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace Mailhaul
