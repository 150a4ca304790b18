// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/simple.h"
#include "tests/support/transcript.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using Imap::Status;
using Test::answerTo;
using Test::Transcript;

namespace {

/// Counts how often and how a command ended; may do something at that moment.
class CountedCommand final : public Imap::Command
{
public:
    struct Count
    {
        int completed = 0;
        int failed = 0;
    };

    explicit CountedCommand(Count &count, std::function<void()> then = {})
        : m_count(count)
        , m_then(std::move(then))
    {
        pieces.emplace_back("TEST\r\n"_ba);
    }

    void complete(const Status &status) override
    {
        Q_UNUSED(status)
        ++m_count.completed;
        if (m_then)
            m_then();
    }
    void fail(const Error &error) override
    {
        Q_UNUSED(error)
        ++m_count.failed;
        if (m_then)
            m_then();
    }

private:
    Count &m_count;
    std::function<void()> m_then;
};

Error canceled()
{
    return {.code = Error::Code::Canceled, .scope = Error::Scope::Run};
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void isGreeted_data();
    void isGreeted();
    void isNotGreeted_data();
    void isNotGreeted();
    void refusesAnEndlessGreeting();
    void meetsAClosedDoor();
    void knowsCapabilities();

    void endsWithBye();
    void saysGoodbye();
    void readsWhatCameBeforeTheEnd();
    void refusesAnswersToNothing_data();
    void refusesAnswersToNothing();
    void refusesGarbageAfterTheGreeting();
    void ignoresWhatNobodyAskedFor();
    void hearsOnlySoMuchThatNobodyAskedFor_data();
    void hearsOnlySoMuchThatNobodyAskedFor();

    void endsEverythingOnce();
    void endsEverythingOnceWhenCommandsInterfere();
    void endsWhenDestroyed();
    void canBeDestroyedByAnAnswer();
    void takesNothingWhenLost();

    void waitsNotForEver_data();
    void waitsNotForEver();
    void waitsWhenNothingIsDue();
};

void TestConnection::isGreeted_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<Status::Kind>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("ok") << "* OK IMAP4rev1 ready\r\n"_ba << Status::Kind::Ok
                        << u"IMAP4rev1 ready"_s;
    QTest::newRow("ok without a text") << "* OK\r\n"_ba << Status::Kind::Ok << QString();
    QTest::newRow("preauth") << "* PREAUTH logged in as Smith\r\n"_ba << Status::Kind::PreAuth
                             << u"logged in as Smith"_s;
    QTest::newRow("bare line feed") << "* OK hello\n"_ba << Status::Kind::Ok << u"hello"_s;
}

void TestConnection::isGreeted()
{
    QFETCH(const QByteArray, greeting);
    for (const bool isCut : {false, true}) {
        Transcript t;
        const auto reply =
            t.connection().open(u"imap.example.org"_s, 143, Transport::Protection::Clear);
        t.transport().finishOpening();
        QVERIFY(!reply.isComplete());
        if (isCut) {
            for (const char c : greeting)
                t.server(QByteArray(1, c));
        } else {
            t.server(greeting);
        }
        const auto status = answerTo(reply);
        QVERIFY(status);
        QTEST(status->kind, "kind");
        QTEST(status->text, "text");
        QVERIFY(!t.connection().isLost());
        t.client("");
    }
}

void TestConnection::isNotGreeted_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("serverText");

    using enum Error::Code;
    QTest::newRow("bye") << "* BYE going down\r\n"_ba << Network << u"going down"_s;
    QTest::newRow("too many") << "* BYE too many connections\r\n"_ba << Throttled
                              << u"too many connections"_s;
    QTest::newRow("no") << "* NO [UNAVAILABLE] later\r\n"_ba << Rejected
                        << u"[UNAVAILABLE] later"_s;
    QTest::newRow("http") << "HTTP/1.1 400 Bad Request\r\nServer: x\r\n"_ba << NotImap << QString();
    QTest::newRow("smtp") << "220 mx.example.org ESMTP\r\n"_ba << NotImap << QString();
    QTest::newRow("pop3") << "+OK POP3 ready\r\n"_ba << NotImap << QString();
    QTest::newRow("ssh") << "SSH-2.0-OpenSSH_9.2\r\n"_ba << NotImap << QString();
    QTest::newRow("tls alert") << "\x15\x03\x01\0\x02\x02\x46\n"_ba << NotImap << QString();
    QTest::newRow("empty line") << "\r\n"_ba << NotImap << QString();
    QTest::newRow("tagged") << "a1 OK hello\r\n"_ba << NotImap << QString();
    QTest::newRow("data") << "* 5 EXISTS\r\n"_ba << NotImap << QString();
    QTest::newRow("capabilities") << "* CAPABILITY IMAP4rev1\r\n"_ba << NotImap << QString();
    QTest::newRow("body") << "* 1 FETCH (BODY[] {5}\r\n"_ba << NotImap << QString();
}

void TestConnection::isNotGreeted()
{
    QFETCH(const QByteArray, greeting);
    QFETCH(const QString, serverText);
    Transcript t;
    QSignalSpy lost(&t.connection(), &Imap::Connection::lost);
    const auto reply =
        t.connection().open(u"imap.example.org"_s, 143, Transport::Protection::Clear);
    t.transport().finishOpening();
    t.server(greeting);
    const auto status = answerTo(reply);
    QVERIFY(!status);
    QTEST(status.error().code, "code");
    QCOMPARE(status.error().scope, Error::Scope::Account);
    if (!serverText.isEmpty())
        QCOMPARE(status.error().serverText, serverText);
    QVERIFY(t.connection().isLost());
    QVERIFY(t.transport().isClosed());
    QCOMPARE(lost.count(), 1);
    t.client("");
}

void TestConnection::refusesAnEndlessGreeting()
{
    Transcript t;
    const auto reply =
        t.connection().open(u"imap.example.org"_s, 143, Transport::Protection::Clear);
    t.transport().finishOpening();
    const QByteArray piece(16 * 1024, 'x');
    int pieces = 0;
    for (; pieces < 10'000 && !t.connection().isLost(); ++pieces)
        t.server(piece);
    QCOMPARE_LT(pieces, 10'000);
    QCOMPARE(answerTo(reply).error().code, Error::Code::NotImap);
}

void TestConnection::meetsAClosedDoor()
{
    for (const bool isOpened : {false, true}) {
        Transcript t;
        const auto reply =
            t.connection().open(u"imap.example.org"_s, 143, Transport::Protection::Clear);
        if (isOpened)
            t.transport().finishOpening();
        t.hangUp();
        const auto status = answerTo(reply);
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::Network);
    }
}

void TestConnection::knowsCapabilities()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+ appendlimit=1000");
    QVERIFY(t.connection().capabilities().has("LITERAL+"));
    QCOMPARE(t.connection().capabilities().appendLimit(), std::optional<qint64>(1000));

    const auto reply = Imap::capability(t.connection());
    t.client("a1 CAPABILITY\r\n");
    t.server("* CAPABILITY IMAP4rev1 uidplus\r\na1 OK done\r\n");
    QVERIFY(answerTo(reply));
    QVERIFY(t.connection().capabilities().has("UIDPLUS"));
    QVERIFY(!t.connection().capabilities().has("LITERAL+"));

    const auto noop = Imap::noop(t.connection());
    t.server("a2 OK [CAPABILITY IMAP4rev1 LITERAL-] done\r\n");
    QVERIFY(answerTo(noop));
    QVERIFY(t.connection().capabilities().has("LITERAL-"));
}

void TestConnection::endsWithBye()
{
    Transcript t;
    t.greet();
    QSignalSpy lost(&t.connection(), &Imap::Connection::lost);
    const auto first = Imap::noop(t.connection());
    const auto second = Imap::create(t.connection(), Imap::MailboxName("x"_ba));
    t.server("* BYE [UNAVAILABLE] shutting down\r\n");
    for (const auto &reply : {first, second}) {
        const auto answer = answerTo(reply);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Network);
        QCOMPARE(answer.error().scope, Error::Scope::Connection);
        QCOMPARE(answer.error().retry, Error::Retry::AfterPause);
        QCOMPARE(answer.error().serverText, u"[UNAVAILABLE] shutting down"_s);
    }
    QCOMPARE(lost.count(), 1);
    QVERIFY(t.transport().isClosed());
}

void TestConnection::saysGoodbye()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::logout(t.connection());
    t.client("a1 LOGOUT\r\n");
    t.server("* BYE see you\r\na1 OK done\r\n");
    QVERIFY(answerTo(reply));
    QVERIFY(!t.connection().isLost());
}

void TestConnection::readsWhatCameBeforeTheEnd()
{
    Transcript t;
    t.greet();
    const auto first = Imap::noop(t.connection());
    const auto second = Imap::noop(t.connection());
    t.server("a1 OK done\r\na2 OK do");
    t.hangUp();
    QVERIFY(answerTo(first));
    QVERIFY(!answerTo(second));
}

void TestConnection::refusesAnswersToNothing_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("never asked") << "a7 OK done\r\n"_ba;
    QTest::newRow("foreign tag") << "x OK done\r\n"_ba;
    QTest::newRow("answered twice") << "a1 OK done\r\na1 OK done\r\n"_ba;
    QTest::newRow("not sent yet") << "a3 OK done\r\n"_ba;
}

void TestConnection::refusesAnswersToNothing()
{
    QFETCH(const QByteArray, answer);
    Transcript t;
    t.greet();
    auto first = Imap::noop(t.connection());
    const auto second = Imap::noop(t.connection());
    // Waits for the others, so it has not been sent.
    const auto third = Imap::capability(t.connection());
    t.client("a1 NOOP\r\na2 NOOP\r\n");
    t.server(answer);
    QVERIFY(t.connection().isLost());
    QCOMPARE(t.connection().lostReason()->code, Error::Code::Protocol);
    QVERIFY(!answerTo(second));
    QVERIFY(!answerTo(third));
    QVERIFY(first.isComplete());
}

void TestConnection::refusesGarbageAfterTheGreeting()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::noop(t.connection());
    t.server("\x16\x03 what?\r\n");
    const auto answer = answerTo(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Protocol);
    QCOMPARE(answer.error().scope, Error::Scope::Connection);
}

void TestConnection::ignoresWhatNobodyAskedFor()
{
    Transcript t;
    t.greet();
    t.server("* 3 EXISTS\r\n* 1 EXPUNGE\r\n* 2 FETCH (FLAGS (\\Seen))\r\n* LIST () \"/\" x\r\n"
             "* OK [ALERT] hello\r\n* NO almost full\r\n* BAD what\r\n* SEARCH 1\r\n"
             "* 5 FETCH (BODY[] {3}\r\nabc UID 9)\r\n* X-NEW thing\r\n");
    const auto reply = Imap::noop(t.connection());
    t.client("a1 NOOP\r\n");
    t.server("* 4 EXISTS\r\na1 OK done\r\n");
    QVERIFY(answerTo(reply));
}

void TestConnection::hearsOnlySoMuchThatNobodyAskedFor_data()
{
    QTest::addColumn<QByteArray>("response");

    QTest::newRow("status") << "* OK still here\r\n"_ba;
    QTest::newRow("count") << "* 5 EXISTS\r\n"_ba;
    QTest::newRow("message") << "* 1 FETCH (UID 5 BODY[] {0}\r\n)\r\n"_ba;
    QTest::newRow("continuation") << "+ more\r\n"_ba;
}

void TestConnection::hearsOnlySoMuchThatNobodyAskedFor()
{
    QFETCH(const QByteArray, response);
    Transcript t;
    t.greet();
    const auto reply = Imap::noop(t.connection());
    const QByteArray many = response.repeated(1000);
    for (int i = 0; i <= 1001 && !t.connection().isLost(); ++i)
        t.server(many);
    const auto answer = answerTo(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Protocol);
    QVERIFY(!answer.error().serverText.isEmpty());
}

void TestConnection::endsEverythingOnce()
{
    for (const bool isHungUp : {false, true}) {
        Transcript t;
        t.greet();
        QSignalSpy lost(&t.connection(), &Imap::Connection::lost);
        CountedCommand::Count counts[5];
        for (auto &count : counts)
            t.connection().send(std::make_unique<CountedCommand>(count));
        t.server("a1 OK done\r\na3 NO no\r\n");
        if (isHungUp)
            t.hangUp();
        t.connection().abort(canceled());
        t.connection().abort(canceled());
        t.server("a2 OK late\r\n");
        for (const int i : {0, 2}) {
            QCOMPARE(counts[i].completed, 1);
            QCOMPARE(counts[i].failed, 0);
        }
        for (const int i : {1, 3, 4}) {
            QCOMPARE(counts[i].completed, 0);
            QCOMPARE(counts[i].failed, 1);
        }
        QCOMPARE(lost.count(), 1);
        QCOMPARE(t.connection().lostReason()->code,
                 isHungUp ? Error::Code::Network : Error::Code::Canceled);
        QCOMPARE(t.connection().commandsInFlight(), 0);
    }
}

void TestConnection::endsEverythingOnceWhenCommandsInterfere()
{
    Transcript t;
    t.greet();
    CountedCommand::Count aborting;
    CountedCommand::Count sending;
    CountedCommand::Count late;
    t.connection().send(
        std::make_unique<CountedCommand>(aborting, [&] { t.connection().abort(canceled()); }));
    t.connection().send(std::make_unique<CountedCommand>(
        sending, [&] { t.connection().send(std::make_unique<CountedCommand>(late)); }));
    // The first answer makes its command end the connection, with the second answer at hand.
    t.server("a1 OK done\r\na2 OK done\r\n");
    QCOMPARE(aborting.completed, 1);
    QCOMPARE(aborting.failed, 0);
    QCOMPARE(sending.completed, 0);
    QCOMPARE(sending.failed, 1);
    QCOMPARE(late.completed, 0);
    QCOMPARE(late.failed, 1);
}

void TestConnection::endsWhenDestroyed()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::noop(t.connection());
    t.destroyConnection();
    const auto answer = answerTo(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Canceled);
}

void TestConnection::canBeDestroyedByAnAnswer()
{
    for (const bool isHungUp : {false, true}) {
        Transcript t;
        t.greet();
        CountedCommand::Count first;
        CountedCommand::Count second;
        t.connection().send(
            std::make_unique<CountedCommand>(first, [&] { t.destroyConnection(); }));
        t.connection().send(std::make_unique<CountedCommand>(second));
        if (isHungUp)
            t.hangUp();
        else
            t.server("a1 OK done\r\na2 OK done\r\n");
        QCOMPARE(first.completed + first.failed, 1);
        QCOMPARE(second.completed, 0);
        QCOMPARE(second.failed, 1);
    }
}

void TestConnection::takesNothingWhenLost()
{
    Transcript t;
    t.greet();
    t.hangUp();
    const auto reply = Imap::noop(t.connection());
    const auto answer = answerTo(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Network);
    const auto handshake = t.connection().startTls();
    QVERIFY(!answerTo(handshake));
    t.client("");
}

void TestConnection::waitsNotForEver_data()
{
    QTest::addColumn<QByteArray>("said"); // After the greeting; null: not even that.
    QTest::addColumn<bool>("opens");

    QTest::newRow("no line") << QByteArray() << false;
    QTest::newRow("no greeting") << QByteArray() << true;
    QTest::newRow("no answer") << ""_ba << true;
    QTest::newRow("half an answer") << "a1 OK do"_ba << true;
    QTest::newRow("no second answer") << "a1 OK done\r\n"_ba << true;
}

void TestConnection::waitsNotForEver()
{
    QFETCH(const QByteArray, said);
    QFETCH(const bool, opens);
    Transcript t(20ms);
    if (said.isNull()) {
        const auto reply =
            t.connection().open(u"imap.example.org"_s, 143, Transport::Protection::Clear);
        if (opens)
            t.transport().finishOpening();
        QTRY_VERIFY(reply.isComplete());
        QCOMPARE(answerTo(reply).error().code, Error::Code::Timeout);
        return;
    }
    t.greet();
    auto first = Imap::noop(t.connection());
    const auto second = Imap::noop(t.connection());
    t.server(said);
    QTRY_VERIFY(second.isComplete());
    const auto answer = answerTo(second);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Timeout);
    QCOMPARE(answer.error().scope, Error::Scope::Connection);
    QVERIFY(first.isComplete());
}

/// The last connection, which does run out of patience, is the clock for the others.
void TestConnection::waitsWhenNothingIsDue()
{
    Transcript idle(5ms);
    idle.greet();
    const auto answered = Imap::noop(idle.connection());
    idle.server("a1 OK done\r\n");
    QVERIFY(answerTo(answered));

    Transcript paused(5ms);
    paused.greet();
    const auto held = Imap::noop(paused.connection());
    paused.connection().setReadingPaused(true);

    Transcript endless(0ms);
    endless.greet();
    const auto open = Imap::noop(endless.connection());

    Transcript clock(200ms);
    clock.greet();
    const auto tick = Imap::noop(clock.connection());
    QTRY_VERIFY(tick.isComplete());
    QVERIFY(clock.connection().isLost());
    QVERIFY(!idle.connection().isLost());
    QVERIFY(!paused.connection().isLost());
    QVERIFY(!endless.connection().isLost());

    paused.connection().setReadingPaused(false);
    QTRY_VERIFY(held.isComplete());
    QVERIFY(!open.isComplete());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
