// SPDX-License-Identifier: GPL-3.0-or-later

// What a server does not take or no longer has: each message of it is told once, with the reason,
// and everything else is copied.

#include "tests/server/observedrun.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/faultproxy.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

const QByteArray date = "04-May-2016 05:06:07 +0200"_ba;

/// The run's snapshot of the old account without \a uid in INBOX.
AccountSnapshot without(AccountSnapshot account, quint32 uid)
{
    account.folders[u"INBOX"_s].messages.removeIf(
        [uid](const MessageSnapshot &message) { return message.uid == uid; });
    return account;
}

} // namespace

class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesRefusedMessage_data();
    void namesRefusedMessage();
    void namesEveryRefusedMessage();
    void endsAtTooManyErrors();
    void namesMessageWithoutBytes();
    void goesOnWithoutDeletedFolder();
    void countsMessagesDeletedMeanwhile();
    void namesFolderThatCannotBeMade();
    void keepsWhatReadOnlyTargetHolds();
};

void RefusalsTest::namesRefusedMessage_data()
{
    QTest::addColumn<DovecotOptions>("destination");
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<Error::Code>("code");

    const QList<QStringList> servers{
        {}, {u"MULTIAPPEND"_s}, {u"LITERAL+"_s}, {u"LITERAL+"_s, u"MULTIAPPEND"_s, u"UIDPLUS"_s}};
    for (const QStringList &hidden : servers) {
        const QByteArray suffix =
            hidden.isEmpty() ? ""_ba : QByteArray(", without " + hidden.join(u' ').toLatin1());
        QTest::addRow("too large%s", suffix.constData())
            << DovecotOptions{.hiddenCapabilities = hidden, .largestMessage = 100'000}
            << qsizetype(150'000) << ""_ba << Error::Code::TooLarge;
        QTest::addRow("streamed and too large%s", suffix.constData())
            << DovecotOptions{.hiddenCapabilities = hidden, .largestMessage = 1'000'000}
            << qsizetype(3'000'000) << ""_ba << Error::Code::TooLarge;
        QTest::addRow("over quota%s", suffix.constData())
            << DovecotOptions{.hiddenCapabilities = hidden, .quotaBytes = 200'000}
            << qsizetype(300'000) << ""_ba << Error::Code::OverQuota;
        QTest::addRow("keyword too long%s", suffix.constData())
            << DovecotOptions{.hiddenCapabilities = hidden, .longestKeyword = 20} << qsizetype(50)
            << QByteArray(30, 'k') << Error::Code::Rejected;
    }
}

void RefusalsTest::namesRefusedMessage()
{
    QFETCH(DovecotOptions, destination);
    QFETCH(qsizetype, bytes);
    QFETCH(QByteArray, keyword);
    QFETCH(Error::Code, code);
    TwoAccounts accounts({}, destination);
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    constexpr quint32 refused = 8;
    QList<WitnessAppend> appends;
    for (quint32 uid = 1; uid <= 20; ++uid) {
        const bool isBad = uid == refused;
        const QByteArrayList flags =
            isBad && !keyword.isEmpty() ? QByteArrayList{keyword} : QByteArrayList{"\\Seen"_ba};
        const QByteArray name = "message-" + QByteArray::number(uid);
        appends << WitnessAppend{plainMessage(name, isBad ? bytes : 500), flags, date};
    }
    QVERIFY2(accounts.source().appendAll(u"INBOX"_s, appends), qPrintable(accounts.errorText()));

    for (const qint64 toCopy : {19, 0}) {
        ObservedRun run(accounts.request());
        QVERIFY(run.waitForEnd());
        const Report report = run.report();
        QCOMPARE(report.outcome, Report::Outcome::Completed);
        QVERIFY2(report.problems.size() == 1, qPrintable(problemText(report)));
        const Problem problem = report.problems.first();
        QCOMPARE(problem.what, Problem::What::AppendMessage);
        QCOMPARE(problem.side, Side::Destination);
        QCOMPARE(problem.folder.display(), u"INBOX"_s);
        QCOMPARE(problem.uid, refused);
        QCOMPARE(problem.size, appends[refused - 1].bytes.size());
        QVERIFY2(problem.error.code == code, qPrintable(problemText(report)));
        QCOMPARE(problem.error.scope, Error::Scope::Message);
        // A limit that is known stays; everything else is tried once more at the end.
        QCOMPARE(run.problemsTold().size(), code == Error::Code::TooLarge ? 1 : 2);
        QCOMPARE(listed(imbalances(report)), QString());
        const Balance wanted{
            .found = 20, .copied = toCopy, .alreadyThere = 19 - toCopy, .failed = 1};
        QCOMPARE(report.balance, wanted);
        QCOMPARE(run.events<Happened::Reconnecting>().size(), 0);
        QCOMPARE(listed(compare(without(accounts.sourceSnapshot(), refused),
                                accounts.destinationSnapshot())),
                 QString());
    }
}

void RefusalsTest::namesEveryRefusedMessage()
{
    TwoAccounts accounts({}, {.largestMessage = 50'000});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QList<WitnessAppend> appends;
    for (int number = 0; number < 120; ++number) {
        const QByteArray name = "message-" + QByteArray::number(number);
        appends << WitnessAppend{plainMessage(name, number % 3 == 0 ? 60'000 : 300), {}, date};
    }
    QVERIFY(accounts.source().appendAll(u"INBOX"_s, appends));
    MigrationRequest request = accounts.request();
    request.options.errorLimit = 1000;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.report().problems.size(), 40);
    QSet<Imap::Uid> named;
    for (const Problem &problem : run.report().problems)
        named << problem.uid;
    QCOMPARE(named.size(), 40);
    const Balance wanted{.found = 120, .copied = 80, .failed = 40};
    QCOMPARE(run.report().balance, wanted);
    QCOMPARE(accounts.destinationSnapshot().messageCount(), 80);
}

void RefusalsTest::endsAtTooManyErrors()
{
    TwoAccounts accounts({}, {.largestMessage = 50'000});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QList<WitnessAppend> appends;
    for (int number = 0; number < 60; ++number) {
        const QByteArray name = "message-" + QByteArray::number(number);
        appends << WitnessAppend{plainMessage(name, number % 3 == 0 ? 60'000 : 300), {}, date};
    }
    QVERIFY(accounts.source().appendAll(u"INBOX"_s, appends));
    MigrationRequest request = accounts.request();
    request.options.errorLimit = 3;
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Failed);
    QVERIFY(!report.problems.isEmpty());
    const auto isLimit = [](const Problem &problem) {
        return problem.error.code == Error::Code::TooManyErrors;
    };
    QCOMPARE(std::ranges::count_if(report.problems, isLimit), 1);
    QVERIFY2(report.balance.failed >= 3, qPrintable(problemText(report)));
    QVERIFY(report.balance.failed < 20);
    QCOMPARE(listed(imbalances(report)), QString());

    // What the limit kept back comes with a later run that may go on.
    request.options.errorLimit = 100;
    ObservedRun again(request);
    QVERIFY(again.waitForEnd());
    QCOMPARE(again.report().outcome, Report::Outcome::Completed);
    QCOMPARE(again.report().balance.failed, 20);
    QCOMPARE(accounts.destinationSnapshot().messageCount(), 40);
}

void RefusalsTest::namesMessageWithoutBytes()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QByteArray &name : {"one"_ba, "two"_ba})
        QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage(name), {}, date));
    // No server takes it by APPEND, but a full disk leaves such files behind.
    QFile file(accounts.sourceServer().directory()
               + u"/mail/alice/maildir/new/1400000000.M1P1.empty"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(accounts.source().append(u"INBOX"_s, plainMessage("three"_ba), {}, date));
    QCOMPARE(accounts.sourceSnapshot().messageCount(), 4);

    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(listed(imbalances(report)), QString());
    QVERIFY2(report.problems.size() == 1, qPrintable(problemText(report)));
    QCOMPARE(report.balance.copied, 3);
    QCOMPARE(report.balance.failed, 1);
    QCOMPARE(accounts.destinationSnapshot().messageCount(), 3);
}

void RefusalsTest::goesOnWithoutDeletedFolder()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"Z"_s}) {
        QVERIFY(accounts.source().create(name));
        QVERIFY(accounts.source().append(name, plainMessage(name.toLatin1()), {}, date));
    }
    // Each folder takes two trips to the source, so there is time to delete the last one.
    FaultProxy proxy(accounts.sourceServer().host(), accounts.sourceServer().port());
    proxy.setFaults({.delayToServerMs = 100});
    MigrationRequest request = accounts.request();
    request.source = accountBehind(proxy, u"alice"_s);
    request.options.lanes = 1;
    ObservedRun run(request);
    QVERIFY(run.waitForPhase(Phase::Copying));
    QVERIFY(accounts.source().remove(u"Z"_s));
    QVERIFY(run.waitForEnd());

    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.size() == 1, qPrintable(problemText(report)));
    const Problem problem = report.problems.first();
    QCOMPARE(problem.what, Problem::What::OpenFolder);
    QCOMPARE(problem.side, Side::Source);
    QCOMPARE(problem.folder.display(), u"Z"_s);
    QCOMPARE(problem.error.code, Error::Code::Gone);
    QCOMPARE(report.balance.copied, 3);
    QCOMPARE(listed(imbalances(report)), QString());
    const auto finished = run.events<Happened::FolderFinished>();
    for (const Happened::FolderFinished &folder : finished)
        QCOMPARE(folder.complete, folder.source.display() != u"Z"_s);
}

void RefusalsTest::countsMessagesDeletedMeanwhile()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QList<WitnessAppend> appends;
    for (int number = 1; number <= 10; ++number)
        appends << WitnessAppend{plainMessage("message-" + QByteArray::number(number)), {}, date};
    QVERIFY(accounts.source().appendAll(u"INBOX"_s, appends));
    FaultProxy proxy(accounts.sourceServer().host(), accounts.sourceServer().port());
    proxy.setFaults({.delayToServerMs = 600});
    MigrationRequest request = accounts.request();
    request.source = accountBehind(proxy, u"alice"_s);
    request.options.lanes = 1;
    request.options.onlyFolders = {Imap::MailboxName("INBOX"_ba)};
    ObservedRun run(request);
    // The request for the bodies is on its way now.
    QVERIFY(run.waitUntil([&] { return !run.events<Happened::FolderCompared>().isEmpty(); }));
    QVERIFY(accounts.source().store(u"INBOX"_s, 4, "+FLAGS"_ba, {"\\Deleted"_ba}));
    QVERIFY(accounts.source().expunge(u"INBOX"_s));
    QVERIFY(run.waitForEnd());

    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.isEmpty(), qPrintable(problemText(report)));
    const Balance wanted{.found = 10, .copied = 9, .vanished = 1};
    QCOMPARE(report.balance, wanted);
    QCOMPARE(listed(compare(accounts.sourceSnapshot(), accounts.destinationSnapshot())), QString());
}

void RefusalsTest::namesFolderThatCannotBeMade()
{
    // Dovecot has no folder above a namespace's prefix.
    TwoAccounts accounts({}, {.namespacePrefix = u"INBOX."_s, .separator = u"."_s});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QString &name : {u"Good"_s, u"Bad"_s}) {
        QVERIFY(accounts.source().create(name));
        QVERIFY(accounts.source().append(name, plainMessage(name.toLatin1()), {}, date));
    }
    MigrationRequest request = accounts.request();
    request.options.explicitTargets = {
        {Imap::MailboxName("Bad"_ba), Imap::MailboxName("Elsewhere"_ba)}};
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.size() == 1, qPrintable(problemText(report)));
    QCOMPARE(report.problems.first().what, Problem::What::CreateFolder);
    QCOMPARE(report.problems.first().folder.display(), u"Elsewhere"_s);
    QVERIFY(!report.problems.first().error.serverText.isEmpty());
    QCOMPARE(accounts.destinationSnapshot().folders.value(u"INBOX.Good"_s).messages.size(), 1);
}

void RefusalsTest::keepsWhatReadOnlyTargetHolds()
{
    TwoAccounts accounts({}, {.extraConfiguration = u"mail_plugins {\n acl = yes\n}\n"
                                                    "protocol imap {\n mail_plugins {\n"
                                                    " imap_acl = yes\n }\n}\n"
                                                    "acl_driver = vfile\n"_s});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    for (const QString &name : {u"Box"_s, u"Other"_s}) {
        QVERIFY(accounts.source().create(name));
        QVERIFY(accounts.source().append(name, plainMessage(name.toLatin1()), {"\\Seen"_ba}, date));
    }
    QVERIFY(accounts.destination().create(u"Box"_s));
    QVERIFY(accounts.destination().append(u"Box"_s, plainMessage("kept"_ba), {}, date));
    const auto reply = accounts.destination().command("SETACL Box bob lr"_ba);
    QVERIFY2(reply && reply->isOk(), reply ? reply->text.constData() : "");

    ObservedRun run(accounts.request());
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QVERIFY2(report.problems.size() == 1, qPrintable(problemText(report)));
    QCOMPARE(report.balance.copied, 1);
    QCOMPARE(report.balance.failed, 1);
    QCOMPARE(accounts.destinationSnapshot().folders.value(u"Box"_s).messages.size(), 1);
    QCOMPARE(accounts.destinationSnapshot().folders.value(u"Other"_s).messages.size(), 1);
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
