// SPDX-License-Identifier: GPL-3.0-or-later

// Whole migrations of the sample mailbox between two Dovecots of many kinds, as the programs do
// them: dry run, copy, second copy. A reader that shares no code with the engine compares.

#include "tests/server/observedrun.h"
#include "tests/server/twoaccounts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

CompareOptions completeCopy(const AccountSnapshot &destinationBefore)
{
    return {.repeats = Repeats::OnceIsEnough,
            .subscriptions = Subscriptions::MustArrive,
            .destinationBefore = destinationBefore};
}

DovecotOptions below(const QString &prefix, const QString &separator)
{
    return {.namespacePrefix = prefix, .separator = separator};
}

DovecotOptions withoutCapabilities(const QStringList &words)
{
    return {.hiddenCapabilities = words};
}

qsizetype selectableFolders(const AccountSnapshot &account)
{
    return std::ranges::count_if(account.folders, &FolderSnapshot::isSelectable);
}

/// Special folders as a German provider calls them.
DovecotOptions germanNames()
{
    return {.specialUse = {{u"Sent"_s, u"Gesendete Objekte"_s},
                           {u"Drafts"_s, u"Entwürfe"_s},
                           {u"Trash"_s, u"Papierkorb"_s},
                           {u"Junk"_s, u"Unerwünscht"_s},
                           {u"Archive"_s, u"Ablage"_s}}};
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesEverything_data();
    void copiesEverything();
    void copiesLargeMessages();
    void copiesManyMessages();
    void signsInWithEitherMechanism_data();
    void signsInWithEitherMechanism();
    void justSignsIn();
    void justMakesFolders_data();
    void justMakesFolders();
    void refusesToRunTwiceAtOnce();
    void goesOnWithoutJournal();
};

void MigrationTest::copiesEverything_data()
{
    QTest::addColumn<DovecotOptions>("source");
    QTest::addColumn<DovecotOptions>("destination");
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<int>("lanes");

    const DovecotOptions usual;
    QTest::newRow("TLS") << usual << usual << Wire::Tls << 2;
    QTest::newRow("STARTTLS") << usual << usual << Wire::StartTls << 2;
    QTest::newRow("unencrypted") << usual << usual << Wire::Clear << 2;
    QTest::newRow("one lane") << usual << usual << Wire::Tls << 1;
    QTest::newRow("five lanes") << usual << usual << Wire::Tls << 5;
    QTest::newRow("out of INBOX.") << below(u"INBOX."_s, u"."_s) << usual << Wire::Tls << 2;
    QTest::newRow("into INBOX.") << usual << below(u"INBOX."_s, u"."_s) << Wire::Tls << 2;
    QTest::newRow("INBOX/ to dots")
        << below(u"INBOX/"_s, u"/"_s) << below({}, u"."_s) << Wire::Clear << 2;
    QTest::newRow("other special names") << germanNames() << usual << Wire::Tls << 2;
    QTest::newRow("sdbox") << DovecotOptions{.format = StorageFormat::Sdbox}
                           << DovecotOptions{.format = StorageFormat::Sdbox} << Wire::Clear << 2;
    QTest::newRow("mdbox") << DovecotOptions{.format = StorageFormat::Mdbox}
                           << DovecotOptions{.format = StorageFormat::Mdbox} << Wire::Clear << 2;

    const QStringList words{u"LITERAL+"_s,  u"MULTIAPPEND"_s,   u"UIDPLUS"_s,     u"SPECIAL-USE"_s,
                            u"NAMESPACE"_s, u"LIST-EXTENDED"_s, u"LIST-STATUS"_s, u"SASL-IR"_s};
    for (const QString &word : words) {
        const QByteArray name = "without " + word.toLatin1();
        QTest::newRow(name.constData())
            << withoutCapabilities({word}) << withoutCapabilities({word}) << Wire::Clear << 2;
    }
    QTest::newRow("hardly any extension")
        << withoutCapabilities(words) << withoutCapabilities(words) << Wire::Clear << 2;
}

void MigrationTest::copiesEverything()
{
    QFETCH(DovecotOptions, source);
    QFETCH(DovecotOptions, destination);
    QFETCH(Wire, wire);
    QFETCH(int, lanes);
    TwoAccounts accounts(source, destination);
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY2(accounts.fill(SampleMailbox::make(SampleSize::Small)),
             qPrintable(accounts.errorText()));
    const AccountSnapshot sourceBefore = accounts.sourceSnapshot();
    const AccountSnapshot destinationBefore = accounts.destinationSnapshot();
    const QMap<QString, QString> names = accounts.expectedNames();
    const auto expected = ExpectedFigures::of(sourceBefore);
    QVERIFY(expected.repeated > 0 && expected.withoutHeader > 0);

    MigrationRequest request = accounts.request(wire);
    request.options.specialUseMapping = SpecialUseMapping::On;
    request.options.lanes = lanes;

    request.options.kind = RunKind::DryRun;
    ObservedRun dryRun(request);
    QVERIFY(dryRun.waitForEnd());
    QVERIFY2(dryRun.report().problems.isEmpty(), qPrintable(problemText(dryRun.report())));
    QCOMPARE(listed(changes(sourceBefore, accounts.sourceSnapshot())), QString());
    QCOMPARE(listed(changes(destinationBefore, accounts.destinationSnapshot())), QString());
    QCOMPARE(listed(imbalances(dryRun.report())), QString());
    QCOMPARE(dryRun.report().balance.copied, expected.messagesToCopy());
    QCOMPARE(dryRun.report().statistics.messagesToCopy, expected.messagesToCopy());
    QCOMPARE(dryRun.events<Happened::MessageCopied>().size(), expected.messagesToCopy());

    request.options.kind = RunKind::Copy;
    ObservedRun copy(request);
    QVERIFY(copy.waitForEnd());
    const Report report = copy.report();
    QVERIFY2(report.problems.isEmpty(), qPrintable(problemText(report)));
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(listed(changes(sourceBefore, accounts.sourceSnapshot())), QString());
    const AccountSnapshot copied = accounts.destinationSnapshot();
    QCOMPARE(listed(compare(sourceBefore, copied, names, completeCopy(destinationBefore))),
             QString());

    QCOMPARE(listed(imbalances(report)), QString());
    const Balance wanted{.found = expected.messages,
                         .copied = expected.messagesToCopy(),
                         .repeated = expected.repeated};
    QCOMPARE(report.balance, wanted);
    const Statistics &figures = report.statistics;
    QCOMPARE(figures.messagesCopied, expected.messagesToCopy());
    QCOMPARE(figures.bytesCopied, expected.bytesToCopy);
    QCOMPARE(figures.biggestCopied, expected.biggest);
    QCOMPARE(figures.sourceVoid, expected.withoutHeader);
    QCOMPARE(figures.identifiedOnSource, expected.identities);
    QCOMPARE(figures.identifiedOnDestination, expected.identities);
    QCOMPARE(figures.onSourceOnly, 0);
    QCOMPARE(figures.onDestinationOnly, 0);
    QVERIFY(figures.sourceAtStart && figures.destinationAtStart);
    const qint64 folders = selectableFolders(sourceBefore);
    const SideSize sourceSize{folders, expected.messages, expected.bytes, expected.biggest};
    QCOMPARE(*figures.sourceAtStart, sourceSize);
    QCOMPARE(figures.destinationAtStart->messages, 0);
    QVERIFY(figures.sourceAtEnd && figures.destinationAtEnd);
    QCOMPARE(figures.sourceAtEnd->messages, expected.messages);
    QCOMPARE(figures.destinationAtEnd->messages, copied.messageCount());
    QCOMPARE(figures.destinationAtEnd->bytes, copied.byteCount());
    QCOMPARE(figures.foldersBegun, folders);
    QCOMPARE(figures.foldersTotal, folders);
    QCOMPARE(copy.events<Happened::MessageCopied>().size(), expected.messagesToCopy());
    QCOMPARE(copy.events<Happened::FolderFinished>().size(), folders);
    QCOMPARE(copy.progress().messagesDone, expected.messages);
    QCOMPARE(copy.progress().messagesTotal, expected.messages);
    QCOMPARE(copy.timesFinished(), 1);

    ObservedRun again(request);
    QVERIFY(again.waitForEnd());
    QVERIFY2(again.report().problems.isEmpty(), qPrintable(problemText(again.report())));
    QCOMPARE(listed(imbalances(again.report())), QString());
    const Balance nothingToDo{.found = expected.messages,
                              .alreadyThere = expected.messagesToCopy(),
                              .repeated = expected.repeated};
    QCOMPARE(again.report().balance, nothingToDo);
    QCOMPARE(listed(changes(copied, accounts.destinationSnapshot())), QString());
}

void MigrationTest::copiesLargeMessages()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    SampleMessages messages(7);
    QList<WitnessAppend> appends;
    for (const qsizetype size : {100, 20'000'000, 700, 3'000'000, 5'000'000, 50}) {
        const SampleMessage message = messages.withAttachment(size);
        appends << WitnessAppend{message.bytes, message.flags, message.internalDate};
    }
    QVERIFY2(accounts.source().appendAll(u"INBOX"_s, appends), qPrintable(accounts.errorText()));

    ObservedRun copy(accounts.request());
    QVERIFY(copy.waitForEnd());
    QVERIFY2(copy.report().problems.isEmpty(), qPrintable(problemText(copy.report())));
    QCOMPARE(listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot())), QString());
    QCOMPARE(copy.report().statistics.biggestCopied, appends[1].bytes.size());
}

void MigrationTest::copiesManyMessages()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    // Enough for several FETCH commands at once, which Dovecot then answers at the same time.
    constexpr int count = 1800;
    QList<WitnessAppend> appends;
    for (int number = 0; number < count; ++number) {
        const QByteArray text =
            plainMessage("message-" + QByteArray::number(number), number % 7 == 0 ? 30'000 : 1000);
        appends << WitnessAppend{text, {"\\Seen"_ba}, "11-Nov-2011 11:11:11 -1100"_ba};
    }
    QVERIFY2(accounts.source().appendAll(u"INBOX"_s, appends), qPrintable(accounts.errorText()));

    ObservedRun copy(accounts.request());
    QVERIFY(copy.waitForEnd());
    QVERIFY2(copy.report().problems.isEmpty(), qPrintable(problemText(copy.report())));
    const Balance wanted{.found = count, .copied = count};
    QCOMPARE(copy.report().balance, wanted);
    QCOMPARE(listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot())), QString());
}

void MigrationTest::signsInWithEitherMechanism_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QStringList>("mechanisms");
    QTest::addColumn<QString>("password");

    const QString odd = u"pass \"word\\ {3} äö€"_s;
    QTest::newRow("as offered") << SignIn::Automatic << QStringList{u"plain"_s, u"login"_s} << odd;
    QTest::newRow("PLAIN") << SignIn::Mechanism << QStringList{u"plain"_s} << odd;
    QTest::newRow("LOGIN") << SignIn::Login << QStringList{u"plain"_s, u"login"_s} << odd;
}

void MigrationTest::signsInWithEitherMechanism()
{
    QFETCH(SignIn, signIn);
    QFETCH(QStringList, mechanisms);
    QFETCH(QString, password);
    DovecotServer server({.passwords = {{u"alice"_s, password}}, .mechanisms = mechanisms});
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    MigrationRequest request;
    request.source = accountOn(server, Wire::Tls, u"alice"_s);
    request.source.password = Secret(password);
    request.source.signIn = signIn;
    request.source.mechanism = "PLAIN"_ba;
    request.destination = request.source;
    request.options.kind = RunKind::JustLogin;

    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(run.events<Happened::SignedIn>().size(), 2);
}

void MigrationTest::justSignsIn()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage("one"_ba)));
    const AccountSnapshot destinationBefore = accounts.destinationSnapshot();

    MigrationRequest request = accounts.request();
    request.options.kind = RunKind::JustLogin;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.report().outcome, Report::Outcome::Completed);
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    const auto signedIn = run.events<Happened::SignedIn>();
    QCOMPARE(signedIn.size(), 2);
    QVERIFY(signedIn[0].encrypted && signedIn[1].encrypted);
    QCOMPARE(signedIn[0].port, accounts.sourceServer().tlsPort());
    QVERIFY(signedIn[0].capabilities.contains(u"UIDPLUS"_s));
    QCOMPARE(run.events<Happened::FoldersListed>().size(), 0);
    QVERIFY(!run.phases().contains(Phase::Planning));
    QCOMPARE(listed(changes(destinationBefore, accounts.destinationSnapshot())), QString());
}

void MigrationTest::justMakesFolders_data()
{
    QTest::addColumn<RunKind>("kind");
    QTest::newRow("really") << RunKind::JustFolders;
    QTest::newRow("dry run") << RunKind::JustFoldersDryRun;
}

void MigrationTest::justMakesFolders()
{
    QFETCH(RunKind, kind);
    TwoAccounts accounts({}, below(u"INBOX."_s, u"."_s));
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY2(accounts.fill(SampleMailbox::make(SampleSize::Small)),
             qPrintable(accounts.errorText()));
    const AccountSnapshot source = accounts.sourceSnapshot();
    const AccountSnapshot destinationBefore = accounts.destinationSnapshot();
    const QMap<QString, QString> names = accounts.expectedNames();

    MigrationRequest request = accounts.request();
    request.options.kind = kind;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
    QCOMPARE(listed(changes(source, accounts.sourceSnapshot())), QString());

    const AccountSnapshot destination = accounts.destinationSnapshot();
    qsizetype created = 0;
    for (const Happened::FolderChanged &change : run.events<Happened::FolderChanged>()) {
        if (change.what == Happened::FolderChanged::What::Created)
            ++created;
    }
    QCOMPARE(created, selectableFolders(source) - selectableFolders(destinationBefore));
    if (kind == RunKind::JustFoldersDryRun) {
        QCOMPARE(listed(changes(destinationBefore, destination)), QString());
        return;
    }
    QCOMPARE(destination.messageCount(), 0);
    for (const auto &[name, folder] : source.folders.asKeyValueRange()) {
        const FolderSnapshot made = destination.folders.value(names.value(name));
        QVERIFY2(destination.folders.contains(names.value(name)), qPrintable(name));
        QVERIFY2(!folder.isSubscribed || made.isSubscribed, qPrintable(name));
    }
}

void MigrationTest::refusesToRunTwiceAtOnce()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY2(accounts.fill(SampleMailbox::make(SampleSize::Small)),
             qPrintable(accounts.errorText()));
    ObservedRun first(accounts.request());
    QVERIFY(first.waitForPhase(Phase::Copying));
    first.migration().pause();
    QVERIFY(first.waitForPhase(Phase::Paused));

    ObservedRun second(accounts.request());
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.report().outcome, Report::Outcome::Failed);
    QCOMPARE(second.report().problems.size(), 1);
    QCOMPARE(second.report().problems.first().error.code, Error::Code::AlreadyRunning);
    QCOMPARE(second.report().balance.copied, 0);

    first.migration().resume();
    QVERIFY(first.waitForEnd());
    QVERIFY2(first.report().problems.isEmpty(), qPrintable(problemText(first.report())));
    QCOMPARE(listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot(),
                            accounts.expectedNames(), completeCopy({}))),
             QString());
}

void MigrationTest::goesOnWithoutJournal()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY2(accounts.fill(SampleMailbox::make(SampleSize::Small)),
             qPrintable(accounts.errorText()));
    MigrationRequest request = accounts.request();
    request.journalFolder = u"/dev/null/journals"_s;
    for (int turn = 0; turn < 2; ++turn) {
        ObservedRun run(request);
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.report().problems.isEmpty(), qPrintable(problemText(run.report())));
        QCOMPARE(run.events<Happened::JournalUnavailable>().size(), 1);
        QCOMPARE(listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot(),
                                accounts.expectedNames(), completeCopy({}))),
                 QString());
    }
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
