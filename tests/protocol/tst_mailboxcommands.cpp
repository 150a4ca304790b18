// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/lettercase.h"
#include "core/imap/commands/list.h"
#include "core/imap/commands/select.h"
#include "core/imap/commands/simple.h"
#include "core/imap/commands/status.h"
#include "tests/support/transcript.h"

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::Access;
using Imap::Flags;
using Imap::MailboxName;
using Test::answerTo;
using Test::Transcript;

namespace {

const MailboxName inbox("INBOX"_ba);

} // namespace

class TestMailboxCommands : public QObject
{
    Q_OBJECT

private slots:
    void selects();
    void examines();
    void readsPermanentFlags_data();
    void readsPermanentFlags();
    void selectsInSpiteOfOddities();
    void cannotSelect();

    void lists();
    void listsSpecialUses_data();
    void listsSpecialUses();
    void listsAndSubscriptionsTogether();
    void listsWithoutEnd();
    void listsLongNamesWithoutEnd();
    void asksForTheSeparator();
    void asksForTheNamespace_data();
    void asksForTheNamespace();

    void asksForTheStatus();
    void asksForManyStatuses();
    void asksForSizes_data();
    void asksForSizes();
    void cannotTellTheStatus();

    void createsAndSubscribes();
    void asksWhetherCaseCounts_data();
    void asksWhetherCaseCounts();
};

void TestMailboxCommands::selects()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::select(t.connection(), inbox, Access::ReadWrite);
    t.client("a1 SELECT INBOX\r\n");
    t.server("* 172 EXISTS\r\n* 1 RECENT\r\n* OK [UNSEEN 12] first unseen\r\n"
             "* OK [UIDVALIDITY 3857529045] UIDs valid\r\n* OK [UIDNEXT 4392] next\r\n"
             "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n"
             "* OK [PERMANENTFLAGS (\\Deleted \\Seen \\*)] Limited\r\n"
             "a1 OK [READ-WRITE] SELECT completed\r\n");
    const auto mailbox = answerTo(reply);
    QVERIFY(mailbox);
    QCOMPARE(mailbox->messages, 172);
    QCOMPARE(mailbox->uidValidity, 3857529045U);
    QCOMPARE(mailbox->uidNext, 4392U);
    QCOMPARE(mailbox->permanentFlags.flags.toImap(), "(\\Deleted \\Seen)"_ba);
    QVERIFY(mailbox->permanentFlags.anyKeyword);
    QVERIFY(!mailbox->readOnly);
}

void TestMailboxCommands::examines()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::select(t.connection(), MailboxName("a b"_ba), Access::ReadOnly);
    t.client("a1 EXAMINE \"a b\"\r\n");
    t.server("* 0 EXISTS\r\na1 OK [READ-ONLY] done\r\n");
    const auto mailbox = answerTo(reply);
    QVERIFY(mailbox);
    QCOMPARE(mailbox->messages, 0);
    QCOMPARE(mailbox->uidValidity, 0U);
    QCOMPARE(mailbox->uidNext, 0U);
    QVERIFY(mailbox->readOnly);
}

void TestMailboxCommands::readsPermanentFlags_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("kept"); // Of \Seen \Draft Junk.

    QTest::newRow("not told") << ""_ba << "(\\Draft \\Seen Junk)"_ba;
    QTest::newRow("all") << "* OK [PERMANENTFLAGS (\\Seen \\Draft \\*)] x\r\n"_ba
                         << "(\\Draft \\Seen Junk)"_ba;
    QTest::newRow("some") << "* OK [PERMANENTFLAGS (\\Seen junk)] x\r\n"_ba
                          << "(\\Seen Junk)"_ba;
    QTest::newRow("system flags") << "* OK [PERMANENTFLAGS (\\SEEN \\DRAFT)]\r\n"_ba
                                  << "(\\Draft \\Seen)"_ba;
    QTest::newRow("none") << "* OK [PERMANENTFLAGS ()] x\r\n"_ba << "()"_ba;
    QTest::newRow("no list") << "* OK [PERMANENTFLAGS \\Seen] x\r\n"_ba
                             << "(\\Draft \\Seen Junk)"_ba;
    QTest::newRow("keyword with a bracket") << "* OK [PERMANENTFLAGS (\\Seen)] x [y]\r\n"_ba
                                            << "(\\Seen)"_ba;
}

void TestMailboxCommands::readsPermanentFlags()
{
    QFETCH(const QByteArray, line);
    Transcript t;
    t.greet();
    const auto reply = Imap::select(t.connection(), inbox, Access::ReadWrite);
    t.server("* 1 EXISTS\r\n" + line + "a1 OK done\r\n");
    const auto mailbox = answerTo(reply);
    QVERIFY(mailbox);
    QTEST(mailbox->permanentFlags.kept(Flags{"\\Seen"_ba, "\\Draft"_ba, "Junk"_ba}).toImap(),
          "kept");
}

void TestMailboxCommands::selectsInSpiteOfOddities()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::select(t.connection(), inbox, Access::ReadWrite);
    t.server("* 1 EXISTS\r\n* OK [UIDVALIDITY 99999999999] x\r\n* OK [UIDNEXT none] x\r\n"
             "* OK [CLOSED] x\r\n* OK [HIGHESTMODSEQ 7] x\r\n* NO [ALERT] almost full\r\n"
             "* OK [uidvalidity  5 ] x\r\n* 2 EXISTS\r\n"
             "* LIST () \"/\" INBOX\r\n* 1 FETCH (FLAGS ())\r\na1 OK done\r\n");
    const auto mailbox = answerTo(reply);
    QVERIFY(mailbox);
    QCOMPARE(mailbox->messages, 2);
    QCOMPARE(mailbox->uidValidity, 5U);
    QCOMPARE(mailbox->uidNext, 0U);
}

void TestMailboxCommands::cannotSelect()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::select(t.connection(), inbox, Access::ReadWrite);
    t.server("a1 NO [NONEXISTENT] no such mailbox\r\n");
    const auto mailbox = answerTo(reply);
    QVERIFY(!mailbox);
    QCOMPARE(mailbox.error().code, Error::Code::Gone);
    QCOMPARE(mailbox.error().scope, Error::Scope::Folder);
}

void TestMailboxCommands::lists()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::list(t.connection());
    t.client("a1 LIST \"\" \"*\"\r\n");
    t.server("* LIST (\\HasChildren) \"/\" INBOX\r\n"
             "* LIST (\\Noselect) \"/\" {5}\r\na \"b\"\r\n"
             "* LSUB () \"/\" INBOX\r\n* 3 EXISTS\r\n"
             "* LIST () NIL \"Entw&APw-rfe\"\r\na1 OK done\r\n");
    const auto found = answerTo(reply);
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->at(0).name, inbox);
    QCOMPARE(found->at(0).separator, "/"_ba);
    QCOMPARE(found->at(1).name.raw(), "a \"b\""_ba);
    QCOMPARE(found->at(1).attributes, QByteArrayList{"\\noselect"_ba});
    QCOMPARE(found->at(2).name.display(), u"Entwürfe"_s);
    QVERIFY(found->at(2).separator.isEmpty());
}

void TestMailboxCommands::listsSpecialUses_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("line");

    const QByteArray plain = "a1 LIST \"\" \"*\"\r\n";
    QTest::newRow("none") << "IMAP4rev1"_ba << plain;
    QTest::newRow("not extended") << "IMAP4rev1 SPECIAL-USE"_ba << plain;
    QTest::newRow("extended only") << "IMAP4rev1 LIST-EXTENDED"_ba << plain;
    QTest::newRow("both") << "IMAP4rev1 SPECIAL-USE LIST-EXTENDED"_ba
                          << "a1 LIST \"\" \"*\" RETURN (SPECIAL-USE)\r\n"_ba;
}

void TestMailboxCommands::listsSpecialUses()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const QByteArray, line);
    Transcript t;
    t.greet(capabilities);
    const auto reply = Imap::list(t.connection());
    t.client(line);
    t.server("* LIST (\\HasNoChildren \\Sent) \"/\" Gesendet\r\na1 OK done\r\n");
    const auto found = answerTo(reply);
    QVERIFY(found);
    QVERIFY(found->first().attributes.contains("\\sent"_ba));
}

void TestMailboxCommands::listsAndSubscriptionsTogether()
{
    Transcript t;
    t.greet();
    const auto listed = Imap::list(t.connection());
    const auto subscribed = Imap::listSubscribed(t.connection());
    t.client("a1 LIST \"\" \"*\"\r\na2 LSUB \"\" \"*\"\r\n");
    t.server("* LSUB () \"/\" gone\r\n* LIST () \"/\" there\r\na2 OK\r\na1 OK\r\n");
    QCOMPARE(answerTo(listed)->first().name.raw(), "there"_ba);
    QCOMPARE(answerTo(subscribed)->first().name.raw(), "gone"_ba);
}

void TestMailboxCommands::listsLongNamesWithoutEnd()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::list(t.connection());
    const QByteArray name(1'000'000, 'x');
    for (int i = 0; i < 100; ++i)
        t.server("* LIST () \"/\" " + name + "\r\n");
    t.server("a1 OK done\r\n");
    const auto answer = answerTo(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Protocol);
}

void TestMailboxCommands::listsWithoutEnd()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::list(t.connection());
    const QByteArray some = QByteArray("* LIST () \"/\" x\r\n").repeated(10'000);
    for (int i = 0; i < 30; ++i)
        t.server(some);
    t.server("a1 OK done\r\n");
    const auto found = answerTo(reply);
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Protocol);
}

void TestMailboxCommands::asksForTheSeparator()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::listSeparator(t.connection());
    t.client("a1 LIST \"\" \"\"\r\n");
    t.server("* LIST (\\Noselect) \".\" \"\"\r\na1 OK done\r\n");
    const auto found = answerTo(reply);
    QVERIFY(found);
    QCOMPARE(found->first().separator, "."_ba);
    QVERIFY(found->first().name.isEmpty());
}

void TestMailboxCommands::asksForTheNamespace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("hasPersonal");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("separator");

    QTest::newRow("plain") << "* NAMESPACE ((\"\" \"/\")) NIL NIL\r\n"_ba << true << ""_ba
                           << "/"_ba;
    QTest::newRow("prefix") << "* NAMESPACE ((\"INBOX.\" \".\")) NIL ((\"#pub\" \".\"))\r\n"_ba
                            << true << "INBOX."_ba << "."_ba;
    QTest::newRow("none") << "* NAMESPACE NIL NIL NIL\r\n"_ba << false << ""_ba << ""_ba;
    QTest::newRow("no answer") << ""_ba << false << ""_ba << ""_ba;
}

void TestMailboxCommands::asksForTheNamespace()
{
    QFETCH(const QByteArray, line);
    Transcript t;
    t.greet();
    const auto reply = Imap::nameSpace(t.connection());
    t.client("a1 NAMESPACE\r\n");
    t.server(line + "a1 OK done\r\n");
    const auto found = answerTo(reply);
    QVERIFY(found);
    QTEST(found->hasPersonal, "hasPersonal");
    QTEST(found->prefix, "prefix");
    QTEST(found->separator, "separator");
}

void TestMailboxCommands::asksForTheStatus()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::mailboxStatus(t.connection(), inbox);
    t.client("a1 STATUS INBOX (MESSAGES UIDNEXT UIDVALIDITY)\r\n");
    t.server("* STATUS other (MESSAGES 9)\r\n"
             "* STATUS \"inbox\" (MESSAGES 231 UIDNEXT 44292 UIDVALIDITY 7)\r\na1 OK done\r\n");
    const auto status = answerTo(reply);
    QVERIFY(status);
    QCOMPARE(status->messages, std::optional<qint64>(231));
    QCOMPARE(status->uidNext, std::optional<qint64>(44292));
    QCOMPARE(status->uidValidity, std::optional<qint64>(7));
    QCOMPARE(status->size, std::nullopt);
}

void TestMailboxCommands::asksForManyStatuses()
{
    Transcript t;
    t.greet();
    const auto first = Imap::mailboxStatus(t.connection(), MailboxName("a"_ba));
    const auto second = Imap::mailboxStatus(t.connection(), MailboxName("b"_ba));
    const auto silent = Imap::mailboxStatus(t.connection(), MailboxName("c"_ba));
    const auto again = Imap::mailboxStatus(t.connection(), MailboxName("b"_ba));
    t.server("* STATUS b (MESSAGES 2)\r\n* STATUS a (MESSAGES 1)\r\na1 OK\r\na2 OK\r\na3 OK\r\n"
             "* STATUS b (MESSAGES 3)\r\na4 OK\r\n");
    QCOMPARE(answerTo(first)->messages, std::optional<qint64>(1));
    QCOMPARE(answerTo(second)->messages, std::optional<qint64>(2));
    QCOMPARE(answerTo(silent)->messages, std::nullopt);
    QCOMPARE(answerTo(again)->messages, std::optional<qint64>(3));
}

void TestMailboxCommands::asksForSizes_data()
{
    QTest::addColumn<QByteArray>("capabilities");

    QTest::newRow("STATUS=SIZE") << "IMAP4rev1 STATUS=SIZE"_ba;
    QTest::newRow("IMAP4rev2") << "IMAP4rev1 IMAP4rev2"_ba;
}

void TestMailboxCommands::asksForSizes()
{
    QFETCH(const QByteArray, capabilities);
    Transcript t;
    t.greet(capabilities);
    const auto reply = Imap::mailboxStatus(t.connection(), inbox);
    t.client("a1 STATUS INBOX (MESSAGES UIDNEXT UIDVALIDITY SIZE)\r\n");
    t.server("* STATUS INBOX (SIZE 9876543210)\r\na1 OK done\r\n");
    QCOMPARE(answerTo(reply)->size, std::optional<qint64>(9876543210));
}

void TestMailboxCommands::cannotTellTheStatus()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::mailboxStatus(t.connection(), inbox);
    t.server("a1 NO no access\r\n");
    QCOMPARE(answerTo(reply).error().scope, Error::Scope::Folder);
}

void TestMailboxCommands::createsAndSubscribes()
{
    Transcript t;
    t.greet();
    const auto created = Imap::create(t.connection(), MailboxName("a/NIL b"_ba));
    const auto subscribed = Imap::subscribe(t.connection(), MailboxName("NIL"_ba));
    t.client("a1 CREATE \"a/NIL b\"\r\na2 SUBSCRIBE \"NIL\"\r\n");
    t.server("a1 NO [ALREADYEXISTS] there\r\na2 OK\r\n");
    const auto answer = answerTo(created);
    QVERIFY(!answer);
    QCOMPARE(answer.error().scope, Error::Scope::Folder);
    QVERIFY(answerTo(subscribed));
}

void TestMailboxCommands::asksWhetherCaseCounts_data()
{
    QTest::addColumn<QByteArrayList>("folders");
    QTest::addColumn<QByteArray>("command"); // Empty: nothing has to be asked.
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<LetterCase>("expected");

    const QByteArray there = "* STATUS sENT (MESSAGES 1)\r\na1 OK done\r\n"_ba;
    const QByteArray refused = "a1 NO Mailbox doesn't exist\r\n"_ba;
    QTest::newRow("there") << QByteArrayList{"INBOX", "Sent"} << "STATUS sENT"_ba << there
                           << LetterCase::Ignored;
    QTest::newRow("not there") << QByteArrayList{"INBOX", "Sent"} << "STATUS sENT"_ba << refused
                               << LetterCase::Distinguished;
    QTest::newRow("last level only")
        << QByteArrayList{"INBOX.2020", "INBOX.a b"} << "STATUS \"INBOX.A B\""_ba << refused
        << LetterCase::Distinguished;
    QTest::newRow("not within base64")
        << QByteArrayList{"Entw&APw-rfe"} << "STATUS \"eNTW&APw-RFE\""_ba << refused
        << LetterCase::Distinguished;
    QTest::newRow("both are listed")
        << QByteArrayList{"SENT", "sent"} << ""_ba << ""_ba << LetterCase::Distinguished;
    QTest::newRow("no name to ask for")
        << QByteArrayList{"&APY-", "2020", "INBOX"} << ""_ba << ""_ba << LetterCase::Unknown;
}

void TestMailboxCommands::asksWhetherCaseCounts()
{
    QFETCH(QByteArrayList, folders);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    FolderTree tree{.separator = "."_ba};
    for (const QByteArray &name : folders)
        tree.folders.append({.name = MailboxName(name)});
    Transcript t;
    t.greet();
    auto task = letterCaseOf(t.sharedConnection(), tree);
    if (command.isEmpty()) {
        t.client("");
    } else {
        t.client("a1 " + command + " (MESSAGES UIDNEXT UIDVALIDITY)\r\n");
        t.server(answer);
    }
    const auto letterCase = QCoro::waitFor(std::move(task));
    QVERIFY(letterCase);
    QTEST(*letterCase, "expected");
}

QTEST_GUILESS_MAIN(TestMailboxCommands)
#include "tst_mailboxcommands.moc"
