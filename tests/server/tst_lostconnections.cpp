// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that break while a copy is under way: the engine makes them again by itself, and in the end
// everything has arrived once.

#include "tests/server/observedrun.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/faultproxy.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

/// Two accounts with a proxy before each.
class ProxiedAccounts
{
public:
    explicit ProxiedAccounts(const QStringList &hidden = {})
        : m_accounts({}, {.hiddenCapabilities = hidden})
    {}

    bool prepare()
    {
        if (!m_accounts.start() || !m_accounts.fill(SampleMailbox::make(SampleSize::Small)))
            return false;
        m_before = m_accounts.sourceSnapshot();
        m_sourceProxy = std::make_unique<FaultProxy>(m_accounts.sourceServer().host(),
                                                     m_accounts.sourceServer().port());
        m_destinationProxy = std::make_unique<FaultProxy>(m_accounts.destinationServer().host(),
                                                          m_accounts.destinationServer().port());
        return true;
    }

    MigrationRequest request() const
    {
        MigrationRequest request = m_accounts.request();
        request.source = accountBehind(*m_sourceProxy, u"alice"_s);
        request.destination = accountBehind(*m_destinationProxy, u"bob"_s);
        request.options.shortestPause = 200ms;
        return request;
    }

    TwoAccounts &accounts() { return m_accounts; }
    FaultProxy &proxy(Side side)
    {
        return side == Side::Source ? *m_sourceProxy : *m_destinationProxy;
    }
    QString differences()
    {
        const CompareOptions once{.repeats = Repeats::OnceIsEnough,
                                  .subscriptions = Subscriptions::MustArrive};
        return listed(
            compare(m_before, m_accounts.destinationSnapshot(), m_accounts.expectedNames(), once));
    }
    QString changesOnSource() { return listed(changes(m_before, m_accounts.sourceSnapshot())); }

private:
    TwoAccounts m_accounts;
    AccountSnapshot m_before;
    std::unique_ptr<FaultProxy> m_sourceProxy;
    std::unique_ptr<FaultProxy> m_destinationProxy;
};

int reconnections(const Report &report)
{
    return report.statistics.sourceReconnections + report.statistics.destinationReconnections;
}

void verifyWhole(ProxiedAccounts &accounts, const ObservedRun &run)
{
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.isEmpty(), qPrintable(problemText(report)));
    QCOMPARE(accounts.differences(), QString());
    QCOMPARE(accounts.changesOnSource(), QString());
    QCOMPARE(listed(imbalances(report)), QString());
    QCOMPARE(report.balance.notReached, 0);
    QCOMPARE(run.events<Happened::Reconnecting>().size(), reconnections(report));
}

} // namespace

class LostConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void survivesCuts_data();
    void survivesCuts();
    void survivesCutAtTheEnd();
    void survivesCutOfEverything();
    void survivesRestartOfServer_data();
    void survivesRestartOfServer();
    void waitsForServerThatIsAway();
    void endsWhenServerStaysAway();
    void stopsWhileServerIsAway();

private:
    QMap<Side, qint64> m_bytesToServer; ///< of an undisturbed run
    QMap<Side, qint64> m_bytesToClient;
};

void LostConnectionsTest::initTestCase()
{
    ProxiedAccounts accounts;
    QVERIFY2(accounts.prepare(), qPrintable(accounts.accounts().errorText()));
    MigrationRequest request = accounts.request();
    request.options.lanes = 1;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    for (const Side side : {Side::Source, Side::Destination}) {
        m_bytesToServer[side] = accounts.proxy(side).bytesToServer();
        m_bytesToClient[side] = accounts.proxy(side).bytesToClient();
    }
}

void LostConnectionsTest::survivesCuts_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<bool>("isToServer");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("connections");
    QTest::addColumn<CutWith>("cutWith");
    QTest::addColumn<QStringList>("hidden");

    const auto row = [](const char *what, Side side, bool isToServer, int percent, int connections,
                        CutWith cutWith = CutWith::Close, const QStringList &hidden = {}) {
        QTest::addRow("%s, %d %%", what, percent)
            << side << isToServer << percent << connections << cutWith << hidden;
    };
    // Below that the accounts are still being looked at.
    for (const int percent : {1, 5, 20, 50, 99})
        row("appending", Side::Destination, true, percent, 2);
    row("appending, three times", Side::Destination, true, 33, 3);
    row("appending, reset", Side::Destination, true, 60, 1, CutWith::Reset);
    row("appending one by one, three times", Side::Destination, true, 25, 3, CutWith::Close,
        {u"MULTIAPPEND"_s, u"LITERAL+"_s, u"UIDPLUS"_s});
    for (const int percent : {50, 60, 70, 80})
        row("answers to appends", Side::Destination, false, percent, 1);
    for (const int percent : {2, 30, 60, 90})
        row("fetching", Side::Source, false, percent, 2);
    row("fetching, reset", Side::Source, false, 45, 2, CutWith::Reset);
    row("asking", Side::Source, true, 50, 1);
}

void LostConnectionsTest::survivesCuts()
{
    QFETCH(Side, side);
    QFETCH(bool, isToServer);
    QFETCH(int, percent);
    QFETCH(int, connections);
    QFETCH(CutWith, cutWith);
    QFETCH(QStringList, hidden);
    ProxiedAccounts accounts(hidden);
    QVERIFY2(accounts.prepare(), qPrintable(accounts.accounts().errorText()));
    Faults faults{.cutWith = cutWith};
    if (isToServer)
        faults.cutAfterToServer = m_bytesToServer.value(side) * percent / 100;
    else
        faults.cutAfterToClient = m_bytesToClient.value(side) * percent / 100;
    accounts.proxy(side).setFaults(faults, connections);

    MigrationRequest request = accounts.request();
    request.options.lanes = 1;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    verifyWhole(accounts, run);
    if (QTest::currentTestFailed())
        return;
    const Statistics figures = run.report().statistics;
    QVERIFY(reconnections(run.report()) > 0);
    QVERIFY(reconnections(run.report()) <= connections);
    QVERIFY(figures.sourceAtEnd && figures.destinationAtEnd);
    QCOMPARE(side == Side::Source ? figures.destinationReconnections : figures.sourceReconnections,
             0);

    ObservedRun again(request);
    QVERIFY(again.waitForEnd());
    QCOMPARE(again.report().balance.copied, 0);
    QCOMPARE(reconnections(again.report()), 0);
}

void LostConnectionsTest::survivesCutAtTheEnd()
{
    ProxiedAccounts accounts;
    QVERIFY2(accounts.prepare(), qPrintable(accounts.accounts().errorText()));
    // All has been copied, and only the sizes are asked for.
    accounts.proxy(Side::Destination)
        .setFaults({.cutAfterToClient = m_bytesToClient.value(Side::Destination) * 97 / 100});
    MigrationRequest request = accounts.request();
    request.options.lanes = 1;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    verifyWhole(accounts, run);
    QVERIFY(!run.report().statistics.destinationAtEnd);
}

void LostConnectionsTest::survivesCutOfEverything()
{
    ProxiedAccounts accounts;
    QVERIFY2(accounts.prepare(), qPrintable(accounts.accounts().errorText()));
    accounts.proxy(Side::Destination).setFaults({.delayToClientMs = 20});
    ObservedRun run(accounts.request());
    for (const qint64 copied : {5, 40}) {
        QVERIFY(run.waitUntil([&] { return run.progress().messagesCopied >= copied; }));
        accounts.proxy(Side::Source).cutNow(CutWith::Reset);
        accounts.proxy(Side::Destination).cutNow();
    }
    QVERIFY(run.waitForEnd());
    verifyWhole(accounts, run);
    QVERIFY(reconnections(run.report()) >= 2);
}

void LostConnectionsTest::survivesRestartOfServer_data()
{
    QTest::addColumn<Side>("side");
    QTest::newRow("source") << Side::Source;
    QTest::newRow("destination") << Side::Destination;
}

void LostConnectionsTest::survivesRestartOfServer()
{
    QFETCH(Side, side);
    ProxiedAccounts accounts;
    QVERIFY2(accounts.prepare(), qPrintable(accounts.accounts().errorText()));
    accounts.proxy(Side::Destination).setFaults({.delayToClientMs = 20});
    ObservedRun run(accounts.request());
    QVERIFY(run.waitUntil([&] { return run.progress().messagesCopied >= 10; }));
    TwoAccounts &two = accounts.accounts();
    DovecotServer &server = side == Side::Source ? two.sourceServer() : two.destinationServer();
    ImapWitness &witness = side == Side::Source ? two.source() : two.destination();
    QVERIFY2(server.restart(), qPrintable(server.errorText()));
    QVERIFY(run.waitForEnd());
    QVERIFY2(witness.open(server, side == Side::Source ? u"alice"_s : u"bob"_s),
             qPrintable(witness.errorText()));
    verifyWhole(accounts, run);
    QVERIFY(reconnections(run.report()) > 0);
}

void LostConnectionsTest::waitsForServerThatIsAway()
{
    ProxiedAccounts accounts;
    QVERIFY2(accounts.prepare(), qPrintable(accounts.accounts().errorText()));
    FaultProxy &proxy = accounts.proxy(Side::Destination);
    proxy.setFaults({.delayToClientMs = 20});
    ObservedRun run(accounts.request());
    QVERIFY(run.waitUntil([&] { return run.progress().messagesCopied >= 10; }));
    proxy.refuse();
    proxy.cutNow();
    QVERIFY(run.waitUntil([&] { return !run.events<Happened::Reconnecting>().isEmpty(); }));
    const int before = run.snapshots();
    QVERIFY(run.waitUntil([&] { return run.snapshots() > before + 15; }));
    QVERIFY(run.problemsTold().isEmpty());
    QVERIFY(proxy.accept());
    QVERIFY(run.waitForEnd());
    verifyWhole(accounts, run);
}

void LostConnectionsTest::endsWhenServerStaysAway()
{
    ProxiedAccounts accounts;
    QVERIFY2(accounts.prepare(), qPrintable(accounts.accounts().errorText()));
    FaultProxy &proxy = accounts.proxy(Side::Destination);
    proxy.setFaults({.delayToClientMs = 20});
    MigrationRequest request = accounts.request();
    request.options.shortestPause = 50ms;
    ObservedRun run(request);
    QVERIFY(run.waitUntil([&] { return run.progress().messagesCopied >= 10; }));
    proxy.refuse();
    proxy.cutNow();
    // Several tries, with pauses that grow.
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Failed);
    QVERIFY(!report.problems.isEmpty());
    QCOMPARE(report.problems.last().side, Side::Destination);
    QCOMPARE(report.problems.last().error.code, Error::Code::ConnectionRefused);
    QCOMPARE(listed(imbalances(report)), QString());

    QVERIFY(proxy.accept());
    ObservedRun rest(accounts.request());
    QVERIFY(rest.waitForEnd());
    QCOMPARE(rest.report().outcome, Report::Outcome::Completed);
    QCOMPARE(accounts.differences(), QString());
}

void LostConnectionsTest::stopsWhileServerIsAway()
{
    ProxiedAccounts accounts;
    QVERIFY2(accounts.prepare(), qPrintable(accounts.accounts().errorText()));
    FaultProxy &proxy = accounts.proxy(Side::Destination);
    proxy.setFaults({.delayToClientMs = 20});
    MigrationRequest request = accounts.request();
    request.options.shortestPause = 10s;
    ObservedRun run(request);
    QVERIFY(run.waitUntil([&] { return run.progress().messagesCopied >= 10; }));
    proxy.refuse();
    proxy.cutNow();
    QVERIFY(run.waitUntil([&] { return !run.events<Happened::Reconnecting>().isEmpty(); }));
    run.migration().stop();
    QVERIFY(run.waitForEnd(3s));
    QCOMPARE(run.report().outcome, Report::Outcome::Stopped);
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(listed(imbalances(run.report())), QString());
}

QTEST_GUILESS_MAIN(LostConnectionsTest)
#include "tst_lostconnections.moc"
