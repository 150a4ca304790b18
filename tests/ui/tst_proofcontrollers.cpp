// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfile.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "ui/controllers/journey.h"
#include "ui/models/findingmodel.h"
#include "ui/models/undomodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

namespace {

MigrationRequest migrationIn(const QString &folder)
{
    MigrationRequest request{.source = oldAccount(), .destination = newAccount()};
    request.options.excludedFolders = {Imap::MailboxName::fromDisplay(u"Archiv"_s)};
    request.journalFolder = folder;
    return request;
}

} // namespace

/// The audit and the undo without a page.
class tst_ProofControllers final : public QObject
{
    Q_OBJECT

private slots:
    void audits();
    void anAuditCanBeCanceled();
    void anAuditCanBeForgotten();
    void knowsWhetherThereIsARecord();
    void removesOnlyWhatWasPreviewed();
    void aPreviewMayFindNothing();
    void anUndoCanBeCanceled();
    void oneAtATime();
    void aRemovalEndsTheProof();
    void aCopyEndsBoth();
    void listsFindings();
    void listsFolders();
};

void tst_ProofControllers::audits()
{
    FakeEngine engine;
    AuditController audit(engine);
    audit.setMigration(migrationIn(u"somewhere"_s));
    QSignalSpy finished(&audit, &AuditController::finished);
    QVERIFY(audit.canStart());
    audit.start(AuditDepth::Bodies);
    QCOMPARE(audit.state(), AuditController::State::Running);
    QVERIFY(!audit.canStart());
    const AuditRequest request = engine.audit->request;
    QCOMPARE(request.source, oldAccount());
    QCOMPARE(request.destination, newAccount());
    QCOMPARE(request.options.excludedFolders.size(), 1);
    QCOMPARE(request.depth, AuditDepth::Bodies);
    QCOMPARE(request.readers, AuditReaders::Independent);
    QCOMPARE(request.journalFolder, u"somewhere"_s);
    engine.audit->progress({.messagesDone = 7});
    QCOMPARE(audit.progress().messagesDone, 7);
    QVERIFY(!audit.result());
    const FakeAudit *driver = engine.audit;
    audit.start(AuditDepth::Headers);
    QCOMPARE(engine.audit, driver); // One at a time.
    engine.audit->end(auditWith(2));
    QCOMPARE(audit.state(), AuditController::State::Finished);
    QCOMPARE(audit.result()->findingsTotal, 2);
    QCOMPARE(finished.size(), 1);
    audit.start(AuditDepth::Headers);
    QVERIFY(!audit.result());
    QCOMPARE(audit.progress().messagesDone, 0);
}

void tst_ProofControllers::anAuditCanBeCanceled()
{
    FakeEngine engine;
    AuditController audit(engine);
    audit.cancel();
    QCOMPARE(audit.state(), AuditController::State::Idle);
    audit.start(AuditDepth::Headers);
    audit.cancel();
    QVERIFY(engine.audit->isCanceled);
    QVERIFY(audit.isActive());
    QVERIFY(!audit.canStart());
    AuditResult result;
    result.reason = u"cancelled"_s;
    engine.audit->end(result);
    QVERIFY(!audit.isActive());
    QCOMPARE(audit.result()->verdict, AuditResult::Verdict::NotProved);
}

void tst_ProofControllers::anAuditCanBeForgotten()
{
    FakeEngine engine;
    AuditController audit(engine);
    audit.start(AuditDepth::Headers);
    QSignalSpy finished(&audit, &AuditController::finished);
    const QPointer<FakeAudit> forgotten = engine.audit;
    audit.forget();
    QVERIFY(forgotten->isCanceled);
    QCOMPARE(audit.state(), AuditController::State::Idle);
    audit.start(AuditDepth::Headers);
    forgotten->end(auditWith(1));
    QVERIFY(!audit.result());
    QCOMPARE(finished.size(), 0);
    QTRY_VERIFY(!forgotten);
    QVERIFY(engine.audit);
}

void tst_ProofControllers::knowsWhetherThereIsARecord()
{
    FakeEngine engine;
    QTemporaryDir folder;
    UndoController undo(engine);
    undo.setMigration(migrationIn(folder.path()));
    QVERIFY(!undo.hasRecord());
    QVERIFY(
        JournalFile::prepare(JournalFile::dryRunPath(folder.path(), oldAccount(), newAccount())));
    QVERIFY(!undo.hasRecord()); // A dry run has copied nothing.
    QVERIFY(JournalFile::prepare(JournalFile::path(folder.path(), oldAccount(), newAccount())));
    QVERIFY(undo.hasRecord());
}

void tst_ProofControllers::removesOnlyWhatWasPreviewed()
{
    FakeEngine engine;
    UndoController undo(engine);
    undo.setMigration(migrationIn(u"somewhere"_s));
    undo.remove();
    QVERIFY(!engine.undo);
    undo.preview();
    QCOMPARE(engine.undo->request.kind, UndoKind::Preview);
    QCOMPARE(engine.undo->request.journalFolder, u"somewhere"_s);
    QVERIFY(!undo.canRemove());
    engine.undo->end(undoResult(UndoKind::Preview));
    QVERIFY(undo.canRemove());
    undo.remove();
    QCOMPARE(engine.undo->request.kind, UndoKind::Remove);
    QCOMPARE(engine.undo->request.destination, newAccount());
    QVERIFY(!undo.result());
    engine.undo->end(undoResult(UndoKind::Remove));
    QVERIFY(!undo.canRemove());
    QVERIFY(undo.canPreview());
}

void tst_ProofControllers::aPreviewMayFindNothing()
{
    FakeEngine engine;
    UndoController undo(engine);
    undo.preview();
    engine.undo->end({});
    QVERIFY(!undo.canRemove());
    undo.preview();
    UndoResult refused = undoResult(UndoKind::Preview);
    refused.error = errorOf(Error::Code::Storage, u"There is no record."_s);
    engine.undo->end(refused);
    QVERIFY(!undo.canRemove());
    QVERIFY(!undo.wasCanceled());
    undo.preview();
    UndoResult foldersOnly;
    foldersOnly.removedFolders = {Imap::MailboxName("Empty"_ba)};
    engine.undo->end(foldersOnly);
    QVERIFY(undo.canRemove());
}

void tst_ProofControllers::anUndoCanBeCanceled()
{
    FakeEngine engine;
    UndoController undo(engine);
    undo.preview();
    undo.cancel();
    QVERIFY(engine.undo->isCanceled);
    QVERIFY(undo.isActive());
    UndoResult result;
    result.error = errorOf(Error::Code::Canceled);
    engine.undo->end(result);
    QVERIFY(undo.wasCanceled());
    undo.preview();
    QVERIFY(!undo.wasCanceled());
    undo.cancel();
    engine.undo->end(undoResult(UndoKind::Preview)); // It was faster.
    QVERIFY(!undo.wasCanceled());
    undo.preview();
    const QPointer<FakeUndo> forgotten = engine.undo;
    undo.forget();
    QVERIFY(forgotten->isCanceled);
    QVERIFY(!undo.result());
}

void tst_ProofControllers::oneAtATime()
{
    FakeEngine engine;
    Journey journey(engine, {});
    journey.audit().start(AuditDepth::Headers);
    QVERIFY(journey.isProving());
    QVERIFY(!journey.undo().canPreview());
    journey.undo().preview();
    QVERIFY(!engine.undo);
    engine.audit->end(auditWith(0));
    QVERIFY(!journey.isProving());
    journey.undo().preview();
    QVERIFY(engine.undo);
    QVERIFY(!journey.audit().canStart());
    journey.cancelProof();
    QVERIFY(engine.undo->isCanceled);
    QVERIFY(journey.isProving());
    engine.undo->end({});
    QVERIFY(journey.audit().canStart());
}

void tst_ProofControllers::aRemovalEndsTheProof()
{
    FakeEngine engine;
    Journey journey(engine, {});
    journey.audit().start(AuditDepth::Headers);
    engine.audit->end(auditWith(0));
    journey.undo().preview();
    engine.undo->end(undoResult(UndoKind::Preview));
    QVERIFY(journey.audit().result());
    journey.undo().remove();
    QVERIFY(!journey.audit().result());
}

void tst_ProofControllers::aCopyEndsBoth()
{
    FakeEngine engine;
    Journey journey(engine, {});
    journey.audit().start(AuditDepth::Headers);
    engine.audit->end(auditWith(0));
    journey.undo().preview();
    engine.undo->end(undoResult(UndoKind::Preview));
    journey.copy().start({});
    QVERIFY(!journey.audit().result());
    QVERIFY(!journey.undo().canRemove());
}

void tst_ProofControllers::listsFindings()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model);
    AuditResult result = auditWith(7);
    result.findings.last().subject.clear();
    model.setFindings(result.findings);
    QCOMPARE(model.rowCount(), 7);
    const QString first = model.index(0).data().toString();
    QVERIFY(first.startsWith(sentenceFor(result.findings.first())));
    QVERIFY(first.contains(result.findings.first().subject));
    QCOMPARE(model.index(6).data().toString(), sentenceFor(result.findings.last()));
}

void tst_ProofControllers::listsFolders()
{
    UndoModel model;
    const QAbstractItemModelTester tester(&model);
    UndoResult result = undoResult(UndoKind::Preview);
    model.setResult(result);
    // "Projekte" was created, and has never had a message.
    QCOMPARE(model.rowCount(), result.folders.size() + 1);
    QStringList names, fates;
    QString inbox;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
        fates.append(model.index(row, model.columnCount() - 1).data().toString());
        if (names.last() == u"INBOX"_s)
            inbox = model.index(row, 1).data().toString();
    }
    QCOMPARE(inbox, QLocale().toString(1'870));
    QVERIFY(fates.at(names.indexOf(u"Projekte"_s)).contains(u"would be removed"_s));
    QVERIFY(fates.at(names.indexOf(u"Projekte.Hausbau"_s)).contains(u"untouched"_s));
    QCOMPARE(fates.at(names.indexOf(u"INBOX"_s)), u"stays"_s);
    const QVariant before = model.headerData(1, Qt::Horizontal, Qt::DisplayRole);
    model.setResult(undoResult(UndoKind::Remove));
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::DisplayRole) != before);
}

QTEST_GUILESS_MAIN(tst_ProofControllers)
#include "tst_proofcontrollers.moc"
