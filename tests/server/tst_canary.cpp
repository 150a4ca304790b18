// SPDX-License-Identifier: GPL-3.0-or-later

// A handful of messages goes to the new account and comes back; afterwards nothing of it is left.

#include "core/canary/canary.h"
#include "core/canary/trialrecord.h"
#include "core/journal/journalfile.h"
#include "tests/server/twoaccounts.h"
#include "tests/support/faultproxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

CanaryResult resultOf(Canary &canary)
{
    QSignalSpy finished(&canary, &Canary::finished);
    if (!finished.wait(60s))
        qFatal("The trial does not end.");
    return finished.first().first().value<CanaryResult>();
}

CanaryResult tried(const CanaryRequest &request)
{
    Canary canary;
    canary.start(request);
    return resultOf(canary);
}

QList<CanaryMessage::Kind> kinds(const CanaryResult &result)
{
    QList<CanaryMessage::Kind> found;
    for (const CanaryMessage &message : result.messages)
        found += message.kinds;
    std::ranges::sort(found);
    return found;
}

/// One message of each kind, and some more.
bool fillOld(ImapWitness &witness)
{
    const QByteArray then = "04-May-2016 05:06:07 +0200"_ba;
    return witness.create(u"Käse & Brot"_s)
           && witness.append(u"INBOX"_s, plainMessage("one"), {"\\Seen"_ba}, then)
           && witness.append(u"INBOX"_s, plainMessage("large", 300'000), {}, then)
           && witness.append(u"INBOX"_s, plainMessage("old"), {"\\Answered"_ba},
                             "02-Jan-1999 05:06:07 -0700"_ba)
           && witness.append(u"INBOX"_s, plainMessage("words"), {"\\Flagged"_ba, "todo"_ba}, then)
           && witness.append(u"Käse & Brot"_s, plainMessage("odd"), {}, then);
}

} // namespace

class CanaryTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void takesAnotherNameIfItsOwnIsTaken();
    void saysWhatIsRefused();
    void saysWhichFlagsAreLost();
    void removesWhatItMadeWhenCancelled();
    void removesWhatItMadeWhenTheLineBreaks();
    void hasNothingToTryWith();
    void removesWhatAKilledOneHasLeft();
    void keepsWhatSomebodyElseHasPutThere();
};

namespace {

/// What is there when the program was killed in the middle, with the record of it.
bool leaveTrial(TwoAccounts &accounts, const CanaryRequest &request, const QByteArray &message)
{
    const QString folder = u"Mailhaul trial"_s;
    TrialRecord record{.folders = {Imap::MailboxName("Mailhaul trial"_ba)},
                       .headers = {headerDigest(message.first(message.indexOf("\r\n\r\n")))}};
    const QString journal =
        JournalFile::path(request.journalFolder, request.source, request.destination);
    return accounts.destination().create(folder) && accounts.destination().append(folder, message)
           && record.save(TrialRecord::path(journal));
}

CanaryRequest requestFor(const TwoAccounts &accounts)
{
    const MigrationRequest request = accounts.request();
    return {.source = request.source,
            .destination = request.destination,
            .options = request.options,
            .journalFolder = request.journalFolder};
}

} // namespace

void CanaryTest::leavesNothingBehind_data()
{
    QTest::addColumn<DovecotOptions>("destination");
    QTest::newRow("rich") << DovecotOptions{};
    QTest::newRow("simple") << DovecotOptions{
        .hiddenCapabilities = {u"UIDPLUS"_s, u"LITERAL+"_s, u"MULTIAPPEND"_s}};
    QTest::newRow("prefix") << DovecotOptions{.namespacePrefix = u"INBOX."_s, .separator = u"."_s};
}

void CanaryTest::leavesNothingBehind()
{
    QFETCH(DovecotOptions, destination);
    TwoAccounts accounts({}, destination);
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(fillOld(accounts.source()));
    const AccountSnapshot old = accounts.sourceSnapshot();
    const AccountSnapshot before = accounts.destinationSnapshot();
    const MigrationRequest request = accounts.request();

    const CanaryResult result = tried({request.source, request.destination, request.options});
    QVERIFY2(!result.error, qPrintable(result.error ? result.error->serverText : QString()));
    using Kind = CanaryMessage::Kind;
    QCOMPARE(kinds(result),
             (QList{Kind::Ordinary, Kind::Large, Kind::Oldest, Kind::Keywords, Kind::OddFolder}));
    QVERIFY2(result.isAllKept(), qPrintable(sentencesFor(result).join(u'\n')));
    for (const CanaryMessage &message : result.messages)
        QVERIFY(message.dateAfter);
    QCOMPARE(listed(changes(old, accounts.sourceSnapshot())), QString());
    QCOMPARE(listed(changes(before, accounts.destinationSnapshot())), QString());
}

void CanaryTest::takesAnotherNameIfItsOwnIsTaken()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(fillOld(accounts.source()));
    QVERIFY(accounts.destination().create(u"Mailhaul trial"_s));
    QVERIFY(accounts.destination().append(u"Mailhaul trial"_s, plainMessage("mine"), {}, {}));
    const AccountSnapshot before = accounts.destinationSnapshot();
    const MigrationRequest request = accounts.request();
    const CanaryResult result = tried({request.source, request.destination, request.options});
    QVERIFY2(result.isAllKept(), qPrintable(sentencesFor(result).join(u'\n')));
    QCOMPARE(listed(changes(before, accounts.destinationSnapshot())), QString());
}

void CanaryTest::saysWhatIsRefused()
{
    TwoAccounts accounts({}, {.largestMessage = 100'000});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(fillOld(accounts.source()));
    const MigrationRequest request = accounts.request();
    const CanaryResult result = tried({request.source, request.destination, request.options});
    QVERIFY(!result.isAllKept());
    const auto refused = std::ranges::count_if(
        result.messages, [](const CanaryMessage &message) { return message.refusal.has_value(); });
    QCOMPARE(refused, 1);
    QVERIFY2(sentencesFor(result).join(u'\n').contains(u"did not take a message"_s),
             qPrintable(sentencesFor(result).join(u'\n')));
    QVERIFY(result.leftBehind.isEmpty());
}

void CanaryTest::saysWhichFlagsAreLost()
{
    TwoAccounts accounts({}, {.longestKeyword = 3});
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(fillOld(accounts.source()));
    const MigrationRequest request = accounts.request();
    const CanaryResult result = tried({request.source, request.destination, request.options});
    QVERIFY(!result.isAllKept());
    const QStringList sentences = sentencesFor(result);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences.first().contains(u"does not keep these flags: todo."_s),
             qPrintable(sentences.first()));
}

void CanaryTest::removesWhatItMadeWhenCancelled()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(fillOld(accounts.source()));
    const AccountSnapshot before = accounts.destinationSnapshot();
    const MigrationRequest request = accounts.request();
    Canary canary;
    canary.start({request.source, request.destination, request.options});
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(
                accounts.destination().list().value_or(QList<WitnessFolder>()),
                [](const WitnessFolder &folder) { return folder.name == u"Mailhaul trial"_s; });
        },
        30s));
    canary.cancel();
    const CanaryResult result = resultOf(canary);
    QVERIFY2(result.leftBehind.isEmpty(), qPrintable(sentencesFor(result).join(u'\n')));
    QCOMPARE(listed(changes(before, accounts.destinationSnapshot())), QString());
}

void CanaryTest::removesWhatItMadeWhenTheLineBreaks()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(fillOld(accounts.source()));
    const AccountSnapshot before = accounts.destinationSnapshot();
    FaultProxy proxy(accounts.destinationServer().host(), accounts.destinationServer().port());
    // In the middle of the large message.
    proxy.setFaults({.cutAfterToServer = 150'000}, 1);
    MigrationRequest request = accounts.request();
    request.destination = accountBehind(proxy, u"alice"_s);
    const CanaryResult result = tried({request.source, request.destination, request.options});
    QVERIFY(result.error);
    QVERIFY2(result.leftBehind.isEmpty(), qPrintable(sentencesFor(result).join(u'\n')));
    QCOMPARE(listed(changes(before, accounts.destinationSnapshot())), QString());
}

void CanaryTest::hasNothingToTryWith()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    const AccountSnapshot before = accounts.destinationSnapshot();
    const MigrationRequest request = accounts.request();
    const CanaryResult result = tried({request.source, request.destination, request.options});
    QVERIFY(!result.error);
    QVERIFY(result.messages.isEmpty());
    QCOMPARE(sentencesFor(result).size(), 1);
    QCOMPARE(listed(changes(before, accounts.destinationSnapshot())), QString());
}

void CanaryTest::removesWhatAKilledOneHasLeft()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(fillOld(accounts.source()));
    const AccountSnapshot before = accounts.destinationSnapshot();
    CanaryRequest request = requestFor(accounts);
    for (const CanaryKind kind : {CanaryKind::CleanUp, CanaryKind::Trial}) {
        QVERIFY(leaveTrial(accounts, request, plainMessage("one")));
        QVERIFY(Canary::hasLeftovers(request));
        request.kind = kind;
        const CanaryResult result = tried(request);
        QVERIFY2(!result.error, qPrintable(result.error ? result.error->serverText : QString()));
        QCOMPARE(result.messages.isEmpty(), kind == CanaryKind::CleanUp);
        QVERIFY(result.leftBehind.isEmpty());
        QVERIFY(!Canary::hasLeftovers(request));
        QCOMPARE(listed(changes(before, accounts.destinationSnapshot())), QString());
    }
}

void CanaryTest::keepsWhatSomebodyElseHasPutThere()
{
    TwoAccounts accounts;
    QVERIFY2(accounts.start(), qPrintable(accounts.errorText()));
    QVERIFY(fillOld(accounts.source()));
    const CanaryRequest request = requestFor(accounts);
    QVERIFY(leaveTrial(accounts, request, plainMessage("one")));
    QVERIFY(accounts.destination().append(u"Mailhaul trial"_s, plainMessage("mine")));
    const AccountSnapshot before = accounts.destinationSnapshot();
    const CanaryResult result = tried(request);
    QVERIFY2(!result.error, qPrintable(result.error ? result.error->serverText : QString()));
    QCOMPARE(result.leftBehind, QList{Imap::MailboxName("Mailhaul trial"_ba)});
    QCOMPARE(listed(changes(before, accounts.destinationSnapshot())), QString());
    QVERIFY(!Canary::hasLeftovers(request));
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "tst_canary.moc"
