// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copypage.h"

#include "core/report/sentences.h"
#include "ui/models/folderprogressmodel.h"
#include "ui/models/lanesmodel.h"
#include "ui/models/noticemodel.h"
#include "ui/text.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pacebox.h"
#include "ui/widgets/problemlist.h"
#include "ui/widgets/rategraph.h"
#include "ui/widgets/readingorder.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
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

CopyPage::CopyPage(RunController &controller, QWidget *parent)
    : ScrollPage(parent)
    , m_controller(controller)
    , m_status(makeHeadline(u"copyStatus"_s, content()))
    , m_messages(makeTextLabel(u"copyMessages"_s, content()))
    , m_bytes(makeTextLabel(u"copyBytes"_s, content()))
    , m_folder(makeTextLabel(u"copyFolder"_s, content()))
    , m_rate(makeTextLabel(u"copyRate"_s, content()))
    , m_timeLeft(makeTextLabel(u"copyTimeLeft"_s, content()))
    , m_wait(makeTextLabel(u"copyWait"_s, content()))
    , m_notice(makeSmallLabel(u"copyNotice"_s, content()))
    , m_bar(new QProgressBar(content()))
    , m_graph(new RateGraph(u"copyGraph"_s, content()))
    , m_pause(new QPushButton(content()))
    , m_stop(new QPushButton(tr("&Stop (Continue Later)"), content()))
    , m_details(new QTabWidget(content()))
    , m_folders(new FolderProgressModel(this))
    , m_lanes(new LanesModel(this))
    , m_notices(new NoticeModel(this))
    , m_problems(new ProblemList(u"copyProblems"_s, content()))
{
    setObjectName(u"copyPage"_s);
    setTitle(tr("Copying"));
    setSubTitle(tr("You can pause, or stop and continue later: nothing is lost or copied twice."));

    m_bar->setObjectName(u"copyProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the copy"));
    m_pause->setObjectName(u"pauseButton"_s);
    connect(m_pause, &QPushButton::clicked, this, &CopyPage::pauseOrResume);
    m_stop->setObjectName(u"stopButton"_s);
    connect(m_stop, &QPushButton::clicked, &m_controller, &RunController::stop);
    makeColumn();

    m_problems->allowRetry();
    connect(m_problems, &ProblemList::retryRequested, this,
            [this](const QList<Problem> &problems) { m_controller.retry(problems); });
    connect(&m_controller, &RunController::started, this, &CopyPage::started);
    connect(&m_controller, &RunController::changed, this, &CopyPage::refresh);
    connect(&m_controller, &RunController::happened, this, &CopyPage::happened);
    connect(&m_controller, &RunController::problemFound, this,
            [this](const Problem &problem) { m_problems->model().add(problem); });
    connect(&m_controller, &RunController::finished, this, &CopyPage::finished);
    started();
}

void CopyPage::makeColumn()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *figures = new QGridLayout;
    figures->addWidget(m_messages, 0, 0);
    figures->addWidget(m_bytes, 0, 1);
    figures->addWidget(m_rate, 1, 0);
    figures->addWidget(m_timeLeft, 1, 1);
    figures->addWidget(m_folder, 2, 0, 1, 2);
    column()->addWidget(m_status);
    column()->addWidget(m_bar);
    column()->addLayout(figures);
    column()->addWidget(m_wait);
    column()->addWidget(m_notice);
    column()->addLayout(buttons);
    column()->addWidget(m_problems, 1);
    column()->addWidget(m_graph);
    makePace();
    makeDetails();
    column()->addWidget(m_details, 2);
    column()->addStretch(0);
    followReadingOrder(content());
}

void CopyPage::makePace()
{
    auto *slower = new Disclosure(u"slowDown"_s, tr("Slow down"), content());
    auto *pace = new PaceBox(u"copy"_s, slower);
    slower->setContent(pace);
    connect(pace, &PaceBox::paceChanged, &m_controller, &RunController::setPace);
    column()->addWidget(slower);
}

void CopyPage::makeDetails()
{
    m_details->setObjectName(u"copyDetails"_s);
    m_details->tabBar()->setObjectName(u"copyDetailsBar"_s);
    m_details->setAccessibleName(tr("Details of the copy"));
    auto *folders = new QTreeView(m_details);
    folders->setObjectName(u"copyFolders"_s);
    folders->setAccessibleName(tr("Folders"));
    folders->setModel(m_folders);
    folders->setRootIsDecorated(false);
    folders->setUniformRowHeights(true);
    folders->setAlternatingRowColors(true);
    folders->setMinimumHeight(7 * fontMetrics().lineSpacing());
    connect(m_folders, &QAbstractItemModel::modelReset, folders, [folders] {
        const int character = folders->fontMetrics().averageCharWidth();
        folders->setColumnWidth(FolderProgressModel::FolderColumn, 30 * character);
        folders->setColumnWidth(FolderProgressModel::StateColumn, 32 * character);
        folders->setColumnWidth(FolderProgressModel::MessagesColumn, 20 * character);
    });
    m_details->addTab(folders, tr("Folders"));
    const auto addList = [this](QAbstractItemModel *model, const QString &name,
                                const QString &title, const QString &spoken) {
        auto *list = new QListView(m_details);
        list->setObjectName(name);
        list->setAccessibleName(spoken);
        list->setModel(model);
        list->setWordWrap(true);
        list->setAlternatingRowColors(true);
        m_details->addTab(list, title);
    };
    addList(m_lanes, u"copyLanes"_s, tr("Connections"),
            tr("What each pair of connections is doing"));
    addList(m_notices, u"copyNotices"_s, tr("Notices"), tr("What has mended itself"));
}

bool CopyPage::isComplete() const
{
    return m_controller.state() == RunController::State::Finished;
}

void CopyPage::started()
{
    m_problems->model().setAccounts(m_controller.request().source,
                                    m_controller.request().destination);
    m_problems->model().setProblems(m_controller.problems());
    m_graph->clear();
    m_folders->clear();
    m_lanes->clear();
    m_notices->setStringList({});
    m_notice->hide();
    m_sinceAnnouncement.start();
    refresh();
}

void CopyPage::refresh()
{
    const Progress &progress = m_controller.progress();
    const RunController::State state = m_controller.state();

    if (state == RunController::State::Running && progress.elapsed.count() > 0)
        m_graph->add(progress.elapsed, progress.bytesPerSecond);
    announceProgress();
    const QString status = statusText();
    if (m_status->text() != status) {
        showText(m_status, status);
        announce(m_status, status);
    }
    m_bar->setRange(0, pluralNumber(progress.messagesTotal));
    m_bar->setValue(pluralNumber(std::min(progress.messagesDone, progress.messagesTotal)));
    m_messages->setText(
        tr("Messages done: %1 of %2")
            .arg(textForNumber(progress.messagesDone), textForNumber(progress.messagesTotal)));
    m_bytes->setText(tr("Copied so far: %1 of %2")
                         .arg(textForBytes(progress.bytesDone),
                              textForBytes(std::max(progress.bytesDone, progress.bytesToCopy))));
    m_folder->setText(
        tr("Folder: %1")
            .arg(progress.currentFolder.isEmpty() ? tr("none yet") : progress.currentFolder));
    const bool isRunning = state == RunController::State::Running;
    showText(m_rate,
             isRunning ? tr("Speed: %1").arg(textForRate(progress.bytesPerSecond)) : QString());
    showText(m_timeLeft, isRunning ? textForTimeLeft(progress.remaining) : QString());

    const bool isPaused = state == RunController::State::Paused;
    const bool isFull = isPaused && progress.fullQuota;
    QString wait;
    if (isFull)
        wait = fullQuotaText(*progress.fullQuota);
    else if (isRunning && progress.wait)
        wait = waitText(*progress.wait);
    else if (isRunning && m_controller.pace() != Pace() && progress.messagesDone > 0
             && progress.bytesPerSecond <= 0)
        wait = tr("Copying rests for a while, so that on average it stays below what you have set "
                  "under “Slow down”.");
    showText(m_wait, wait);

    m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause->setEnabled(isPaused || isRunning);
    m_stop->setEnabled(isPaused || isRunning);
    // The wizard looks at all its buttons then.
    if (std::exchange(m_wasComplete, isComplete()) != isComplete())
        emit completeChanged();
}

/// Whoever cannot see the bar hears of it, but not all the time.
void CopyPage::announceProgress()
{
    constexpr std::chrono::seconds interval{60};
    if (m_controller.state() != RunController::State::Running
        || m_sinceAnnouncement.durationElapsed() < interval)
        return;
    m_sinceAnnouncement.restart();
    announce(m_bar, tr("%1 %2", "two sentences").arg(m_messages->text(), m_timeLeft->text()));
}

void CopyPage::happened(const QList<MigrationEvent> &events)
{
    m_folders->add(events);
    m_lanes->add(events);
    m_notices->add(events, m_controller.request());
    showText(m_notice,
             m_notices->rowCount() > 0 ? m_notices->index(0).data().toString() : QString());
}

void CopyPage::finished()
{
    if (wizard() && wizard()->currentPage() == this)
        wizard()->next();
}

void CopyPage::pauseOrResume()
{
    if (m_controller.state() == RunController::State::Paused)
        m_controller.resume();
    else
        m_controller.pause();
}

QString CopyPage::waitText(const Wait &wait) const
{
    const MigrationRequest &request = m_controller.request();
    const Account &account = wait.side == Side::Source ? request.source : request.destination;
    const auto left = std::max<qint64>(0, QDateTime::currentDateTime().secsTo(wait.until));
    return tr("%1 The next try is at %2, in %n second(s).", nullptr, pluralNumber(left))
        .arg(sentenceFor(wait.reason, account),
             QLocale().toString(wait.until.time(), u"HH:mm:ss"_s));
}

QString CopyPage::fullQuotaText(const Error &error) const
{
    return tr("%1 What has not fitted will be tried again: make room, then press Resume. Or press "
              "Stop and continue another time.")
        .arg(sentenceFor(error, m_controller.request().destination));
}

QString CopyPage::statusText() const
{
    switch (m_controller.state()) {
    case RunController::State::Idle:
        return tr("Not started yet.");
    case RunController::State::Paused:
        return tr("Paused. Press Resume to go on.");
    case RunController::State::Stopping:
        return tr("Stopping: messages under way are being finished.");
    case RunController::State::Finished:
        return tr("The run has ended.");
    case RunController::State::Running:
        break;
    }
    switch (m_controller.progress().phase) {
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
    if (m_controller.hasRetriesWaiting())
        return tr("Copying… What you want to try again follows at the end.");
    return tr("Copying…");
}

} // namespace Mailhaul
