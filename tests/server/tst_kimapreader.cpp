// SPDX-License-Identifier: GPL-3.0-or-later

// KIMAP behind its wrapper: whatever a server does, every question is answered, ending takes no time, and no
// password goes where the engine would not have sent it.

#include "core/audit/kimapreader.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

namespace {

/// Signs everybody in, tells of five messages, and answers FETCH with \a answer.
class Server final : public QObject
{
public:
    enum class Afterwards { Silence, Close };

    Server(QByteArray answer, Afterwards afterwards)
        : m_answer(std::move(answer))
        , m_afterwards(afterwards)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Server::welcome);
        m_isListening = m_server.listen(QHostAddress::LocalHost);
    }

    bool isListening() const { return m_isListening; }

    Account account() const
    {
        Account account;
        account.host = u"127.0.0.1"_s;
        account.port = m_server.serverPort();
        account.security = Security::None;
        account.user = u"alice"_s;
        account.password = Secret(u"secret"_s);
        return account;
    }

private:
    void welcome()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        socket->write("* OK ready\r\n");
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            while (socket->canReadLine())
                answer(socket, socket->readLine());
        });
    }

    void answer(QTcpSocket *socket, const QByteArray &line)
    {
        const QByteArray tag = line.left(line.indexOf(' '));
        if (line.contains("FETCH")) {
            socket->write(m_answer);
            socket->flush();
            if (m_afterwards == Afterwards::Close)
                socket->close();
            return;
        }
        if (line.contains("CAPABILITY"))
            socket->write("* CAPABILITY IMAP4rev1\r\n");
        if (line.contains("EXAMINE"))
            socket->write("* FLAGS ()\r\n* 5 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] x\r\n");
        socket->write(tag + " OK done\r\n");
    }

    QTcpServer m_server;
    QByteArray m_answer;
    Afterwards m_afterwards;
    bool m_isListening = false;
};

template <typename T>
Result<T> resultOf(Reply<T> reply)
{
    if (!QTest::qWaitFor([&] { return reply.isComplete(); }, 20'000))
        qFatal("Nobody answers.");
    return reply.await_resume();
}

Account plainAccount()
{
    Account account;
    account.host = u"mail.example.org"_s;
    account.security = Security::ImplicitTls;
    account.user = u"alice"_s;
    account.password = Secret(u"secret"_s);
    return account;
}

class FixedToken final : public TokenSource
{
public:
    Reply<Secret> token(Freshness) override { return Reply<Secret>::completed(Secret(u"t"_s)); }
};

} // namespace

class KimapReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsAtOnce_data();
    void endsAtOnce();
    void tellsThatTheLineIsGone();
    void isRefusedWhereItWouldWeakenTheSignIn_data();
    void isRefusedWhereItWouldWeakenTheSignIn();
};

void KimapReaderTest::initTestCase()
{
    if (!KimapReader::isAvailable())
        QSKIP("This build has no KIMAP.");
}

void KimapReaderTest::endsAtOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("half an answer") << "* 1 FETCH (UID 1 BODY[HEADER] {100}\r\nSubject: "_ba;
}

void KimapReaderTest::endsAtOnce()
{
    QFETCH(const QByteArray, answer);
    Server server(answer, Server::Afterwards::Silence);
    QVERIFY(server.isListening());
    auto reader = std::make_unique<KimapReader>();
    QVERIFY(resultOf(reader->signIn(server.account())));
    QCOMPARE(resultOf(reader->open(Imap::MailboxName("INBOX"_ba))).value_or(-1), 5);
    auto reading = reader->read({1, 2, 3, 4, 5}, AuditDepth::Headers);
    QVERIFY(!QTest::qWaitFor([&] { return reading.isComplete(); }, 300));
    QElapsedTimer time;
    time.start();
    reader->cancel();
    QVERIFY(!resultOf(std::move(reading)));
    reader.reset();
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

void KimapReaderTest::tellsThatTheLineIsGone()
{
    Server server("* BYE see you\r\n"_ba, Server::Afterwards::Close);
    QVERIFY(server.isListening());
    KimapReader reader;
    QVERIFY(resultOf(reader.signIn(server.account())));
    QVERIFY(resultOf(reader.open(Imap::MailboxName("INBOX"_ba))));
    const auto read = resultOf(reader.read({1, 2, 3, 4, 5}, AuditDepth::Headers));
    QVERIFY(!read);
    QVERIFY(read.error().scope == Error::Scope::Connection);
    // It stays so.
    const auto again = resultOf(reader.open(Imap::MailboxName("INBOX"_ba)));
    QVERIFY(!again);
    QVERIFY(again.error().scope == Error::Scope::Connection);
}

void KimapReaderTest::isRefusedWhereItWouldWeakenTheSignIn_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, bool refused,
                        const std::function<void(Account &)> &change) {
        Account account = plainAccount();
        change(account);
        QTest::newRow(name) << account << refused;
    };
    row("TLS", false, [](Account &) {});
    row("STARTTLS", false, [](Account &account) { account.security = Security::StartTls; });
    row("PLAIN", false, [](Account &account) {
        account.signIn = SignIn::Mechanism;
        account.mechanism = "PLAIN"_ba;
    });
    row("a token", true, [](Account &account) {
        account.tokens = std::make_shared<FixedToken>();
        account.password = Secret();
    });
    row("no password", true, [](Account &account) { account.password = Secret(); });
    row("a mechanism that keeps the password", true, [](Account &account) {
        account.signIn = SignIn::Mechanism;
        account.mechanism = "SCRAM-SHA-256"_ba;
    });
    row("an administrator", true, [](Account &account) { account.authorizationUser = u"bob"_s; });
    row("Kerio's administrator", true,
        [](Account &account) { account.signIn = SignIn::MasterAuth; });
    row("TLS 1.3 or nothing", true,
        [](Account &account) { account.trust.minimumVersion = TlsTrust::MinimumVersion::Tls13; });
    row("a fingerprint", true,
        [](Account &account) { account.trust.acceptedFingerprints = {"ab"_ba}; });
    row("no encryption", true, [](Account &account) { account.security = Security::None; });
    row("no encryption, the password told by choice", false, [](Account &account) {
        account.security = Security::None;
        account.signIn = SignIn::Login;
    });
    row("no encryption, this machine", false, [](Account &account) {
        account.security = Security::None;
        account.host = u"127.0.0.1"_s;
    });
}

void KimapReaderTest::isRefusedWhereItWouldWeakenTheSignIn()
{
    QFETCH(const Account, account);
    QFETCH(const bool, refused);
    QCOMPARE(!KimapReader::refusalFor(account).isEmpty(), refused);
}

QTEST_GUILESS_MAIN(KimapReaderTest)
#include "tst_kimapreader.moc"
