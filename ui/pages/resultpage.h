// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/runcontroller.h"
#include "ui/pages/scrollpage.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace Mailhaul {

class BalanceView;
class FactsLabel;
class FolderTable;
class MessageListView;
class ProblemList;

/// What the copy came to: a sentence, the balance with doors to the messages, all figures, the problems,
/// and what to do next.
class ResultPage final : public ScrollPage
{
    Q_OBJECT

public:
    ResultPage(RunController &controller, EngineFactory &engine, QWidget *parent = nullptr);

    void initializePage() override;

signals:
    void runAgainRequested();
    /// The run has been told to try these again.
    void retried();

private:
    void makeTabs(EngineFactory &engine);
    QWidget *makeCheckList();
    void askWhereToExport();
    void exportTo(const QString &path);
    void showMessages(MessageChoice choice);

    RunController &m_controller;
    QLabel *m_sentence, *m_advice;
    QPushButton *m_again, *m_export;
    QLabel *m_exported;
    BalanceView *m_balance;
    ProblemList *m_problems;
    QTabWidget *m_tabs;
    FactsLabel *m_statistics;
    FolderTable *m_folders;
    MessageListView *m_messages = nullptr;
};

} // namespace Mailhaul
