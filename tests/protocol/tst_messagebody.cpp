// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/messagebody.h"

#include <QList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::FlowBudget;
using Imap::MessageBody;

class TestMessageBody : public QObject
{
    Q_OBJECT

private slots:
    void passesBytesOnInOrder();
    void keepsToItsSize();
    void holdsNothing();
    void failsOnce();
    void failsNotWhenComplete();
    void crossesTheMarks();
    void givesBackWhatIsNotTaken();
    void throwsAwayWhatIsDiscarded();
    void letsAWaitingWriterHaveItsBytes();
    void stopsAskingForBytesThatNobodyWants();
};

void TestMessageBody::passesBytesOnInOrder()
{
    MessageBody body(5, nullptr);
    int told = 0;
    body.onReadable = [&] { ++told; };
    QCOMPARE(body.take(), QByteArray());
    QVERIFY(body.push("ab"));
    QVERIFY(body.push("c"));
    QCOMPARE(told, 2);
    QVERIFY(!body.isComplete());
    QCOMPARE(body.take(), "ab"_ba);
    QVERIFY(body.push("de"));
    QVERIFY(body.isComplete());
    QVERIFY(!body.isTaken());
    QCOMPARE(body.take(), "c"_ba);
    QCOMPARE(body.take(), "de"_ba);
    QCOMPARE(body.take(), QByteArray());
    QVERIFY(body.isTaken());
}

void TestMessageBody::keepsToItsSize()
{
    MessageBody body(3, nullptr);
    QVERIFY(!body.push("abcd"));
    QVERIFY(body.push("ab"));
    QVERIFY(!body.push("cd"));
    QVERIFY(body.push(""));
    QVERIFY(body.push("c"));
    QVERIFY(!body.push("d"));
    QCOMPARE(body.take(), "ab"_ba);
    QCOMPARE(body.take(), "c"_ba);
    QVERIFY(body.isTaken());
}

void TestMessageBody::holdsNothing()
{
    MessageBody body(0, nullptr);
    QVERIFY(body.isComplete());
    QVERIFY(body.isTaken());
    QCOMPARE(body.take(), QByteArray());
}

void TestMessageBody::failsOnce()
{
    MessageBody body(3, nullptr);
    int told = 0;
    body.onReadable = [&] { ++told; };
    QVERIFY(body.push("a"));
    body.fail({.code = Error::Code::Network});
    body.fail({.code = Error::Code::Timeout});
    QCOMPARE(told, 2);
    QVERIFY(body.failure());
    QCOMPARE(body.failure()->code, Error::Code::Network);
    QVERIFY(!body.push("b"));
    // What arrived before can still be taken.
    QCOMPARE(body.take(), "a"_ba);
    QVERIFY(!body.isTaken());
}

void TestMessageBody::failsNotWhenComplete()
{
    MessageBody body(1, nullptr);
    QVERIFY(body.push("a"));
    body.fail({.code = Error::Code::Network});
    QVERIFY(!body.failure());
    QCOMPARE(body.take(), "a"_ba);
}

void TestMessageBody::crossesTheMarks()
{
    const auto budget = std::make_shared<FlowBudget>(10, 20);
    QList<bool> crossings;
    budget->onChanged = [&](bool isExceeded) { crossings.append(isExceeded); };
    MessageBody one(100, budget);
    MessageBody two(100, budget);
    one.push(QByteArray(12, 'x'));
    two.push(QByteArray(8, 'x'));
    QCOMPARE(budget->held(), 20);
    QVERIFY(!budget->isExceeded());
    two.push("x");
    QVERIFY(budget->isExceeded());
    two.push("x");
    QCOMPARE(crossings, QList<bool>{true});
    one.take();
    QCOMPARE(budget->held(), 10);
    QVERIFY(budget->isExceeded());
    two.take();
    QCOMPARE(budget->held(), 2);
    QVERIFY(!budget->isExceeded());
    two.take();
    QCOMPARE(crossings, (QList<bool>{true, false}));
}

void TestMessageBody::givesBackWhatIsNotTaken()
{
    const auto budget = std::make_shared<FlowBudget>(10, 20);
    {
        MessageBody body(100, budget);
        body.push(QByteArray(30, 'x'));
        body.push(QByteArray(5, 'x'));
        body.take();
        QVERIFY(!body.push(QByteArray(200, 'x')));
        QCOMPARE(budget->held(), 5);
    }
    QCOMPARE(budget->held(), 0);
    QVERIFY(!budget->isExceeded());
}

void TestMessageBody::throwsAwayWhatIsDiscarded()
{
    const auto budget = std::make_shared<FlowBudget>(10, 20);
    MessageBody body(100, budget);
    int told = 0;
    body.onReadable = [&] { ++told; };
    body.push(QByteArray(30, 'x'));
    QVERIFY(budget->isExceeded());
    body.discard();
    QCOMPARE(budget->held(), 0);
    QVERIFY(body.push(QByteArray(70, 'x')));
    QVERIFY(!body.push("x"));
    QVERIFY(body.isComplete());
    QVERIFY(body.isTaken());
    QCOMPARE(body.take(), QByteArray());
    QCOMPARE(budget->held(), 0);
    QCOMPARE(told, 1);
}

/// Two folders share their lines: the writer stands in a body that comes behind another one, which is held
/// until the writer gets to it.
void TestMessageBody::letsAWaitingWriterHaveItsBytes()
{
    const auto budget = std::make_shared<FlowBudget>(10, 20);
    QList<bool> told;
    budget->onChanged = [&](bool exceeded) { told.append(exceeded); };
    MessageBody held(15, budget);
    MessageBody written(12, budget);
    QVERIFY(held.push(QByteArray(15, 'a')));
    QVERIFY(written.push(QByteArray(6, 'b')));
    QVERIFY(budget->isExceeded());
    QCOMPARE(written.take().size(), 6);
    QVERIFY(budget->isExceeded());
    QCOMPARE(written.take(), QByteArray());
    QVERIFY(!budget->isExceeded());
    // What arrives is no reason to stop as long as it is not what the writer waits for.
    MessageBody other(30, budget);
    QVERIFY(other.push(QByteArray(30, 'c')));
    QVERIFY(!budget->isExceeded());
    QVERIFY(written.push(QByteArray(6, 'b')));
    QVERIFY(budget->isExceeded());
    QCOMPARE(written.take().size(), 6);
    QCOMPARE(held.take().size(), 15);
    QCOMPARE(other.take().size(), 30);
    QVERIFY(!budget->isExceeded());
    QCOMPARE(told, (QList{true, false, true, false}));
}

void TestMessageBody::stopsAskingForBytesThatNobodyWants()
{
    const auto budget = std::make_shared<FlowBudget>(10, 20);
    MessageBody held(30, budget);
    QVERIFY(held.push(QByteArray(30, 'a')));
    const auto starve = [&](MessageBody &body) {
        QCOMPARE(body.take(), QByteArray());
        QVERIFY(!budget->isExceeded());
    };
    MessageBody failing(5, budget);
    starve(failing);
    failing.fail({});
    QVERIFY(budget->isExceeded());
    {
        MessageBody forgotten(5, budget);
        starve(forgotten);
    }
    QVERIFY(budget->isExceeded());
    MessageBody discarded(5, budget);
    starve(discarded);
    discarded.discard();
    QVERIFY(budget->isExceeded());
}

QTEST_GUILESS_MAIN(TestMessageBody)
#include "tst_messagebody.moc"
