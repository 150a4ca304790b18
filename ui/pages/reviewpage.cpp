// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewpage.h"

#include "core/report/sentences.h"
#include "ui/clicommand.h"
#include "ui/models/newtreemodel.h"
#include "ui/reviewtext.h"
#include "ui/text.h"
#include "ui/widgets/balanceview.h"
#include "ui/widgets/canarypanel.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldertable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagelistview.h"
#include "ui/widgets/problemlist.h"
#include "ui/widgets/readingorder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

qint64 bytesToCopy(const Report &report)
{
    qint64 bytes = 0;
    for (const FolderReport &folder : report.folders)
        bytes += folder.bytesCopied;
    return bytes;
}

} // namespace

ReviewPage::ReviewPage(RunController &controller, FoldersController &folders, UndoController &undo,
                       EngineFactory &engine, QWidget *parent)
    : ScrollPage(parent)
    , m_controller(controller)
    , m_foldersController(folders)
    , m_undo(undo)
    , m_status(makeTextLabel(u"reviewStatus"_s, content()))
    , m_sentence(makeHeadline(u"reviewSentence"_s, content()))
    , m_duration(makeTextLabel(u"reviewDuration"_s, content()))
    , m_promise(makeTextLabel(u"reviewPromise"_s, content()))
    , m_bar(new QProgressBar(content()))
    , m_balance(new BalanceView(u"review"_s, content()))
    , m_tabs(new QTabWidget(content()))
    , m_folders(new FolderTable(u"reviewFolders"_s, m_tabs))
    , m_warnings(new QListWidget(m_tabs))
    , m_error(new ErrorBox(u"reviewError"_s, content()))
    , m_again(new QPushButton(tr("Compare &Again"), content()))
    , m_save(new QPushButton(tr("Save as &File…"), content()))
    , m_earlier(new QPushButton(tr("Ear&lier Copy…"), content()))
    , m_canary(new CanaryPanel(
          engine, [this] { return canaryRequest(); }, content()))
    , m_problems(new ProblemList(u"reviewProblems"_s, content()))
{
    setObjectName(u"reviewPage"_s);
    setTitle(tr("Review"));
    setSubTitle(
        tr("This is what will happen. Nothing is copied before you press the button below."));
    setCommitPage(true);

    m_bar->setObjectName(u"reviewProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    // There is nothing else on the page meanwhile, and the focus would fall on the button for help.
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_again->setObjectName(u"reviewAgainButton"_s);
    connect(m_again, &QPushButton::clicked, &m_controller, &RunController::restart);
    m_save->setObjectName(u"saveMigrationButton"_s);
    m_save->setAccessibleDescription(
        tr("Saves accounts and choices without passwords, to copy on another machine or later."));
    connect(m_save, &QPushButton::clicked, this, &ReviewPage::saveRequested);
    m_earlier->setObjectName(u"earlierCopyButton"_s);
    m_earlier->setAccessibleDescription(
        tr("Compares both accounts message by message, or takes back what was copied before."));
    connect(m_earlier, &QPushButton::clicked, this, &ReviewPage::earlierCopyRequested);
    makeTabs(engine);
    auto *buttons = new QWidget(content());
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(m_save);
    row->addWidget(m_earlier);

    column()->addWidget(m_status);
    column()->addWidget(m_bar);
    column()->addWidget(m_sentence);
    column()->addWidget(m_balance);
    column()->addWidget(m_duration);
    column()->addWidget(m_promise);
    column()->addWidget(m_error);
    column()->addWidget(m_again, 0, Qt::AlignLeft);
    column()->addWidget(m_problems, 1);
    column()->addWidget(m_canary);
    column()->addWidget(m_tabs, 2);
    column()->addWidget(buttons);
    column()->addStretch(0);
    followReadingOrder(content());

    connect(m_balance, &BalanceView::opened, this, &ReviewPage::showMessages);
    connect(m_canary, &CanaryPanel::activeChanged, this, &ReviewPage::completeChanged);
    connect(&m_controller, &RunController::started, this, &ReviewPage::started);
    connect(&m_controller, &RunController::changed, this, &ReviewPage::refresh);
    connect(&m_controller, &RunController::finished, this, &ReviewPage::finished);
    started();
}

void ReviewPage::makeTabs(EngineFactory &engine)
{
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->tabBar()->setObjectName(u"reviewTabBar"_s);
    m_tabs->setAccessibleName(tr("Details of the review"));
    m_messages =
        new MessageListView(u"review"_s, m_controller.fates(), engine.makeHeaderSource(), m_tabs);
    m_warnings->setObjectName(u"reviewWarnings"_s);
    m_warnings->setAccessibleName(tr("What could go wrong"));
    m_warnings->setWordWrap(true);
    m_tabs->addTab(m_folders, tr("Folders"));
    m_tabs->addTab(makeTree(), tr("New account"));
    m_tabs->addTab(m_messages, tr("Messages"));
    m_tabs->addTab(m_warnings, tr("Warnings"));
    m_tabs->addTab(makeCommandLine(), tr("Command line"));
}

/// The new account as it will be; filled when the review has ended.
QWidget *ReviewPage::makeTree()
{
    m_tree = new QTreeView(m_tabs);
    m_tree->setObjectName(u"reviewTree"_s);
    m_tree->setAccessibleName(tr("Folders of the new account as they will be"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    return m_tree;
}

void ReviewPage::cleanupPage()
{
    forgetTree();
    ScrollPage::cleanupPage();
}

/// It would follow every change on the page before.
void ReviewPage::forgetTree()
{
    QAbstractItemModel *model = m_tree->model();
    m_tree->setModel(nullptr);
    delete model;
}

QWidget *ReviewPage::makeCommandLine()
{
    auto *page = new QWidget(m_tabs);
    QLabel *help = makeTextLabel(u"reviewCommandHelp"_s, page);
    help->setText(tr("The same on the command line. Put the two passwords into the files that it "
                     "names. It makes the marks of messages that are there already the same."));
    m_commandLine = new QPlainTextEdit(page);
    m_commandLine->setObjectName(u"reviewCommandLine"_s);
    m_commandLine->setAccessibleName(tr("Command line of mailhaul-cli"));
    m_commandLine->setReadOnly(true);
    m_commandLine->setTabChangesFocus(true);
    auto *copy = new QPushButton(tr("Co&py to Clipboard"), page);
    copy->setObjectName(u"copyCommandButton"_s);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_commandLine->toPlainText()); });
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(help);
    layout->addWidget(m_commandLine, 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return page;
}

bool ReviewPage::isComplete() const
{
    // Both would write to the new account at once.
    if (m_canary->isActive())
        return false;
    return m_controller.report() && m_controller.report()->outcome == Report::Outcome::Completed;
}

void ReviewPage::started()
{
    m_sentence->hide();
    m_balance->hide();
    m_promise->hide();
    m_error->clear();
    m_again->hide();
    m_duration->hide();
    m_save->hide();
    m_earlier->hide();
    m_canary->forget();
    m_canary->hide();
    m_tabs->hide();
    m_folders->clear();
    m_tabs->setCurrentIndex(0);
    m_messages->setAccount(m_controller.request().source);
    m_problems->model().setAccounts(m_controller.request().source,
                                    m_controller.request().destination);
    setButtonText(QWizard::CommitButton, tr("&Copy"));
    refresh();
}

void ReviewPage::refresh()
{
    const bool isActive = m_controller.isActive();
    m_bar->setVisible(isActive);
    showText(m_status, isActive ? progressText() : QString());
    const Progress &progress = m_controller.progress();
    m_bar->setRange(0, progress.foldersTotal);
    m_bar->setValue(std::min(progress.foldersDone, progress.foldersTotal));
    emit completeChanged();
}

void ReviewPage::finished()
{
    const Report &report = *m_controller.report();
    m_problems->model().setProblems(report.problems);
    if (report.outcome != Report::Outcome::Completed) {
        m_error->showError(
            tr("The comparison ended early. The problems below say why. Compare again, "
               "or go back to change something."));
        m_again->show();
        emit completeChanged();
        keepFocus(m_again);
        return;
    }

    const qint64 toCopy = report.balance.copied;
    const QString sentence = sentenceFor(report);
    showText(m_sentence, sentence);
    m_balance->setBalance(report.balance, report.kind);
    // Its doors were made just now.
    followReadingOrder(content());
    m_balance->show();
    const QString duration =
        durationSentence(report, m_controller.pace(), QDateTime::currentDateTime());
    showText(m_duration, createdText(report) + u' ' + duration);
    m_folders->setReport(report);
    m_messages->refresh();
    forgetTree();
    m_tree->setModel(new NewTreeModel(m_foldersController, m_tree));
    m_tree->expandAll();
    fitColumns(m_tree);
    m_warnings->clear();
    m_warnings->addItems(reviewWarnings(report, m_controller.fates()));
    const int warnings = m_warnings->count();
    m_tabs->setTabText(m_tabs->indexOf(m_warnings), tr("Warnings (%Ln)", nullptr, warnings));
    if (warnings == 0)
        m_warnings->addItem(tr("Nothing is expected to go wrong."));
    m_commandLine->setPlainText(cliCommand(m_controller.request(), m_foldersController.choices()));
    m_tabs->show();
    m_save->show();
    m_earlier->setVisible(m_undo.hasRecord());
    m_canary->setVisible(toCopy > 0);
    showText(
        m_promise,
        toCopy == 0
            ? tr("You can go on all the same: new folders and marks such as “read” are brought "
                 "over.")
        : m_foldersController.choices().messages.deleteAnything()
            ? tr("Copying begins only when you press the button below. Then messages are deleted, "
                 "as "
                 "you have chosen: %1 in the old account, %2 in the new one. This cannot be "
                 "undone.")
                  .arg(textForNumber(report.statistics.deletedOnSource),
                       textForNumber(report.statistics.deletedOnDestination))
            : tr("Copying begins only when you press the button below. The old account stays as it "
                 "is."));
    setButtonText(QWizard::CommitButton,
                  toCopy == 0 ? tr("&Continue")
                              : tr("&Copy %Ln Message(s)", nullptr, pluralNumber(toCopy)));
    announce(m_sentence, sentence);
    emit completeChanged();
    keepFocus(m_tabs->tabBar());
}

/// It was on the bar, which is gone, and would fall on the button for help.
void ReviewPage::keepFocus(QWidget *widget)
{
    const QWizard *window = wizard();
    if (window && window->currentPage() == this && !isAncestorOf(window->focusWidget()))
        widget->setFocus();
}

CanaryRequest ReviewPage::canaryRequest() const
{
    const MigrationRequest &request = m_controller.request();
    return {.source = request.source,
            .destination = request.destination,
            .options = request.options,
            .journalFolder = request.journalFolder};
}

void ReviewPage::showMessages(MessageChoice choice)
{
    m_messages->show(choice);
    m_tabs->setCurrentWidget(m_messages);
    scrollTo(m_tabs);
}

QString ReviewPage::sentenceFor(const Report &report) const
{
    const Balance &balance = report.balance;
    if (balance.copied > 0) {
        //: %1 is a size such as 1.4 GB
        return tr("%Ln message(s) with %1 will be copied.", nullptr, pluralNumber(balance.copied))
            .arg(textForBytes(bytesToCopy(report)));
    }
    if (balance.alreadyThere + balance.repeated == balance.found)
        return tr("There is nothing to copy: the new account has every message.");
    return tr("There is nothing that can be copied.");
}

QString ReviewPage::progressText() const
{
    const Progress &progress = m_controller.progress();
    switch (progress.phase) {
    case Phase::Idle:
    case Phase::Connecting:
        return tr("Signing in to both accounts…");
    case Phase::Planning:
        return tr("Looking at the folders…");
    case Phase::Copying:
    case Phase::Paused:
    case Phase::Stopping:
    case Phase::Finished:
        break;
    }
    if (progress.currentFolder.isEmpty())
        return tr("Comparing the folders…");
    return tr("Comparing “%1” on both sides: %2 of %3 folders are done.")
        .arg(progress.currentFolder, textForNumber(progress.foldersDone),
             textForNumber(progress.foldersTotal));
}

QString ReviewPage::createdText(const Report &report) const
{
    const auto created = std::ranges::count_if(
        report.folders, [](const FolderReport &folder) { return !folder.entry.targetExists; });
    if (created == 0)
        return tr("All folders exist in the new account already.");
    return tr("%Ln folder(s) will be created in the new account.", nullptr, int(created));
}

} // namespace Mailhaul
