// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/responseparser.h"
#include "tests/support/eventtext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

class TestResponseParser : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void showsNoControlCharacters();
    void isQuickWithManyFlags();
    void forgetsFlagsThatAreTooMany();
    void survivesGarbage();
    void survivesDamage_data() { reads_data(); }
    void survivesDamage();
    void forgetsAStreamedBody();
};

void TestResponseParser::reads_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("events");

    const auto row = [](const char *name, const QByteArray &input, const QByteArrayList &events) {
        QTest::newRow(name) << input << events;
    };

    // RFC 3501, 7.1: status responses.
    row("greeting", "* OK IMAP4rev1 server ready\r\n", {"OK IMAP4rev1 server ready"});
    row("greeting with capabilities", "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n",
        {"OK [CAPABILITY|IMAP4rev1 AUTH=PLAIN] hi"});
    row("preauth", "* PREAUTH IMAP4rev1 server logged in as Smith\r\n",
        {"PREAUTH IMAP4rev1 server logged in as Smith"});
    row("bye", "* BYE Autologout; idle for too long\r\n", {"BYE Autologout; idle for too long"});
    row("untagged no", "* NO Disk is 98% full, please delete unnecessary data\r\n",
        {"NO Disk is 98% full, please delete unnecessary data"});
    row("untagged bad", "* BAD Empty command line\r\n", {"BAD Empty command line"});
    row("alert", "* OK [ALERT] System shutdown in 10 minutes\r\n",
        {"OK [ALERT|] System shutdown in 10 minutes"});
    row("code in lower case", "* ok [uidnext 4392] next\r\n", {"OK [UIDNEXT|4392] next"});
    row("code with brackets in quotes", "* NO [BADCHARSET (\"]\" \"a\\\"]\")] no\r\n",
        {"NO [BADCHARSET|(\"]\" \"a\\\"]\")] no"});
    row("status without a text", "* OK\r\na1 OK\r\na2 OK [READ-WRITE]\r\n",
        {"OK ", "tagged a1 OK ", "tagged a2 OK [READ-WRITE|] "});
    row("bracket that never closes", "* OK [ALERT of a kind\r\n", {"OK [ALERT of a kind"});
    row("text in UTF-8",
        "a1 NO Gr\xc3\xb6\xc3\x9f"
        "e\r\n",
        {"tagged a1 NO Gr\xc3\xb6\xc3\x9f"
         "e"});
    row("literal mark in text", "* OK see {5}\r\na1 BAD {7}\r\n",
        {"OK see {5}", "tagged a1 BAD {7}"});

    row("tagged", "a001 OK LOGIN completed\r\n", {"tagged a001 OK LOGIN completed"});
    row("tagged no", "A223 NO COPY failed: disk is full\r\n",
        {"tagged A223 NO COPY failed: disk is full"});
    row("appenduid", "A003 OK [APPENDUID 38505 3955] APPEND completed\r\n",
        {"tagged A003 OK [APPENDUID|38505 3955] APPEND completed"});

    row("continuation", "+ Ready for literal data\r\n", {"+ Ready for literal data"});
    row("continuation without text", "+ \r\n+\r\n", {"+ ", "+ "});

    row("capability", "* CAPABILITY IMAP4rev1 STARTTLS AUTH=GSSAPI  XPIG-LATIN \r\n",
        {"capability IMAP4rev1|STARTTLS|AUTH=GSSAPI|XPIG-LATIN"});

    // RFC 3501, 7.2: mailboxes.
    row("list", "* LIST (\\Noselect) \"/\" ~/Mail/foo\r\n", {"list (\\noselect) </> <~/Mail/foo>"});
    row("list quoted", "* LIST (\\HasNoChildren \\Sent) \".\" \"Sent \\\"old\\\" \\\\ mail\"\r\n",
        {"list (\\hasnochildren \\sent) <.> <Sent \"old\" \\ mail>"});
    row("list literal", "* LIST () \"/\" {9}\r\nfoo \"bar\"\r\n", {"list () </> <foo \"bar\">"});
    row("list literal with a line end", "* LIST () \"/\" {4}\r\na\r\nb\r\n",
        {"list () </> <a\\r\\nb>"});
    row("list without a separator", "* LIST (\\Marked) NIL INBOX\r\n",
        {"list (\\marked) NIL <INBOX>"});
    row("list backslash as separator", "* LIST () \"\\\\\" \"a\\\\b\"\r\n",
        {"list () <\\> <a\\b>"});
    row("list inbox in any case", "* LIST () \"/\" inBox\r\n", {"list () </> <INBOX>"});
    row("list with brackets in a name", "* LIST () \"/\" [Gmail]/Spam\r\n",
        {"list () </> <[Gmail]/Spam>"});
    row("list with extended data",
        "* LIST (\\Subscribed) \"/\" \"Fruit\" (\"CHILDINFO\" (\"SUBSCRIBED\"))\r\n",
        {"list (\\subscribed) </> <Fruit>"});
    row("list of the separator", "* LIST (\\Noselect) \"/\" \"\"\r\n",
        {"list (\\noselect) </> <>"});
    row("xlist", "* XLIST (\\Inbox) \"/\" Posteingang\r\n", {"list (\\inbox) </> <Posteingang>"});
    row("lsub", "* LSUB () \".\" #news.comp.mail.misc\r\n", {"lsub () <.> <#news.comp.mail.misc>"});
    row("list 8-bit", "* LIST () \"/\" \"Entw\xc3\xbcrfe\"\r\n", {"list () </> <Entw\xc3\xbcrfe>"});

    // RFC 2342, 5: namespaces.
    row("namespace", "* NAMESPACE ((\"\" \"/\")) NIL NIL\r\n", {"namespace <> </>"});
    row("namespaces", "* NAMESPACE ((\"INBOX.\" \".\")) ((\"~\" \".\")(\"#\" \".\")) NIL\r\n",
        {"namespace <INBOX.> <.>"});
    row("no namespace", "* NAMESPACE NIL NIL ((\"\" \".\"))\r\n", {"namespace none"});
    row("namespace without a separator", "* NAMESPACE ((\"\" NIL)) NIL NIL\r\n",
        {"namespace <> NIL"});
    row("namespace with extensions",
        "* NAMESPACE ((\"\" \"/\" \"X-PARAM\" (\"FLAG1\" \"FLAG2\"))) NIL NIL\r\n",
        {"namespace <> </>"});

    // RFC 3501, 7.2.4 and RFC 8438.
    row("status", "* STATUS blurdybloop (MESSAGES 231 UIDNEXT 44292)\r\n",
        {"status <blurdybloop> messages=231 uidnext=44292 uidvalidity=- size=- appendlimit=-"});
    row("status with all",
        "* STATUS \"a b\" (uidvalidity 1 SIZE 9876543210 APPENDLIMIT NIL HIGHESTMODSEQ 7011231777"
        " MAILBOXID (F2212ea87)  MESSAGES 0 )\r\n",
        {"status <a b> messages=0 uidnext=- uidvalidity=1 size=9876543210 appendlimit=-"});
    row("status of a literal", "* STATUS {3}\r\na\"b (APPENDLIMIT 257890)\r\n",
        {"status <a\"b> messages=- uidnext=- uidvalidity=- size=- appendlimit=257890"});
    // GNU imap4d quotes no name.
    row("status of a bare name", "* STATUS Old mail (2009) (MESSAGES 3 UIDNEXT 4)\r\n",
        {"status <Old mail (2009)> messages=3 uidnext=4 uidvalidity=- size=- appendlimit=-"});
    row("status of a bare name with a parenthesis first", "* STATUS  (odd), [x] (MESSAGES 3)\r\n",
        {"status < (odd), [x]> messages=3 uidnext=- uidvalidity=- size=- appendlimit=-"});

    // RFC 3501, 6.3.1: what SELECT brings.
    row("select",
        "* 172 EXISTS\r\n* 1 RECENT\r\n* OK [UNSEEN 12] Message 12 is first unseen\r\n"
        "* OK [UIDVALIDITY 3857529045] UIDs valid\r\n* OK [UIDNEXT 4392] Predicted next UID\r\n"
        "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n"
        "* OK [PERMANENTFLAGS (\\Deleted \\Seen \\*)] Limited\r\n"
        "A142 OK [READ-WRITE] SELECT completed\r\n",
        {"exists 172", "other RECENT", "OK [UNSEEN|12] Message 12 is first unseen",
         "OK [UIDVALIDITY|3857529045] UIDs valid", "OK [UIDNEXT|4392] Predicted next UID",
         "flags (\\Answered \\Deleted \\Draft \\Flagged \\Seen)",
         "OK [PERMANENTFLAGS|(\\Deleted \\Seen \\*)] Limited",
         "tagged A142 OK [READ-WRITE|] SELECT completed"});
    row("flags with brackets", "* FLAGS ([Gmail]/x] $Forwarded NonJunk a\xffz)\r\n",
        {"flags ($Forwarded [Gmail]/x] a\xffz NonJunk)"});
    row("no flags", "* FLAGS ()\r\n", {"flags ()"});
    row("expunge", "* 44 EXPUNGE\r\n", {"expunged 44"});

    // RFC 3501, 7.4.2: FETCH.
    row("fetch", "* 23 FETCH (FLAGS (\\Seen) RFC822.SIZE 44827)\r\n",
        {"fetch 23 size=44827 flags=(\\Seen)"});
    row("fetch in any case and with odd blanks", "* 2 fetch (uid 9  flags ( \\SEEN  Junk ) )\r\n",
        {"fetch 2 uid=9 flags=(\\Seen Junk)"});
    row("fetch without Recent", "* 1 FETCH (FLAGS (\\Recent \\Draft))\r\n",
        {"fetch 1 flags=(\\Draft)"});
    row("fetch date", "* 1 FETCH (INTERNALDATE \"17-Jul-1996 02:44:25 -0700\")\r\n",
        {"fetch 1 received=17-Jul-1996 02:44:25 -0700"});
    row("fetch date with a blank", "* 1 FETCH (INTERNALDATE \" 1-jan-2024 00:00:00 +0545\")\r\n",
        {"fetch 1 received=01-Jan-2024 00:00:00 +0545"});
    row("fetch date that is none", "* 1 FETCH (INTERNALDATE \"yesterday\" UID 4)\r\n",
        {"fetch 1 uid=4"});
    row("fetch date NIL", "* 1 FETCH (INTERNALDATE NIL UID 4)\r\n", {"fetch 1 uid=4"});
    row("fetch date as a literal",
        "* 1 FETCH (INTERNALDATE {26}\r\n17-Jul-1996 02:44:25 -0700 UID 4)\r\n",
        {"fetch 1 uid=4 received=17-Jul-1996 02:44:25 -0700"});
    row("fetch header literal",
        "* 12 FETCH (UID 5 BODY[HEADER.FIELDS (MESSAGE-ID RECEIVED)] {21}\r\n"
        "Message-Id: <a@b>\r\n\r\n FLAGS ())\r\n",
        {"fetch 12 uid=5 flags=() header=<Message-Id: <a@b>\\r\\n\\r\\n>"});
    row("fetch header quoted", "* 12 FETCH (BODY[HEADER.FIELDS (X)] \"X: y\" UID 5)\r\n",
        {"fetch 12 uid=5 header=<X: y>"});
    row("fetch header empty", "* 12 FETCH (BODY[HEADER] {0}\r\n UID 5)\r\n",
        {"fetch 12 uid=5 header=<>"});
    row("fetch header NIL", "* 12 FETCH (BODY[HEADER.FIELDS (X)] NIL UID 5)\r\n",
        {"fetch 12 uid=5 header=NIL"});
    row("fetch rfc822.header", "* 12 FETCH (RFC822.HEADER {3}\r\na: UID 5)\r\n",
        {"fetch 12 uid=5 header=<a: >"});
    row("fetch body", "* 1 FETCH (UID 7 BODY[] {5}\r\nab\r\nc)\r\n",
        {"begin 1 uid=7 size=5", "bytes <ab\\r\\nc>", "end", "fetch 1 uid=7 streamed"});
    row("fetch body, UID behind it", "* 1 FETCH (BODY[] {3}\r\nabc UID 7)\r\n",
        {"begin 1 uid=0 size=3", "bytes <abc>", "end", "fetch 1 uid=7 streamed"});
    row("fetch body, UID and more around",
        "* 1 FETCH (FLAGS (\\Seen) INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" UID 7 BODY[] {3}\r\n"
        "abc RFC822.SIZE 3)\r\n",
        {"begin 1 uid=7 size=3", "bytes <abc>", "end",
         "fetch 1 uid=7 size=3 flags=(\\Seen) received=17-Jul-1996 02:44:25 -0700 streamed"});
    row("fetch header and body", "* 1 FETCH (BODY[HEADER] {2}\r\na: UID 7 BODY[] {3}\r\nabc)\r\n",
        {"begin 1 uid=7 size=3", "bytes <abc>", "end", "fetch 1 uid=7 header=<a:> streamed"});
    row("fetch body of nothing", "* 1 FETCH (UID 7 BODY[] {0}\r\n)\r\n",
        {"begin 1 uid=7 size=0", "end", "fetch 1 uid=7 streamed"});
    row("fetch body quoted", "* 1 FETCH (UID 7 BODY[] \"a \\\"b\\\"\")\r\n",
        {"fetch 1 uid=7 body=<a \"b\">"});
    row("fetch body quoted and empty", "* 1 FETCH (UID 7 BODY[] \"\")\r\n",
        {"fetch 1 uid=7 body=<>"});
    row("fetch body NIL", "* 1 FETCH (UID 7 BODY[] NIL)\r\n", {"fetch 1 uid=7"});
    row("fetch binary body", "* 1 FETCH (UID 7 BINARY[] ~{3}\r\na\0b)\r\n"_ba,
        {"begin 1 uid=7 size=3", "bytes <a\\x00b>", "end", "fetch 1 uid=7 streamed"});
    row("fetch rfc822", "* 1 FETCH (RFC822 {1}\r\na UID 7)\r\n",
        {"begin 1 uid=0 size=1", "bytes <a>", "end", "fetch 1 uid=7 streamed"});
    row("fetch partial body", "* 1 FETCH (UID 7 BODY[]<0> {1}\r\na)\r\n",
        {"begin 1 uid=7 size=1", "bytes <a>", "end", "fetch 1 uid=7 streamed"});
    row("two bodies",
        "* 1 FETCH (UID 7 BODY[] {1}\r\na)\r\n* 2 FETCH (UID 8 BODY[] \"b\")\r\n"
        "* 2 FETCH (FLAGS ())\r\n",
        {"begin 1 uid=7 size=1", "bytes <a>", "end", "fetch 1 uid=7 streamed",
         "fetch 2 uid=8 body=<b>", "fetch 2 flags=()"});
    row("fetch unknown items",
        "* 1 FETCH (MODSEQ (624140003) X-GM-LABELS (\"\\\\Sent\" \"a)b\" {3}\r\nc)d (e (NIL))) "
        "X-GM-MSGID 1278455344230334865 UID 7 X-Y NIL BODY[1.MIME] \"x\" EMAILID (M6d99ac3275bb4e) "
        "SAVEDATE NIL)\r\n",
        {"fetch 1 uid=7"});
    row("fetch envelope",
        "* 12 FETCH (ENVELOPE (\"Wed, 17 Jul 1996 02:23:25 -0700 (PDT)\" \"IMAP4rev1 WG mtg\" "
        "((\"Terry Gray\" NIL \"gray\" \"cac.washington.edu\")) NIL NIL NIL NIL NIL NIL "
        "\"<B27397-0100000@cac.washington.edu>\") BODYSTRUCTURE (\"TEXT\" \"PLAIN\" (\"CHARSET\" "
        "\"US-ASCII\") NIL NIL \"7BIT\" 3028 92) UID 7)\r\n",
        {"fetch 12 uid=7"});
    row("fetch flags that are none",
        "* 1 FETCH (FLAGS ({12}\r\na) b\r\nc d (e \"f g\" \"(\" a%b \\x\\y ok \"quoted\") UID "
        "7)\r\n",
        {"fetch 1 uid=7 flags=(ok quoted)"});
    row("fetch a size that is none", "* 1 FETCH (RFC822.SIZE 9223372036854775807)\r\n",
        {"fetch 1 size=68719476736"});
    row("status of numbers that are none",
        "* STATUS a (SIZE 9223372036854775807 MESSAGES 3 UIDNEXT 99999999999999999999)\r\n",
        {"status <a> messages=3 uidnext=- uidvalidity=- size=- appendlimit=-"});
    row("fetch keywords with brackets", "* 1 FETCH (FLAGS (a] [b $x \\Seen) UID 7)\r\n",
        {"fetch 1 uid=7 flags=($x [b \\Seen a])"});

    row("id", "* ID (\"Name\" \"Dovecot\" \"version\" NIL)\r\n* ID NIL\r\n* ID nonsense\r\n",
        {"id name=<Dovecot> version=NIL", "id", "other ID"});
    row("quota",
        "* QUOTA \"\" (STORAGE 10 512 message 3 20)\r\n* QUOTA \"u\" ()\r\n* QUOTA x (STORAGE)\r\n"
        "* QUOTA x (STORAGE 1 99999999999999999999)\r\n",
        {"quota <> STORAGE=10/512 MESSAGE=3/20", "quota <u>", "other QUOTA", "other QUOTA"});
    row("other data",
        "* SEARCH 2 3 6\r\n* ESEARCH (TAG \"a\") UID ALL 4\r\n* VANISHED 41\r\n"
        "* 5 FOO bar\r\n* X-WHATEVER (((\r\n",
        {"other SEARCH", "other ESEARCH", "other VANISHED", "other FOO", "other X-WHATEVER"});
}

void TestResponseParser::reads()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArrayList, events);
    for (const QByteArrayList &pieces : Test::everyCut(input))
        QCOMPARE(Test::eventsOf(pieces), events);
}

void TestResponseParser::refuses_data()
{
    QTest::addColumn<QByteArray>("input");

    const auto row = [](const char *name, const QByteArray &input) {
        QTest::newRow(name) << input;
    };
    row("empty line", "\r\n");
    row("star", "*\r\n");
    row("star and blank", "* \r\n");
    row("number", "* 5\r\n");
    row("http", "HTTP/1.1 400 Bad Request\r\n");
    row("tag without a status", "a1\r\n");
    row("tag with another word", "a1 PERHAPS\r\n");
    row("list of nothing", "* LIST\r\n");
    row("list without a name", "* LIST () \"/\"\r\n");
    row("list with an endless list", "* LIST (\\a \\b\r\n");
    row("list with an open quote", "* LIST () \"/\" \"abc\r\n");
    row("status without a list", "* STATUS a\r\n");
    row("status with an open list", "* STATUS a (MESSAGES 1\r\n");
    row("status of a bare name without a list", "* STATUS a (b) c (d e\r\n");
    row("flags without a list", "* FLAGS \\Seen\r\n");
    row("namespace of nothing", "* NAMESPACE\r\n");
    row("fetch of nothing", "* 1 FETCH\r\n");
    row("fetch with an open list", "* 1 FETCH (UID 1\r\n");
    row("fetch without a value", "* 1 FETCH (UID)\r\n");
    row("uid 0", "* 1 FETCH (UID 0)\r\n");
    row("uid of 33 bits", "* 1 FETCH (UID 4294967296)\r\n");
    row("size of 64 bits", "* 1 FETCH (RFC822.SIZE 9223372036854775808)\r\n");
    row("negative size", "* 1 FETCH (RFC822.SIZE -1)\r\n");
    row("section that never ends", "* 1 FETCH (BODY[HEADER {1}\r\na)\r\n");
    row("body without an end", "* 1 FETCH (UID 7 BODY[] {1}\r\na\r\n");
    row("deep nesting",
        "* 1 FETCH (X " + QByteArray(100'000, '(') + QByteArray(100'000, ')') + ")\r\n");
    row("deep status", "* STATUS a (X " + QByteArray(100'000, '(') + "\r\n");
    row("literal of 2^63", "* LIST () \"/\" {9223372036854775808}\r\n");
    row("body of 2^64", "* 1 FETCH (BODY[] {18446744073709551616}\r\n");
    row("two UIDs", "* 1 FETCH (UID 7 FLAGS () UID 8)\r\n");
    row("a UID before a body and another behind it", "* 1 FETCH (UID 7 BODY[] {1}\r\na UID 8)\r\n");
    row("body in a response that has no number",
        "* x FETCH (UID 7 BODY[] {1}\r\na)\r\n* 2 FETCH (UID 8)\r\n");
    row("33 bits of messages", "* 4294967296 EXISTS\r\n");
    row("33 bits of a sequence number", "* 4294967296 FETCH (UID 1)\r\n");
    row("flags without end", "* 1 FETCH (FLAGS (" + QByteArray("x ").repeated(20'000) + "))\r\n");
    row("capabilities without end", "* CAPABILITY" + QByteArray(" X").repeated(50'000) + "\r\n");
    row("body of 2^40", "* 1 FETCH (BODY[] {1099511627776}\r\n");
}

void TestResponseParser::refuses()
{
    QFETCH(const QByteArray, input);
    QCOMPARE(Test::eventsOf({input}).last(), "error"_ba);
    if (input.size() > 200)
        return;
    for (const QByteArrayList &pieces : Test::everyCut(input))
        QCOMPARE(Test::eventsOf(pieces).last(), "error"_ba);
}

/// What a server says ends up in logs and on terminals.
void TestResponseParser::showsNoControlCharacters()
{
    QCOMPARE(Test::eventsOf({"* NO [ALERT] a\x1b[31mb\x07"_ba + "c\xe2\x80\xae"_ba + "d\r\n"_ba}),
             QByteArrayList{"NO [ALERT|] a [31mb c d"_ba});
    QCOMPARE(Test::eventsOf({"* NO [\x1b[31m] red\r\n"_ba}).size(), 1);
    QVERIFY(!Test::eventsOf({"* NO [\x1b[31m] red\r\n"_ba}).first().contains('\x1b'));
    const QByteArrayList endless = Test::eventsOf({"* OK " + QByteArray(100'000, 'x') + "\r\n"});
    QCOMPARE(endless.size(), 1);
    QCOMPARE_LT(endless.first().size(), 2000);
}

void TestResponseParser::isQuickWithManyFlags()
{
    QByteArray flags;
    for (int i = 10'000; i > 0; --i)
        flags += "k" + QByteArray::number(i) + ' ';
    const QByteArray response = "* 1 FETCH (UID 1 FLAGS (" + flags + "))\r\n";
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QVERIFY(Test::eventsOf({response}).first().startsWith("fetch 1 uid=1 flags=(k1 k10 "));
    QCOMPARE_LT(timer.elapsed(), 20'000);
}

/// Each message has keywords of its own, and long ones; in the end there are too many to be held.
void TestResponseParser::forgetsFlagsThatAreTooMany()
{
    Imap::ResponseParser parser;
    bool isRefused = false;
    for (int i = 0; i < 3000 && !isRefused; ++i) {
        parser.append("* 1 FETCH (UID 1 FLAGS (" + QByteArray::number(i) + QByteArray(100'000, 'x')
                      + "))\r\n");
        isRefused = !parser.next().has_value();
    }
    QVERIFY(isRefused);
}

void TestResponseParser::survivesGarbage()
{
    QRandomGenerator random(20240101);
    const QByteArray alphabet("* FETCHBODYUIDLISTa1()[]{}<>\"\\\r\n\0\xff~+0123456789", 52);
    for (int round = 0; round < 3000; ++round) {
        QByteArray input;
        const int length = random.bounded(200);
        for (int i = 0; i < length; ++i)
            input += alphabet[random.bounded(int(alphabet.size()))];
        input += "\r\n";
        const QByteArrayList whole = Test::eventsOf({input});
        const qsizetype cut = random.bounded(int(input.size()));
        QCOMPARE(Test::eventsOf({input.first(cut), input.sliced(cut)}), whole);
    }
}

/// Good responses with one byte changed, lost or doubled.
void TestResponseParser::survivesDamage()
{
    QFETCH(const QByteArray, input);
    const QByteArray replacements("\0(){}\"\r\n9 \xff", 11);
    for (qsizetype i = 0; i < input.size(); ++i) {
        for (const char c : replacements) {
            QByteArray damaged = input;
            damaged[i] = c;
            Test::eventsOf({damaged});
        }
        Test::eventsOf({input.first(i) + input.sliced(i + 1)});
        Test::eventsOf({input.first(i) + input.sliced(i, 1) + input.sliced(i)});
    }
}

void TestResponseParser::forgetsAStreamedBody()
{
    Imap::ResponseParser parser;
    parser.append("* 1 FETCH (UID 7 BODY[] {5}\r\nab");
    while (true) {
        const auto event = parser.next();
        QVERIFY(event.has_value());
        if (!*event)
            break;
    }
    parser.clear();
    parser.append("* 1 FETCH (UID 8 BODY[] \"x\")\r\n");
    const auto event = parser.next();
    QVERIFY(event && *event);
    QCOMPARE(Test::describe(**event), "fetch 1 uid=8 body=<x>"_ba);
}

QTEST_GUILESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
