// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/foldertree.h"
#include "core/plan/specialusenames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::MailboxName;

Q_DECLARE_METATYPE(Mailhaul::SpecialUse)

class TestFolderTree : public QObject
{
    Q_OBJECT

private slots:
    void finds();
    void guesses_data();
    void guesses();
    void knowsSpecialNames_data();
    void knowsSpecialNames();
};

namespace {

QList<Folder> folders(const QByteArrayList &names)
{
    QList<Folder> result;
    for (const QByteArray &name : names)
        result.append(Folder{.name = MailboxName(name)});
    return result;
}

} // namespace

void TestFolderTree::finds()
{
    const FolderTree tree{
        .folders = folders({"A"_ba, "INBOX"_ba, "a"_ba}), .separator = "/"_ba, .prefix = {}};
    QCOMPARE(tree.find(MailboxName("a"_ba)), &tree.folders.at(2));
    QCOMPARE(tree.find(MailboxName("inbox"_ba)), &tree.folders.at(1));
    QCOMPARE(tree.find(MailboxName("b"_ba)), nullptr);
    QCOMPARE(FolderTree().find(MailboxName("a"_ba)), nullptr);
}

void TestFolderTree::guesses_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QByteArray>("separator");
    QTest::addColumn<QByteArray>("prefix");

    QTest::newRow("nothing") << QByteArrayList() << "/"_ba
                             << ""_ba;
    QTest::newRow("only INBOX") << QByteArrayList{"INBOX"_ba} << "/"_ba
                                << ""_ba;
    QTest::newRow("slashes") << QByteArrayList{"INBOX"_ba, "a/b"_ba, "a/c.d"_ba} << "/"_ba
                             << ""_ba;
    QTest::newRow("dots") << QByteArrayList{"INBOX"_ba, "a.b"_ba, "a.c.d"_ba} << "."_ba
                          << ""_ba;
    QTest::newRow("backslashes") << QByteArrayList{"a\\b"_ba, "a\\c"_ba, "d.e"_ba} << "\\"_ba
                                 << ""_ba;
    QTest::newRow("all below INBOX")
        << QByteArrayList{"INBOX"_ba, "INBOX.Sent"_ba, "INBOX.a.b"_ba} << "."_ba
        << "INBOX."_ba;
    QTest::newRow("in the case found")
        << QByteArrayList{"INBOX"_ba, "Inbox/Sent"_ba, "INBOX/a"_ba} << "/"_ba
        << "Inbox/"_ba;
    QTest::newRow("one beside INBOX")
        << QByteArrayList{"INBOX"_ba, "INBOX.a"_ba, "Sent"_ba} << "."_ba
        << ""_ba;
}

void TestFolderTree::guesses()
{
    QFETCH(const QByteArrayList, names);
    QFETCH(const QByteArray, separator);
    QFETCH(const QByteArray, prefix);
    QCOMPARE(guessedSeparator(folders(names)), separator);
    QCOMPARE(guessedPrefix(folders(names), separator), prefix);
    QCOMPARE(guessedPrefix(folders(names), {}), ""_ba);
}

void TestFolderTree::knowsSpecialNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<SpecialUse>("use");

    QTest::newRow("plain") << "Sent Items"_ba
                           << ""_ba << SpecialUse::Sent;
    QTest::newRow("with prefix") << "INBOX.Trash"_ba
                                 << "INBOX."_ba << SpecialUse::Trash;
    QTest::newRow("beside the prefix") << "Trash"_ba
                                       << "INBOX."_ba << SpecialUse::Trash;
    QTest::newRow("deeper") << "Old/Trash"_ba
                            << ""_ba << SpecialUse::None;
    QTest::newRow("other case") << "sent"_ba
                                << ""_ba << SpecialUse::None;
    QTest::newRow("Cyrillic") << "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-"_ba
                              << ""_ba << SpecialUse::Sent;
    QTest::newRow("Japanese") << "&kAFP4W4IMH8wojCkMMYw4A-"_ba
                              << ""_ba << SpecialUse::Sent;
    QTest::newRow("composed") << "&AMk-l&AOk-ments envoy&AOk-s"_ba
                              << ""_ba << SpecialUse::Sent;
    QTest::newRow("decomposed") << "E&AwE-le&AwE-ments envoye&AwE-s"_ba
                                << ""_ba << SpecialUse::Sent;
    QTest::newRow("UTF-8") << "\xd0\xa1\xd0\xbf\xd0\xb0\xd0\xbc"_ba
                           << ""_ba << SpecialUse::Junk;
    QTest::newRow("INBOX") << "INBOX"_ba
                           << ""_ba << SpecialUse::None;
    QTest::newRow("only the prefix") << "INBOX."_ba
                                     << "INBOX."_ba << SpecialUse::None;
}

void TestFolderTree::knowsSpecialNames()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, prefix);
    QFETCH(const SpecialUse, use);
    QCOMPARE(specialUseByName(MailboxName(name), prefix), use);
}

QTEST_GUILESS_MAIN(TestFolderTree)
#include "tst_foldertree.moc"
