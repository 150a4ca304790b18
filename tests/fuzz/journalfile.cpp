// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfile.h"
#include "core/journal/journal.h"
#include "core/journal/runhistory.h"
#include "core/report/runlines.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

namespace {

/// What a letter of the first line does to a journal before it is opened.
const char *statementFor(char letter)
{
    switch (letter) {
    case 'a':
        return "DROP TABLE fate";
    case 'b':
        return "DROP TABLE folder_pair";
    case 'c':
        return "UPDATE fate SET state = 'text', destination_uid = -1, uid_next = 1e300";
    case 'd':
        return "CREATE TRIGGER t AFTER INSERT ON fate BEGIN DELETE FROM fate; END";
    case 'e':
        return "ALTER TABLE fate RENAME TO other";
    case 'f':
        return "CREATE VIEW fate AS SELECT 1 AS pair, 2 AS source_uid, 3 AS state";
    case 'g':
        return "PRAGMA user_version = 99";
    case 'h':
        return "PRAGMA user_version = -1";
    case 'i':
        return "PRAGMA application_id = 1";
    case 'j':
        return "DROP INDEX in_doubt";
    case 'k':
        return "UPDATE folder_pair SET source = zeroblob(1000000)";
    case 'l':
        return "INSERT INTO fate (pair, source_uid, state) VALUES (77, 9223372036854775807, 5)";
    case 'm':
        return "ALTER TABLE content_key DROP COLUMN low";
    case 'n':
        return "UPDATE content_key SET high = 'x', low = x'00ff'";
    case 'o':
        return "PRAGMA journal_mode = DELETE";
    case 'p':
        return "CREATE TABLE more (x)";
    default:
        return nullptr;
    }
}

Account account(const QString &user)
{
    Account account;
    account.host = u"mail.example.org"_s;
    account.user = user;
    return account;
}

const FolderPair &pair()
{
    static const FolderPair pair{Imap::MailboxName("INBOX"), 1, Imap::MailboxName("INBOX"), 2};
    return pair;
}

auto openIn(const QTemporaryDir &folder)
{
    return Journal::open(folder.path(), account(u"old"_s), account(u"new"_s));
}

/// Everything that a run does with its journal; how each of it ends does not matter.
void use(Journal &journal)
{
    std::ignore = journal.noteSent(
        pair(), {Departure{.uid = 1}, Departure{.uid = 2}, Departure{.uid = 3}}, 10);
    std::ignore = journal.noteStored(pair(), {{1, 11}, {2, 0}});
    std::ignore = journal.noteFailed(pair(), 3, {.code = Error::Code::TooLarge});
    std::ignore = journal.noteGone(pair(), {2});
    std::ignore = journal.records(pair());
    std::ignore = journal.hasUnanswered(pair().target);
    std::ignore =
        journal.noteContentKeys(Side::Source, pair().source, 1, {{5, MessageKey{{1, 2}}}});
    std::ignore = journal.contentKeys(Side::Source, pair().source, 1);
    std::ignore = journal.listedMessages(pair().source, 1);
    const MessageList listed = {ScannedMessage{.uid = 1}, ScannedMessage{.uid = 5}};
    const MessageIds ids;
    MessagePlan plan;
    plan.alreadyThere = {{1, 11}};
    plan.toCopy = {listed.last()};
    std::ignore = journal.noteListing(pair(), {listed, ids, plan}, {});
    std::ignore = journalBalance(journal);
    RunHistory history(journal);
    history.begin(RunKind::Copy, QDateTime::currentDateTime(), {});
    history.noteProblem({});
    history.end(Report::Outcome::Completed, QDateTime::currentDateTime(), {});
    std::ignore = history.lastRun();
    std::ignore = history.lastAudit();
}

void change(const QString &path, const QByteArray &letters)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fuzz"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            for (const char letter : letters.first(qMin(letters.size(), qsizetype(20)))) {
                if (const char *statement = statementFor(letter))
                    query.exec(QString::fromLatin1(statement));
            }
            query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        }
    }
    QSqlDatabase::removeDatabase(u"fuzz"_s);
}

/// Lines of an offset and bytes in hexadecimal, written over the file; a line without bytes cuts it there.
void patch(const QString &path, const QByteArray &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    for (const QByteArray &line : lines.split('\n')) {
        bool isNumber = false;
        const QByteArrayList words = line.trimmed().split(' ');
        const qint64 offset = words.first().toLongLong(&isNumber);
        if (!isNumber || offset < 0 || offset > 1024 * 1024)
            continue;
        if (words.size() < 2) {
            file.resize(qMin(offset, file.size()));
            continue;
        }
        file.seek(offset);
        file.write(QByteArray::fromHex(words[1]));
    }
}

} // namespace

/// The first line names what is done to a good journal, the others are patches of its bytes; "raw" in the first
/// line makes the rest the file itself. Whatever it is, opening and using it ends, with a journal or an error.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Fuzz::needApplication();
    const auto input = Fuzz::Input::of(data, size);
    const QTemporaryDir folder;
    const QString path = JournalFile::path(folder.path(), account(u"old"_s), account(u"new"_s));
    if (input.directions == "raw") {
        QFile file(path);
        Fuzz::require(file.open(QIODevice::WriteOnly), "the file can be made");
        file.write(input.content);
    } else {
        {
            const auto good = openIn(folder);
            Fuzz::require(good.has_value(), "a new journal can be made");
            use(**good);
        }
        change(path, input.directions);
        patch(path, input.content);
    }

    if (const auto opened = openIn(folder))
        use(**opened);
    // A journal that was opened once is good from then on.
    if (const auto again = openIn(folder)) {
        const auto records = (*again)->records(pair());
        Fuzz::require((*again)->fileName() == path, "the journal has its name");
        std::ignore = records;
    }
    return 0;
}
