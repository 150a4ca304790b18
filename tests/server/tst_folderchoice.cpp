// SPDX-License-Identifier: GPL-3.0-or-later

// Which folders are copied, and where to: chosen ones, renamed ones, several into one, those with a
// special use, and names that the other side cannot have.

#include "tests/server/observedrun.h"
#include "tests/server/twoaccounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

Imap::MailboxName named(const QString &name)
{
    return Imap::MailboxName::fromDisplay(name);
}

/// The folders of \a account with the subjects of what is in them, in order.
QMap<QString, QStringList> subjects(const AccountSnapshot &account)
{
    QMap<QString, QStringList> all;
    for (const auto &[name, folder] : account.folders.asKeyValueRange()) {
        if (!folder.isSelectable)
            continue;
        QStringList &here = all[name];
        for (const MessageSnapshot &message : folder.messages)
            here << message.subject;
        here.sort();
    }
    return all;
}

DovecotOptions withoutSpecialFolders()
{
    return {.specialUse = {}};
}

} // namespace

class FolderChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesOnlyChosenFolders();
    void leavesOutExcludedFolders();
    void copiesToChosenTargets();
    void mergesFolders_data();
    void mergesFolders();
    void mapsSpecialUses_data();
    void mapsSpecialUses();
    void keepsSubscriptions();
    void exchangesSeparators_data();
    void exchangesSeparators();
    void findsPrefixWithoutNamespace();
    void findsFoldersInOtherCase();
    void copiesEmptyAccount();
};

void FolderChoiceTest::copiesOnlyChosenFolders()
{
    TwoAccounts accounts(withoutSpecialFolders(), withoutSpecialFolders());
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QString &name : {u"Work"_s, u"Work/Grüße"_s, u"Other"_s}) {
        QVERIFY(accounts.source().create(name));
        QVERIFY(accounts.source().append(name, plainMessage(name.toLatin1())));
    }
    MigrationRequest request = accounts.request();
    request.options.onlyFolders = {named(u"Work/Grüße"_s), named(u"Nowhere"_s)};
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(run.report().balance.found, 1);
    QCOMPARE(run.report().balance.copied, 1);
    const auto missing = run.events<Happened::FolderMissing>();
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().name, named(u"Nowhere"_s));

    const auto found = subjects(accounts.destinationSnapshot());
    QCOMPARE(found.value(u"Work/Grüße"_s).size(), 1);
    QCOMPARE(found.value(u"INBOX"_s).size(), 0);
    QVERIFY(!found.contains(u"Other"_s) && !found.contains(u"Nowhere"_s));
}

void FolderChoiceTest::leavesOutExcludedFolders()
{
    TwoAccounts accounts(withoutSpecialFolders(), withoutSpecialFolders());
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QString &name : {u"Keep"_s, u"Leave"_s, u"Leave/Below"_s}) {
        QVERIFY(accounts.source().create(name));
        QVERIFY(accounts.source().append(name, plainMessage(name.toLatin1())));
    }
    MigrationRequest request = accounts.request();
    request.options.excludedFolders = {named(u"Leave"_s)};
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QCOMPARE(listed(imbalances(run.report())), QString());
    const auto found = subjects(accounts.destinationSnapshot());
    QCOMPARE(found.value(u"Keep"_s), QStringList{u"Keep"_s});
    QCOMPARE(found.value(u"Leave/Below"_s), QStringList{u"Leave/Below"_s});
    QCOMPARE(found.value(u"Leave"_s).size(), 0);
}

void FolderChoiceTest::copiesToChosenTargets()
{
    TwoAccounts accounts(withoutSpecialFolders(),
                         {.namespacePrefix = u"INBOX."_s, .separator = u"."_s, .specialUse = {}});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        QVERIFY(accounts.source().create(name));
        QVERIFY(accounts.source().append(name, plainMessage(name.toLatin1())));
    }
    QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage("inbox"_ba)));
    MigrationRequest request = accounts.request();
    request.options.explicitTargets = {{named(u"One"_s), named(u"INBOX.Alt.Größe"_s)},
                                       {named(u"INBOX"_s), named(u"INBOX.Eingang"_s)}};
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    const auto found = subjects(accounts.destinationSnapshot());
    QCOMPARE(found.value(u"INBOX.Alt.Größe"_s), QStringList{u"One"_s});
    QCOMPARE(found.value(u"INBOX.Eingang"_s), QStringList{u"inbox"_s});
    QCOMPARE(found.value(u"INBOX.Two"_s), QStringList{u"Two"_s});
    QCOMPARE(found.value(u"INBOX"_s), QStringList());
    QCOMPARE(folderReport(run.report(), u"One"_s).entry.reason, TargetReason::Explicit);
}

void FolderChoiceTest::mergesFolders_data()
{
    QTest::addColumn<int>("lanes");
    QTest::newRow("one lane") << 1;
    QTest::newRow("four lanes") << 4;
}

void FolderChoiceTest::mergesFolders()
{
    QFETCH(int, lanes);
    TwoAccounts accounts(withoutSpecialFolders(), withoutSpecialFolders());
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    const QByteArray date = "03-Mar-2013 03:03:03 +0300"_ba;
    QMap<QString, QString> names;
    for (const QString &name : {u"2019"_s, u"2020"_s, u"2021"_s}) {
        QVERIFY(accounts.source().create(name));
        for (int number = 0; number < 20; ++number) {
            const QByteArray text =
                plainMessage(name.toLatin1() + '-' + QByteArray::number(number));
            QVERIFY(accounts.source().append(name, text, {"\\Seen"_ba}, date));
        }
        // The same message in all three of them.
        QVERIFY(accounts.source().append(name, plainMessage("shared"_ba), {"\\Seen"_ba}, date));
        names.insert(name, u"Archive"_s);
    }
    MigrationRequest request = accounts.request();
    request.options.lanes = lanes;
    for (const QString &name : names.keys())
        request.options.explicitTargets.insert(named(name), named(u"Archive"_s));

    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(listed(imbalances(run.report())), QString());
    const Balance wanted{.found = 63, .copied = 61, .alreadyThere = 2};
    QCOMPARE(run.report().balance, wanted);
    QCOMPARE(accounts.destinationSnapshot().folders.value(u"Archive"_s).messages.size(), 61);
    const CompareOptions once{.repeats = Repeats::OnceIsEnough};
    QCOMPARE(
        listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot(), names, once)),
        QString());

    ObservedRun again(request);
    QVERIFY(again.waitForEnd());
    const Balance nothingToDo{.found = 63, .alreadyThere = 63};
    QCOMPARE(again.report().balance, nothingToDo);
}

void FolderChoiceTest::mapsSpecialUses_data()
{
    QTest::addColumn<SpecialUseMapping>("mapping");
    QTest::addColumn<QString>("target");
    QTest::newRow("on") << SpecialUseMapping::On << u"Sent Messages"_s;
    QTest::newRow("off") << SpecialUseMapping::Off << u"Gesendet"_s;
}

void FolderChoiceTest::mapsSpecialUses()
{
    QFETCH(SpecialUseMapping, mapping);
    QFETCH(QString, target);
    TwoAccounts accounts({.specialUse = {{u"Sent"_s, u"Gesendet"_s}}},
                         {.specialUse = {{u"Sent"_s, u"Sent Messages"_s}}});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(accounts.source().append(u"Gesendet"_s, plainMessage("mail"_ba)));
    MigrationRequest request = accounts.request();
    request.options.specialUseMapping = mapping;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QMap<QString, QStringList> wanted{
        {u"INBOX"_s, {}}, {u"Sent Messages"_s, {}}, {target, {u"mail"_s}}};
    QCOMPARE(subjects(accounts.destinationSnapshot()), wanted);
}

void FolderChoiceTest::keepsSubscriptions()
{
    TwoAccounts accounts(withoutSpecialFolders(), withoutSpecialFolders());
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QString &name : {u"Seen"_s, u"Hidden"_s, u"Mine"_s})
        QVERIFY(accounts.source().create(name));
    QVERIFY(accounts.source().subscribe(u"Seen"_s));
    // What the user of the new account has subscribed there stays so.
    QVERIFY(accounts.destination().create(u"Mine"_s));
    QVERIFY(accounts.destination().subscribe(u"Mine"_s));
    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    const AccountSnapshot copied = accounts.destinationSnapshot();
    QVERIFY(copied.folders.value(u"Seen"_s).isSubscribed);
    QVERIFY(copied.folders.contains(u"Hidden"_s)
            && !copied.folders.value(u"Hidden"_s).isSubscribed);
    QVERIFY(copied.folders.value(u"Mine"_s).isSubscribed);
}

void FolderChoiceTest::exchangesSeparators_data()
{
    QTest::addColumn<QString>("sourceSeparator");
    QTest::addColumn<QString>("destinationSeparator");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    QTest::newRow("slash to dot") << u"/"_s << u"."_s << u"A/B/Ü"_s << u"A.B.Ü"_s;
    QTest::newRow("dot to slash") << u"."_s << u"/"_s << u"A.B.Ü"_s << u"A/B/Ü"_s;
    QTest::newRow("pipe to slash") << u"|"_s << u"/"_s << u"A|B"_s << u"A/B"_s;
}

void FolderChoiceTest::exchangesSeparators()
{
    QFETCH(QString, sourceSeparator);
    QFETCH(QString, destinationSeparator);
    QFETCH(QString, name);
    QFETCH(QString, target);
    TwoAccounts accounts(
        {.format = StorageFormat::Sdbox, .separator = sourceSeparator, .specialUse = {}},
        {.format = StorageFormat::Sdbox, .separator = destinationSeparator, .specialUse = {}});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(accounts.source().create(name));
    QVERIFY(accounts.source().append(name, plainMessage("mail"_ba)));
    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(subjects(accounts.destinationSnapshot()).value(target), QStringList{u"mail"_s});
}

void FolderChoiceTest::findsPrefixWithoutNamespace()
{
    const DovecotOptions old{.namespacePrefix = u"INBOX."_s,
                             .separator = u"."_s,
                             .specialUse = {},
                             .hiddenCapabilities = {u"NAMESPACE"_s}};
    TwoAccounts accounts(old, withoutSpecialFolders());
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QString &name : {u"INBOX.Work"_s, u"INBOX.Work.Below"_s}) {
        QVERIFY2(accounts.source().create(name), qPrintable(accounts.errorText()));
        QVERIFY(accounts.source().append(name, plainMessage("mail"_ba)));
    }
    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    const auto found = subjects(accounts.destinationSnapshot());
    QCOMPARE(found.value(u"Work"_s), QStringList{u"mail"_s});
    QCOMPARE(found.value(u"Work/Below"_s), QStringList{u"mail"_s});
}

void FolderChoiceTest::findsFoldersInOtherCase()
{
    TwoAccounts accounts(withoutSpecialFolders(), withoutSpecialFolders());
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(accounts.source().create(u"SENT"_s));
    QVERIFY(accounts.source().append(u"SENT"_s, plainMessage("mail"_ba)));
    QVERIFY(accounts.destination().create(u"Sent"_s));
    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    const QMap<QString, QStringList> wanted{{u"INBOX"_s, {}}, {u"Sent"_s, {u"mail"_s}}};
    QCOMPARE(subjects(accounts.destinationSnapshot()), wanted);
}

void FolderChoiceTest::copiesEmptyAccount()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.report().outcome, Report::Outcome::Completed);
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(run.report().balance, Balance());
}

QTEST_GUILESS_MAIN(FolderChoiceTest)
#include "tst_folderchoice.moc"
