// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorymigration.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using Test::MemoryMessage;
using Test::MemoryMigration;
using Test::MemoryServer;

namespace {

/// As GNU imap4d does: flags and dates are forgotten, and of messages without a header the body is.
void keepLittle(MemoryMessage &message)
{
    message.flags.clear();
    message.received = "05-May-2005 05:05:05 +0000";
    if (!message.bytes.contains("Message-ID"))
        message.bytes = "\r\n";
}

QMap<QByteArray, QByteArrayList> flagsIn(const Test::MemoryMailboxes &mailboxes)
{
    QMap<QByteArray, QByteArrayList> all;
    for (auto mailbox = mailboxes.cbegin(); mailbox != mailboxes.cend(); ++mailbox) {
        for (const MemoryMessage &message : mailbox->messages) {
            QByteArrayList flags = message.flags;
            std::ranges::sort(flags);
            all[mailbox.key()] << flags.join(' ');
        }
        std::ranges::sort(all[mailbox.key()]);
    }
    return all;
}

} // namespace

/// A destination that neither keeps messages as they were sent nor tells where it has put them: what it has confirmed
/// is found all the same, and not sent again.
class TestChangingServers : public QObject
{
    Q_OBJECT

private slots:
    void getEverythingOnce_data();
    void getEverythingOnce();
    void areNotOpenedForReading();

private:
    static void begin(MemoryMigration &migration);
    static void hasEverythingOnce(MemoryMigration &migration, const QByteArray &told);
};

void TestChangingServers::begin(MemoryMigration &migration)
{
    migration.begin();
    migration.destination.mailboxes() = {{"INBOX", {}}};
    migration.destination.storeAs(keepLittle);
}

/// Also after further runs.
void TestChangingServers::hasEverythingOnce(MemoryMigration &migration, const QByteArray &told)
{
    for (int run = 1; run <= 3; ++run) {
        for (const char *name : {"INBOX", "Sent", "Archive/2024", "Entw&APw-rfe"}) {
            // One of INBOX is repeated there, and an empty one cannot be told from another.
            const qsizetype expected = migration.source.mailboxes()[name].messages.size()
                                       - (qstrcmp(name, "INBOX") == 0 ? 1 : 0);
            const QByteArray where =
                told + ", run " + QByteArray::number(run) + ", " + QByteArray(name);
            const qsizetype found = migration.destination.mailboxes()[name].messages.size();
            const QByteArray counted = where + ": " + QByteArray::number(found) + " instead of "
                                       + QByteArray::number(expected);
            QVERIFY2(found == expected, counted.constData());
        }
        const Report again = migration.run();
        QVERIFY2(again.outcome == Report::Outcome::Completed, qPrintable(migration.story()));
        QCOMPARE(again.balance.copied, 0);
    }
}

void TestChangingServers::getEverythingOnce_data()
{
    QTest::addColumn<QByteArray>("refused");

    QTest::newRow("all is taken") << ""_ba;
    // Such a folder is gone through once more at the end.
    QTest::newRow("one is refused") << "Subject: eight"_ba;
}

void TestChangingServers::getEverythingOnce()
{
    QFETCH(const QByteArray, refused);
    MemoryMigration migration(MemoryServer::plain);
    begin(migration);
    if (!refused.isEmpty())
        migration.destination.refuseMessagesWith(refused, "NO not this one");
    const Report report = migration.run();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(report.balance.failed, refused.isEmpty() ? 0 : 1);
    migration.destination.refuseMessagesWith({}, {});
    if (!refused.isEmpty())
        QCOMPARE(migration.run().balance.copied, 1);
    hasEverythingOnce(migration, "undisturbed");
    if (QTest::currentTestFailed())
        return;
    auto expected = flagsIn(migration.source.mailboxes());
    expected["INBOX"].removeOne(""); // The repeated one.
    QCOMPARE(flagsIn(migration.destination.mailboxes()), expected);
}

/// Messages without a header are read to be recognised, also on the destination; it goes on taking messages.
void TestChangingServers::areNotOpenedForReading()
{
    for (const char *capabilities : {MemoryServer::plain, MemoryServer::rich}) {
        MemoryMigration migration(capabilities);
        migration.destination.mailboxes()["INBOX"].add("no header at all");
        const Report report = migration.run();
        QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
        QCOMPARE(report.outcome, Report::Outcome::Completed);
    }
}

QTEST_GUILESS_MAIN(TestChangingServers)
#include "tst_changingservers.moc"
