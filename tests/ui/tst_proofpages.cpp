// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfile.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"
#include "tests/ui/wizarddriver.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QAccessible>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Test;

/// The audit and the undo in the window: on the page of the result, and from the review.
class tst_ProofPages final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatItCompares();
    void tellsTheVerdict_data();
    void tellsTheVerdict();
    void listsTheDifferences();
    void bringsTheVerdictIntoSight();
    void reportsHaveTheAudit();
    void previewsBeforeItRemoves();
    void tellsWhyItCannotRemove();
    void removesOnlyCopiesByNameAlone();
    void aCanceledUndoSaysSo();
    void closingWaitsForTheAudit();
    void finishingWaitsForTheUndo();
    void theReviewOffersEarlierCopies();
    void theWindowOfEarlierCopiesWaits();
    void everyControlOfThatWindowHasAName();

private:
    void openEarlierCopy(Wizard &wizard);

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ProofPages::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine->probeAnswer = [](const Account &account) { return summaryOf(account); };
    m_engine->runAnswer = [](const MigrationRequest &request) { return reportFor(request); };
}

void tst_ProofPages::tellsWhatItCompares()
{
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    QVERIFY(!driver.find<QPushButton>(u"resultAuditCancel"_s)->isVisible());
    QVERIFY(!driver.find<QAbstractItemView>(u"resultAuditFindings"_s)->isVisible());
    driver.press(u"resultAuditThorough"_s);
    driver.press(u"resultAuditStart"_s);
    QCOMPARE(m_engine->audit->request.depth, AuditDepth::Bodies);
    QCOMPARE(m_engine->audit->request.source.host, oldAccount().host);
    QVERIFY(driver.text(u"resultAuditStatus"_s).contains(u"Signing in"_s));
    m_engine->audit->progress({.foldersDone = 2,
                               .foldersTotal = 8,
                               .messagesDone = 4'200,
                               .messagesTotal = 17'742,
                               .findings = 3,
                               .currentFolder = u"Gesendet"_s});
    const QString status = driver.text(u"resultAuditStatus"_s);
    QVERIFY2(status.contains(u"Gesendet"_s) && status.contains(QLocale().toString(4'200)),
             qPrintable(status));
    QCOMPARE(driver.find<QProgressBar>(u"resultAuditProgress"_s)->value(), 4'200);
    // Nothing else may want the record of the copy.
    for (const QString &name :
         {u"runAgainButton"_s, u"exportButton"_s, u"resultAuditStart"_s, u"resultUndoPreview"_s})
        QVERIFY2(!driver.find<QPushButton>(name)->isEnabled(), qPrintable(name));
    driver.press(u"resultAuditCancel"_s);
    QVERIFY(m_engine->audit->isCanceled);
    AuditResult result;
    result.reason = u"the audit was cancelled."_s;
    m_engine->audit->end(result);
    QVERIFY(driver.text(u"resultAuditStatus"_s).isEmpty());
    QVERIFY(driver.text(u"resultAuditVerdict"_s).contains(u"could not be found out"_s));
    QVERIFY(driver.text(u"resultAuditSentence"_s).contains(u"cancelled"_s));
    QVERIFY(driver.find<QPushButton>(u"runAgainButton"_s)->isEnabled());
    // Another copy makes it old news.
    driver.press(u"resultAuditStart"_s);
    m_engine->audit->end(auditWith(0));
    driver.press(u"runAgainButton"_s);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    driver.press(QWizard::CommitButton);
    QTRY_COMPARE(wizard.currentId(), int(Wizard::ResultId));
    QVERIFY(driver.text(u"resultAuditVerdict"_s).isEmpty());
}

void tst_ProofPages::tellsTheVerdict_data()
{
    QTest::addColumn<AuditResult>("result");
    QTest::addColumn<QString>("word");
    QTest::newRow("proved") << auditWith(0) << u"Yes, it is all there"_s;
    QTest::newRow("except") << auditWith(3) << u"Yes, except for 3"_s;
    AuditResult unreadable = auditWith(1);
    unreadable.verdict = AuditResult::Verdict::NotProved;
    unreadable.reason = u"“Gesendet” could not be read."_s;
    QTest::newRow("not proved") << unreadable << u"That could not be found out"_s;
}

void tst_ProofPages::tellsTheVerdict()
{
    QFETCH(AuditResult, result);
    QFETCH(QString, word);
    m_engine->auditAnswer = [result](const AuditRequest &) { return result; };
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    driver.press(u"resultAuditStart"_s);
    QTRY_VERIFY2(driver.text(u"resultAuditVerdict"_s).startsWith(word),
                 qPrintable(driver.text(u"resultAuditVerdict"_s)));
    QCOMPARE(driver.text(u"resultAuditSentence"_s), verdictSentence(result));
    QCOMPARE(driver.text(u"resultAuditReaders"_s), readerSentence(result));
    const auto *sign = driver.find<QLabel>(u"resultAuditSign"_s);
    QVERIFY(sign->isVisible() && !sign->pixmap().isNull());
    QCOMPARE(sign->accessibleName(), driver.text(u"resultAuditVerdict"_s));
    const auto *list = driver.find<QAbstractItemView>(u"resultAuditFindings"_s);
    QCOMPARE(list->isVisible(), !result.findings.isEmpty());
}

void tst_ProofPages::listsTheDifferences()
{
    m_engine->auditAnswer = [](const AuditRequest &) { return auditWith(12'345); };
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    driver.press(u"resultAuditStart"_s);
    auto *list = driver.find<QAbstractItemView>(u"resultAuditFindings"_s);
    QTRY_COMPARE(list->model()->rowCount(), int(AuditResult::findingsLimit));
    const QString heading = driver.text(u"resultAuditFindingsHeading"_s);
    QVERIFY2(heading.contains(QLocale().toString(12'345)), qPrintable(heading));
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"is missing in"_s));
    // What is chosen stays chosen while other things go on.
    list->setCurrentIndex(list->model()->index(5, 0));
    driver.press(u"resultUndoPreview"_s);
    m_engine->undo->end(undoResult(UndoKind::Preview));
    QCOMPARE(list->currentIndex().row(), 5);
}

void tst_ProofPages::bringsTheVerdictIntoSight()
{
    Wizard wizard(*m_engine);
    wizard.resize(800, 400);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    auto *start = driver.find<QPushButton>(u"resultAuditStart"_s);
    const auto *verdict = driver.find<QLabel>(u"resultAuditVerdict"_s);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QVERIFY(driver.find<QPushButton>(u"resultAuditCancel"_s)->hasFocus());
    m_engine->audit->end(auditWith(3));
    QVERIFY(start->hasFocus());
    QTRY_VERIFY(!verdict->visibleRegion().isEmpty());
    // Whoever has gone elsewhere meanwhile stays there.
    QTest::keyClick(start, Qt::Key_Space);
    auto *tabs = driver.find<QWidget>(u"resultTabBar"_s);
    tabs->setFocus();
    m_engine->audit->end(auditWith(0));
    QVERIFY(tabs->hasFocus());
}

void tst_ProofPages::reportsHaveTheAudit()
{
    m_engine->auditAnswer = [](const AuditRequest &) { return auditWith(3); };
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    driver.press(u"resultAuditStart"_s);
    QTRY_VERIFY(!driver.text(u"resultAuditVerdict"_s).isEmpty());
    driver.press(u"exportButton"_s);
    auto *dialog = driver.find<QFileDialog>(u"exportDialog"_s);
    const QString path = m_folder->filePath(u"report.json"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(driver.text(u"resultExported"_s).contains(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject audit =
        QJsonDocument::fromJson(file.readAll()).object().value("audit"_L1).toObject();
    QCOMPARE(audit.value("verdict"_L1).toString(), u"proved-except"_s);
}

void tst_ProofPages::previewsBeforeItRemoves()
{
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    const auto *remove = driver.find<QPushButton>(u"resultUndoRemove"_s);
    QVERIFY(!remove->isVisible());
    driver.press(u"resultUndoPreview"_s);
    QCOMPARE(m_engine->undo->request.kind, UndoKind::Preview);
    m_engine->undo->progress({.foldersDone = 1,
                              .foldersTotal = 5,
                              .messagesDone = 8'210,
                              .messagesTotal = 17'227,
                              .currentFolder = u"INBOX"_s});
    QVERIFY(driver.text(u"resultUndoStatus"_s).contains(u"INBOX"_s));
    QCOMPARE(driver.find<QProgressBar>(u"resultUndoProgress"_s)->value(), 8'210);
    QVERIFY(!driver.find<QPushButton>(u"resultAuditStart"_s)->isEnabled());
    const UndoResult preview = undoResult(UndoKind::Preview);
    m_engine->undo->end(preview);
    QVERIFY(driver.text(u"resultUndoStatus"_s).isEmpty());
    QCOMPARE(driver.text(u"resultUndoSentence"_s), sentenceFor(preview));
    QVERIFY(driver.find<QAbstractItemView>(u"resultUndoFolders"_s)->isVisible());
    QVERIFY(driver.text(u"resultUndoAdvice"_s).contains(u"Nothing has been removed"_s));
    QVERIFY2(remove->text().contains(QLocale().toString(preview.sum().removed)),
             qPrintable(remove->text()));
    driver.press(u"resultUndoRemove"_s);
    QCOMPARE(m_engine->undo->request.kind, UndoKind::Remove);
    QVERIFY(!remove->isVisible());
    m_engine->undo->end(undoResult(UndoKind::Remove));
    QVERIFY(!remove->isVisible());
    QVERIFY(driver.text(u"resultUndoSentence"_s).contains(u"are removed"_s));
    // The sentence on top must stay true.
    QVERIFY(!driver.text(u"resultSentence"_s).contains(u"All messages"_s));
    QVERIFY(driver.text(u"resultSentence"_s).contains(u"removed again"_s));
}

void tst_ProofPages::tellsWhyItCannotRemove()
{
    UndoResult refused;
    refused.error = errorOf(Error::Code::Storage, u"The server has no UIDPLUS."_s);
    m_engine->undoAnswer = [refused](const UndoRequest &) { return refused; };
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    driver.press(u"resultUndoPreview"_s);
    QTRY_COMPARE(driver.text(u"resultUndoErrorText"_s), u"The server has no UIDPLUS."_s);
    QVERIFY(!driver.find<QPushButton>(u"resultUndoRemove"_s)->isVisible());
    QVERIFY(!driver.find<QAbstractItemView>(u"resultUndoFolders"_s)->isVisible());
    driver.press(u"resultUndoPreview"_s);
    QVERIFY(driver.text(u"resultUndoErrorText"_s).isEmpty());
    UndoResult nothing = undoResult(UndoKind::Preview);
    nothing.removedFolders.clear();
    for (UndoneFolder &folder : nothing.folders)
        folder.removed = 0;
    // The first answer is still to come.
    QTRY_VERIFY(!driver.text(u"resultUndoErrorText"_s).isEmpty());
    m_engine->undoAnswer = [nothing](const UndoRequest &) { return nothing; };
    driver.press(u"resultUndoPreview"_s);
    QTRY_VERIFY(driver.text(u"resultUndoAdvice"_s).contains(u"nothing to remove"_s));
    QVERIFY(!driver.find<QPushButton>(u"resultUndoRemove"_s)->isVisible());
}

void tst_ProofPages::removesOnlyCopiesByNameAlone()
{
    QList<OnlyCopies> asked;
    m_engine->undoAnswer = [&asked](const UndoRequest &request) {
        asked.append(request.onlyCopies);
        return undoResult(UndoKind::Preview);
    };
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    driver.press(u"resultUndoPreview"_s);
    QTRY_VERIFY(driver.find<QPushButton>(u"resultUndoRemove"_s)->isVisible());
    driver.find<QCheckBox>(u"resultUndoOnlyCopies"_s)->click();
    // What was shown is not what would happen now.
    QVERIFY(!driver.find<QPushButton>(u"resultUndoRemove"_s)->isVisible());
    driver.press(u"resultUndoPreview"_s);
    QTRY_VERIFY(driver.find<QPushButton>(u"resultUndoRemove"_s)->isVisible());
    QCOMPARE(asked, (QList{OnlyCopies::Keep, OnlyCopies::Remove}));
}

void tst_ProofPages::aCanceledUndoSaysSo()
{
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    UndoResult result;
    result.error = errorOf(Error::Code::Canceled, u"Canceled"_s);
    driver.press(u"resultUndoPreview"_s);
    driver.press(u"resultUndoCancel"_s);
    m_engine->undo->end(result);
    QVERIFY(driver.text(u"resultUndoErrorText"_s).contains(u"nothing was changed"_s));
    driver.press(u"resultUndoPreview"_s);
    m_engine->undo->end(undoResult(UndoKind::Preview));
    driver.press(u"resultUndoRemove"_s);
    driver.press(u"resultUndoCancel"_s);
    result.kind = UndoKind::Remove;
    m_engine->undo->end(result);
    QVERIFY(driver.text(u"resultUndoErrorText"_s).contains(u"stays removed"_s));
}

void tst_ProofPages::closingWaitsForTheAudit()
{
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    driver.press(u"resultAuditStart"_s);
    QSignalSpy rejected(&wizard, &QDialog::rejected);
    wizard.close();
    QVERIFY(wizard.isVisible());
    QVERIFY(m_engine->audit->isCanceled);
    wizard.close();
    QVERIFY(wizard.isVisible());
    m_engine->audit->end({});
    QVERIFY(!wizard.isVisible());
    QCOMPARE(rejected.count(), 1);
}

void tst_ProofPages::finishingWaitsForTheUndo()
{
    Wizard wizard(*m_engine);
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ResultId));
    driver.press(u"resultUndoPreview"_s);
    QSignalSpy accepted(&wizard, &QDialog::accepted);
    driver.press(QWizard::FinishButton);
    QVERIFY(wizard.isVisible());
    QVERIFY(m_engine->undo->isCanceled);
    m_engine->undo->end({});
    QVERIFY(!wizard.isVisible());
    QCOMPARE(accepted.count(), 1);
}

void tst_ProofPages::openEarlierCopy(Wizard &wizard)
{
    QVERIFY(JournalFile::prepare(JournalFile::path(m_folder->path(), oldAccount(), newAccount())));
    wizard.show();
    const WizardDriver driver(wizard);
    QVERIFY(driver.walkTo(Wizard::ReviewId));
    QTRY_VERIFY(driver.canGoOn());
    driver.press(u"earlierCopyButton"_s);
    QVERIFY(driver.find<QDialog>(u"earlierCopyWindow"_s)->isVisible());
}

void tst_ProofPages::theReviewOffersEarlierCopies()
{
    {
        Wizard wizard(*m_engine, m_folder->path());
        wizard.show();
        const WizardDriver driver(wizard);
        QVERIFY(driver.walkTo(Wizard::ReviewId));
        QTRY_VERIFY(driver.canGoOn());
        QVERIFY(!driver.find<QPushButton>(u"earlierCopyButton"_s)->isVisible());
    }
    Wizard wizard(*m_engine, m_folder->path());
    openEarlierCopy(wizard);
    const WizardDriver driver(wizard);
    driver.press(u"earlierAuditStart"_s);
    QCOMPARE(m_engine->audit->request.journalFolder, m_folder->path());
    m_engine->audit->end(auditWith(2));
    QVERIFY(driver.text(u"earlierAuditVerdict"_s).contains(u"except for 2"_s));
    driver.press(u"earlierUndoPreview"_s);
    m_engine->undo->end(undoResult(UndoKind::Preview));
    driver.press(u"earlierUndoRemove"_s);
    m_engine->undo->end(undoResult(UndoKind::Remove));
    QVERIFY(driver.text(u"earlierAuditVerdict"_s).isEmpty());
    // The review has to look again.
    m_engine->runAnswer = {};
    driver.press(u"earlierClose"_s);
    QVERIFY(!driver.canGoOn());
    m_engine->driver()->report(reportFor(m_engine->driver()->request));
    QVERIFY(driver.canGoOn());
    QTRY_VERIFY(!wizard.findChild<QDialog *>(u"earlierCopyWindow"_s));
}

void tst_ProofPages::theWindowOfEarlierCopiesWaits()
{
    Wizard wizard(*m_engine, m_folder->path());
    openEarlierCopy(wizard);
    const WizardDriver driver(wizard);
    driver.press(u"earlierAuditStart"_s);
    auto *window = driver.find<QDialog>(u"earlierCopyWindow"_s);
    window->close();
    QVERIFY(window->isVisible());
    QVERIFY(m_engine->audit->isCanceled);
    m_engine->audit->end({});
    QVERIFY(!window->isVisible());
    QVERIFY(driver.canGoOn()); // Nothing was removed, so the review still counts.
}

void tst_ProofPages::everyControlOfThatWindowHasAName()
{
    Wizard wizard(*m_engine, m_folder->path());
    openEarlierCopy(wizard);
    const auto *window = wizard.findChild<QDialog *>(u"earlierCopyWindow"_s);
    int controls = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
                               || qobject_cast<const QProgressBar *>(widget)
                               || (qobject_cast<const QAbstractItemView *>(widget)
                                   && !qobject_cast<const QHeaderView *>(widget));
        if (!isControl || widget->objectName().startsWith("qt_"_L1))
            continue;
        ++controls;
        const QString where = u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                             widget->objectName());
        QVERIFY2(widget->objectName().startsWith("earlier"_L1), qPrintable(where));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
    QVERIFY(controls >= 12);
}

QTEST_MAIN(tst_ProofPages)
#include "tst_proofpages.moc"
