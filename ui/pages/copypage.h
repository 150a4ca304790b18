// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/runcontroller.h"
#include "ui/pages/scrollpage.h"

#include <QElapsedTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace Mailhaul {

class FolderProgressModel;
class LanesModel;
class NoticeModel;
class ProblemList;
class RateGraph;

/// How the copy goes; pause, stop and slow down. Goes on by itself when the run has ended.
class CopyPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit CopyPage(RunController &controller, QWidget *parent = nullptr);

    bool isComplete() const override;

private:
    void makeColumn();
    void makeDetails();
    void makePace();
    void started();
    void refresh();
    void announceProgress();
    void happened(const QList<MigrationEvent> &events);
    void finished();
    void pauseOrResume();
    QString statusText() const;
    QString waitText(const Wait &wait) const;
    QString fullQuotaText(const Error &error) const;

    RunController &m_controller;
    QLabel *m_status, *m_messages, *m_bytes, *m_folder, *m_rate, *m_timeLeft, *m_wait, *m_notice;
    QProgressBar *m_bar;
    RateGraph *m_graph;
    QPushButton *m_pause, *m_stop;
    QTabWidget *m_details;
    FolderProgressModel *m_folders;
    LanesModel *m_lanes;
    NoticeModel *m_notices;
    ProblemList *m_problems;
    QElapsedTimer m_sinceAnnouncement;
    bool m_wasComplete = false;
};

} // namespace Mailhaul
