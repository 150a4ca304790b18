// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/folderplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using Imap::MailboxName;

/// Choosing, ordering, renaming and making legal, on trees that are written as words.
class FolderRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void chooses_data();
    void chooses();
    void orders();
    void triesAbsentFoldersIfAsked();
    void refusesWhenNothingNamedExists();
    void leavesOutEmptyFolders();
    void lifts_data();
    void lifts();
    void refusesToLiftWhatIsNotThere();
    void putsBelowACommonTop_data();
    void putsBelowACommonTop();
    void renames_data();
    void renames();
    void refusesEmptyNames();
    void lastsThroughASecondRun();
    void keepsSlashesIfAsked();
    void leavesOutCaseTwinsIfAsked();
    void subscribes_data();
    void subscribes();
    void namesMissingParents();
    void findsLegalNames_data();
    void findsLegalNames();
    void replacesRefusedCharacters();
    void findsLegalNamesForReservedOnes();
    void usesReservedNamesThatExist();
    void tellsCaseTwinsApart();
    void letsTheServerDecideAboutCase_data();
    void letsTheServerDecideAboutCase();
    void shortensLongNames();
};

namespace {

FolderTree tree(const QByteArray &names, const QByteArray &separator = "/"_ba,
                const QByteArray &prefix = {})
{
    FolderTree result{.separator = separator, .prefix = prefix};
    for (const QByteArray &name : names.split(' ')) {
        if (!name.isEmpty())
            result.folders.append({.name = MailboxName(QByteArray(name).replace("+", " "))});
    }
    std::ranges::sort(result.folders, {}, &Folder::name);
    return result;
}

QList<MailboxName> mailboxes(const QByteArray &names)
{
    QList<MailboxName> result;
    for (const QByteArray &name : names.split(' '))
        result.append(MailboxName(name));
    return result;
}

QByteArray sources(const FolderPlan &plan)
{
    QByteArrayList names;
    for (const FolderPlanEntry &entry : plan.entries)
        names.append(entry.source.name.raw());
    return names.join(' ');
}

QByteArray targets(const FolderPlan &plan)
{
    QByteArrayList names;
    for (const FolderPlanEntry &entry : plan.entries)
        names.append(entry.target.raw());
    return names.join('|');
}

QList<PerlOperator> operators(const QByteArrayList &texts)
{
    QList<PerlOperator> result;
    for (const QByteArray &text : texts)
        result.append(*PerlOperator::parse(text));
    return result;
}

} // namespace

void FolderRulesTest::chooses_data()
{
    QTest::addColumn<QByteArray>("only");
    QTest::addColumn<QByteArray>("trees");
    QTest::addColumn<QByteArrayList>("include");
    QTest::addColumn<QByteArrayList>("exclude");
    QTest::addColumn<QByteArray>("chosen");
    const auto row = [](const char *title, const char *only, const char *trees,
                        const QByteArrayList &include, const QByteArrayList &exclude,
                        const char *chosen) {
        QTest::newRow(title) << QByteArray(only) << QByteArray(trees) << include << exclude
                             << QByteArray(chosen);
    };
    const char all[] = "A A/x A/x/y Ab INBOX Trash";
    row("all", "", "", {}, {}, all);
    row("excluded", "", "", {}, {"^A"_ba}, "INBOX Trash");
    row("excluded twice", "", "", {}, {"x$"_ba, "Trash"_ba}, "A A/x/y Ab INBOX");
    row("case counts", "", "", {}, {"trash"_ba}, all);
    row("included alone", "", "", {"x"_ba}, {}, "A/x A/x/y");
    row("included and named", "INBOX", "", {"y$"_ba}, {}, "A/x/y INBOX");
    row("excluded although named", "INBOX Trash", "", {}, {"INBOX"_ba}, "Trash");
    row("excluded after included", "", "", {"A"_ba}, {"/"_ba}, "A Ab");
    row("tree", "", "A", {}, {}, "A A/x A/x/y");
    row("lower tree and name", "Trash", "A/x", {}, {}, "A/x A/x/y Trash");
    row("none left", "", "", {}, {"."_ba}, "");
}

void FolderRulesTest::chooses()
{
    QFETCH(QByteArray, only);
    QFETCH(QByteArray, trees);
    QFETCH(QByteArrayList, include);
    QFETCH(QByteArrayList, exclude);
    Options options;
    if (!only.isEmpty())
        options.onlyFolders = mailboxes(only);
    if (!trees.isEmpty())
        options.folders.trees = mailboxes(trees);
    for (const QByteArray &text : std::as_const(include))
        options.folders.include.append(*PerlPattern::fromBare(text));
    for (const QByteArray &text : std::as_const(exclude))
        options.folders.exclude.append(*PerlPattern::fromBare(text));
    const auto plan = planFolders(tree("INBOX A A/x A/x/y Ab Trash"), tree("INBOX"), options);
    QVERIFY(!plan.refusal);
    QTEST(sources(plan), "chosen");
}

void FolderRulesTest::orders()
{
    Options options;
    options.folders.first = mailboxes("Trash gone B");
    options.folders.last = mailboxes("A INBOX");
    const auto plan = planFolders(tree("A B C INBOX Trash"), tree("INBOX"), options);
    QCOMPARE(sources(plan), "Trash B C A INBOX"_ba);
    QVERIFY(plan.missing.isEmpty());
}

void FolderRulesTest::triesAbsentFoldersIfAsked()
{
    Options options;
    options.onlyFolders = mailboxes("A gone");
    QCOMPARE(sources(planFolders(tree("A B"), tree("INBOX"), options)), "A"_ba);
    options.folders.absent = AbsentFolders::Tried;
    const auto plan = planFolders(tree("A B"), tree("INBOX"), options);
    QCOMPARE(sources(plan), "A gone"_ba);
    QCOMPARE(plan.missing, mailboxes("gone"));
}

void FolderRulesTest::refusesWhenNothingNamedExists()
{
    Options options;
    options.onlyFolders = mailboxes("gone alas gone");
    const auto plan = planFolders(tree("A B"), tree("INBOX"), options);
    QVERIFY(plan.entries.isEmpty());
    QVERIFY(plan.refusal);
    QCOMPARE(plan.refusal->reason, PlanRefusal::Reason::NoFolderExists);
    QCOMPARE(plan.refusal->folder, MailboxName("gone"_ba));

    Options trees;
    trees.folders.trees = mailboxes("gone");
    QVERIFY(planFolders(tree("A B"), tree("INBOX"), trees).refusal);
    trees.onlyFolders = mailboxes("A");
    QVERIFY(!planFolders(tree("A B"), tree("INBOX"), trees).refusal);
    trees.folders.exclude = {*PerlPattern::fromBare("A"_ba)};
    QVERIFY(!planFolders(tree("A B"), tree("INBOX"), trees).refusal);
}

void FolderRulesTest::leavesOutEmptyFolders()
{
    FolderTree source = tree("A B C");
    source.folders[0].messages = 0;
    source.folders[1].messages = 2;
    Options options;
    QCOMPARE(sources(planFolders(source, tree("INBOX"), options)), "A B C"_ba);
    options.folders.empty = EmptyFolders::LeftOut;
    const auto plan = planFolders(source, tree("INBOX"), options);
    QCOMPARE(sources(plan), "B C"_ba);
    QCOMPARE(plan.skipped.size(), 1);
    QCOMPARE(plan.skipped.first().reason, SkippedFolder::Reason::Empty);
}

void FolderRulesTest::lifts_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QByteArray>("lifted");
    QTest::newRow("tree") << "INBOX S S/INBOX S/A S/A/b SX"_ba << ""_ba << "S"_ba
                          << "S S/A S/A/b S/INBOX"_ba << "INBOX|A|A/b|INBOX"_ba;
    QTest::newRow("final separator") << "INBOX S/A"_ba << ""_ba << "S/"_ba << "S/A"_ba << "A"_ba;
    QTest::newRow("lower") << "S/T/A S/T S"_ba << ""_ba << "S/T"_ba << "S/T S/T/A"_ba
                           << "INBOX|A"_ba;
    QTest::newRow("below a prefix") << "INBOX INBOX/S INBOX/S/A INBOX/B"_ba << "INBOX/"_ba
                                    << "S"_ba << "INBOX/S INBOX/S/A"_ba << "INBOX|A"_ba;
    QTest::newRow("with its prefix") << "INBOX INBOX/S INBOX/S/A INBOX/B"_ba << "INBOX/"_ba
                                     << "INBOX/S"_ba << "INBOX/S INBOX/S/A"_ba << "INBOX|A"_ba;
    QTest::newRow("same name below") << "S/S/S"_ba << ""_ba << "S"_ba << "S/S/S"_ba << "S/S"_ba;
}

void FolderRulesTest::lifts()
{
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, root);
    Options options;
    options.folders.liftedTree = root;
    const auto plan = planFolders(tree(names, "/"_ba, prefix), tree("INBOX"), options);
    QVERIFY(!plan.refusal);
    QTEST(sources(plan), "chosen");
    QTEST(targets(plan), "lifted");
}

void FolderRulesTest::refusesToLiftWhatIsNotThere()
{
    Options options;
    options.folders.liftedTree = "S"_ba;
    const auto plan = planFolders(tree("INBOX SX"), tree("INBOX"), options);
    QVERIFY(plan.entries.isEmpty());
    QCOMPARE(plan.refusal->reason, PlanRefusal::Reason::NoLiftedTree);
}

void FolderRulesTest::putsBelowACommonTop_data()
{
    QTest::addColumn<QByteArray>("top");
    QTest::addColumn<QByteArray>("separator");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray belowInbox = "INBOX.SUB.A|INBOX.SUB.A.b|INBOX.SUB.INBOX"_ba;
    QTest::newRow("slash") << "SUB"_ba << "/"_ba << ""_ba << "SUB/A|SUB/A/b|SUB/INBOX"_ba;
    QTest::newRow("dot") << "SUB"_ba << "."_ba << ""_ba << "SUB.A|SUB.A.b|SUB.INBOX"_ba;
    QTest::newRow("prefix") << "SUB"_ba << "."_ba << "INBOX."_ba << belowInbox;
    QTest::newRow("named with the prefix") << "INBOX.SUB"_ba << "."_ba << "INBOX."_ba << belowInbox;
    QTest::newRow("final separator")
        << "SUB/"_ba << "/"_ba << ""_ba << "SUB/A|SUB/A/b|SUB/INBOX"_ba;
}

void FolderRulesTest::putsBelowACommonTop()
{
    QFETCH(QByteArray, top);
    QFETCH(QByteArray, separator);
    QFETCH(QByteArray, prefix);
    Options options;
    options.folders.commonTop = top;
    options.specialUseMapping = SpecialUseMapping::On;
    QTEST(targets(planFolders(tree("INBOX A A/b"), tree("INBOX", separator, prefix), options)),
          "expected");
}

void FolderRulesTest::renames_data()
{
    QTest::addColumn<QByteArrayList>("steps");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QByteArrayList &steps, const char *expected) {
        QTest::newRow(steps.join(' ').constData()) << steps << QByteArray(expected);
    };
    row({"s/^Old/New/"_ba}, "INBOX|New|New.x|[Gmail].Sent Mail");
    row({"s,\\[Gmail\\].,,"_ba}, "INBOX|Old|Old.x|Sent Mail");
    row({"s/^Old/New/"_ba, "s/New/Newest/"_ba}, "INBOX|Newest|Newest.x|[Gmail].Sent Mail");
    row({"s{.*}{Archive.2026}"_ba}, "Archive.2026|Archive.2026|Archive.2026|Archive.2026");
    row({"s,(.*),\\L$1,"_ba}, "INBOX|old|old.x|[gmail].sent mail");
    row({"tr/a-z/A-Z/"_ba}, "INBOX|OLD|OLD.X|[GMAIL].SENT MAIL");
    row({"s,^(?!INBOX$)(.*),$sync->{h2_prefix}TOP$sync->{h2_sep}$1,"_ba},
        "INBOX|TOP.Old|TOP.Old.x|TOP.[Gmail].Sent Mail");
    row({"s/^Old$/$sync->{ user1 }/"_ba}, "INBOX|anna|Old.x|[Gmail].Sent Mail");
    row({"s/^/x/ "_ba}, "xINBOX|xOld|xOld.x|x[Gmail].Sent Mail");
}

void FolderRulesTest::renames()
{
    QFETCH(QByteArrayList, steps);
    Options options;
    options.folders.renaming = operators(steps);
    options.folders.variables.insert("user1"_ba, "anna"_ba);
    const auto plan =
        planFolders(tree("INBOX Old Old/x [Gmail]/Sent+Mail"), tree("INBOX", "."_ba), options);
    QTEST(targets(plan), "expected");
}

void FolderRulesTest::refusesEmptyNames()
{
    Options options;
    options.folders.renaming = operators({"s/^Old.*//"_ba});
    const auto plan = planFolders(tree("INBOX Old"), tree("INBOX"), options);
    QVERIFY(plan.entries.isEmpty());
    QCOMPARE(plan.refusal->reason, PlanRefusal::Reason::EmptyName);
    QCOMPARE(plan.refusal->folder, MailboxName("Old"_ba));
    options.folders.exclude = {*PerlPattern::fromBare("Old"_ba)};
    QVERIFY(!planFolders(tree("INBOX Old"), tree("INBOX"), options).refusal);
}

void FolderRulesTest::lastsThroughASecondRun()
{
    Options options;
    options.folders.commonTop = "SUB"_ba;
    options.folders.renaming = operators({"s/b/c/"_ba});
    const FolderTree source = tree("INBOX A A/b");
    const auto first = planFolders(source, tree("INBOX"), options);
    const auto second = planFolders(source, tree("INBOX SUB SUB/A SUB/A/c SUB/INBOX"), options);
    QCOMPARE(targets(second), targets(first));
    for (const FolderPlanEntry &entry : second.entries)
        QVERIFY(entry.targetExists);
}

void FolderRulesTest::keepsSlashesIfAsked()
{
    Options options;
    const FolderTree source = tree("a.b/c");
    QCOMPARE(targets(planFolders(source, tree("INBOX", "."_ba), options)), "a_b.c"_ba);
    options.folders.slashes = ForeignSlashes::Kept;
    QCOMPARE(targets(planFolders(source, tree("INBOX", "."_ba), options)), "a/b.c"_ba);
}

void FolderRulesTest::leavesOutCaseTwinsIfAsked()
{
    Options options;
    QCOMPARE(targets(planFolders(tree("INBOX sent"), tree("INBOX SENT"), options)),
             "INBOX|SENT"_ba);
    options.folders.caseTwins = CaseTwins::LeftOut;
    const auto plan = planFolders(tree("INBOX sent"), tree("INBOX SENT"), options);
    QCOMPARE(targets(plan), "INBOX"_ba);
    QCOMPARE(plan.skipped.size(), 1);
    QCOMPARE(plan.skipped.first().reason, SkippedFolder::Reason::CaseTwin);
    QCOMPARE(plan.skipped.first().target, MailboxName("SENT"_ba));
}

void FolderRulesTest::subscribes_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QByteArray>("subscribed");
    QTest::newRow("as there") << int(SubscribeRule::AsOnSource) << "A"_ba;
    QTest::newRow("all") << int(SubscribeRule::All) << "A B INBOX"_ba;
    QTest::newRow("none") << int(SubscribeRule::None) << ""_ba;
}

void FolderRulesTest::subscribes()
{
    QFETCH(int, rule);
    FolderTree source = tree("A B C INBOX");
    source.folders[0].subscribed = true;
    source.folders[2].subscribed = true;
    FolderTree destination = tree("C INBOX");
    destination.folders[0].subscribed = true;
    Options options;
    options.folders.subscribe = SubscribeRule(rule);
    QByteArrayList names;
    for (const FolderPlanEntry &entry : planFolders(source, destination, options).entries) {
        if (entry.subscribe)
            names.append(entry.target.raw());
    }
    QTEST(names.join(' '), "subscribed");

    options.folders.subscribedOnly = SubscribedOnly::On;
    QCOMPARE(sources(planFolders(source, destination, options)), "A C"_ba);
}

void FolderRulesTest::namesMissingParents()
{
    Options options;
    FolderTree destination = tree("INBOX INBOX.a", "."_ba, "INBOX."_ba);
    destination.folders[1].selectable = false;
    const FolderTree source = tree("INBOX a/b/c d");
    auto plan = planFolders(source, destination, options);
    QCOMPARE(targets(plan), "INBOX|INBOX.a.b.c|INBOX.d"_ba);
    QCOMPARE(plan.entries.at(1).missingParents, mailboxes("INBOX.a INBOX.a.b"));
    QVERIFY(plan.entries.at(2).missingParents.isEmpty());
    options.folders.parents = ParentLevels::LeftToServer;
    plan = planFolders(source, destination, options);
    QVERIFY(plan.entries.at(1).missingParents.isEmpty());
}

void FolderRulesTest::findsLegalNames_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<bool>("isStrict");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("fine") << "A.+ +A b"_ba << false << " A|A. |b"_ba;
    QTest::newRow("outer blanks") << "A.+ +A b"_ba << true << "_A|A__|b"_ba;
    QTest::newRow("inner ones stay") << "A.+b+c"_ba << true << "A. b c"_ba;
    QTest::newRow("control characters") << "a&AAE-b/c a_b"_ba << false << "a_b_2/c|a_b"_ba;
    QTest::newRow("dots") << "./a ../a"_ba << false << "__/a|_/a"_ba;
}

void FolderRulesTest::findsLegalNames()
{
    QFETCH(QByteArray, names);
    QFETCH(bool, isStrict);
    FolderTree destination = tree("INBOX");
    destination.limits.takesOuterBlanks = !isStrict;
    const auto plan = planFolders(tree(names), destination, {});
    QTEST(targets(plan), "expected");
    for (const FolderPlanEntry &entry : plan.entries) {
        const bool isAltered = entry.target != entry.source.name;
        QCOMPARE(entry.refusedName, isAltered ? entry.source.name : MailboxName());
    }
}

void FolderRulesTest::replacesRefusedCharacters()
{
    FolderTree destination = tree("INBOX");
    destination.limits.refusedCharacters = "%^"_ba;
    QCOMPARE(targets(planFolders(tree("a%b a^b/c a_b &AOQ-"), destination, {})),
             "&AOQ-|a_b_2|a_b_3/c|a_b"_ba);
}

void FolderRulesTest::findsLegalNamesForReservedOnes()
{
    FolderTree destination = tree("INBOX");
    destination.limits.reserved = {"Calendar"_ba};
    const FolderTree source = tree("Calendar Calendar_2 calendar/x");
    QCOMPARE(targets(planFolders(source, destination, {})),
             "Calendar_3|Calendar_2|calendar_2/x"_ba);
}

void FolderRulesTest::usesReservedNamesThatExist()
{
    FolderTree destination = tree("Calendar INBOX");
    destination.limits.reserved = {"Calendar"_ba, "Notes"_ba};
    QCOMPARE(targets(planFolders(tree("Calendar Notes"), destination, {})), "Calendar|Notes_2"_ba);
}

void FolderRulesTest::tellsCaseTwinsApart()
{
    const FolderTree source = tree("Work WORK work/x");
    FolderTree destination = tree("INBOX");
    QCOMPARE(targets(planFolders(source, destination, {})), "WORK|Work|work/x"_ba);
    destination.limits.letterCase = LetterCase::Ignored;
    QCOMPARE(targets(planFolders(source, destination, {})), "WORK|Work_2|work_3/x"_ba);
}

void FolderRulesTest::letsTheServerDecideAboutCase_data()
{
    QTest::addColumn<CaseTwins>("rule");
    QTest::addColumn<LetterCase>("letterCase");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("isGuess");
    using enum CaseTwins;
    using enum LetterCase;
    QTest::newRow("user, unknown") << Used << Unknown << "INBOX|SENT|SENT/a"_ba << true;
    QTest::newRow("user, distinguished")
        << Used << Distinguished << "INBOX|SENT|SENT/a"_ba << false;
    QTest::newRow("server, unknown") << AsServer << Unknown << "INBOX|SENT|SENT/a"_ba << true;
    QTest::newRow("server, ignored") << AsServer << Ignored << "INBOX|SENT|SENT/a"_ba << false;
    QTest::newRow("server, distinguished")
        << AsServer << Distinguished << "INBOX|sent|sent/a"_ba << false;
    QTest::newRow("left out, ignored") << LeftOut << Ignored << "INBOX"_ba << false;
    QTest::newRow("left out, distinguished")
        << LeftOut << Distinguished << "INBOX|sent|sent/a"_ba << false;
}

void FolderRulesTest::letsTheServerDecideAboutCase()
{
    QFETCH(CaseTwins, rule);
    QFETCH(LetterCase, letterCase);
    QFETCH(bool, isGuess);
    Options options;
    options.folders.caseTwins = rule;
    FolderTree destination = tree("INBOX SENT");
    destination.limits.letterCase = letterCase;
    const FolderPlan plan = planFolders(tree("INBOX sent sent/a"), destination, options);
    QTEST(targets(plan), "expected");
    QCOMPARE(plan.guessesCase, isGuess);
}

void FolderRulesTest::shortensLongNames()
{
    const QByteArray longName(300, 'a');
    Options options;
    const auto plan = planFolders(tree(longName + "1 " + longName + "2/x"), tree("INBOX"), options);
    QCOMPARE(plan.entries.size(), 2);
    QCOMPARE(plan.entries.at(0).target.raw(), QByteArray(255, 'a'));
    QCOMPARE(plan.entries.at(1).target.raw(), QByteArray(QByteArray(253, 'a') + "_2/x"));
}

QTEST_APPLESS_MAIN(FolderRulesTest)
#include "tst_folderrules.moc"
