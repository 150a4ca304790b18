// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard.h"

#include "ui/pages/accountpage.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/copypage.h"
#include "ui/pages/folderspage.h"
#include "ui/pages/resultpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/prefill.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

namespace Mailhaul {

using namespace Qt::StringLiterals;

Wizard::Wizard(EngineFactory &engine, const QString &journalFolder, QWidget *parent)
    : QWizard(parent)
    , m_journey(engine, journalFolder)
{
    setObjectName(u"wizard"_s);
    setWindowTitle(tr("Mailhaul"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    addPages();
    resize(sizeHint());
    connect(&m_journey.copy(), &RunController::finished, this, &Wizard::copyFinished);
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
    setPage(ReviewId, new ReviewPage(m_journey.review()));
    setPage(CopyingId, new CopyPage(m_journey.copy()));
    auto *result = new ResultPage(m_journey.copy());
    setPage(ResultId, result);
    // Queued: the button that was pressed is on the page that goes.
    connect(result, &ResultPage::runAgainRequested, this, &Wizard::runAgain, Qt::QueuedConnection);
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
    if (m_closeQuestion)
        m_closeQuestion->close();
    if (!m_closesWhenStopped)
        return;
    m_closesWhenStopped = false;
    QWizard::reject();
}

/// Back to the review, which compares both accounts as they are now.
void Wizard::runAgain()
{
    back();
    back();
    m_journey.startReview();
}

} // namespace Mailhaul
