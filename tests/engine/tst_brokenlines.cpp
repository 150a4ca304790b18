// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorymigration.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Test::contents;
using Test::Cut;
using Test::MemoryMigration;
using Test::MemoryServer;

/// Whatever breaks and whenever: in the end the new account holds what it would hold anyway, nothing
/// less and nothing twice.
class TestBrokenLines : public QObject
{
    Q_OBJECT

private slots:
    void surviveACutAtEveryAnswer_data();
    void surviveACutAtEveryAnswer();
    void surviveACutWhileSending_data();
    void surviveACutWhileSending();
    void surviveLinesThatNeverLast_data();
    void surviveLinesThatNeverLast();
    void giveUpWhatBreaksThem_data();
    void giveUpWhatBreaksThem();
    void waitForWhatIsStillBeingStored_data();
    void waitForWhatIsStillBeingStored();

private:
    enum class FurtherRun { No, Yes };
    void endsWell(MemoryMigration &migration, FurtherRun furtherRun, const QByteArray &what);

    const QMap<QByteArray, QByteArrayList> m_source = contents(Test::sampleSource());
    QMap<QByteArray, QByteArrayList> m_expected;
};

void TestBrokenLines::surviveACutAtEveryAnswer_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<Side>("side");
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<int>("lanes");

    const QByteArray rich = MemoryServer::rich;
    const QByteArray plain = MemoryServer::plain;
    QTest::newRow("source, before") << rich << Side::Source << Cut::Before << 1;
    QTest::newRow("source, within") << rich << Side::Source << Cut::Within << 1;
    QTest::newRow("source, bye") << rich << Side::Source << Cut::Bye << 1;
    QTest::newRow("destination, before") << rich << Side::Destination << Cut::Before << 1;
    QTest::newRow("destination, within") << rich << Side::Destination << Cut::Within << 1;
    QTest::newRow("destination, bye") << rich << Side::Destination << Cut::Bye << 1;
    QTest::newRow("plain source, within") << plain << Side::Source << Cut::Within << 1;
    QTest::newRow("plain destination, before") << plain << Side::Destination << Cut::Before << 1;
    QTest::newRow("two lanes, source") << rich << Side::Source << Cut::Before << 2;
    QTest::newRow("two lanes, destination") << rich << Side::Destination << Cut::Before << 2;
}

void TestBrokenLines::surviveACutAtEveryAnswer()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const Side, side);
    QFETCH(const Cut, cut);
    QFETCH(const int, lanes);
    MemoryMigration migration(capabilities);
    migration.options.lanes = lanes;
    MemoryServer &server = side == Side::Source ? migration.source : migration.destination;

    const Report undisturbed = migration.run();
    QCOMPARE(undisturbed.outcome, Report::Outcome::Completed);
    QVERIFY2(undisturbed.problems.isEmpty(), qPrintable(migration.story()));
    m_expected = contents(migration.destination.mailboxes());
    const int answers = server.answers();
    QCOMPARE_GT(answers, 30);

    for (int number = 1; number <= answers; ++number) {
        migration.begin();
        server.cutAtAnswer(number, cut);
        endsWell(migration, number % 5 ? FurtherRun::No : FurtherRun::Yes,
                 "cut at answer " + QByteArray::number(number));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBrokenLines::surviveACutWhileSending_data()
{
    QTest::addColumn<QByteArray>("capabilities");

    QTest::newRow("rich") << QByteArray(MemoryServer::rich);
    QTest::newRow("plain") << QByteArray(MemoryServer::plain);
}

/// The destination's line breaks within commands and literals.
void TestBrokenLines::surviveACutWhileSending()
{
    QFETCH(const QByteArray, capabilities);
    MemoryMigration migration(capabilities);
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    m_expected = contents(migration.destination.mailboxes());
    const qint64 received = migration.destination.received();
    constexpr int cuts = 60;
    for (int i = 1; i <= cuts; ++i) {
        migration.begin();
        migration.destination.cutAfterReceiving(received * i / cuts - 1);
        endsWell(migration, i % 5 ? FurtherRun::No : FurtherRun::Yes,
                 "cut " + QByteArray::number(i));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBrokenLines::surviveLinesThatNeverLast_data()
{
    QTest::addColumn<int>("sourceAnswers");
    QTest::addColumn<int>("destinationAnswers");

    constexpr int unlimited = 1'000'000;
    QTest::newRow("source") << 40 << unlimited;
    QTest::newRow("destination") << unlimited << 40;
    QTest::newRow("both") << 45 << 40;
}

/// Every line breaks after so many answers, again and again, in a copy and when there is nothing to do.
void TestBrokenLines::surviveLinesThatNeverLast()
{
    QFETCH(const int, sourceAnswers);
    QFETCH(const int, destinationAnswers);
    MemoryMigration migration;
    for (int i = 0; i < 30; ++i) {
        auto &mailbox = migration.source.mailboxes()["many" + QByteArray::number(i)];
        mailbox.add("Message-ID: <" + QByteArray::number(i) + ">\r\n\r\ntext\r\n");
    }
    // The list of folders must come through.
    migration.source.cutEveryLineAfter(sourceAnswers + 80);
    migration.destination.cutEveryLineAfter(destinationAnswers + 80);
    const Report first = migration.run();
    QVERIFY2(first.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
    QVERIFY2(first.problems.isEmpty(), qPrintable(migration.story()));
    const auto copied = contents(migration.destination.mailboxes());
    QCOMPARE(copied.size(), 35);

    migration.destination.cutEveryLineAfter(destinationAnswers + 120);
    const Report second = migration.run();
    QVERIFY2(second.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
    QCOMPARE(second.balance.copied, 0);
    QCOMPARE(contents(migration.destination.mailboxes()), copied);
}

void TestBrokenLines::giveUpWhatBreaksThem_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QByteArray>("poison");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("lanes");

    const QByteArray rich = MemoryServer::rich;
    const QByteArray plain = MemoryServer::plain;
    for (const int lanes : {1, 2}) {
        for (const Side side : {Side::Source, Side::Destination}) {
            const char *name = side == Side::Source ? "source" : "destination";
            QTest::addRow("%s, a message, %d", name, lanes)
                << rich << side << "Subject: a1"_ba << 1 << lanes;
            QTest::addRow("%s, a large message, %d", name, lanes)
                << rich << side << "Subject: a2"_ba << 1 << lanes;
            QTest::addRow("plain %s, a message, %d", name, lanes)
                << plain << side << "Subject: last"_ba << 1 << lanes;
            QTest::addRow("%s, a folder, %d", name, lanes)
                << rich << side << "Archive/2024"_ba << 3 << lanes;
        }
    }
}

/// A server ends the connection whenever it comes to a certain message or folder: all the others arrive.
void TestBrokenLines::giveUpWhatBreaksThem()
{
    QFETCH(const QByteArray, capabilities);
    QFETCH(const Side, side);
    QFETCH(const QByteArray, poison);
    QFETCH(const int, lost);
    QFETCH(const int, lanes);
    MemoryMigration migration(capabilities);
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    m_expected = contents(migration.destination.mailboxes());
    migration.begin();
    migration.options.lanes = lanes;
    MemoryServer &server = side == Side::Source ? migration.source : migration.destination;
    server.hangUpAt(poison);

    const Report report = migration.run();
    const QByteArray told = migration.story().toUtf8();
    QVERIFY2(report.outcome == Report::Outcome::Completed, told);
    QVERIFY2(report.problems.size() == 1, told);
    QCOMPARE(report.balance.failed, lost);
    qsizetype missing = 0;
    const auto found = contents(migration.destination.mailboxes());
    for (auto mailbox = m_expected.cbegin(); mailbox != m_expected.cend(); ++mailbox) {
        const qsizetype lack = mailbox->size() - found.value(mailbox.key()).size();
        QVERIFY2(lack == 0 || mailbox.key() == "Archive/2024" || mailbox.key() == "INBOX", told);
        missing += lack;
    }
    QCOMPARE(missing, lost);

    server.behave();
    endsWell(migration, FurtherRun::No, poison);
}

void TestBrokenLines::waitForWhatIsStillBeingStored_data()
{
    QTest::addColumn<bool>("hasJournal");

    QTest::newRow("with a journal") << true;
    QTest::newRow("without") << false;
}

/// The server had received a message when the line broke, and takes its time to store it.
void TestBrokenLines::waitForWhatIsStillBeingStored()
{
    QFETCH(const bool, hasJournal);
    MemoryMigration migration;
    QCOMPARE(migration.run().outcome, Report::Outcome::Completed);
    m_expected = contents(migration.destination.mailboxes());
    for (int number = 1; number <= 4; ++number) {
        migration.begin();
        if (!hasJournal)
            migration.forbidJournals();
        // It has greeted anew by then, and would have listed the folder.
        constexpr int answers = 8;
        migration.destination.storeLate(number, answers);
        endsWell(migration, FurtherRun::Yes, "late " + QByteArray::number(number));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestBrokenLines::endsWell(MemoryMigration &migration, FurtherRun furtherRun,
                               const QByteArray &what)
{
    Report report = migration.run();
    const QByteArray told = what + ": " + migration.story().toUtf8();
    if (report.outcome != Report::Outcome::Completed) {
        // Whoever cannot sign in at all should learn it at once: the next run begins anew.
        const bool isSignIn = std::ranges::all_of(report.problems, [](const Problem &problem) {
            return problem.what == Problem::What::SignIn;
        });
        QVERIFY2(isSignIn && !report.problems.isEmpty(), told);
        report = migration.run();
    }
    QVERIFY2(report.outcome == Report::Outcome::Completed, told);
    QVERIFY2(report.problems.isEmpty(), told);
    QVERIFY2(report.balance.found == report.balance.sumOfBins(), told);
    QVERIFY2(report.balance.notReached == 0 && report.balance.failed == 0
                 && report.balance.vanished == 0,
             told);
    const auto found = contents(migration.destination.mailboxes());
    if (found != m_expected)
        qWarning() << what << found << "instead of" << m_expected;
    QVERIFY2(found == m_expected, told);
    QVERIFY2(contents(migration.source.mailboxes()) == m_source, told);
    if (furtherRun == FurtherRun::No)
        return;

    // A cut that the first run never came to is not the second one's.
    migration.source.behave();
    migration.destination.behave();
    const Report again = migration.run();
    QVERIFY2(again.outcome == Report::Outcome::Completed,
             qPrintable(QString::fromUtf8(what) + u": "_s + migration.story()));
    QVERIFY2(again.balance.copied == 0, told);
    QVERIFY2(contents(migration.destination.mailboxes()) == m_expected, told);
}

QTEST_GUILESS_MAIN(TestBrokenLines)
#include "tst_brokenlines.moc"
