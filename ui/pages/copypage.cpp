// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copypage.h"

#include "core/report/sentences.h"
#include "ui/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problemlist.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
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
    , m_bar(new QProgressBar(content()))
    , m_pause(new QPushButton(content()))
    , m_stop(new QPushButton(tr("&Stop (Continue Later)"), content()))
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

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    column()->addWidget(m_status);
    column()->addWidget(m_bar);
    column()->addWidget(m_messages);
    column()->addWidget(m_bytes);
    column()->addWidget(m_folder);
    column()->addWidget(m_rate);
    column()->addWidget(m_timeLeft);
    column()->addWidget(m_wait);
    column()->addLayout(buttons);
    column()->addWidget(m_problems, 1);
    column()->addStretch(0);

    connect(&m_controller, &RunController::started, this, &CopyPage::started);
    connect(&m_controller, &RunController::changed, this, &CopyPage::refresh);
    connect(&m_controller, &RunController::problemFound, this,
            [this](const Problem &problem) { m_problems->model().add(problem); });
    connect(&m_controller, &RunController::finished, this, &CopyPage::finished);
    started();
}

bool CopyPage::isComplete() const
{
    return m_controller.state() == RunController::State::Finished;
}

void CopyPage::started()
{
    m_problems->model().setAccounts(m_controller.request().source,
                                    m_controller.request().destination);
    refresh();
}

void CopyPage::refresh()
{
    const Progress &progress = m_controller.progress();
    const RunController::State state = m_controller.state();

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
    m_rate->setText(isRunning ? tr("Speed: %1").arg(textForRate(progress.bytesPerSecond))
                              : QString());
    m_timeLeft->setText(isRunning ? textForTimeLeft(progress.remaining) : QString());

    const bool isPaused = state == RunController::State::Paused;
    const bool isFull = isPaused && progress.fullQuota;
    m_wait->setVisible(isFull || (isRunning && progress.wait));
    if (isFull)
        m_wait->setText(fullQuotaText(*progress.fullQuota));
    else if (isRunning && progress.wait)
        m_wait->setText(waitText(*progress.wait));

    m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause->setEnabled(isPaused || isRunning);
    m_stop->setEnabled(isPaused || isRunning);
    emit completeChanged();
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
    return tr("Copying…");
}

} // namespace Mailhaul
