// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/storageerror.h"

#include <QSet>
#include <QSqlError>

#include <utility>

namespace Mailhaul {

using namespace Qt::StringLiterals;

Result<QList<StoredFolder>> Journal::storedMessages()
{
    // Stored, and stored but no longer on the source.
    const auto query = d->execute(u"SELECT target, target_validity, destination_uid, size, flags,"
                                  " source, source_validity, source_uid FROM fate JOIN folder_pair "
                                  "ON fate.pair = folder_pair.id"
                                  " WHERE state IN (1, 7) AND destination_uid <> 0"
                                  " ORDER BY target, target_validity, destination_uid, pair"_s,
                                  {});
    if (!query)
        return std::unexpected(query.error());
    QList<StoredFolder> folders;
    while ((*query)->next()) {
        const QSqlQuery &row = **query;
        const Imap::MailboxName name(row.value(0).toByteArray());
        const quint32 validity = row.value(1).toUInt();
        if (folders.isEmpty() || folders.last().name != name
            || folders.last().uidValidity != validity)
            folders.append({.name = name, .uidValidity = validity});
        StoredMessage message{.uid = row.value(2).toUInt(),
                              .flags = Imap::Flags::fromImap(row.value(4).toByteArray())};
        if (!row.value(3).isNull())
            message.size = row.value(3).toLongLong();
        QList<StoredMessage> &messages = folders.last().messages;
        // An old folder that got another UIDVALIDITY has a row of its own; the later one counts.
        const bool isKnown = !messages.isEmpty() && messages.last().uid == message.uid;
        Imap::MailboxName source(row.value(5).toByteArray());
        // Neighbours mostly share the name, which is held once.
        if (!messages.isEmpty() && messages.last().origin.folder == source)
            source = messages.last().origin.folder;
        message.origin = {source, row.value(6).toUInt(), row.value(7).toUInt()};
        if (isKnown)
            messages.last() = message;
        else
            messages.append(message);
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return std::unexpected(storageError(error.text()));
    return folders;
}

Result<> Journal::noteUndone(const Imap::MailboxName &target, quint32 uidValidity,
                             const QList<Imap::Uid> &destinationUids)
{
    const QSet<Imap::Uid> undone(destinationUids.cbegin(), destinationUids.cend());
    return d->inTransaction([&]() -> Result<> {
        const auto query =
            d->execute(u"SELECT pair, source_uid, destination_uid FROM fate WHERE pair IN"
                       " (SELECT id FROM folder_pair WHERE target = ? AND target_validity = ?)"_s,
                       {blob(target), uidValidity});
        if (!query)
            return std::unexpected(query.error());
        QList<std::pair<qint64, qint64>> rows;
        while ((*query)->next()) {
            if (undone.contains((*query)->value(2).toUInt()))
                rows.append({(*query)->value(0).toLongLong(), (*query)->value(1).toLongLong()});
        }
        (*query)->finish();
        for (const auto &[pair, uid] : std::as_const(rows)) {
            const auto removed =
                d->execute(u"DELETE FROM fate WHERE pair = ? AND source_uid = ?"_s, {pair, uid});
            if (!removed)
                return std::unexpected(removed.error());
        }
        const auto done =
            d->execute(u"DELETE FROM settled_folder WHERE target = ?"_s, {blob(target)});
        if (!done)
            return std::unexpected(done.error());
        return {};
    });
}

} // namespace Mailhaul
