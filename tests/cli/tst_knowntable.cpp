// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/accountpair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

/// The table that a user once published of a whole migration with imapsync (262 folders, 28,568 messages, 22
/// duplicates, 14 without header, 6 more on host2), at a tenth of its size: dry run, run, and a second run.
class KnownTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheTable();

private:
    bool fillOld(ImapWitness &witness);

    DovecotServer m_server{manyAccounts(1)};
};

namespace {

constexpr int folders = 26;
constexpr int inEach = 10;
constexpr int duplicates = 22;
constexpr int voids = 14;
constexpr int extra = 6;
constexpr int plain = (folders - 1) * inEach; // INBOX holds duplicates and messages without header only.
constexpr int onHost1 = plain + 1 + duplicates + voids;

QString folderName(int number)
{
    return u"Folder%1"_s.arg(number, 2, 10, u'0');
}

} // namespace

void KnownTableTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

bool KnownTableTest::fillOld(ImapWitness &witness)
{
    for (int folder = 1; folder < folders; ++folder) {
        QList<WitnessAppend> messages;
        for (int number = 0; number < inEach; ++number)
            messages.append({.bytes = AccountPair::message(u"m%1x%2"_s.arg(folder).arg(number)),
                             .flags = {"\\Seen"},
                             .internalDate = "01-Feb-2020 10:00:00 +0000"});
        if (!witness.create(folderName(folder)) || !witness.appendAll(folderName(folder), messages))
            return false;
    }
    QList<WitnessAppend> messages;
    for (int number = 0; number < duplicates + 1; ++number)
        messages.append({.bytes = AccountPair::message(u"twin"_s), .flags = {}, .internalDate = {}});
    for (int number = 0; number < voids; ++number)
        messages.append({.bytes = AccountPair::message(u"-void%1"_s.arg(number)),
                         .flags = {},
                         .internalDate = {}});
    return witness.appendAll(u"INBOX"_s, messages);
}

void KnownTableTest::agreesWithTheTable()
{
    AccountPair pair(m_server, 1);
    QVERIFY2(fillOld(pair.oldAccount()), qPrintable(pair.oldAccount().errorText()));
    QString more = u"Extra:"_s;
    for (int number = 0; number < extra; ++number)
        more += u" e%1"_s.arg(number);
    QVERIFY(pair.fill({}, more));

    constexpr int copied = plain + 1 + voids;
    const QStringList options = {u"--f1f2=INBOX=Extra"_s};
    ProgramRun dry;
    QVERIFY(dry.run(pair.arguments(options + QStringList{u"--dry"_s})));
    QVERIFY2(dry.exitCode() == 0, qPrintable(dry.output()));
    QVERIFY(dry.output().contains(
        u"Folders synced                          : %1/%1 synced"_s.arg(folders)));
    QVERIFY(dry.output().contains(
        u"Messages transferred                    : 0 (could be %1 without dry mode)"_s.arg(copied)));
    QCOMPARE(figure(dry, u"Messages found in host1 not in host2"_s), copied);
    QVERIFY(dry.output().contains(u"The sync is not finished, there are %1 among %1 "_s.arg(copied)));
    QVERIFY(dry.output().contains(u"The sync is not strict, there are %1 among %1 "_s.arg(extra)));

    ProgramRun run;
    const QStringList where = {u"--journaldir"_s, run.folder() + "/journals"_L1};
    QVERIFY(run.run(pair.arguments(options + where)));
    QVERIFY2(run.exitCode() == 0, qPrintable(run.output()));
    QCOMPARE(figure(run, u"Messages transferred"_s), copied);
    QCOMPARE(figure(run, u"Messages skipped"_s), duplicates);
    QCOMPARE(figure(run, u"Messages found duplicate on host1"_s), duplicates);
    QCOMPARE(figure(run, u"Messages found duplicate on host2"_s), 0);
    QCOMPARE(figure(run, u"Messages void (noheader) on host1"_s), voids);
    QCOMPARE(figure(run, u"Messages void (noheader) on host2"_s), 0);
    QCOMPARE(figure(run, u"Messages found in host1 not in host2"_s), 0);
    QCOMPARE(figure(run, u"Messages found in host2 not in host1"_s), extra);
    QVERIFY(run.output().contains(u"Host1 Nb folders:%1 folders"_s.arg(folders, 22)));
    QVERIFY(run.output().contains(u"Host1 Nb messages:%1 messages"_s.arg(onHost1, 21)));
    QVERIFY(run.output().contains(
        u"The sync looks good, all %1 identified messages in host1 are on host2."_s.arg(copied)));
    QVERIFY(run.output().contains(u"The sync is not strict, there are %1 among %2 "_s.arg(extra).arg(
        copied + extra)));
    QVERIFY(run.output().contains(u"\nDetected 0 errors\n"_s));
    QVERIFY(run.output().contains(
        u"Final difference host2 - host1          : %1 messages"_s.arg(extra - duplicates)));

    ProgramRun second;
    QVERIFY(second.run(pair.arguments(options + where)));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(figure(second, u"Messages transferred"_s), 0);
    QCOMPARE(figure(second, u"Messages skipped"_s), onHost1);
    QCOMPARE(figure(second, u"Messages found duplicate on host1"_s), duplicates);
    QCOMPARE(figure(second, u"Messages void (noheader) on host2"_s), voids);
    QCOMPARE(figure(second, u"Messages found in host2 not in host1"_s), extra);
}

QTEST_GUILESS_MAIN(KnownTableTest)
#include "tst_knowntable.moc"
