// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/runcontroller.h"
#include "ui/pages/scrollpage.h"

class QLabel;
class QPushButton;

namespace Mailhaul {

class BalanceView;
class FactsLabel;
class FolderTable;
class ProblemList;

/// What the copy came to: a sentence, the balance, all figures, the problems.
class ResultPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit ResultPage(RunController &controller, QWidget *parent = nullptr);

    void initializePage() override;

signals:
    void runAgainRequested();

private:
    QLabel *makeHeading(const QString &text);

    RunController &m_controller;
    QLabel *m_sentence, *m_advice;
    QPushButton *m_again;
    BalanceView *m_balance;
    ProblemList *m_problems;
    FactsLabel *m_statistics;
    FolderTable *m_folders;
};

} // namespace Mailhaul
