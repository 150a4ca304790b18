// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/foldercopy.h"
#include "tests/support/transcript.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::Flags;
using Imap::MailboxName;
using Imap::Uid;
using Test::Transcript;

namespace {

constexpr char rich[] = "IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS";
constexpr char single[] = "IMAP4rev1 LITERAL+ UIDPLUS";
constexpr qint64 large = Imap::wholeBodyLimit + 1;
const QByteArray date = "\"01-Jan-1970 00:00:00 +0000\"";

class Observer final : public CopyObserver
{
public:
    bool isStopping() const override { return stopping; }
    void stored(const ScannedMessage &message, qint64 bytes, Uid newUid) override
    {
        lines << "stored " + QByteArray::number(message.uid) + ' ' + QByteArray::number(bytes)
                     + " as " + QByteArray::number(newUid);
    }
    void failed(const ScannedMessage &message, Problem::What what, const Error &error) override
    {
        lines << (what == Problem::What::FetchMessage ? "unread " : "refused ")
                     + QByteArray::number(message.uid) + " code "
                     + QByteArray::number(int(error.code));
    }
    void vanished(const ScannedMessage &message) override
    {
        lines << "vanished " + QByteArray::number(message.uid);
    }

    bool stopping = false;
    QByteArrayList lines;
};

/// A folder's copy between two connections that the test speaks for.
class Scene
{
public:
    explicit Scene(const QByteArray &destinationCapabilities = rich)
    {
        source.greet();
        destination.greet(destinationCapabilities);
    }
    /// Nothing is destroyed while a coroutine is inside it.
    ~Scene()
    {
        observer.stopping = true;
        source.connection().abort({.code = Error::Code::Canceled});
        destination.connection().abort({.code = Error::Code::Canceled});
        gate.open();
    }
    Q_DISABLE_COPY_MOVE(Scene)

    void begin(const MessageList &wanted, Batching batching = Batching::Together)
    {
        gate.open();
        const auto sourceLine = lineOf(source);
        sourceLine->open(MailboxName("s"_ba), Imap::Access::ReadOnly);
        source.client("a1 EXAMINE s\r\n");
        source.server("* OK [UIDVALIDITY 1]\r\na1 OK\r\n");
        flow.held->onChanged = [this](bool exceeded) {
            source.connection().setReadingPaused(exceeded);
        };
        copy.emplace(CopyJob{.pair = {MailboxName("s"_ba), 1, MailboxName("x"_ba), 7},
                             .targetUidNext = 1,
                             .wanted = wanted,
                             .listed = std::make_shared<MessageList>(wanted),
                             .permanentFlags = permanentFlags,
                             .batching = batching},
                     sourceLine, lineOf(destination), flow, nullptr, gate, observer);
        task = copy->run();
    }
    /// Nothing: still at work.
    std::optional<Result<>> outcome()
    {
        if (!task.isReady())
            return std::nullopt;
        return QCoro::waitFor(task);
    }
    QByteArrayList takeLines() { return std::exchange(observer.lines, {}); }

    static std::shared_ptr<Line> lineOf(Transcript &transcript)
    {
        return std::make_shared<Line>(Session{transcript.sharedConnection(), {}, {}});
    }

    Transcript source;
    Transcript destination;
    CopyFlow flow;
    Observer observer;
    Gate gate;
    Imap::PermanentFlags permanentFlags;
    std::optional<FolderCopy> copy;
    Task<> task;
};

MessageList messages(const QList<Uid> &uids, qint64 size = 1)
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

QByteArray appended(const QByteArray &bytes, const QByteArray &flags = "")
{
    return " (" + flags + ") " + date + " {" + QByteArray::number(bytes.size()) + "+}\r\n" + bytes;
}

} // namespace

class TestFolderCopy : public QObject
{
    Q_OBJECT

private slots:
    void copiesOne();
    void copiesWithItsProperties();
    void copiesTogether();
    void copiesOneByOne_data();
    void copiesOneByOne();
    void keepsTheWindow();
    void believesOnlyUidsOfTheSameFolder();

    void remembersARefusedBatch();
    void reportsARefusedMessage();
    void refusesWhatIsTooLarge();
    void reportsWhatDidNotCome();

    void streamsLargeMessages();
    void holdsTheSourceUp();
    void goesOnWhenALargeMessageIsDeclined();
    void goesOnWhenALargeMessageIsRefused();

    void stops();
    void waitsAtTheGate();
    void stopsAtTheGate();
    void losesTheSource();
    void losesTheSourceWithinALargeMessage();
    void losesTheDestination();
};

void TestFolderCopy::copiesOne()
{
    Scene scene;
    scene.begin(messages({5}));
    scene.source.client("a2 UID FETCH 5 (UID BODY.PEEK[])\r\n");
    scene.destination.client("");
    scene.source.server(fetched(5, "a") + "a2 OK\r\n");
    scene.destination.client("a1 APPEND x" + appended("a") + "\r\n");
    QVERIFY(!scene.outcome());
    scene.destination.server("a1 OK [APPENDUID 7 12] done\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    QCOMPARE(scene.takeLines(), QByteArrayList{"stored 5 1 as 12"_ba});
    QVERIFY(!scene.copy->hasRefusedBatch());
}

void TestFolderCopy::copiesWithItsProperties()
{
    Scene scene;
    scene.permanentFlags = {.flags = Flags{"\\Seen"_ba}, .anyKeyword = true};
    MessageList list = messages({5});
    list[0].flags = Flags{"\\Seen"_ba, "\\Draft"_ba, "$Label1"_ba};
    list[0].received = *Imap::InternalDate::parse("17-Jul-1996 02:44:25 -0700");
    scene.begin(list);
    scene.source.server(fetched(5, "a") + "a2 OK\r\n");
    scene.destination.client(
        "a1 APPEND x ($Label1 \\Seen) \"17-Jul-1996 02:44:25 -0700\" {1+}\r\na\r\n");
    scene.destination.server("a1 OK\r\n");
    QVERIFY(scene.outcome());
    QCOMPARE(scene.takeLines(), QByteArrayList{"stored 5 1 as 0"_ba});
}

/// The first goes out at once, since nothing is under way; what arrives meanwhile goes together.
void TestFolderCopy::copiesTogether()
{
    Scene scene;
    scene.begin(messages({1, 2, 3, 4}));
    scene.source.server(fetched(1, "a") + fetched(2, "b"));
    scene.destination.client("a1 APPEND x" + appended("a") + "\r\n");
    scene.source.server(fetched(3, "c"));
    scene.destination.client("");
    scene.destination.server("a1 OK [APPENDUID 7 1] done\r\n");
    scene.destination.client("a2 APPEND x" + appended("b") + appended("c") + "\r\n");
    scene.source.server(fetched(4, "d") + "a2 OK\r\n");
    scene.destination.client("a3 APPEND x" + appended("d") + "\r\n");
    scene.destination.server("a2 OK [APPENDUID 7 2:3] done\r\na3 OK [APPENDUID 7 4] done\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    QCOMPARE(scene.takeLines(), (QByteArrayList{"stored 1 1 as 1"_ba, "stored 2 1 as 2"_ba,
                                                "stored 3 1 as 3"_ba, "stored 4 1 as 4"_ba}));
}

void TestFolderCopy::copiesOneByOne_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<Batching>("batching");

    QTest::newRow("no MULTIAPPEND") << QByteArray(single) << Batching::Together;
    QTest::newRow("after a refusal") << QByteArray(rich) << Batching::OneByOne;
}

void TestFolderCopy::copiesOneByOne()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const Batching, batching);
    Scene scene(capabilities);
    scene.begin(messages({1, 2, 3}), batching);
    scene.source.server(fetched(1, "a") + fetched(2, "b") + fetched(3, "c") + "a2 OK\r\n");
    scene.destination.client("a1 APPEND x" + appended("a") + "\r\na2 APPEND x" + appended("b")
                             + "\r\na3 APPEND x" + appended("c") + "\r\n");
}

void TestFolderCopy::keepsTheWindow()
{
    Scene scene(single);
    QList<Uid> uids;
    QByteArray answers;
    for (Uid uid = 1; uid <= 200; ++uid) {
        uids << uid;
        answers += fetched(uid, "a");
    }
    scene.begin(messages(uids));
    scene.source.server(answers + "a2 OK\r\n");
    const auto sent = [&] { return scene.destination.transport().takeWritten().count("APPEND"); };
    const qsizetype first = sent();
    QCOMPARE_GT(first, 8);
    QCOMPARE_LT(first, 200);
    scene.destination.server("a1 OK\r\n");
    QCOMPARE(sent(), 1);
    scene.destination.server("a2 OK\r\na3 OK\r\n");
    QCOMPARE(sent(), 2);
    for (int i = 4; i <= 200; ++i)
        scene.destination.server('a' + QByteArray::number(i) + " OK\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    QCOMPARE(scene.takeLines().size(), 200);
}

void TestFolderCopy::believesOnlyUidsOfTheSameFolder()
{
    Scene scene;
    scene.begin(messages({1}));
    scene.source.server(fetched(1, "a") + "a2 OK\r\n");
    scene.destination.server("a1 OK [APPENDUID 8 1] done\r\n");
    QCOMPARE(scene.takeLines(), QByteArrayList{"stored 1 1 as 0"_ba});
}

void TestFolderCopy::remembersARefusedBatch()
{
    Scene scene;
    scene.begin(messages({1, 2, 3}));
    scene.source.server(fetched(1, "a") + fetched(2, "b") + fetched(3, "c") + "a2 OK\r\n");
    scene.destination.server("a1 OK [APPENDUID 7 1] done\r\na2 NO one of them is bad\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    QVERIFY(scene.copy->hasRefusedBatch());
    QCOMPARE(scene.takeLines(), QByteArrayList{"stored 1 1 as 1"_ba});
}

void TestFolderCopy::reportsARefusedMessage()
{
    Scene scene(single);
    scene.begin(messages({1, 2}));
    scene.source.server(fetched(1, "a") + fetched(2, "b") + "a2 OK\r\n");
    scene.destination.server("a1 NO [OVERQUOTA] full\r\na2 OK\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    QVERIFY(!scene.copy->hasRefusedBatch());
    const QByteArray quota = QByteArray::number(int(Error::Code::OverQuota));
    QCOMPARE(scene.takeLines(), (QByteArrayList{"refused 1 code " + quota, "stored 2 1 as 0"_ba}));
}

void TestFolderCopy::refusesWhatIsTooLarge()
{
    Scene scene("IMAP4rev1 LITERAL+ APPENDLIMIT=1000");
    MessageList list = messages({1, 2, 3}, 1000);
    list[1].size = 1001;
    scene.begin(list);
    scene.source.client("a2 UID FETCH 1,3 (UID BODY.PEEK[])\r\n");
    const QByteArray tooLarge = QByteArray::number(int(Error::Code::TooLarge));
    QCOMPARE(scene.takeLines(), QByteArrayList{"refused 2 code " + tooLarge});
}

void TestFolderCopy::reportsWhatDidNotCome()
{
    Scene scene(single);
    scene.begin(messages({1, 2, 3}));
    scene.source.server(fetched(1, "a") + "a2 OK\r\n");
    scene.source.server("a3 NO it is broken\r\na4 OK\r\n");
    scene.destination.server("a1 OK\r\n");
    scene.source.client("a2 UID FETCH 1:3 (UID BODY.PEEK[])\r\n"
                        "a3 UID FETCH 2 (UID BODY.PEEK[])\r\na4 UID FETCH 3 (UID BODY.PEEK[])\r\n"
                        "a5 NOOP\r\na6 UID FETCH 3 (UID)\r\n");
    scene.source.server("a5 OK\r\na6 OK\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    const QByteArray rejected = QByteArray::number(int(Error::Code::Rejected));
    QByteArrayList lines = scene.takeLines();
    std::ranges::sort(lines);
    QCOMPARE(lines,
             (QByteArrayList{"stored 1 1 as 0"_ba, "unread 2 code " + rejected, "vanished 3"_ba}));
}

void TestFolderCopy::streamsLargeMessages()
{
    Scene scene;
    MessageList list = messages({1, 2});
    list[1].size = large;
    scene.begin(list);
    scene.source.server(fetched(1, "a") + "a2 OK\r\n");
    scene.destination.server("a1 OK\r\n");
    scene.destination.transport().takeWritten();
    const QByteArray size = QByteArray::number(large);
    scene.source.server("* 2 FETCH (UID 2 BODY[] {" + size + "}\r\nabc");
    scene.destination.client("a2 APPEND x () " + date + " {" + size + "+}\r\nabc");
    const QByteArray rest(large - 3, 'x');
    scene.source.server(rest + ")\r\na3 OK\r\n");
    scene.destination.client(rest + "\r\n");
    scene.destination.server("a2 OK\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    QCOMPARE(scene.takeLines().last(), "stored 2 " + size + " as 0");
}

void TestFolderCopy::holdsTheSourceUp()
{
    Scene scene;
    constexpr qint64 size = 40 * 1024 * 1024;
    scene.begin(messages({1}, size));
    scene.destination.transport().setStuck(true);
    scene.source.server("* 1 FETCH (UID 1 BODY[] {" + QByteArray::number(size) + "}\r\n");
    scene.source.server(QByteArray(size, 'x') + ")\r\na2 OK\r\n");
    QCOMPARE_GT(scene.source.transport().unread(), size / 2);

    scene.destination.transport().setStuck(false);
    QTRY_COMPARE(scene.source.transport().unread(), 0);
    QCOMPARE_GT(scene.destination.transport().takeWritten().size(), size);
    scene.destination.server("a1 OK\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
}

/// A server without LITERAL+ refuses before it has seen a byte: nobody takes the rest of the body.
void TestFolderCopy::goesOnWhenALargeMessageIsDeclined()
{
    Scene scene("IMAP4rev1");
    constexpr qint64 size = 40 * 1024 * 1024;
    MessageList list = messages({1, 2});
    list[0].size = size;
    scene.begin(list);
    scene.source.server("* 1 FETCH (UID 1 BODY[] {" + QByteArray::number(size) + "}\r\nabc");
    scene.destination.server("a1 NO [TOOBIG] too big\r\n");
    scene.source.server(QByteArray(size - 3, 'x') + ")\r\na2 OK\r\n" + fetched(2, "b")
                        + "a3 OK\r\n");
    QTRY_COMPARE(scene.source.transport().unread(), 0);
    scene.destination.server("+ \r\na2 OK\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    const QByteArray tooLarge = QByteArray::number(int(Error::Code::TooLarge));
    QCOMPARE(scene.takeLines(),
             (QByteArrayList{"refused 1 code " + tooLarge, "stored 2 1 as 0"_ba}));
}

void TestFolderCopy::goesOnWhenALargeMessageIsRefused()
{
    Scene scene;
    constexpr qint64 size = 40 * 1024 * 1024;
    MessageList list = messages({1, 2});
    list[0].size = size;
    scene.begin(list);
    scene.source.server("* 1 FETCH (UID 1 BODY[] {" + QByteArray::number(size) + "}\r\nabc");
    scene.destination.server("a1 NO [TOOBIG] too big\r\n");
    scene.source.server(QByteArray(size - 3, 'x') + ")\r\na2 OK\r\n" + fetched(2, "b")
                        + "a3 OK\r\n");
    QTRY_COMPARE(scene.source.transport().unread(), 0);
    // The literal was announced, so it is sent to its end.
    QCOMPARE_GT(scene.destination.transport().takeWritten().size(), size);
    scene.destination.server("a2 OK\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    QCOMPARE(scene.takeLines().last(), "stored 2 1 as 0"_ba);
}

void TestFolderCopy::stops()
{
    Scene scene;
    scene.begin(messages({1, 2, 3}));
    scene.source.server(fetched(1, "a") + fetched(2, "b"));
    scene.destination.client("a1 APPEND x" + appended("a") + "\r\n");
    scene.observer.stopping = true;
    scene.source.connection().abort({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
    QVERIFY(!scene.outcome());
    scene.destination.server("a1 OK [APPENDUID 7 9] done\r\n");
    QVERIFY(scene.outcome());
    scene.destination.client("");
    QCOMPARE(scene.takeLines(), QByteArrayList{"stored 1 1 as 9"_ba});
}

void TestFolderCopy::waitsAtTheGate()
{
    Scene scene;
    scene.begin(messages({1, 2, 3, 4}));
    scene.source.server(fetched(1, "a") + fetched(2, "b"));
    scene.destination.client("a1 APPEND x" + appended("a") + "\r\n");
    scene.gate.close();
    // Those at hand are finished; nothing new is begun.
    scene.source.server(fetched(3, "c") + fetched(4, "d") + "a2 OK\r\n");
    scene.destination.client("a2 APPEND x" + appended("b") + appended("c") + "\r\n");
    scene.destination.server("a1 OK\r\na2 OK\r\n");
    scene.destination.client("");
    QCOMPARE(scene.takeLines().size(), 3);
    QVERIFY(!scene.outcome());
    scene.gate.open();
    scene.destination.client("a3 APPEND x" + appended("d") + "\r\n");
    scene.destination.server("a3 OK\r\n");
    QVERIFY(scene.outcome() && scene.outcome()->has_value());
    QCOMPARE(scene.takeLines(), QByteArrayList{"stored 4 1 as 0"_ba});
}

void TestFolderCopy::stopsAtTheGate()
{
    Scene scene;
    scene.begin(messages({1, 2}));
    scene.source.server(fetched(1, "a"));
    scene.gate.close();
    scene.source.server(fetched(2, "b") + "a2 OK\r\n");
    scene.destination.server("a1 OK\r\na2 OK\r\n");
    scene.observer.stopping = true;
    scene.gate.open();
    QVERIFY(scene.outcome());
}

void TestFolderCopy::losesTheSource()
{
    Scene scene;
    scene.begin(messages({1, 2, 3}));
    scene.source.server(fetched(1, "a") + fetched(2, "b"));
    scene.source.hangUp();
    QVERIFY(!scene.outcome());
    // What was sent deserves its answer.
    scene.destination.server("a1 OK [APPENDUID 7 1] done\r\n");
    const auto outcome = scene.outcome();
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().code, Error::Code::Network);
    QCOMPARE(outcome->error().scope, Error::Scope::Connection);
    QVERIFY(!scene.destination.connection().isLost());
    QCOMPARE(scene.takeLines(), QByteArrayList{"stored 1 1 as 1"_ba});
}

void TestFolderCopy::losesTheSourceWithinALargeMessage()
{
    Scene scene;
    scene.begin(messages({1}, large));
    scene.source.server("* 1 FETCH (UID 1 BODY[] {" + QByteArray::number(large) + "}\r\nabc");
    scene.source.hangUp();
    // A begun literal cannot be taken back.
    QTRY_VERIFY(scene.destination.connection().isLost());
    const auto outcome = scene.outcome();
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().scope, Error::Scope::Connection);
    QVERIFY(scene.takeLines().isEmpty());
}

void TestFolderCopy::losesTheDestination()
{
    Scene scene;
    scene.begin(messages({1, 2, 3}));
    scene.source.server(fetched(1, "a") + fetched(2, "b"));
    scene.destination.hangUp();
    const auto outcome = scene.outcome();
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().code, Error::Code::Network);
    // Other folders may still be listed over this line; what comes for this one is thrown away.
    QVERIFY(!scene.source.connection().isLost());
    scene.source.server(fetched(3, "c"));
    QCOMPARE(scene.flow.held->held(), 0);
    QVERIFY(scene.takeLines().isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderCopy)
#include "tst_foldercopy.moc"
