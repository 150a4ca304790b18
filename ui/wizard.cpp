// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard.h"

#include "ui/pages/accountpage.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/copypage.h"
#include "ui/pages/folderspage.h"
#include "ui/pages/resultpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/platform/desktop.h"
#include "ui/prefill.h"
#include "ui/reporttext.h"
#include "ui/several/severalwindow.h"
#include "ui/widgets/earliercopywindow.h"
#include "ui/widgets/helpwindow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/savedialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// What does not belong to one migration is offered where none has begun, and only what a page can use takes
/// room, which is short where letters are large.
QList<QWizard::WizardButton> buttonsOf(Wizard::PageId page)
{
    switch (page) {
    case Wizard::OldAccountId:
        return {QWizard::HelpButton, QWizard::CustomButton1, QWizard::CustomButton2,
                QWizard::Stretch,    QWizard::NextButton,    QWizard::CancelButton};
    case Wizard::NewAccountId:
    case Wizard::CheckingId:
    case Wizard::FoldersId:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                QWizard::CancelButton};
    case Wizard::ReviewId:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::BackButton, QWizard::CommitButton,
                QWizard::CancelButton};
    case Wizard::CopyingId:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::CancelButton};
    case Wizard::ResultId:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::FinishButton};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Wizard::Wizard(EngineFactory &engine, const QString &journalFolder, QWidget *parent)
    : QWizard(parent)
    , m_journey(engine, journalFolder)
    , m_journalFolder(journalFolder)
    , m_desktop(Desktop::make())
    , m_engine(engine)
{
    setObjectName(u"wizard"_s);
    setWindowTitle(tr("Mailhaul"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::HaveHelpButton);
    setOption(QWizard::HaveCustomButton1);
    setOption(QWizard::HaveCustomButton2);
    setButtonText(QWizard::CustomButton1, tr("&Open…"));
    setButtonText(QWizard::CustomButton2, tr("Several &Mailboxes…"));
    addPages();
    resize(sizeHint());
    RunController &copy = m_journey.copy();
    connect(&copy, &RunController::started, this, &Wizard::copyStarted);
    connect(&copy, &RunController::changed, this, &Wizard::copyChanged);
    connect(&copy, &RunController::finished, this, &Wizard::copyFinished);
    connect(&m_journey.audit(), &AuditController::started, this,
            [this] { m_desktop->keepAwake(tr("Both accounts are being compared.")); });
    connect(&m_journey.audit(), &AuditController::finished, this, &Wizard::auditFinished);
    connect(&m_journey.undo(), &UndoController::finished, this, &Wizard::closeIfAsked);
    connect(this, &QWizard::currentIdChanged, this, &Wizard::layOutButtons);
    // The page has the focus by then, or lacks it.
    connect(this, &QWizard::currentIdChanged, this, &Wizard::arrive, Qt::QueuedConnection);
    connect(button(QWizard::CustomButton1), &QAbstractButton::clicked, this,
            &Wizard::askForFileToOpen);
    connect(button(QWizard::CustomButton2), &QAbstractButton::clicked, this, &Wizard::openSeveral);
    connect(this, &QWizard::helpRequested, this, [this] {
        if (!m_help)
            m_help = new HelpWindow(this);
        m_help->showSection(currentPage()->objectName());
    });
    layOutButtons();
}

Wizard::~Wizard()
{
    // A window that is hidden only by QDialog's destructor lays out its views once more, and what
    // they show is gone by then.
    hide();
}

void Wizard::openMigrationFile(const QString &path)
{
    const auto migration = openMigration(path);
    if (!migration) {
        tell(u"openError"_s, migration.error());
        return;
    }
    // Whoever opens a file wants that one. The other is offered at the next start.
    delete m_continueQuestion;
    m_journey.take(*migration);
    m_goesToReview = true;
    restart();
}

void Wizard::setStateFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return;
    m_stateFolder = path;
    const QSettings settings(path + u"/window.ini"_s, QSettings::IniFormat);
    restoreGeometry(settings.value("geometry").toByteArray());
    if (const auto unfinished = openMigration(unfinishedFile()))
        offerToContinue(*unfinished);
}

void Wizard::offerToContinue(const MigrationFile &migration)
{
    auto *question = new QMessageBox(this);
    m_continueQuestion = question;
    question->setObjectName(u"continueQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Continue Copying"));
    question->setText(tr("The copy from %1 to %2 was not finished. Continue it?")
                          .arg(migration.oldAccount.user, migration.newAccount.user));
    question->setInformativeText(
        tr("What has been copied is not copied again. You will be asked for passwords that are "
           "not in this computer's keychain. “Forget It” removes those that are."));
    QPushButton *go = question->addButton(tr("&Continue"), QMessageBox::AcceptRole);
    go->setObjectName(u"continueButton"_s);
    QPushButton *later = question->addButton(tr("&Not Now"), QMessageBox::RejectRole);
    later->setObjectName(u"continueLaterButton"_s);
    QPushButton *forget = question->addButton(tr("&Forget It"), QMessageBox::DestructiveRole);
    forget->setObjectName(u"forgetUnfinishedButton"_s);
    question->setDefaultButton(go);
    question->setEscapeButton(later);
    connect(go, &QPushButton::clicked, this, [this, migration] {
        m_journey.take(migration);
        m_goesToReview = true;
        restart();
    });
    connect(forget, &QPushButton::clicked, this, [this, migration] {
        QFile::remove(unfinishedFile());
        m_journey.oldAccount().forgetSecretsOf(migration.oldAccount);
        m_journey.newAccount().forgetSecretsOf(migration.newAccount);
    });
    // The window is shown first.
    QMetaObject::invokeMethod(question, &QDialog::open, Qt::QueuedConnection);
}

void Wizard::closeEvent(QCloseEvent *event)
{
    if (!m_stateFolder.isEmpty()) {
        QSettings settings(m_stateFolder + u"/window.ini"_s, QSettings::IniFormat);
        settings.setValue("geometry", saveGeometry());
    }
    QWizard::closeEvent(event);
}

/// Escape closes a list of suggestions or a menu; once too often, and all that was entered would be lost. What a page
/// says can be read to its end from the button Next.
void Wizard::keyPressEvent(QKeyEvent *event)
{
    auto *page = qobject_cast<ScrollPage *>(currentPage());
    const bool turnsPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (event->key() == Qt::Key_Escape)
        event->ignore();
    else if (turnsPage && page)
        page->turn(event);
    else
        QWizard::keyPressEvent(event);
}

/// Whoever does not see the page hears where they are, and starts on the page itself.
void Wizard::arrive()
{
    QWizardPage *page = currentPage();
    if (!page)
        return;
    spreadMnemonics(this);
    announce(this,
             tr("%1. %2", "title and subtitle of a page").arg(page->title(), page->subTitle()));
    QWidget *focus = focusWidget();
    if (focus && page->isAncestorOf(focus))
        return;
    // Its first button would check everything again.
    if (currentId() == CheckingId && page->isComplete()) {
        button(QWizard::NextButton)->setFocus();
        return;
    }
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesFocus =
            (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
        if (takesFocus) {
            widget->setFocus();
            return;
        }
    }
}

QString Wizard::unfinishedFile() const
{
    return m_stateFolder + u"/unfinished.mailhaul"_s;
}

void Wizard::layOutButtons()
{
    const QList<QWizard::WizardButton> layout = buttonsOf(PageId(std::max(currentId(), 0)));
    // Qt shows all of them for a moment, and the window would grow.
    if (std::exchange(m_layout, layout) == layout)
        return;
    setButtonLayout(layout);
    for (const auto custom : {QWizard::CustomButton1, QWizard::CustomButton2})
        button(custom)->setVisible(layout.contains(custom));
}

void Wizard::askForFileToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a Migration"));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Migrations (*.mailhaul)"));
    connect(dialog, &QFileDialog::fileSelected, this, &Wizard::openMigrationFile);
    dialog->open();
}

void Wizard::askWhereToSave()
{
    const MigrationFile migration = m_journey.migration();
    //: The name of a file: from one account to another
    const QString name =
        tr("%1 to %2").arg(migration.oldAccount.user, migration.newAccount.user) + ".mailhaul"_L1;
    auto *dialog = makeSaveDialog(u"saveDialog"_s, tr("Save the Migration"), name, this);
    dialog->setNameFilter(tr("Migrations (*.mailhaul)"));
    dialog->setDefaultSuffix(u"mailhaul"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveMigration(m_journey.migration(), path); !saved)
            tell(u"saveError"_s, saved.error());
    });
    dialog->open();
}

void Wizard::tell(const QString &objectName, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Mailhaul"), text, QMessageBox::Ok, this);
    box->setObjectName(objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void Wizard::copyStarted()
{
    m_desktop->keepAwake(tr("Messages are being copied."));
    m_percentShown = -1;
    // Should the power fail, the next start knows what was going on.
    if (!m_stateFolder.isEmpty()) {
        if (const auto saved = saveMigration(m_journey.migration(), unfinishedFile()); !saved)
            tell(u"saveError"_s, saved.error());
    }
}

void Wizard::copyChanged()
{
    const Progress &progress = m_journey.copy().progress();
    if (!m_journey.copy().isActive() || progress.messagesTotal <= 0)
        return;
    const int percent = int(100 * progress.messagesDone / progress.messagesTotal);
    if (percent == m_percentShown)
        return;
    m_percentShown = percent;
    m_desktop->setProgress(percent / 100.0);
}

void Wizard::fillIn(const Prefill &prefill)
{
    m_journey.oldAccount().load(prefill.oldAccount);
    m_journey.newAccount().load(prefill.newAccount);
}

void Wizard::reject()
{
    if (m_closesWhenStopped || m_closeQuestion)
        return;
    if (m_journey.copy().isActive()) {
        askToClose();
        return;
    }
    m_journey.cancelEverything();
    QWizard::reject();
}

void Wizard::done(int result)
{
    if (m_journey.isProving()) {
        m_closesWith = result;
        m_journey.cancelProof();
        return;
    }
    QWizard::done(result);
}

void Wizard::closeIfAsked()
{
    if (m_closesWith && !m_journey.isProving())
        done(*std::exchange(m_closesWith, {}));
}

void Wizard::auditFinished()
{
    m_desktop->letSleep();
    if (!QApplication::activeWindow() && !m_closesWith)
        m_desktop->notify(tr("Mailhaul"), verdictSentence(*m_journey.audit().result()));
    closeIfAsked();
}

/// Room for the folder tree at the user's size of letters, within the screen.
QSize Wizard::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QSize wanted(150 * metrics.averageCharWidth(), 42 * metrics.lineSpacing());
    return wanted.expandedTo(minimumSizeHint()).boundedTo(screen()->availableSize());
}

void Wizard::initializePage(int id)
{
    switch (PageId(id)) {
    case CheckingId:
        m_journey.checkBoth();
        break;
    case FoldersId:
        m_journey.takeFolders();
        if (std::exchange(m_goesToReview, false)) {
            const auto goOn = [this] {
                // Somebody may have been faster.
                if (currentId() == FoldersId)
                    next();
            };
            QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
        }
        break;
    case ReviewId:
        m_journey.startReview();
        break;
    case CopyingId:
        m_journey.startCopy();
        break;
    case OldAccountId:
    case NewAccountId:
    case ResultId:
        break;
    }
    QWizard::initializePage(id);
}

void Wizard::cleanupPage(int id)
{
    switch (PageId(id)) {
    case NewAccountId:
        m_journey.newAccount().cancelCheck();
        break;
    case CheckingId:
        m_journey.check().cancel();
        break;
    case ReviewId:
        m_journey.review().abandon();
        break;
    case OldAccountId:
    case FoldersId:
    case CopyingId:
    case ResultId:
        break;
    }
    QWizard::cleanupPage(id);
}

void Wizard::addPages()
{
    setPage(OldAccountId, new AccountPage(m_journey.oldAccount()));
    setPage(NewAccountId, new AccountPage(m_journey.newAccount()));
    setPage(CheckingId, new CheckPage(m_journey.check()));
    setPage(FoldersId, new FoldersPage(m_journey.folders()));
    auto *review =
        new ReviewPage(m_journey.review(), m_journey.folders(), m_journey.undo(), m_engine);
    setPage(ReviewId, review);
    connect(review, &ReviewPage::saveRequested, this, &Wizard::askWhereToSave);
    connect(review, &ReviewPage::earlierCopyRequested, this, &Wizard::openEarlierCopy);
    setPage(CopyingId, new CopyPage(m_journey.copy()));
    auto *result = new ResultPage(m_journey.copy(), m_journey.audit(), m_journey.undo(), m_engine);
    setPage(ResultId, result);
    // Queued: the button that was pressed is on the page that goes.
    connect(result, &ResultPage::runAgainRequested, this, &Wizard::runAgain, Qt::QueuedConnection);
    connect(result, &ResultPage::retried, this, &Wizard::showCopying, Qt::QueuedConnection);
    numberPages();
    // Controls have got other texts or have come into sight.
    for (const int id : pageIds())
        connect(page(id), &QWizardPage::completeChanged, this, [this] { spreadMnemonics(this); });
}

void Wizard::numberPages()
{
    const QList<int> ids = pageIds();
    for (qsizetype at = 0; at < ids.size(); ++at) {
        QWizardPage *numbered = page(ids.at(at));
        //: The title of a page of the wizard
        numbered->setTitle(tr("Step %1 of %2: %3")
                               .arg(QLocale().toString(at + 1), QLocale().toString(ids.size()),
                                    numbered->title()));
    }
}

void Wizard::askToClose()
{
    m_closeQuestion = new QMessageBox(this);
    m_closeQuestion->setObjectName(u"closeQuestion"_s);
    m_closeQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_closeQuestion->setIcon(QMessageBox::Question);
    m_closeQuestion->setWindowTitle(tr("Close Mailhaul"));
    m_closeQuestion->setText(tr("Messages are still being copied. Stop and close?"));
    m_closeQuestion->setInformativeText(
        tr("Nothing is lost. When you copy between the same accounts again, it goes on where it "
           "stopped."));
    QPushButton *stop = m_closeQuestion->addButton(tr("&Stop and Close"), QMessageBox::AcceptRole);
    stop->setObjectName(u"stopAndCloseButton"_s);
    QPushButton *stay = m_closeQuestion->addButton(tr("&Keep Copying"), QMessageBox::RejectRole);
    stay->setObjectName(u"keepCopyingButton"_s);
    m_closeQuestion->setDefaultButton(stay);
    m_closeQuestion->setEscapeButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closesWhenStopped = true;
        m_journey.copy().stop();
    });
    m_closeQuestion->open();
}

void Wizard::copyFinished()
{
    const Report &report = *m_journey.copy().report();
    m_desktop->letSleep();
    m_desktop->setProgress({});
    if (!isActiveWindow())
        m_desktop->notify(tr("Mailhaul"), resultSentence(report));
    const bool isAllDone =
        report.outcome == Report::Outcome::Completed && report.balance.notReached == 0;
    if (isAllDone && !m_stateFolder.isEmpty())
        QFile::remove(unfinishedFile());
    if (m_closeQuestion)
        m_closeQuestion->close();
    if (!m_closesWhenStopped)
        return;
    m_closesWhenStopped = false;
    QWizard::reject();
}

/// Back to a run that tries something again. The page goes on by itself when that has ended.
void Wizard::showCopying()
{
    if (currentId() != ResultId || !m_journey.copy().isActive())
        return;
    back();
}

void Wizard::openSeveral()
{
    auto *several = new SeveralWindow(m_engine, m_journalFolder, this);
    several->setAttribute(Qt::WA_DeleteOnClose);
    several->show();
}

void Wizard::openEarlierCopy()
{
    auto *window = new EarlierCopyWindow(m_journey.audit(), m_journey.undo(), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QDialog::finished, this, [this] {
        const auto &undone = m_journey.undo().result();
        // What the review says is not true any more.
        if (undone && undone->kind == UndoKind::Remove)
            m_journey.startReview();
    });
    window->open();
}

/// Back to the review, which compares both accounts as they are now.
void Wizard::runAgain()
{
    back();
    back();
    m_journey.startReview();
}

} // namespace Mailhaul
