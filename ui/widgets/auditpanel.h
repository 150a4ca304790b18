// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/auditcontroller.h"

#include <QElapsedTimer>
#include <QGroupBox>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace Mailhaul {

class FindingModel;

/// "Is it really all there?": the button that compares both accounts, what it is doing, and the verdict
/// with all differences.
class AuditPanel final : public QGroupBox
{
    Q_OBJECT

public:
    AuditPanel(const QString &prefix, AuditController &controller, QWidget *parent = nullptr);

private:
    QRadioButton *addDepth(const QString &name, const QString &title, const QString &explanation);
    void makeVerdict(QBoxLayout *column);
    void makeFindings(QBoxLayout *column);
    void refresh();
    void showProgress();
    void announceProgress();
    void showResult();
    void hideResult();
    QString progressText() const;
    QString verdictWord(const AuditResult &result) const;
    QString findingsText(const AuditResult &result) const;

    const QString m_prefix;
    AuditController &m_controller;
    FindingModel *m_model;
    QGridLayout *m_depths = nullptr;
    QRadioButton *m_quick = nullptr, *m_thorough = nullptr;
    QPushButton *m_start, *m_cancel;
    QLabel *m_status;
    QProgressBar *m_bar;
    QLabel *m_sign, *m_verdict, *m_sentence, *m_readers, *m_findingsHeading;
    QListView *m_findings;
    QElapsedTimer m_sinceAnnouncement;
};

} // namespace Mailhaul
