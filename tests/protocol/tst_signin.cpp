// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/base/task.h"
#include "core/imap/commands/authenticate.h"
#include "core/imap/commands/simple.h"
#include "tests/support/transcript.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Test::answerTo;
using Test::Transcript;

namespace {

QString logged; // Message handlers are plain functions.

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Q_UNUSED(type)
    Q_UNUSED(context)
    logged += message + u'\n';
}

/// Collects everything that is logged meanwhile, down to the last detail.
class LogWatch
{
public:
    LogWatch()
    {
        logged.clear();
        QLoggingCategory::setFilterRules(u"mailhaul.*=true"_s);
        m_previous = qInstallMessageHandler(keepMessage);
    }
    ~LogWatch()
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LogWatch)

private:
    QtMessageHandler m_previous;
};

Reply<Imap::Status> authenticatePlain(Imap::Connection &connection, const QString &user,
                                      const Secret &password, const QString &authorizationUser)
{
    return Imap::authenticate(
        connection,
        makePasswordExchange(
            "PLAIN"_ba,
            {.user = user, .password = password, .authorizationUser = authorizationUser}));
}

QCoro::Task<> upgrade(Imap::Connection &connection, std::optional<bool> &outcome)
{
    if (co_await Imap::startTlsCommand(connection))
        outcome = (co_await connection.startTls()).has_value();
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void logsIn_data();
    void logsIn();
    void logsInWithLiterals();
    void isRefused();
    void authenticates();
    void authenticatesAtOnce();
    void authenticatesForSomebodyElse();
    void givesUpOnFurtherQuestions();
    void answersNoEndlessQuestions();
    void learnsCapabilities();

    void dropsWhatWasInjectedBeforeTls();
    void dropsHalfALineInjectedBeforeTls();
    void failsWithTheHandshake();

    void keepsSecretsOutOfTheLog();
};

void TestSignIn::logsIn_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("simple") << u"tim"_s << u"secret"_s << "a1 LOGIN tim secret\r\n"_ba;
    QTest::newRow("address") << u"tim@example.org"_s << u"Pass-1"_s
                             << "a1 LOGIN tim@example.org Pass-1\r\n"_ba;
    QTest::newRow("specials") << u"a b"_s << u"x\"y\\z {3}"_s
                              << "a1 LOGIN \"a b\" \"x\\\"y\\\\z {3}\"\r\n"_ba;
    QTest::newRow("empty password") << u"tim"_s << u""_s << "a1 LOGIN tim \"\"\r\n"_ba;
    QTest::newRow("8-bit") << u"tim"_s << u"pässwörd"_s
                           << "a1 LOGIN tim {10+}\r\np\xc3\xa4ssw\xc3\xb6rd\r\n"_ba;
    QTest::newRow("line end") << u"tim"_s << u"a\r\na2 DELETE x"_s
                              << "a1 LOGIN tim {14+}\r\na\r\na2 DELETE x\r\n"_ba;
}

void TestSignIn::logsIn()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const QByteArray, line);
    Transcript t;
    t.greet("IMAP4rev1 LITERAL+");
    const auto reply = Imap::login(t.connection(), user, Secret(password));
    t.client(line);
    t.server("a1 OK welcome\r\n");
    QVERIFY(answerTo(reply));
}

void TestSignIn::logsInWithLiterals()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::login(t.connection(), u"jürgen"_s, Secret(u"ä"_s));
    t.client("a1 LOGIN {7}\r\n");
    t.server("+ \r\n");
    t.client("j\xc3\xbcrgen {2}\r\n");
    t.server("+ \r\n");
    t.client("\xc3\xa4\r\n");
    t.server("a1 OK\r\n");
    QVERIFY(answerTo(reply));
}

void TestSignIn::isRefused()
{
    Transcript t;
    t.greet();
    const auto reply = Imap::login(t.connection(), u"tim"_s, Secret(u"wrong"_s));
    t.server("a1 NO [AUTHENTICATIONFAILED] Authentication failed.\r\n");
    const auto answer = answerTo(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Authentication);
    QCOMPARE(answer.error().scope, Error::Scope::Account);
    QCOMPARE(answer.error().serverText, u"[AUTHENTICATIONFAILED] Authentication failed."_s);
    QVERIFY(!t.connection().isLost());
}

void TestSignIn::authenticates()
{
    Transcript t;
    t.greet();
    const auto reply = authenticatePlain(t.connection(), u"tim"_s, Secret(u"pä"_s), {});
    t.client("a1 AUTHENTICATE PLAIN\r\n");
    t.server("+ \r\n");
    t.client("\0tim\0p\xc3\xa4"_ba.toBase64() + "\r\n");
    t.server("a1 OK\r\n");
    QVERIFY(answerTo(reply));
}

void TestSignIn::authenticatesAtOnce()
{
    Transcript t;
    t.greet("IMAP4rev1 SASL-IR");
    const auto reply = authenticatePlain(t.connection(), u"tim"_s, Secret(u"secret"_s), {});
    t.client("a1 AUTHENTICATE PLAIN " + "\0tim\0secret"_ba.toBase64() + "\r\n");
    t.server("a1 OK\r\n");
    QVERIFY(answerTo(reply));
}

void TestSignIn::authenticatesForSomebodyElse()
{
    Transcript t;
    t.greet("IMAP4rev1 SASL-IR");
    const auto reply =
        authenticatePlain(t.connection(), u"admin"_s, Secret(u"secret"_s), u"tim"_s);
    t.client("a1 AUTHENTICATE PLAIN " + "tim\0admin\0secret"_ba.toBase64() + "\r\n");
    QVERIFY(!reply.isComplete());
}

void TestSignIn::givesUpOnFurtherQuestions()
{
    Transcript t;
    t.greet();
    const auto reply = authenticatePlain(t.connection(), u"tim"_s, Secret(u"x"_s), {});
    t.client("a1 AUTHENTICATE PLAIN\r\n");
    t.server("+ \r\n");
    t.client("\0tim\0x"_ba.toBase64() + "\r\n");
    t.server("+ and your mother's name?\r\n");
    t.client("*\r\n");
    t.server("a1 BAD given up\r\n");
    QVERIFY(!answerTo(reply));
    // None of these "+" counts for a later literal.
    const auto next = Imap::create(t.connection(), Imap::MailboxName("\xff"_ba));
    t.client("a2 CREATE {1}\r\n");
    QVERIFY(!next.isComplete());
}

void TestSignIn::answersNoEndlessQuestions()
{
    Transcript t;
    t.greet();
    const auto reply = authenticatePlain(t.connection(), u"tim"_s, Secret(u"x"_s), {});
    for (int i = 0; i < 5000; ++i)
        t.server("+ \r\n");
    QCOMPARE_LT(t.transport().takeWritten().size(), 200);
    const auto answer = answerTo(reply);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Protocol);
}

void TestSignIn::learnsCapabilities()
{
    Transcript t;
    t.greet("IMAP4rev1 STARTTLS");
    const auto reply = Imap::login(t.connection(), u"tim"_s, Secret(u"secret"_s));
    t.server("a1 OK [CAPABILITY IMAP4rev1 MULTIAPPEND] welcome\r\n");
    QVERIFY(answerTo(reply));
    QVERIFY(t.connection().capabilities().has("MULTIAPPEND"));
    QVERIFY(!t.connection().capabilities().has("STARTTLS"));
}

void TestSignIn::dropsWhatWasInjectedBeforeTls()
{
    Transcript t;
    t.greet("IMAP4rev1 STARTTLS INJECTED");
    std::optional<bool> outcome;
    const auto flow = upgrade(t.connection(), outcome);
    t.client("a1 STARTTLS\r\n");
    t.server("a1 OK begin\r\n* CAPABILITY INJECTED\r\na2 OK forged\r\n");
    QVERIFY(t.transport().isHandshaking());
    QCOMPARE(t.transport().unread(), 0);
    t.transport().finishHandshake();
    QCOMPARE(outcome, std::optional(true));
    QVERIFY(t.connection().isEncrypted());
    QVERIFY(t.connection().capabilities().isEmpty());

    const auto next = Imap::noop(t.connection());
    t.client("a2 NOOP\r\n");
    QVERIFY(!next.isComplete());
    t.server("a2 OK genuine\r\n");
    QCOMPARE(answerTo(next)->text, u"genuine"_s);
    QVERIFY(flow.isReady());
}

void TestSignIn::dropsHalfALineInjectedBeforeTls()
{
    for (const QByteArray &injected : {"* OK [CAPABILITY INJ"_ba, "* LIST () \"/\" {100}\r\nabc"_ba,
                                       "* 1 FETCH (BODY[] {100}\r\nabc"_ba}) {
        Transcript t;
        t.greet("IMAP4rev1 STARTTLS");
        std::optional<bool> outcome;
        const auto flow = upgrade(t.connection(), outcome);
        t.server("a1 OK begin\r\n" + injected);
        t.transport().finishHandshake();
        const auto next = Imap::noop(t.connection());
        t.server("a2 OK genuine\r\n");
        QCOMPARE(answerTo(next)->text, u"genuine"_s);
        QVERIFY(flow.isReady());
    }
}

void TestSignIn::failsWithTheHandshake()
{
    Transcript t;
    t.greet("IMAP4rev1 STARTTLS");
    std::optional<bool> outcome;
    const auto flow = upgrade(t.connection(), outcome);
    t.server("a1 OK begin\r\n");
    t.transport().breakDown({.code = Error::Code::Certificate, .scope = Error::Scope::Account});
    QCOMPARE(outcome, std::optional(false));
    QCOMPARE(t.connection().lostReason()->code, Error::Code::Certificate);
    QVERIFY(flow.isReady());
}

void TestSignIn::keepsSecretsOutOfTheLog()
{
    const QString password = u"Tr0ub4dor&3"_s;
    const LogWatch watch;
    qCDebug(logImap) << "the watch works";
    for (const QByteArray &end : {"a1 OK\r\n"_ba, "a1 NO\r\n"_ba, "a1 WHAT\r\n"_ba, "+ \r\n"_ba,
                                  "* BYE\r\n"_ba, "a9 OK\r\n"_ba}) {
        for (const QByteArray &capabilities : {"IMAP4rev1"_ba, "IMAP4rev1 SASL-IR"_ba}) {
            Transcript first;
            first.greet(capabilities);
            auto login = Imap::login(first.connection(), u"tim"_s, Secret(password));
            first.server(end);
            first.hangUp();
            QVERIFY(login.isComplete());

            Transcript second;
            second.greet(capabilities);
            auto plain =
                authenticatePlain(second.connection(), u"tim"_s, Secret(password), {});
            second.server("+ \r\n");
            second.server(end);
            second.hangUp();
            QVERIFY(plain.isComplete());
            const auto answer = answerTo(plain);
            if (!answer)
                QVERIFY(!answer.error().serverText.contains(password));
        }
    }
    QVERIFY(logged.contains(u"the watch works"_s));
    QVERIFY(!logged.contains(password));
    QVERIFY(!logged.contains(QString::fromLatin1("\0tim\0Tr0ub4dor&3"_ba.toBase64())));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
