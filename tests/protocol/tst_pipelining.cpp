// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"
#include "core/imap/commands/append.h"
#include "core/imap/commands/authenticate.h"
#include "core/imap/commands/select.h"
#include "core/imap/commands/simple.h"
#include "tests/support/transcript.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using Imap::MailboxName;
using Imap::MessageBody;
using Test::answerTo;
using Test::Transcript;

namespace {

const MailboxName drafts("Entw\xc3\xbcrfe"_ba);

Imap::MessageBodyPtr arriving(qint64 size, const QByteArray &bytes = {})
{
    auto body = std::make_shared<MessageBody>(size, nullptr);
    body->push(bytes);
    return body;
}

Reply<Imap::AppendedUids> append(Transcript &t, const QList<Imap::MessageBodyPtr> &bodies)
{
    QList<Imap::AppendMessage> messages;
    for (const auto &body : bodies)
        messages.append({{}, Imap::InternalDate{}, body});
    return Imap::append(t.connection(), MailboxName("x"_ba), messages);
}

QCoro::Task<> twoInARow(Imap::Connection &connection, std::optional<bool> &outcome)
{
    co_await Imap::noop(connection);
    outcome = (co_await Imap::create(connection, MailboxName("x"_ba))).has_value();
}

const QByteArray date = "\"01-Jan-1970 00:00:00 +0000\"";

} // namespace

class TestPipelining : public QObject
{
    Q_OBJECT

private slots:
    void sendsAhead();
    void takesAnswersInAnyOrder();
    void letsSomeGoAlone();
    void sendsFromWithinAnAnswer();

    void waitsForTheServer();
    void waitsForEachLiteral();
    void dropsWhatWasDeclined();
    void dropsTheRestOfABatch();
    void isNotHurried();
    void refusesAnAnswerBeforeTheEnd();
    void refusesContinuationsWithoutEnd();

    void sendsARefusedLiteralToItsEnd();
    void sendsARefusedLiteralOnlyToItsEnd();
    void endsWhenARefusedLiteralCannotEnd();
    void waitsNotForEverToSend();

    void sendsBodiesAsTheyArrive();
    void holdsCommandsBehindAnArrivingBody();
    void endsWhenABodyCannotEnd();
    void stopsWhenTheLineIsStuck();
};

void TestPipelining::sendsAhead()
{
    Transcript t;
    t.greet();
    const auto first = Imap::noop(t.connection());
    const auto second =
        Imap::select(t.connection(), MailboxName("INBOX"_ba), Imap::Access::ReadOnly);
    const auto third = Imap::create(t.connection(), MailboxName("a b"_ba));
    t.client("a1 NOOP\r\na2 EXAMINE INBOX\r\na3 CREATE \"a b\"\r\n");
    t.server("a1 OK\r\n* 5 EXISTS\r\na2 OK [READ-ONLY]\r\na3 NO exists\r\n");
    QVERIFY(answerTo(first));
    QCOMPARE(answerTo(second)->messages, 5);
    QCOMPARE(answerTo(third).error().scope, Error::Scope::Folder);
}

void TestPipelining::takesAnswersInAnyOrder()
{
    Transcript t;
    t.greet();
    const auto first = Imap::noop(t.connection());
    const auto second = Imap::noop(t.connection());
    t.server("a2 NO\r\n");
    QVERIFY(!first.isComplete());
    QVERIFY(!answerTo(second));
    t.server("a1 OK\r\n");
    QVERIFY(answerTo(first));
}

void TestPipelining::letsSomeGoAlone()
{
    Transcript t;
    t.greet();
    const auto before = Imap::noop(t.connection());
    const auto login = Imap::login(t.connection(), u"tim"_s, Secret(u"secret"_s));
    const auto after = Imap::noop(t.connection());
    const auto tls = Imap::startTlsCommand(t.connection());
    const auto last = Imap::noop(t.connection());
    t.client("a1 NOOP\r\n");
    t.server("a1 OK\r\n");
    t.client("a2 LOGIN tim secret\r\n");
    t.server("a2 OK\r\n");
    t.client("a3 NOOP\r\n");
    t.server("a3 OK\r\n");
    t.client("a4 STARTTLS\r\n");
    t.server("a4 NO not now\r\n");
    t.client("a5 NOOP\r\n");
    t.server("a5 OK\r\n");
    QVERIFY(answerTo(login) && answerTo(after) && !answerTo(tls) && answerTo(last));
    QVERIFY(answerTo(before));
}

void TestPipelining::sendsFromWithinAnAnswer()
{
    Transcript t;
    t.greet();
    std::optional<bool> second;
    const auto flow = twoInARow(t.connection(), second);
    t.client("a1 NOOP\r\n");
    t.server("a1 OK\r\na2 OK\r\n");
    t.client("a2 CREATE x\r\n");
    QCOMPARE(second, std::optional(true));
    QVERIFY(flow.isReady());
}

void TestPipelining::waitsForTheServer()
{
    Transcript t;
    t.greet();
    const auto first = Imap::create(t.connection(), drafts);
    const auto second = Imap::noop(t.connection());
    t.client("a1 CREATE {9}\r\n");
    t.server("* 1 EXISTS\r\n");
    t.client("");
    t.server("+ go on\r\n");
    t.client("Entw\xc3\xbcrfe\r\na2 NOOP\r\n");
    t.server("a1 OK\r\na2 OK\r\n");
    QVERIFY(answerTo(first) && answerTo(second));
}

void TestPipelining::waitsForEachLiteral()
{
    Transcript t;
    t.greet("IMAP4rev1 MULTIAPPEND");
    const auto reply = append(t, {arriving(3, "abc"), arriving(2, "de")});
    t.client("a1 APPEND x () " + date + " {3}\r\n");
    t.server("+ \r\n");
    t.client("abc () " + date + " {2}\r\n");
    t.server("+ \r\n");
    t.client("de\r\n");
    t.server("a1 OK\r\n");
    QVERIFY(answerTo(reply));
}

void TestPipelining::dropsWhatWasDeclined()
{
    Transcript t;
    t.greet();
    const auto first = Imap::create(t.connection(), drafts);
    const auto second = Imap::noop(t.connection());
    t.client("a1 CREATE {9}\r\n");
    t.server("a1 NO not that\r\n");
    t.client("a2 NOOP\r\n");
    t.server("a2 OK\r\n");
    QVERIFY(!answerTo(first));
    QVERIFY(answerTo(second));
}

void TestPipelining::dropsTheRestOfABatch()
{
    Transcript t;
    t.greet("IMAP4rev1 MULTIAPPEND");
    const auto reply = append(t, {arriving(3, "abc"), arriving(2, "de")});
    const auto next = Imap::noop(t.connection());
    t.client("a1 APPEND x () " + date + " {3}\r\n");
    t.server("+ \r\n");
    t.client("abc () " + date + " {2}\r\n");
    t.server("a1 NO [OVERQUOTA] full\r\n");
    t.client("a2 NOOP\r\n");
    QCOMPARE(answerTo(reply).error().code, Error::Code::OverQuota);
    QVERIFY(!next.isComplete());
}

/// A message whose literal was declined must never be taken for commands.
void TestPipelining::isNotHurried()
{
    Transcript t;
    t.greet();
    t.server("+ too early\r\n+ again\r\n");
    const auto first = append(t, {arriving(13, "a9 DELETE x\r\n")});
    t.client("a1 APPEND x () " + date + " {13}\r\n");
    t.server("a1 NO no\r\n");
    t.client("");
    QVERIFY(!answerTo(first));
    const auto second = append(t, {arriving(1, "b")});
    t.client("a2 APPEND x () " + date + " {1}\r\n");
    t.server("+ \r\n");
    t.client("b\r\n");
    t.server("+ once more\r\na2 OK\r\n");
    QVERIFY(answerTo(second));
    const auto third = append(t, {arriving(1, "c")});
    t.client("a3 APPEND x () " + date + " {1}\r\n");
    QVERIFY(!third.isComplete());
}

void TestPipelining::refusesAnAnswerBeforeTheEnd()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::create(t.connection(), drafts);
    t.server("a1 OK created\r\n");
    const auto answer = answerTo(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Protocol);
    QVERIFY(t.connection().isLost());
}

void TestPipelining::refusesContinuationsWithoutEnd()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::noop(t.connection());
    t.server(QByteArray("+ more\r\n").repeated(100'000));
    QVERIFY(t.connection().isLost());
    QCOMPARE(answerTo(reply).error().code, Error::Code::Protocol);
}

void TestPipelining::sendsARefusedLiteralToItsEnd()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+");
    const auto body = arriving(6, "ab");
    const auto reply = append(t, {body});
    const auto next = Imap::noop(t.connection());
    t.client("a1 APPEND x () " + date + " {6+}\r\nab");
    t.server("a1 NO [OVERQUOTA] full\r\n");
    QCOMPARE(answerTo(reply).error().code, Error::Code::OverQuota);
    const auto late = Imap::noop(t.connection());
    t.client("");
    body->push("cd");
    t.client("cd");
    body->push("ef");
    t.client("ef\r\na2 NOOP\r\na3 NOOP\r\n");
    t.server("a2 OK\r\na3 OK\r\n");
    QVERIFY(answerTo(next) && answerTo(late));
}

void TestPipelining::sendsARefusedLiteralOnlyToItsEnd()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL- MULTIAPPEND");
    const auto body = arriving(3, "a");
    const auto reply = append(t, {body, arriving(5000, QByteArray(5000, 'x'))});
    const auto next = Imap::noop(t.connection());
    t.client("a1 APPEND x () " + date + " {3+}\r\na");
    t.server("a1 NO no\r\n");
    QVERIFY(!answerTo(reply));
    body->push("bc");
    // The second literal was announced, but nobody will ask for it.
    t.client("bc () " + date + " {5000}\r\na2 NOOP\r\n");
    t.server("a2 OK\r\n");
    QVERIFY(answerTo(next));
}

void TestPipelining::endsWhenARefusedLiteralCannotEnd()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+");
    const auto body = arriving(6, "ab");
    const auto reply = append(t, {body});
    const auto next = Imap::noop(t.connection());
    t.server("a1 NO no\r\n");
    QVERIFY(!answerTo(reply));
    body->fail({.code = Error::Code::Network, .scope = Error::Scope::Connection});
    QTRY_VERIFY(next.isComplete());
    QVERIFY(!answerTo(next));
    QVERIFY(t.connection().isLost());
}

void TestPipelining::waitsNotForEverToSend()
{
    Transcript t(20ms);
    t.greet("IMAP4rev1 LITERAL+");
    const auto body = arriving(300'000, QByteArray(200'000, 'x'));
    const auto reply = append(t, {body});
    t.transport().setStuck(true);
    body->push(QByteArray(100'000, 'x'));
    t.server("a1 NO no\r\n");
    QVERIFY(!answerTo(reply));
    const auto next = Imap::noop(t.connection());
    QTRY_VERIFY(next.isComplete());
    QCOMPARE(answerTo(next).error().code, Error::Code::Timeout);
}

void TestPipelining::sendsBodiesAsTheyArrive()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+");
    const auto body = arriving(6);
    const auto reply = append(t, {body});
    t.client("a1 APPEND x () " + date + " {6+}\r\n");
    body->push("abc");
    t.client("abc");
    body->push("def");
    t.client("def\r\n");
    t.server("a1 OK\r\n");
    QVERIFY(answerTo(reply));
}

void TestPipelining::holdsCommandsBehindAnArrivingBody()
{
    Transcript t;
    t.greet("IMAP4rev1");
    const auto body = arriving(2);
    const auto reply = append(t, {body});
    const auto next = Imap::noop(t.connection());
    t.client("a1 APPEND x () " + date + " {2}\r\n");
    body->push("a");
    t.client("");
    t.server("+ \r\n");
    t.client("a");
    body->push("b");
    t.client("b\r\na2 NOOP\r\n");
    t.server("a1 OK\r\na2 OK\r\n");
    QVERIFY(answerTo(reply) && answerTo(next));
}

void TestPipelining::endsWhenABodyCannotEnd()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+");
    const auto before = Imap::noop(t.connection());
    const auto body = arriving(6, "ab");
    const auto reply = append(t, {body});
    body->fail({.code = Error::Code::Timeout, .scope = Error::Scope::Connection});
    QTRY_VERIFY(reply.isComplete());
    QCOMPARE(answerTo(reply).error().code, Error::Code::Timeout);
    QVERIFY(!answerTo(before));
    QVERIFY(t.transport().isClosed());
}

void TestPipelining::stopsWhenTheLineIsStuck()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+");
    t.transport().setStuck(true);
    const auto body = arriving(1'000'000);
    const auto reply = append(t, {body});
    for (int i = 0; i < 100; ++i)
        body->push(QByteArray(10'000, 'x'));
    QVERIFY(body->isComplete());
    QVERIFY(!body->isTaken());
    QCOMPARE_LT(t.transport().bytesToWrite(), 300'000);
    qint64 sent = 0;
    for (int i = 0; i < 10 && !body->isTaken(); ++i) {
        sent += t.transport().takeWritten().size();
        t.transport().setStuck(false);
    }
    QVERIFY(body->isTaken());
    sent += t.transport().takeWritten().size();
    QCOMPARE(sent, qint64(("a1 APPEND x () " + date + " {1000000+}\r\n\r\n").size()) + 1'000'000);
    t.server("a1 OK\r\n");
    QVERIFY(answerTo(reply));
}

QTEST_GUILESS_MAIN(TestPipelining)
#include "tst_pipelining.moc"
