// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorymigration.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::MailboxName;
using Test::contents;
using Test::MemoryMailbox;
using Test::MemoryMigration;
using Test::MemoryServer;

namespace {

/// What the sample must come to: repeats once, flags as on the source, and what was there before.
QMap<QByteArray, QByteArrayList> expectedDestination()
{
    auto mailboxes = Test::sampleSource();
    MemoryMailbox &inbox = mailboxes["INBOX"];
    inbox.messages.removeAt(3); // The repeat.
    inbox.messages.append(Test::sampleDestination()["INBOX"].messages.first());
    return contents(mailboxes);
}

QByteArrayList texts(const MemoryMailbox &mailbox)
{
    QByteArrayList all;
    for (const auto &message : mailbox.messages)
        all << message.bytes;
    return all;
}

void addMany(MemoryMailbox &mailbox)
{
    for (int i = 0; i < 1000; ++i)
        mailbox.add("Message-ID: <" + QByteArray::number(i) + ">\r\n\r\n"
                    + QByteArray("text\r\n").repeated(300));
}

} // namespace

class TestMigrationEngine : public QObject
{
    Q_OBJECT

private slots:
    void copiesEverything_data();
    void copiesEverything();
    void keepsTheOrder();
    void findsNothingToDo();
    void copiesWhatIsNew();
    void copiesWhatWasDeleted();
    void copiesNothingTwiceIntoAFolderMadeAnew();
    void triesWithoutAJournal();

    void changesNothingInADryRun();
    void createsOnlyFolders();
    void onlySignsIn();

    void isNotLetIn_data();
    void isNotLetIn();
    void triesARefusedBatchMessageByMessage();
    void triesAgainAtTheEnd();
    void asksWhenTheNewAccountIsFull();
    void canBeStoppedWhenTheNewAccountIsFull();
    void leavesOutWhatIsRefused_data();
    void leavesOutWhatIsRefused();
    void skipsWhatIsAboveTheLimit();
    void refusesOtherSizes();
    void takesTheArrivalWhereSearchIsBroken();
    void repairsWhatIsRefused_data();
    void repairsWhatIsRefused();
    void goesOnWithoutAFolder_data();
    void goesOnWithoutAFolder();
    void endsAtTheErrorLimit();
    void givesUpInTheEnd();

    void stopsAndGoesOn_data();
    void stopsAndGoesOn();
    void pausesAndGoesOn();
    void isDestroyedWhileItRuns();
};

void TestMigrationEngine::copiesEverything_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<int>("lanes");

    QTest::newRow("rich") << QByteArray(MemoryServer::rich) << 1;
    QTest::newRow("plain") << QByteArray(MemoryServer::plain) << 1;
    QTest::newRow("rich, three lanes") << QByteArray(MemoryServer::rich) << 3;
    QTest::newRow("plain, three lanes") << QByteArray(MemoryServer::plain) << 3;
    QTest::newRow("LITERAL-") << "IMAP4rev1 LITERAL- MULTIAPPEND UIDPLUS"_ba << 1;
    QTest::newRow("no namespace") << "IMAP4rev1 LITERAL+"_ba << 1;
}

void TestMigrationEngine::copiesEverything()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const int, lanes);
    MemoryMigration migration(capabilities);
    migration.options.lanes = lanes;
    const Report report = migration.run();
    QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
    QCOMPARE(contents(migration.source.mailboxes()), contents(Test::sampleSource()));
    QCOMPARE(report.balance,
             (Balance{.found = 13, .copied = 11, .alreadyThere = 1, .repeated = 1}));
    QCOMPARE(report.statistics.messagesCopied, 11);
    QCOMPARE(migration.source.commands("APPEND") + migration.source.commands("UID STORE")
                 + migration.source.commands("SELECT") + migration.source.commands("CREATE"),
             0);
}

void TestMigrationEngine::keepsTheOrder()
{
    MemoryMigration migration;
    migration.options.lanes = 4;
    MemoryMailbox &many = migration.source.mailboxes()["many"];
    for (int i = 0; i < 500; ++i)
        many.add("Message-ID: <" + QByteArray::number(i) + ">\r\n\r\n"
                 + QByteArray("text\r\n").repeated(i % 50));
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    QCOMPARE(texts(migration.destination.mailboxes()["many"]), texts(many));
}

void TestMigrationEngine::findsNothingToDo()
{
    MemoryMigration migration;
    migration.run();
    migration.destination.behave();
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(report.balance, (Balance{.found = 13, .alreadyThere = 12, .repeated = 1}));
    for (const QByteArray &command : {"APPEND"_ba, "UID STORE"_ba, "CREATE"_ba, "SUBSCRIBE"_ba})
        QCOMPARE(migration.destination.commands(command), 0);
}

void TestMigrationEngine::copiesWhatIsNew()
{
    MemoryMigration migration;
    migration.run();
    MemoryMailbox &inbox = migration.source.mailboxes()["INBOX"];
    inbox.add("Message-ID: <new>\r\n\r\nnew\r\n", {"\\Seen"});
    inbox.messages[0].flags = {"\\Answered"};
    const Report report = migration.run();
    QCOMPARE(report.balance.copied, 1);
    const auto &messages = migration.destination.mailboxes()["INBOX"].messages;
    QCOMPARE(messages.last().bytes, inbox.messages.last().bytes);
    for (const auto &message : messages) {
        if (message.bytes == inbox.messages[0].bytes)
            QCOMPARE(message.flags, QByteArrayList{"\\Answered"_ba});
    }
}

/// What the journal remembers does not outrank what the destination holds.
void TestMigrationEngine::copiesWhatWasDeleted()
{
    MemoryMigration migration;
    migration.run();
    migration.destination.mailboxes()["Sent"].messages.removeFirst();
    const Report report = migration.run();
    QCOMPARE(report.balance.copied, 1);
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
}

void TestMigrationEngine::copiesNothingTwiceIntoAFolderMadeAnew()
{
    MemoryMigration migration;
    migration.run();
    for (MemoryMailbox &mailbox : migration.destination.mailboxes()) {
        mailbox.uidValidity += 5;
        for (auto &message : mailbox.messages)
            message.uid += 100;
        mailbox.uidNext += 100;
    }
    QCOMPARE(migration.run().balance.copied, 0);
    for (MemoryMailbox &mailbox : migration.source.mailboxes())
        mailbox.uidValidity += 5;
    QCOMPARE(migration.run().balance.copied, 0);
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
}

void TestMigrationEngine::triesWithoutAJournal()
{
    MemoryMigration migration;
    migration.forbidJournals();
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
    QCOMPARE(migration.run().balance.copied, 0);
}

void TestMigrationEngine::changesNothingInADryRun()
{
    MemoryMigration migration;
    migration.options.kind = RunKind::DryRun;
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(report.balance,
             (Balance{.found = 13, .copied = 11, .alreadyThere = 1, .repeated = 1}));
    QCOMPARE(report.statistics.messagesCopied, 0);
    QCOMPARE(contents(migration.destination.mailboxes()), contents(Test::sampleDestination()));
    for (const QByteArray &command :
         {"APPEND"_ba, "UID STORE"_ba, "CREATE"_ba, "SUBSCRIBE"_ba, "SELECT"_ba})
        QCOMPARE(migration.destination.commands(command), 0);
}

void TestMigrationEngine::createsOnlyFolders()
{
    MemoryMigration migration;
    migration.options.kind = RunKind::JustFolders;
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    QCOMPARE(migration.destination.mailboxes().keys(), migration.source.mailboxes().keys());
    QVERIFY(migration.destination.mailboxes()["Archive"].isSubscribed);
    QCOMPARE(migration.destination.commands("APPEND"), 0);
}

void TestMigrationEngine::onlySignsIn()
{
    MemoryMigration migration;
    migration.options.kind = RunKind::JustLogin;
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    QCOMPARE(migration.destination.commands("LOGOUT"), 1);
    QCOMPARE(migration.destination.commands("LIST"), 0);
}

void TestMigrationEngine::isNotLetIn_data()
{
    QTest::addColumn<Side>("side");

    QTest::newRow("source") << Side::Source;
    QTest::newRow("destination") << Side::Destination;
}

void TestMigrationEngine::isNotLetIn()
{
    QFETCH(const Side, side);
    MemoryMigration migration;
    auto &server = side == Side::Source ? migration.source : migration.destination;
    server.refuse("AUTHENTICATE", 1, "NO [AUTHENTICATIONFAILED] no");
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Failed);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().what, Problem::What::SignIn);
    QCOMPARE(report.problems.first().side, side);
    QCOMPARE(report.problems.first().error.code, Error::Code::Authentication);
    // A wrong password is not tried again.
    QCOMPARE(server.commands("AUTHENTICATE"), 1);
}

void TestMigrationEngine::triesARefusedBatchMessageByMessage()
{
    MemoryMigration migration;
    MemoryMailbox &many = migration.source.mailboxes()["A lot"];
    for (int i = 0; i < 120; ++i)
        many.add("Message-ID: <" + QByteArray::number(i) + ">\r\n\r\ntext\r\n");
    // The first one may be a single message.
    migration.destination.refuse("APPEND", 2, "NO not like that");
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(report.balance.copied, 11 + 120);
    QCOMPARE(migration.destination.mailboxes()["A lot"].messages.size(), 120);
}

void TestMigrationEngine::triesAgainAtTheEnd()
{
    MemoryMigration migration;
    // A batch, and then a message of it that comes alone.
    migration.destination.refuseSeveral("APPEND", 1, 2, "NO not at this moment");
    QList<Happened::TryingAgain> told;
    const Report report = migration.run([&](Migration &running) {
        connect(&running, &Migration::happened, this, [&](const QList<MigrationEvent> &events) {
            for (const MigrationEvent &event : events) {
                if (const auto *again = std::get_if<Happened::TryingAgain>(&event))
                    told.append(*again);
            }
        });
    });
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(report.balance,
             (Balance{.found = 13, .copied = 11, .alreadyThere = 1, .repeated = 1}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().withdrawn.size(), 1);
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
}

void TestMigrationEngine::asksWhenTheNewAccountIsFull()
{
    MemoryMigration migration;
    migration.options.fullQuota = FullQuota::Ask;
    migration.options.errorLimit = 1;
    migration.destination.refuseMessagesWith("Message", "NO [OVERQUOTA] full");
    int questions = 0;
    const Report report = migration.run([&](Migration &running) {
        connect(&running, &Migration::progressed, this, [&](const Progress &progress) {
            if (!progress.fullQuota)
                return;
            QCOMPARE(progress.phase, Phase::Paused);
            QCOMPARE(progress.fullQuota->code, Error::Code::OverQuota);
            ++questions;
            migration.destination.behave();
            running.resume();
        });
    });
    QCOMPARE_GE(questions, 1);
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
}

void TestMigrationEngine::canBeStoppedWhenTheNewAccountIsFull()
{
    MemoryMigration migration;
    migration.options.fullQuota = FullQuota::Ask;
    migration.destination.refuseMessagesWith("Message", "NO [OVERQUOTA] full");
    const Report report = migration.run([&](Migration &running) {
        connect(&running, &Migration::progressed, this, [&](const Progress &progress) {
            if (progress.fullQuota)
                running.stop();
        });
    });
    QCOMPARE(report.outcome, Report::Outcome::Stopped);
    QCOMPARE(report.balance.found, report.balance.sumOfBins());
    migration.destination.behave();
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
}

void TestMigrationEngine::leavesOutWhatIsRefused_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("text");

    for (const QByteArray &capabilities :
         {QByteArray(MemoryServer::rich), QByteArray(MemoryServer::plain)}) {
        const char *kind = capabilities == MemoryServer::rich ? "rich" : "plain";
        QTest::addRow("%s, small", kind) << capabilities << "just text"_ba;
        QTest::addRow("%s, first", kind) << capabilities << "<one@"_ba;
        QTest::addRow("%s, last", kind) << capabilities << "<last@"_ba;
        QTest::addRow("%s, large", kind) << capabilities << "<a2@"_ba;
    }
}

void TestMigrationEngine::leavesOutWhatIsRefused()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const QByteArray, text);
    MemoryMigration migration(capabilities);
    migration.destination.refuseMessagesWith(text, "NO [LIMIT] not this one");
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(report.balance,
             (Balance{.found = 13, .copied = 10, .alreadyThere = 1, .repeated = 1, .failed = 1}));
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().what, Problem::What::AppendMessage);
    QVERIFY(report.problems.first().uid != 0);
    QVERIFY(report.problems.first().error.serverText.contains(u"not this one"_s));

    migration.destination.behave();
    QCOMPARE(migration.run().balance.copied, 1);
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
}

void TestMigrationEngine::refusesOtherSizes()
{
    MemoryMigration migration;
    migration.source.mailboxes().clear();
    migration.source.mailboxes()["INBOX"].add("Message-ID: <n@example.org>\r\n\r\ntext\r\n");
    migration.source.lie([](const QByteArray &answer) {
        return QByteArrayList{QByteArray(answer).replace("RFC822.SIZE ", "RFC822.SIZE 1")};
    });
    migration.options.messages.content.sizeMismatch = SizeMismatch::Refused;
    const Report refused = migration.run();
    QCOMPARE(refused.balance, (Balance{.found = 1, .failed = 1}));
    QCOMPARE(refused.problems.size(), 1);
    QCOMPARE(refused.problems.first().what, Problem::What::FetchMessage);
    QCOMPARE(refused.problems.first().error.code, Error::Code::Unchecked);
    migration.options.messages.content.sizeMismatch = SizeMismatch::Tolerated;
    QCOMPARE(migration.run().balance, (Balance{.found = 1, .copied = 1}));
}

/// A search that finds nothing would copy nothing, and nobody would know.
void TestMigrationEngine::takesTheArrivalWhereSearchIsBroken()
{
    MemoryMigration migration;
    migration.source.mailboxes().clear();
    MemoryMailbox &inbox = migration.source.mailboxes()["INBOX"];
    inbox.add("Message-ID: <old>\r\n\r\ntext\r\n");
    const QString now = QLocale::c().toString(QDateTime::currentDateTimeUtc().addDays(-1),
                                              u"dd-MMM-yyyy hh:mm:ss"_s);
    inbox.add("Message-ID: <new>\r\n\r\ntext\r\n", {}, now.toLatin1() + " +0000");
    migration.options.messages.selection.oldestDays = 10;
    const Report report = migration.run();
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(report.balance, (Balance{.found = 1, .copied = 1}));
    // Without the trial the refusal of the search is the folder's.
    migration.begin();
    migration.options.messages.selection.searchTrial = SearchTrial::Left;
    QVERIFY(!migration.run().problems.isEmpty());
}

/// Known before anything is sent: it could not be copied, but is no reason to end the run.
void TestMigrationEngine::skipsWhatIsAboveTheLimit()
{
    MemoryMigration migration(MemoryServer::rich + " APPENDLIMIT=1000"_ba);
    migration.source.mailboxes().clear();
    MemoryMailbox &inbox = migration.source.mailboxes()["INBOX"];
    for (int i = 0; i < 5; ++i)
        inbox.add("Message-ID: <" + QByteArray::number(i) + ">\r\n\r\n"
                  + QByteArray("text\r\n").repeated(i == 0 ? 1 : 300));
    const qint64 large = inbox.messages.last().bytes.size();
    migration.options.errorLimit = 2;
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(report.balance, (Balance{.found = 5, .copied = 1, .failed = 4}));
    QCOMPARE(report.problems.size(), 4);
    QVERIFY(std::ranges::all_of(report.problems, isAboveAnnouncedLimit));
    QCOMPARE(report.statistics.messagesSkipped, 4);
    QCOMPARE(report.statistics.bytesSkipped, 4 * large);
    QCOMPARE(report.statistics.onSourceOnly, 4);
    QCOMPARE(migration.destination.commands("APPEND"), 1);
}

void TestMigrationEngine::repairsWhatIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>(
        "refused"); // In the message; what is sent in the end has it no longer.
    QTest::addColumn<RepairLimit>("limit");
    QTest::addColumn<QByteArray>("expected"); // Empty: the covering message.
    const QByteArray head = "Message-ID: <r@example.org>\r\nSubject: r\r\n\r\n";
    QTest::newRow("NUL") << head + QByteArray("one\0two\r\n", 9) << QByteArray(1, '\0')
                         << RepairLimit::Text << head + "onetwo\r\n";
    QTest::newRow("lone CR") << head + "one\rtwo\r\n"
                             << "e\rt"_ba << RepairLimit::Text << head + "one\r\ntwo\r\n";
    QTest::newRow("lone LF") << head + "one\ntwo\r\n"
                             << "e\nt"_ba << RepairLimit::Text << head + "one\r\ntwo\r\n";
    QTest::newRow("long line") << head + QByteArray(2500, 'x') + "\r\n"
                               << QByteArray(999, 'x') << RepairLimit::Text
                               << head + QByteArray(998, 'x') + "\r\n" + QByteArray(998, 'x')
                                      + "\r\n" + QByteArray(504, 'x') + "\r\n";
    QTest::newRow("attachment") << head + "this word\r\n"
                                << "this word"_ba << RepairLimit::Attachment << QByteArray();
}

void TestMigrationEngine::repairsWhatIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, refused);
    QFETCH(const RepairLimit, limit);
    QFETCH(const QByteArray, expected);
    MemoryMigration migration;
    migration.source.mailboxes().clear();
    migration.destination.mailboxes().clear();
    MemoryMailbox &inbox = migration.source.mailboxes()["INBOX"];
    inbox.add(bytes);
    inbox.add("Message-ID: <good@example.org>\r\n\r\ntext\r\n");
    migration.destination.mailboxes()["INBOX"];
    migration.destination.refuseMessagesWith(refused, "NO [CANNOT] not in this form");

    // One step less does not help, and changes nothing.
    migration.options.messages.repair.limit = RepairLimit::Keywords;
    const Report before = migration.run();
    QCOMPARE(before.balance, (Balance{.found = 2, .copied = 1, .failed = 1}));
    migration.options.messages.repair.limit = limit;
    const Report report = migration.run();
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(report.balance, (Balance{.found = 2, .copied = 1, .alreadyThere = 1}));
    QCOMPARE(report.statistics.repaired, 1);
    const QByteArray stored = texts(migration.destination.mailboxes()["INBOX"]).last();
    if (!expected.isEmpty()) {
        QCOMPARE(stored, expected);
    } else {
        QVERIFY(stored.startsWith("Message-ID: <r@example.org>\r\nSubject: r\r\n"));
        const QByteArray attached = bytes.toBase64();
        QVERIFY2(QByteArray(stored).replace("\r\n", "").contains(attached), stored.constData());
    }
    // It is the same message, although it is no longer the same bytes.
    const Report again = migration.run();
    QCOMPARE(again.balance, (Balance{.found = 2, .alreadyThere = 2}));
}

void TestMigrationEngine::goesOnWithoutAFolder_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("number");
    QTest::addColumn<Problem::What>("what");

    QTest::newRow("cannot be created")
        << Side::Destination << "CREATE"_ba << 1 << Problem::What::CreateFolder;
    QTest::newRow("cannot be opened on the source")
        << Side::Source << "EXAMINE"_ba << 1 << Problem::What::OpenFolder;
    QTest::newRow("cannot be opened on the destination")
        << Side::Destination << "SELECT"_ba << 1 << Problem::What::OpenFolder;
    // The first folder is empty, and some servers mind being asked for its messages.
    QTest::newRow("cannot be listed on the source")
        << Side::Source << "UID FETCH"_ba << 2 << Problem::What::OpenFolder;
    QTest::newRow("cannot be subscribed")
        << Side::Destination << "SUBSCRIBE"_ba << 1 << Problem::What::Subscribe;
}

void TestMigrationEngine::goesOnWithoutAFolder()
{
    QFETCH(const Side, side);
    QFETCH(const QByteArray, command);
    QFETCH(const int, number);
    QFETCH(const Problem::What, what);
    MemoryMigration migration;
    auto &server = side == Side::Source ? migration.source : migration.destination;
    server.refuseSeveral(command, number, 100, "NO not today");
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    const auto problem = std::ranges::find(report.problems, what, &Problem::what);
    QVERIFY2(problem != report.problems.end(), qPrintable(migration.story()));
    QCOMPARE(problem->side, side);
    QVERIFY(!problem->folder.isEmpty());
    QCOMPARE(report.balance.found, report.balance.sumOfBins());

    server.behave();
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());

    // What passes is no problem at the end.
    migration.begin();
    server.refuse(command, number, "NO not now");
    const Report later = migration.run();
    QCOMPARE(later.outcome, Report::Outcome::Completed);
    QVERIFY2(later.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(later.balance.found, later.balance.sumOfBins());
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
}

void TestMigrationEngine::endsAtTheErrorLimit()
{
    MemoryMigration migration;
    migration.options.errorLimit = 3;
    migration.destination.refuseMessagesWith("\n", "NO [OVERQUOTA] full");
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Failed);
    QCOMPARE(report.problems.last().error.code, Error::Code::TooManyErrors);
    QCOMPARE(report.balance.found, report.balance.sumOfBins());
    QCOMPARE_LT(report.balance.failed, 11);
}

/// A server that never answers to the end is not asked for ever; that is the problem of each folder.
void TestMigrationEngine::givesUpInTheEnd()
{
    MemoryMigration migration;
    MemoryMailbox &many = migration.source.mailboxes()["many"];
    for (int i = 0; i < 300; ++i)
        many.add("Message-ID: <" + QByteArray::number(i) + ">\r\n\r\ntext\r\n");
    migration.source.cutEveryLineAfter(200);
    const Report report = migration.run();
    QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
    QVERIFY(!report.problems.isEmpty());
    for (const Problem &problem : report.problems)
        QVERIFY2(problem.side == Side::Source, qPrintable(migration.story()));
    QVERIFY(std::ranges::any_of(report.problems, [](const Problem &problem) {
        return problem.folder == Imap::MailboxName("many"_ba);
    }));
    QCOMPARE(report.balance.found, report.balance.sumOfBins());
    QCOMPARE_GT(migration.source.connections(), 3);
    QCOMPARE_LT(migration.source.connections(), 60);
}

void TestMigrationEngine::stopsAndGoesOn_data()
{
    QTest::addColumn<bool>("serverAnswers");

    QTest::newRow("the server answers") << true;
    QTest::newRow("the server does not answer") << false;
}

void TestMigrationEngine::stopsAndGoesOn()
{
    QFETCH(const bool, serverAnswers);
    MemoryMigration migration("IMAP4rev1 LITERAL+ UIDPLUS");
    addMany(migration.source.mailboxes()["many"]);
    migration.destination.holdAt("APPEND", 100);
    const Report stopped = migration.run([&](Migration &running) {
        connect(&migration.destination, &MemoryServer::held, &running, &Migration::stop);
        connect(&running, &Migration::phaseChanged, &running, [&](Phase phase) {
            if (phase == Phase::Stopping && serverAnswers)
                migration.destination.goOn();
        });
    });
    QCOMPARE(stopped.outcome, Report::Outcome::Stopped);
    QVERIFY2(stopped.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(stopped.balance.found, stopped.balance.sumOfBins());
    QCOMPARE_GE(stopped.balance.copied, 99);
    QCOMPARE_LT(stopped.balance.copied, 500);
    QCOMPARE_LT(migration.destination.commands("APPEND"), 500);

    migration.destination.goOn();
    const Report finished = migration.run();
    QCOMPARE(finished.outcome, Report::Outcome::Completed);
    auto expected = expectedDestination();
    expected["many"] = contents(migration.source.mailboxes())["many"];
    QCOMPARE(contents(migration.destination.mailboxes()), expected);
}

/// While paused, what is in flight ends and nothing new begins.
void TestMigrationEngine::pausesAndGoesOn()
{
    MemoryMigration migration("IMAP4rev1 LITERAL+ UIDPLUS");
    MemoryMailbox &many = migration.source.mailboxes()["many"];
    addMany(many);
    migration.destination.holdAt("APPEND", 100);
    bool isPaused = false;
    int appended = 0;
    int unchanged = 0;
    int appendedInPause = 0;
    const Report report = migration.run([&](Migration &running) {
        connect(&migration.destination, &MemoryServer::held, &running, &Migration::pause);
        connect(&running, &Migration::phaseChanged, &running, [&](Phase phase) {
            isPaused = phase == Phase::Paused;
            if (isPaused)
                migration.destination.goOn();
        });
        connect(&running, &Migration::progressed, &running, [&] {
            if (!isPaused)
                return;
            const int now = migration.destination.commands("APPEND");
            unchanged = now == std::exchange(appended, now) ? unchanged + 1 : 0;
            if (unchanged < 3)
                return;
            appendedInPause = now;
            running.resume();
        });
    });
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE_GE(appendedInPause, 100);
    QCOMPARE_LT(appendedInPause, 500);
    QCOMPARE(texts(migration.destination.mailboxes()["many"]), texts(many));
}

void TestMigrationEngine::isDestroyedWhileItRuns()
{
    MemoryMigration migration;
    for (const Phase when : {Phase::Connecting, Phase::Planning, Phase::Copying}) {
        migration.begin();
        auto running = std::make_unique<Migration>();
        bool isReached = false;
        connect(running.get(), &Migration::phaseChanged, this, [&](Phase phase) {
            if (phase == when)
                isReached = true;
        });
        running->start(migration.request());
        QTRY_VERIFY(isReached);
        running.reset();
    }
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    QCOMPARE(contents(migration.destination.mailboxes()), expectedDestination());
}

QTEST_GUILESS_MAIN(TestMigrationEngine)
#include "tst_migrationengine.moc"
