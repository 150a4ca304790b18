// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QTest>

using namespace Mailhaul;

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void addsEveryBin();
};

void TestReport::addsEveryBin()
{
    const Balance one{.found = 28,
                      .copied = 1,
                      .alreadyThere = 2,
                      .leftOut = 3,
                      .repeated = 4,
                      .failed = 5,
                      .vanished = 6,
                      .notReached = 7};
    QCOMPARE(one.sumOfBins(), one.found);
    Balance sum = one;
    sum += one;
    QCOMPARE(sum, (Balance{.found = 56,
                           .copied = 2,
                           .alreadyThere = 4,
                           .leftOut = 6,
                           .repeated = 8,
                           .failed = 10,
                           .vanished = 12,
                           .notReached = 14}));
    QCOMPARE(sum.sumOfBins(), sum.found);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
