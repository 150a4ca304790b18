// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programrun.h"
#include "tests/support/accountsnapshot.h"
#include "tests/support/dovecotserver.h"
#include "tests/support/imapwitness.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Test;

/// Every option about folders, between two real servers: which folders are there afterwards, and which
/// messages are in them.
class FolderOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void makesFolders_data();
    void makesFolders();
    void changesNothingWhenItOnlyLooks_data();
    void changesNothingWhenItOnlyLooks();
    void refusesBeforeAnythingIsTouched_data();
    void refusesBeforeAnythingIsTouched();
    void letsTheServerDecideAboutCase_data();
    void letsTheServerDecideAboutCase();
    void findsLegalNamesForServersItKnows_data();
    void findsLegalNamesForServersItKnows();
    void printsSizesAtTheEndOfJustFolders();
    void subscribesAsAsked_data();
    void subscribesAsAsked();
    void copiesInTheOrderAsked();
    void bringsTheMessagesOfLiftedAndMergedFolders();
    void findsEverythingThereTheSecondTime();
    void tellsOfFoldersThatAreLeftOut();
    void saysThatAFolderCannotBeOpened();
    void readsTheExtraFile();

private:
    void startDestination(const QString &separator = u"."_s, const QString &prefix = {},
                          const QString &configuration = {});
    QStringList arguments(const QStringList &more) const;
    AccountSnapshot snapshot(const DovecotServer &server, const QString &user) const;
    AccountSnapshot destinationNow() const { return snapshot(*m_destination, u"bob"_s); }

    std::unique_ptr<DovecotServer> m_source, m_destination;
};

namespace {

const QStringList sourceFolders = {u"Old"_s, u"Old/Deep"_s, u"Old/Deep/er"_s, u"Sent Items"_s,
                                   u"a.b"_s, u"Empty"_s,    u"Old/INBOX"_s,   u"Lists/x&y"_s};

QByteArray message(const QString &folder, int number)
{
    return u"Message-Id: <%1@%2>\r\nSubject: %2\r\n\r\nText %1\r\n"_s.arg(number)
        .arg(QString(folder).remove(u' '))
        .toUtf8();
}

QStringList side(const QString &number, const DovecotServer &server, const QString &user)
{
    return {"--host"_L1 + number,
            server.host(),
            "--port"_L1 + number,
            QString::number(server.tlsPort()),
            "--user"_L1 + number,
            user,
            "--password"_L1 + number,
            u"secret"_s,
            "--ssl"_L1 + number,
            "--sslargs"_L1 + number,
            "SSL_ca_file="_L1 + server.certificatePath()};
}

/// The folders with their numbers of messages, such as "INBOX:2 Sent:1"; those that hold none and cannot
/// hold any are left out.
QString described(const AccountSnapshot &account)
{
    QStringList words;
    for (auto it = account.folders.cbegin(); it != account.folders.cend(); ++it) {
        if (it->isSelectable)
            words.append(it.key() + u':' + QString::number(it->messages.size()));
    }
    return words.join(u'|');
}

} // namespace

void FolderOptionsTest::initTestCase()
{
    DovecotOptions options;
    options.format = StorageFormat::Sdbox;
    options.specialUse = {};
    m_source = std::make_unique<DovecotServer>(options);
    QVERIFY2(m_source->start(), qPrintable(m_source->errorText()));
    ImapWitness witness;
    QVERIFY2(witness.open(*m_source), qPrintable(witness.errorText()));
    for (const QString &folder : sourceFolders) {
        QVERIFY2(witness.create(folder), qPrintable(witness.errorText()));
        if (folder != u"Empty"_s)
            QVERIFY2(witness.append(folder, message(folder, 1)), qPrintable(witness.errorText()));
    }
    for (int number : {1, 2})
        QVERIFY(witness.append(u"INBOX"_s, message(u"INBOX"_s, number)));
    QVERIFY(witness.subscribe(u"Old/Deep"_s));
    QVERIFY(witness.subscribe(u"Empty"_s));
}

void FolderOptionsTest::cleanupTestCase()
{
    m_source.reset();
    m_destination.reset();
}

void FolderOptionsTest::startDestination(const QString &separator, const QString &prefix,
                                         const QString &configuration)
{
    DovecotOptions options;
    options.specialUse = {};
    options.separator = separator;
    options.namespacePrefix = prefix;
    options.extraConfiguration = configuration;
    m_destination = std::make_unique<DovecotServer>(options);
    QVERIFY2(m_destination->start(), qPrintable(m_destination->errorText()));
}

QStringList FolderOptionsTest::arguments(const QStringList &more) const
{
    return side(u"1"_s, *m_source, u"alice"_s) + side(u"2"_s, *m_destination, u"bob"_s) + more;
}

AccountSnapshot FolderOptionsTest::snapshot(const DovecotServer &server, const QString &user) const
{
    ImapWitness witness;
    if (!witness.open(server, user))
        qFatal("%s", qPrintable(witness.errorText()));
    const auto account = AccountSnapshot::take(witness);
    if (!account)
        qFatal("%s", qPrintable(witness.errorText()));
    return *account;
}

void FolderOptionsTest::makesFolders_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QStringList &more, const QString &expected) {
        QTest::newRow(qPrintable(more.join(u' '))) << more << expected;
    };
    const QString all =
        u"Empty:0|INBOX:2|Lists:0|Lists.x&y:1|Old:1|Old.Deep:1|Old.Deep.er:1|Old.INBOX:1|"
        "Sent Items:1|a_b:1"_s;
    row({u"--nofoldersizes"_s}, all);
    row({u"--include"_s, u"^Old"_s, u"--exclude=er$"_s}, u"INBOX:0|Old:1|Old.Deep:1|Old.INBOX:1"_s);
    row({u"--exclude"_s, u"Old|Lists|Sent|Empty|a.b"_s}, u"INBOX:2"_s);
    row({u"--folder=Empty"_s, u"--folderrec=Old/Deep"_s, u"--folder=gone"_s},
        u"Empty:0|INBOX:0|Old:0|Old.Deep:1|Old.Deep.er:1"_s);
    row({u"--exclude=."_s}, u"INBOX:0"_s);
    row({u"--subscribed"_s}, u"Empty:0|INBOX:0|Old:0|Old.Deep:1"_s);
    row({u"--subscribed"_s, u"--skipemptyfolders"_s}, u"INBOX:0|Old:0|Old.Deep:1"_s);
    row({u"--subscribed"_s, u"--folder=Old"_s, u"--skipemptyfolders"_s, u"--search1"_s,
         u"SUBJECT Old/Deep"_s},
        u"INBOX:0|Old:0|Old.Deep:1"_s);
    row({u"--skipemptyfolders"_s, u"--search1=SUBJECT nowhere"_s, u"--justfolders"_s},
        u"INBOX:0"_s);
    row({u"--skipemptyfolders"_s, u"--minage=1"_s, u"--noabletosearch"_s}, u"INBOX:0"_s);
    // Presets say what to do, but only the server what it does not take.
    row({u"--folder=Old"_s, u"--folder=a.b"_s, u"--exchange2"_s, u"--regextrans2=s/Old/Files/"_s,
         u"--regextrans2=s/_b/ /"_s},
        u"Files:1|INBOX:0|a :1"_s);
    row({u"--subfolder1=Old"_s}, u"Deep:1|Deep.er:1|INBOX:2"_s);
    row({u"--subfolder1"_s, u"Old/"_s, u"--subfolder2"_s, u"Sub"_s},
        u"INBOX:0|Sub:0|Sub.Deep:1|Sub.Deep.er:1|Sub.INBOX:2"_s);
    row({u"--folder=INBOX"_s, u"--folder=Old"_s, u"--subfolder2=Sub"_s},
        u"INBOX:0|Sub:0|Sub.INBOX:2|Sub.Old:1"_s);
    row({u"--folderrec=Old"_s, u"--regextrans2"_s, u"s,^Old,New,"_s},
        u"INBOX:0|New:1|New.Deep:1|New.Deep.er:1|New.INBOX:1"_s);
    row({u"--folderrec=Old"_s, u"--regextrans2=s{.*}{Archive.2026}"_s},
        u"Archive:0|Archive.2026:4|INBOX:0"_s);
    row({u"--folder=Old"_s, u"--regextrans2"_s, u"s,(.*),\\U$1$sync->{user2},"_s},
        u"INBOX:0|OLDBOB:1"_s);
    row({u"--folder=Old"_s, u"--regextrans2=tr/a-z/A-Z/"_s}, u"INBOX:0|OLD:1"_s);
    row({u"--folder=Old"_s, u"--f1f2=Old=Else"_s, u"--regextrans2=s/Else/x/"_s},
        u"Else:1|INBOX:0"_s);
    row({u"--folder=a.b"_s}, u"INBOX:0|a_b:1"_s);
    row({u"--folder=Old/Deep"_s, u"--prefix2=Top."_s}, u"INBOX:0|Top:0|Top.Old:0|Top.Old.Deep:1"_s);
    row({u"--folder=Old"_s, u"--justfolders"_s}, u"INBOX:0|Old:0"_s);
}

void FolderOptionsTest::makesFolders()
{
    QFETCH(QStringList, more);
    startDestination();
    ProgramRun program;
    QVERIFY(program.run(arguments(more)));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QTEST(described(destinationNow()), "expected");
}

void FolderOptionsTest::changesNothingWhenItOnlyLooks_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("shown");
    QTest::newRow("lists") << u"--justfolderlists"_s << u"\n[Old/Deep]\n"_s;
    QTest::newRow("mapping") << u"--justautomap"_s << u"\nFolders mapping"_s;
    QTest::newRow("sizes") << u"--justfoldersizes"_s << u"\nHost1 Nb messages:"_s;
    QTest::newRow("self tests") << u"--tests"_s << u"so it ends without doing anything"_s;
    QTest::newRow("one self test") << u"--testsunit=x"_s << u"so it ends without doing anything"_s;
    QTest::newRow("banner") << u"--justbanner"_s << u"\nExiting because of --justbanner\n"_s;
}

void FolderOptionsTest::changesNothingWhenItOnlyLooks()
{
    QFETCH(QString, option);
    QFETCH(QString, shown);
    startDestination();
    ProgramRun program;
    QVERIFY(program.run(arguments({option})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QVERIFY2(program.output().contains(shown), qPrintable(program.output()));
    QVERIFY(!program.output().contains(u"++++ Statistics"_s));
    QVERIFY(!program.output().contains(u"Creating folder"_s));
    QCOMPARE(described(destinationNow()), u"INBOX:0"_s);
}

void FolderOptionsTest::refusesBeforeAnythingIsTouched_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const QStringList &more, int status, const QString &words) {
        QTest::newRow(qPrintable(more.join(u' '))) << more << status << words;
    };
    row({u"--exclude"_s, u"a(b"_s}, 64, u"--exclude a(b cannot be used, see character 4"_s);
    row({u"--include=[x"_s}, 64, u"--include [x cannot be used, see character 3"_s);
    row({u"--regextrans2=s/a/b"_s}, 64, u"--regextrans2 s/a/b cannot be used, see character 6"_s);
    row({u"--regextrans2"_s, u"s/ü(/b/"_s}, 64, u"see character 5"_s);
    row({u"--regextrans2=s/a/system(1)/e"_s}, 64, u"The modifier e"_s);
    row({u"--regextrans2=s/^Old.*//"_s}, 64, u"--regextrans2 leaves nothing"_s);
    row({u"--folder=gone"_s}, 66, u"[gone]"_s);
    row({u"--folderrec=gone"_s}, 66, u"--folderrec"_s);
    row({u"--subfolder1=gone"_s}, 21, u"--subfolder1"_s);
}

void FolderOptionsTest::refusesBeforeAnythingIsTouched()
{
    QFETCH(QStringList, more);
    QFETCH(QString, words);
    startDestination();
    ProgramRun program;
    QVERIFY(program.run(arguments(more)));
    const QString printed = program.output() + program.errors();
    QTEST(program.exitCode(), "status");
    QVERIFY2(printed.contains(words), qPrintable(printed));
    QCOMPARE(described(destinationNow()), u"INBOX:0"_s);
}

void FolderOptionsTest::letsTheServerDecideAboutCase_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("by default") << QStringList();
    QTest::newRow("nomixfolders") << QStringList{u"--nomixfolders"_s};
}

void FolderOptionsTest::letsTheServerDecideAboutCase()
{
    QFETCH(QStringList, more);
    startDestination();
    ImapWitness witness;
    QVERIFY2(witness.open(*m_destination, u"bob"_s), qPrintable(witness.errorText()));
    QVERIFY2(witness.create(u"OLD"_s), qPrintable(witness.errorText()));
    ProgramRun program;
    QVERIFY(program.run(arguments(QStringList{u"--folder=Old"_s} + more)));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QCOMPARE(described(destinationNow()), u"INBOX:0|OLD:0|Old:1"_s);
    ProgramRun audit;
    QVERIFY(audit.run(QStringList{u"audit"_s} + arguments(QStringList{u"--folder=Old"_s} + more)));
    QVERIFY2(audit.exitCode() == 0, qPrintable(audit.output()));
}

void FolderOptionsTest::findsLegalNamesForServersItKnows_data()
{
    QTest::addColumn<QString>("greeting");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Exchange") << u"The Microsoft Exchange IMAP4 service is ready."_s
                              << u"Files_2:1|INBOX:0|a_:1|x;y:1"_s;
    QTest::newRow("Cyrus") << u"localhost Cyrus IMAP 3.10.2 server ready"_s
                           << u"Files:1|INBOX:0|a :1|x_y:1"_s;
    QTest::newRow("Dovecot") << u"Dovecot ready."_s << u"Files:1|INBOX:0|a :1|x;y:1"_s;
}

void FolderOptionsTest::findsLegalNamesForServersItKnows()
{
    QFETCH(QString, greeting);
    startDestination(u"."_s, {}, "login_greeting = "_L1 + greeting);
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--folder=Old"_s, u"--folder=a.b"_s, u"--folder=Sent Items"_s,
                                   u"--regextrans2=s/Old/Files/"_s, u"--regextrans2=s/_b/ /"_s,
                                   u"--regextrans2=s/Sent Items/x;y/"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QTEST(described(destinationNow()), "expected");
}

void FolderOptionsTest::printsSizesAtTheEndOfJustFolders()
{
    startDestination();
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--justfolders"_s, u"--folder=Old"_s, u"--folder=INBOX"_s})));
    QCOMPARE(program.exitCode(), 0);
    const QString printed = program.output();
    QCOMPARE(printed.count(u"\nHost1 Nb messages:                    3 messages\n"_s), 1);
    QCOMPARE(printed.count(u"\nHost2 Nb folders:                     2 folders\n"_s), 1);
    QVERIFY(printed.indexOf(u"Host1 Nb messages:"_s) > printed.indexOf(u"++++ End looping"_s));
}

void FolderOptionsTest::subscribesAsAsked_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("subscribed");
    QTest::newRow("as there") << QStringList() << QStringList{u"Empty"_s, u"Old.Deep"_s};
    QTest::newRow("none") << QStringList{u"--nosubscribe"_s} << QStringList();
    QTest::newRow("all") << QStringList{u"--subscribe_all"_s, u"--folderrec=Old/Deep"_s}
                         << QStringList{u"Old.Deep"_s, u"Old.Deep.er"_s};
}

void FolderOptionsTest::subscribesAsAsked()
{
    QFETCH(QStringList, more);
    startDestination();
    ProgramRun program;
    QVERIFY(program.run(arguments(QStringList{u"--justfolders"_s} + more)));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QStringList names;
    const AccountSnapshot account = destinationNow();
    for (auto it = account.folders.cbegin(); it != account.folders.cend(); ++it) {
        if (it->isSubscribed)
            names.append(it.key());
    }
    QTEST(names, "subscribed");
}

void FolderOptionsTest::copiesInTheOrderAsked()
{
    startDestination();
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--lanes=1"_s, u"--folderfirst=a.b"_s, u"--folderlast=INBOX"_s,
                                   u"--folder=INBOX"_s, u"--folder=a.b"_s, u"--folder=Old"_s})));
    QCOMPARE(program.exitCode(), 0);
    const QString printed = program.output();
    const qsizetype first = printed.indexOf(u"\nFolder "_s + u"    1/3 [a.b]"_s);
    const qsizetype last = printed.indexOf(u"\nFolder "_s + u"    3/3 [INBOX]"_s);
    QVERIFY2(first > 0 && first < last, qPrintable(printed));
}

void FolderOptionsTest::bringsTheMessagesOfLiftedAndMergedFolders()
{
    startDestination(u"."_s, u"INBOX."_s);
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--subfolder1=Old"_s, u"--subfolder2=Back"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    const AccountSnapshot account = destinationNow();
    QCOMPARE(described(account),
             u"INBOX:0|INBOX.Back:0|INBOX.Back.Deep:1|INBOX.Back.Deep.er:1|INBOX.Back.INBOX:2"_s);
    QStringList subjects;
    for (const MessageSnapshot &there : account.folders.value(u"INBOX.Back.INBOX"_s).messages)
        subjects.append(there.subject);
    subjects.sort();
    QCOMPARE(subjects, (QStringList{u"Old"_s, u"Old/INBOX"_s}));
}

void FolderOptionsTest::findsEverythingThereTheSecondTime()
{
    startDestination();
    const QStringList more = {u"--regextrans2=s,^(?!INBOX),Top.,"_s, u"--exclude=^Empty$"_s};
    ProgramRun first;
    QVERIFY(first.run(arguments(more)));
    QVERIFY2(first.exitCode() == 0, qPrintable(first.output()));
    const QString copied = described(destinationNow());
    ProgramRun second;
    QVERIFY(second.run(arguments(more)));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(described(destinationNow()), copied);
    QVERIFY(second.output().contains(u"Messages transferred                    : 0\n"_s));
}

void FolderOptionsTest::tellsOfFoldersThatAreLeftOut()
{
    startDestination();
    ProgramRun program;
    QVERIFY(program.run(arguments({u"--skipemptyfolders"_s, u"--dry"_s, u"--folder=gone"_s,
                                   u"--folder=Empty"_s, u"--folder=Old"_s, u"--debugcgi"_s})));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.output().contains(u"Host1: folder [Empty] is skipped because it is empty"_s));
    QVERIFY(program.output().contains(u"Host1: warning! ignoring folder [gone]"_s));
    QVERIFY(program.output().contains(u"Option --debugcgi changes nothing here: "_s));
}

void FolderOptionsTest::saysThatAFolderCannotBeOpened()
{
    startDestination();
    ProgramRun program;
    QVERIFY(program.run(
        arguments({u"--nocheckfoldersexist"_s, u"--folder=gone"_s, u"--folder=Old"_s})));
    QVERIFY2(program.exitCode() == 117, qPrintable(program.output()));
    QVERIFY(destinationNow().folders.contains(u"Old"_s));
}

void FolderOptionsTest::readsTheExtraFile()
{
    startDestination();
    ProgramRun program;
    QFile file(program.folder() + "/options_extra.txt"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("--folder 'Sent Items' --justfolders\n--folder INBOX\n");
    file.close();
    QVERIFY(program.run(arguments({u"--folder=Old"_s})));
    QVERIFY2(program.exitCode() == 0, qPrintable(program.output()));
    QCOMPARE(described(destinationNow()), u"INBOX:0|Old:1|Sent Items:1"_s);
}

QTEST_GUILESS_MAIN(FolderOptionsTest)
#include "tst_folderoptions.moc"
