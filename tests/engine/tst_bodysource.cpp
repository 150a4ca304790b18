// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bodysource.h"
#include "tests/support/transcript.h"

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::Uid;
using Test::Transcript;

namespace {

MessageList messages(const QList<Uid> &uids, qint64 size = 100)
{
    MessageList list;
    for (const Uid uid : uids)
        list.append({.uid = uid, .size = size});
    return list;
}

QByteArray fetched(Uid uid, const QByteArray &bytes)
{
    return "* " + QByteArray::number(uid) + " FETCH (UID " + QByteArray::number(uid) + " BODY[] {"
           + QByteArray::number(bytes.size()) + "}\r\n" + bytes + ")\r\n";
}

const Imap::MailboxName folder("x"_ba);

QByteArray asked(const QByteArray &tag, const QByteArray &set)
{
    return tag + " UID FETCH " + set + " (UID BODY.PEEK[])\r\n";
}

/// Everything that a BodySource hands out, as "uid:bytes", then "end" or "error".
class Collector
{
public:
    /// The folder is open already, under UIDVALIDITY 7.
    explicit Collector(Transcript &transcript, const MessageList &wanted, const MessageList &listed)
        : m_line(openLine(transcript))
        , m_source(m_line, {.name = folder, .uidValidity = 7}, wanted, listed, m_window, nullptr)
        , m_task(collect())
    {}

    QByteArrayList takeLines() { return std::exchange(m_lines, {}); }
    const BodySource &source() const { return m_source; }

private:
    QCoro::Task<> collect()
    {
        while (true) {
            const auto next = co_await m_source.next();
            if (!next) {
                m_lines << "error"_ba;
                co_return;
            }
            if (next->uid == 0) {
                m_lines << "end"_ba;
                co_return;
            }
            QByteArray bytes;
            for (QByteArray piece = next->body->take(); !piece.isEmpty();
                 piece = next->body->take())
                bytes += piece;
            m_lines << QByteArray::number(next->uid) + ':' + bytes;
        }
    }

    static std::shared_ptr<Line> openLine(Transcript &transcript)
    {
        const auto line = std::make_shared<Line>(Session{transcript.sharedConnection(), {}, {}});
        line->open(folder, Imap::Access::ReadOnly);
        transcript.client("a1 EXAMINE x\r\n");
        transcript.server("* OK [UIDVALIDITY 7]\r\na1 OK\r\n");
        return line;
    }

    FlightWindow m_window{4, 8 * 1024 * 1024};
    std::shared_ptr<Line> m_line;
    BodySource m_source;
    QByteArrayList m_lines;
    QCoro::Task<> m_task;
};

constexpr qint64 large = Imap::wholeBodyLimit + 1;

} // namespace

class TestBodySource : public QObject
{
    Q_OBJECT

private slots:
    void asksForNothing();
    void asksForRanges_data();
    void asksForRanges();
    void asksForLargeOnesAlone();
    void asksInPortions();
    void keepsLinesShort();
    void asksAheadButNotForAll();

    void handsOutWhatComes();
    void handsOutWhateverIsAnsweredFirst();
    void passesOverStrangers();
    void passesOverRepeats();
    void asksAgainForWhatWasLeftOut();
    void asksAgainAfterARefusal();
    void asksAgainForALargeOneWithoutAnOwner();
    void endsWithTheConnection();
};

void TestBodySource::asksForNothing()
{
    Transcript t;
    t.greet();
    Collector collector(t, {}, messages({1, 2, 3}));
    QCOMPARE(collector.takeLines(), QByteArrayList{"end"_ba});
    t.client("");
}

void TestBodySource::asksForRanges_data()
{
    QTest::addColumn<QList<Uid>>("wanted");
    QTest::addColumn<QList<Uid>>("listed");
    QTest::addColumn<QByteArray>("set");

    QTest::newRow("one") << QList<Uid>{5} << QList<Uid>{1, 5, 9} << "5"_ba;
    QTest::newRow("all") << QList<Uid>{1, 5, 9} << QList<Uid>{1, 5, 9} << "1:9"_ba;
    QTest::newRow("not the first") << QList<Uid>{5, 9} << QList<Uid>{1, 5, 9} << "5:9"_ba;
    QTest::newRow("a gap") << QList<Uid>{1, 9} << QList<Uid>{1, 5, 9} << "1,9"_ba;
    QTest::newRow("a gap and neighbours")
        << QList<Uid>{2, 4, 20, 30} << QList<Uid>{2, 4, 10, 20, 30} << "2:4,20:30"_ba;
    QTest::newRow("numbers in a row") << QList<Uid>{1, 2, 3} << QList<Uid>{1, 2, 3} << "1:3"_ba;
    QTest::newRow("large numbers")
        << QList<Uid>{4294967294, 4294967295} << QList<Uid>{4294967294, 4294967295}
        << "4294967294:4294967295"_ba;
}

void TestBodySource::asksForRanges()
{
    QFETCH(const QList<Uid>, wanted);
    QFETCH(const QList<Uid>, listed);
    QFETCH(const QByteArray, set);
    Transcript t;
    t.greet();
    const Collector collector(t, messages(wanted), messages(listed));
    t.client(asked("a2", set));
}

void TestBodySource::asksForLargeOnesAlone()
{
    Transcript t;
    t.greet();
    MessageList all = messages({1, 2, 3, 4});
    all[2].size = large;
    Collector collector(t, all, all);
    t.client(asked("a2", "1:2") + asked("a3", "3") + asked("a4", "4"));
    t.server(fetched(1, "a") + fetched(2, "b") + "a2 OK\r\n" + fetched(3, "c") + "a3 OK\r\n"
             + fetched(4, "d") + "a4 OK\r\n");
    QCOMPARE(collector.takeLines(),
             (QByteArrayList{"1:a"_ba, "2:b"_ba, "3:c"_ba, "4:d"_ba, "end"_ba}));
}

/// What was asked for must be read to its end, so a request has a limit.
void TestBodySource::asksInPortions()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 2, 3, 4, 5, 6, 7, 8, 9}, Imap::wholeBodyLimit);
    const Collector collector(t, all, all);
    t.client(asked("a2", "1:2") + asked("a3", "3:4") + asked("a4", "5:6") + asked("a5", "7:8"));
    t.server("a2 OK\r\n");
    t.client(asked("a6", "9"));
}

void TestBodySource::keepsLinesShort()
{
    QList<Uid> every;
    QList<Uid> second;
    for (Uid uid = 1; uid <= 3000; ++uid) {
        every << uid;
        if (uid % 2)
            second << uid;
    }
    Transcript t;
    t.greet();
    const Collector collector(t, messages(second), messages(every));
    for (const QByteArray &line : t.transport().takeWritten().split('\n'))
        QCOMPARE_LT(line.size(), 1000);
}

void TestBodySource::asksAheadButNotForAll()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 2, 3, 4, 5, 6}, large);
    Collector collector(t, all, all);
    t.client(asked("a2", "1") + asked("a3", "2") + asked("a4", "3") + asked("a5", "4"));
    t.server(fetched(1, "a"));
    t.client("");
    t.server("a2 OK\r\n");
    t.client(asked("a6", "5"));
    QCOMPARE(collector.takeLines(), QByteArrayList{"1:a"_ba});
}

void TestBodySource::handsOutWhatComes()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 5, 9});
    Collector collector(t, all, all);
    t.server(fetched(9, "c"));
    QCOMPARE(collector.takeLines(), QByteArrayList{"9:c"_ba});
    t.server(fetched(1, "a") + fetched(5, "b") + "a2 OK\r\n");
    QCOMPARE(collector.takeLines(), (QByteArrayList{"1:a"_ba, "5:b"_ba, "end"_ba}));
    QVERIFY(collector.source().missing().isEmpty());
}

/// A server may begin with the next command before it has ended the one before.
void TestBodySource::handsOutWhateverIsAnsweredFirst()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 2, 3}, large);
    Collector collector(t, all, all);
    t.server(fetched(1, "a") + fetched(2, "b") + "a3 OK\r\na2 OK\r\n" + fetched(3, "c")
             + "a4 OK\r\n");
    QCOMPARE(collector.takeLines(), (QByteArrayList{"1:a"_ba, "2:b"_ba, "3:c"_ba, "end"_ba}));
}

/// A range covers numbers of messages that were not listed.
void TestBodySource::passesOverStrangers()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 9});
    Collector collector(t, all, all);
    t.client(asked("a2", "1:9"));
    t.server(fetched(1, "a") + fetched(5, "stranger") + fetched(9, "b") + "a2 OK\r\n");
    QCOMPARE(collector.takeLines(), (QByteArrayList{"1:a"_ba, "9:b"_ba, "end"_ba}));
    QVERIFY(collector.source().missing().isEmpty());
}

void TestBodySource::passesOverRepeats()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 2});
    Collector collector(t, all, all);
    t.server(fetched(1, "a") + fetched(1, "a") + fetched(2, "b") + fetched(1, "a") + "a2 OK\r\n");
    QCOMPARE(collector.takeLines(), (QByteArrayList{"1:a"_ba, "2:b"_ba, "end"_ba}));
}

void TestBodySource::asksAgainForWhatWasLeftOut()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 2, 3, 4});
    Collector collector(t, all, all);
    t.client(asked("a2", "1:4"));
    t.server(fetched(1, "a") + "* 2 FETCH (UID 2 BODY[] NIL)\r\n" + fetched(4, "d") + "a2 OK\r\n");
    t.client(asked("a3", "2") + asked("a4", "3"));
    t.server(fetched(2, "b") + "a3 OK\r\na4 OK\r\n");
    t.client("");
    QCOMPARE(collector.takeLines(), (QByteArrayList{"1:a"_ba, "4:d"_ba, "2:b"_ba, "end"_ba}));
    QCOMPARE(collector.source().missing().size(), 1);
    QCOMPARE(collector.source().missing().first().uid, 3U);
    QVERIFY(!collector.source().missing().first().error);
}

void TestBodySource::asksAgainAfterARefusal()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 2, 3});
    Collector collector(t, all, all);
    t.server(fetched(1, "a") + "a2 NO message 2 is broken\r\n");
    t.client(asked("a2", "1:3") + asked("a3", "2") + asked("a4", "3"));
    t.server("a3 NO still broken\r\n" + fetched(3, "c") + "a4 OK\r\n");
    QCOMPARE(collector.takeLines(), (QByteArrayList{"1:a"_ba, "3:c"_ba, "end"_ba}));
    QCOMPARE(collector.source().missing().size(), 1);
    QCOMPARE(collector.source().missing().first().uid, 2U);
    QVERIFY(collector.source().missing().first().error);
    QCOMPARE(collector.source().missing().first().error->serverText, u"still broken"_s);
}

/// RFC822.SIZE was wrong: what was to be small is too large to be kept until its UID comes.
void TestBodySource::asksAgainForALargeOneWithoutAnOwner()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 2});
    Collector collector(t, all, all);
    const QByteArray bytes(large, 'x');
    const QByteArray mark = "{" + QByteArray::number(large) + "}\r\n";
    t.server("* 1 FETCH (BODY[] " + mark + bytes + " UID 1)\r\n" + fetched(2, "b") + "a2 OK\r\n");
    QCOMPARE(collector.takeLines(), QByteArrayList{"2:b"_ba});
    t.client(asked("a2", "1:2") + asked("a3", "1"));
    t.server("* 1 FETCH (BODY[] " + mark);
    QCOMPARE(collector.takeLines(), QByteArrayList{"1:"_ba});
    t.server(bytes + " UID 1)\r\na3 OK\r\n");
    QCOMPARE(collector.takeLines(), QByteArrayList{"end"_ba});
}

void TestBodySource::endsWithTheConnection()
{
    Transcript t;
    t.greet();
    const MessageList all = messages({1, 2, 3, 4}, large);
    Collector collector(t, all, all);
    t.server(fetched(1, "a") + "* 2 FETCH (UID 2 BODY[] {5}\r\nab");
    t.hangUp();
    QCOMPARE(collector.takeLines(), (QByteArrayList{"1:a"_ba, "error"_ba}));
}

QTEST_GUILESS_MAIN(TestBodySource)
#include "tst_bodysource.moc"
