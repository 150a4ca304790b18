// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorymigration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// Gmail's labels, which no free server has.
class LabelsTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesAndResyncs();
    void leavesThemAloneUnasked();
    void asksNobodyWhoDoesNotKnowThem();

private:
    static MemoryMigration &filled(MemoryMigration &migration);
};

namespace {

const QByteArray gmail = QByteArray(MemoryServer::rich) + " X-GM-EXT-1";
const QByteArray first = "Message-ID: <1@x>\r\n\r\none\r\n";
const QByteArray second = "Message-ID: <2@x>\r\n\r\ntwo\r\n";

} // namespace

MemoryMigration &LabelsTest::filled(MemoryMigration &migration)
{
    migration.source.mailboxes() = {};
    migration.destination.mailboxes() = {};
    MemoryMailbox &old = migration.source.mailboxes()["INBOX"];
    old.add(first);
    old.add(second);
    old.messages[0].labels = {"\\Inbox", "Work"};
    old.messages[1].labels = {"Two words"};
    MemoryMailbox &inbox = migration.destination.mailboxes()["INBOX"];
    inbox.add(second);
    inbox.messages[0].labels = {"Other"};
    return migration;
}

void LabelsTest::copiesAndResyncs()
{
    MemoryMigration migration(gmail);
    filled(migration);
    migration.options.messages.labels = {.copied = true, .resynced = true};
    const Report report = migration.run();
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    const auto &messages = migration.destination.mailboxes()["INBOX"].messages;
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].labels, QByteArrayList{"Two words"});
    QCOMPARE(messages[1].labels, (QByteArrayList{"Work", "\\Inbox"}));
}

void LabelsTest::leavesThemAloneUnasked()
{
    MemoryMigration migration(gmail);
    filled(migration).run();
    const auto &messages = migration.destination.mailboxes()["INBOX"].messages;
    QCOMPARE(messages[0].labels, QByteArrayList{"Other"});
    QCOMPARE(messages[1].labels, QByteArrayList());
}

void LabelsTest::asksNobodyWhoDoesNotKnowThem()
{
    MemoryMigration migration;
    filled(migration);
    migration.options.messages.labels = {.copied = true, .resynced = true};
    const Report report = migration.run();
    QVERIFY2(report.problems.isEmpty(), qPrintable(migration.story()));
    QCOMPARE(migration.destination.mailboxes()["INBOX"].messages.size(), 2);
}

QTEST_GUILESS_MAIN(LabelsTest)
#include "tst_labels.moc"
