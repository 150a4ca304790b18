// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/fetchbodies.h"
#include "core/imap/commands/simple.h"
#include "tests/support/transcript.h"

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::BodyStream;
using Imap::FlowBudget;
using Imap::Uid;
using Imap::UidSet;
using Test::answerTo;
using Test::Transcript;

namespace {

UidSet uids(const QList<Uid> &list)
{
    UidSet set;
    for (const Uid uid : list)
        set.add(uid);
    return set;
}

QByteArray allOf(const Imap::MessageBodyPtr &body)
{
    QByteArray bytes;
    for (QByteArray piece = body->take(); !piece.isEmpty(); piece = body->take())
        bytes += piece;
    return bytes;
}

/// The next message as "uid:bytes"; "uid:null", "end", "error" or "nothing yet" where that is so.
QByteArray taken(BodyStream &stream)
{
    auto reply = stream.next();
    if (!reply.isComplete())
        return "nothing yet"_ba;
    const auto fetched = reply.await_resume();
    if (!fetched)
        return "error"_ba;
    if (fetched->uid == 0)
        return "end"_ba;
    const QByteArray uid = QByteArray::number(fetched->uid) + ':';
    return uid + (fetched->body ? allOf(fetched->body) : "null"_ba);
}

constexpr qint64 largeSize = Imap::wholeBodyLimit + 1;
const QByteArray largeMark = "{" + QByteArray::number(largeSize) + "}\r\n";

} // namespace

class TestFetchBodies : public QObject
{
    Q_OBJECT

private slots:
    void asksForRanges();
    void handsOutInTheServersOrder();
    void handsOutWhenComplete();
    void wakesWhoeverWaits();
    void understandsEveryKindOfBody_data();
    void understandsEveryKindOfBody();
    void ignoresWhatWasNotAskedFor();
    void keepsSeveralRequestsApart();

    void streamsLargeBodies();
    void streamsTheOnlyBodyBeforeItsUid();
    void givesLargeBodiesWithoutAnOwnerBack();
    void passesOverLargeBodiesOfOthers();
    void passesNoBodyOnForAnother_data();
    void passesNoBodyOnForAnother();
    void takesNoMessageTwice();
    void takesNoMessagesWithoutEnd();
    void takesNoMessageWithoutAUid();

    void endsWithARefusal();
    void failsWithTheConnection();
    void failsInTheMiddleOfASmallBody();
    void failsInTheMiddleOfALargeBody();
    void isNotDisturbedByAnEarlyEnd();

    void holdsTheServerUp();
};

void TestFetchBodies::asksForRanges()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2, 3, 7, 9, 10}), nullptr);
    t.client("a1 UID FETCH 1:3,7,9:10 (UID BODY.PEEK[])\r\n");
    QVERIFY(!stream.isReady());
}

void TestFetchBodies::handsOutInTheServersOrder()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2, 3}), nullptr);
    t.server("* 2 FETCH (UID 2 BODY[] {3}\r\ntwo)\r\n* 1 FETCH (UID 1 BODY[] {0}\r\n)\r\n"
             "* 3 FETCH (UID 3 BODY[] {5}\r\nthree)\r\na1 OK done\r\n");
    QVERIFY(stream.isReady());
    QCOMPARE(taken(stream), "2:two"_ba);
    QCOMPARE(taken(stream), "1:"_ba);
    QCOMPARE(taken(stream), "3:three"_ba);
    QVERIFY(!stream.isReady());
    QCOMPARE(taken(stream), "end"_ba);
    QCOMPARE(taken(stream), "end"_ba);
}

void TestFetchBodies::handsOutWhenComplete()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({1}), nullptr);
    const QByteArray answer = "* 1 FETCH (UID 1 BODY[] {3}\r\none)\r\n";
    for (const char c : answer.chopped(1)) {
        t.server(QByteArray(1, c));
        QVERIFY(!stream.isReady());
    }
    t.server("\n");
    QCOMPARE(taken(stream), "1:one"_ba);
}

void TestFetchBodies::wakesWhoeverWaits()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({1}), nullptr);
    const auto first = stream.next();
    t.server("* 1 FETCH (UID 1 BODY[] {3}\r\none");
    QVERIFY(!first.isComplete());
    t.server(")\r\n");
    QCOMPARE(answerTo(first)->uid, 1U);
    const auto second = stream.next();
    QVERIFY(!second.isComplete());
    t.server("a1 OK\r\n");
    QCOMPARE(answerTo(second)->uid, 0U);
}

void TestFetchBodies::understandsEveryKindOfBody_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("result");

    QTest::newRow("UID before") << "(UID 5 BODY[] {2}\r\nab)"_ba << "5:ab"_ba;
    QTest::newRow("UID behind") << "(BODY[] {2}\r\nab UID 5)"_ba << "5:ab"_ba;
    QTest::newRow("flags around") << "(FLAGS (\\Seen) UID 5 BODY[] {2}\r\nab MODSEQ (5))"_ba
                                  << "5:ab"_ba;
    QTest::newRow("quoted") << "(UID 5 BODY[] \"a\\\"b\")"_ba << "5:a\"b"_ba;
    QTest::newRow("quoted, UID behind") << "(BODY[] \"ab\" UID 5)"_ba << "5:ab"_ba;
    QTest::newRow("quoted and empty") << "(UID 5 BODY[] \"\")"_ba << "5:"_ba;
    QTest::newRow("binary") << "(UID 5 BODY[] ~{3}\r\na\0b)"_ba << "5:a\0b"_ba;
    QTest::newRow("rfc822") << "(UID 5 RFC822 {2}\r\nab)"_ba << "5:ab"_ba;
    QTest::newRow("NIL") << "(UID 5 BODY[] NIL)"_ba << "end"_ba;
    QTest::newRow("no body") << "(UID 5 FLAGS ())"_ba << "end"_ba;
    QTest::newRow("somebody else's") << "(UID 9 BODY[] {2}\r\nab)"_ba << "end"_ba;
    QTest::newRow("nobody's") << "(BODY[] {2}\r\nab)"_ba << "end"_ba;
}

void TestFetchBodies::understandsEveryKindOfBody()
{
    QFETCH(const QByteArray, response);
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({5, 6}), nullptr);
    t.server("* 1 FETCH " + response + "\r\na1 OK\r\n");
    QTEST(taken(stream), "result");
}

void TestFetchBodies::ignoresWhatWasNotAskedFor()
{
    Transcript t;
    t.greet();
    const auto budget = std::make_shared<FlowBudget>(1000, 2000);
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 3}), budget);
    t.server("* 4 EXISTS\r\n* 1 FETCH (FLAGS (\\Seen) UID 1)\r\n* OK [ALERT] hello\r\n"
             "* 2 FETCH (UID 2 BODY[] {3}\r\ntwo)\r\n* 3 FETCH (UID 3 BODY[] {5}\r\nthree)\r\n"
             "* 2 EXPUNGE\r\na1 OK\r\n");
    QCOMPARE(budget->held(), 5);
    QCOMPARE(taken(stream), "3:three"_ba);
    QCOMPARE(taken(stream), "end"_ba);
    QCOMPARE(budget->held(), 0);
}

void TestFetchBodies::keepsSeveralRequestsApart()
{
    Transcript t;
    t.greet();
    auto first = Imap::fetchBodies(t.connection(), uids({1, 2}), nullptr);
    auto second = Imap::fetchBodies(t.connection(), uids({3}), nullptr);
    t.client("a1 UID FETCH 1:2 (UID BODY.PEEK[])\r\na2 UID FETCH 3 (UID BODY.PEEK[])\r\n");
    t.server("* 1 FETCH (UID 1 BODY[] {1}\r\na)\r\n* 2 FETCH (UID 2 BODY[] {1}\r\nb)\r\na1 OK\r\n"
             "* 3 FETCH (BODY[] {1}\r\nc UID 3)\r\na2 OK\r\n");
    QCOMPARE(taken(first), "1:a"_ba);
    QCOMPARE(taken(first), "2:b"_ba);
    QCOMPARE(taken(first), "end"_ba);
    QCOMPARE(taken(second), "3:c"_ba);
    QCOMPARE(taken(second), "end"_ba);
}

void TestFetchBodies::streamsLargeBodies()
{
    Transcript t;
    t.greet();
    const auto budget = std::make_shared<FlowBudget>(largeSize, 2 * largeSize);
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2}), budget);
    const auto reply = stream.next();
    t.server("* 1 FETCH (UID 1 BODY[] " + largeMark);
    const auto fetched = answerTo(reply);
    QCOMPARE(fetched->uid, 1U);
    const auto body = fetched->body;
    QCOMPARE(body->size(), largeSize);
    t.server("abc");
    QCOMPARE(body->take(), "abc"_ba);
    t.server(QByteArray(largeSize - 3, 'x'));
    t.server(")\r\n");
    QVERIFY(body->isComplete());
    QCOMPARE(budget->held(), largeSize - 3);
    t.server("* 2 FETCH (UID 2 BODY[] {1}\r\nb)\r\na1 OK\r\n");
    QCOMPARE(allOf(body), QByteArray(largeSize - 3, 'x'));
    QCOMPARE(taken(stream), "2:b"_ba);
    QCOMPARE(taken(stream), "end"_ba);
}

void TestFetchBodies::streamsTheOnlyBodyBeforeItsUid()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({7}), nullptr);
    const auto reply = stream.next();
    t.server("* 1 FETCH (BODY[] " + largeMark);
    QCOMPARE(answerTo(reply)->uid, 7U);
    t.server(QByteArray(largeSize, 'x') + " UID 7)\r\na1 OK\r\n");
    QCOMPARE(taken(stream), "end"_ba);
}

void TestFetchBodies::givesLargeBodiesWithoutAnOwnerBack()
{
    Transcript t;
    t.greet();
    const auto budget = std::make_shared<FlowBudget>(1000, 2000);
    auto stream = Imap::fetchBodies(t.connection(), uids({7, 8}), budget);
    t.server("* 1 FETCH (BODY[] " + largeMark + QByteArray(largeSize, 'x'));
    QCOMPARE(budget->held(), 0);
    QCOMPARE(taken(stream), "nothing yet"_ba);
    t.server(" UID 7)\r\n* 2 FETCH (BODY[] {1}\r\nb UID 8)\r\na1 OK\r\n");
}

void TestFetchBodies::passesOverLargeBodiesOfOthers()
{
    Transcript t;
    t.greet();
    const auto budget = std::make_shared<FlowBudget>(1000, 2000);
    auto stream = Imap::fetchBodies(t.connection(), uids({7, 8}), budget);
    t.server("* 1 FETCH (UID 9 BODY[] " + largeMark + QByteArray(largeSize, 'x') + ")\r\n");
    QCOMPARE(budget->held(), 0);
    t.server("* 2 FETCH (BODY[] " + largeMark + QByteArray(largeSize, 'x') + " UID 7)\r\n");
    QCOMPARE(taken(stream), "7:null"_ba);
    t.server("a1 OK\r\n");
    QCOMPARE(taken(stream), "end"_ba);
}

void TestFetchBodies::passesNoBodyOnForAnother_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");

    QTest::newRow("another UID behind") << ""_ba << " UID 8"_ba;
    QTest::newRow("no UID") << ""_ba << ""_ba;
    QTest::newRow("two UIDs") << "UID 7 "_ba << " UID 8"_ba;
    QTest::newRow("no end") << "UID 7 "_ba << " FLAGS"_ba;
}

/// A large body goes on its way before its response has ended, but not to its last byte.
void TestFetchBodies::passesNoBodyOnForAnother()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({7}), nullptr);
    t.server("* 1 FETCH (" + before + "BODY[] " + largeMark + QByteArray(largeSize, 'x'));
    const auto fetched = answerTo(stream.next());
    QVERIFY(fetched && fetched->body);
    QVERIFY(!fetched->body->isComplete());
    t.server(behind + ")\r\n");
    QVERIFY(!fetched->body->isComplete());
    QVERIFY(fetched->body->failure());
    QCOMPARE(fetched->body->failure()->scope, Error::Scope::Connection);
}

void TestFetchBodies::takesNoMessageTwice()
{
    Transcript t;
    t.greet();
    const auto budget = std::make_shared<FlowBudget>(1000, 2000);
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2}), budget);
    t.server("* 1 FETCH (UID 1 BODY[] {1}\r\na)\r\n* 1 FETCH (UID 1 BODY[] {1}\r\nb)\r\n"
             "* 1 FETCH (BODY[] {1}\r\nc UID 1)\r\n* 1 FETCH (UID 1 BODY[] \"d\")\r\n"
             "* 2 FETCH (UID 2 BODY[] {1}\r\ne)\r\n");
    for (int i = 0; i < 1000; ++i)
        t.server("* 1 FETCH (UID 1 BODY[] {0}\r\n)\r\n");
    t.server("a1 OK done\r\n");
    QCOMPARE(budget->held(), 2);
    QCOMPARE(taken(stream), "1:a"_ba);
    QCOMPARE(taken(stream), "2:e"_ba);
    QCOMPARE(taken(stream), "end"_ba);
}

/// A range covers more numbers than there are messages.
void TestFetchBodies::takesNoMessagesWithoutEnd()
{
    Transcript t;
    t.greet();
    UidSet wide;
    wide.add(1);
    wide.addNeighbour(4'000'000'000);
    auto stream = Imap::fetchBodies(t.connection(), wide, nullptr);
    for (int i = 1; i <= 150'000; ++i)
        t.server("* 1 FETCH (UID " + QByteArray::number(i) + " BODY[] {0}\r\n)\r\n");
    t.server("a1 OK done\r\n");
    int count = 0;
    while (taken(stream) != "end"_ba)
        ++count;
    QCOMPARE(count, 100'000);
}

void TestFetchBodies::takesNoMessageWithoutAUid()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({7}), nullptr);
    t.server("* 3 FETCH (BODY[] {3}\r\nabc)\r\n* 3 FETCH (BODY[] \"abc\")\r\na1 OK done\r\n");
    const auto answer = answerTo(stream.next());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Unchecked);
    QCOMPARE(answer.error().scope, Error::Scope::Message);
    QVERIFY(!answer.error().serverText.isEmpty());
}

void TestFetchBodies::endsWithARefusal()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2}), nullptr);
    t.server("* 1 FETCH (UID 1 BODY[] {1}\r\na)\r\na1 NO some are broken\r\n");
    QCOMPARE(taken(stream), "1:a"_ba);
    const auto answer = answerTo(stream.next());
    QVERIFY(!answer);
    QCOMPARE(answer.error().scope, Error::Scope::Message);
    QVERIFY(!t.connection().isLost());
}

void TestFetchBodies::failsWithTheConnection()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2}), nullptr);
    t.server("* 1 FETCH (UID 1 BODY[] {1}\r\na)\r\n");
    t.hangUp();
    // What has arrived is good.
    QCOMPARE(taken(stream), "1:a"_ba);
    const auto answer = answerTo(stream.next());
    QVERIFY(!answer);
    QCOMPARE(answer.error().scope, Error::Scope::Connection);
    auto late = Imap::fetchBodies(t.connection(), uids({1}), nullptr);
    QCOMPARE(taken(late), "error"_ba);
}

void TestFetchBodies::failsInTheMiddleOfASmallBody()
{
    Transcript t;
    t.greet();
    const auto budget = std::make_shared<FlowBudget>(1000, 2000);
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2}), budget);
    t.server("* 1 FETCH (UID 1 BODY[] {100}\r\nabc");
    QCOMPARE(budget->held(), 3);
    t.hangUp();
    QCOMPARE(taken(stream), "error"_ba);
    QCOMPARE(budget->held(), 0);
}

void TestFetchBodies::failsInTheMiddleOfALargeBody()
{
    Transcript t;
    t.greet();
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2}), nullptr);
    const auto reply = stream.next();
    t.server("* 1 FETCH (UID 1 BODY[] " + largeMark + "abc");
    const auto body = answerTo(reply)->body;
    int told = 0;
    body->onReadable = [&] { ++told; };
    QCOMPARE(body->take(), "abc"_ba);
    t.hangUp();
    QCOMPARE(told, 1);
    QVERIFY(body->failure());
    QCOMPARE(body->failure()->code, Error::Code::Network);
    QCOMPARE(taken(stream), "error"_ba);
}

void TestFetchBodies::isNotDisturbedByAnEarlyEnd()
{
    Transcript t;
    t.greet();
    {
        auto stream = Imap::fetchBodies(t.connection(), uids({1, 2}), nullptr);
        t.server("* 1 FETCH (UID 1 BODY[] {3}\r\na");
    }
    t.server("bc)\r\n* 2 FETCH (UID 2 BODY[] {1}\r\nb)\r\na1 OK\r\n");
    const auto next = Imap::noop(t.connection());
    t.server("a2 OK\r\n");
    QVERIFY(answerTo(next));
}

void TestFetchBodies::holdsTheServerUp()
{
    Transcript t;
    t.greet();
    const auto budget = std::make_shared<FlowBudget>(20'000, 40'000);
    budget->onChanged = [&](bool isExceeded) { t.connection().setReadingPaused(isExceeded); };
    auto stream = Imap::fetchBodies(t.connection(), uids({1, 2}), budget);
    const auto reply = stream.next();
    t.server("* 1 FETCH (UID 1 BODY[] " + largeMark + QByteArray(largeSize, 'x') + ")\r\n");
    const auto body = answerTo(reply)->body;
    QCOMPARE_GT(t.transport().unread(), largeSize - 100'000);
    QCOMPARE_LT(budget->held(), 60'000);
    qint64 read = 0;
    while (!body->isTaken()) {
        QTRY_VERIFY(budget->held() > 0);
        QCOMPARE_LT(budget->held(), 60'000);
        read += body->take().size();
    }
    QCOMPARE(read, largeSize);
    t.server("* 2 FETCH (UID 2 BODY[] {1}\r\nb)\r\na1 OK\r\n");
    QTRY_VERIFY(stream.isReady());
    QCOMPARE(taken(stream), "2:b"_ba);
}

QTEST_GUILESS_MAIN(TestFetchBodies)
#include "tst_fetchbodies.moc"
