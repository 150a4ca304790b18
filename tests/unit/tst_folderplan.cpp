// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/folderplan.h"

#include "core/plan/foldernaming.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::MailboxName;

namespace {

using Names = QByteArrayList;
using NameMap = QList<std::pair<QByteArray, QByteArray>>;

void sortByName(FolderTree &tree)
{
    std::sort(tree.folders.begin(), tree.folders.end(),
              [](const Folder &a, const Folder &b) { return a.name < b.name; });
}

FolderTree tree(const Names &names, const QByteArray &separator = "/"_ba,
                const QByteArray &prefix = {})
{
    FolderTree result{.folders = {}, .separator = separator, .prefix = prefix};
    for (const QByteArray &name : names)
        result.folders.append(Folder{.name = MailboxName(name)});
    sortByName(result);
    return result;
}

Folder &folderIn(FolderTree &tree, const QByteArray &name)
{
    return *std::find_if(tree.folders.begin(), tree.folders.end(),
                         [&](const Folder &folder) { return folder.name == MailboxName(name); });
}

NameMap targets(const FolderPlan &plan)
{
    NameMap result;
    for (const FolderPlanEntry &entry : plan.entries)
        result.append({entry.source.name.raw(), entry.target.raw()});
    return result;
}

/// What the destination looks like once the plan has been carried out by a server that makes the
/// levels above a new folder, too.
FolderTree carriedOut(const FolderPlan &plan, FolderTree destination)
{
    for (const FolderPlanEntry &entry : plan.entries) {
        for (MailboxName name = entry.target; !name.isEmpty() && !destination.find(name);
             name = parentOf(name, destination.separator)) {
            destination.folders.append(Folder{.name = name});
            sortByName(destination);
        }
        folderIn(destination, entry.target.raw()).selectable = true;
        if (entry.subscribe)
            folderIn(destination, entry.target.raw()).subscribed = true;
    }
    sortByName(destination);
    return destination;
}

const TargetReason same = TargetReason::SameName;
const TargetReason renamed = TargetReason::Renamed;

} // namespace

Q_DECLARE_METATYPE(Mailhaul::FolderTree)

class TestFolderPlan : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void keepsFoldersApart_data();
    void keepsFoldersApart();
    void usesExistingFolderOfOtherCase_data();
    void usesExistingFolderOfOtherCase();
    void specialUse_data();
    void specialUse();
    void explicitTargetBeatsAll();
    void guessesSeparators();
    void optionsOverrideNamingRules();
    void selects();
    void saysWhatExists();
    void randomTrees_data();
    void randomTrees();
};

void TestFolderPlan::names_data()
{
    QTest::addColumn<FolderTree>("source");
    QTest::addColumn<FolderTree>("destination");
    QTest::addColumn<NameMap>("expected");

    QTest::newRow("nothing") << tree({}) << tree({}) << NameMap{};
    QTest::newRow("same rules, by bytes")
        << tree({"b"_ba, "INBOX"_ba, "a/c"_ba, "Z"_ba, "a"_ba}) << tree({})
        << NameMap{{"INBOX", "INBOX"}, {"Z", "Z"}, {"a", "a"}, {"a/c", "a/c"}, {"b", "b"}};
    QTest::newRow("slash to dot") << tree({"spam/spam"_ba, "a.b/c"_ba}) << tree({}, "."_ba)
                                  << NameMap{{"a.b/c", "a_b.c"}, {"spam/spam", "spam.spam"}};
    QTest::newRow("dot to slash") << tree({"spam/spam"_ba, "a.b"_ba}, "."_ba) << tree({})
                                  << NameMap{{"a.b", "a/b"}, {"spam/spam", "spam.spam"}};
    QTest::newRow("dot to backslash")
        << tree({"a.b\\c"_ba}, "."_ba) << tree({}, "\\"_ba) << NameMap{{"a.b\\c", "a\\b.c"}};
    QTest::newRow("prefix to prefix")
        << tree({"Pf1.F1.F2"_ba, "Pf1.INBOX"_ba, "Pf1.F1.INBOX"_ba}, "."_ba, "Pf1."_ba)
        << tree({}, "/"_ba, "Pf2/"_ba)
        << NameMap{{"Pf1.F1.F2", "Pf2/F1/F2"},
                   {"Pf1.F1.INBOX", "Pf2/F1/INBOX"},
                   {"Pf1.INBOX", "INBOX"}};
    QTest::newRow("outside the prefix")
        << tree({"F1.F2"_ba, "F1.INBOX"_ba}, "."_ba, "Pf1."_ba) << tree({}, "/"_ba, "Pf2/"_ba)
        << NameMap{{"F1.F2", "Pf2/F1/F2"}, {"F1.INBOX", "Pf2/F1/INBOX"}};
    QTest::newRow("INBOX. to nothing")
        << tree({"INBOX"_ba, "INBOX.Sent"_ba, "INBOX.a.b"_ba}, "."_ba, "INBOX."_ba) << tree({})
        << NameMap{{"INBOX", "INBOX"}, {"INBOX.Sent", "Sent"}, {"INBOX.a.b", "a/b"}};
    QTest::newRow("INBOX. written otherwise") << tree({"Inbox.Sent"_ba}, "."_ba, "INBOX."_ba)
                                              << tree({}) << NameMap{{"Inbox.Sent", "Sent"}};
    QTest::newRow("nothing to INBOX.")
        << tree({"INBOX"_ba, "Sent"_ba, "a/b"_ba}) << tree({}, "."_ba, "INBOX."_ba)
        << NameMap{{"INBOX", "INBOX"}, {"Sent", "INBOX.Sent"}, {"a/b", "INBOX.a.b"}};
    QTest::newRow("children of INBOX") << tree({"INBOX"_ba, "INBOX/a"_ba}) << tree({}, "."_ba)
                                       << NameMap{{"INBOX", "INBOX"}, {"INBOX/a", "INBOX.a"}};
    QTest::newRow("children of INBOX below a prefix")
        << tree({"INBOX/a"_ba, "a"_ba}) << tree({}, "."_ba, "INBOX."_ba)
        << NameMap{{"INBOX/a", "INBOX.INBOX.a"}, {"a", "INBOX.a"}};
    QTest::newRow("the prefix itself")
        << tree({"Mail/"_ba}, "/"_ba, "Mail/"_ba) << tree({}) << NameMap{{"Mail/", "INBOX"}};
    QTest::newRow("base64 is not touched") << tree({"&ZeVnLIqe-+x"_ba}, "+"_ba) << tree({}, ","_ba)
                                           << NameMap{{"&ZeVnLIqe-+x", "&ZeVnLIqe-,x"}};
    QTest::newRow("what is no modified UTF-7")
        << tree({"R&D"_ba, "Entw\xc3\xbcrfe"_ba}) << tree({})
        << NameMap{{"Entw\xc3\xbcrfe", "Entw&APw-rfe"}, {"R&D", "R&-D"}};
    QTest::newRow("already there in that spelling")
        << tree({"R&D"_ba}) << tree({"R&D"_ba}) << NameMap{{"R&D", "R&D"}};
    QTest::newRow("empty levels") << tree({".a"_ba, "b//c"_ba}) << tree({}, "."_ba)
                                  << NameMap{{".a", "_a"}, {"b//c", "b._.c"}};
}

void TestFolderPlan::names()
{
    QFETCH(const FolderTree, source);
    QFETCH(const FolderTree, destination);
    QFETCH(const NameMap, expected);
    const FolderPlan plan = planFolders(source, destination, {});
    QCOMPARE(targets(plan), expected);
    for (const FolderPlanEntry &entry : plan.entries)
        QCOMPARE(entry.reason, entry.source.name == entry.target ? same : renamed);
}

void TestFolderPlan::keepsFoldersApart_data()
{
    QTest::addColumn<FolderTree>("source");
    QTest::addColumn<FolderTree>("destination");
    QTest::addColumn<NameMap>("expected");

    QTest::newRow("the unaltered one keeps its name")
        << tree({"a.b"_ba, "a_b"_ba, "a.b/c"_ba, "a_b/c"_ba}) << tree({}, "."_ba)
        << NameMap{{"a.b", "a_b_2"}, {"a.b/c", "a_b_2.c"}, {"a_b", "a_b"}, {"a_b/c", "a_b.c"}};
    QTest::newRow("three of a name") << tree({"a._"_ba, "a_."_ba, "a.."_ba}) << tree({}, "."_ba)
                                     << NameMap{{"a..", "a__"}, {"a._", "a___2"}, {"a_.", "a___3"}};
    QTest::newRow("the number is taken")
        << tree({"a.b"_ba, "a_b"_ba, "a_b_2"_ba}) << tree({}, "."_ba)
        << NameMap{{"a.b", "a_b_3"}, {"a_b", "a_b"}, {"a_b_2", "a_b_2"}};
    QTest::newRow("inside and outside the prefix")
        << tree({"INBOX"_ba, "INBOX.Sent"_ba, "Sent"_ba}, "."_ba, "INBOX."_ba) << tree({})
        << NameMap{{"INBOX", "INBOX"}, {"INBOX.Sent", "Sent"}, {"Sent", "Sent_2"}};
    QTest::newRow("two INBOXes") << tree({"INBOX"_ba, "INBOX.Inbox"_ba}, "."_ba, "INBOX."_ba)
                                 << tree({}, "/"_ba, "P/"_ba)
                                 << NameMap{{"INBOX", "INBOX"}, {"INBOX.Inbox", "P/INBOX_2"}};
    QTest::newRow("two spellings")
        << tree({"R&D"_ba, "R&-D"_ba}) << tree({}) << NameMap{{"R&-D", "R&-D"}, {"R&D", "R&-D_2"}};
}

void TestFolderPlan::keepsFoldersApart()
{
    QFETCH(const FolderTree, source);
    QFETCH(const FolderTree, destination);
    QFETCH(const NameMap, expected);
    const FolderPlan plan = planFolders(source, destination, {});
    QCOMPARE(targets(plan), expected);
    QCOMPARE(targets(planFolders(source, carriedOut(plan, destination), {})), expected);
    // A folder on its own goes where it goes together with the others.
    for (const FolderPlanEntry &entry : plan.entries) {
        Options options;
        options.onlyFolders = {entry.source.name};
        QCOMPARE(planFolders(source, destination, options).entries, QList{entry});
    }
}

void TestFolderPlan::usesExistingFolderOfOtherCase_data()
{
    QTest::addColumn<Names>("source");
    QTest::addColumn<Names>("destination");
    QTest::addColumn<NameMap>("expected");

    QTest::newRow("one") << Names{"work"_ba} << Names{"Work"_ba} << NameMap{{"work", "Work"}};
    QTest::newRow("exact wins") << Names{"work"_ba} << Names{"WORK"_ba, "work"_ba}
                                << NameMap{{"work", "work"}};
    QTest::newRow("non-ASCII") << Names{"Entw&APw-rfe"_ba} << Names{"ENTW&ANw-RFE"_ba}
                               << NameMap{{"Entw&APw-rfe", "ENTW&ANw-RFE"}};
    QTest::newRow("both on the source") << Names{"Work"_ba, "work"_ba} << Names{"work"_ba}
                                        << NameMap{{"Work", "Work"}, {"work", "work"}};
    QTest::newRow("two for one") << Names{"WORK"_ba, "Work"_ba} << Names{"work"_ba}
                                 << NameMap{{"WORK", "work"}, {"Work", "Work"}};
    QTest::newRow("the level above") << Names{"Work/a"_ba, "Work"_ba} << Names{"work"_ba}
                                     << NameMap{{"Work", "work"}, {"Work/a", "work/a"}};
    QTest::newRow("several levels")
        << Names{"A/B/C"_ba} << Names{"a"_ba, "a/b"_ba, "a/b/c"_ba} << NameMap{{"A/B/C", "a/b/c"}};
    QTest::newRow("below INBOX") << Names{"Inbox/a"_ba} << Names{"INBOX"_ba, "INBOX/A"_ba}
                                 << NameMap{{"Inbox/a", "INBOX/A"}};
}

void TestFolderPlan::usesExistingFolderOfOtherCase()
{
    QFETCH(const Names, source);
    QFETCH(const Names, destination);
    QFETCH(const NameMap, expected);
    const FolderPlan plan = planFolders(tree(source), tree(destination), {});
    QCOMPARE(targets(plan), expected);
    QCOMPARE(targets(planFolders(tree(source), carriedOut(plan, tree(destination)), {})), expected);
}

void TestFolderPlan::specialUse_data()
{
    using Uses = QHash<QByteArray, SpecialUse>;
    QTest::addColumn<Names>("source");
    QTest::addColumn<Uses>("sourceUses");
    QTest::addColumn<Names>("destination");
    QTest::addColumn<Uses>("destinationUses");
    QTest::addColumn<NameMap>("expected");

    QTest::newRow("told and told")
        << Names{"Gesendet"_ba} << Uses{{"Gesendet", SpecialUse::Sent}}
        << Names{"Sent"_ba, "Wysłane"_ba} << Uses{{"Wysłane", SpecialUse::Sent}}
        << NameMap{{"Gesendet", "Wysłane"}};
    QTest::newRow("told and guessed")
        << Names{"Gesendet"_ba} << Uses{{"Gesendet", SpecialUse::Sent}} << Names{"Sent Items"_ba}
        << Uses{} << NameMap{{"Gesendet", "Sent Items"}};
    QTest::newRow("guessed and told")
        << Names{"Junk E-Mail"_ba} << Uses{} << Names{"Bulk"_ba} << Uses{{"Bulk", SpecialUse::Junk}}
        << NameMap{{"Junk E-Mail", "Bulk"}};
    QTest::newRow("guessed and guessed") << Names{"Deleted Items"_ba} << Uses{} << Names{"Trash"_ba}
                                         << Uses{} << NameMap{{"Deleted Items", "Trash"}};
    QTest::newRow("first guess only")
        << Names{"Spam"_ba, "Junk"_ba} << Uses{} << Names{"Bulk"_ba}
        << Uses{{"Bulk", SpecialUse::Junk}} << NameMap{{"Junk", "Bulk"}, {"Spam", "Spam"}};
    QTest::newRow("first told only")
        << Names{"a"_ba, "b"_ba} << Uses{{"a", SpecialUse::Archive}, {"b", SpecialUse::Archive}}
        << Names{"Archive"_ba} << Uses{} << NameMap{{"a", "Archive"}, {"b", "b"}};
    QTest::newRow("told and guessed come together")
        << Names{"Gesendet"_ba, "Sent"_ba} << Uses{{"Gesendet", SpecialUse::Sent}}
        << Names{"Wysłane"_ba} << Uses{{"Wysłane", SpecialUse::Sent}}
        << NameMap{{"Gesendet", "Wysłane"}, {"Sent", "Wysłane"}};
    QTest::newRow("not on the destination")
        << Names{"Gesendet"_ba} << Uses{{"Gesendet", SpecialUse::Sent}} << Names{"Trash"_ba}
        << Uses{} << NameMap{{"Gesendet", "Gesendet"}};
    QTest::newRow("not on the source")
        << Names{"Stuff"_ba} << Uses{} << Names{"Sent"_ba} << Uses{{"Sent", SpecialUse::Sent}}
        << NameMap{{"Stuff", "Stuff"}};
    QTest::newRow("children keep their place")
        << Names{"Gesendet"_ba, "Gesendet/2019"_ba} << Uses{{"Gesendet", SpecialUse::Sent}}
        << Names{"Sent"_ba} << Uses{}
        << NameMap{{"Gesendet", "Sent"}, {"Gesendet/2019", "Gesendet/2019"}};
    QTest::newRow("exchanged names")
        << Names{"Sent"_ba, "Trash"_ba}
        << Uses{{"Sent", SpecialUse::Trash}, {"Trash", SpecialUse::Sent}}
        << Names{"Sent"_ba, "Trash"_ba} << Uses{} << NameMap{{"Sent", "Trash"}, {"Trash", "Sent"}};
    QTest::newRow("what will be there counts")
        << Names{"Gesendet"_ba, "Sent"_ba} << Uses{{"Gesendet", SpecialUse::Sent}} << Names{}
        << Uses{} << NameMap{{"Gesendet", "Sent"}, {"Sent", "Sent"}};
}

void TestFolderPlan::specialUse()
{
    using Uses = QHash<QByteArray, SpecialUse>;
    QFETCH(const Names, source);
    QFETCH(const Uses, sourceUses);
    QFETCH(const Names, destination);
    QFETCH(const Uses, destinationUses);
    QFETCH(const NameMap, expected);

    FolderTree from = tree(source), to = tree(destination);
    for (const auto &[name, use] : sourceUses.asKeyValueRange())
        folderIn(from, name).specialUse = use;
    for (const auto &[name, use] : destinationUses.asKeyValueRange())
        folderIn(to, name).specialUse = use;
    Options options;
    options.specialUseMapping = SpecialUseMapping::On;
    const FolderPlan plan = planFolders(from, to, options);
    QCOMPARE(targets(plan), expected);
    QCOMPARE(targets(planFolders(from, carriedOut(plan, to), options)), expected);

    options.specialUseMapping = SpecialUseMapping::Off;
    for (const FolderPlanEntry &entry : planFolders(from, to, options).entries) {
        QCOMPARE(entry.target, entry.source.name);
        QCOMPARE(entry.reason, same);
    }
}

void TestFolderPlan::explicitTargetBeatsAll()
{
    FolderTree source = tree({"INBOX"_ba, "Sent"_ba, "a/b"_ba, "c"_ba});
    Options options;
    options.specialUseMapping = SpecialUseMapping::On;
    options.explicitTargets = {{MailboxName("Sent"_ba), MailboxName("x/y"_ba)},
                               {MailboxName("a/b"_ba), MailboxName("c"_ba)},
                               {MailboxName("inbox"_ba), MailboxName("Old.Inbox"_ba)},
                               {MailboxName("c"_ba), MailboxName()},
                               {MailboxName("absent"_ba), MailboxName("z"_ba)}};
    const FolderPlan plan = planFolders(source, tree({"Sent"_ba}, "."_ba, "INBOX."_ba), options);
    QCOMPARE(targets(plan),
             (NameMap{{"INBOX", "Old.Inbox"}, {"Sent", "x/y"}, {"a/b", "c"}, {"c", "INBOX.c"}}));
    QCOMPARE(plan.entries.at(1).reason, TargetReason::Explicit);
    QCOMPARE(plan.entries.at(3).reason, TargetReason::Renamed);
}

void TestFolderPlan::guessesSeparators()
{
    const FolderPlan plan = planFolders(tree({"a.b"_ba, "c.d"_ba}, {}), tree({"x/y"_ba}, {}), {});
    QCOMPARE(targets(plan), (NameMap{{"a.b", "a/b"}, {"c.d", "c/d"}}));
}

void TestFolderPlan::optionsOverrideNamingRules()
{
    Options options;
    options.sourceSeparator = "-"_ba;
    options.destinationSeparator = "+"_ba;
    options.sourcePrefix = "P-"_ba;
    options.destinationPrefix = "Q+"_ba;
    const FolderPlan plan =
        planFolders(tree({"P-a-b+c"_ba}, "."_ba, "X."_ba), tree({}, "/"_ba, "Y/"_ba), options);
    QCOMPARE(targets(plan), (NameMap{{"P-a-b+c", "Q+a+b-c"}}));

    Options none;
    none.sourcePrefix = ""_ba;
    none.destinationPrefix = ""_ba;
    QCOMPARE(
        targets(planFolders(tree({"X.a"_ba}, "."_ba, "X."_ba), tree({}, "."_ba, "Y."_ba), none)),
        (NameMap{{"X.a", "X.a"}}));
}

void TestFolderPlan::selects()
{
    FolderTree source = tree({"INBOX"_ba, "a"_ba, "b"_ba, "c"_ba, "c/d"_ba});
    folderIn(source, "c").selectable = false;

    Options options;
    QCOMPARE(planFolders(source, tree({}), options).entries.size(), 4);

    options.excludedFolders = {MailboxName("b"_ba), MailboxName("absent"_ba)};
    options.onlyFolders = {MailboxName("b"_ba),     MailboxName("c"_ba),    MailboxName("c/d"_ba),
                           MailboxName("c/d"_ba),   MailboxName("gone"_ba), MailboxName("a"_ba),
                           MailboxName("inbox"_ba), MailboxName("alas"_ba), MailboxName("gone"_ba)};
    const FolderPlan plan = planFolders(source, tree({}), options);
    QCOMPARE(targets(plan), (NameMap{{"INBOX", "INBOX"}, {"a", "a"}, {"c/d", "c/d"}}));
    QCOMPARE(plan.missing, (QList{MailboxName("gone"_ba), MailboxName("alas"_ba)}));
}

void TestFolderPlan::saysWhatExists()
{
    FolderTree source = tree({"a"_ba, "b"_ba, "c"_ba, "d"_ba});
    for (Folder &folder : source.folders)
        folder.subscribed = true;
    folderIn(source, "d").subscribed = false;
    FolderTree destination = tree({"a"_ba, "b"_ba, "d"_ba});
    folderIn(destination, "a").subscribed = true;
    folderIn(destination, "b").selectable = false;

    const FolderPlan plan = planFolders(source, destination, {});
    QList<bool> exists, subscribe;
    for (const FolderPlanEntry &entry : plan.entries) {
        exists.append(entry.targetExists);
        subscribe.append(entry.subscribe);
    }
    QCOMPARE(exists, (QList{true, false, false, true}));
    QCOMPARE(subscribe, (QList{false, true, true, false}));
}

namespace {

/// Names that are likely to meet: few letters, cases, separators, special names, strange bytes.
FolderTree randomTree(QRandomGenerator &random)
{
    static const Names separators = {"/"_ba, "."_ba, "\\"_ba, "^"_ba};
    static const Names pieces = {
        "a"_ba,    "A"_ba,    "b"_ba,    "_"_ba,        "/"_ba,     "."_ba,      "\\"_ba,
        "_2"_ba,   "Sent"_ba, "Junk"_ba, "&-"_ba,       "&APw-"_ba, "Trash"_ba,  "INBOX"_ba,
        "Spam"_ba, "&"_ba,    "^"_ba,    "\xc3\xbc"_ba, "inbox"_ba, "INBOX."_ba, "INBOX/"_ba};
    static const Names prefixes = {""_ba, ""_ba, "INBOX."_ba, "INBOX/"_ba, "a/"_ba, "b"_ba};
    FolderTree result{.folders = {},
                      .separator = separators.at(random.bounded(separators.size())),
                      .prefix = prefixes.at(random.bounded(prefixes.size()))};
    QSet<MailboxName> known;
    for (int count = random.bounded(14); count > 0; --count) {
        QByteArray raw;
        for (int piece = 1 + random.bounded(4); piece > 0; --piece)
            raw += pieces.at(random.bounded(pieces.size()));
        Folder folder{.name = MailboxName(raw)};
        folder.selectable = random.bounded(8) != 0;
        folder.subscribed = random.bounded(2) == 0;
        folder.specialUse =
            random.bounded(4) == 0 ? SpecialUse(random.bounded(8)) : SpecialUse::None;
        if (!known.contains(folder.name))
            result.folders.append(folder);
        known.insert(folder.name);
    }
    sortByName(result);
    return result;
}

} // namespace

void TestFolderPlan::randomTrees_data()
{
    QTest::addColumn<SpecialUseMapping>("mapping");
    QTest::newRow("names only") << SpecialUseMapping::Off;
    QTest::newRow("special use") << SpecialUseMapping::On;
}

void TestFolderPlan::randomTrees()
{
    QFETCH(const SpecialUseMapping, mapping);
    QRandomGenerator random(5);
    for (int round = 0; round < 1'500; ++round) {
        const FolderTree source = randomTree(random), destination = randomTree(random);
        Options options;
        options.specialUseMapping = mapping;
        const FolderPlan plan = planFolders(source, destination, options);
        QCOMPARE(planFolders(source, destination, options), plan);

        QList<MailboxName> selectable, planned;
        for (const Folder &folder : source.folders) {
            if (folder.selectable)
                selectable.append(folder.name);
        }
        QHash<MailboxName, MailboxName> byTarget;
        for (const FolderPlanEntry &entry : plan.entries) {
            planned.append(entry.source.name);
            QVERIFY(!entry.target.isEmpty());
            if (entry.reason == TargetReason::SpecialUse)
                continue;
            QVERIFY2(!byTarget.contains(entry.target), entry.target.raw().constData());
            byTarget.insert(entry.target, entry.source.name);
        }
        QCOMPARE(planned, selectable);

        const FolderPlan again = planFolders(source, carriedOut(plan, destination), options);
        QCOMPARE(targets(again), targets(plan));
        for (const FolderPlanEntry &entry : again.entries) {
            QVERIFY(entry.targetExists);
            QVERIFY(!entry.subscribe);
        }
    }
}

QTEST_GUILESS_MAIN(TestFolderPlan)
#include "tst_folderplan.moc"
