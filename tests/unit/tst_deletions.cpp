// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/deletions.h"
#include "core/plan/labelrules.h"
#include "core/plan/repairladder.h"
#include "core/plan/strayfolders.h"
#include "core/text/headerlines.h"
#include "core/transfer/accessrights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;

/// What is deleted, mended and handed on, decided without a server.
class DeletionsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsToTheCeiling_data();
    void keepsToTheCeiling();
    void findsStraysAndDuplicates();
    void sparesWhatIsProtected();
    void sparesWhatHasNoIdentity();
    void sparesDuplicatesOfSharedFolders();
    void findsStrayFolders();
    void findsNoStrayFoldersInDoubt();
    void findsEmptyFolders();
    void mendsMessages_data();
    void mendsMessages();
    void coversMessages();
    void namesFiles();
    void translatesLabels();
    void setsRights();
};

namespace {

MessageKey key(quint64 number)
{
    return MessageKey{{number, number}};
}

ScannedMessage message(Imap::Uid uid, quint64 number)
{
    ScannedMessage result;
    result.uid = uid;
    result.key = key(number);
    return result;
}

QList<Imap::Uid> uidsOf(const Deletions &deletions)
{
    QList<Imap::Uid> uids;
    for (const Deletion &deletion : deletions)
        uids.append(deletion.uid);
    return uids;
}

FolderTree tree(const QStringList &names)
{
    FolderTree tree;
    tree.separator = "/"_ba;
    for (const QString &name : names)
        tree.folders.append(Folder{.name = Imap::MailboxName(name.toLatin1()), .messages = 1});
    return tree;
}

QStringList namesOf(const QList<Folder> &folders)
{
    QStringList names;
    for (const Folder &folder : folders)
        names.append(QString::fromLatin1(folder.name.raw()));
    return names;
}

} // namespace

void DeletionsTest::keepsToTheCeiling_data()
{
    QTest::addColumn<DeletionCeiling>("ceiling");
    QTest::addColumn<qint64>("deleted");
    QTest::addColumn<qint64>("inFolder");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, const DeletionCeiling &ceiling, qint64 deleted,
                        qint64 inFolder, bool isAllowed) {
        QTest::newRow(name) << ceiling << deleted << inFolder << isAllowed;
    };
    row("small folder", {}, 100, 100, true);
    row("above", {}, 101, 200, false);
    row("a tenth of many", {}, 1000, 10'000, true);
    row("more than a tenth", {}, 1001, 10'000, false);
    row("none", {.messages = {}, .percent = {}}, 1'000'000, 1'000'000, true);
    row("share", {.messages = {}, .percent = 50}, 51, 100, false);
    row("number", {.messages = 500, .percent = {}}, 500, 500, true);
    row("nothing", {.messages = 0, .percent = {}}, 1, 500, false);
}

void DeletionsTest::keepsToTheCeiling()
{
    QFETCH(DeletionCeiling, ceiling);
    QFETCH(qint64, deleted);
    QFETCH(qint64, inFolder);
    QFETCH(bool, isAllowed);
    QCOMPARE(ceiling.allows(deleted, inFolder), isAllowed);
}

void DeletionsTest::findsStraysAndDuplicates()
{
    const MessageList destination = {message(1, 10), message(2, 20), message(4, 10),
                                     message(5, 20), message(7, 30)};
    Protection protection;
    protection.add({message(100, 10)}, {});
    DeletionRules rules;
    QCOMPARE(destinationDeletions(destination, protection, rules, TargetUse::OneSource), {});
    rules.strayOnDestination = true;
    QCOMPARE(
        uidsOf(destinationDeletions(destination, protection, rules, TargetUse::OneSource)),
        (QList<Imap::Uid>{2, 5, 7}));
    rules.duplicatesOnDestination = true;
    const Deletions both =
        destinationDeletions(destination, protection, rules, TargetUse::OneSource);
    QCOMPARE(uidsOf(both), (QList<Imap::Uid>{2, 4, 5, 7}));
    QCOMPARE(both.at(1).reason, DeletionReason::Duplicate);
    QCOMPARE(both.at(0).reason, DeletionReason::Stray);
    rules.strayOnDestination = false;
    QCOMPARE(
        uidsOf(destinationDeletions(destination, protection, rules, TargetUse::OneSource)),
        (QList<Imap::Uid>{4, 5}));
}

void DeletionsTest::sparesWhatIsProtected()
{
    DeletionRules rules;
    rules.strayOnDestination = true;
    MessagePlan plan;
    plan.alreadyThere = {{.sourceUid = 9, .destinationUid = 2}};
    Protection protection;
    protection.add({message(9, 1)}, plan);
    QCOMPARE(uidsOf(destinationDeletions({message(1, 1), message(2, 2), message(3, 3)}, protection,
                                         rules, TargetUse::OneSource)),
             QList<Imap::Uid>{3});
}

void DeletionsTest::sparesWhatHasNoIdentity()
{
    DeletionRules rules;
    rules.strayOnDestination = true;
    rules.duplicatesOnDestination = true;
    ScannedMessage byContent = message(1, 1);
    byContent.keyIsContent = true;
    ScannedMessage twin = byContent;
    twin.uid = 2;
    QCOMPARE(destinationDeletions({byContent, twin}, {}, rules, TargetUse::OneSource), {});
}

void DeletionsTest::sparesDuplicatesOfSharedFolders()
{
    DeletionRules rules;
    rules.duplicatesOnDestination = true;
    QCOMPARE(destinationDeletions({message(1, 1), message(2, 1)}, {}, rules,
                                  TargetUse::SeveralSources),
             {});
}

void DeletionsTest::findsStrayFolders()
{
    const FolderTree source = tree({u"INBOX"_s, u"A"_s, u"Gone"_s});
    const FolderTree destination =
        tree({u"INBOX"_s, u"A"_s, u"B"_s, u"X"_s, u"X/Y"_s, u"Target"_s, u"Gone"_s});
    Options options;
    QCOMPARE(strayFolders(source, destination, options), {});
    options.deletions.strayFolders = true;
    options.explicitTargets.insert(Imap::MailboxName("A"), Imap::MailboxName("Target"));
    options.onlyFolders = {Imap::MailboxName("INBOX")};
    QCOMPARE(namesOf(strayFolders(source, destination, options)),
             (QStringList{u"X/Y"_s, u"X"_s, u"B"_s}));
    options.deletions.strayFoldersOnly = *PerlPattern::fromMatchOrBare("^X");
    QCOMPARE(namesOf(strayFolders(source, destination, options)),
             (QStringList{u"X/Y"_s, u"X"_s}));
    options.deletions.strayFoldersButNot = *PerlPattern::fromMatchOrBare("m{/}");
    QCOMPARE(namesOf(strayFolders(source, destination, options)), QStringList{u"X"_s});
}

void DeletionsTest::findsNoStrayFoldersInDoubt()
{
    Options options;
    options.deletions.strayFolders = true;
    options.folders.liftedTree = "NotThere"_ba;
    QCOMPARE(strayFolders(tree({u"INBOX"_s}), tree({u"INBOX"_s, u"B"_s}), options), {});
}

void DeletionsTest::findsEmptyFolders()
{
    const FolderTree source = tree({u"INBOX"_s, u"A"_s, u"A/B"_s, u"C"_s, u"C/D"_s});
    Options options;
    options.folders.exclude = {*PerlPattern::fromBare("D$")};
    const FolderPlan plan = planFolders(source, tree({u"INBOX"_s}), options);
    QStringList names;
    for (const Imap::MailboxName &name : emptySourceCandidates(plan, source))
        names.append(QString::fromLatin1(name.raw()));
    QCOMPARE(names, (QStringList{u"A/B"_s, u"A"_s}));
}

void DeletionsTest::mendsMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("mended");
    QTest::newRow("good") << "A: b\r\n\r\ntext\r\n"_ba << "A: b\r\n\r\ntext\r\n"_ba;
    QTest::newRow("LF") << "A: b\n\ntext"_ba << "A: b\r\n\r\ntext\r\n"_ba;
    QTest::newRow("CR") << "A: b\r\rtext\r"_ba << "A: b\r\n\r\ntext\r\n"_ba;
    QTest::newRow("NUL") << QByteArray("A: b\r\n\r\nt\0xt\r\n", 14) << "A: b\r\n\r\ntxt\r\n"_ba;
    QTest::newRow("long header") << "A: " + QByteArray("x ").repeated(600) + "\r\n\r\n"
                                 << "A: " + QByteArray("x ").repeated(497).chopped(1) + "\r\n "
                                        + QByteArray("x ").repeated(103) + "\r\n\r\n";
    QTest::newRow("long line") << "A: b\r\n\r\n" + QByteArray(1000, 'x') + "\r\n"
                               << "A: b\r\n\r\n" + QByteArray(998, 'x') + "\r\nxx\r\n";
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void DeletionsTest::mendsMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, mended);
    QCOMPARE(mendedMessage(message), mended);
    QCOMPARE(mendedMessage(mended), mended);
}

void DeletionsTest::coversMessages()
{
    const QByteArray message =
        "Received: by one\r\nMessage-Id: <a@b>\r\nX-Odd: \x80\r\nSubject: s\r\n\r\nbody\0\r\n"_ba;
    const QByteArray covering = coveringMessage(message, u"The server said: no"_s);
    QCOMPARE(identityFromHeader(covering), identityFromHeader(message));
    QVERIFY(covering.contains("Subject: s\r\n"));
    QVERIFY(!covering.contains("X-Odd"));
    QVERIFY(covering.contains(message.toBase64().first(40)));
    for (const QByteArray &line : covering.split('\n'))
        QVERIFY(line.size() <= 200);
}

void DeletionsTest::namesFiles()
{
    QCOMPARE(putAsideName(u"INBOX"_s, 7), u"INBOX_7.eml"_s);
    QCOMPARE(putAsideName(u"../A b/c"_s, 8).contains(u'/'), false);
    QVERIFY(!putAsideName(u"../A"_s, 8).startsWith(u'.'));
}

void DeletionsTest::translatesLabels()
{
    const QByteArrayList labels = {"\\Inbox"_ba, "Old/Work"_ba, "Two words"_ba};
    QCOMPARE(labelsToSend(labels, {}), labels);
    QCOMPARE(labelsToSend(labels, {.liftedTree = "Old"_ba, .commonTop = {}, .currentFolder = {}}),
             (QByteArrayList{"Two words"_ba, "Work"_ba, "\\Inbox"_ba}));
    QCOMPARE(labelsToSend({"\\Inbox"_ba},
                          {.liftedTree = {}, .commonTop = "New"_ba, .currentFolder = "Sent"_ba}),
             (QByteArrayList{"New/INBOX"_ba, "New/\\Inbox"_ba}));
    QCOMPARE(comparedLabels(labels, {.liftedTree = {}, .commonTop = "New"_ba, .currentFolder = {}}),
             (QByteArrayList{"Old/Work"_ba, "Two words"_ba}));
}

void DeletionsTest::setsRights()
{
    using Entry = Imap::AclData::Entry;
    const QList<Entry> source = {{"alice"_ba, "lrs"_ba}, {"team"_ba, "lr"_ba}};
    const QList<Entry> destination = {
        {"alice"_ba, "srl"_ba}, {"bob"_ba, "lrswipkxtea"_ba}, {"guest"_ba, "l"_ba}};
    const auto changes = rightsToSet(source, destination, "bob"_ba);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).identifier, "team"_ba);
    QCOMPARE(changes.at(0).rights, "lr"_ba);
    QCOMPARE(changes.at(1).identifier, "guest"_ba);
    QCOMPARE(changes.at(1).rights, QByteArray());
    // One's own rights only grow.
    const auto own = rightsToSet({{"bob"_ba, "l"_ba}}, destination, "bob"_ba);
    for (const Entry &entry : own)
        QVERIFY(entry.identifier != "bob");
}

QTEST_APPLESS_MAIN(DeletionsTest)
#include "tst_deletions.moc"
