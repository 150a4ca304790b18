// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/internaldate.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using Mailhaul::Imap::InternalDate;

class TestInternalDate : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesEveryBeginning();
    void agreesWithQt();
    void writesEveryValue();
};

void TestInternalDate::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("written");

    const auto row = [](const char *name, QByteArray text, qint64 seconds, int offset,
                        QByteArray written = {}) {
        QTest::newRow(name) << text << seconds << offset << (written.isEmpty() ? text : written);
    };
    row("epoch", "01-Jan-1970 00:00:00 +0000"_ba, 0, 0);
    row("east", "01-Jan-2024 12:00:00 +0100"_ba, 1704106800, 60);
    row("west", "17-Jul-1996 02:44:25 -0700"_ba, 837596665, -420);
    row("before the epoch", "31-Dec-1969 23:59:59 +0000"_ba, -1, 0);
    row("half an hour", "29-Feb-2024 05:30:00 +0530"_ba, 1709164800, 330);
    row("quarter of an hour", "29-Feb-2024 05:45:00 +0545"_ba, 1709164800, 345);
    row("half an hour west", "28-Feb-2024 20:30:00 -0330"_ba, 1709164800, -210);
    row("one minute west", "01-Jan-1970 00:00:00 -0001"_ba, 60, -1);
    row("farthest east", "01-Jan-1970 14:00:00 +1400"_ba, 0, 840);
    row("farthest west", "31-Dec-1969 10:00:00 -1400"_ba, 0, -840);
    row("leap day of a century", "29-Feb-2000 00:00:00 +0000"_ba, 951782400, 0);
    row("leap second", "31-Dec-2016 23:59:60 +0000"_ba, 1483228799, 0,
        "31-Dec-2016 23:59:59 +0000"_ba);
    row("first year", "01-Jan-0000 00:00:00 +1400"_ba, -62167219200 - 840 * 60, 840);
    row("last year", "31-Dec-9999 23:59:59 -1400"_ba, 253402300799 + 840 * 60, -840);
    row("blank before the day", " 1-Jan-1970 00:00:00 +0000"_ba, 0, 0,
        "01-Jan-1970 00:00:00 +0000"_ba);
    row("one digit", "1-Jan-1970 00:00:00 +0000"_ba, 0, 0, "01-Jan-1970 00:00:00 +0000"_ba);
    row("any case", "01-jAN-1970 00:00:00 +0000"_ba, 0, 0, "01-Jan-1970 00:00:00 +0000"_ba);
    row("minus zero", "01-Jan-1970 00:00:00 -0000"_ba, 0, 0, "01-Jan-1970 00:00:00 +0000"_ba);
}

void TestInternalDate::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, seconds);
    QFETCH(const int, offset);
    QFETCH(const QByteArray, written);

    const auto date = InternalDate::parse(text);
    QVERIFY(date);
    QCOMPARE(date->secondsSinceEpoch, seconds);
    QCOMPARE(date->offsetMinutes, offset);
    QCOMPARE(date->toImap(), written);
}

void TestInternalDate::refuses_data()
{
    QTest::addColumn<QByteArray>("text");

    const QByteArrayList nonsense = {
        ""_ba,
        "yesterday"_ba,
        "NIL"_ba,
        "00-Jan-1970 00:00:00 +0000"_ba,
        "32-Jan-1970 00:00:00 +0000"_ba,
        "31-Apr-1970 00:00:00 +0000"_ba,
        "29-Feb-1900 00:00:00 +0000"_ba,
        "01-Jän-1970 00:00:00 +0000"_ba,
        "01-Foo-1970 00:00:00 +0000"_ba,
        "01-Jan-70 00:00:00 +0000"_ba,
        "01-Jan-19700 00:00:00 +0000"_ba,
        "01-Jan--970 00:00:00 +0000"_ba,
        "01/Jan/1970 00:00:00 +0000"_ba,
        "001-Jan-1970 00:00:00 +0000"_ba,
        "01-Jan-1970 24:00:00 +0000"_ba,
        "01-Jan-1970 00:60:00 +0000"_ba,
        "01-Jan-1970 00:00:61 +0000"_ba,
        "01-Jan-1970 0:00:00 +0000"_ba,
        "01-Jan-1970 00:00:00"_ba,
        "01-Jan-1970 00:00:00 0000"_ba,
        "01-Jan-1970 00:00:00 +000"_ba,
        "01-Jan-1970 00:00:00 +00000"_ba,
        "01-Jan-1970 00:00:00 +0060"_ba,
        "01-Jan-1970 00:00:00 +1401"_ba,
        "01-Jan-1970 00:00:00 -9999"_ba,
        "01-Jan-1970 00:00:00 GMT"_ba,
        "01-Jan-1970T00:00:00 +0000"_ba,
        "Thu, 01 Jan 1970 00:00:00 +0000"_ba,
        "01-Jan-1970 00:00:00 +0000 (UTC)"_ba,
    };
    for (const QByteArray &text : nonsense)
        QTest::newRow(text.isEmpty() ? "empty" : text.constData()) << text;
}

void TestInternalDate::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!InternalDate::parse(text));
}

void TestInternalDate::refusesEveryBeginning()
{
    const QByteArray whole = "17-Jul-1996 02:44:25 -0700"_ba;
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!InternalDate::parse(whole.first(length)), whole.first(length).constData());
    QVERIFY(InternalDate::parse(whole));
}

void TestInternalDate::agreesWithQt()
{
    QRandomGenerator random(3);
    const QLocale english(QLocale::C);
    for (int round = 0; round < 2'000; ++round) {
        const qint64 seconds = random.bounded(qint64(253402300799));
        const int offset = random.bounded(-840, 841);
        const QDateTime local =
            QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::fromSecondsAheadOfUtc(offset * 60));
        if (local.date().year() > 9999 || local.date().year() < 0)
            continue;
        const QByteArray written = InternalDate{seconds, offset}.toImap();
        QCOMPARE(QString::fromLatin1(written.first(20)),
                 english.toString(local, u"dd-MMM-yyyy HH:mm:ss"_s));
        QCOMPARE(InternalDate::parse(written), (InternalDate{seconds, offset}));
    }
}

void TestInternalDate::writesEveryValue()
{
    for (const qint64 seconds : {std::numeric_limits<qint64>::min(), qint64(-1), qint64(0),
                                 std::numeric_limits<qint64>::max()}) {
        for (const int offset :
             {std::numeric_limits<int>::min(), -1, 0, std::numeric_limits<int>::max()}) {
            const QByteArray written = InternalDate{seconds, offset}.toImap();
            QVERIFY2(InternalDate::parse(written), written.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestInternalDate)
#include "tst_internaldate.moc"
