// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/backoff.h"

#include <QTest>

using namespace std::chrono_literals;
using Mailhaul::Backoff;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void doubles();
    void endsAtFiveMinutes();
    void beginsAnew();
    void spreads();
};

void TestBackoff::doubles()
{
    Backoff backoff(1s);
    auto plain = 1000ms;
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(backoff.tries(), i);
        const auto pause = backoff.next();
        QCOMPARE_GE(pause, plain * 3 / 4);
        QCOMPARE_LE(pause, plain * 5 / 4);
        plain *= 2;
    }
}

void TestBackoff::endsAtFiveMinutes()
{
    Backoff backoff(1s);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE_LE(backoff.next(), 375s);
    QCOMPARE_GE(backoff.next(), 225s);
}

void TestBackoff::beginsAnew()
{
    Backoff backoff(1s);
    for (int i = 0; i < 5; ++i)
        backoff.next();
    backoff.reset();
    QCOMPARE(backoff.tries(), 0);
    QCOMPARE_LE(backoff.next(), 1250ms);
}

void TestBackoff::spreads()
{
    QSet<qint64> pauses;
    for (int i = 0; i < 100; ++i) {
        Backoff backoff(1s);
        pauses.insert(backoff.next().count());
    }
    QCOMPARE_GT(pauses.size(), 10);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
