// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/closinglines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

class ClosingLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void looksGood();
    void isNotFinished();
    void isNotStrict();
    void saysNothingOfAnEmptySource();
    void callsNothingUnidentifiedThatWasToldApart();
    void admitsWhatCouldNotBeRead();
    void leavesMessagesOutOfJustFolders();
    void balances();

private:
    Report m_report;
};

void ClosingLinesTest::init()
{
    m_report = {};
    m_report.statistics.identifiedOnSource = 1745;
    m_report.statistics.identifiedOnDestination = 1745;
}

void ClosingLinesTest::looksGood()
{
    const QStringList lines = closingLines(m_report, 0);
    QCOMPARE(lines.first(3),
             (QStringList{
                 u"The sync looks good, all 1745 identified messages in host1 are on host2."_s,
                 u"There is no unidentified message on host1."_s,
                 u"The sync is strict, all 1745 identified messages in host2 are on host1."_s}));
    QCOMPARE(lines.last(), u"Detected 0 errors"_s);
}

void ClosingLinesTest::isNotFinished()
{
    m_report.statistics.onSourceOnly = 49;
    const QStringList lines = closingLines(m_report, 3);
    QCOMPARE(lines.first(),
             u"The sync is not finished, there are 49 among 1745 identified messages in host1 "
             "that are not on host2."_s);
    QCOMPARE(lines.last(), u"Detected 3 errors"_s);
}

void ClosingLinesTest::isNotStrict()
{
    m_report.statistics.onDestinationOnly = 6;
    m_report.statistics.identifiedOnDestination = 28534;
    QCOMPARE(closingLines(m_report, 0).at(2),
             u"The sync is not strict, there are 6 among 28534 identified "
             "messages in host2 that are not on host1. Use --delete2 and sync again to delete them "
             "and have a strict sync."_s);
}

void ClosingLinesTest::saysNothingOfAnEmptySource()
{
    m_report.statistics.identifiedOnSource = 0;
    m_report.statistics.identifiedOnDestination = 0;
    QCOMPARE(closingLines(m_report, 0).first(),
             u"The sync is strict, all 0 identified messages in host2 are on host1."_s);
}

void ClosingLinesTest::callsNothingUnidentifiedThatWasToldApart()
{
    m_report.statistics.sourceVoid = 14;
    QCOMPARE(closingLines(m_report, 0).at(1), u"There is no unidentified message on host1."_s);
}

void ClosingLinesTest::admitsWhatCouldNotBeRead()
{
    Problem problem;
    problem.what = Problem::What::FetchMessage;
    m_report.problems = {problem, problem};
    m_report.statistics.sourceVoid = 14;
    QVERIFY(closingLines(m_report, 2)
                .at(1)
                .startsWith(u"There are 2 unidentified messages on host1"_s));
    m_report.statistics.sourceVoid = 0;
    QCOMPARE(closingLines(m_report, 2).at(1), u"There is no unidentified message on host1."_s);
}

void ClosingLinesTest::leavesMessagesOutOfJustFolders()
{
    m_report.kind = RunKind::JustFolders;
    QCOMPARE(closingLines(m_report, 1), QStringList{u"Detected 1 errors"_s});
}

void ClosingLinesTest::balances()
{
    m_report.balance = {.found = 28,
                        .copied = 1,
                        .alreadyThere = 2,
                        .leftOut = 3,
                        .repeated = 4,
                        .failed = 5,
                        .vanished = 6,
                        .notReached = 7};
    QVERIFY(
        closingLines(m_report, 0)
            .contains(
                u"Messages found 28 = copied 1 + already there 2 + left out 3 + repeated 4 + failed 5 + vanished 6 + not reached 7"_s));
}

QTEST_APPLESS_MAIN(ClosingLinesTest)
#include "tst_closinglines.moc"
