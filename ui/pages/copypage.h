// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/runcontroller.h"
#include "ui/pages/scrollpage.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace Mailhaul {

class ProblemList;

/// How the copy goes; pause and stop. Goes on by itself when the run has ended.
class CopyPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit CopyPage(RunController &controller, QWidget *parent = nullptr);

    bool isComplete() const override;

private:
    void started();
    void refresh();
    void finished();
    void pauseOrResume();
    QString statusText() const;
    QString waitText(const Wait &wait) const;
    QString fullQuotaText(const Error &error) const;

    RunController &m_controller;
    QLabel *m_status, *m_messages, *m_bytes, *m_folder, *m_rate, *m_timeLeft, *m_wait;
    QProgressBar *m_bar;
    QPushButton *m_pause, *m_stop;
    ProblemList *m_problems;
};

} // namespace Mailhaul
