// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/accountpair.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

/// Every option about messages, flags and deletions, between two real accounts: what both of them hold
/// afterwards, and that a dry run changes neither.
class MessageOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void doesWhatIsAsked_data();
    void doesWhatIsAsked();
    void changesMessages_data();
    void changesMessages();
    void findsThemAgain_data();
    void findsThemAgain();
    void keepsDates_data();
    void keepsDates();
    void choosesByAge_data();
    void choosesByAge();
    void countsEachFigure();
    void countsWhatIsMissing_data();
    void countsWhatIsMissing();
    void countsWhatIsMissingWhenItIsStopped();
    void countsDuplicatesThatAreCopied();
    void countsDeletions();
    void measuresWhatIsChosen();
    void warnsOfTheQuota();
    void listsEveryDeletion();
    void endsWhenOver();
    void keepsThePace();
    void switchesThePaceOff();
    void refusesToDeleteMuch();
    void repairsAndPutsAside();
    void triesCommandsFirst();
    void printsWhatCommandsSay();
    void copiesAccessRights();
    void sendsReports();
    void reconnectsOnInterrupt();
    void obeysChosenSignals_data();
    void obeysChosenSignals();
    void measuresFolders();
    void followsTheLogOfAnotherRun();

private:
    std::unique_ptr<AccountPair> nextPair();

    std::unique_ptr<DovecotServer> m_server;
    int m_pairs = 0;
};

void MessageOptionsTest::initTestCase()
{
    m_server = std::make_unique<DovecotServer>(manyAccounts(200));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

void MessageOptionsTest::cleanupTestCase()
{
    m_server.reset();
}

std::unique_ptr<AccountPair> MessageOptionsTest::nextPair()
{
    return std::make_unique<AccountPair>(*m_server, ++m_pairs);
}

void MessageOptionsTest::doesWhatIsAsked_data()
{
    QTest::addColumn<QString>("oldBefore");
    QTest::addColumn<QString>("newBefore");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("oldAfter"); // Empty: as before.
    QTest::addColumn<QString>("newAfter");

    const auto row = [](const char *name, const QString &oldBefore, const QString &newBefore,
                        const QStringList &options, const QString &oldAfter,
                        const QString &newAfter) {
        QTest::newRow(name) << oldBefore << newBefore << options << oldAfter << newAfter;
    };
    row("delete1", u"INBOX: a b"_s, {}, {u"--delete1"_s}, u"INBOX:"_s, u"INBOX: a b"_s);
    row("delete1, there already", u"INBOX: a b"_s, u"INBOX: a"_s, {u"--delete"_s}, u"INBOX:"_s,
        u"INBOX: a b"_s);
    row("delete1, marked only", u"INBOX: a b"_s, u"INBOX: a"_s, {u"--delete1"_s, u"--noexpunge1"_s},
        u"INBOX: a\\Deleted b\\Deleted"_s, u"INBOX: a b"_s);
    row("delete1 keeps duplicates", u"INBOX: a a"_s, {}, {u"--delete1"_s}, u"INBOX: a"_s,
        u"INBOX: a"_s);
    row("delete1 keeps what is too large", u"INBOX: a b*5000"_s, {},
        {u"--delete1"_s, u"--maxsize=1000"_s}, u"INBOX: b"_s, u"INBOX: a"_s);
    row("delete1 with empty folders", u"INBOX: a | A: b | B:"_s, {},
        {u"--delete1"_s, u"--delete1emptyfolders"_s}, u"INBOX:"_s, u"A: b | INBOX: a"_s);
    row("delete1emptyfolders", u"INBOX: | A: b | B: | C: | C/D: d"_s, {},
        {u"--delete1emptyfolders"_s}, u"A: b | C: | C/D: d | INBOX:"_s,
        u"A: b | C: | C/D: d | INBOX:"_s);
    row("expunge1", u"INBOX: a b\\Deleted"_s, {}, {u"--expunge1"_s}, u"INBOX: a"_s, u"INBOX: a"_s);
    row("delete1 and marked before", u"INBOX: a b\\Deleted"_s, {}, {u"--delete1"_s}, u"INBOX:"_s,
        u"INBOX: a"_s);
    row("delete2", u"INBOX: a"_s, u"INBOX: a b -v"_s, {u"--delete2"_s}, {}, u"INBOX: a -v"_s);
    row("delete2 within the same folder", u"INBOX: a | A: b"_s, u"INBOX: a b"_s, {u"--delete2"_s},
        {}, u"A: b | INBOX: a"_s);
    row("delete2 and duplicates", u"INBOX: a"_s, u"INBOX: a a"_s, {u"--delete2"_s}, {},
        u"INBOX: a"_s);
    row("delete2, not duplicates", u"INBOX: a"_s, u"INBOX: a a b"_s,
        {u"--delete2"_s, u"--nodelete2duplicates"_s}, {}, u"INBOX: a a"_s);
    row("delete2 with copied duplicates", u"INBOX: a a"_s, u"INBOX: a b"_s,
        {u"--delete2"_s, u"--syncduplicates"_s}, {}, u"INBOX: a a"_s);
    row("delete2duplicates", u"INBOX: a"_s, u"INBOX: a a z"_s, {u"--delete2duplicates"_s}, {},
        u"INBOX: a z"_s);
    row("delete2, marked only", u"INBOX: a"_s, u"INBOX: a b"_s,
        {u"--delete2"_s, u"--nouidexpunge2"_s}, {}, u"INBOX: a b\\Deleted"_s);
    row("uidexpunge2 leaves what others marked", u"INBOX: a\\Deleted"_s, u"INBOX: a\\Deleted b"_s,
        {u"--delete2"_s}, {}, u"INBOX: a\\Deleted"_s);
    row("expunge2", u"INBOX: a\\Deleted"_s, u"INBOX: a\\Deleted b"_s,
        {u"--delete2"_s, u"--expunge2"_s, u"--noresyncflags"_s}, {}, u"INBOX:"_s);
    row("delete2, two folders to one", u"INBOX: | A: a | B: b"_s, u"INBOX: | T: a b c"_s,
        {u"--delete2"_s, u"--f1f2=A=T"_s, u"--f1f2=B=T"_s}, {}, u"INBOX: | T: a b"_s);
    row("delete2folders", u"INBOX: | A: a"_s, u"INBOX: | A: | X: x | Y/Z: z"_s,
        {u"--delete2folders"_s}, {}, u"A: a | INBOX:"_s);
    row("delete2foldersonly", u"INBOX:"_s, u"INBOX: | X: x | Y: y"_s,
        {u"--delete2foldersonly"_s, u"^X$"_s}, {}, u"INBOX: | Y: y"_s);
    row("delete2foldersbutnot", u"INBOX:"_s, u"INBOX: | X: x | Y: y"_s,
        {u"--delete2foldersbutnot"_s, u"m{^X}"_s}, {}, u"INBOX: | X: x"_s);
    row("delete2folders spares what is excluded", u"INBOX: | A: a"_s, u"INBOX: | A: a | X:"_s,
        {u"--delete2folders"_s, u"--exclude=^A"_s}, {}, u"A: a | INBOX:"_s);

    row("maxsize", u"INBOX: a b*5000"_s, {}, {u"--maxsize=1_000"_s}, {}, u"INBOX: a"_s);
    row("minsize", u"INBOX: a b*5000"_s, {}, {u"--minsize=1000"_s}, {}, u"INBOX: b"_s);
    row("minsize and a smaller duplicate", u"INBOX: a*5000 a"_s, {}, {u"--minsize=1000"_s}, {},
        u"INBOX: a"_s);
    row("appendlimit", u"INBOX: a b*5000"_s, {}, {u"--appendlimit=1000"_s}, {}, u"INBOX: a"_s);
    row("search", u"INBOX: a b c"_s, {}, {u"--search=SUBJECT b"_s}, {}, u"INBOX: b"_s);
    row("search1", u"INBOX: a b\\Seen c\\Seen"_s, u"INBOX: c"_s, {u"--search1=SEEN"_s}, {},
        u"INBOX: c\\Seen b\\Seen"_s);
    row("search1 and deletion", u"INBOX: a b\\Seen"_s, {}, {u"--search1=SEEN"_s, u"--delete1"_s},
        u"INBOX: a"_s, u"INBOX: b\\Seen"_s);
    row("search2", u"INBOX: a b"_s, u"INBOX: a b"_s, {u"--search2=SUBJECT a"_s}, {},
        u"INBOX: a b b"_s);
    row("skipmess", u"INBOX: a b"_s, {}, {u"--skipmess=m{^Subject: a}m"_s}, {}, u"INBOX: b"_s);
    row("maxlinelength", u"INBOX: a b*500"_s, {}, {u"--maxlinelength=40"_s}, {}, u"INBOX: a"_s);
    row("minmaxlinelength", u"INBOX: a b*500"_s, {}, {u"--minmaxlinelength=40"_s}, {},
        u"INBOX: b"_s);

    row("syncduplicates", u"INBOX: a a b"_s, u"INBOX: a"_s, {u"--syncduplicates"_s}, {},
        u"INBOX: a a b"_s);
    row("skipcrossduplicates", u"INBOX: x | A: a b | B: b c"_s, {}, {u"--skipcrossduplicates"_s},
        {}, u"A: a b | B: c | INBOX: x"_s);
    row("skipcrossduplicates, there before", u"INBOX: x | A: a | B: b"_s, u"INBOX: | A: b"_s,
        {u"--skipcrossduplicates"_s, u"--folderfirst=A"_s}, {}, u"A: b a | B: | INBOX: x"_s);
    row("useheader", u"INBOX: a b"_s, u"INBOX: c"_s, {u"--useheader=From"_s}, {}, u"INBOX: c"_s);
    row("useheader ALL", u"INBOX: a"_s, u"INBOX: a"_s, {u"--useheader=ALL"_s}, {}, u"INBOX: a"_s);
    row("skipheader", u"INBOX: a b"_s, u"INBOX: c"_s,
        {u"--useheader=From"_s, u"--useheader=Message-Id"_s, u"--skipheader=^Message"_s}, {},
        u"INBOX: c"_s);
    row("noskipsize", u"INBOX: a*500"_s, u"INBOX: a"_s, {u"--noskipsize"_s}, {}, u"INBOX: a a"_s);
    row("void messages", u"INBOX: -v -v a"_s, u"INBOX: -v"_s, {}, {}, u"INBOX: -v a"_s);

    row("flags", u"INBOX: a\\Seen b\\Flagged"_s, u"INBOX: a\\Answered"_s, {}, {},
        u"INBOX: a\\Seen b\\Flagged"_s);
    row("noresyncflags", u"INBOX: a\\Seen"_s, u"INBOX: a\\Answered"_s, {u"--noresyncflags"_s}, {},
        u"INBOX: a\\Answered"_s);
    row("mergeflags", u"INBOX: a\\Seen"_s, u"INBOX: a\\Answered"_s, {u"--mergeflags"_s}, {},
        u"INBOX: a\\Answered\\Seen"_s);
    row("regexflag", u"INBOX: a\\Seen\\Flagged b\\Flagged"_s, u"INBOX: b"_s,
        {u"--regexflag=s/\\\\Flagged//g"_s}, {}, u"INBOX: b a\\Seen"_s);
    row("regexflag to another", u"INBOX: a\\$Old"_s, {}, {u"--regexflag=s/\\$Old/\\$New/"_s}, {},
        u"INBOX: a\\$New"_s);
    row("syncflagsaftercopy", u"INBOX: a\\Seen"_s, {}, {u"--syncflagsaftercopy"_s}, {},
        u"INBOX: a\\Seen"_s);
    row("new levels", u"INBOX: | A/B/C: c"_s, {}, {u"--regextrans2=s,^A,Top/A,"_s}, {},
        u"INBOX: | Top: | Top/A: | Top/A/B: | Top/A/B/C: c"_s);
}

void MessageOptionsTest::doesWhatIsAsked()
{
    QFETCH(QString, oldBefore);
    QFETCH(QString, newBefore);
    QFETCH(QStringList, options);
    QFETCH(QString, oldAfter);
    QFETCH(QString, newAfter);
    const auto pair = nextPair();
    QVERIFY2(pair->fill(oldBefore, newBefore), qPrintable(pair->errorText()));
    const QString oldFilled = pair->described(pair->oldAccount());
    const QString newFilled = pair->described(pair->newAccount());

    ProgramRun dry;
    const QStringList where = {u"--journaldir"_s, dry.folder() + "/journals"_L1};
    QVERIFY(dry.run(pair->arguments(options + where + QStringList{u"--dry"_s})));
    QVERIFY2(dry.exitCode() == 0, qPrintable(dry.output() + dry.errors()));
    QCOMPARE(pair->described(pair->oldAccount()), oldFilled);
    QCOMPARE(pair->described(pair->newAccount()), newFilled);

    ProgramRun program;
    QVERIFY2(program.run(pair->arguments(options + where)), qPrintable(program.output()));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output() + program.errors()));
    QCOMPARE(pair->described(pair->newAccount()), newAfter);
    QCOMPARE(pair->described(pair->oldAccount()), oldAfter.isEmpty() ? oldFilled : oldAfter);
}

void MessageOptionsTest::changesMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected"); // Null: not copied.

    const QByteArray plain = AccountPair::message(u"a"_s);
    const auto changed = [&](const QByteArray &from, const QByteArray &to) {
        return QByteArray(plain).replace(from, to);
    };
    QTest::newRow("nothing") << plain << QStringList() << plain;
    QTest::newRow("regexmess") << plain << QStringList{u"--regexmess=s/Text/Word/g"_s}
                               << changed("Text", "Word");
    QTest::newRow("regexmess in order")
        << plain << QStringList{u"--regexmess=s/Text/Word/"_s, u"--regexmess=s/Word/Third/"_s}
        << changed("Text", "Third");
    QTest::newRow("variables") << plain
                               << QStringList{u"--regexmess=s/Text/$sync->{ h1_current_folder }/"_s}
                               << changed("Text", "INBOX");
    QTest::newRow("pipemess") << plain << QStringList{u"--pipemess=sed s/Text/Word/"_s}
                              << changed("Text", "Word");
    QTest::newRow("pipemess in order")
        << plain << QStringList{u"--pipemess=sed s/Text/Word/"_s, u"--pipemess=sed s/Word/Third/"_s}
        << changed("Text", "Third");
    QTest::newRow("pipemess fails")
        << plain << QStringList{u"--pipemess=false"_s, u"--nopipemesscheck"_s} << QByteArray();
    QTest::newRow("truncmess") << plain << QStringList{u"--truncmess=60"_s} << plain.first(60);
    QTest::newRow("disarmreadreceipts")
        << "Disposition-Notification-To: me@example.org\r\n" + plain
        << QStringList{u"--disarmreadreceipts"_s}
        << "X-Disposition-Notification-To: me@example.org\r\n" + plain;
    QTest::newRow("maxlinelengthcmd")
        << plain << QStringList{u"--maxlinelength=20"_s, u"--maxlinelengthcmd=sed s/Text/Word/"_s}
        << changed("Text", "Word");
    QTest::newRow("addheader") << AccountPair::message(u"-v"_s) << QStringList{u"--addheader"_s}
                               << "Message-Id: <1@imapsync>\r\n" + AccountPair::message(u"-v"_s);
    QTest::newRow("addheader where there is one")
        << plain << QStringList{u"--addheader"_s} << plain;
}

void MessageOptionsTest::changesMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, expected);
    const auto pair = nextPair();
    QVERIFY(pair->put(pair->oldAccount(), u"INBOX"_s, message));
    ProgramRun dry;
    QVERIFY(dry.run(pair->arguments(options + QStringList{u"--dry"_s, u"--nodry1"_s})));
    QVERIFY2(dry.exitCode() == 0, qPrintable(dry.output()));
    QVERIFY(pair->bodies(pair->newAccount()).isEmpty());
    const int wanted = expected.isNull() ? 0 : 1;
    QVERIFY2(dry.output().contains(u"(could be %1 without dry mode)"_s.arg(wanted)),
             qPrintable(dry.output()));

    ProgramRun program;
    QVERIFY(program.run(pair->arguments(options)));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    const QByteArrayList bodies = pair->bodies(pair->newAccount());
    QCOMPARE(bodies, expected.isNull() ? QByteArrayList() : QByteArrayList{expected});
    QCOMPARE(figure(program, u"Messages transferred"_s), wanted);
    if (wanted)
        QCOMPARE(figure(program, u"Total bytes transferred"_s), expected.size());
    else
        QCOMPARE(figure(program, u"Messages skipped"_s), 1);
}

void MessageOptionsTest::findsThemAgain_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("addheader") << QStringList{u"--addheader"_s};
    QTest::newRow("syncduplicates") << QStringList{u"--syncduplicates"_s};
    QTest::newRow("useuid") << QStringList{u"--useuid"_s};
    QTest::newRow("truncmess") << QStringList{u"--truncmess=100"_s};
    QTest::newRow("useheader") << QStringList{u"--useheader=Subject"_s};
    QTest::newRow("idatefromheader") << QStringList{u"--idatefromheader"_s};
    QTest::newRow("age") << QStringList{u"--noabletosearch"_s, u"--maxage=36500"_s};
}

void MessageOptionsTest::findsThemAgain()
{
    QFETCH(QStringList, options);
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a -v b\\Seen b c*3000 | A: a d"_s, {}));
    ProgramRun first;
    const QStringList where = {u"--journaldir"_s, first.folder() + "/journals"_L1};
    QVERIFY(first.run(pair->arguments(options + where)));
    QVERIFY2(first.exitCode() == 0, qPrintable(first.output()));
    const QString copied = pair->described(pair->newAccount());
    QVERIFY(figure(first, u"Messages transferred"_s) > 0);
    ProgramRun second;
    QVERIFY(second.run(pair->arguments(options + where)));
    QVERIFY2(second.exitCode() == 0, qPrintable(second.output()));
    QCOMPARE(pair->described(pair->newAccount()), copied);
    QCOMPARE(figure(second, u"Messages transferred"_s), 0);
}

void MessageOptionsTest::keepsDates_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("day"); // Empty: today.
    QTest::newRow("arrival") << QStringList() << u"2019-03-04"_s;
    QTest::newRow("header") << QStringList{u"--idatefromheader"_s} << u"2001-05-06"_s;
    QTest::newRow("none") << QStringList{u"--nosyncinternaldates"_s} << QString();
}

void MessageOptionsTest::keepsDates()
{
    QFETCH(QStringList, options);
    QFETCH(QString, day);
    const auto pair = nextPair();
    const QByteArray message =
        "Date: Sun, 6 May 2001 07:08:09 +0000\r\n" + AccountPair::message(u"a"_s);
    QVERIFY(pair->put(pair->oldAccount(), u"INBOX"_s, message, {}, "04-Mar-2019 12:00:00 +0000"));
    ProgramRun program;
    QVERIFY(program.run(pair->arguments(options)));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    const auto messages = pair->newAccount().fetchAll(u"INBOX"_s);
    QVERIFY(messages && messages->size() == 1);
    const QDate date = messages->first().internalDate.date();
    if (day.isEmpty())
        QVERIFY(date > QDate(2022, 1, 1));
    else
        QCOMPARE(date.toString(Qt::ISODate), day);
}

void MessageOptionsTest::choosesByAge_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("newAfter");
    // Sent 3, 30 and 300 days ago; arrived the other way round.
    QTest::newRow("maxage") << QStringList{u"--maxage=100"_s} << u"INBOX: d3 d30"_s;
    QTest::newRow("minage") << QStringList{u"--minage=10"_s} << u"INBOX: d30 d300"_s;
    QTest::newRow("between") << QStringList{u"--minage=10"_s, u"--maxage=100"_s} << u"INBOX: d30"_s;
    QTest::newRow("outside") << QStringList{u"--minage=100"_s, u"--maxage=10"_s}
                             << u"INBOX: d3 d300"_s;
    QTest::newRow("by arrival") << QStringList{u"--noabletosearch"_s, u"--maxage=100"_s}
                                << u"INBOX: d30 d300"_s;
    // The other side is chosen by the day of sending, and what is not seen there is copied once more.
    QTest::newRow("by arrival on host1")
        << QStringList{u"--noabletosearch1"_s, u"--maxage=100"_s} << u"INBOX: d30 d300 d300"_s;
    QTest::newRow("by arrival on host2")
        << QStringList{u"--noabletosearch2"_s, u"--maxage=100"_s} << u"INBOX: d3 d30 d3"_s;
    QTest::newRow("by UID") << QStringList{u"--noabletosearch"_s, u"--fetch_hash_set=2:3"_s}
                            << u"INBOX: d30 d300 d30"_s;
}

void MessageOptionsTest::choosesByAge()
{
    QFETCH(QStringList, options);
    QFETCH(QString, newAfter);
    const auto pair = nextPair();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QLocale english = QLocale::c();
    for (const auto &[sent, arrived] : {std::pair(3, 300), std::pair(30, 30), std::pair(300, 3)}) {
        const QString date = english.toString(now.addDays(-sent), u"ddd, d MMM yyyy hh:mm:ss"_s);
        const QString received = english.toString(now.addDays(-arrived), u"dd-MMM-yyyy hh:mm:ss"_s);
        QVERIFY(pair->put(pair->oldAccount(), u"INBOX"_s,
                          "Date: " + date.toLatin1() + " +0000\r\n"
                              + AccountPair::message(u"d%1"_s.arg(sent)),
                          {}, received.toLatin1() + " +0000"));
    }
    for (int run = 0; run < 2; ++run) {
        ProgramRun program;
        QVERIFY(program.run(pair->arguments(options)));
        QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    }
    QCOMPARE(pair->described(pair->newAccount()), newAfter);
}

void MessageOptionsTest::countsEachFigure()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a a b -v c*9000 x | A: x k"_s, u"INBOX: b b z"_s));
    ProgramRun program;
    QVERIFY(program.run(pair->arguments(
        {u"--maxsize=5000"_s, u"--delete2"_s, u"--skipcrossduplicates"_s, u"--folderfirst=A"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QCOMPARE(pair->described(pair->newAccount()), u"A: x k | INBOX: b a -v"_s);
    QCOMPARE(figure(program, u"Messages transferred"_s), 4);
    QCOMPARE(figure(program, u"Messages skipped"_s), 4);
    QCOMPARE(figure(program, u"Messages found duplicate on host1"_s), 1);
    QCOMPARE(figure(program, u"Messages found duplicate on host2"_s), 1);
    QCOMPARE(figure(program, u"Messages found crossduplicate on host2"_s), 1);
    QCOMPARE(figure(program, u"Messages void (noheader) on host1"_s), 1);
    QCOMPARE(figure(program, u"Messages found in host1 not in host2"_s), 1);
    QCOMPARE(figure(program, u"Messages found in host2 not in host1"_s), 0);
    QCOMPARE(figure(program, u"Messages deleted on host1"_s), 0);
    QCOMPARE(figure(program, u"Messages deleted on host2"_s), 2);
    QVERIFY(program.output().contains(u"The sync is strict, "_s));
    QVERIFY(program.output().contains(u"The sync is not finished, there are 1 among "_s));
}

void MessageOptionsTest::countsWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("missing");
    QTest::newRow("too large") << QStringList{u"--maxsize=1000"_s} << 0 << 2;
    QTest::newRow("too small") << QStringList{u"--minsize=1000"_s} << 0 << 1;
    QTest::newRow("over") << QStringList{u"--exitwhenover=1000"_s} << 118 << 1;
}

/// Into a new folder messages go as they come, and their identity is known only then.
void MessageOptionsTest::countsWhatIsMissing()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    QFETCH(int, missing);
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a b*2000 c*2000"_s, {}));
    ProgramRun program;
    QVERIFY(program.run(pair->arguments(options)));
    QVERIFY2(program.exitCode() == exitCode, qPrintable(program.output()));
    QCOMPARE(figure(program, u"Messages found in host1 not in host2"_s), missing);
    QVERIFY(program.output().contains(
        u"The sync is not finished, there are %1 among 3 identified"_s.arg(missing)));
}

void MessageOptionsTest::countsWhatIsMissingWhenItIsStopped()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a b c d e f g h i j k l"_s, {}));
    ProgramRun program;
    program.start(pair->arguments({u"--maxmessagespersecond=3"_s}));
    QVERIFY(program.waitForOutput(u" copied to "_s));
    program.sendSignal(SIGTERM);
    QVERIFY(program.waitForEnd());
    QCOMPARE(program.shellStatus(), 128 + SIGTERM);
    const qint64 copied = figure(program, u"Messages transferred"_s);
    QVERIFY(copied > 0 && copied < 12);
    QCOMPARE(figure(program, u"Messages found in host1 not in host2"_s), 12 - copied);
    QVERIFY(!program.output().contains(u"The sync looks good"_s));
}

void MessageOptionsTest::countsDuplicatesThatAreCopied()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a a a b"_s, u"INBOX: a a"_s));
    for (const int transferred : {2, 0}) {
        ProgramRun program;
        QVERIFY(program.run(pair->arguments({u"--syncduplicates"_s})));
        QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
        QCOMPARE(figure(program, u"Messages transferred"_s), transferred);
        QCOMPARE(figure(program, u"Messages skipped"_s), 4 - transferred);
        QCOMPARE(figure(program, u"Messages found duplicate on host1"_s), 2);
        QCOMPARE(figure(program, u"Messages found duplicate on host2"_s), transferred ? 1 : 2);
    }
}

void MessageOptionsTest::countsDeletions()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a"_s, u"INBOX: a b c\\Deleted a\\Deleted"_s));
    ProgramRun dry;
    QVERIFY(dry.run(pair->arguments({u"--delete2"_s, u"--dry"_s})));
    QVERIFY2(dry.output().contains(
                 u"Messages deleted on host2               : 0 (could be 2 without dry mode)"_s),
             qPrintable(dry.output()));
    ProgramRun program;
    QVERIFY(program.run(pair->arguments({u"--delete2"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    // A stray that was marked before is only removed; a duplicate is marked once more.
    QCOMPARE(figure(program, u"Messages deleted on host2"_s), 2);
    QCOMPARE(pair->described(pair->newAccount()), u"INBOX: a"_s);
}

void MessageOptionsTest::measuresWhatIsChosen()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a\\Seen b c*5000"_s, u"INBOX: z"_s));
    ProgramRun program;
    QVERIFY(program.run(pair->arguments({u"--search=SEEN"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QCOMPARE(pair->described(pair->newAccount()), u"INBOX: z a\\Seen"_s);
    for (const QString &line : {u"Host1 Nb messages:                    1 messages"_s,
                                u"Start difference host2 - host1          : -1 messages, "_s,
                                u"Final difference host2 - host1          : 0 messages, "_s})
        QVERIFY2(program.output().contains(line), qPrintable(program.output()));
}

void MessageOptionsTest::warnsOfTheQuota()
{
    DovecotOptions small;
    small.quotaBytes = 100'000;
    DovecotServer destination(manyAccounts(200, small));
    QVERIFY2(destination.start(), qPrintable(destination.errorText()));
    const auto pair = nextPair();
    const QStringList where = {u"--port2"_s, QString::number(destination.port()), u"--dry"_s};
    const QString warning = u"Host2: Quota limit will be exceeded! Over "_s;
    QVERIFY(pair->fill(u"INBOX: a*60000"_s, {}));
    ProgramRun enough;
    QVERIFY(enough.run(pair->arguments(where)));
    QVERIFY2(!enough.output().contains(warning), qPrintable(enough.output()));
    QVERIFY(pair->fill(u"INBOX: b*60000"_s, {}));
    ProgramRun tooMuch;
    QVERIFY(tooMuch.run(pair->arguments(where)));
    QVERIFY2(tooMuch.output().contains(warning), qPrintable(tooMuch.output()));
    QCOMPARE(tooMuch.exitCode(), 0);
}

void MessageOptionsTest::listsEveryDeletion()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a b"_s, u"INBOX: a a c d"_s));
    ProgramRun stray;
    QVERIFY(stray.run(pair->arguments({u"--delete2"_s, u"--dry"_s})));
    QCOMPARE(stray.exitCode(), 0);
    for (const QString &line : {u"Host2: msg INBOX/2 marked \\Deleted [duplicate] on host2"_s,
                                u"Host2: msg INBOX/3 marked \\Deleted on host2"_s,
                                u"Host2: msg INBOX/4 marked \\Deleted on host2"_s,
                                u"Host2: UidExpunging 3 message(s) in folder [INBOX]"_s})
        QVERIFY2(stray.output().contains(line), qPrintable(line + u'\n' + stray.output()));
    ProgramRun moved;
    QVERIFY(moved.run(pair->arguments({u"--delete1"_s, u"--dry"_s})));
    QVERIFY(moved.output().contains(u"Host1: INBOX/1 marking deleted and expunged"_s));
    QVERIFY(moved.output().contains(u"Host1: INBOX/2 marking deleted and expunged"_s));
}

void MessageOptionsTest::endsWhenOver()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a*1000 b*1000 c*1000 d*1000 | Z: z"_s, {}));
    ProgramRun program;
    QVERIFY(program.run(pair->arguments({u"--exitwhenover=2_000"_s})));
    QVERIFY2(program.exitCode() == 118, qPrintable(program.output()));
    QCOMPARE(pair->described(pair->newAccount()), u"INBOX: a b"_s);
    QVERIFY(program.output().contains(u"Maximum bytes transferred reached"_s));
    QVERIFY(program.output().contains(u"++++ Statistics"_s));
}

void MessageOptionsTest::keepsThePace()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a b c | A: d e"_s, {}));
    ProgramRun program;
    QVERIFY(program.run(pair->arguments({u"--maxmessagespersecond=10"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY(program.output().contains(QRegularExpression(u"\\nsleeping 0\\.\\d\\d s\\n"_s)));
    QCOMPARE(pair->described(pair->newAccount()), u"A: d e | INBOX: a b c"_s);
}

void MessageOptionsTest::switchesThePaceOff()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a b c d e f g h i j k l"_s, {}));
    ProgramRun program;
    // Without the signal it would take twenty minutes.
    program.start(pair->arguments({u"--maxmessagespersecond=0.01"_s, u"--maxsleep=3"_s}));
    QVERIFY(program.waitForOutput(u"sleeping 3.00 s"_s));
    program.sendSignal(SIGUSR1);
    QVERIFY(program.waitForOutput(u"The longest pause is 0 s"_s));
    QVERIFY(program.waitForEnd(20));
    QVERIFY2(program.shellStatus() == 0, qPrintable(program.output()));
    QCOMPARE(program.output().count(u"sleeping"_s), 1);
    QCOMPARE(pair->described(pair->newAccount()), u"INBOX: a b c d e f g h i j k l"_s);
}

void MessageOptionsTest::refusesToDeleteMuch()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a"_s, u"INBOX: a b c d | X: x y z"_s));
    const QString filled = pair->described(pair->newAccount());
    const QStringList options = {u"--delete2"_s, u"--delete2folders"_s};
    for (const QString &ceiling : {u"--deleteceiling=2"_s, u"--deleteceiling=50%"_s}) {
        ProgramRun program;
        QVERIFY(program.run(pair->arguments(options + QStringList{ceiling})));
        QCOMPARE(program.exitCode(), 111);
        QCOMPARE(pair->described(pair->newAccount()), filled);
        QVERIFY(program.output().contains(u"3 of 4 messages would be deleted"_s));
        QVERIFY(program.output().contains(u"3 of 3 messages would be deleted"_s));
    }
    ProgramRun program;
    QVERIFY(program.run(pair->arguments(options + QStringList{u"--deleteceiling=none"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QCOMPARE(pair->described(pair->newAccount()), u"INBOX: a"_s);
}

void MessageOptionsTest::repairsAndPutsAside()
{
    DovecotOptions choosy;
    choosy.longestKeyword = 10;
    DovecotServer destination(manyAccounts(2, choosy));
    QVERIFY2(destination.start(), qPrintable(destination.errorText()));
    const auto pair = nextPair();
    const QByteArray keyword = "$VeryLongKeywordIndeed";
    QVERIFY(pair->put(pair->oldAccount(), u"INBOX"_s, AccountPair::message(u"a"_s),
                      {"\\Seen", keyword}));
    const auto run = [&](ProgramRun &program, const QStringList &more) {
        const QStringList where = {u"--port2"_s, QString::number(destination.port()),
                                   u"--user2=new1"_s};
        return program.run(pair->arguments(where + more));
    };
    ProgramRun refused;
    QVERIFY(run(refused, {u"--putaside=aside"_s}));
    QVERIFY2(refused.exitCode() == 114, qPrintable(refused.output()));
    const QStringList files = refused.files().filter(u".eml"_s);
    QCOMPARE(files, QStringList{u"aside/INBOX_1.eml"_s});
    QCOMPARE(refused.contentOf(files.first()), AccountPair::message(u"a"_s));
    ProgramRun repaired;
    QVERIFY(run(repaired, {u"--repair=keywords"_s}));
    QVERIFY2(repaired.exitCode() == 0, qPrintable(repaired.output()));
    QVERIFY(repaired.output().contains(u"without its keywords"_s));
    AccountPair target(destination, 1);
    QCOMPARE(target.described(target.newAccount()), u"INBOX: a\\Seen"_s);
}

void MessageOptionsTest::triesCommandsFirst()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a"_s, {}));
    for (const QString &option : {u"--pipemess=false"_s, u"--maxlinelengthcmd=true"_s}) {
        ProgramRun program;
        QVERIFY(program.run(pair->arguments({option})));
        QCOMPARE(program.exitCode(), 64);
        QCOMPARE(pair->described(pair->newAccount()), u"INBOX:"_s);
    }
}

void MessageOptionsTest::printsWhatCommandsSay()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a"_s, {}));
    // Not as it stands in the command line, which is printed, too.
    const QString command = u"sh -c 'cat; echo to err''or >&2%1'"_s;
    ProgramRun good;
    QVERIFY(good.run(pair->arguments({"--pipemess="_L1 + command.arg(QString())})));
    QVERIFY2(good.exitCode() == 0, qPrintable(good.output()));
    QVERIFY2(good.output().contains(u"to error"_s), qPrintable(good.output()));
    QCOMPARE(pair->described(pair->newAccount()), u"INBOX: a"_s);
    QVERIFY(pair->fill(u"INBOX: b"_s, {}));
    ProgramRun bad;
    QVERIFY(bad.run(
        pair->arguments({"--pipemess="_L1 + command.arg(u"; exit 3"_s), u"--nopipemesscheck"_s})));
    QVERIFY2(bad.output().contains(u"to error"_s), qPrintable(bad.output()));
    QCOMPARE(bad.exitCode(), 0);
    QCOMPARE(pair->described(pair->newAccount()), u"INBOX: a"_s);
}

void MessageOptionsTest::copiesAccessRights()
{
    DovecotOptions options;
    options.extraConfiguration =
        u"mail_plugins {\n  acl = yes\n}\nprotocol imap {\n  mail_plugins {\n"
        "    imap_acl = yes\n  }\n}\nacl_driver = vfile\n"_s;
    DovecotServer server(manyAccounts(1, options));
    QVERIFY2(server.start(), qPrintable(server.errorText()));
    AccountPair pair(server, 1);
    QVERIFY2(pair.fill(u"INBOX: | A: a"_s, u"INBOX: | A:"_s), qPrintable(pair.errorText()));
    QVERIFY(pair.oldAccount().command("SETACL A team lrs")->isOk());
    QVERIFY(pair.newAccount().command("SETACL A guest lr")->isOk());
    const auto rights = [&] { return pair.newAccount().command("GETACL A")->untagged.join('\n'); };
    const QByteArray before = rights();
    ProgramRun dry;
    QVERIFY(dry.run(pair.arguments({u"--syncacls"_s, u"--dry"_s})));
    QVERIFY(dry.output().contains(u"rights of team set to [lrs]"_s));
    QCOMPARE(rights(), before);
    ProgramRun program;
    QVERIFY(program.run(pair.arguments({u"--syncacls"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY2(rights().contains("team"), rights().constData());
    QVERIFY2(!rights().contains("guest lr"), rights().constData());
    QVERIFY2(rights().contains("new1 lr"), rights().constData());
    QCOMPARE(pair.described(pair.newAccount()), u"A: a | INBOX:"_s);
}

void MessageOptionsTest::sendsReports()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a"_s, {}));
    const QStringList options = {u"--emailreport2"_s, u"--emailreportfrom=me@example.org"_s};
    ProgramRun dry;
    QVERIFY(dry.run(pair->arguments(options + QStringList{u"--dry"_s})));
    QCOMPARE(pair->bodies(pair->newAccount()).size(), 0);
    ProgramRun program;
    QVERIFY(program.run(pair->arguments(options)));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    const QByteArrayList bodies = pair->bodies(pair->newAccount());
    QCOMPARE(bodies.size(), 2);
    QVERIFY(bodies.last().contains("From: me@example.org\r\n"));
    QVERIFY(bodies.last().contains("Content-Type: text/html"));
    QCOMPARE(pair->bodies(pair->oldAccount()).size(), 1);
}

void MessageOptionsTest::reconnectsOnInterrupt()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a b c d e f g h i j k l"_s, {}));
    ProgramRun program;
    program.start(pair->arguments({u"--maxmessagespersecond=3"_s}));
    QVERIFY(program.waitForOutput(u" copied to "_s));
    program.sendSignal(SIGINT);
    QVERIFY(program.waitForOutput(u"Reconnecting to both servers"_s));
    QVERIFY(program.waitForEnd(60));
    QVERIFY2(program.shellStatus() == 0, qPrintable(program.output()));
    QCOMPARE(pair->described(pair->newAccount()), u"INBOX: a b c d e f g h i j k l"_s);
    QVERIFY(figure(program, u"Reconnections to host1"_s) > 0);
}

void MessageOptionsTest::obeysChosenSignals_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("ending") << u"--sigexit=USR1"_s << SIGUSR1 << u"Ending in good order"_s
                            << 128 + SIGUSR1;
    QTest::newRow("reconnecting") << u"--sigreconnect=SIGUSR2"_s << SIGUSR2
                                  << u"Reconnecting to both servers"_s << 0;
    QTest::newRow("reporting") << u"--sigignore=TERM"_s << SIGTERM << u"++++ Statistics so far"_s
                               << 0;
}

void MessageOptionsTest::obeysChosenSignals()
{
    QFETCH(QString, option);
    QFETCH(int, signal);
    QFETCH(QString, words);
    QFETCH(int, status);
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a b c d e f g h"_s, {}));
    ProgramRun program;
    const QString folder = program.folder() + "/pids"_L1;
    program.start(pair->arguments({option, u"--maxmessagespersecond=4"_s, u"--tmpdir"_s, folder}));
    QVERIFY(program.waitForOutput(u" copied to "_s));
    QVERIFY(QFile::exists(folder + "/imapsync.pid"_L1));
    program.sendSignal(signal);
    QVERIFY(program.waitForOutput(words));
    QVERIFY(program.waitForEnd());
    QVERIFY2(program.shellStatus() == status, qPrintable(program.output()));
    QVERIFY(!QFile::exists(folder + "/imapsync.pid"_L1));
}

void MessageOptionsTest::measuresFolders()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a | A: b*5000 c"_s, u"INBOX: a"_s));
    const qint64 size = AccountPair::message(u"b*5000"_s).size();
    for (const QString &option : {u"--justfoldersizes"_s, u"--foldersizes"_s}) {
        ProgramRun program;
        QVERIFY(program.run(pair->arguments({option, u"--dry"_s})));
        QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
        const QString line = u"Size: %1 Messages: %2 Biggest: %3"_s
                                 .arg(size + AccountPair::message(u"c"_s).size(), 9)
                                 .arg(2, 5)
                                 .arg(size, 9);
        QVERIFY2(program.output().contains(line), qPrintable(program.output()));
        QVERIFY(program.output().contains(u"Host1 Biggest message:%1 bytes"_s.arg(size, 17)));
    }
}

void MessageOptionsTest::followsTheLogOfAnotherRun()
{
    const auto pair = nextPair();
    QVERIFY(pair->fill(u"INBOX: a b c d e f g h"_s, {}));
    ProgramRun running;
    const QStringList options = {u"--pidfile"_s, running.folder() + "/pid"_L1,
                                 u"--pidfilelocking"_s};
    running.start(pair->arguments(options + QStringList{u"--maxmessagespersecond=3"_s}));
    QVERIFY(running.waitForOutput(u" copied to "_s));
    ProgramRun locked;
    QVERIFY(locked.run(pair->arguments(options)));
    QCOMPARE(locked.exitCode(), 8);
    ProgramRun following;
    QVERIFY(following.run(pair->arguments(options + QStringList{u"--tail"_s})));
    QCOMPARE(following.exitCode(), 0);
    QVERIFY(running.waitForEnd());
    QVERIFY(following.output().contains(u"++++ Statistics"_s));
    QVERIFY(following.output().contains(u"Messages transferred                    : 8"_s));
}

QTEST_GUILESS_MAIN(MessageOptionsTest)
#include "tst_messageoptions.moc"
