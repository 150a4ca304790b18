// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/protocolbook.h"
#include "core/base/logging.h"
#include "core/imap/commands/acl.h"
#include "core/imap/commands/append.h"
#include "core/imap/commands/authenticate.h"
#include "core/imap/commands/fetchbodies.h"
#include "core/imap/commands/labels.h"
#include "core/imap/commands/list.h"
#include "core/imap/commands/scan.h"
#include "core/imap/commands/search.h"
#include "core/imap/commands/select.h"
#include "core/imap/commands/serverinfo.h"
#include "core/imap/commands/simple.h"
#include "core/imap/commands/store.h"
#include "core/signin/tokenexchange.h"
#include "tests/support/transcript.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

template <typename Line, typename Text>
concept TakesAsOwn = requires(Line &line, const Text &text) { line.own(text); };
static_assert(TakesAsOwn<TraceLine, OwnWords> && !TakesAsOwn<TraceLine, QByteArray>
                  && !TakesAsOwn<TraceLine, Secret>,
              "only what the compiler has seen is the program's own");

const QString password = u"Tr0ub4dor \"&\" 3"_s;
const QByteArray subject = "Subject: nobody's business"_ba;

/// A conversation of which a trace is kept.
struct Traced : Transcript
{
    explicit Traced(const QByteArray &capabilities = "IMAP4rev1")
    {
        connection().setTrace(trace);
        greet(capabilities);
    }

    /// Everything so far, a line each: ">", "<" or "-", and the text.
    QStringList lines() const
    {
        static constexpr QChar arrows[] = {u'>', u'<', u'-'};
        QStringList lines;
        for (const TracedLine &traced : trace->around(trace->here()).lines)
            lines.append(arrows[size_t(traced.direction)] + (u' ' + traced.line.text()));
        return lines;
    }
    QString all() const { return lines().join(u'\n'); }
    QString last() const { return lines().constLast(); }

    std::shared_ptr<ConnectionTrace> trace =
        std::make_shared<ConnectionTrace>(7, OwnWords("source"), &logSourceProtocol);
};

Imap::MessageBodyPtr bodyOf(const QByteArray &bytes)
{
    auto body = std::make_shared<Imap::MessageBody>(bytes.size(), nullptr);
    body->push(bytes);
    return body;
}

Imap::MailboxName folder()
{
    return Imap::MailboxName("Top secret"_ba);
}

/// Spells what is somebody's own as its kind.
QString covered(const TraceLine &line)
{
    return line.covered([](TracePart kind, const QByteArray &) {
        static const QStringList words{u"?"_s, u"<folder>"_s, u"<address>"_s, u"<keyword>"_s,
                                       u"<words>"_s};
        return words.at(int(kind));
    });
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsSaid();
    void hidesThePassword_data();
    void hidesThePassword();
    void hidesResponses_data();
    void hidesResponses();
    void hidesTokens();
    void hidesWhatTheServerRepeats_data();
    void hidesWhatTheServerRepeats();
    void hidesMessagesThatAreStored();
    void hidesMessagesThatArrive();
    void hidesHeaders();
    void knowsWhatIsSomebodys_data();
    void knowsWhatIsSomebodys();
    void covers_data();
    void covers();
    void foldsListings();
    void staysSmall();
    void findsThePlace();
    void keepsTheLinesOfALostConnection();
    void hasNoControlCharacters();
};

void TestTrace::tellsWhatIsSaid()
{
    Traced t("IMAP4rev1 LITERAL+");
    const auto selected = Imap::select(t.connection(), folder(), Imap::Access::ReadOnly);
    t.client("a1 EXAMINE \"Top secret\"\r\n");
    t.server("* 3 EXISTS\r\n* OK [UIDVALIDITY 17] fine\r\na1 OK [READ-ONLY] open\r\n");
    QVERIFY(answerTo(selected));
    QCOMPARE(t.lines(),
             (QStringList{u"- connects to imap.example.org, port 143"_s,
                          u"< * OK [CAPABILITY IMAP4rev1 LITERAL+] ready"_s,
                          u"> a1 EXAMINE Top secret"_s, u"< * 3 EXISTS"_s,
                          u"< * OK [UIDVALIDITY 17] fine"_s, u"< a1 OK [READ-ONLY] open"_s}));
    const ProtocolExcerpt excerpt = t.trace->around(t.trace->here());
    QCOMPARE(excerpt.connection, 7);
    QVERIFY(excerpt.lines.constFirst().time > 0);
}

void TestTrace::hidesThePassword_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("capabilities");
    QTest::newRow("atom") << u"abcdefg"_s << "IMAP4rev1"_ba;
    QTest::newRow("quoted") << password << "IMAP4rev1"_ba;
    QTest::newRow("literal") << u"pässwörd"_s << "IMAP4rev1"_ba;
    QTest::newRow("literal at once") << u"pässwörd"_s << "IMAP4rev1 LITERAL+"_ba;
    QTest::newRow("empty") << QString() << "IMAP4rev1"_ba;
}

void TestTrace::hidesThePassword()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, capabilities);
    Traced t(capabilities);
    const auto reply = Imap::login(t.connection(), u"tim"_s, Secret(secret));
    t.server("+ go on\r\n");
    t.server("a1 OK in\r\n");
    QVERIFY(answerTo(reply));
    QVERIFY2(t.all().contains(u"> a1 LOGIN tim <password>\n"_s), qPrintable(t.all()));
    QVERIFY(secret.isEmpty() || !t.all().contains(secret));
    // Its length is a secret, too.
    QVERIFY(!t.all().contains(u'{'));
}

void TestTrace::hidesResponses_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("challenge");
    for (const char *name : {"PLAIN", "LOGIN"})
        QTest::newRow(name) << QByteArray(name) << QByteArray();
    QTest::newRow("CRAM-MD5") << "CRAM-MD5"_ba << "<1896.697170952@example.org>"_ba;
    QTest::newRow("SCRAM-SHA-1") << "SCRAM-SHA-1"_ba << QByteArray();
    QTest::newRow("SCRAM-SHA-256") << "SCRAM-SHA-256"_ba << QByteArray();
    QTest::newRow("DIGEST-MD5")
        << "DIGEST-MD5"_ba
        << "realm=\"x\",nonce=\"OA6MG9tEQGm2hh\",qop=\"auth\",algorithm=md5-sess,charset=utf-8"_ba;
}

void TestTrace::hidesResponses()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, challenge);
    for (const QByteArray &capabilities : {"IMAP4rev1"_ba, "IMAP4rev1 SASL-IR"_ba}) {
        Traced t(capabilities);
        const auto reply = Imap::authenticate(
            t.connection(), makePasswordExchange(mechanism, {.user = u"tim"_s,
                                                             .password = Secret(password),
                                                             .host = u"example.org"_s}));
        t.server("+ " + challenge.toBase64() + "\r\n");
        t.server("+ UGFzc3dvcmQ6\r\n");
        t.server("a1 NO not so\r\n");
        QVERIFY(!answerTo(reply));
        const QByteArrayList sent = t.transport().takeWritten().split('\n');
        const QString said = t.all();
        QVERIFY2(said.contains("> a1 AUTHENTICATE "_L1 + QString::fromLatin1(mechanism)),
                 qPrintable(said));
        QVERIFY2(said.contains("<response>"_L1), qPrintable(said));
        for (const QByteArray &line : sent.sliced(1)) {
            if (line.size() > 4)
                QVERIFY2(!said.contains(QString::fromLatin1(line.trimmed())), qPrintable(said));
        }
        QVERIFY(!said.contains(password));
        QVERIFY(challenge.isEmpty() || !said.contains(QString::fromLatin1(challenge.toBase64())));
    }
}

void TestTrace::hidesTokens()
{
    for (const char *mechanism : {"XOAUTH2", "OAUTHBEARER"}) {
        Traced t("IMAP4rev1 SASL-IR");
        const Secret token(u"ya29.a0AfH6SMBx"_s);
        const std::shared_ptr<SaslExchange> exchange = makeTokenExchange(
            mechanism,
            {.user = u"tim"_s, .token = token, .host = u"imap.example.org"_s, .port = 993});
        const auto reply = Imap::authenticate(t.connection(), exchange);
        const QByteArray sent = t.transport().takeWritten().split(' ').value(3).trimmed();
        QVERIFY(sent.size() > 20);
        // A server that sends the response back as a challenge, and then says it.
        t.server("+ " + sent + "\r\n");
        t.server("a1 NO [ALERT] " + sent + " is no good\r\n");
        const auto answer = answerTo(reply);
        QVERIFY(!answer);
        QVERIFY2(t.all().contains(u"<response>"_s), qPrintable(t.all()));
        QVERIFY2(!t.all().contains(QString::fromLatin1(sent)), qPrintable(t.all()));
        QVERIFY(!t.all().contains(token.reveal()));
        QVERIFY2(!answer.error().serverText.contains(QString::fromLatin1(sent)),
                 qPrintable(answer.error().serverText));
    }
}

void TestTrace::hidesWhatTheServerRepeats_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray plain = password.toUtf8();
    QTest::newRow("text") << "a1 BAD What is LOGIN tim " + plain + "?\r\n";
    QTest::newRow("quoted") << "a1 BAD What is LOGIN tim \"Tr0ub4dor \\\"&\\\" 3\"?\r\n"_ba;
    QTest::newRow("base64") << "a1 NO " + plain.toBase64() + "\r\n";
    QTest::newRow("code") << "a1 NO [X " + plain.toBase64() + "] no\r\n";
    QTest::newRow("untagged") << "* BAD LOGIN tim " + plain + "\r\na1 NO no\r\n";
    QTest::newRow("nonsense") << "LOGIN tim " + plain + "\r\n";
    QTest::newRow("farewell") << "* BYE " + plain + "\r\n";
    QTest::newRow("list") << "* LIST () \"/\" \"" + plain.toBase64() + "\"\r\na1 NO no\r\n";
}

void TestTrace::hidesWhatTheServerRepeats()
{
    QFETCH(QByteArray, answer);
    Traced t;
    const auto reply = Imap::login(t.connection(), u"tim"_s, Secret(password));
    t.server(answer);
    const auto answered = answerTo(reply);
    QVERIFY(!answered);
    for (const QString &text : {t.all(), answered.error().serverText}) {
        QVERIFY2(!text.contains(u"Tr0ub4dor"_s), qPrintable(text));
        QVERIFY2(!text.contains(QString::fromLatin1(password.toUtf8().toBase64())),
                 qPrintable(text));
    }
}

void TestTrace::hidesMessagesThatAreStored()
{
    Traced t("IMAP4rev1 LITERAL+");
    Imap::append(t.connection(), folder(),
                 {{.flags = {"\\Seen"_ba, "$Family"_ba},
                   .received = Imap::InternalDate{},
                   .body = bodyOf(subject + "\r\n\r\nHello")},
                  {.flags = {}, .received = std::nullopt, .body = bodyOf("x"_ba)}});
    QVERIFY(t.transport().takeWritten().contains(subject));
    QCOMPARE(t.last(),
             u"> a1 APPEND Top secret ($Family \\Seen) \"01-Jan-1970 00:00:00 +0000\" {%1} "
             "<message of %1 bytes> () {1} <message of 1 bytes>"_s.arg(subject.size() + 9));
}

void TestTrace::hidesMessagesThatArrive()
{
    for (const bool isStreamed : {true, false}) {
        Traced t;
        Imap::UidSet uids;
        uids.add(5);
        const auto stream = Imap::fetchBodies(t.connection(), uids, nullptr);
        const QByteArray quoted = '"' + subject + '"';
        const QByteArray literal = '{' + QByteArray::number(subject.size()) + "}\r\n" + subject;
        const QByteArray content = isStreamed ? literal : quoted;
        t.server("* 2 FETCH (UID 5 BODY[] " + content + ")\r\n* 3 FETCH (FLAGS (\\Seen))\r\n");
        QVERIFY2(!t.all().contains(u"business"_s), qPrintable(t.all()));
        QVERIFY2(t.all().contains(u"<message of %1 bytes>"_s.arg(subject.size())),
                 qPrintable(t.all()));
        QVERIFY(t.all().contains(u"> a1 UID FETCH 5 (UID BODY.PEEK[])"_s));
    }
}

void TestTrace::hidesHeaders()
{
    Traced t;
    Imap::scanMessages(t.connection(), "1:*"_ba, "UID RFC822.SIZE BODY.PEEK[HEADER]"_ba,
                       [](Imap::FetchData &) {});
    t.server("* 2 FETCH (UID 5 RFC822.SIZE 100 INTERNALDATE \"01-Feb-2020 10:00:00 +0000\" FLAGS "
             "(\\Seen) BODY[HEADER] {"
             + QByteArray::number(subject.size()) + "}\r\n" + subject + ")\r\n");
    QCOMPARE(t.last(),
             u"< * 2 FETCH (UID 5 RFC822.SIZE 100 INTERNALDATE \"01-Feb-2020 10:00:00 "
             "+0000\" FLAGS (\\Seen) BODY[HEADER] <header of %1 bytes>)"_s.arg(subject.size()));
}

void TestTrace::knowsWhatIsSomebodys_data()
{
    using Do = std::function<void(Imap::Connection &)>;
    QTest::addColumn<Do>("act");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &line, const Do &act) {
        QTest::newRow(name) << act << line;
    };
    Imap::UidSet uids;
    uids.add(1);
    uids.add(2);
    row("LOGIN", u"a1 LOGIN <address> <password>"_s,
        [](Imap::Connection &connection) { Imap::login(connection, u"tim"_s, Secret(password)); });
    row("PROXYAUTH", u"a1 PROXYAUTH <address>"_s,
        [](Imap::Connection &connection) { Imap::proxyAuth(connection, u"tim"_s); });
    row("SELECT", u"a1 SELECT <folder>"_s, [](Imap::Connection &connection) {
        Imap::select(connection, folder(), Imap::Access::ReadWrite);
    });
    row("CREATE", u"a1 CREATE <folder>"_s,
        [](Imap::Connection &connection) { Imap::create(connection, folder()); });
    row("SEARCH", u"a1 UID SEARCH <words>"_s, [](Imap::Connection &connection) {
        Imap::search(connection, "SUBJECT \"nobody's business\""_ba);
    });
    row("SETACL", u"a1 SETACL <folder> <address> lrs"_s, [](Imap::Connection &connection) {
        Imap::setAcl(connection, folder(), "tim"_ba, "lrs"_ba);
    });
    row("STORE", u"a1 UID STORE 1:2 +FLAGS.SILENT (<keyword> \\Seen)"_s,
        [uids](Imap::Connection &connection) {
            Imap::storeFlags(connection, uids, {"\\Seen"_ba, "$Family"_ba}, Imap::StoreMode::Add);
        });
    row("labels", u"a1 UID STORE 1:2 X-GM-LABELS (<folder>)"_s,
        [uids](Imap::Connection &connection) {
            Imap::storeLabels(connection, uids, {"Family"_ba});
        });
    row("GETQUOTAROOT", u"a1 GETQUOTAROOT <folder>"_s,
        [](Imap::Connection &connection) { Imap::quotaOf(connection, folder()); });
}

void TestTrace::knowsWhatIsSomebodys()
{
    QFETCH(std::function<void(Imap::Connection &)>, act);
    QFETCH(QString, line);
    Traced t;
    act(t.connection());
    QCOMPARE(covered(t.trace->around(t.trace->here()).lines.constLast().line), line);
}

void TestTrace::covers_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("line");
    QTest::newRow("list") << "* LIST (\\HasNoChildren) \"/\" \"Top secret\"\r\n"_ba
                          << u"* LIST (\\hasnochildren) \"/\" <folder>"_s;
    QTest::newRow("status") << "* STATUS \"Top secret\" (MESSAGES 3 UIDNEXT 9)\r\n"_ba
                            << u"* STATUS <folder> ( MESSAGES 3 UIDNEXT 9)"_s;
    QTest::newRow("namespace") << "* NAMESPACE ((\"tim/\" \"/\")) NIL NIL\r\n"_ba
                               << u"* NAMESPACE ((\"<folder>\" \"/\"))"_s;
    QTest::newRow("acl") << "* ACL Secret tim lrs\r\n"_ba << u"* ACL <folder> <address> <words>"_s;
    QTest::newRow("id") << "* ID (\"name\" \"Dovecot\" \"remote-host\" \"tims.example.org\")\r\n"_ba
                        << u"* ID (\"name\" \"Dovecot\" )"_s;
    QTest::newRow("search") << "* SEARCH 1 2 3\r\n"_ba << u"* SEARCH <3 numbers>"_s;
    QTest::newRow("flags") << "* FLAGS (\\Seen $Family $Forwarded)\r\n"_ba
                           << u"* FLAGS (<keyword> $Forwarded \\Seen)"_s;
    QTest::newRow("permanent") << "* OK [PERMANENTFLAGS (\\Seen $Family \\*)] x\r\n"_ba
                               << u"* OK [PERMANENTFLAGS (<keyword> \\* \\Seen)] <words>"_s;
    QTest::newRow("code") << "* OK [REFERRAL imap://tim@example.org/] x\r\n"_ba
                          << u"* OK [REFERRAL <words>] <words>"_s;
    QTest::newRow("unknown code") << "* OK [TIM] x\r\n"_ba << u"* OK [<words>] <words>"_s;
    QTest::newRow("number") << "* OK [UNSEEN 4] x\r\n"_ba << u"* OK [UNSEEN 4] <words>"_s;
    QTest::newRow("continuation") << "+ abc\r\n"_ba << u"+ <3 bytes>"_s;
    QTest::newRow("other") << "* TIM is 5 years old\r\n"_ba << u"* <words> …"_s;
}

void TestTrace::covers()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, line);
    Traced t;
    t.server(said);
    QCOMPARE(covered(t.trace->around(t.trace->here()).lines.constLast().line), line);
}

void TestTrace::foldsListings()
{
    Traced t;
    Imap::scanMessages(t.connection(), "1:*"_ba, "UID RFC822.SIZE"_ba, [](Imap::FetchData &) {});
    const qsizetype before = t.lines().size();
    for (int i = 1; i <= 1000; ++i) {
        t.server("* " + QByteArray::number(i) + " FETCH (UID " + QByteArray::number(i + 100)
                 + " RFC822.SIZE 5)\r\n");
    }
    QCOMPARE(t.lines().size(), before + 1);
    QCOMPARE(t.last(),
             u"< * 1 FETCH (UID 101 RFC822.SIZE 5), and 999 more up to 1000 with UID 1100"_s);
}

void TestTrace::staysSmall()
{
    Traced t;
    for (int i = 0; i < 5000; ++i)
        t.server("* " + QByteArray::number(i) + " EXISTS\r\n");
    QVERIFY(t.lines().size() < 40);
    t.server("* LIST () \"/\" " + QByteArray(100'000, 'x') + "\r\n");
    QCOMPARE_LT(t.last().size(), 1100);
    QList<Imap::AppendMessage> many(50, {.flags = {"\\Seen"_ba}, .body = bodyOf("x"_ba)});
    Imap::append(t.connection(), folder(), many);
    QCOMPARE_LT(t.last().size(), 1100);
    QVERIFY2(t.last().startsWith(u"> a1 APPEND Top secret (\\Seen) {1} <message of 1 bytes> "_s),
             qPrintable(t.last()));
    QVERIFY(t.last().endsWith(u" …"_s));
}

void TestTrace::findsThePlace()
{
    Traced t("IMAP4rev1 LITERAL+");
    const auto refused = Imap::create(t.connection(), folder());
    for (int i = 0; i < 100; ++i)
        t.server("* " + QByteArray::number(i) + " EXISTS\r\n");
    t.server("a1 NO [CANNOT] because\r\n");
    for (int i = 0; i < 100; ++i)
        t.server("* " + QByteArray::number(i) + " EXISTS\r\n");
    const ProtocolPlace place = answerTo(refused).error().place;
    QCOMPARE(place.connection, 7);
    const QList<TracedLine> lines = t.trace->around(place).lines;
    QCOMPARE(lines.constFirst().line.text(), u"a1 CREATE Top secret"_s);
    QCOMPARE(lines.at(lines.size() - 3).line.text(), u"a1 NO [CANNOT] because"_s);
    QCOMPARE_LT(lines.size(), 30);
}

void TestTrace::keepsTheLinesOfALostConnection()
{
    ProtocolBook book;
    QVERIFY(!book.around({}, Side::Source));
    Error error;
    {
        Transcript t;
        t.connection().setTrace(book.begin(Side::Destination));
        t.greet();
        const auto reply = Imap::create(t.connection(), folder());
        t.server("* BYE tired\r\n");
        error = answerTo(reply).error();
    }
    const auto excerpt = book.around(error.place, Side::Destination);
    QVERIFY(excerpt);
    QCOMPARE(excerpt->connection, error.place.connection);
    const QString last = excerpt->lines.constLast().line.text();
    QVERIFY2(last.startsWith("the connection has ended: network"_L1), qPrintable(last));
    // Whoever does not know where gets what was said last on that side.
    QVERIFY(book.around({}, Side::Destination));
    QVERIFY(!book.around({}, Side::Source));
    for (int i = 0; i < 100; ++i)
        book.begin(Side::Source);
    QVERIFY(!book.around({}, Side::Destination));
}

void TestTrace::hasNoControlCharacters()
{
    Traced t;
    Imap::create(t.connection(), Imap::MailboxName("a\r\nb\x1b[31m"_ba));
    QCOMPARE(t.last(), u"> a1 CREATE a??b?[31m"_s);
}

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
