// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runlog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Cli;

class RunLogTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFile_data();
    void namesTheFile();
    void findsThePath_data();
    void findsThePath();
    void writesWhatIsPrinted();
    void writesSoonByItself();
    void saysWhyItCannotWrite();
};

void RunLogTest::namesTheFile_data()
{
    QTest::addColumn<QString>("user1");
    QTest::addColumn<QString>("user2");
    QTest::addColumn<QString>("name");

    const QString time = u"2020_11_17_15_59_22_061_"_s;
    QTest::newRow("plain") << u"test1"_s << u"test2"_s << QString(time + u"test1_test2.txt"_s);
    QTest::newRow("addresses") << u"a@b.example"_s << u"c+d@e.example"_s
                               << QString(time + u"a@b.example_c+d@e.example.txt"_s);
    QTest::newRow("path") << u"../x/y"_s << u"c:\\z"_s << QString(time + u".._x_y_c__z.txt"_s);
    QTest::newRow("others") << u"*|?:\"<>'\\ \t\r\n"_s << u"b"_s
                            << QString(time + u"______________b.txt"_s);
    QTest::newRow("not ASCII") << u"jürgen"_s << u"b"_s << QString(time + u"j_rgen_b.txt"_s);
}

void RunLogTest::namesTheFile()
{
    QFETCH(QString, user1);
    QFETCH(QString, user2);
    QFETCH(QString, name);
    const QDateTime time(QDate(2020, 11, 17), QTime(15, 59, 22, 61));
    QCOMPARE(logFileName(time, user1, user2), name);
}

void RunLogTest::findsThePath_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");

    QTest::newRow("generated") << u"LOG_imapsync"_s << QString() << u"LOG_imapsync/generated"_s;
    QTest::newRow("current folder") << QString() << QString() << u"generated"_s;
    QTest::newRow("named") << u"LOG_imapsync"_s << u"a/b.txt"_s << u"LOG_imapsync/a/b.txt"_s;
    QTest::newRow("named, current folder") << QString() << u"b.txt"_s << u"b.txt"_s;
    QTest::newRow("absolute") << u"LOG_imapsync"_s << u"/tmp/b.txt"_s << u"/tmp/b.txt"_s;
}

void RunLogTest::findsThePath()
{
    QFETCH(QString, folder);
    QFETCH(QString, file);
    QFETCH(QString, path);
    QCOMPARE(logFilePath(folder, file, u"generated"_s), path);
}

void RunLogTest::writesWhatIsPrinted()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/log.txt"_s);
    {
        RunLog log;
        QVERIFY(log.openFile(path));
        QCOMPARE(log.fileName(), path);
        log.line(u"Entwürfe\t[x]"_s);
        log.line(u"\x1b[31mred\x07\u009b"_s);
        log.lines({u"one"_s, u"two\nlines"_s});
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "Entwürfe\t[x]\n?[31mred??\none\ntwo?lines\n"_ba);
}

void RunLogTest::writesSoonByItself()
{
    QTemporaryDir folder;
    RunLog log;
    QVERIFY(log.openFile(folder.filePath(u"log.txt"_s)));
    log.line(u"line"_s);
    QFile file(log.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_COMPARE_WITH_TIMEOUT(file.size(), 5, 2000);
}

void RunLogTest::saysWhyItCannotWrite()
{
    QTemporaryDir folder;
    RunLog log;
    const auto opened = log.openFile(folder.path());
    QVERIFY(!opened);
    QVERIFY(!opened.error().isEmpty());
    QVERIFY(log.fileName().isEmpty());
}

QTEST_GUILESS_MAIN(RunLogTest)
#include "tst_runlog.moc"
