// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/runhistory.h"

#include "core/base/logging.h"
#include "core/journal/journaldatabase.h"
#include "core/journal/storageerror.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QVariant &bytes)
{
    return QJsonDocument::fromJson(bytes.toByteArray()).object();
}

QJsonObject toJson(const FolderReport &folder)
{
    const Balance &balance = folder.balance;
    return {{u"found"_s, balance.found},
            {u"copied"_s, balance.copied},
            {u"alreadyThere"_s, balance.alreadyThere},
            {u"leftOut"_s, balance.leftOut},
            {u"repeated"_s, balance.repeated},
            {u"failed"_s, balance.failed},
            {u"vanished"_s, balance.vanished},
            {u"notReached"_s, balance.notReached},
            {u"bytesCopied"_s, folder.bytesCopied}};
}

Balance balanceOf(const QJsonObject &object)
{
    const auto number = [&object](QLatin1StringView name) {
        return object.value(name).toInteger();
    };
    return {.found = number("found"_L1),
            .copied = number("copied"_L1),
            .alreadyThere = number("alreadyThere"_L1),
            .leftOut = number("leftOut"_L1),
            .repeated = number("repeated"_L1),
            .failed = number("failed"_L1),
            .vanished = number("vanished"_L1),
            .notReached = number("notReached"_L1)};
}

/// An enumerator from a number in a file, which may be any.
template <typename T>
T enumerator(const QVariant &value, T last)
{
    return T(std::clamp(value.toInt(), 0, int(last)));
}

QString textOf(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

RunFolder folderOf(const QSqlQuery &row)
{
    RunFolder folder;
    folder.pair = {.source = Imap::MailboxName(row.value(0).toByteArray()),
                   .sourceUidValidity = row.value(2).toUInt(),
                   .target = Imap::MailboxName(row.value(1).toByteArray()),
                   .targetUidValidity = row.value(3).toUInt()};
    if (!row.value(4).isNull())
        folder.expected = row.value(4).toLongLong();
    folder.state = enumerator(row.value(5), FolderState::Settled);
    if (!row.value(6).isNull()) {
        const QJsonObject figures = objectOf(row.value(6));
        folder.figures = balanceOf(figures);
        folder.bytesCopied = figures.value("bytesCopied"_L1).toInteger();
    }
    return folder;
}

Problem problemOf(const QSqlQuery &row)
{
    Problem problem{.what = enumerator(row.value(0), Problem::What::Run),
                    .side = enumerator(row.value(1), Side::Destination),
                    .folder = Imap::MailboxName(row.value(2).toByteArray()),
                    .uid = row.value(3).toUInt(),
                    .size = row.value(4).toLongLong(),
                    .error = {}};
    problem.error.code = enumerator(row.value(5), Error::Code::TooManyErrors);
    problem.error.scope = enumerator(row.value(6), Error::Scope::Run);
    problem.error.retry = enumerator(row.value(7), Error::Retry::Never);
    problem.error.serverText = row.value(8).toString();
    return problem;
}

} // namespace

void RunHistory::write(const QString &statement, const QVariantList &values)
{
    if (const auto done = m_journal.database().execute(statement, values); !done)
        qCWarning(logTransfer).noquote() << "journal:" << done.error().serverText;
}

void RunHistory::begin(RunKind kind, const QDateTime &started, const QJsonObject &request)
{
    JournalDatabase &database = m_journal.database();
    const auto done = database.inTransaction([&]() -> Result<> {
        qint64 last = 0;
        if (const auto query = database.execute(u"SELECT max(id) FROM run"_s, {})) {
            if ((*query)->next())
                last = (*query)->value(0).toLongLong();
            (*query)->finish();
        }
        for (const QString &table : {u"problem"_s, u"run_folder"_s, u"run"_s, u"audit"_s})
            write(u"DELETE FROM %1"_s.arg(table), {});
        m_journal.setRun(last + 1);
        write(u"INSERT INTO run (id, started, kind, request) VALUES (?, ?, ?, ?)"_s,
              {m_journal.run(), textOf(started), int(kind), bytesOf(request)});
        return {};
    });
    if (!done)
        qCWarning(logTransfer).noquote() << "journal:" << done.error().serverText;
}

void RunHistory::noteFolders(const QList<FolderPlanEntry> &entries)
{
    std::ignore = m_journal.database().inTransaction([&]() -> Result<> {
        for (const FolderPlanEntry &entry : entries) {
            const int number = int(m_numbers.size());
            m_numbers.insert(entry.source.name, number);
            write(u"INSERT OR REPLACE INTO run_folder (run, number, source, target, expected)"
                  " VALUES (?, ?, ?, ?, ?)"_s,
                  {m_journal.run(), number, blob(entry.source.name), blob(entry.target),
                   entry.source.messages ? QVariant(*entry.source.messages) : QVariant()});
        }
        return {};
    });
}

void RunHistory::noteFolder(const Imap::MailboxName &source, FolderState state)
{
    if (!m_numbers.contains(source))
        return;
    write(u"UPDATE run_folder SET state = ? WHERE run = ? AND number = ?"_s,
          {int(state), m_journal.run(), m_numbers.value(source)});
}

void RunHistory::notePair(const FolderPair &pair, FolderState state)
{
    if (!m_numbers.contains(pair.source))
        return;
    write(u"UPDATE run_folder SET state = ?, source_validity = ?, target_validity = ?"
          " WHERE run = ? AND number = ?"_s,
          {int(state), pair.sourceUidValidity, pair.targetUidValidity, m_journal.run(),
           m_numbers.value(pair.source)});
}

void RunHistory::noteFolderEnd(const FolderReport &folder, FolderState state)
{
    if (!m_numbers.contains(folder.entry.source.name))
        return;
    write(u"UPDATE run_folder SET state = ?, figures = ? WHERE run = ? AND number = ?"_s,
          {int(state), bytesOf(toJson(folder)), m_journal.run(),
           m_numbers.value(folder.entry.source.name)});
}

void RunHistory::noteProblem(const Problem &problem)
{
    write(u"INSERT OR REPLACE INTO problem"
          " (run, number, what, side, folder, uid, size, code, scope, retry, text)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
          {m_journal.run(), m_problems++, int(problem.what), int(problem.side),
           blob(problem.folder), problem.uid, problem.size, int(problem.error.code),
           int(problem.error.scope), int(problem.error.retry),
           problem.error.serverText.isNull() ? u""_s : problem.error.serverText});
}

void RunHistory::forgetProblem(const Problem &problem)
{
    write(u"DELETE FROM problem WHERE run = ? AND number = (SELECT number FROM problem"
          " WHERE run = ? AND what = ? AND side = ? AND folder = ? AND uid = ? LIMIT 1)"_s,
          {m_journal.run(), m_journal.run(), int(problem.what), int(problem.side),
           blob(problem.folder), problem.uid});
}

void RunHistory::noteCreated(const Imap::MailboxName &target)
{
    write(u"INSERT OR REPLACE INTO created_folder (name, run) VALUES (?, ?)"_s,
          {blob(target), m_journal.run()});
}

void RunHistory::end(Report::Outcome outcome, const QDateTime &ended, const QJsonObject &result)
{
    write(u"UPDATE run SET ended = ?, outcome = ?, result = ? WHERE id = ?"_s,
          {textOf(ended), int(outcome), bytesOf(result), m_journal.run()});
}

Result<std::optional<RunEntry>> RunHistory::lastRun() const
{
    JournalDatabase &database = m_journal.database();
    const auto query =
        database.execute(u"SELECT id, kind, started, ended, outcome, request, result FROM run"
                         " ORDER BY id DESC LIMIT 1"_s,
                         {});
    if (!query)
        return std::unexpected(query.error());
    std::optional<RunEntry> run;
    if ((*query)->next()) {
        const QSqlQuery &row = **query;
        run.emplace();
        run->id = row.value(0).toLongLong();
        run->kind = enumerator(row.value(1), RunKind::JustFoldersDryRun);
        run->started = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs);
        run->ended = QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs);
        if (!row.value(4).isNull())
            run->outcome = enumerator(row.value(4), Report::Outcome::Failed);
        run->request = objectOf(row.value(5));
        run->result = objectOf(row.value(6));
    }
    (*query)->finish();
    if (!run)
        return run;
    const auto folders = database.execute(
        u"SELECT source, target, source_validity, target_validity, expected, state, figures"
        " FROM run_folder WHERE run = ? ORDER BY number"_s,
        {run->id});
    if (!folders)
        return std::unexpected(folders.error());
    while ((*folders)->next())
        run->folders.append(folderOf(**folders));
    (*folders)->finish();
    const auto problems =
        database.execute(u"SELECT what, side, folder, uid, size, code, scope, retry, text"
                         " FROM problem WHERE run = ? ORDER BY number"_s,
                         {run->id});
    if (!problems)
        return std::unexpected(problems.error());
    while ((*problems)->next())
        run->problems.append(problemOf(**problems));
    (*problems)->finish();
    return run;
}

Result<QList<Imap::MailboxName>> RunHistory::createdFolders() const
{
    QList<Imap::MailboxName> names;
    const auto query =
        m_journal.database().execute(u"SELECT name FROM created_folder ORDER BY name DESC"_s, {});
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next())
        names.append(Imap::MailboxName((*query)->value(0).toByteArray()));
    (*query)->finish();
    return names;
}

Result<> RunHistory::forgetCreated(const Imap::MailboxName &target)
{
    const auto done = m_journal.database().execute(u"DELETE FROM created_folder WHERE name = ?"_s,
                                                   {blob(target)});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<> RunHistory::noteTakenBack(const Imap::MailboxName &target, qint64 messages)
{
    if (messages == 0)
        return {};
    const auto run = lastRun();
    if (!run)
        return std::unexpected(run.error());
    if (!*run)
        return {};
    QJsonObject result = (*run)->result;
    result.insert(takenBackKey, result.value(takenBackKey).toInteger() + messages);
    const std::pair<QString, QVariantList> statements[] = {
        {u"UPDATE run SET result = ? WHERE id = ?"_s, {bytesOf(result), (*run)->id}},
        {u"UPDATE run_folder SET figures = NULL WHERE run = ? AND target = ?"_s,
         {(*run)->id, blob(target)}},
        {u"DELETE FROM audit"_s, {}},
    };
    for (const auto &[statement, values] : statements) {
        const auto done = m_journal.database().execute(statement, values);
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<> RunHistory::noteAudit(const QDateTime &started, const QDateTime &ended,
                               const QJsonObject &result)
{
    const auto done = m_journal.database().execute(
        u"INSERT OR REPLACE INTO audit (id, started, ended, result) VALUES (1, ?, ?, ?)"_s,
        {textOf(started), textOf(ended), bytesOf(result)});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<QJsonObject> RunHistory::lastAudit() const
{
    const auto query =
        m_journal.database().execute(u"SELECT result FROM audit ORDER BY id DESC LIMIT 1"_s, {});
    if (!query)
        return std::unexpected(query.error());
    const QJsonObject result = (*query)->next() ? objectOf((*query)->value(0)) : QJsonObject();
    (*query)->finish();
    return result;
}

} // namespace Mailhaul
