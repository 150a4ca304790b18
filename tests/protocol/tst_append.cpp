// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/append.h"
#include "tests/support/transcript.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::AppendedUids;
using Imap::AppendMessage;
using Imap::Flags;
using Imap::InternalDate;
using Imap::MailboxName;
using Imap::Uid;
using Test::answerTo;
using Test::Transcript;

namespace {

AppendMessage message(const QByteArray &bytes, const Flags &flags = {},
                      const InternalDate &received = {})
{
    auto body = std::make_shared<Imap::MessageBody>(bytes.size(), nullptr);
    body->push(bytes);
    return {flags, received, body};
}

} // namespace

class TestAppend : public QObject
{
    Q_OBJECT

private slots:
    void storesOne();
    void storesNothingButTheEnvelope();
    void storesSeveral();
    void readsUids_data();
    void readsUids();
    void isRefused_data();
    void isRefused();
    void keepsEveryByte_data();
    void keepsEveryByte();
};

void TestAppend::storesOne()
{
    Transcript t;
    t.greet();
    const auto date = InternalDate::parse("17-Jul-1996 02:44:25 -0700");
    QVERIFY(date);
    const auto reply = Imap::append(t.connection(), MailboxName("Sent Items"_ba),
                                    {message("abc", Flags{"\\Seen"_ba, "$Forwarded"_ba}, *date)});
    t.client("a1 APPEND \"Sent Items\" ($Forwarded \\Seen) \"17-Jul-1996 02:44:25 -0700\" {3}\r\n");
    t.server("+ \r\n");
    t.client("abc\r\n");
    t.server("a1 OK [APPENDUID 38505 3955] done\r\n");
    const auto stored = answerTo(reply);
    QVERIFY(stored);
    QCOMPARE(stored->uidValidity, 38505U);
    QCOMPARE(stored->uids, QList<Uid>{3955});
}

void TestAppend::storesNothingButTheEnvelope()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+");
    const auto reply = Imap::append(t.connection(), MailboxName("x"_ba), {message("")});
    t.client("a1 APPEND x () \"01-Jan-1970 00:00:00 +0000\" {0+}\r\n\r\n");
    t.server("* 5 EXISTS\r\na1 OK done\r\n");
    const auto stored = answerTo(reply);
    QVERIFY(stored);
    QVERIFY(stored->uids.isEmpty());
}

void TestAppend::storesSeveral()
{
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+ MULTIAPPEND UIDPLUS");
    const auto reply = Imap::append(
        t.connection(), MailboxName("x"_ba),
        {message("a", Flags{"\\Seen"_ba}), message("bc"), message("\r\n", Flags{"\\Draft"_ba})});
    t.client("a1 APPEND x (\\Seen) \"01-Jan-1970 00:00:00 +0000\" {1+}\r\na"
             " () \"01-Jan-1970 00:00:00 +0000\" {2+}\r\nbc"
             " (\\Draft) \"01-Jan-1970 00:00:00 +0000\" {2+}\r\n\r\n\r\n");
    t.server("a1 OK [APPENDUID 1 8:9,11] done\r\n");
    const auto stored = answerTo(reply);
    QVERIFY(stored);
    QCOMPARE(stored->uids, (QList<Uid>{8, 9, 11}));
}

void TestAppend::readsUids_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QList<Uid>>("uids"); // None: not to be believed.

    const QList<Uid> none;
    QTest::newRow("one") << 1 << "1 5"_ba << QList<Uid>{5};
    QTest::newRow("range") << 3 << "1 5:7"_ba << QList<Uid>{5, 6, 7};
    QTest::newRow("range of one") << 1 << "1 5:5"_ba << QList<Uid>{5};
    QTest::newRow("numbers") << 2 << "1 5,9"_ba << QList<Uid>{5, 9};
    QTest::newRow("both") << 4 << "1 5,7:8,11"_ba << QList<Uid>{5, 7, 8, 11};
    QTest::newRow("largest") << 1 << "4294967295 4294967295"_ba << QList<Uid>{4294967295};

    QTest::newRow("too few") << 3 << "1 5:6"_ba << none;
    QTest::newRow("too many") << 2 << "1 5:7"_ba << none;
    QTest::newRow("too many numbers") << 1 << "1 5,6"_ba << none;
    // The order would be anybody's guess (RFC 4315, 4).
    QTest::newRow("backwards") << 2 << "1 6:5"_ba << none;
    QTest::newRow("all there are") << 3 << "1 1:4294967295"_ba << none;
    QTest::newRow("beyond 32 bits") << 1 << "1 4294967296"_ba << none;
    QTest::newRow("beyond 64 bits") << 1 << "1 99999999999999999999"_ba << none;
    QTest::newRow("range beyond 64 bits") << 1 << "1 1:99999999999999999999"_ba << none;
    QTest::newRow("zero") << 1 << "1 0"_ba << none;
    QTest::newRow("negative") << 1 << "1 -5"_ba << none;
    QTest::newRow("star") << 1 << "1 *"_ba << none;
    QTest::newRow("range to a star") << 2 << "1 5:*"_ba << none;
    QTest::newRow("words") << 1 << "x y"_ba << none;
    QTest::newRow("nothing") << 1 << ""_ba << none;
    QTest::newRow("validity only") << 1 << "1"_ba << none;
    QTest::newRow("validity 0") << 1 << "0 5"_ba << none;
    QTest::newRow("validity beyond 32 bits") << 1 << "4294967296 5"_ba << none;
    QTest::newRow("something behind it") << 1 << "1 5 6"_ba << none;
    QTest::newRow("comma behind it") << 1 << "1 5,"_ba << none;
}

void TestAppend::readsUids()
{
    QFETCH(const int, messages);
    QFETCH(const QByteArray, arguments);
    QFETCH(const QList<Uid>, uids);
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+ MULTIAPPEND");
    const auto reply = Imap::append(t.connection(), MailboxName("x"_ba),
                                    QList<AppendMessage>(messages, message("a")));
    // Bytes are sent once, so only the first copy of the body had any.
    t.transport().takeWritten();
    t.server("a1 OK [APPENDUID " + arguments + "] done\r\n");
    const auto stored = answerTo(reply);
    QVERIFY(stored);
    QCOMPARE(stored->uids, uids);
    QCOMPARE(stored->uidValidity != 0, !uids.isEmpty());
}

void TestAppend::isRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("no") << "NO not that one"_ba << Error::Code::Rejected;
    QTest::newRow("bad") << "BAD NUL in a message"_ba << Error::Code::Rejected;
    QTest::newRow("quota") << "NO [OVERQUOTA] Mailbox is full"_ba << Error::Code::OverQuota;
    QTest::newRow("too big") << "NO [TOOBIG] too big"_ba << Error::Code::TooLarge;
    QTest::newRow("folder gone") << "NO [TRYCREATE] no such mailbox"_ba << Error::Code::Rejected;
}

void TestAppend::isRefused()
{
    QFETCH(const QByteArray, answer);
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+");
    const auto reply = Imap::append(t.connection(), MailboxName("x"_ba), {message("a")});
    t.server("a1 " + answer + "\r\n");
    const auto stored = answerTo(reply);
    QVERIFY(!stored);
    QTEST(stored.error().code, "code");
    QCOMPARE(stored.error().scope, Error::Scope::Message);
    QVERIFY(!t.connection().isLost());
}

void TestAppend::keepsEveryByte_data()
{
    QTest::addColumn<QList<qsizetype>>("sizes"); // Of the pieces of the body.

    QTest::newRow("small") << QList<qsizetype>{1};
    for (const qsizetype size : {8191, 8192, 9000, 16000, 16383, 16384, 16385, 100'000})
        QTest::addRow("one of %d", int(size)) << QList<qsizetype>{size};
    QTest::newRow("small and large in turn")
        << QList<qsizetype>{1, 9000, 1, 20'000, 100, 8192, 7000, 9000, 16'384, 2};
    QTest::newRow("many small") << QList<qsizetype>(1000, 99);
}

void TestAppend::keepsEveryByte()
{
    QFETCH(const QList<qsizetype>, sizes);
    QByteArray bytes(std::accumulate(sizes.begin(), sizes.end(), qsizetype(0)), '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char((i * 7 + i / 256) % 256);
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+ MULTIAPPEND");
    QList<AppendMessage> messages;
    for (int i = 0; i < 2; ++i) {
        const auto body = std::make_shared<Imap::MessageBody>(bytes.size(), nullptr);
        qsizetype begin = 0;
        for (const qsizetype size : sizes) {
            body->push(bytes.sliced(begin, size));
            begin += size;
        }
        messages.append({{}, Imap::InternalDate{}, body});
    }
    const auto reply = Imap::append(t.connection(), MailboxName("x"_ba), messages);
    const QByteArray mark =
        " () \"01-Jan-1970 00:00:00 +0000\" {" + QByteArray::number(bytes.size()) + "+}\r\n";
    t.client("a1 APPEND x" + mark + bytes + mark + bytes + "\r\n");
    QVERIFY(!reply.isComplete());
}

QTEST_GUILESS_MAIN(TestAppend)
#include "tst_append.moc"
