// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/messagehead.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/clicommand.h"
#include "ui/controllers/retry.h"
#include "ui/migrationfile.h"
#include "ui/models/messagelistmodel.h"
#include "ui/reviewtext.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

Imap::MailboxName named(const QString &name)
{
    return Imap::MailboxName::fromDisplay(name);
}

FolderPlanEntry entryOf(const QString &source, const QString &target)
{
    return {.source = folder(source, 10, 1'000), .target = named(target)};
}

Happened::MessageCopied copied(Imap::Uid uid, qint64 size)
{
    return {named(u"Archiv"_s), named(u"Archive"_s), uid, size, 0};
}

/// Two to copy of which one is large, two that are there, one repeated.
QList<MigrationEvent> someEvents()
{
    Happened::FolderCompared compared{.entry = entryOf(u"Archiv"_s, u"Archive"_s)};
    compared.alreadyThere = 2;
    compared.alreadyThereUids = {3, 4};
    compared.repeatedUids = {5};
    return {compared, copied(1, 500), copied(2, 60'000'000)};
}

FolderReport folderReport(const QString &name, Balance balance)
{
    return {.entry = entryOf(name, name), .balance = balance};
}

} // namespace

/// What the review is made of.
class tst_ReviewParts final : public QObject
{
    Q_OBJECT

private slots:
    void sortsMessages();
    void readsHeadersThatAreLookedAt();
    void searchesAllMessages();
    void decodesHeaders();
    void warns();
    void tellsTheDuration();
    void migrationFilesComeBack();
    void migrationFilesHoldNoSecret();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void writesTheCommandLine();
    void mergesARetry();
};

void tst_ReviewParts::sortsMessages()
{
    MessageFates fates;
    fates.begin(RunKind::DryRun);
    fates.add(someEvents());
    QCOMPARE(fates.count(MessageChoice::All), 5);
    QCOMPARE(fates.count(MessageChoice::Copied), 2);
    QCOMPARE(fates.count(MessageChoice::AlreadyThere), 2);
    QCOMPARE(fates.count(MessageChoice::Repeated), 1);
    QCOMPARE(fates.count(MessageChoice::Risky), 1);
    QCOMPARE(fates.count(MessageChoice::TooLarge), 0);
    fates.setAppendLimit(50'000'000);
    QCOMPARE(fates.count(MessageChoice::TooLarge), 1);
    QCOMPARE(fates.count(MessageChoice::Risky), 0);
    Problem problem = appendProblem();
    problem.folder = named(u"Archive"_s);
    fates.add(problem);
    QCOMPARE(fates.count(MessageChoice::Failed), 1);
    QCOMPARE(fates.folder(fates.entries().back()).source, named(u"Archiv"_s));
    fates.add({Happened::FolderFinished{named(u"Archiv"_s), named(u"Archive"_s), true, {8}, {9}}});
    QCOMPARE(fates.count(MessageChoice::Vanished), 1);
    QCOMPARE(fates.count(MessageChoice::Repeated), 2);
    fates.begin(RunKind::Copy);
    QCOMPARE(fates.count(MessageChoice::All), 0);
}

void tst_ReviewParts::readsHeadersThatAreLookedAt()
{
    MessageFates fates;
    fates.begin(RunKind::DryRun);
    auto headers = std::make_unique<FakeHeaders>();
    const FakeHeaders &source = *headers;
    MessageListModel model(fates, std::move(headers));
    const QAbstractItemModelTester tester(&model);
    QList<MigrationEvent> many;
    for (Imap::Uid uid = 1; uid <= 5'000; ++uid)
        many.append(copied(uid, uid));
    fates.add(many);
    QCOMPARE(model.rowCount(), 5'000);
    // The tester has looked at some rows on its own.
    const QModelIndex row = model.index(3'000, MessageListModel::SubjectColumn);
    model.data(row, Qt::DisplayRole);
    QTRY_COMPARE(model.data(row, Qt::DisplayRole).toString(), u"Gr\u00fc\u00dfe 3001"_s);
    QCOMPARE(model.index(3'000, MessageListModel::SenderColumn).data().toString(),
             u"Person 3001"_s);
    QVERIFY(source.asked < 1'000);
    model.setChoice(MessageChoice::AlreadyThere);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ReviewParts::searchesAllMessages()
{
    MessageFates fates;
    fates.begin(RunKind::DryRun);
    MessageListModel model(fates, std::make_unique<FakeHeaders>());
    QList<MigrationEvent> many;
    for (Imap::Uid uid = 1; uid <= 2'000; ++uid)
        many.append(copied(uid, uid));
    fates.add(many);
    model.setSearch(u"gr\u00fc\u00dfe 199"_s);
    QTRY_COMPARE(model.leftToSearch(), 0);
    QCOMPARE(model.rowCount(), 11); // 199 and 1990 to 1999.
    QVERIFY(model.index(0, MessageListModel::FateColumn).data().toString().contains(u"Archive"_s));
    model.setSearch({});
    QCOMPARE(model.rowCount(), 2'000);
}

void tst_ReviewParts::decodesHeaders()
{
    const HeadText text = headText("Subject: =?iso-8859-1?Q?F=FCr?=\r\n =?utf-8?B?IERpY2g=?=\r\n"
                                   "From: =?utf-8?q?J=C3=B6rg?= <j@old.example>\r\n"
                                   "Date: Mon, 3 Mar 2025 10:00:00 +0100\r\n\r\n");
    QCOMPARE(text.subject, u"F\u00fcr Dich"_s);
    QCOMPARE(text.sender, u"J\u00f6rg"_s);
    QCOMPARE(text.sent.toUTC(), QDateTime(QDate(2025, 3, 3), QTime(9, 0), QTimeZone::UTC));
    QCOMPARE(headText("nonsense").subject, QString());
    QCOMPARE(headText({}).sender, QString());
}

void tst_ReviewParts::warns()
{
    MessageFates fates;
    fates.begin(RunKind::DryRun);
    fates.setAppendLimit(50'000'000);
    fates.add(someEvents());
    Report report;
    QCOMPARE(reviewWarnings(report, fates).size(), 1);
    report.folders = {{.entry = entryOf(u"a"_s, u"x"_s)}, {.entry = entryOf(u"b"_s, u"x"_s)}};
    QCOMPARE(reviewWarnings(report, fates).size(), 2);
}

void tst_ReviewParts::tellsTheDuration()
{
    Report report;
    const QDateTime now(QDate(2025, 3, 1), QTime(10, 0));
    QVERIFY(durationSentence(report, {}, now).isEmpty());
    report.balance.copied = 30'000;
    const QString sentence = durationSentence(report, {}, now);
    QVERIFY2(sentence.contains(QLocale().toString(QTime(10, 33), QLocale::ShortFormat))
                 || sentence.contains(u"33"_s),
             qPrintable(sentence));
    QVERIFY(durationSentence(report, {.messagesPerSecond = 1}, now) != sentence);
    report.balance.copied = 1;
    const QString certain = durationSentence(report, {}, now);
    QVERIFY2(!certain.contains(u"between"_s), qPrintable(certain));
}

void tst_ReviewParts::migrationFilesComeBack()
{
    MigrationFile file;
    file.oldAccount = oldAccount();
    file.oldAccount.port = 1'993;
    file.oldAccount.security = Security::StartTls;
    file.oldAccount.trust.acceptedFingerprints = {QByteArray(64, 'a')};
    file.newAccount = newAccount();
    file.choices.targets.insert(named(u"Gr\u00fc\u00dfe/Alt"_s), named(u"Neu.\u00c4"_s));
    file.choices.leftOut.insert(Imap::MailboxName("raw\xff"_ba));
    file.choices.rules = {.matchesPurpose = false,
                          .leavesEmptyOut = true,
                          .sourcePrefix = u"INBOX."_s,
                          .subfolder = u"Old"_s,
                          .renamings = {u"s/a/b/"_s},
                          .excludes = {u"^Trash$"_s}};
    file.choices.messages.sentSince = QDate(2020, 1, 2);
    file.choices.messages.largest = 7'000'000'000;
    file.choices.messages.search = u"UNSEEN"_s;
    file.choices.messages.flagSync = FlagSync::Leave;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.mailhaul"_s);
    QVERIFY(saveMigration(file, path));
    const auto back = openMigration(path);
    QVERIFY2(back, qPrintable(back.error_or(QString())));
    QCOMPARE(back->choices, file.choices);
    Account expected = file.oldAccount;
    expected.password = {};
    QCOMPARE(back->oldAccount, expected);
    QVERIFY(!saveMigration(file, folder.filePath(u"no/such/folder"_s)));
}

void tst_ReviewParts::migrationFilesHoldNoSecret()
{
    const MigrationFile file{oldAccount(), newAccount(), {}};
    const QByteArray json = migrationToJson(file);
    QVERIFY(json.contains("anna@old.example"));
    QVERIFY(!json.contains("secret"));
}

void tst_ReviewParts::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("another object") << "{\"a\":1}"_ba;
    QTest::newRow("newer") << "{\"mailhaul\":2}"_ba;
    QTest::newRow("unknown member") << "{\"mailhaul\":1,\"deletions\":true}"_ba;
    QTest::newRow("bad port") << "{\"mailhaul\":1,\"old\":{\"port\":70000}}"_ba;
    QTest::newRow("bad rule") << "{\"mailhaul\":1,\"rules\":{\"renamings\":[\"s/(/\"]}}"_ba;
    QTest::newRow("bad date") << "{\"mailhaul\":1,\"messages\":{\"sentSince\":\"soon\"}}"_ba;
}

void tst_ReviewParts::refusesOtherFiles()
{
    QFETCH(QByteArray, json);
    const auto file = migrationFromJson(json);
    QVERIFY(!file);
    QVERIFY(!file.error().isEmpty());
}

void tst_ReviewParts::writesTheCommandLine()
{
    MigrationRequest request{.source = oldAccount(), .destination = newAccount()};
    request.source.security = Security::ImplicitTls;
    FolderChoices choices;
    choices.targets.insert(named(u"Sent Items"_s), named(u"Sent"_s));
    choices.leftOut.insert(named(u"Junk"_s));
    choices.messages.largest = 1'000;
    const QString line = cliCommand(request, choices);
    QVERIFY(line.startsWith(u"mailhaul-cli --host1 imap.old.example --ssl1 --user1 "_s));
    QVERIFY(!line.contains(u"secret"_s));
    QVERIFY(line.contains(u"--automap"_s));
    QVERIFY(line.contains(u"--maxsize 1000"_s));
    QVERIFY(line.contains(u"--exclude "_s));
#ifndef Q_OS_WIN
    QVERIFY2(line.contains(u"--f1f2 'Sent Items=Sent'"_s), qPrintable(line));
#endif
}

void tst_ReviewParts::mergesARetry()
{
    Report before;
    before.folders = {folderReport(u"A"_s, {.found = 10, .copied = 8, .failed = 2}),
                      folderReport(u"B"_s, {.found = 5, .copied = 5})};
    for (const FolderReport &one : std::as_const(before.folders))
        before.balance += one.balance;
    Problem problem = appendProblem();
    problem.folder = named(u"A"_s);
    before.problems = {problem, problem};
    QCOMPARE(foldersToRetry(before, {problem}), QList{named(u"A"_s)});

    Report again;
    again.folders = {
        folderReport(u"A"_s, {.found = 10, .copied = 1, .alreadyThere = 8, .failed = 1})};
    again.problems = {problem};
    const Report merged = mergedReport(before, again);
    QCOMPARE(merged.balance, (Balance{.found = 15, .copied = 14, .failed = 1}));
    QCOMPARE(merged.balance.sumOfBins(), merged.balance.found);
    QCOMPARE(merged.problems.size(), 1);
}

QTEST_MAIN(tst_ReviewParts)
#include "tst_reviewparts.moc"
