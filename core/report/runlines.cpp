// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/runlines.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journalstate.h"
#include "core/journal/storageerror.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

using State = JournalRecord::State;

/// What becomes of a message that has no fate of its own.
MessageFate restOf(const RunEntry &run, const RunFolder &folder)
{
    if (folder.state == FolderState::Failed)
        return MessageFate::Failed;
    const bool isDry = run.kind == RunKind::DryRun;
    return isDry && folder.state >= FolderState::Listed ? MessageFate::Copied
                                                        : MessageFate::NotReached;
}

MessageFate fateOf(State state, bool isOfThisRun, MessageFate rest)
{
    switch (state) {
    case State::Sent:
        return rest;
    case State::Stored:
        return isOfThisRun ? MessageFate::Copied : MessageFate::AlreadyThere;
    case State::Failed:
        return isOfThisRun ? MessageFate::Failed : rest;
    case State::AlreadyThere:
        return MessageFate::AlreadyThere;
    case State::Repeated:
        return MessageFate::Repeated;
    case State::LeftOut:
        return MessageFate::LeftOut;
    case State::Vanished:
        return isOfThisRun ? MessageFate::Vanished : rest;
    case State::Left:
        break;
    }
    return rest;
}

qint64 &binOf(Balance &balance, MessageFate fate)
{
    switch (fate) {
    case MessageFate::Copied:
        return balance.copied;
    case MessageFate::AlreadyThere:
        return balance.alreadyThere;
    case MessageFate::LeftOut:
        return balance.leftOut;
    case MessageFate::Repeated:
        return balance.repeated;
    case MessageFate::Failed:
        return balance.failed;
    case MessageFate::Vanished:
        return balance.vanished;
    case MessageFate::NotReached:
        break;
    }
    return balance.notReached;
}

/// A folder of which no single message is known.
Balance unlistedBalance(const RunFolder &folder)
{
    if (folder.figures)
        return *folder.figures;
    Balance balance{.found = folder.expected.value_or(0)};
    (folder.state == FolderState::Failed ? balance.failed : balance.notReached) = balance.found;
    return balance;
}

bool isListed(const RunFolder &folder)
{
    return folder.pair.sourceUidValidity != 0 && folder.pair.targetUidValidity != 0;
}

} // namespace

Result<QList<MessageLine>> messageLines(Journal &journal, const RunEntry &run,
                                        const RunFolder &folder)
{
    QList<MessageLine> lines;
    if (!isListed(folder))
        return lines;
    const auto listed = journal.listedMessages(folder.pair.source, folder.pair.sourceUidValidity);
    if (!listed)
        return std::unexpected(listed.error());
    const MessageFate rest = restOf(run, folder);
    lines.reserve(listed->size());
    for (const ListedMessage &message : *listed)
        lines.append({.message = message, .fate = rest});

    JournalDatabase &database = journal.database();
    const auto id = database.pairId(folder.pair);
    if (!id || !*id)
        return lines;
    const auto query =
        database.execute(u"SELECT source_uid, state, run, destination_uid, message_id, error_code,"
                         " error_text FROM fate WHERE pair = ? ORDER BY source_uid"_s,
                         {**id});
    if (!query)
        return std::unexpected(query.error());
    auto line = lines.begin();
    while ((*query)->next()) {
        const QSqlQuery &row = **query;
        const auto uid = row.value(0).toUInt();
        while (line != lines.end() && line->message.uid < uid)
            ++line;
        if (line == lines.end() || line->message.uid != uid)
            continue;
        const State state = JournalState::stateOf(row.value(1).toInt());
        line->fate = fateOf(state, row.value(2).toLongLong() == run.id, rest);
        line->isInDoubt = state == State::Sent;
        line->newUid = row.value(3).toUInt();
        if (line->message.messageId.isEmpty())
            line->message.messageId = row.value(4).toByteArray();
        if (line->fate == MessageFate::Failed && !row.value(5).isNull()) {
            line->error.emplace();
            line->error->code =
                Error::Code(std::clamp(row.value(5).toInt(), 0, int(Error::Code::TooManyErrors)));
            line->error->scope = Error::Scope::Message;
            line->error->serverText = row.value(6).toString();
        }
    }
    (*query)->finish();
    return lines;
}

Result<Balance> folderBalance(Journal &journal, const RunEntry &run, const RunFolder &folder)
{
    if (!isListed(folder))
        return unlistedBalance(folder);
    JournalDatabase &database = journal.database();
    Balance balance;
    const auto mailbox =
        database.mailboxId(Side::Source, folder.pair.source, folder.pair.sourceUidValidity);
    if (!mailbox)
        return std::unexpected(mailbox.error());
    if (*mailbox) {
        const auto sum =
            database.execute(u"SELECT sum(count) FROM listed WHERE mailbox = ?"_s, {**mailbox});
        if (!sum)
            return std::unexpected(sum.error());
        if ((*sum)->next())
            balance.found = (*sum)->value(0).toLongLong();
        (*sum)->finish();
    }
    const MessageFate rest = restOf(run, folder);
    const auto id = database.pairId(folder.pair);
    if (!id)
        return std::unexpected(id.error());
    qint64 known = 0;
    if (*id) {
        const auto query = database.execute(u"SELECT state, run = ?, count(*) FROM fate"
                                            " WHERE pair = ? AND state <> ? GROUP BY 1, 2"_s,
                                            {run.id, **id, JournalState::numberOf(State::Left)});
        if (!query)
            return std::unexpected(query.error());
        while ((*query)->next()) {
            const State state = JournalState::stateOf((*query)->value(0).toInt());
            const qint64 number = (*query)->value(2).toLongLong();
            binOf(balance, fateOf(state, (*query)->value(1).toBool(), rest)) += number;
            known += number;
        }
        (*query)->finish();
    }
    binOf(balance, rest) += balance.found - known;
    return balance;
}

Result<Balance> journalBalance(Journal &journal)
{
    RunHistory history(journal);
    const auto run = history.lastRun();
    if (!run)
        return std::unexpected(run.error());
    Balance sum;
    if (!*run)
        return sum;
    for (const RunFolder &folder : (*run)->folders) {
        const auto balance = folderBalance(journal, **run, folder);
        if (!balance)
            return std::unexpected(balance.error());
        sum += *balance;
    }
    return sum;
}

} // namespace Mailhaul
