// SPDX-License-Identifier: GPL-3.0-or-later

// Pause, resume and stop while a copy is under way: what they promise in migration.h.

#include "tests/server/observedrun.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/faultproxy.h"
#include "tests/support/scriptedpeer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

constexpr int messages = 800;
// "Within about a second", on a machine that has other things to do as well.
constexpr auto stopLimit = 2s;

/// A copy that takes a while: many messages, a destination that is far away, and one message for
/// each trip of its own.
class SlowCopy
{
public:
    bool prepare()
    {
        if (!m_accounts.start())
            return false;
        for (const QString &name : {u"INBOX"_s, u"Second"_s}) {
            if (name != u"INBOX"_s && !m_accounts.source().create(name))
                return false;
            QList<WitnessAppend> appends;
            for (int number = 0; number < messages / 2; ++number) {
                const QByteArray text =
                    plainMessage(name.toLatin1() + '-' + QByteArray::number(number), 200);
                appends << WitnessAppend{text, {"\\Seen"_ba}, "01-Feb-2003 04:05:06 -0700"_ba};
            }
            if (!m_accounts.source().appendAll(name, appends))
                return false;
        }
        m_proxy = std::make_unique<FaultProxy>(m_accounts.destinationServer().host(),
                                               m_accounts.destinationServer().port());
        m_proxy->setFaults({.delayToClientMs = 150});
        return true;
    }

    MigrationRequest request() const
    {
        MigrationRequest request = m_accounts.request();
        request.destination = accountBehind(*m_proxy, u"bob"_s);
        return request;
    }

    TwoAccounts &accounts() { return m_accounts; }
    FaultProxy &proxy() { return *m_proxy; }
    /// Messages on the destination, whatever the engine says.
    qint64 arrived();
    QStringList differences()
    {
        return compare(m_accounts.sourceSnapshot(), m_accounts.destinationSnapshot());
    }

private:
    TwoAccounts m_accounts{{}, {.hiddenCapabilities = {u"MULTIAPPEND"_s}}};
    std::unique_ptr<FaultProxy> m_proxy;
};

qint64 SlowCopy::arrived()
{
    qint64 count = 0;
    for (const QByteArray &name : {"INBOX"_ba, "Second"_ba}) {
        const auto reply = m_accounts.destination().command("STATUS " + name + " (MESSAGES)");
        for (const QByteArray &line : reply ? reply->untagged : QByteArrayList()) {
            const qsizetype at = line.indexOf("MESSAGES ");
            if (at > 0)
                count += line.sliced(at + 9).chopped(1).toLongLong();
        }
    }
    return count;
}

bool waitForCopied(ObservedRun &run, qint64 count)
{
    return run.waitUntil([&] { return run.progress().messagesCopied >= count; });
}

bool waitForSnapshots(ObservedRun &run, int count)
{
    const int wanted = run.snapshots() + count;
    return run.waitUntil([&] { return run.snapshots() >= wanted; });
}

} // namespace

class PauseAndStopTest : public QObject
{
    Q_OBJECT

private slots:
    void pauses_data();
    void pauses();
    void stopsAndGoesOn_data();
    void stopsAndGoesOn();
    void stopsWhilePaused();
    void stopsWhileConnecting_data();
    void stopsWhileConnecting();
    void stopsWhenServerIsSilent();
    void stopsWhenDestroyed();
    void ignoresCallsAtWrongTimes();
    void measuresTime();
};

void PauseAndStopTest::pauses_data()
{
    QTest::addColumn<int>("lanes");
    QTest::newRow("one lane") << 1;
    QTest::newRow("two lanes") << 2;
}

void PauseAndStopTest::pauses()
{
    QFETCH(int, lanes);
    SlowCopy slow;
    QVERIFY2(slow.prepare(), qPrintable(slow.accounts().errorText()));
    MigrationRequest request = slow.request();
    request.options.lanes = lanes;
    ObservedRun run(request);
    QVERIFY(waitForCopied(run, 50));
    run.migration().pause();
    QVERIFY(run.waitForPhase(Phase::Paused));

    // What was in flight arrives and is settled; then nothing moves any more.
    qint64 settled = -1;
    QVERIFY(run.waitUntil([&] {
        const qint64 copied = run.progress().messagesCopied;
        return copied == slow.arrived() && std::exchange(settled, copied) == copied;
    }));
    QVERIFY(settled < messages);
    QVERIFY(waitForSnapshots(run, 8));
    QCOMPARE(run.progress().messagesCopied, settled);
    QCOMPARE(slow.arrived(), settled);
    QCOMPARE(run.progress().phase, Phase::Paused);
    QCOMPARE(slow.proxy().openConnections(), lanes);

    run.migration().resume();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.report().outcome, Report::Outcome::Completed);
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(run.events<Happened::Reconnecting>().size(), 0);
    QCOMPARE(run.report().balance.copied, messages);
    QCOMPARE(listed(imbalances(run.report())), QString());
    QCOMPARE(listed(slow.differences()), QString());
}

void PauseAndStopTest::stopsAndGoesOn_data()
{
    QTest::addColumn<int>("lanes");
    QTest::addColumn<int>("after");
    QTest::newRow("one lane, early") << 1 << 1;
    QTest::newRow("one lane") << 1 << 70;
    QTest::newRow("two lanes") << 2 << 120;
    QTest::newRow("two lanes, late") << 2 << 300;
}

void PauseAndStopTest::stopsAndGoesOn()
{
    QFETCH(int, lanes);
    QFETCH(int, after);
    SlowCopy slow;
    QVERIFY2(slow.prepare(), qPrintable(slow.accounts().errorText()));
    MigrationRequest request = slow.request();
    request.options.lanes = lanes;
    ObservedRun run(request);
    QVERIFY(waitForCopied(run, after));

    QElapsedTimer clock;
    clock.start();
    run.migration().stop();
    QVERIFY(run.waitForEnd(10s));
    QVERIFY2(clock.durationElapsed() < stopLimit, qPrintable(QString::number(clock.elapsed())));
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Stopped);
    QVERIFY2(report.problems.isEmpty(), qPrintable(problemText(report)));
    QCOMPARE(listed(imbalances(report)), QString());
    QVERIFY(report.balance.copied >= after && report.balance.copied < messages);
    QVERIFY(report.balance.notReached > 0);
    QVERIFY(!run.migration().isRunning());
    QCOMPARE(run.timesFinished(), 1);
    QTRY_COMPARE(slow.proxy().openConnections(), 0);

    slow.proxy().setFaults({});
    ObservedRun rest(request);
    QVERIFY(rest.waitForEnd());
    QCOMPARE(rest.report().outcome, Report::Outcome::Completed);
    QVERIFY2(rest.report().problems.isEmpty(), qPrintable(problemText(rest.report())));
    QCOMPARE(listed(imbalances(rest.report())), QString());
    QCOMPARE(rest.report().balance.found, messages);
    QVERIFY(rest.report().balance.alreadyThere >= report.balance.copied);
    QCOMPARE(listed(slow.differences()), QString());
}

void PauseAndStopTest::stopsWhilePaused()
{
    SlowCopy slow;
    QVERIFY2(slow.prepare(), qPrintable(slow.accounts().errorText()));
    ObservedRun run(slow.request());
    QVERIFY(waitForCopied(run, 50));
    run.migration().pause();
    QVERIFY(run.waitForPhase(Phase::Paused));
    QElapsedTimer clock;
    clock.start();
    run.migration().stop();
    QVERIFY(run.waitForEnd(10s));
    QVERIFY(clock.durationElapsed() < stopLimit);
    QCOMPARE(run.report().outcome, Report::Outcome::Stopped);
    QCOMPARE(listed(imbalances(run.report())), QString());
}

void PauseAndStopTest::stopsWhileConnecting_data()
{
    QTest::addColumn<Side>("silent");
    QTest::newRow("source") << Side::Source;
    QTest::newRow("destination") << Side::Destination;
}

void PauseAndStopTest::stopsWhileConnecting()
{
    QFETCH(Side, silent);
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    const ScriptedPeer peer(PeerScript::silent());
    MigrationRequest request = accounts.request();
    Account &account = silent == Side::Source ? request.source : request.destination;
    account.host = peer.host();
    account.port = peer.port();
    account.security = Security::None;
    ObservedRun run(request);
    QTRY_COMPARE(peer.acceptedConnections(), 1);
    QElapsedTimer clock;
    clock.start();
    run.migration().stop();
    QVERIFY(run.waitForEnd(10s));
    QVERIFY(clock.durationElapsed() < stopLimit);
    QCOMPARE(run.report().outcome, Report::Outcome::Stopped);
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
}

void PauseAndStopTest::stopsWhenServerIsSilent()
{
    SlowCopy slow;
    QVERIFY2(slow.prepare(), qPrintable(slow.accounts().errorText()));
    MigrationRequest request = slow.request();
    FaultProxy silentSource(slow.accounts().sourceServer().host(),
                            slow.accounts().sourceServer().port());
    silentSource.setFaults({.delayToClientMs = 20'000});
    request.source = accountBehind(silentSource, u"alice"_s);
    ObservedRun run(request);
    QTRY_COMPARE(silentSource.acceptedConnections(), 1);
    QElapsedTimer clock;
    clock.start();
    run.migration().stop();
    QVERIFY(run.waitForEnd(10s));
    QVERIFY(clock.durationElapsed() < stopLimit);
    QCOMPARE(run.report().outcome, Report::Outcome::Stopped);
}

void PauseAndStopTest::stopsWhenDestroyed()
{
    SlowCopy slow;
    QVERIFY2(slow.prepare(), qPrintable(slow.accounts().errorText()));
    QElapsedTimer clock;
    {
        ObservedRun run(slow.request());
        QVERIFY(waitForCopied(run, 50));
        clock.start();
    }
    QVERIFY(clock.durationElapsed() < stopLimit);
    slow.proxy().setFaults({});
    ObservedRun rest(slow.request());
    QVERIFY(rest.waitForEnd());
    QVERIFY2(rest.report().problems.isEmpty(), qPrintable(problemText(rest.report())));
    QCOMPARE(listed(slow.differences()), QString());
}

void PauseAndStopTest::ignoresCallsAtWrongTimes()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage("one"_ba)));
    ObservedRun run(accounts.request());
    // Too early for a pause, and nothing to resume.
    run.migration().pause();
    run.migration().resume();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.report().outcome, Report::Outcome::Completed);
    QCOMPARE(run.report().balance.copied, 1);
    run.migration().stop();
    run.migration().pause();
    run.migration().resume();
    QCOMPARE(run.timesFinished(), 1);
    QCOMPARE(run.phases().last(), Phase::Finished);
}

void PauseAndStopTest::measuresTime()
{
    SlowCopy slow;
    QVERIFY2(slow.prepare(), qPrintable(slow.accounts().errorText()));
    ObservedRun run(slow.request());
    QVERIFY(waitForCopied(run, 100));
    const Progress progress = run.progress();
    QVERIFY(progress.bytesPerSecond > 0);
    QVERIFY(progress.elapsed.count() > 0);
    QVERIFY(progress.messagesDone <= progress.messagesTotal);
    QVERIFY(progress.bytesDone <= progress.bytesToCopy);
    QCOMPARE(progress.messagesTotal, messages);
    QVERIFY(!progress.currentFolder.isEmpty());
    // At most ten snapshots a second.
    const qint64 tenths = run.progress().elapsed.count() / 100 + 2;
    QVERIFY2(run.snapshots() <= tenths, qPrintable(QString::number(run.snapshots())));
    QVERIFY(run.waitForEnd());
    const Statistics figures = run.report().statistics;
    QVERIFY(figures.started.msecsTo(figures.ended) >= progress.elapsed.count());
}

QTEST_GUILESS_MAIN(PauseAndStopTest)
#include "tst_pauseandstop.moc"
