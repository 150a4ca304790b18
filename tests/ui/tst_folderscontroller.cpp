// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/controllers/folderscontroller.h"
#include "ui/models/folderdrag.h"
#include "ui/models/folderfilter.h"
#include "ui/models/foldermappingmodel.h"
#include "ui/models/newtreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

Imap::MailboxName named(const QString &name)
{
    return Imap::MailboxName::fromDisplay(name);
}

} // namespace

class tst_FoldersController final : public QObject
{
    Q_OBJECT

private slots:
    void plansWithSpecialUse();
    void leavesOut();
    void takesTargets();
    void refusesBadTargets_data();
    void refusesBadTargets();
    void typingTheSuggestionIsNoChange();
    void resets();
    void keepsChangesOverANewLook();
    void showsATree();
    void showsParentsThatWereNotListed();
    void editsThroughTheModel();
    void saysWhatIsMerged();
    void everythingCanBeUndone();
    void typingIsUndoneAsAWhole();
    void movesBranches();
    void mergesSeveral();
    void followsRules();
    void refusesBadRules();
    void previewsRules();
    void choosesMessages();
    void showsTheNewAccountAsItWillBe();
    void filters();
};

void tst_FoldersController::plansWithSpecialUse()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    QCOMPARE(controller.entry(named(u"Gesendet"_s))->target, named(u"Sent"_s));
    QCOMPARE(controller.entry(named(u"Gesendet"_s))->reason, TargetReason::SpecialUse);
    QCOMPARE(controller.entry(named(u"Archiv/2023"_s))->target, named(u"Archiv.2023"_s));
    QCOMPARE(controller.options().flagSync, FlagSync::Merge);
    QCOMPARE(controller.options().specialUseMapping, SpecialUseMapping::On);
    QCOMPARE(controller.foldersCopied(), 8);
    QCOMPARE(controller.messagesCopied(), 17'742);
    QVERIFY(!controller.isChanged());
}

void tst_FoldersController::leavesOut()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    QSignalSpy planChanged(&controller, &FoldersController::planChanged);
    controller.setInclusion(named(u"Archiv"_s), Inclusion::LeftOut);
    QCOMPARE(planChanged.count(), 1);
    QCOMPARE(controller.options().excludedFolders, QSet{named(u"Archiv"_s)});
    QCOMPARE(controller.foldersCopied(), 7);
    QCOMPARE(controller.inclusion(named(u"Archiv/2023"_s)), Inclusion::Copied);
    QVERIFY(controller.entry(named(u"Archiv"_s))); // Still shown.
    controller.setAllInclusions(Inclusion::LeftOut);
    QCOMPARE(controller.foldersCopied(), 0);
    controller.setAllInclusions(Inclusion::Copied);
    QVERIFY(controller.options().excludedFolders.isEmpty());
}

void tst_FoldersController::takesTargets()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    QVERIFY(controller.setTarget(named(u"Archiv/2023"_s), u"Älteres.2023"_s));
    QCOMPARE(controller.options().explicitTargets.value(named(u"Archiv/2023"_s)),
             named(u"Älteres.2023"_s));
    QCOMPARE(controller.entry(named(u"Archiv/2023"_s))->reason, TargetReason::Explicit);
    QVERIFY(controller.isChanged());
}

void tst_FoldersController::refusesBadTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("NUL") << QString(u'a') + QChar(0);
    QTest::newRow("begins with separator") << u".a"_s;
    QTest::newRow("ends with separator") << u"a."_s;
    QTest::newRow("nothing between separators") << u"a..b"_s;
}

void tst_FoldersController::refusesBadTargets()
{
    QFETCH(QString, target);
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    QVERIFY(!controller.complaintAbout(target).isEmpty());
    QVERIFY(!controller.setTarget(named(u"Archiv"_s), target));
    QVERIFY(!controller.isChanged());
}

void tst_FoldersController::typingTheSuggestionIsNoChange()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    QVERIFY(controller.setTarget(named(u"Gesendet"_s), u"Mine"_s));
    QVERIFY(controller.setTarget(named(u"Gesendet"_s), u"Sent"_s));
    QVERIFY(!controller.isChanged());
    QCOMPARE(controller.entry(named(u"Gesendet"_s))->reason, TargetReason::SpecialUse);
}

void tst_FoldersController::resets()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    controller.setTarget(named(u"Gesendet"_s), u"Mine"_s);
    controller.setInclusion(named(u"Archiv"_s), Inclusion::LeftOut);
    controller.reset();
    QVERIFY(!controller.isChanged());
    QVERIFY(controller.options().explicitTargets.isEmpty());
    QVERIFY(controller.options().excludedFolders.isEmpty());
    QCOMPARE(controller.entry(named(u"Gesendet"_s))->target, named(u"Sent"_s));
}

void tst_FoldersController::keepsChangesOverANewLook()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    controller.setTarget(named(u"Gesendet"_s), u"Mine"_s);
    controller.setTrees(oldTree(), newTree());
    QCOMPARE(controller.entry(named(u"Gesendet"_s))->target, named(u"Mine"_s));
}

void tst_FoldersController::showsATree()
{
    FoldersController controller;
    FolderMappingModel model(controller);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    controller.setTrees(oldTree(), newTree());
    QCOMPARE(model.rowCount(), 5);
    const QModelIndex archive = model.indexOf(named(u"Archiv"_s));
    QCOMPARE(model.rowCount(archive), 2);
    const QModelIndex child = model.index(0, 0, archive);
    QCOMPARE(child.data().toString(), u"2023"_s);
    QCOMPARE(child.data(Qt::AccessibleTextRole).toString(), u"Archiv/2023"_s);
    QCOMPARE(model.parent(child), archive);
}

void tst_FoldersController::showsParentsThatWereNotListed()
{
    FolderTree tree;
    tree.separator = "/";
    Folder closed = folder(u"Closed"_s);
    closed.selectable = false;
    tree.folders = {closed, folder(u"Deep/Down/Here"_s, 1, 1), folder(u"/odd"_s, 1, 1)};
    FoldersController controller;
    FolderMappingModel model(controller);
    controller.setTrees(tree, newTree());
    const QModelIndex deep = model.index(1, 0);
    QCOMPARE(deep.data().toString(), u"Deep"_s);
    QVERIFY(!(deep.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!deep.data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(model.indexOf(named(u"Deep/Down/Here"_s)).isValid());
    QVERIFY(model.indexOf(named(u"/odd"_s)).isValid());
}

void tst_FoldersController::editsThroughTheModel()
{
    FoldersController controller;
    FolderMappingModel model(controller);
    controller.setTrees(oldTree(), newTree());
    QSignalSpy refused(&model, &FolderMappingModel::targetRefused);
    const QModelIndex target = model.indexOf(named(u"Archiv"_s), FolderMappingModel::TargetColumn);
    QVERIFY(model.setData(target, u"Older"_s, Qt::EditRole));
    QCOMPARE(target.data().toString(), u"Older"_s);
    QVERIFY(!model.setData(target, u""_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(target.data().toString(), u"Older"_s);

    const QModelIndex box = model.indexOf(named(u"Archiv"_s));
    QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(controller.inclusion(named(u"Archiv"_s)), Inclusion::LeftOut);
    const QModelIndex state = model.indexOf(named(u"Archiv"_s), FolderMappingModel::StateColumn);
    QCOMPARE(state.data().toString(), u"left out"_s);
}

void tst_FoldersController::saysWhatIsMerged()
{
    FoldersController controller;
    FolderMappingModel model(controller);
    controller.setTrees(oldTree(), newTree());
    controller.setTarget(named(u"Projekte"_s), u"INBOX"_s);
    QCOMPARE(controller.mergedWith(named(u"INBOX"_s)), QStringList{u"Projekte"_s});
    const QModelIndex state = model.indexOf(named(u"INBOX"_s), FolderMappingModel::StateColumn);
    QVERIFY(state.data().toString().contains(u"Projekte"_s));
    controller.setInclusion(named(u"Projekte"_s), Inclusion::LeftOut);
    QVERIFY(controller.mergedWith(named(u"INBOX"_s)).isEmpty());
}

void tst_FoldersController::everythingCanBeUndone()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    QUndoStack &stack = controller.undoStack();
    controller.setInclusion(named(u"Archiv"_s), Inclusion::LeftOut);
    controller.setTarget(named(u"Gesendet"_s), u"Mine"_s);
    controller.putBelow({named(u"Projekte"_s)}, named(u"Mine"_s), Reach::Branch);
    FolderRuleChoices rules;
    rules.subfolder = u"Old"_s;
    controller.setRules(rules);
    MessageChoices messages;
    messages.search = u"UNSEEN"_s;
    controller.setMessages(messages);
    const FolderChoices all = controller.choices();
    controller.reset();
    QVERIFY(!controller.isChanged());
    QCOMPARE(stack.count(), 6);
    stack.undo();
    QCOMPARE(controller.choices(), all);
    while (stack.canUndo())
        stack.undo();
    QVERIFY(!controller.isChanged());
    QCOMPARE(controller.foldersCopied(), 8);
    while (stack.index() < 5)
        stack.redo();
    QCOMPARE(controller.choices(), all);
    controller.forget();
    QVERIFY(!controller.isChanged());
    QVERIFY(!stack.canUndo());
}

void tst_FoldersController::typingIsUndoneAsAWhole()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    for (const QString &typed : {u"O"_s, u"Ou"_s, u"Out"_s})
        controller.setTarget(named(u"Gesendet"_s), typed);
    controller.setTarget(named(u"Archiv"_s), u"Old"_s);
    QCOMPARE(controller.undoStack().count(), 2);
    controller.undoStack().undo();
    controller.undoStack().undo();
    QCOMPARE(controller.entry(named(u"Gesendet"_s))->target, named(u"Sent"_s));
}

void tst_FoldersController::movesBranches()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    QCOMPARE(controller.branchOf(named(u"Archiv"_s)).size(), 3);
    controller.putBelow({named(u"Archiv"_s), named(u"Archiv/2023"_s)}, named(u"Sent"_s),
                        Reach::Branch);
    QCOMPARE(controller.entry(named(u"Archiv"_s))->target, named(u"Sent.Archiv"_s));
    QCOMPARE(controller.entry(named(u"Archiv/2023"_s))->target, named(u"Sent.Archiv.2023"_s));
    controller.putBelow({named(u"Archiv/2023"_s)}, {}, Reach::Folder);
    QCOMPARE(controller.entry(named(u"Archiv/2023"_s))->target, named(u"2023"_s));
    controller.setInclusion(controller.branchOf(named(u"Archiv"_s)), Inclusion::LeftOut);
    QCOMPARE(controller.foldersCopied(), 5);
}

void tst_FoldersController::mergesSeveral()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    QVERIFY(controller.mergeInto({named(u"Archiv"_s), named(u"Projekte"_s)}, u"Sent"_s));
    QCOMPARE(controller.fate(named(u"Archiv"_s)), FolderFate::Merged);
    QCOMPARE(controller.sourcesOf(named(u"Sent"_s)).size(), 3);
    QCOMPARE(controller.fate(named(u"Entw\u00fcrfe"_s)), FolderFate::Renamed);
    QCOMPARE(controller.fate(named(u"INBOX"_s)), FolderFate::Same);
    QCOMPARE(controller.fate(named(u"Archiv/2023"_s)), FolderFate::New);
}

void tst_FoldersController::followsRules()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    FolderRuleChoices rules;
    rules.matchesPurpose = false;
    rules.leavesEmptyOut = true;
    rules.renamings = {u"s/^Archiv/Archive/"_s};
    rules.excludes = {u"^Entw"_s};
    controller.setRules(rules);
    QCOMPARE(controller.entry(named(u"Gesendet"_s))->target, named(u"Gesendet"_s));
    QCOMPARE(controller.entry(named(u"Archiv/2023"_s))->target, named(u"Archive.2023"_s));
    QCOMPARE(controller.fate(named(u"Projekte"_s)), FolderFate::Ruled);
    QCOMPARE(controller.fate(named(u"Entw\u00fcrfe"_s)), FolderFate::Ruled);
    QCOMPARE(controller.foldersCopied(), 6);
    FolderMappingModel model(controller);
    const QModelIndex row = model.indexOf(named(u"Projekte"_s));
    QVERIFY(!row.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!row.data(Qt::CheckStateRole).isValid());
}

void tst_FoldersController::refusesBadRules()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    FolderRuleChoices rules;
    rules.renamings = {u"s/(/x/"_s};
    QVERIFY(controller.complaintAbout(rules).contains(u"s/(/x/"_s));
    MessageChoices messages;
    messages.search = u"SUBJECT \"ä\""_s;
    QVERIFY(!controller.complaintAbout(messages).isEmpty());
    messages.search.clear();
    messages.largest = 10;
    messages.smallest = 20;
    QVERIFY(!controller.complaintAbout(messages).isEmpty());
}

void tst_FoldersController::previewsRules()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    FolderRuleChoices rules;
    rules.renamings = {u"s/^Archiv/Archive/"_s};
    rules.excludes = {u"^Projekte$"_s};
    const QList<FoldersController::Renaming> changes = controller.preview(rules);
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes.at(1).after, named(u"Archive.2023"_s));
    QVERIFY(changes.at(3).after.isEmpty());
    QVERIFY(!controller.isChanged()); // Nothing is done by looking.
}

void tst_FoldersController::choosesMessages()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    MessageChoices messages;
    messages.sentSince = QDate(2020, 3, 1);
    messages.sentBefore = QDate(2021, 12, 31);
    messages.search = u"UNSEEN"_s;
    messages.largest = 5'000'000;
    messages.smallest = 1'000;
    messages.duplicates = Duplicates::CopiedAll;
    controller.setMessages(messages);
    const Options options = controller.options();
    QCOMPARE(options.messages.selection.sourceSearch,
             "SENTSINCE 1-Mar-2020 SENTBEFORE 31-Dec-2021 UNSEEN"_ba);
    QVERIFY(options.messages.selection.isSizeWanted(1'000));
    QVERIFY(!options.messages.selection.isSizeWanted(999));
    QVERIFY(!options.messages.selection.isSizeWanted(5'000'001));
    QCOMPARE(options.messages.duplicates, Duplicates::CopiedAll);
}

void tst_FoldersController::showsTheNewAccountAsItWillBe()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    NewTreeModel model(controller);
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.indexOf(named(u"Archiv.2023"_s)).isValid());
    QCOMPARE(model.indexOf(named(u"Archiv.2023"_s)).data().toString(), u"2023"_s);
    QVERIFY(model.indexOf(named(u"Trash"_s)).isValid());
    controller.setTarget(named(u"Gesendet"_s), u"Post.Gesendet"_s);
    QVERIFY(model.indexOf(named(u"Post"_s)).isValid());
    controller.setInclusion(controller.branchOf(named(u"Archiv"_s)), Inclusion::LeftOut);
    QVERIFY(!model.indexOf(named(u"Archiv"_s)).isValid());
    QCOMPARE(model.indexOf(named(u"INBOX"_s), NewTreeModel::MessagesColumn).data().toString(),
             QLocale().toString(1'904));

    QSignalSpy dropped(&model, &NewTreeModel::foldersDropped);
    FolderMappingModel old(controller);
    const std::unique_ptr<QMimeData> data(old.mimeData({old.indexOf(named(u"Projekte"_s))}));
    QVERIFY(
        model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, model.indexOf(named(u"Sent"_s))));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.at(0).at(1).value<Imap::MailboxName>(), named(u"Sent"_s));
    const std::unique_ptr<QMimeData> back(model.mimeData({model.indexOf(named(u"Trash"_s))}));
    QVERIFY(
        old.dropMimeData(back.get(), Qt::CopyAction, -1, -1, old.indexOf(named(u"Projekte"_s))));
    QCOMPARE(controller.entry(named(u"Projekte"_s))->target, named(u"Trash"_s));
}

void tst_FoldersController::filters()
{
    FoldersController controller;
    controller.setTrees(oldTree(), newTree());
    FolderMappingModel model(controller);
    FolderFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 5);
    filter.setSearch(u"hausbau"_s);
    QCOMPARE(filter.rowCount(), 1); // And what is above it.
    filter.setSearch(u"sent"_s);    // Where it goes counts, too.
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch({});
    filter.setRows(FolderFilter::Rows::OnlyChanged);
    QCOMPARE(filter.rowCount(), 0);
    controller.setInclusion(named(u"Archiv/2023"_s), Inclusion::LeftOut);
    filter.setRows(FolderFilter::Rows::OnlyChanged);
    QCOMPARE(filter.rowCount(), 1);
}

QTEST_GUILESS_MAIN(tst_FoldersController)
#include "tst_folderscontroller.moc"
