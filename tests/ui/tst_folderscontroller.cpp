// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/controllers/folderscontroller.h"
#include "ui/models/foldermappingmodel.h"

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

QTEST_GUILESS_MAIN(tst_FoldersController)
#include "tst_folderscontroller.moc"
