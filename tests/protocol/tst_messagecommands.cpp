// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/scan.h"
#include "core/imap/commands/search.h"
#include "core/imap/commands/store.h"
#include "core/transfer/folderscan.h"
#include "tests/support/transcript.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::Flags;
using Imap::MailboxName;
using Imap::Uid;
using Imap::UidSet;
using Test::answerTo;
using Test::Transcript;

namespace {

const QByteArray scanCommand =
    "a1 EXAMINE x\r\na2 UID FETCH 1:* (UID RFC822.SIZE FLAGS INTERNALDATE "
    "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID RECEIVED)])\r\n";

std::shared_ptr<Line> lineOf(Transcript &transcript)
{
    return std::make_shared<Line>(Session{transcript.sharedConnection(), {}, {}});
}

QByteArray row(int sequence, Uid uid, const QByteArray &header, const QByteArray &flags = "\\Seen")
{
    return "* " + QByteArray::number(sequence) + " FETCH (UID " + QByteArray::number(uid)
           + " RFC822.SIZE " + QByteArray::number(100 + uid) + " FLAGS (" + flags
           + ") INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" "
             "BODY[HEADER.FIELDS (MESSAGE-ID RECEIVED)] {"
           + QByteArray::number(header.size()) + "}\r\n" + header + ")\r\n";
}

} // namespace

class TestMessageCommands : public QObject
{
    Q_OBJECT

private slots:
    void scans();
    void passesOverWhatWasNotAskedFor();
    void refusesAmbiguousListings_data();
    void refusesAmbiguousListings();
    void scansAFolder();
    void scansAFolderOutOfOrder();
    void scansAnEmptyFolder_data();
    void scansAnEmptyFolder();
    void cannotScan_data();
    void cannotScan();
    void countsWhatIsNotListed();
    void searchesLargeFoldersInParts();
    void looksOnlyAtChosenUids();
    void identifiesByContent();

    void storesFlags_data();
    void storesFlags();
};

void TestMessageCommands::scans()
{
    Transcript t;
    t.greet();
    QList<Uid> seen;
    const auto reply = Imap::scanMessages(t.connection(), "1:4,9", "UID FLAGS",
                                          [&](Imap::FetchData &data) { seen.append(data.uid); });
    t.client("a1 UID FETCH 1:4,9 (UID FLAGS)\r\n");
    t.server("* 2 FETCH (UID 2 FLAGS ())\r\n");
    QCOMPARE(seen, QList<Uid>{2});
    t.server("* 1 FETCH (FLAGS () UID 1)\r\na1 OK\r\n");
    QCOMPARE(seen, (QList<Uid>{2, 1}));
    QVERIFY(answerTo(reply));
}

void TestMessageCommands::passesOverWhatWasNotAskedFor()
{
    Transcript t;
    t.greet();
    QList<Uid> seen;
    const auto reply = Imap::scanMessages(t.connection(), "1:*", "UID FLAGS",
                                          [&](Imap::FetchData &data) { seen.append(data.uid); });
    t.server("* 7 EXISTS\r\n* 3 FETCH (FLAGS (\\Seen))\r\n* 4 EXPUNGE\r\n"
             "* 5 FETCH (UID 5 BODY[] {3}\r\nabc)\r\n* 6 FETCH (UID 6 FLAGS ())\r\na1 OK\r\n");
    QCOMPARE(seen, QList<Uid>{6});
    QVERIFY(answerTo(reply));
}

void TestMessageCommands::refusesAmbiguousListings_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("one UID for two messages")
        << "* 1 FETCH (UID 3 RFC822.SIZE 1)\r\n* 2 FETCH (UID 3 RFC822.SIZE 2)\r\n"_ba << false;
    QTest::newRow("no UID") << "* 1 FETCH (RFC822.SIZE 1)\r\n"_ba << false;
    QTest::newRow("a message twice")
        << "* 1 FETCH (UID 3 RFC822.SIZE 1)\r\n* 1 FETCH (UID 3 FLAGS ())\r\n"_ba << true;
    QTest::newRow("only flags") << "* 1 FETCH (FLAGS ())\r\n* 1 FETCH (MODSEQ (5))\r\n"_ba << true;
    QTest::newRow("counted anew")
        << "* 2 FETCH (UID 3 FLAGS ())\r\n* 1 EXPUNGE\r\n* 1 FETCH (UID 3 FLAGS ())\r\n"_ba << true;
    QTest::newRow("out of order")
        << "* 2 FETCH (UID 3 FLAGS ())\r\n* 1 FETCH (UID 1 FLAGS ())\r\n"_ba << true;
}

void TestMessageCommands::refusesAmbiguousListings()
{
    QFETCH(const QByteArray, answers);
    QFETCH(const bool, isGood);
    Transcript t;
    t.greet();
    const auto reply = Imap::scanMessages(t.connection(), "1:*", "UID RFC822.SIZE FLAGS",
                                          [](Imap::FetchData &) {});
    t.server(answers + "a1 OK done\r\n");
    const auto answer = answerTo(reply);
    QCOMPARE(answer.has_value(), isGood);
    if (isGood)
        return;
    QCOMPARE(answer.error().scope, Error::Scope::Folder);
    QVERIFY(!answer.error().serverText.isEmpty());
}

void TestMessageCommands::scansAFolder()
{
    Transcript t;
    t.greet();
    auto task = scanFolder(lineOf(t), MailboxName("x"_ba), Imap::Access::ReadOnly);
    t.client(scanCommand);
    t.server("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\na1 OK [READ-ONLY]\r\n"
             + row(1, 3, "Message-Id: <a@b>\r\n\r\n") + row(2, 5, "\r\n", "Junk") + "a2 OK\r\n");
    QVERIFY(task.isReady());
    const auto scan = QCoro::waitFor(task);
    QVERIFY(scan);
    QCOMPARE(scan->mailbox.uidValidity, 7U);
    QCOMPARE(scan->unlisted, 0);
    QCOMPARE(scan->messages->size(), 2);
    const ScannedMessage &first = scan->messages->at(0);
    QCOMPARE(first.uid, 3U);
    QCOMPARE(first.size, 103);
    QCOMPARE(first.flags, Flags{"\\Seen"_ba});
    QCOMPARE(first.received.toImap(), "17-Jul-1996 02:44:25 -0700"_ba);
    QVERIFY(!first.key.isNull());
    QVERIFY(!first.keyIsContent);
    const ScannedMessage &second = scan->messages->at(1);
    QCOMPARE(second.flags, Flags{"Junk"_ba});
    QVERIFY(second.key.isNull());
    QVERIFY(second.keyIsContent);
}

/// Messages come in any order, some twice, and other clients change flags meanwhile.
void TestMessageCommands::scansAFolderOutOfOrder()
{
    Transcript t;
    t.greet();
    auto task = scanFolder(lineOf(t), MailboxName("x"_ba), Imap::Access::ReadOnly);
    t.server("* 3 EXISTS\r\na1 OK\r\n" + row(3, 9, "Message-Id: <c>\r\n\r\n")
             + row(1, 2, "Message-Id: <a>\r\n\r\n", "") + "* 1 FETCH (UID 2 FLAGS (\\Draft))\r\n"
             + row(2, 5, "Message-Id: <b>\r\n\r\n") + row(2, 5, "Message-Id: <b>\r\n\r\n")
             + "a2 OK\r\n");
    const auto scan = QCoro::waitFor(task);
    QVERIFY(scan);
    QList<Uid> uids;
    for (const ScannedMessage &message : *scan->messages)
        uids.append(message.uid);
    QCOMPARE(uids, (QList<Uid>{2, 5, 9}));
}

void TestMessageCommands::scansAnEmptyFolder_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("ok") << "a2 OK\r\n"_ba;
    QTest::newRow("no") << "a2 NO no such message\r\n"_ba;
    QTest::newRow("bad") << "a2 BAD no such message\r\n"_ba;
}

void TestMessageCommands::scansAnEmptyFolder()
{
    QFETCH(const QByteArray, answer);
    Transcript t;
    t.greet();
    auto task = scanFolder(lineOf(t), MailboxName("x"_ba), Imap::Access::ReadOnly);
    t.server("* 0 EXISTS\r\na1 OK\r\n" + answer);
    const auto scan = QCoro::waitFor(task);
    QVERIFY(scan);
    QVERIFY(scan->messages->isEmpty());
}

void TestMessageCommands::cannotScan_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<Error::Scope>("scope");

    QTest::newRow("not selected") << "a1 NO\r\na2 BAD\r\n"_ba << Error::Scope::Folder;
    QTest::newRow("not fetched") << "* 1 EXISTS\r\na1 OK\r\na2 NO\r\n"_ba << Error::Scope::Folder;
    QTest::newRow("bye") << "* 1 EXISTS\r\na1 OK\r\n* BYE\r\n"_ba << Error::Scope::Connection;
    QTest::newRow("bye at once") << "* BYE\r\n"_ba << Error::Scope::Connection;
}

void TestMessageCommands::cannotScan()
{
    QFETCH(const QByteArray, answers);
    Transcript t;
    t.greet();
    auto task = scanFolder(lineOf(t), MailboxName("x"_ba), Imap::Access::ReadOnly);
    t.server(answers);
    const auto scan = QCoro::waitFor(task);
    QVERIFY(!scan);
    QTEST(scan.error().scope, "scope");
}

void TestMessageCommands::countsWhatIsNotListed()
{
    Transcript t;
    t.greet();
    auto task = scanFolder(lineOf(t), MailboxName("x"_ba), Imap::Access::ReadOnly);
    t.server("* 5 EXISTS\r\na1 OK\r\n" + row(1, 3, "Message-Id: <a>\r\n\r\n") + "a2 OK\r\n");
    const auto scan = QCoro::waitFor(task);
    QVERIFY(scan);
    QCOMPARE(scan->unlisted, 4);
}

void TestMessageCommands::searchesLargeFoldersInParts()
{
    using Imap::searchesFor;
    QCOMPARE(searchesFor("SEEN"_ba, 300'000), QByteArrayList{"SEEN"_ba});
    QCOMPARE(searchesFor("OR SEEN DRAFT"_ba, 300'001),
             (QByteArrayList{"1:300000 OR SEEN DRAFT"_ba, "299001:* OR SEEN DRAFT"_ba}));
    QCOMPARE(
        searchesFor("charset UTF-8 TEXT x"_ba, 600'000),
        (QByteArrayList{"charset UTF-8 1:300000 TEXT x"_ba, "charset UTF-8 299001:* TEXT x"_ba}));
    // What a server counts is not believed without end.
    QCOMPARE(searchesFor("ALL"_ba, 4'000'000'000).size(), 34);

    Transcript t;
    t.greet();
    auto task =
        scanFolder(lineOf(t), MailboxName("x"_ba), Imap::Access::ReadOnly, {.search = "SEEN"_ba});
    t.client("a1 EXAMINE x\r\n");
    t.server("* 400000 EXISTS\r\n* OK [UIDVALIDITY 3] .\r\na1 OK\r\n");
    t.client("a2 UID SEARCH 1:300000 SEEN\r\na3 UID SEARCH 299001:* SEEN\r\n");
    t.server("* SEARCH 3 299500\r\na2 OK\r\n* SEARCH 299500 500000\r\na3 OK\r\n");
    t.client("a4 UID FETCH 3,299500,500000 (UID RFC822.SIZE FLAGS INTERNALDATE "
             "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID RECEIVED)])\r\n");
    t.server(row(3, 3, "Message-Id: <a>\r\n\r\n") + "a4 OK\r\n");
    const auto scan = QCoro::waitFor(task);
    QVERIFY(scan);
    QCOMPARE(scan->messages->size(), 1);
}

void TestMessageCommands::looksOnlyAtChosenUids()
{
    Transcript t;
    t.greet();
    auto task =
        scanFolder(lineOf(t), MailboxName("x"_ba), Imap::Access::ReadOnly, {.uids = "2:3"_ba});
    t.client(QByteArray(scanCommand).replace("1:*", "2:3"));
    t.server("* 5 EXISTS\r\na1 OK\r\n" + row(2, 2, "Message-Id: <a>\r\n\r\n") + "a2 OK\r\n");
    const auto scan = QCoro::waitFor(task);
    QVERIFY(scan);
    QVERIFY(scan->isPartial);
    QCOMPARE(scan->unlisted, 0);
    QCOMPARE(scan->messages->size(), 1);
}

void TestMessageCommands::identifiesByContent()
{
    Transcript t;
    t.greet();
    const auto messages = std::make_shared<MessageList>();
    for (const Uid uid : {1U, 2U, 3U, 4U, 5U})
        messages->append({.uid = uid, .size = 10, .keyIsContent = true});
    (*messages)[4].key = MessageKey{{5, 5}};
    auto task =
        identifyByContent(lineOf(t), {MailboxName("x"_ba), 7}, messages, {{2, MessageKey{{2, 2}}}});
    t.client("a1 EXAMINE x\r\na2 UID FETCH 1,3:4 (UID BODY.PEEK[])\r\n");
    t.server("* OK [UIDVALIDITY 7]\r\na1 OK\r\n* 1 FETCH (UID 1 BODY[] {4}\r\nsame)\r\n* 3 FETCH "
             "(UID 3 BODY[] {6}\r\nsame\r\n)\r\n"
             "a2 OK\r\n");
    // What was left out is asked for once more.
    t.client("a3 UID FETCH 4 (UID BODY.PEEK[])\r\n");
    t.server("a3 NO\r\n");
    const auto made = QCoro::waitFor(task);
    QVERIFY(made);
    QCOMPARE(made->size(), 2);
    QVERIFY(!messages->at(0).key.isNull());
    QCOMPARE(messages->at(0).key, messages->at(2).key);
    QCOMPARE(messages->at(1).key, (MessageKey{{2, 2}}));
    QVERIFY(messages->at(3).key.isNull());
    QCOMPARE(messages->at(4).key, (MessageKey{{5, 5}}));
}

void TestMessageCommands::storesFlags_data()
{
    QTest::addColumn<Imap::StoreMode>("mode");
    QTest::addColumn<Flags>("flags");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("replace") << Imap::StoreMode::Replace << Flags{"\\Seen"_ba, "Junk"_ba}
                             << "a1 UID STORE 1:3,7 FLAGS.SILENT (\\Seen Junk)\r\n"_ba;
    QTest::newRow("replace by nothing")
        << Imap::StoreMode::Replace << Flags{} << "a1 UID STORE 1:3,7 FLAGS.SILENT ()\r\n"_ba;
    QTest::newRow("add") << Imap::StoreMode::Add << Flags{"\\Draft"_ba}
                         << "a1 UID STORE 1:3,7 +FLAGS.SILENT (\\Draft)\r\n"_ba;
}

void TestMessageCommands::storesFlags()
{
    QFETCH(const Imap::StoreMode, mode);
    QFETCH(const Flags, flags);
    QFETCH(const QByteArray, line);
    Transcript t;
    t.greet();
    UidSet set;
    for (const Uid uid : {1U, 2U, 3U, 7U})
        set.add(uid);
    const auto first = Imap::storeFlags(t.connection(), set, flags, mode);
    t.client(line);
    t.server("* 1 FETCH (FLAGS (\\Seen))\r\na1 OK\r\n");
    QVERIFY(answerTo(first));
    const auto second = Imap::storeFlags(t.connection(), set, flags, mode);
    t.server("a2 NO read-only\r\n");
    QCOMPARE(answerTo(second).error().scope, Error::Scope::Message);
}

QTEST_GUILESS_MAIN(TestMessageCommands)
#include "tst_messagecommands.moc"
