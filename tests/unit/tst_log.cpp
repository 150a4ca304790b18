// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/log/log.h"
#include "core/log/logfile.h"
#include "core/transfer/eventlog.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void writesOneLine();
    void knowsItsLevels();
    void hearsWhatIsWanted_data();
    void hearsWhatIsWanted();
    void isSilentWithoutAnybody();
    void hearsOtherThreads();
    void tellsWhatHappens();
    void rotates();
    void goesOnAtTheEnd();
    void saysWhyItCannotWrite();
};

void TestLog::writesOneLine()
{
    const LogLine line{.time = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7), QTimeZone::utc()),
                       .level = LogLevel::Warning,
                       .topic = u"run"_s,
                       .text = u"a\nb\u2028c"_s};
    QCOMPARE(line.shown(), u"2026-02-03 04:05:06.007 UTC warning  run a b c"_s);
}

void TestLog::knowsItsLevels()
{
    for (const QString &word : logLevelWords())
        QCOMPARE(wordFor(*logLevelOf(word)), word);
    QCOMPARE(logLevelOf(u"Debug"_s), LogLevel::Debug);
    QVERIFY(!logLevelOf(u"loud"_s));
}

void TestLog::hearsWhatIsWanted_data()
{
    QTest::addColumn<LogWish>("wish");
    QTest::addColumn<QString>("heard");
    using Protocol = LogWish::Protocol;
    QTest::newRow("error") << LogWish{.level = LogLevel::Error} << u"e"_s;
    QTest::newRow("warning") << LogWish{.level = LogLevel::Warning} << u"ew"_s;
    QTest::newRow("info") << LogWish{} << u"ewi"_s;
    QTest::newRow("debug") << LogWish{.level = LogLevel::Debug} << u"ewid"_s;
    QTest::newRow("protocol") << LogWish{.level = LogLevel::Protocol} << u"ewid12"_s;
    QTest::newRow("source") << LogWish{.level = LogLevel::Error, .protocol = Protocol::Source}
                            << u"e1"_s;
    QTest::newRow("destination") << LogWish{.level = LogLevel::Warning,
                                            .protocol = Protocol::Destination}
                                 << u"ew2"_s;
    QTest::newRow("both") << LogWish{.level = LogLevel::Error, .protocol = Protocol::Both}
                          << u"e12"_s;
}

void TestLog::hearsWhatIsWanted()
{
    QFETCH(LogWish, wish);
    QFETCH(QString, heard);
    QString told;
    Log log;
    log.add(wish, [&told](const LogLine &line) { told += line.text; });
    qCCritical(logRun) << "e";
    qCWarning(logTransfer).noquote() << "w";
    qCInfo(logRun).noquote() << "i";
    qCDebug(logImap).noquote() << "d";
    qCDebug(logSourceProtocol).noquote() << "1";
    qCDebug(logDestinationProtocol).noquote() << "2";
    QCOMPARE(told, heard);
}

void TestLog::isSilentWithoutAnybody()
{
    {
        Log log;
        log.add({.level = LogLevel::Protocol}, [](const LogLine &) {});
        QVERIFY(logSourceProtocol().isDebugEnabled());
    }
    QVERIFY(!logSourceProtocol().isDebugEnabled());
    QVERIFY(!logRun().isCriticalEnabled());
}

void TestLog::hearsOtherThreads()
{
    int heard = 0;
    Log log;
    log.add({}, [&heard](const LogLine &) { ++heard; });
    const auto talk = [] {
        for (int i = 0; i < 1000; ++i)
            qCInfo(logRun) << i;
    };
    const std::unique_ptr<QThread> other(QThread::create(talk));
    other->start();
    talk();
    other->wait();
    QCOMPARE(heard, 2000);
}

void TestLog::tellsWhatHappens()
{
    QStringList heard;
    Log log;
    log.add({}, [&heard](const LogLine &line) {
        heard.append(wordFor(line.level) + u' ' + line.text);
    });
    logEvent(Happened::SignedIn{Side::Source, u"imap.example.org"_s, 993, true, u"hello"_s, {}});
    logEvent(Happened::Reconnecting{
        Side::Destination, {.code = Error::Code::Timeout}, std::chrono::milliseconds(2000)});
    logEvent(Happened::MessageCopied{{}, {}, 5, 100, 6});
    logProblem({.what = Problem::What::AppendMessage,
                .side = Side::Destination,
                .folder = Imap::MailboxName("Sent"_ba),
                .uid = 5,
                .size = 100,
                .error = {.code = Error::Code::OverQuota, .serverText = u"full"_s}});
    QCOMPARE(heard,
             (QStringList{
                 u"info source signed in at imap.example.org port 993 encrypted: hello"_s,
                 u"warning destination connection lost: timeout - next try in 2000 ms"_s,
                 u"error problem append-message at destination folder [Sent] message 5 size 100 "
                 "over-quota (full)"_s}));
}

void TestLog::rotates()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/a.log"_s);
    LogFile file(path, {.bytes = 1000, .files = 3});
    QVERIFY(file.open());
    for (int i = 0; i < 200; ++i)
        file.write(u"line %1 of many"_s.arg(i));
    const QStringList names = QDir(folder.filePath(u"deep"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{u"a.1.log"_s, u"a.2.log"_s, u"a.log"_s}));
    for (const QString &name : names)
        QCOMPARE_LE(QFileInfo(folder.filePath("deep/"_L1 + name)).size(), 1000);
    QFile last(path);
    QVERIFY(last.open(QIODevice::ReadOnly));
    QVERIFY(last.readAll().endsWith("line 199 of many\n"));
#ifdef Q_OS_UNIX
    QVERIFY(!(last.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#endif
}

void TestLog::goesOnAtTheEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    for (int i = 0; i < 2; ++i) {
        LogFile file(path);
        QVERIFY(file.open());
        file.write(QString::number(i));
    }
    QFile both(path);
    QVERIFY(both.open(QIODevice::ReadOnly));
    QCOMPARE(both.readAll(), "0\n1\n"_ba);
}

void TestLog::saysWhyItCannotWrite()
{
    const QTemporaryDir folder;
    LogFile file(folder.path());
    const auto opened = file.open();
    QVERIFY(!opened);
    QVERIFY(!opened.error().serverText.isEmpty());
    file.write(u"lost"_s);
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
