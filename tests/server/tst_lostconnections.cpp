// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that break while a copy is under way: the engine makes them again by itself, and in the end
// everything has arrived once.

#include "tests/demo/foldernames.h"
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

const QStringList simple{u"MULTIAPPEND"_s, u"LITERAL+"_s, u"UIDPLUS"_s};
constexpr int mostAccounts = 40;

DovecotOptions destinationOptions(const QStringList &hidden)
{
    DovecotOptions options{.passwords = {}, .hiddenCapabilities = hidden};
    for (int number = 0; number < mostAccounts; ++number)
        options.passwords.insert(u"bob%1"_s.arg(number), u"secret"_s);
    return options;
}

/// The servers of all tests. There is one old account, which nobody changes, and a new one for
/// each test.
class Servers
{
public:
    bool start()
    {
        if (!source.start() || !destination.start() || !simpleDestination.start())
            return false;
        ImapWitness witness;
        if (!witness.open(source) || !fillAccount(witness, SampleMailbox::make(SampleSize::Small)))
            return false;
        before = AccountSnapshot::take(witness).value_or(AccountSnapshot());
        return before.messageCount() > 0;
    }
    QString nextUser() { return u"bob%1"_s.arg(m_users++); }

    DovecotServer source;
    DovecotServer destination{destinationOptions({})};
    DovecotServer simpleDestination{destinationOptions(simple)};
    AccountSnapshot before;

private:
    int m_users = 0;
};

enum class Destination { Rich, Simple };

/// Two accounts with a proxy before each.
class ProxiedAccounts
{
public:
    explicit ProxiedAccounts(Servers &servers, Destination destination = Destination::Rich)
        : m_servers(servers)
        , m_destinationServer(destination == Destination::Rich ? servers.destination
                                                               : servers.simpleDestination)
        , m_user(servers.nextUser())
        , m_sourceProxy(servers.source.host(), servers.source.port())
        , m_destinationProxy(m_destinationServer.host(), m_destinationServer.port())
    {}

    MigrationRequest request() const
    {
        MigrationRequest request;
        request.source = accountBehind(m_sourceProxy, u"alice"_s);
        request.destination = accountBehind(m_destinationProxy, m_user);
        request.journalFolder = m_journals.path();
        request.options.shortestPause = 200ms;
        return request;
    }

    DovecotServer &server(Side side)
    {
        return side == Side::Source ? m_servers.source : m_destinationServer;
    }
    FaultProxy &proxy(Side side)
    {
        return side == Side::Source ? m_sourceProxy : m_destinationProxy;
    }
    /// Between what should have arrived and what has, and on the source before and after.
    QString differences()
    {
        ImapWitness source;
        ImapWitness destination;
        if (!source.open(m_servers.source) || !destination.open(m_destinationServer, m_user))
            return source.errorText() + destination.errorText();
        const CompareOptions once{.repeats = Repeats::OnceIsEnough,
                                  .subscriptions = Subscriptions::MustArrive};
        const auto sourceNow = AccountSnapshot::take(source).value_or(AccountSnapshot());
        const auto copied = AccountSnapshot::take(destination).value_or(AccountSnapshot());
        return listed(
            compare(m_servers.before, copied, Demo::expectedNames(source, destination), once)
            + changes(m_servers.before, sourceNow));
    }

private:
    Servers &m_servers;
    DovecotServer &m_destinationServer;
    const QString m_user;
    QTemporaryDir m_journals;
    FaultProxy m_sourceProxy;
    FaultProxy m_destinationProxy;
};

/// A run that stands in the middle of the copy, because what it sends to the destination does not
/// arrive any more; then nobody listens there.
void loseDestination(ProxiedAccounts &accounts, ObservedRun &run)
{
    FaultProxy &proxy = accounts.proxy(Side::Destination);
    QVERIFY(run.waitUntil([&] { return proxy.brokenConnections() > 0; }));
    proxy.refuse();
    proxy.cutNow();
}

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
    /// Nothing more gets through to the destination once half of all bytes have.
    Faults halfWay() const
    {
        return {.cutAfterToServer = m_bytesToServer.value(Side::Destination) / 2,
                .cutWith = CutWith::Silence};
    }

    Servers m_servers;
    QMap<Side, qint64> m_bytesToServer; ///< of an undisturbed run
    QMap<Side, qint64> m_bytesToClient;
};

void LostConnectionsTest::initTestCase()
{
    QVERIFY2(m_servers.start(), qPrintable(m_servers.source.errorText()));
    ProxiedAccounts accounts(m_servers);
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
    QTest::addColumn<Destination>("destination");

    const auto row = [](const char *what, Side side, bool isToServer, int percent, int connections,
                        CutWith cutWith = CutWith::Close,
                        Destination destination = Destination::Rich) {
        QTest::addRow("%s, %d %%", what, percent)
            << side << isToServer << percent << connections << cutWith << destination;
    };
    // Below that the accounts are still being looked at.
    for (const int percent : {1, 5, 20, 50, 99})
        row("appending", Side::Destination, true, percent, 2);
    row("appending, three times", Side::Destination, true, 33, 3);
    row("appending, reset", Side::Destination, true, 60, 1, CutWith::Reset);
    row("appending one by one, three times", Side::Destination, true, 25, 3, CutWith::Close,
        Destination::Simple);
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
    QFETCH(Destination, destination);
    ProxiedAccounts accounts(m_servers, destination);
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
    ProxiedAccounts accounts(m_servers);
    // All has been copied, and only the last look is missing.
    accounts.proxy(Side::Destination)
        .setFaults({.cutAfterToClient = m_bytesToClient.value(Side::Destination) * 97 / 100});
    MigrationRequest request = accounts.request();
    request.options.lanes = 1;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    verifyWhole(accounts, run);
}

void LostConnectionsTest::survivesCutOfEverything()
{
    ProxiedAccounts accounts(m_servers);
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
    ProxiedAccounts accounts(m_servers);
    accounts.proxy(side).setFaults({.delayToClientMs = 200});
    ObservedRun run(accounts.request());
    QVERIFY(run.waitForPhase(Phase::Copying));
    DovecotServer &server = accounts.server(side);
    QVERIFY2(server.restart(), qPrintable(server.errorText()));
    QVERIFY(run.waitForEnd());
    verifyWhole(accounts, run);
    QVERIFY(reconnections(run.report()) > 0);
}

void LostConnectionsTest::waitsForServerThatIsAway()
{
    ProxiedAccounts accounts(m_servers);
    FaultProxy &proxy = accounts.proxy(Side::Destination);
    proxy.setFaults(halfWay(), 1);
    MigrationRequest request = accounts.request();
    request.options.lanes = 1;
    ObservedRun run(request);
    loseDestination(accounts, run);
    if (QTest::currentTestFailed())
        return;
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
    ProxiedAccounts accounts(m_servers);
    FaultProxy &proxy = accounts.proxy(Side::Destination);
    proxy.setFaults(halfWay(), 1);
    MigrationRequest request = accounts.request();
    request.options.lanes = 1;
    request.options.shortestPause = 50ms;
    ObservedRun run(request);
    loseDestination(accounts, run);
    if (QTest::currentTestFailed())
        return;
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
    ProxiedAccounts accounts(m_servers);
    FaultProxy &proxy = accounts.proxy(Side::Destination);
    proxy.setFaults(halfWay(), 1);
    MigrationRequest request = accounts.request();
    request.options.lanes = 1;
    request.options.shortestPause = 10s;
    ObservedRun run(request);
    loseDestination(accounts, run);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(run.waitUntil([&] { return !run.events<Happened::Reconnecting>().isEmpty(); }));
    run.migration().stop();
    QVERIFY(run.waitForEnd(3s));
    QCOMPARE(run.report().outcome, Report::Outcome::Stopped);
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(listed(imbalances(run.report())), QString());
}

QTEST_GUILESS_MAIN(LostConnectionsTest)
#include "tst_lostconnections.moc"
