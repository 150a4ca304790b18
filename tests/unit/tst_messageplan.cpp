// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/messageplan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::Flags;
using Imap::PermanentFlags;
using Imap::Uid;

namespace {

using Pairs = QHash<Uid, Uid>;

/// Key 0 is the null key.
ScannedMessage message(Uid uid, quint64 key, const Flags &flags = {}, qint64 size = 10)
{
    ScannedMessage result;
    result.uid = uid;
    result.size = size;
    result.flags = flags;
    result.key = MessageKey{{0, key}};
    return result;
}

ScannedMessage later(ScannedMessage message)
{
    ++message.received.secondsSinceEpoch;
    return message;
}

QList<Uid> uids(const MessageList &messages)
{
    QList<Uid> result;
    for (const ScannedMessage &message : messages)
        result.append(message.uid);
    return result;
}

QList<std::pair<Uid, Uid>> pairs(const MessagePlan &plan)
{
    QList<std::pair<Uid, Uid>> result;
    for (const MessagePair &pair : plan.alreadyThere)
        result.append({pair.sourceUid, pair.destinationUid});
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Mailhaul::Imap::Flags)
Q_DECLARE_METATYPE(Mailhaul::MessageList)

class TestMessagePlan : public QObject
{
    Q_OBJECT

private slots:
    void sorts_data();
    void sorts();
    void countsBytes();
    void comparesFlags_data();
    void comparesFlags();
    void randomMailboxes();
};

void TestMessagePlan::sorts_data()
{
    using UidPairs = QList<std::pair<Uid, Uid>>;
    QTest::addColumn<MessageList>("source");
    QTest::addColumn<MessageList>("destination");
    QTest::addColumn<Pairs>("known");
    QTest::addColumn<QList<Uid>>("toCopy");
    QTest::addColumn<UidPairs>("there");
    QTest::addColumn<QList<Uid>>("repeated");
    QTest::addColumn<qint64>("destinationDuplicates");

    const auto row = [](const char *name, MessageList source, MessageList destination, Pairs known,
                        QList<Uid> toCopy, UidPairs there, QList<Uid> repeated = {},
                        qint64 duplicates = 0) {
        QTest::newRow(name) << source << destination << known << toCopy << there << repeated
                            << duplicates;
    };
    row("nothing", {}, {}, {}, {}, {});
    row("all new", {message(1, 7), message(3, 8)}, {}, {}, {1, 3}, {});
    row("one is there", {message(1, 7), message(3, 8)}, {message(5, 8)}, {}, {1}, {{3, 5}});
    row("repeated", {message(1, 7), message(2, 7), message(3, 7)}, {}, {}, {1}, {}, {2, 3});
    row("repeated and there", {message(1, 7), message(2, 7)}, {message(9, 7)}, {}, {}, {{1, 9}},
        {2});
    row("duplicates there", {message(1, 7)}, {message(8, 7), message(9, 7), message(10, 6)}, {}, {},
        {{1, 8}}, {}, 1);
    row("without key", {message(1, 0), message(2, 0)}, {message(8, 0), message(9, 0)}, {}, {1, 2},
        {});
    row("without key, but known", {message(1, 0), message(2, 0)}, {message(8, 0), message(9, 0)},
        {{2, 9}}, {1}, {{2, 9}});
    row("known although altered", {message(1, 7)}, {message(8, 99)}, {{1, 8}}, {}, {{1, 8}});
    row("known, but another message now", {message(1, 7)}, {later(message(8, 99))}, {{1, 8}}, {1},
        {});
    row("known, dated anew, but the same", {message(1, 7)}, {later(message(8, 7))}, {{1, 8}}, {},
        {{1, 8}});
    row("known, but deleted there", {message(1, 7)}, {message(9, 6)}, {{1, 8}}, {1}, {});
    row("known, deleted there, another copy", {message(1, 7)}, {message(9, 7)}, {{1, 8}}, {},
        {{1, 9}});
    row("known, but not listed here", {message(1, 7)}, {message(8, 6)}, {{5, 8}}, {1}, {});
    row("known for two", {message(1, 7), message(2, 6)}, {message(8, 5)}, {{1, 8}, {2, 8}}, {2},
        {{1, 8}});
    row("the known one goes first", {message(1, 7), message(2, 7)}, {message(8, 7)}, {{2, 8}}, {},
        {{2, 8}}, {1});
    row("both known", {message(1, 7), message(2, 7)}, {message(8, 7), message(9, 7)},
        {{1, 8}, {2, 9}}, {}, {{1, 8}, {2, 9}}, {}, 1);
    row("given away, but there is another", {message(1, 7), message(2, 6)},
        {message(8, 6), message(9, 6)}, {{1, 8}}, {}, {{1, 8}, {2, 9}}, {}, 1);
    row("given away", {message(1, 7), message(2, 6)}, {message(8, 6)}, {{1, 8}}, {2}, {{1, 8}});
}

void TestMessagePlan::sorts()
{
    using UidPairs = QList<std::pair<Uid, Uid>>;
    QFETCH(const MessageList, source);
    QFETCH(const MessageList, destination);
    QFETCH(const Pairs, known);
    QFETCH(const QList<Uid>, toCopy);
    QFETCH(const UidPairs, there);
    QFETCH(const QList<Uid>, repeated);
    QFETCH(const qint64, destinationDuplicates);

    const MessagePlan plan = planMessages(source, destination, known, {}, FlagSync::Replace);
    QCOMPARE(uids(plan.toCopy), toCopy);
    QCOMPARE(pairs(plan), there);
    QCOMPARE(plan.repeated, repeated);
    QCOMPARE(plan.destinationDuplicates, destinationDuplicates);
    QVERIFY(plan.flagChanges.isEmpty());
}

void TestMessagePlan::countsBytes()
{
    const qint64 huge = qint64(3) << 32;
    const MessagePlan plan = planMessages({message(1, 1, {}, huge), message(2, 2, {}, 5),
                                           message(3, 3, {}, huge), message(4, 3, {}, 1)},
                                          {message(9, 2, {}, 6)}, {}, {}, FlagSync::Leave);
    QCOMPARE(plan.bytesToCopy, 2 * huge);
    QCOMPARE(plan.bytesAlreadyThere, 5);
}

void TestMessagePlan::comparesFlags_data()
{
    QTest::addColumn<Flags>("source");
    QTest::addColumn<Flags>("destination");
    QTest::addColumn<Flags>("permanent");
    QTest::addColumn<bool>("anyKeyword");
    QTest::addColumn<FlagSync>("sync");
    QTest::addColumn<QByteArray>("change");

    const Flags seen{"\\Seen"_ba}, both{"\\Seen"_ba, "todo"_ba}, other{"\\Flagged"_ba, "x"_ba};
    QTest::newRow("equal") << both << Flags{"TODO"_ba, "\\SEEN"_ba} << Flags() << true
                           << FlagSync::Replace << ""_ba;
    QTest::newRow("replace") << both << other << Flags() << true << FlagSync::Replace
                             << "(\\Seen todo)"_ba;
    QTest::newRow("replace by nothing")
        << Flags() << seen << Flags() << true << FlagSync::Replace << "()"_ba;
    QTest::newRow("replace what is permanent")
        << both << other << seen << false << FlagSync::Replace << "(\\Seen)"_ba;
    QTest::newRow("differs in what is not permanent")
        << both << Flags{"\\Seen"_ba, "x"_ba} << seen << false << FlagSync::Replace << ""_ba;
    QTest::newRow("merge") << both << other << Flags() << true << FlagSync::Merge
                           << "(\\Seen todo)"_ba;
    QTest::newRow("merge adds only")
        << both << seen << Flags() << true << FlagSync::Merge << "(todo)"_ba;
    QTest::newRow("merge takes nothing away")
        << Flags() << both << Flags() << true << FlagSync::Merge << ""_ba;
    QTest::newRow("merge what is permanent")
        << both << Flags() << seen << false << FlagSync::Merge << "(\\Seen)"_ba;
    QTest::newRow("leave") << both << other << Flags() << true << FlagSync::Leave << ""_ba;
}

void TestMessagePlan::comparesFlags()
{
    QFETCH(const Flags, source);
    QFETCH(const Flags, destination);
    QFETCH(const Flags, permanent);
    QFETCH(const bool, anyKeyword);
    QFETCH(const FlagSync, sync);
    QFETCH(const QByteArray, change);

    const MessagePlan plan = planMessages({message(1, 7, source)}, {message(8, 7, destination)}, {},
                                          {permanent, anyKeyword}, sync);
    QCOMPARE(plan.alreadyThere.size(), 1);
    QCOMPARE(plan.flagChanges.size(), change.isEmpty() ? 0 : 1);
    if (!change.isEmpty()) {
        QCOMPARE(plan.flagChanges.first().flags.toImap(), change);
        QCOMPARE(plan.flagChanges.first().destinationUid, Uid(8));
    }
}

namespace {

MessageList randomMessages(QRandomGenerator &random)
{
    MessageList messages;
    Uid uid = 0;
    for (int count = random.bounded(30); count > 0; --count) {
        uid += 1 + Uid(random.bounded(3));
        Flags flags;
        for (const QByteArray &name : {"\\Seen"_ba, "\\Deleted"_ba, "a"_ba, "b"_ba}) {
            if (random.bounded(2) == 0)
                flags = flags.united({name});
        }
        messages.append(message(uid, quint64(random.bounded(20)), flags, random.bounded(1'000)));
    }
    return messages;
}

} // namespace

void TestMessagePlan::randomMailboxes()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 5'000; ++round) {
        const MessageList source = randomMessages(random);
        MessageList destination = randomMessages(random);
        Pairs known;
        for (int count = random.bounded(6); count > 0; --count)
            known.insert(Uid(random.bounded(60)), Uid(random.bounded(60)));
        const PermanentFlags permanent{random.bounded(2) ? Flags{"\\Seen"_ba, "a"_ba} : Flags(),
                                       random.bounded(3) != 0};

        const MessagePlan plan =
            planMessages(source, destination, known, permanent, FlagSync::Replace);
        QList<Uid> binned = uids(plan.toCopy) + plan.repeated;
        QSet<Uid> usedThere;
        for (const MessagePair &pair : plan.alreadyThere) {
            binned.append(pair.sourceUid);
            QVERIFY2(!usedThere.contains(pair.destinationUid), "two messages for one");
            usedThere.insert(pair.destinationUid);
        }
        std::sort(binned.begin(), binned.end());
        QCOMPARE(binned, uids(source));

        QSet<quint64> keysLeft, keysKept;
        for (const ScannedMessage &each : source)
            (plan.repeated.contains(each.uid) ? keysLeft : keysKept).insert(each.key.digest[1]);
        QVERIFY2(keysKept.contains(keysLeft), "nothing is left of a repeated message");

        for (const FlagChange &change : plan.flagChanges) {
            for (ScannedMessage &there : destination) {
                if (there.uid == change.destinationUid)
                    there.flags = change.flags;
            }
        }
        Uid next = 1'000; // UIDs that the journal knows are never given again.
        for (const ScannedMessage &copied : plan.toCopy) {
            ScannedMessage there = copied;
            there.uid = next++;
            there.flags = permanent.kept(copied.flags);
            destination.append(there);
            known.insert(copied.uid, there.uid);
        }
        const MessagePlan again =
            planMessages(source, destination, known, permanent, FlagSync::Replace);
        QVERIFY(again.toCopy.isEmpty());
        QVERIFY(again.flagChanges.isEmpty());
        QCOMPARE(again.repeated, plan.repeated);
    }
}

QTEST_GUILESS_MAIN(TestMessagePlan)
#include "tst_messageplan.moc"
