// SPDX-License-Identifier: GPL-3.0-or-later

// Cyrus, Courier and GNU imap4d at either end: servers with other habits than Dovecot's.

#include "tests/server/anyaccount.h"
#include "tests/server/observedrun.h"
#include "tests/server/twoaccounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

const QList<QStringList> &folders()
{
    static const QList<QStringList> all{{u"INBOX"_s},
                                        {u"Arbeit"_s},
                                        {u"Arbeit"_s, u"Projekte & Pläne"_s},
                                        {u"Работа"_s},
                                        {u"Работа"_s, u"Документы"_s},
                                        {u"INBOX of 2009"_s},
                                        {u" (odd), [name] - ~#1"_s},
                                        {u"日本語"_s},
                                        {u"日本語"_s, u"&AOQ-"_s},
                                        {QString(60, u'ü')},
                                        {u"Leer"_s}};
    return all;
}

/// \a turns times one of each kind, and some that have to stand out.
QList<WitnessAppend> mailFor(SampleMessages &messages, int number, int turns)
{
    QList<WitnessAppend> appends;
    const auto add = [&](SampleMessage message) {
        appends << WitnessAppend{message.bytes, message.flags, message.internalDate};
    };
    for (int turn = 0; turn < turns; ++turn) {
        add(messages.text(2000));
        add(messages.alternative());
        add(messages.fromMailingList());
        add(messages.withAttachment(300 * turn));
        add(messages.nested());
    }
    if (number == 1)
        add(messages.withAttachment(2'000'000));
    const QByteArray withoutBody = "Received: by b.example; Tue, 2 Mar 2004 10:00:00 +0000\r\n"
                                   "Message-ID: <"
                                   + QByteArray::number(number)
                                   + "@old.example>\r\nFrom: anna@old.example\r\n\r\n";
    appends << WitnessAppend{
        withoutBody, {"\\Flagged"_ba, "\\Deleted"_ba}, " 2-Mar-2004 23:30:00 -1130"_ba};
    return appends;
}

/// Or changes: it puts a blank after the name of a field whose text begins on the next line.
void leaveOutWhatImap4dRefuses(QList<WitnessAppend> &appends)
{
    for (WitnessAppend &append : appends) {
        append.flags.removeIf([](const QByteArray &flag) { return flag.front() != '\\'; });
        append.internalDate.clear();
        append.bytes.replace("References:\r\n", "References: <first@old.example>\r\n");
    }
}

MigrationRequest requestFor(const AnyAccount &source, const AnyAccount &destination,
                            const QTemporaryDir &journals)
{
    MigrationRequest request;
    request.source = source.account();
    request.destination = destination.account();
    request.journalFolder = journals.path();
    request.options.shortestPause = 200ms;
    return request;
}

} // namespace

class OtherServersTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesMail_data();
    void copiesMail();
    void accountsForOddMessages_data();
    void accountsForOddMessages();
    void survivesMessagesTooLarge();
};

namespace {

void addPairs()
{
    QTest::addColumn<Program>("from");
    QTest::addColumn<Program>("to");
    using enum Program;
    QTest::newRow("Cyrus to Dovecot") << Cyrus << Dovecot;
    QTest::newRow("Dovecot to Cyrus") << Dovecot << Cyrus;
    QTest::newRow("Cyrus, INBOX., to Dovecot") << CyrusOldNames << Dovecot;
    QTest::newRow("Dovecot to Cyrus, INBOX.") << Dovecot << CyrusOldNames;
    QTest::newRow("Courier to Dovecot") << Courier << Dovecot;
    QTest::newRow("Dovecot to Courier") << Dovecot << Courier;
    QTest::newRow("Courier to Cyrus") << Courier << Cyrus;
    QTest::newRow("Cyrus to Courier") << Cyrus << Courier;
}

} // namespace

void OtherServersTest::copiesMail_data()
{
    addPairs();
    using enum Program;
    QTest::newRow("imap4d to Dovecot") << Imap4d << Dovecot;
    QTest::newRow("Dovecot to imap4d") << Dovecot << Imap4d;
    QTest::newRow("imap4d to Courier") << Imap4d << Courier;
}

void OtherServersTest::copiesMail()
{
    QFETCH(Program, from);
    QFETCH(Program, to);
    AnyAccount source(from, u"alice"_s);
    AnyAccount destination(to, u"bob"_s);
    QVERIFY2(source.open(), qPrintable(source.errorText()));
    QVERIFY2(destination.open(), qPrintable(destination.errorText()));
    const bool isSlow = from == Program::Imap4d || to == Program::Imap4d;
    SampleMessages messages(11);
    QMap<QString, QString> names;
    for (const QStringList &path : folders()) {
        const QString name = source.nameOf(path);
        names.insert(name, destination.nameOf(path));
        if (name != u"INBOX"_s) {
            QVERIFY2(source.witness().create(name), qPrintable(source.errorText()));
            QVERIFY(source.witness().subscribe(name));
        }
        if (path == folders().last())
            continue;
        const int number = int(names.size());
        const int turns = number > 1 ? 3 : 12;
        QList<WitnessAppend> appends = mailFor(messages, number, isSlow ? turns / 3 : turns);
        if (isSlow)
            leaveOutWhatImap4dRefuses(appends);
        QVERIFY2(source.witness().appendAll(name, appends), qPrintable(source.errorText()));
    }
    // Until a folder has been opened for writing once, imap4d gives its last messages other UIDs
    // each time.
    if (from == Program::Imap4d) {
        for (const QString &name : names.keys())
            QVERIFY2(source.witness().expunge(name), qPrintable(source.errorText()));
    }
    const AccountSnapshot before = source.snapshot();
    QVERIFY(before.messageCount() >= (isSlow ? 70 : 200));

    const QTemporaryDir journals;
    const MigrationRequest request = requestFor(source, destination, journals);
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(problemText(report)));
    QVERIFY2(report.problems.isEmpty(), qPrintable(problemText(report)));
    QCOMPARE(listed(imbalances(report)), QString());
    QCOMPARE(report.balance.copied, before.messageCount());
    QCOMPARE(listed(changes(before, source.snapshot())), QString());
    const CompareOptions options{.subscriptions = Subscriptions::MustArrive};
    const AccountSnapshot after = destination.snapshot();
    QCOMPARE(listed(compare(destination.asKeptHere(before), destination.asKeptHere(after), names,
                            options)),
             QString());

    ObservedRun again(request);
    QVERIFY(again.waitForEnd());
    QVERIFY2(again.report().problems.isEmpty(), qPrintable(problemText(again.report())));
    QCOMPARE(again.report().balance.copied, 0);
    QCOMPARE(destination.snapshot().messageCount(), after.messageCount());
}

void OtherServersTest::accountsForOddMessages_data()
{
    addPairs();
}

void OtherServersTest::accountsForOddMessages()
{
    QFETCH(Program, from);
    QFETCH(Program, to);
    AnyAccount source(from, u"alice"_s);
    AnyAccount destination(to, u"bob"_s);
    QVERIFY2(source.open(), qPrintable(source.errorText()));
    QVERIFY2(destination.open(), qPrintable(destination.errorText()));
    SampleMessages messages(12);
    // A strict server does not take them all.
    int taken = 0;
    for (const SampleMessage &message : messages.oddities()) {
        if (source.witness().append(u"INBOX"_s, message.bytes, {"\\Seen"_ba}, message.internalDate))
            ++taken;
    }
    QVERIFY(taken >= 20);
    const AccountSnapshot before = source.snapshot();
    QCOMPARE(before.messageCount(), taken);

    const QTemporaryDir journals;
    const MigrationRequest request = requestFor(source, destination, journals);
    ObservedRun run(request);
    QVERIFY(run.waitForEnd());
    const Report report = run.report();
    QCOMPARE(report.outcome, Report::Outcome::Completed);
    QCOMPARE(listed(imbalances(report)), QString());
    QCOMPARE(report.balance.found, taken);
    QVERIFY2(report.balance.failed == report.problems.size(), qPrintable(problemText(report)));
    QCOMPARE(report.balance.copied + report.balance.failed + report.balance.repeated, taken);
    QVERIFY2(report.balance.copied >= taken - 10, qPrintable(problemText(report)));
    QCOMPARE(destination.snapshot().messageCount(), report.balance.copied);

    // Whatever the new server made of their bytes: none comes twice.
    ObservedRun again(request);
    QVERIFY(again.waitForEnd());
    QCOMPARE(again.report().balance.copied, 0);
    QCOMPARE(again.report().balance.failed, report.balance.failed);
    QCOMPARE(destination.snapshot().messageCount(), report.balance.copied);
}

/// Each makes the server hang up, and all that was sent behind it is lost.
void OtherServersTest::survivesMessagesTooLarge()
{
    AnyAccount source(Program::Dovecot, u"alice"_s);
    AnyAccount destination(Program::CyrusSmall, u"bob"_s);
    QVERIFY2(source.open(), qPrintable(source.errorText()));
    QVERIFY2(destination.open(), qPrintable(destination.errorText()));
    SampleMessages messages(14);
    QList<WitnessAppend> appends;
    for (int number = 2; number <= 6; ++number)
        appends << mailFor(messages, number, 3);
    const qsizetype fitting = appends.size();
    for (const qsizetype at : {5, 40, 41, 70}) {
        const SampleMessage large = messages.withAttachment(400'000);
        appends.insert(at, {large.bytes, large.flags, large.internalDate});
    }
    QVERIFY(source.witness().appendAll(u"INBOX"_s, appends));
    AccountSnapshot expected = source.snapshot();
    expected.folders[u"INBOX"_s].messages.removeIf(
        [](const MessageSnapshot &message) { return message.size > 204'800; });
    QCOMPARE(expected.messageCount(), fitting);

    const QTemporaryDir journals;
    const MigrationRequest request = requestFor(source, destination, journals);
    for (const qint64 copied : {qint64(fitting), qint64(0)}) {
        ObservedRun run(request);
        QVERIFY(run.waitForEnd());
        const Report report = run.report();
        QVERIFY2(report.outcome == Report::Outcome::Completed, qPrintable(problemText(report)));
        QVERIFY2(report.balance.failed == 4, qPrintable(problemText(report)));
        QVERIFY2(report.problems.size() == 4, qPrintable(problemText(report)));
        for (const Problem &problem : report.problems) {
            QCOMPARE(problem.what, Problem::What::AppendMessage);
            QVERIFY2(problem.error.code == Error::Code::TooLarge, qPrintable(problemText(report)));
        }
        QCOMPARE(listed(imbalances(report)), QString());
        QCOMPARE(report.balance.copied, copied);
        QCOMPARE(listed(compare(expected, destination.snapshot())), QString());
    }
}

QTEST_GUILESS_MAIN(OtherServersTest)
#include "tst_otherservers.moc"
