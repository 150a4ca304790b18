// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::MailboxName;
using Imap::Uid;

namespace {

using State = JournalRecord::State;

Account account(const QString &host, const QString &user)
{
    Account result;
    result.host = host;
    result.port = 993;
    result.user = user;
    result.password = Secret(u"correct horse battery"_s);
    return result;
}

const auto source = [] { return account(u"old.example.org"_s, u"alice"_s); };
const auto destination = [] { return account(u"new.example.org"_s, u"alice@example.org"_s); };

FolderPair folderPair(const QByteArray &name = "INBOX"_ba)
{
    return {.source = MailboxName(name),
            .sourceUidValidity = 4'000'000'000,
            .target = MailboxName(name + "\xff"),
            .targetUidValidity = 2};
}

std::unique_ptr<Journal> opened(const QString &folder)
{
    auto journal = Journal::open(folder, source(), destination());
    if (!journal)
        qWarning("%d: %s", int(journal.error().code), qPrintable(journal.error().serverText));
    return journal ? std::move(*journal) : nullptr;
}

QList<Departure> departures(const QList<Uid> &uids)
{
    QList<Departure> messages;
    for (const Uid uid : uids)
        messages.append({.uid = uid, .size = 100, .flags = "()"_ba, .messageId = {}});
    return messages;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// This very program as another process that opens the journal, says how that went and waits.
class OtherProcess
{
public:
    explicit OtherProcess(const QString &folder)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--open-journal"_s, folder});
        m_started = m_process.waitForStarted();
        while (m_started && !m_process.canReadLine() && m_process.waitForReadyRead()) {
        }
        m_answer = m_process.readLine().trimmed();
    }

    ~OtherProcess() { killHard(); }

    QByteArray answer() const { return m_answer; }

    void killHard()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void endCalmly()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_answer;
    bool m_started = false;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void beginsEmpty();
    void remembersOutcomes();
    void keepsPairsApart();
    void keepsContentKeys();
    void oneFileForEachMigration_data();
    void oneFileForEachMigration();
    void isPrivate();
    void leavesAnExistingFolderAlone();
    void holdsNoSecret();
    void survivesWithoutCleanEnd();
    void isLockedInThisProcess();
    void isLockedForOtherProcesses();
    void takesOverFromAKilledProcess();
    void takesOverAnyLockThatNobodyHolds_data();
    void takesOverAnyLockThatNobodyHolds();
    void setsAsideWhatIsNoJournal_data();
    void setsAsideWhatIsNoJournal();
    void setsAsideADamagedJournal();
    void setsAsideOtherTables_data();
    void setsAsideOtherTables();
    void refusesANewerVersion();
    void saysWhenTheFolderCannotBeMade();
    void takesThousands();
};

void TestJournal::beginsEmpty()
{
    const QTemporaryDir folder;
    const auto journal = opened(folder.filePath(u"a/b/journals"_s));
    QVERIFY(journal);
    QVERIFY(QFile::exists(journal->fileName()));
    QCOMPARE(journal->records(folderPair()).value().size(), 0);
    QCOMPARE(journal->contentKeys(Side::Source, MailboxName("a"_ba), 1).value().size(), 0);
}

void TestJournal::remembersOutcomes()
{
    const QTemporaryDir folder;
    {
        const auto journal = opened(folder.path());
        QVERIFY(journal);
        QVERIFY(journal->noteSent(folderPair(), departures({1, 2, 3, 4'294'967'295}), 77));
        QVERIFY(journal->noteStored(folderPair(), {{1, 80}, {4'294'967'295, 4'294'967'294}}));
        QVERIFY(journal->noteFailed(folderPair(), 3, Error{.code = Error::Code::TooLarge}));
        QVERIFY(journal->noteStored(folderPair(), {{9, 0}}));
        QVERIFY(journal->noteSent(folderPair(), departures({}), 5));
    }
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    auto records = journal->records(folderPair()).value();
    QCOMPARE(records.size(), 5);
    QCOMPARE(records.value(1).state, State::Stored);
    QCOMPARE(records.value(1).destinationUid, Uid(80));
    QCOMPARE(records.value(2).state, State::Sent);
    QCOMPARE(records.value(2).uidNext, Uid(77));
    QCOMPARE(records.value(2).destinationUid, Uid(0));
    QCOMPARE(records.value(3).state, State::Failed);
    QCOMPARE(records.value(9).state, State::Stored);
    QCOMPARE(records.value(9).destinationUid, Uid(0));
    QCOMPARE(records.value(4'294'967'295).destinationUid, Uid(4'294'967'294));

    QVERIFY(journal->noteSent(folderPair(), departures({1, 3}), 99));
    records = journal->records(folderPair()).value();
    QCOMPARE(records.value(1).state, State::Sent);
    QCOMPARE(records.value(1).destinationUid, Uid(0));
    QCOMPARE(records.value(3).uidNext, Uid(99));
}

void TestJournal::keepsPairsApart()
{
    const QTemporaryDir folder;
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    QList<FolderPair> pairs(6, folderPair());
    pairs[1].sourceUidValidity = 5;
    pairs[2].targetUidValidity = 5;
    pairs[3].source = MailboxName("other"_ba);
    pairs[4].target = MailboxName("\0x"_ba);
    pairs[5] = {};
    for (qsizetype index = 0; index < pairs.size(); ++index)
        QVERIFY(journal->noteStored(pairs.at(index), {{1, Uid(index + 10)}}));
    for (qsizetype index = 0; index < pairs.size(); ++index) {
        const auto records = journal->records(pairs.at(index)).value();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.value(1).destinationUid, Uid(index + 10));
    }
}

void TestJournal::keepsContentKeys()
{
    const QTemporaryDir folder;
    const QHash<Uid, MessageKey> keys = {{1, {{0xffff'ffff'ffff'ffff, 1}}}, {2, {{1, 0}}}};
    const MailboxName name("a\xff"_ba);
    {
        const auto journal = opened(folder.path());
        QVERIFY(journal);
        QVERIFY(journal->noteContentKeys(Side::Source, name, 3, keys));
        QVERIFY(journal->noteContentKeys(Side::Source, name, 3, {{2, {{2, 2}}}}));
        QVERIFY(journal->noteContentKeys(Side::Destination, name, 3, {}));
    }
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    const auto found = journal->contentKeys(Side::Source, name, 3).value();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.value(1), keys.value(1));
    QCOMPARE(found.value(2), (MessageKey{{2, 2}}));
    QVERIFY(journal->contentKeys(Side::Destination, name, 3)->isEmpty());
    QVERIFY(journal->contentKeys(Side::Source, name, 4)->isEmpty());
}

void TestJournal::oneFileForEachMigration_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("same");

    QTest::newRow("same") << u"old.example.org"_s << 993 << u"alice"_s << u""_s << true;
    QTest::newRow("host in other case")
        << u"OLD.Example.org"_s << 993 << u"alice"_s << u""_s << true;
    QTest::newRow("usual port") << u"old.example.org"_s << 0 << u"alice"_s << u""_s << true;
    QTest::newRow("an administrator signs in")
        << u"old.example.org"_s << 993 << u"admin"_s << u"alice"_s << true;
    QTest::newRow("host") << u"old2.example.org"_s << 993 << u"alice"_s << u""_s << false;
    QTest::newRow("port") << u"old.example.org"_s << 143 << u"alice"_s << u""_s << false;
    QTest::newRow("user") << u"old.example.org"_s << 993 << u"bob"_s << u""_s << false;
    QTest::newRow("user in other case")
        << u"old.example.org"_s << 993 << u"Alice"_s << u""_s << false;
    QTest::newRow("mailbox owner")
        << u"old.example.org"_s << 993 << u"alice"_s << u"bob"_s << false;
    QTest::newRow("strange names")
        << u"../..\\:*?"_s << 993 << u".%1/../\u00fc"_s + QString(500, u'x') << u""_s << false;
}

void TestJournal::oneFileForEachMigration()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const QString, user);
    QFETCH(const QString, owner);
    QFETCH(const bool, same);
    const QTemporaryDir folder;
    const QString usual = opened(folder.path())->fileName();

    Account other = account(host, user);
    other.port = quint16(port);
    other.authorizationUser = owner;
    const auto journal = Journal::open(folder.path(), other, destination());
    QVERIFY(journal);
    QCOMPARE((*journal)->fileName() == usual, same);
    QCOMPARE(QFileInfo((*journal)->fileName()).absolutePath(), folder.path());

    const auto exchanged = Journal::open(folder.path(), destination(), source());
    QVERIFY(exchanged);
    QVERIFY((*exchanged)->fileName() != usual);
}

void TestJournal::isPrivate()
{
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"journals"_s);
    const auto journal = opened(inner);
    QVERIFY(journal);
    QVERIFY(journal->noteSent(folderPair(), departures({1}), 1));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(inner).permissions() & others, QFile::Permissions());
    const QStringList names = QDir(inner).entryList({u"*.sqlite*"_s}, QDir::Files);
    QVERIFY(names.size() >= 2);
    for (const QString &name : names) {
        if (!name.endsWith(u".lock"))
            QCOMPARE(QFileInfo(inner + u'/' + name).permissions() & others, QFile::Permissions());
    }
}

void TestJournal::leavesAnExistingFolderAlone()
{
    const QTemporaryDir folder;
    const QFile::Permissions open =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(folder.path(), open));
    QVERIFY(opened(folder.path()));
    QVERIFY(QFileInfo(folder.path()).permissions().testFlags(open));
}

void TestJournal::holdsNoSecret()
{
    const QTemporaryDir folder;
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    QVERIFY(journal->noteSent(folderPair(), departures({1}), 1));
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
        QVERIFY2(!contentOf(folder.filePath(name)).contains("correct horse"), qPrintable(name));
}

void TestJournal::survivesWithoutCleanEnd()
{
    const QTemporaryDir folder, copy;
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    QVERIFY(journal->noteSent(folderPair(), departures({1, 2}), 7));
    QVERIFY(journal->noteStored(folderPair(), {{1, 7}}));
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        if (!name.endsWith(u"-shm"))
            QVERIFY(QFile::copy(folder.filePath(name), copy.filePath(name)));
    }
    // The lock is on the original, not on the copy.
    const auto revived = opened(copy.path());
    QVERIFY(revived);
    const auto records = revived->records(folderPair()).value();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.value(1).state, State::Stored);
    QCOMPARE(records.value(2).state, State::Sent);
}

void TestJournal::isLockedInThisProcess()
{
    const QTemporaryDir folder;
    auto first = opened(folder.path());
    QVERIFY(first);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto second = Journal::open(folder.path(), source(), destination());
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::AlreadyRunning);
    }
    QVERIFY(first->noteSent(folderPair(), departures({1}), 1));
    first.reset();
    QVERIFY(opened(folder.path()));
}

void TestJournal::isLockedForOtherProcesses()
{
    const QTemporaryDir folder;
    {
        const auto journal = opened(folder.path());
        QVERIFY(journal);
        OtherProcess other(folder.path());
        QCOMPARE(other.answer(), "already running"_ba);
    }
    OtherProcess other(folder.path());
    QCOMPARE(other.answer(), "open"_ba);
    const auto refused = Journal::open(folder.path(), source(), destination());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::AlreadyRunning);
    other.endCalmly();
    QVERIFY(opened(folder.path()));
}

void TestJournal::takesOverFromAKilledProcess()
{
    const QTemporaryDir folder;
    OtherProcess other(folder.path());
    QCOMPARE(other.answer(), "open"_ba);
    other.killHard();
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    QCOMPARE(journal->records(folderPair())->value(1).state, State::Sent);
}

void TestJournal::takesOverAnyLockThatNobodyHolds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a process number") << "4711\nmailhaul-cli\nhost\n"_ba;
    QTest::newRow("rubbish") << QByteArray(4096, '\xa5');
}

void TestJournal::takesOverAnyLockThatNobodyHolds()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = opened(folder.path())->fileName();
    write(path + u".lock"_s, content);
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    QCOMPARE(Journal::open(folder.path(), source(), destination()).error().code,
             Error::Code::AlreadyRunning);
}

void TestJournal::setsAsideWhatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << "Dear diary, this is no database at all.\n"_ba.repeated(40);
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("only the header") << "SQLite format 3\0"_ba;
    QTest::newRow("header and rubbish") << "SQLite format 3\0"_ba + QByteArray(8192, '\xa5');
}

void TestJournal::setsAsideWhatIsNoJournal()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = opened(folder.path())->fileName();
    for (int number = 1; number <= 2; ++number) {
        write(path, content);
        const auto journal = opened(folder.path());
        QVERIFY(journal);
        QCOMPARE(contentOf(path + u".broken-"_s + QString::number(number)), content);
        QVERIFY(journal->noteSent(folderPair(), departures({1}), 1));
        QCOMPARE(journal->records(folderPair())->size(), 1);
    }
}

void TestJournal::setsAsideADamagedJournal()
{
    const QTemporaryDir folder;
    QList<Uid> uids;
    for (Uid uid = 1; uid <= 5'000; ++uid)
        uids.append(uid);
    QString path;
    {
        const auto journal = opened(folder.path());
        QVERIFY(journal);
        path = journal->fileName();
        QVERIFY(journal->noteSent(folderPair(), departures(uids), 1));
    }
    QByteArray content = contentOf(path);
    QVERIFY(content.size() > 40'000);
    std::fill(content.begin() + 8'192, content.begin() + 32'768, '\x5a');
    write(path, content);

    const auto journal = opened(folder.path());
    QVERIFY(journal);
    QVERIFY(QFile::exists(path + u".broken-1"_s));
    QVERIFY(journal->records(folderPair())->isEmpty());

    // Cut anywhere, it is read or set aside, but opens.
    const QByteArray whole = contentOf(path + u".broken-1"_s);
    for (qsizetype length = 1; length < whole.size(); length += 3'001) {
        const QTemporaryDir other;
        const QString name = other.filePath(QFileInfo(path).fileName());
        write(name, whole.first(length));
        QVERIFY(opened(other.path()));
    }
}

void TestJournal::setsAsideOtherTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("fate") << "TABLE fate"_ba;
    QTest::newRow("folder_pair") << "folder_pair"_ba;
    QTest::newRow("index") << "in_doubt"_ba;
}

/// The marks of a journal, and a name in its list of tables that no statement knows.
void TestJournal::setsAsideOtherTables()
{
    QFETCH(const QByteArray, table);
    const QTemporaryDir folder;
    const QString path = opened(folder.path())->fileName();
    QByteArray content = contentOf(path);
    const QByteArray other(table.size(), 'z');
    content.replace(table, other);
    write(path, content);
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    QVERIFY(QFile::exists(path + u".broken-1"_s));
    QVERIFY(journal->noteSent(folderPair(), departures({1}), 1));
    QCOMPARE(journal->records(folderPair())->size(), 1);
}

void TestJournal::refusesANewerVersion()
{
    const QTemporaryDir folder;
    const QString path = opened(folder.path())->fileName();
    QByteArray content = contentOf(path);
    // The user version is a big-endian number at offset 60 of the file's header.
    content[60 + 2] = 1;
    write(path, content);

    const auto journal = Journal::open(folder.path(), source(), destination());
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, Error::Code::Storage);
    QVERIFY(journal.error().serverText.contains(u"newer version"));
    QVERIFY(journal.error().serverText.contains(path));
    QCOMPARE(contentOf(path), content);
}

void TestJournal::saysWhenTheFolderCannotBeMade()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x"_ba);
    const auto journal =
        Journal::open(folder.filePath(u"file/journals"_s), source(), destination());
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, Error::Code::Storage);
    QVERIFY(!journal.error().serverText.isEmpty());
}

void TestJournal::takesThousands()
{
    const QTemporaryDir folder;
    const auto journal = opened(folder.path());
    QVERIFY(journal);
    constexpr Uid batches = 40, batchSize = 500;
    for (Uid batch = 0; batch < batches; ++batch) {
        QList<Uid> uids;
        QList<Journal::Stored> stored;
        for (Uid uid = batch * batchSize + 1; uid <= (batch + 1) * batchSize; ++uid) {
            uids.append(uid);
            stored.append({uid, uid + 7});
        }
        QVERIFY(journal->noteSent(folderPair(), departures(uids), batch));
        QVERIFY(journal->noteStored(folderPair(), stored));
    }
    const auto records = journal->records(folderPair()).value();
    QCOMPARE(records.size(), batches * batchSize);
    QCOMPARE(records.value(batchSize).destinationUid, batchSize + 7);
}

namespace {

int openForAnother(const QString &folder)
{
    QTextStream out(stdout);
    const auto journal = Journal::open(folder, source(), destination());
    if (!journal) {
        out << (journal.error().code == Error::Code::AlreadyRunning ? "already running\n"_L1
                                                                    : "error\n"_L1);
        return 1;
    }
    if (!(*journal)->noteSent(folderPair(), departures({1}), 1))
        return 1;
    out << "open\n"_L1;
    out.flush();
    // Until the other end closes the pipe.
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--open-journal"_L1)
        return openForAnother(arguments.at(2));
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
