// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that are on both sides before a run: none is copied again, and their flags follow the
// old account as far as the options say.

#include "tests/server/observedrun.h"
#include "tests/server/twoaccounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

const QByteArray date = "04-May-2016 05:06:07 +0200"_ba;

/// The flags of each message in the INBOX, by subject.
QMap<QString, QByteArrayList> flagsBySubject(const AccountSnapshot &account)
{
    QMap<QString, QByteArrayList> all;
    for (const MessageSnapshot &message : account.folders.value(u"INBOX"_s).messages)
        all.insert(message.subject, message.flags);
    return all;
}

} // namespace

class KnownMessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsFlagsUpToDate_data();
    void bringsFlagsUpToDate();
    void copiesOnlyWhatIsMissing_data();
    void copiesOnlyWhatIsMissing();
    void copiesAgainWhatWasDeletedThere();
    void leavesMessagesOfTheNewAccountAlone();
    void dryRunChangesNoFlag();
    void knowsMessagesInFolderMadeAnew();
};

void KnownMessagesTest::bringsFlagsUpToDate_data()
{
    QTest::addColumn<FlagSync>("flagSync");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("replace") << FlagSync::Replace << QByteArrayList{"$Label1"_ba, "\\Seen"_ba};
    QTest::newRow("merge") << FlagSync::Merge
                           << QByteArrayList{"$Label1"_ba, "\\Answered"_ba, "\\Seen"_ba, "mine"_ba};
    QTest::newRow("leave") << FlagSync::Leave << QByteArrayList{"\\Answered"_ba, "mine"_ba};
}

void KnownMessagesTest::bringsFlagsUpToDate()
{
    QFETCH(FlagSync, flagSync);
    QFETCH(QByteArrayList, expected);
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    const QByteArrayList sourceFlags{"$Label1"_ba, "\\Seen"_ba};
    const QByteArrayList targetFlags{"\\Answered"_ba, "mine"_ba};
    for (const QByteArray &name : {"one"_ba, "two"_ba, "same"_ba}) {
        QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage(name), sourceFlags, date));
        QVERIFY(accounts.destination().append(u"INBOX"_s, plainMessage(name),
                                              name == "same" ? sourceFlags : targetFlags, date));
    }
    QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage("none"_ba), {}, date));
    QVERIFY(
        accounts.destination().append(u"INBOX"_s, plainMessage("none"_ba), {"\\Flagged"_ba}, date));
    const AccountSnapshot sourceBefore = accounts.sourceSnapshot();

    MigrationRequest request = accounts.request();
    request.options.flagSync = flagSync;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    const Balance wanted{.found = 4, .alreadyThere = 4};
    QCOMPARE(run.report().balance, wanted);
    const auto flags = flagsBySubject(accounts.destinationSnapshot());
    QCOMPARE(flags.size(), 4);
    QCOMPARE(flags.value(u"one"_s), expected);
    QCOMPARE(flags.value(u"two"_s), expected);
    QCOMPARE(flags.value(u"same"_s), sourceFlags);
    QCOMPARE(flags.value(u"none"_s),
             flagSync == FlagSync::Replace ? QByteArrayList() : QByteArrayList{"\\Flagged"_ba});
    QCOMPARE(listed(changes(sourceBefore, accounts.sourceSnapshot())), QString());
}

void KnownMessagesTest::copiesOnlyWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("hidden");
    QTest::newRow("usual server") << QStringList();
    QTest::newRow("no UIDPLUS") << QStringList{u"UIDPLUS"_s};
}

void KnownMessagesTest::copiesOnlyWhatIsMissing()
{
    QFETCH(QStringList, hidden);
    TwoAccounts accounts({}, {.hiddenCapabilities = hidden});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    const SampleMailbox sample = SampleMailbox::make(SampleSize::Small);
    QVERIFY2(accounts.fill(sample), qPrintable(accounts.errorText()));
    // Half of everything is there already, put there by somebody else.
    SampleMailbox half = sample;
    for (SampleFolder &folder : half.folders)
        folder.messages.resize(folder.messages.size() / 2);
    QVERIFY(fillAccount(accounts.destination(), half));
    const AccountSnapshot before = accounts.destinationSnapshot();
    const auto all = ExpectedFigures::of(accounts.sourceSnapshot());
    const auto there = ExpectedFigures::of(before);

    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QVERIFY2(report.problems.isEmpty(), qPrintable(problemText(report)));
    QCOMPARE(listed(imbalances(report)), QString());
    QCOMPARE(report.balance.found, all.messages);
    QCOMPARE(report.balance.alreadyThere, there.messagesToCopy());
    QCOMPARE(report.balance.copied, all.messagesToCopy() - there.messagesToCopy());
    const CompareOptions options{.repeats = Repeats::OnceIsEnough, .destinationBefore = before};
    QCOMPARE(listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot(),
                            accounts.expectedNames(), options)),
             QString());
}

void KnownMessagesTest::copiesAgainWhatWasDeletedThere()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QByteArray &name : {"one"_ba, "two"_ba, "three"_ba})
        QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage(name), {}, date));
    ObservedRun first(accounts.request());
    QVERIFY(first.waitForEnd());
    QCOMPARE(first.report().balance.copied, 3);
    QVERIFY(accounts.destination().store(u"INBOX"_s, 2, "+FLAGS"_ba, {"\\Deleted"_ba}));
    QVERIFY(accounts.destination().expunge(u"INBOX"_s));

    // The journal knows it as stored; what the server lists counts more.
    ObservedRun second(accounts.request());
    QVERIFY(second.waitForEnd());
    const Balance wanted{.found = 3, .copied = 1, .alreadyThere = 2};
    QCOMPARE(second.report().balance, wanted);
    QCOMPARE(listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot())), QString());
}

void KnownMessagesTest::leavesMessagesOfTheNewAccountAlone()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage("old"_ba), {"\\Seen"_ba}, date));
    QVERIFY(
        accounts.destination().append(u"INBOX"_s, plainMessage("new"_ba), {"\\Deleted"_ba}, date));
    QVERIFY(accounts.destination().append(u"INBOX"_s, "\r\nno header\r\n"_ba, {}, date));
    QVERIFY(accounts.destination().append(u"Sent"_s, plainMessage("sent"_ba), {}, date));
    const AccountSnapshot before = accounts.destinationSnapshot();
    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.report().balance.copied, 1);
    QCOMPARE(run.report().statistics.onDestinationOnly, 3);
    const CompareOptions options{.destinationBefore = before};
    QCOMPARE(
        listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot(), {}, options)),
        QString());
}

void KnownMessagesTest::dryRunChangesNoFlag()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage("one"_ba), {"\\Seen"_ba}, date));
    QVERIFY(accounts.destination().append(u"INBOX"_s, plainMessage("one"_ba), {}, date));
    const AccountSnapshot before = accounts.destinationSnapshot();
    MigrationRequest request = accounts.request();
    request.options.kind = RunKind::DryRun;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QCOMPARE(listed(changes(before, accounts.destinationSnapshot())), QString());
    QCOMPARE(run.report().balance.alreadyThere, 1);
}

void KnownMessagesTest::knowsMessagesInFolderMadeAnew()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(accounts.source().create(u"Work"_s));
    for (const QByteArray &name : {"one"_ba, "two"_ba})
        QVERIFY(accounts.source().append(u"Work"_s, plainMessage(name), {}, date));
    ObservedRun first(accounts.request());
    QVERIFY(first.waitForEnd());

    // A new UIDVALIDITY, and UID 1 is another message now: what the journal noted means nothing.
    QVERIFY(accounts.destination().remove(u"Work"_s));
    QVERIFY(accounts.destination().create(u"Work"_s));
    QVERIFY(accounts.destination().append(u"Work"_s, plainMessage("two"_ba), {}, date));
    ObservedRun second(accounts.request());
    QVERIFY(second.waitForEnd());
    const FolderReport work = folderReport(second.report(), u"Work"_s);
    const Balance wanted{.found = 2, .copied = 1, .alreadyThere = 1};
    QCOMPARE(work.balance, wanted);
    QCOMPARE(listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot())), QString());
}

QTEST_GUILESS_MAIN(KnownMessagesTest)
#include "tst_knownmessages.moc"
