// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optiontable.h"
#include "tests/cli/accountpair.h"
#include "tests/support/accountsnapshot.h"

#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Mailhaul::Cli;
using namespace Mailhaul::Test;

/// Every option about folders and deletions, and every preset, makes a difference that somebody can see
/// afterwards: the same two accounts, copied with the option and without it, do not end the same.
class FolderOptionEffectsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void hasAnEffect_data();
    void hasAnEffect();
    void coversTheGroups();

private:
    /// What can be seen after a run between two new accounts.
    QString outcome(const DovecotServer &server, const QStringList &more);

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<DovecotServer> m_caseless; ///< Says that it is one of those that ignore case.
    int m_pairs = 0;
};

namespace {

const QString oldAccount =
    u"INBOX: i\\Flagged gone\\Deleted | A: a | A/B: b | Empty: | Files: f | Sent: s | "
    "[Gmail]/X: g | D\\E: d | x.y: x"_s;
const QString newAccount =
    u"INBOX: gone\\Deleted twice twice | Sent Messages: | Stray/One: z | sent: | Other:"_s;

struct Example
{
    QStringList option;
    QStringList context = {}; ///< Without which it has nothing to change.
};

/// By the option's key; those of both sides, one by one.
const std::map<QString, Example> examples = {
    {u"gmail1"_s, {{u"--gmail1"_s}}},
    {u"gmail2"_s, {{u"--gmail2"_s}}},
    {u"office1"_s, {{u"--office1"_s}}},
    {u"office2"_s, {{u"--office2"_s}, {u"--maxmessagespersecond=1000"_s}}},
    {u"exchange2"_s, {{u"--exchange2"_s}, {u"--maxmessagespersecond=1000"_s}}},
    {u"domino1"_s, {{u"--domino1"_s}}},
    {u"domino2"_s, {{u"--domino2"_s}}},
    {u"noexclude"_s, {{u"--noexclude"_s}, {u"--office1"_s}}},
    {u"noregexmess"_s, {{u"--noregexmess"_s}, {u"--office2"_s, u"--maxmessagespersecond=1000"_s}}},
    {u"noregexflag"_s,
     {{u"--noregexflag"_s}, {u"--exchange2"_s, u"--maxmessagespersecond=1000"_s}}},
    {u"nof1f2"_s, {{u"--nof1f2"_s}, {u"--office2"_s, u"--maxmessagespersecond=1000"_s}}},

    {u"folder"_s, {{u"--folder=A"_s}}},
    {u"folderrec"_s, {{u"--folderrec=A"_s}}},
    {u"subscribed"_s, {{u"--subscribed"_s}}},
    {u"include"_s, {{u"--include=^A"_s}}},
    {u"exclude"_s, {{u"--exclude=^A"_s}}},
    {u"folderfirst"_s, {{u"--folderfirst=Sent"_s}}},
    {u"folderlast"_s, {{u"--folderlast=A"_s}}},
    {u"checkfoldersexist"_s,
     {{u"--nocheckfoldersexist"_s}, {u"--folder=A"_s, u"--folder=nowhere"_s}}},
    {u"skipemptyfolders"_s, {{u"--skipemptyfolders"_s}}},
    {u"subfolder1"_s, {{u"--subfolder1=A"_s}}},

    {u"automap"_s, {{u"--automap"_s}}},
    {u"justautomap"_s, {{u"--justautomap"_s}}},
    {u"f1f2"_s, {{u"--f1f2=A=Z"_s}}},
    {u"subfolder2"_s, {{u"--subfolder2=Z"_s}}},
    {u"regextrans2"_s, {{u"--regextrans2=s/A/Z/"_s}}},
    {u"prefix1"_s, {{u"--prefix1=A/"_s}}},
    {u"prefix2"_s, {{u"--prefix2=P/"_s}}},
    {u"sep1"_s, {{u"--sep1=."_s}}},
    {u"sep2"_s, {{u"--sep2=."_s}}},
    {u"fixslash2"_s, {{u"--nofixslash2"_s}, {u"--sep2=."_s}}},
    {u"mixfolders"_s, {{u"--nomixfolders"_s}}},
    {u"create_folder_old"_s, {{u"--create_folder_old"_s}, {u"--folder=A/B"_s}}},

    {u"justfolders"_s, {{u"--justfolders"_s}}},
    {u"subscribe"_s, {{u"--nosubscribe"_s}}},
    {u"subscribeall"_s, {{u"--subscribeall"_s}}},
    {u"delete2folders"_s, {{u"--delete2folders"_s}}},
    {u"delete2foldersonly"_s, {{u"--delete2foldersonly=Stray"_s}, {u"--delete2folders"_s}}},
    {u"delete2foldersbutnot"_s, {{u"--delete2foldersbutnot=Stray"_s}, {u"--delete2folders"_s}}},
    {u"delete1emptyfolders"_s, {{u"--delete1emptyfolders"_s}}},

    {u"delete1"_s, {{u"--delete1"_s}}},
    {u"expunge1"_s, {{u"--expunge1"_s}}},
    {u"delete2"_s, {{u"--delete2"_s}}},
    {u"delete2duplicates"_s, {{u"--delete2duplicates"_s}}},
    {u"uidexpunge2"_s, {{u"--nouidexpunge2"_s}, {u"--delete2"_s}}},
    {u"expunge2"_s, {{u"--expunge2"_s}}},
    {u"deleteceiling"_s, {{u"--deleteceiling=0"_s}, {u"--delete2"_s}}},

    {u"foldersizes"_s, {{u"--nofoldersizes"_s}}},
    {u"foldersizesatend"_s, {{u"--nofoldersizesatend"_s}}},
    {u"justfoldersizes"_s, {{u"--justfoldersizes"_s}}},
};

/// Those that show nothing here, each for a reason.
const QStringList shownElsewhere = {
    u"exchange1"_s, // sets nothing, and says so
    u"syncacls"_s,  // tst_messageoptions has a server with access rights
};

const QList<OptionGroup> groups = {OptionGroup::Presets, OptionGroup::FolderChoice,
                                   OptionGroup::FolderNames, OptionGroup::FolderWork,
                                   OptionGroup::Deletion};

} // namespace

void FolderOptionEffectsTest::initTestCase()
{
    const int pairs = 2 * int(examples.size());
    DovecotOptions options = manyAccounts(pairs);
    options.format = StorageFormat::Sdbox;
    m_server = std::make_unique<DovecotServer>(options);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    options.extraConfiguration =
        u"login_greeting = The Microsoft Exchange IMAP4 service is ready."_s;
    m_caseless = std::make_unique<DovecotServer>(options);
    QVERIFY2(m_caseless->start(), qPrintable(m_caseless->errorText()));
}

void FolderOptionEffectsTest::cleanupTestCase()
{
    m_server.reset();
    m_caseless.reset();
}

QString FolderOptionEffectsTest::outcome(const DovecotServer &server, const QStringList &more)
{
    AccountPair pair(server, ++m_pairs);
    const QByteArray longLine = AccountPair::message(u"long"_s) + QByteArray(11000, 'x') + "\r\n";
    if (!pair.fill(oldAccount, newAccount) || !pair.put(pair.oldAccount(), u"A"_s, longLine)
        || !pair.oldAccount().subscribe(u"A/B"_s))
        return pair.errorText();
    ProgramRun program;
    program.run(pair.arguments(QStringList{u"--lanes=1"_s} + more));
    QStringList seen = {QString::number(program.exitCode()), pair.described(pair.oldAccount()),
                        pair.described(pair.newAccount())};
    if (const auto account = AccountSnapshot::take(pair.newAccount())) {
        seen += QString::number(account->byteCount());
        for (auto it = account->folders.cbegin(); it != account->folders.cend(); ++it) {
            if (it->isSubscribed)
                seen += "subscribed "_L1 + it.key();
        }
    }
    const QStringList lines = program.lines();
    for (const QString &line : lines) {
        if (line.startsWith("Folder "_L1) || line.startsWith("Host2 Nb folders:"_L1))
            seen += line;
    }
    return seen.join(u'\n');
}

void FolderOptionEffectsTest::hasAnEffect_data()
{
    QTest::addColumn<QString>("option");
    for (const auto &[option, example] : examples)
        QTest::newRow(qPrintable(option)) << option;
}

void FolderOptionEffectsTest::hasAnEffect()
{
    QFETCH(QString, option);
    const Example &example = examples.at(option);
    const DovecotServer &server = option == "mixfolders"_L1 ? *m_caseless : *m_server;
    const QString without = outcome(server, example.context);
    const QString with = outcome(server, example.context + example.option);
    QVERIFY2(!without.startsWith("64"_L1) && !with.startsWith("64"_L1), qPrintable(with));
    QVERIFY2(with != without, qPrintable(with));
}

void FolderOptionEffectsTest::coversTheGroups()
{
    for (const OptionName &name : optionNames()) {
        const bool concerns =
            groups.contains(name.row->group) && name.row->handling == OptionHandling::Works;
        if (!concerns || shownElsewhere.contains(name.canonical))
            continue;
        QVERIFY2(examples.contains(name.canonical), qPrintable(name.canonical));
    }
}

QTEST_GUILESS_MAIN(FolderOptionEffectsTest)
#include "tst_folderoptioneffects.moc"
