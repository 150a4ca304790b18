// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <qt_windows.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// mailhaul-cli in a console of Windows: how it is asked to end, and how it asks for a password.
class ConsoleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void endsInOrder_data();
    void endsInOrder();
    void isEndedByAnotherCall();
    void writesLinesAsWindowsDoes();
    void asksWithoutEcho();

private:
    QStringList arguments() const;
    /// Connected to the servers, which never say a word.
    bool startWaiting(QProcess &process, const QStringList &more = {});
    static QString screen();
    static void type(const QString &text);

    QTcpServer m_server;
    QTemporaryDir m_folder;
};

void ConsoleTest::initTestCase()
{
    // One of our own, so that nobody else gets the events.
    FreeConsole();
    QVERIFY(AllocConsole());
    QVERIFY(SetConsoleCtrlHandler([](DWORD) -> BOOL { return TRUE; }, TRUE));
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

void ConsoleTest::init()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        delete socket;
}

QStringList ConsoleTest::arguments() const
{
    const QString port = QString::number(m_server.serverPort());
    return {u"--host1"_s, u"127.0.0.1"_s, u"--port1"_s,     port,     u"--user1"_s, u"a"_s,
            u"--host2"_s, u"127.0.0.1"_s, u"--port2"_s,     port,     u"--user2"_s, u"b"_s,
            u"--nossl1"_s, u"--nossl2"_s, u"--notls1"_s, u"--notls2"_s};
}

bool ConsoleTest::startWaiting(QProcess &process, const QStringList &more)
{
    process.setWorkingDirectory(m_folder.path());
    process.start(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(MAILHAUL_CLI),
                  arguments()
                      + QStringList{u"--password1"_s, u"x"_s, u"--password2"_s, u"y"_s} + more);
    return process.waitForStarted()
           && QTest::qWaitFor([&] { return m_server.hasPendingConnections(); }, patience);
}

void ConsoleTest::endsInOrder_data()
{
    QTest::addColumn<DWORD>("event");
    QTest::addColumn<int>("status");
    QTest::newRow("Ctrl-C") << DWORD(CTRL_C_EVENT) << 130;
    QTest::newRow("Ctrl-Break") << DWORD(CTRL_BREAK_EVENT) << 143;
}

void ConsoleTest::endsInOrder()
{
    QFETCH(DWORD, event);
    QFETCH(int, status);
    QProcess process;
    QVERIFY(startWaiting(process));
    QVERIFY(GenerateConsoleCtrlEvent(event, 0));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(output.contains("Exiting with return value "), output);
    QCOMPARE(process.exitCode(), status);
}

void ConsoleTest::isEndedByAnotherCall()
{
    const QStringList pidFile{u"--pidfile"_s, m_folder.filePath(u"run.pid"_s)};
    QProcess process;
    QVERIFY(startWaiting(process, pidFile));
    QProcess other;
    other.setWorkingDirectory(m_folder.path());
    other.start(process.program(), QStringList{u"--abort"_s} + pidFile);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, patience);
    QCOMPARE(process.exitCode(), 131);
    QCOMPARE(other.exitCode(), 0);
}

void ConsoleTest::writesLinesAsWindowsDoes()
{
    const QString name = m_folder.filePath(u"lög.txt"_s);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(MAILHAUL_CLI),
                  arguments() + QStringList{u"--justbanner"_s, u"--logfile"_s, name});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patience);
    QCOMPARE(process.exitCode(), 0);
    QFile log(name);
    QVERIFY(log.open(QIODevice::ReadOnly));
    for (const QByteArray &text : {process.readAllStandardOutput(), log.readAll()}) {
        QVERIFY(text.contains("\r\n"));
        QCOMPARE(text.count('\n'), text.count("\r\n"));
        QVERIFY(!text.contains("\r\r"));
    }
}

QString ConsoleTest::screen()
{
    const HANDLE output = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0,
                                      nullptr);
    CONSOLE_SCREEN_BUFFER_INFO info = {};
    GetConsoleScreenBufferInfo(output, &info);
    const DWORD wanted = DWORD(info.dwSize.X) * DWORD(info.dwCursorPosition.Y + 1);
    std::wstring text(wanted, L' ');
    DWORD count = 0;
    ReadConsoleOutputCharacterW(output, text.data(), wanted, COORD{0, 0}, &count);
    CloseHandle(output);
    return QString::fromWCharArray(text.data(), int(count)).simplified();
}

void ConsoleTest::type(const QString &text)
{
    const HANDLE input = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE,
                                     FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0,
                                     nullptr);
    for (const QChar character : text) {
        for (const BOOL isDown : {TRUE, FALSE}) {
            INPUT_RECORD record = {};
            record.EventType = KEY_EVENT;
            record.Event.KeyEvent.bKeyDown = isDown;
            record.Event.KeyEvent.wRepeatCount = 1;
            record.Event.KeyEvent.uChar.UnicodeChar = character.unicode();
            if (character == u'\r')
                record.Event.KeyEvent.wVirtualKeyCode = VK_RETURN;
            DWORD count = 0;
            WriteConsoleInputW(input, &record, 1, &count);
        }
    }
    CloseHandle(input);
}

void ConsoleTest::asksWithoutEcho()
{
    QProcess process;
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setWorkingDirectory(m_folder.path());
    // The standard input that the program gets is the console.
    const HANDLE input = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE,
                                     FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0,
                                     nullptr);
    SetStdHandle(STD_INPUT_HANDLE, input);
    process.start(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(MAILHAUL_CLI),
                  arguments() + QStringList{u"--nolog"_s});
    QTRY_VERIFY_WITH_TIMEOUT(screen().contains(u"password of a on 127.0.0.1"_s), patience);
    type(u"gehéim\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(screen().contains(u"password of b on 127.0.0.1"_s), patience);
    type(u"auch\r"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_server.hasPendingConnections(), patience);
    QVERIFY(!screen().contains(u"heim"_s));
    QVERIFY(!screen().contains(u"auch"_s));
    process.kill();
    process.waitForFinished();
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY(!output.contains("heim"));
}

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
