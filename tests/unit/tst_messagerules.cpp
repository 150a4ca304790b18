// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/duplicates.h"
#include "core/plan/limits.h"
#include "core/plan/messagerules.h"
#include "core/text/headerdate.h"
#include "core/text/headerlines.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;

/// The rules about messages, one by one.
class MessageRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsHeaderLines();
    void readsDates_data();
    void readsDates();
    void findsTheDateInTheHeader();
    void identifiesAsUsual_data();
    void identifiesAsUsual();
    void identifiesByChosenFields();
    void choosesBySize_data();
    void choosesBySize();
    void asksForAges_data();
    void asksForAges();
    void asksForWhatWasGiven();
    void choosesByArrival_data();
    void choosesByArrival();
    void changesFlags_data();
    void changesFlags();
    void preparesMessages_data();
    void preparesMessages();
    void leavesUntouchedWhatHasNoRule();
    void recognisesMessagesThatGotAnIdentity();
    void measuresLines();
    void tellsDuplicatesApart();
    void knowsMessagesInOtherFolders();
    void pausesByTheFormula_data();
    void pausesByTheFormula();
    void endsWhenOver();
    void tellsRulesApart();
};

void MessageRulesTest::readsHeaderLines()
{
    const QByteArray message =
        "Subject: a\r\n b\r\nX:1\nno field\n folded\nY :\tz\r\n\r\nBody: no\r\n"_ba;
    const auto lines = headerLines(message);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).name, "Subject"_ba);
    QCOMPARE(lines.at(0).value, " a b"_ba);
    QCOMPARE(message.sliced(lines.at(0).start, lines.at(0).length), "Subject: a\r\n b\r\n"_ba);
    QCOMPARE(lines.at(1).value, "1"_ba);
    QCOMPARE(lines.at(2).name, "Y"_ba);
    QCOMPARE(lines.at(2).value, "\tz"_ba);
    QVERIFY(headerLines({}).isEmpty());
    QVERIFY(headerLines("\r\nA: b\r\n").isEmpty());
}

void MessageRulesTest::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("date");
    const auto row = [](const char *text, const char *date) {
        QTest::newRow(*text ? text : "nothing") << QByteArray(text) << QByteArray(date);
    };
    row("Tue, 3 Jun 2003 12:01:02 +0200", "03-Jun-2003 12:01:02 +0200");
    row("3 Jun 2003 12:01:02 +0200 (CEST)", "03-Jun-2003 12:01:02 +0200");
    row("Tue, 3 Jun 2003 12:01", "03-Jun-2003 12:01:00 +0000");
    row("Tue, 3 June 2003 12.01.02 -0330", "03-Jun-2003 12:01:02 -0330");
    row("3 September, 03 1:2:3 GMT", "03-Sep-2003 01:02:03 +0000");
    row("3 Jun 69 12:01:02", "03-Jun-2069 12:01:02 +0000");
    row("3 Jun 70 12:01:02 EST", "03-Jun-1970 12:01:02 -0500");
    row("  03-Jun-2003 12:01:02 +0200", "03-Jun-2003 12:01:02 +0200");
    row("Tue Jun  3 12:01:02 2003", "03-Jun-2003 12:01:02 +0000");
    row("Tue Jun 3 12:01:02 CEST 2003", "03-Jun-2003 12:01:02 +0200");
    row("2003/06/03 12:01:02", "03-Jun-2003 12:01:02 +0000");
    row("06/03/03 12:01:02", "03-Jun-2003 12:01:02 +0000");
    row("Tuesday, June 3, 2003 12:01 PM", "03-Jun-2003 12:01:00 +0000");
    row("Tuesday, June 3, 2003 01:01 PM", "03-Jun-2003 13:01:00 +0000");
    row("Tuesday, June 3, 2003 12:01 AM", "03-Jun-2003 00:01:00 +0000");
    row("Jun 3 2003 12:01:02 +0100", "03-Jun-2003 12:01:02 +0100");
    row("3-Jun-2003", "03-Jun-2003 11:11:11 +0000");
    row("31 Feb 2003 12:01:02", "");
    row("3 Foo 2003 12:01:02", "");
    row("3 Jun 2003 25:01:02", "");
    row("yesterday", "");
    row("", "");
}

void MessageRulesTest::readsDates()
{
    QFETCH(QByteArray, text);
    const auto date = dateFromText(text);
    QTEST(date ? date->toImap() : QByteArray(), "date");
}

void MessageRulesTest::findsTheDateInTheHeader()
{
    const auto date = headerDate(
        "Subject: Date: 1 Jan 2000 1:1:1\r\nDATE:\r\n 3 Jun 2003 12:01:02 +0200\r\n\r\n"_ba);
    QVERIFY(date);
    QCOMPARE(date->toImap(), "03-Jun-2003 12:01:02 +0200"_ba);
    QVERIFY(!headerDate("Subject: a\r\n\r\nDate: 3 Jun 2003 12:01:02 +0200\r\n"_ba));
}

void MessageRulesTest::identifiesAsUsual_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("one") << "Message-Id: <a@b>\r\n\r\n"_ba;
    QTest::newRow("all")
        << "Received: by x\r\n for\ty\r\nSubject: s\r\nMESSAGE-ID:<a@b>\r\nReceived: \xe4 z\r\n\r\n"_ba;
    QTest::newRow("none") << "Subject: s\r\n\r\n"_ba;
    QTest::newRow("empty") << "Message-Id: \r\n\r\n"_ba;
}

/// The flexible way and the fast one come to the same keys.
void MessageRulesTest::identifiesAsUsual()
{
    QFETCH(QByteArray, header);
    IdentityRules rules;
    QVERIFY(rules.areDefault());
    QCOMPARE(identityFromHeader(header, rules, 1), identityFromHeader(header));
    rules.fields = {"message-id"_ba, "RECEIVED"_ba};
    QVERIFY(!rules.areDefault());
    QCOMPARE(identityFromHeader(header, rules, 1), identityFromHeader(header));
}

void MessageRulesTest::identifiesByChosenFields()
{
    const QByteArray one = "Message-Id: <a@b>\r\nSubject: s\r\nDate: 1\r\n\r\n"_ba;
    const QByteArray other = "Message-Id: <a@c>\r\nSubject: s\r\nDate: 2\r\n\r\n"_ba;
    IdentityRules rules;
    rules.fields = {"Subject"_ba};
    QVERIFY(identityFromHeader(one, rules, 1));
    QCOMPARE(identityFromHeader(one, rules, 1), identityFromHeader(other, rules, 2));
    rules.size = SizeInKey::Added;
    QVERIFY(identityFromHeader(one, rules, 1) != identityFromHeader(other, rules, 2));
    QCOMPARE(identityFromHeader(one, rules, 1), identityFromHeader(other, rules, 1));

    rules = IdentityRules();
    rules.domain = MessageIdDomain::CutOff;
    QCOMPARE(identityFromHeader(one, rules, 1), identityFromHeader(other, rules, 1));

    rules = IdentityRules();
    rules.fields.clear();
    QVERIFY(identityFromHeader(one, rules, 1) != identityFromHeader(other, rules, 1));
    rules.skippedLines = *PerlPattern::fromPart(
        {.text = "^(message-id|DATE) :"_ba, .start = 0, .open = '\'', .close = '\''}, "xi");
    QCOMPARE(identityFromHeader(one, rules, 1), identityFromHeader(other, rules, 1));
    rules.skippedLines = *PerlPattern::fromBare("."_ba);
    QVERIFY(!identityFromHeader(one, rules, 1));
}

void MessageRulesTest::choosesBySize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("small") << 10 << false;
    QTest::newRow("just more") << 11 << true;
    QTest::newRow("just enough") << 20 << true;
    QTest::newRow("large") << 21 << false;
}

void MessageRulesTest::choosesBySize()
{
    QFETCH(int, size);
    SelectionRules rules{.largest = 20, .smallest = 10};
    QTEST(rules.isSizeWanted(size), "isWanted");
    rules.largest = 100;
    rules.appendLimit = 20;
    QTEST(rules.isSizeWanted(size), "isWanted");
    QVERIFY(SelectionRules().isSizeWanted(size));
}

void MessageRulesTest::asksForAges_data()
{
    QTest::addColumn<double>("oldest");
    QTest::addColumn<double>("youngest");
    QTest::addColumn<QByteArray>("criteria");
    QTest::newRow("none") << -1.0 << -1.0 << "ALL"_ba;
    QTest::newRow("oldest") << 1.0 << -1.0 << "SENTSINCE 9-Mar-2026"_ba;
    QTest::newRow("youngest") << -1.0 << 9.0 << "SENTBEFORE 1-Mar-2026"_ba;
    QTest::newRow("between") << 10.0 << 1.0 << "SENTSINCE 28-Feb-2026 SENTBEFORE 9-Mar-2026"_ba;
    QTest::newRow("outside") << 1.0 << 10.0 << "OR SENTSINCE 9-Mar-2026 SENTBEFORE 28-Feb-2026"_ba;
    QTest::newRow("half") << 0.5 << -1.0 << "SENTSINCE 9-Mar-2026"_ba;
    QTest::newRow("a third") << 0.1 << -1.0 << "SENTSINCE 10-Mar-2026"_ba;
    QTest::newRow("before all") << 1e9 << -1.0 << "SENTSINCE 1-Jan-1970"_ba;
}

void MessageRulesTest::asksForAges()
{
    QFETCH(double, oldest);
    QFETCH(double, youngest);
    const QDateTime now(QDate(2026, 3, 10), QTime(6, 0), QTimeZone::UTC);
    SelectionRules rules;
    if (oldest >= 0)
        rules.oldestDays = oldest;
    if (youngest >= 0)
        rules.youngestDays = youngest;
    QTEST(rules.searchCriteria(Side::Source, now), "criteria");
    QTEST(rules.searchCriteria(Side::Destination, now), "criteria");
    QCOMPARE(rules.needsSearch(Side::Source), oldest >= 0 || youngest >= 0);
    rules.sourceBasis = rules.destinationBasis = AgeBasis::Arrival;
    QCOMPARE(rules.searchCriteria(Side::Source, now), "ALL"_ba);
    QCOMPARE(rules.needsArrival(Side::Source), oldest >= 0 || youngest >= 0);
}

void MessageRulesTest::asksForWhatWasGiven()
{
    const QDateTime now(QDate(2026, 3, 10), QTime(6, 0), QTimeZone::UTC);
    const SelectionRules rules{.oldestDays = 1, .sourceSearch = "FLAGGED"_ba};
    QCOMPARE(rules.searchCriteria(Side::Source, now), "FLAGGED"_ba);
    QCOMPARE(rules.searchCriteria(Side::Destination, now), "SENTSINCE 9-Mar-2026"_ba);
    QVERIFY(!rules.needsArrival(Side::Source));
}

void MessageRulesTest::choosesByArrival_data()
{
    QTest::addColumn<double>("oldest");
    QTest::addColumn<double>("youngest");
    QTest::addColumn<QByteArray>("wanted"); // One letter for each age: 1, 5, 20 days.
    QTest::newRow("none") << -1.0 << -1.0 << "yyy"_ba;
    QTest::newRow("oldest") << 5.0 << -1.0 << "yyn"_ba;
    QTest::newRow("youngest") << -1.0 << 5.0 << "nyy"_ba;
    QTest::newRow("between") << 10.0 << 3.0 << "nyn"_ba;
    QTest::newRow("outside") << 3.0 << 10.0 << "yny"_ba;
}

void MessageRulesTest::choosesByArrival()
{
    QFETCH(double, oldest);
    QFETCH(double, youngest);
    const QDateTime now(QDate(2026, 3, 10), QTime(6, 0), QTimeZone::UTC);
    SelectionRules rules{.sourceBasis = AgeBasis::Arrival, .destinationBasis = AgeBasis::Arrival};
    if (oldest >= 0)
        rules.oldestDays = oldest;
    if (youngest >= 0)
        rules.youngestDays = youngest;
    QByteArray wanted;
    for (const int days : {1, 5, 20}) {
        const Imap::InternalDate arrival{.secondsSinceEpoch =
                                             now.toSecsSinceEpoch() - days * 86400};
        wanted += rules.isArrivalWanted(arrival, now) ? 'y' : 'n';
    }
    QTEST(wanted, "wanted");
}

void MessageRulesTest::changesFlags_data()
{
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QByteArrayList>("operators");
    QTest::addColumn<bool>("isBuggyLeftOut");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("none") << "\\Seen x"_ba << QByteArrayList() << false << "(\\Seen x)"_ba;
    QTest::newRow("removed") << "\\Seen \\Flagged"_ba << QByteArrayList{"s/\\\\Flagged//g"_ba}
                             << false << "(\\Seen)"_ba;
    QTest::newRow("renamed") << "$Old \\Seen"_ba
                             << QByteArrayList{"s/\\$Old/new/"_ba, "s/new/newer/"_ba} << false
                             << "(\\Seen newer)"_ba;
    QTest::newRow("case is that of the standard")
        << "\\Seen"_ba << QByteArrayList{"s/(.*)/\\U$1/"_ba} << false << "(\\Seen)"_ba;
    QTest::newRow("all gone") << "\\Seen x"_ba << QByteArrayList{"s/.*//"_ba} << false << "()"_ba;
    QTest::newRow("buggy") << "\\Seen \\forwarded \\X-Has-Attach a"_ba << QByteArrayList() << true
                           << "(\\Seen a)"_ba;
    QTest::newRow("buggy first") << "\\UNSEEN"_ba << QByteArrayList{"s/^$/empty/"_ba} << true
                                 << "(empty)"_ba;
}

void MessageRulesTest::changesFlags()
{
    QFETCH(QByteArray, flags);
    QFETCH(QByteArrayList, operators);
    QFETCH(bool, isBuggyLeftOut);
    FlagRules rules;
    if (isBuggyLeftOut)
        rules.buggy = BuggyFlags::LeftOut;
    for (const QByteArray &text : std::as_const(operators))
        rules.changes.append(*PerlOperator::parse(text));
    const Imap::Flags given(flags.split(' '));
    QTEST(flagsToSend(given, rules, {}).toImap(), "result");

    const Imap::PermanentFlags closed{.flags = {"\\Seen"_ba}, .anyKeyword = false};
    QVERIFY(flagsToSend(given, rules, closed).without({"\\Seen"_ba}).isEmpty());
    rules.closedLists = ClosedFlagLists::Ignored;
    QTEST(flagsToSend(given, rules, closed).toImap(), "result");
}

void MessageRulesTest::preparesMessages_data()
{
    QTest::addColumn<ContentRules>("rules");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QByteArray>("bytes");
    using Verdict = PreparedMessage::Verdict;
    const auto row = [](const char *title, const ContentRules &rules, Verdict verdict,
                        const QByteArray &bytes = {}) {
        QTest::newRow(title) << rules << int(verdict) << bytes;
    };
    const QByteArray message = "Subject: s\r\nDisposition-notification-to: a\r\n\r\nText\r\n"_ba;
    const auto operation = [](const char *text) { return *PerlOperator::parse(QByteArray(text)); };
    const auto pattern = [](const char *text) { return *PerlPattern::fromMatch(QByteArray(text)); };
    row("nothing", {}, Verdict::Send, message);
    row("left out", {.leftOut = {pattern("/no/"), pattern("m{^subject: S}im")}},
        Verdict::LeftOutByPattern);
    row("not left out", {.leftOut = {pattern("/no such/")}}, Verdict::Send, message);
    row("left out before it is changed",
        {.leftOut = {pattern("/changed/")}, .changes = {operation("s/Text/changed/")}},
        Verdict::Send, QByteArray(message).replace("Text", "changed"));
    row("changed with variables",
        {.changes = {operation("s/Text/$sync->{user1} $sync->{ h1_current_folder }/")}},
        Verdict::Send, QByteArray(message).replace("Text", "anna INBOX"));
    row("receipts", {.receipts = ReadReceipts::Disarmed}, Verdict::Send,
        QByteArray(message).replace("Disposition", "X-Disposition"));
    row("identity", {.voids = VoidMessages::GivenIdentity}, Verdict::Send,
        "Message-Id: <7@imapsync>\r\n"_ba + message);
    row("cut", {.cutAfter = 10}, Verdict::Send, "Subject: s"_ba);
    row("cut to nothing", {.cutAfter = 0}, Verdict::Empty);
    row("changed to nothing", {.changes = {operation("s/.*//s")}}, Verdict::Empty);
    row("line too long", {.longestLine = 31}, Verdict::LeftOutByLineLength);
    row("line just right", {.longestLine = 32}, Verdict::Send, message);
    row("lines too short", {.shortestLongestLine = 32}, Verdict::LeftOutByLineLength);
    row("lines long enough", {.shortestLongestLine = 31}, Verdict::Send, message);
    row("wrapped", {.changes = {operation("s,(.{20}),$1\\r\\n,g")}, .longestLine = 22},
        Verdict::Send, "Subject: s\r\nDisposition-notifica\r\ntion-to: a\r\n\r\nText\r\n"_ba);
}

void MessageRulesTest::preparesMessages()
{
    QFETCH(ContentRules, rules);
    QFETCH(QByteArray, bytes);
    const QByteArray message = "Subject: s\r\nDisposition-notification-to: a\r\n\r\nText\r\n"_ba;
    const PreparedMessage prepared = preparedMessage(
        message, rules, 7, true, {{"user1"_ba, "anna"_ba}, {"h1_current_folder"_ba, "INBOX"_ba}});
    QTEST(int(prepared.verdict), "verdict");
    QCOMPARE(prepared.bytes, bytes);
}

void MessageRulesTest::leavesUntouchedWhatHasNoRule()
{
    QVERIFY(!ContentRules().needWholeMessages());
    QVERIFY(ContentRules{.cutAfter = 5}.needWholeMessages());
    const QByteArray identified = "Message-Id: <a>\r\n\r\n"_ba;
    QCOMPARE(
        preparedMessage(identified, {.voids = VoidMessages::GivenIdentity}, 7, false, {}).bytes,
        identified);
    const QByteArray inBody = "Subject: s\r\n\r\nDisposition-Notification-To: a\r\n"_ba;
    QCOMPARE(withReceiptsDisarmed(inBody), inBody);
}

void MessageRulesTest::recognisesMessagesThatGotAnIdentity()
{
    const QByteArray sent = preparedMessage("Subject: s\r\n\r\nx"_ba,
                                            {.voids = VoidMessages::GivenIdentity}, 7, true, {})
                                .bytes;
    QCOMPARE(identityFromHeader(sent), identityFromHeader(artificialIdentity(7)));
    QVERIFY(identityFromHeader(sent) != identityFromHeader(artificialIdentity(8)));
}

void MessageRulesTest::measuresLines()
{
    QCOMPARE(longestLineOf({}), 0);
    QCOMPARE(longestLineOf("abc"), 3);
    QCOMPARE(longestLineOf("a\r\nbcd\r\ne"), 5);
    QCOMPARE(longestLineOf("\n"), 1);
}

void MessageRulesTest::tellsDuplicatesApart()
{
    const MessageKey a = *identityFromHeader("Message-Id: <a>\r\n\r\n"_ba);
    const MessageKey b = *identityFromHeader("Message-Id: <b>\r\n\r\n"_ba);
    MessageList source, destination;
    Imap::Uid uid = 1;
    for (const MessageKey &key : {a, b, a, a, MessageKey(), MessageKey()})
        source.append({.uid = uid++, .key = key});
    for (const MessageKey &key : {b, a, a})
        destination.append({.uid = uid++, .key = key});
    tellDuplicatesApart(source);
    tellDuplicatesApart(destination);
    QCOMPARE(source.at(0).key, a);
    QVERIFY(source.at(2).key != a);
    QVERIFY(source.at(2).key != source.at(3).key);
    QVERIFY(source.at(4).key.isNull());
    const auto plan = planMessages(source, destination, {}, {}, FlagSync::Leave);
    QVERIFY(plan.repeated.isEmpty());
    QCOMPARE(plan.alreadyThere.size(), 3);
    QCOMPARE(plan.toCopy.first().uid, Imap::Uid(4));
    QCOMPARE(plan.destinationDuplicates, 0);
}

void MessageRulesTest::knowsMessagesInOtherFolders()
{
    const Imap::MailboxName inbox("INBOX"_ba), other("Other"_ba);
    const MessageKey a = *identityFromHeader("Message-Id: <a>\r\n\r\n"_ba);
    SeenMessages seen;
    QVERIFY(!seen.isElsewhere(a, inbox));
    seen.add(a, inbox);
    QVERIFY(!seen.isElsewhere(a, inbox));
    QVERIFY(seen.isElsewhere(a, other));
    seen.add(a, other);
    QVERIFY(seen.isElsewhere(a, inbox));
    seen.add(MessageKey(), inbox);
    QVERIFY(!seen.isElsewhere(MessageKey(), other));
}

void MessageRulesTest::pausesByTheFormula_data()
{
    QTest::addColumn<double>("messages");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<double>("longest");
    QTest::addColumn<int>("pause");
    // After 10 s, 45 messages and 12,345 bytes, of which 2,345 do not count.
    QTest::newRow("no limit") << 0.0 << 0 << 2.0 << 0;
    QTest::newRow("slow enough") << 5.0 << 0 << 2.0 << 0;
    QTest::newRow("messages") << 4.0 << 0 << 2.0 << 1250;
    QTest::newRow("messages, cut") << 1.0 << 0 << 2.0 << 2000;
    QTest::newRow("bytes") << 0.0 << 900 << 2.0 << 1110;
    QTest::newRow("both") << 4.0 << 900 << 2.0 << 1250;
    QTest::newRow("off") << 1.0 << 1 << 0.0 << 0;
}

void MessageRulesTest::pausesByTheFormula()
{
    QFETCH(double, messages);
    QFETCH(int, bytes);
    QFETCH(double, longest);
    const Limits limits{.messagesPerSecond = messages,
                        .bytesPerSecond = bytes,
                        .bytesBefore = 2345,
                        .longestPause = std::chrono::duration<double>(longest)};
    QTEST(int(limits.pauseAfterCopy(10s, 45, 12345).count()), "pause");
    QCOMPARE(limits.pauseAfterCopy(10s, 0, 0).count(), 0);
}

void MessageRulesTest::endsWhenOver()
{
    QVERIFY(!Limits().isExceeded(1'000'000));
    QVERIFY(!Limits{.endAfterBytes = 10}.isExceeded(9));
    QVERIFY(Limits{.endAfterBytes = 10}.isExceeded(10));
}

void MessageRulesTest::tellsRulesApart()
{
    const auto pattern = [](const char *text) { return *PerlPattern::fromMatch(QByteArray(text)); };
    QList<MessageRules> rules(27);
    qsizetype next = 1;
    rules[next++].selection.largest = 1;
    rules[next++].selection.smallest = 1;
    rules[next++].selection.appendLimit = 0;
    rules[next++].selection.oldestDays = 1;
    rules[next++].selection.youngestDays = 1;
    rules[next++].selection.sourceSearch = "x"_ba;
    rules[next++].selection.destinationSearch = "x"_ba;
    rules[next++].selection.sourceBasis = AgeBasis::Arrival;
    rules[next++].selection.destinationBasis = AgeBasis::Arrival;
    rules[next++].selection.uidsWithoutSearch = "1:5";
    rules[next++].identity.fields = {"x"_ba};
    rules[next++].identity.skippedLines = pattern("/x/");
    rules[next++].identity.domain = MessageIdDomain::CutOff;
    rules[next++].identity.size = SizeInKey::Added;
    rules[next++].duplicates = Duplicates::CopiedAll;
    rules[next++].crossDuplicates = CrossDuplicates::LeftOut;
    rules[next++].content.leftOut = {pattern("/x/")};
    rules[next++].content.leftOut = {pattern("/x/i")};
    rules[next++].content.leftOut = {pattern("/x$sync->{user1}/")};
    rules[next++].content.changes = {*PerlOperator::parse("s/a/b/"_ba)};
    rules[next++].content.receipts = ReadReceipts::Disarmed;
    rules[next++].content.voids = VoidMessages::GivenIdentity;
    rules[next++].content.cutAfter = 1;
    rules[next++].flags.buggy = BuggyFlags::LeftOut;
    rules[next++].flags.changes = {*PerlOperator::parse("s/a/b/"_ba)};
    rules[next++].date = DateRule::None;
    QCOMPARE(next, rules.size());
    QSet<QByteArray> fingerprints;
    for (const MessageRules &one : std::as_const(rules))
        fingerprints.insert(one.fingerprint());
    QCOMPARE(fingerprints.size(), rules.size());
    QCOMPARE(MessageRules().fingerprint(), MessageRules().fingerprint());
}

QTEST_APPLESS_MAIN(MessageRulesTest)
#include "tst_messagerules.moc"
