// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"
#include "app/cli/sizereport.h"
#include "app/cli/statisticsblock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

class StatisticsBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void writesSizes_data();
    void writesSizes();
    void writesDates();
    void writesNames();
    void agreesWithImapsync();
    void tellsOfADryRun();
    void survivesNoTimeAndNoFigures();
    void writesSizePairs();
    void writesFolderSizes();
};

namespace {

/// The figures of a run of imapsync 1.977 that its user published.
Report publishedReport()
{
    const QTimeZone zone = QTimeZone::fromSecondsAheadOfUtc(3600);
    Report report;
    Statistics &statistics = report.statistics;
    statistics.started = QDateTime(QDate(2020, 12, 30), QTime(10, 9, 36), zone);
    statistics.ended = statistics.started.addMSecs(6103700);
    statistics.foldersBegun = 262;
    statistics.foldersTotal = 262;
    statistics.messagesCopied = 28532;
    statistics.messagesSkipped = 36;
    statistics.sourceDuplicates = 22;
    statistics.sourceVoid = 14;
    statistics.onDestinationOnly = 6;
    statistics.bytesCopied = 8385026114;
    statistics.bytesSkipped = 351682;
    statistics.biggestCopied = 72919837;
    statistics.sourceAtStart = statistics.sourceAtEnd = SideSize{262, 28568, 8405740214, 72919837};
    statistics.destinationAtStart = SideSize{262, 10, 495295, 1000};
    statistics.destinationAtEnd = SideSize{262, 28538, 8385683883, 72919837};
    return report;
}

ProcessFigures publishedFigures()
{
    return {232364442, 431074509, u"1.41 1.60 1.85 1/1461"_s, 4, 305.185};
}

} // namespace

void StatisticsBlockTest::writesSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << qint64(0) << u"0.000 KiB"_s;
    QTest::newRow("one byte") << qint64(1) << u"0.001 KiB"_s;
    QTest::newRow("KiB") << qint64(351682) << u"343.439 KiB"_s;
    QTest::newRow("last KiB") << qint64(1000 * 1024 - 1) << u"999.999 KiB"_s;
    QTest::newRow("first MiB") << qint64(1000 * 1024) << u"0.977 MiB"_s;
    QTest::newRow("MiB") << qint64(72919837) << u"69.542 MiB"_s;
    QTest::newRow("GiB") << qint64(8405740214) << u"7.828 GiB"_s;
    QTest::newRow("TiB") << qint64(2) * 1024 * 1024 * 1024 * 1024 << u"2.000 TiB"_s;
    QTest::newRow("PiB") << std::numeric_limits<qint64>::max() << u"8192.000 PiB"_s;
    QTest::newRow("negative") << qint64(-20056331) << u"-19.127 MiB"_s;
}

void StatisticsBlockTest::writesSizes()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(textForSize(bytes), text);
}

void StatisticsBlockTest::writesDates()
{
    const QDate date(2020, 11, 17);
    const QTime time(5, 9, 2);
    QCOMPARE(textForDate(QDateTime(date, time, QTimeZone::UTC)),
             u"Tuesday 17 November 2020-11-17 05:09:02 +0000 UTC"_s);
    QVERIFY(textForDate(QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(-12600)))
                .startsWith(u"Tuesday 17 November 2020-11-17 05:09:02 -0330 "_s));
}

void StatisticsBlockTest::writesNames()
{
    QCOMPARE(bracketed(Imap::MailboxName("INBOX"_ba)), u"[INBOX]"_s);
    QCOMPARE(bracketed(Imap::MailboxName("Entw&APw-rfe"_ba)), u"[Entw&APw-rfe] = [Entwürfe]"_s);
    QCOMPARE(counter(1, 7), u"    1/7"_s);
    QCOMPARE(counter(1000, 1234), u"1000/1234"_s);
}

void StatisticsBlockTest::agreesWithImapsync()
{
    const QStringList expected = {
        u"++++ Statistics"_s,
        u"Transfer started on                     : Wednesday 30 December 2020-12-30 10:09:36 +0100 UTC+01:00"_s,
        u"Transfer ended on                       : Wednesday 30 December 2020-12-30 11:51:19 +0100 UTC+01:00"_s,
        u"Transfer time                           : 6103.7 sec"_s,
        u"Folders synced                          : 262/262 synced"_s,
        u"Messages transferred                    : 28532"_s,
        u"Messages skipped                        : 36"_s,
        u"Messages found duplicate on host1       : 22"_s,
        u"Messages found duplicate on host2       : 0"_s,
        u"Messages found crossduplicate on host2  : 0"_s,
        u"Messages void (noheader) on host1       : 14 (told apart by their content)"_s,
        u"Messages void (noheader) on host2       : 0"_s,
        u"Messages found in host1 not in host2    : 0 messages"_s,
        u"Messages found in host2 not in host1    : 6 messages"_s,
        u"Messages deleted on host1               : 0"_s,
        u"Messages deleted on host2               : 0"_s,
        u"Total bytes transferred                 : 8385026114 (7.809 GiB)"_s,
        u"Total bytes skipped                     : 351682 (343.439 KiB)"_s,
        u"Message rate                            : 4.7 messages/s"_s,
        u"Average bandwidth rate                  : 1341.6 KiB/s"_s,
        u"Reconnections to host1                  : 0"_s,
        u"Reconnections to host2                  : 0"_s,
        u"Memory consumption at the end           : 411.1 MiB (started with 221.6 MiB)"_s,
        u"Load end is                             : 1.41 1.60 1.85 1/1461 on 4 cores"_s,
        u"CPU time and %cpu                       : 305.19 sec 5.0 %cpu 1.3 %allcpus"_s,
        u"Biggest message transferred             : 72919837 bytes (69.542 MiB)"_s,
        u"Memory/biggest message ratio            : 5.9"_s,
        u"Start difference host2 - host1          : -28558 messages, -8405244919 bytes (-7.828 GiB)"_s,
        u"Final difference host2 - host1          : -30 messages, -20056331 bytes (-19.127 MiB)"_s,
    };
    QCOMPARE(statisticsBlock(publishedReport(), publishedFigures(), SizeDifferences::Shown),
             expected);
    QCOMPARE(statisticsBlock(publishedReport(), publishedFigures(), SizeDifferences::Left),
             expected.first(expected.size() - 2));
}

void StatisticsBlockTest::tellsOfADryRun()
{
    Report report = publishedReport();
    report.kind = RunKind::DryRun;
    report.statistics.messagesCopied = 0;
    report.statistics.messagesToCopy = 49;
    const QStringList lines = statisticsBlock(report, publishedFigures(), SizeDifferences::Left);
    QCOMPARE(lines.at(5),
             u"Messages transferred                    : 0 (could be 49 without dry mode)"_s);
}

void StatisticsBlockTest::survivesNoTimeAndNoFigures()
{
    Report report;
    report.statistics.started = report.statistics.ended = QDateTime::currentDateTime();
    const QStringList lines = statisticsBlock(report, {}, SizeDifferences::Shown);
    QVERIFY(lines.contains(u"Message rate                            : 0.0 messages/s"_s));
    QVERIFY(lines.contains(u"Memory consumption at the end           : NA"_s));
    QVERIFY(lines.contains(u"Load end is                             : NA"_s));
    QVERIFY(lines.contains(u"Memory/biggest message ratio            : NA"_s));
    QVERIFY(
        lines.contains(u"Start difference host2 - host1          : NA messages, NA bytes (NA)"_s));
}

void StatisticsBlockTest::writesSizePairs()
{
    const auto pairs =
        sizePairs(KnownSize::of({262, 28568, 8405740214, 72919837}), KnownSize{262, 28538, {}, {}});
    const QStringList expected = {
        u"Host1 Nb folders:                   262 folders"_s,
        u"Host2 Nb folders:                   262 folders"_s,
        u""_s,
        u"Host1 Nb messages:                28568 messages"_s,
        u"Host2 Nb messages:                28538 messages"_s,
        u""_s,
        u"Host1 Total size:            8405740214 bytes (7.828 GiB)"_s,
        u"Host2 Total size:                    NA"_s,
        u""_s,
        u"Host1 Biggest message:         72919837 bytes (69.542 MiB)"_s,
        u"Host2 Biggest message:               NA"_s,
        u""_s,
    };
    QCOMPARE(pairs, expected);
}

void StatisticsBlockTest::writesFolderSizes()
{
    Folder inbox;
    inbox.name = Imap::MailboxName("INBOX"_ba);
    inbox.messages = 3;
    inbox.bytes = 2000;
    Folder target = inbox;
    target.messages = 1;
    target.bytes = 500;
    Folder other;
    other.name = Imap::MailboxName("New"_ba);
    other.messages = 4;
    FolderPlan plan;
    plan.entries.append({.source = inbox, .target = inbox.name, .targetExists = true});
    plan.entries.append({.source = other, .target = other.name});
    FolderTree destination;
    destination.folders = {target};

    const QStringList lines = sizesAtStart(plan, destination);
    const QStringList expected = {
        u"Host1 folder     1/2 [INBOX]                             Size:      2000 Messages:     3 Biggest:        NA"_s,
        u"Host2 folder     1/2 [INBOX]                             Size:       500 Messages:     1 Biggest:        NA"_s,
        u"Host2-Host1                                              Size:     -1500 Messages:    -2 Biggest:        NA"_s,
        u""_s,
        u"Host1 folder     2/2 [New]                               Size:        NA Messages:     4 Biggest:        NA"_s,
        u"Host2 folder     2/2 [New]                               does not exist yet"_s,
        u"Host2-Host1                                              Size:        NA Messages:    -4 Biggest:        NA"_s,
        u""_s,
        u"Host1 Nb folders:                     2 folders"_s,
        u"Host2 Nb folders:                     1 folders"_s,
        u""_s,
        u"Host1 Nb messages:                    7 messages"_s,
        u"Host2 Nb messages:                    1 messages"_s,
    };
    QCOMPARE(lines.first(expected.size()), expected);
}

QTEST_APPLESS_MAIN(StatisticsBlockTest)
#include "tst_statisticsblock.moc"
