// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorymigration.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using Test::contents;
using Test::MemoryMigration;
using Test::MemoryServer;

namespace {

// Qt's usual timers may be that much early.
constexpr double timerAccuracy = 0.94;

} // namespace

/// Servers that ask for less, or for later: the copy waits as they want, and in the end everything
/// has arrived once.
class TestThrottling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void waitsAndGoesOn_data();
    void waitsAndGoesOn();
    void waitsLongerEachTime();
    void waitsAsLongAsAsked_data();
    void waitsAsLongAsAsked();
    void tellsOfALongWaitAndCanBeStopped();
    void canBeStoppedBeforeItHasSignedIn();
    void doesNotWaitForASignInAlone();
    void laysOffALaneForAWhile();
    void makesDoWithFewerLines_data();
    void makesDoWithFewerLines();

private:
    void hasEverythingOnce(MemoryMigration &migration);

    QMap<QByteArray, QByteArrayList> m_expected;
};

void TestThrottling::initTestCase()
{
    MemoryMigration undisturbed;
    QCOMPARE(undisturbed.run().outcome, Report::Outcome::Completed);
    m_expected = contents(undisturbed.destination.mailboxes());
}

/// Now and after a further run, which finds nothing to do.
void TestThrottling::hasEverythingOnce(MemoryMigration &migration)
{
    QCOMPARE(contents(migration.destination.mailboxes()), m_expected);
    migration.source.behave();
    migration.destination.behave();
    const Report again = migration.run();
    QCOMPARE(again.outcome, Report::Outcome::Completed);
    QCOMPARE(again.balance.copied, 0);
    QCOMPARE(contents(migration.destination.mailboxes()), m_expected);
}

void TestThrottling::waitsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("times");
    QTest::addColumn<QByteArray>("answer");

    const QList<QByteArray> answers{
        "NO [THROTTLED] slow down",
        "NO [UNAVAILABLE] try again later",
        "NO [INUSE] the mailbox is in use",
        "NO [SERVERBUG] internal error",
        "NO [UNAVAILABLE] Account exceeded command or bandwidth limits.",
        "BAD Request is throttled. Suggested Backoff Time: 20 milliseconds",
        "NO Request is throttled. Suggested Backoff Time: 20 milliseconds",
        "* BYE [THROTTLED] slow down",
        "* BYE [UNAVAILABLE] Account exceeded command or bandwidth limits. xx13mb1234567",
        "* BYE Too many simultaneous connections. (Failure)",
        "* BYE Connection closed. 14",
    };
    struct Place
    {
        Side side;
        QByteArray command;
        int number;
    };
    const QList<Place> places{
        {Side::Destination, "APPEND", 2}, {Side::Destination, "SELECT", 2},
        {Side::Destination, "CREATE", 1}, {Side::Source, "UID FETCH", 3},
        {Side::Source, "EXAMINE", 2},
    };
    const QList<Place> beginnings{{Side::Source, "AUTHENTICATE", 1},
                                  {Side::Destination, "AUTHENTICATE", 1},
                                  {Side::Source, "LIST", 1},
                                  {Side::Destination, "LIST", 1}};
    for (const Place &place : places + beginnings) {
        for (const QByteArray &answer : answers) {
            // That is no wish: who hears it while signing in should learn it at once.
            if (place.command == "AUTHENTICATE" && answer.contains("closed"))
                continue;
            for (const int times : {1, 3}) {
                QTest::addRow("%s, %s %d, %d times: %s",
                              place.side == Side::Source ? "source" : "destination",
                              place.command.constData(), place.number, times, answer.constData())
                    << QByteArray(MemoryServer::rich) << place.side << place.command << place.number
                    << times << answer;
            }
        }
    }
    const QByteArray plain = MemoryServer::plain;
    QTest::newRow("plain, APPEND")
        << plain << Side::Destination << "APPEND"_ba << 2 << 3 << answers.first();
    QTest::newRow("plain, APPEND, bye")
        << plain << Side::Destination << "APPEND"_ba << 2 << 3 << answers.last();
}

void TestThrottling::waitsAndGoesOn()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const Side, side);
    QFETCH(const QByteArray, command);
    QFETCH(const int, number);
    QFETCH(const int, times);
    QFETCH(const QByteArray, answer);
    MemoryMigration migration(capabilities);
    MemoryServer &server = side == Side::Source ? migration.source : migration.destination;
    server.refuseSeveral(command, number, times, answer);

    const Report report = migration.run();
    QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(server.refusalTimes(command).size(), times);
    QCOMPARE(report.balance.failed, 0);
    QCOMPARE(report.balance.notReached, 0);
    hasEverythingOnce(migration);
}

/// Doubled each time, give or take a quarter.
void TestThrottling::waitsLongerEachTime()
{
    MemoryMigration migration;
    migration.options.shortestPause = 40ms;
    migration.options.onlyFolders = {Imap::MailboxName::fromDisplay(u"INBOX"_s)};
    constexpr int times = 4;
    migration.destination.refuseSeveral("SELECT", 1, times, "NO [THROTTLED] slow down");

    const Report report = migration.run();
    QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
    const QList<qint64> refused = migration.destination.refusalTimes("SELECT");
    QCOMPARE(refused.size(), times);
    qint64 shortest = 30;
    for (int i = 1; i < times; ++i) {
        QCOMPARE_GE(refused[i] - refused[i - 1], shortest * timerAccuracy);
        shortest *= 2;
    }
}

void TestThrottling::waitsAsLongAsAsked_data()
{
    QTest::addColumn<QByteArray>("answer");

    const QByteArray text = "Request is throttled. Suggested Backoff Time: 300 milliseconds";
    QTest::newRow("no") << "NO " + text;
    QTest::newRow("bad") << "BAD " + text;
    QTest::newRow("bye") << "* BYE " + text;
}

void TestThrottling::waitsAsLongAsAsked()
{
    QFETCH(const QByteArray, answer);
    MemoryMigration migration;
    migration.destination.refuseSeveral("APPEND", 1, 2, answer);

    const Report report = migration.run();
    QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    const qint64 last = migration.destination.lastTime("APPEND");
    QCOMPARE_GE(last - migration.destination.refusalTimes("APPEND").last(), 300 * timerAccuracy);
    hasEverythingOnce(migration);
}

void TestThrottling::tellsOfALongWaitAndCanBeStopped()
{
    MemoryMigration migration;
    migration.destination.refuseSeveral(
        "APPEND", 2, 1000, "NO Request is throttled. Suggested Backoff Time: 92415 milliseconds");
    std::optional<Happened::Waiting> told;
    QElapsedTimer sinceStop;
    std::optional<Wait> shown;

    const Report report = migration.run([&](Migration &running) {
        connect(&running, &Migration::progressed, this, [&](const Progress &progress) {
            if (progress.wait)
                shown = progress.wait;
            if (progress.wait && told && !sinceStop.isValid()) {
                sinceStop.start();
                running.stop();
            }
        });
        connect(&running, &Migration::happened, this, [&](const QList<MigrationEvent> &events) {
            for (const MigrationEvent &event : events) {
                if (const auto *waiting = std::get_if<Happened::Waiting>(&event))
                    told = *waiting;
            }
        });
    });
    QVERIFY(told);
    QCOMPARE(told->pause, 92415ms);
    QCOMPARE(told->reason.code, Error::Code::Throttled);
    QVERIFY(shown);
    QCOMPARE(shown->side, Side::Destination);
    QVERIFY(shown->until > QDateTime::currentDateTime().addSecs(60));
    QCOMPARE_LT(sinceStop.elapsed(), 1500);
    QCOMPARE(report.outcome, Report::Outcome::Stopped);
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));

    migration.destination.behave();
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    hasEverythingOnce(migration);
}

void TestThrottling::canBeStoppedBeforeItHasSignedIn()
{
    MemoryMigration migration;
    migration.source.refuseSeveral(
        "AUTHENTICATE", 1, 1000,
        "NO Request is throttled. Suggested Backoff Time: 92415 milliseconds");
    QElapsedTimer sinceStop;
    const Report report = migration.run([&](Migration &running) {
        connect(&running, &Migration::progressed, this, [&](const Progress &progress) {
            if (!progress.wait || sinceStop.isValid())
                return;
            QCOMPARE(progress.wait->side, Side::Source);
            sinceStop.start();
            running.stop();
        });
    });
    QVERIFY(sinceStop.isValid());
    QCOMPARE_LT(sinceStop.elapsed(), 1500);
    QCOMPARE(report.outcome, Report::Outcome::Stopped);
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
}

/// Where only a sign-in was asked for, the answer to it is the result.
void TestThrottling::doesNotWaitForASignInAlone()
{
    MemoryMigration migration;
    migration.options.kind = RunKind::JustLogin;
    migration.source.refuse("AUTHENTICATE", 1, "NO [THROTTLED] slow down");
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Failed);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(migration.source.commands("AUTHENTICATE"), 1);
}

void TestThrottling::makesDoWithFewerLines_data()
{
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("limit") << "NO [LIMIT] Maximum number of connections from user+IP exceeded"_ba;
    QTest::newRow("alert") << "NO [ALERT] Too many simultaneous connections. (Failure)"_ba;
    QTest::newRow("unavailable") << "NO [UNAVAILABLE] Too many connections"_ba;
}

void TestThrottling::makesDoWithFewerLines()
{
    QFETCH(const QByteArray, answer);
    for (const Side side : {Side::Source, Side::Destination}) {
        MemoryMigration migration;
        migration.options.lanes = 4;
        MemoryServer &server = side == Side::Source ? migration.source : migration.destination;
        server.limitSessions(1, answer);

        const Report report = migration.run();
        QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
        QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
        // Nobody knocks at a closed door all the time.
        QCOMPARE_LE(server.refusedSessions(), 20);
        hasEverythingOnce(migration);
    }
}

/// The lane that was given up takes folders again after a time without complaints, and not before.
void TestThrottling::laysOffALaneForAWhile()
{
    using namespace std::chrono;
    constexpr auto quiet = 60; // Of the shortest pauses.
    constexpr int folders = 600;
    MemoryMigration migration(MemoryServer::rich);
    migration.options.lanes = 2;
    migration.options.shortestPause = 4ms;
    migration.source.mailboxes() = {{"INBOX", {}}};
    for (int i = 0; i < folders; ++i)
        migration.source.mailboxes()["f" + QByteArray::number(i)].add("text\r\n");
    migration.destination.refuse("APPEND", 1, "NO [THROTTLED] slow down");

    QElapsedTimer sinceWish;
    QList<std::pair<int, qint64>> begun; // Lane, milliseconds since the wish.
    const Report report = migration.run([&](Migration &running) {
        connect(&running, &Migration::happened, this, [&](const QList<MigrationEvent> &events) {
            for (const MigrationEvent &event : events) {
                if (std::get_if<Happened::Waiting>(&event))
                    sinceWish.start();
                const auto *folder = std::get_if<Happened::FolderStarted>(&event);
                if (folder && sinceWish.isValid())
                    begun.append({folder->lane, sinceWish.elapsed()});
            }
        });
    });
    QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
    QCOMPARE(report.balance.copied, folders);
    const auto back =
        std::ranges::find_if(begun, [](const auto &folder) { return folder.first > 0; });
    QVERIFY2(back != begun.end(), "the second lane never came back");
    // Events are told every 100 milliseconds.
    QCOMPARE_GE(back->second + 100,
                qint64(timerAccuracy * double((quiet * migration.options.shortestPause).count())));
}

QTEST_GUILESS_MAIN(TestThrottling)
#include "tst_throttling.moc"
