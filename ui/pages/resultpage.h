// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/auditcontroller.h"
#include "ui/controllers/runcontroller.h"
#include "ui/controllers/undocontroller.h"
#include "ui/pages/scrollpage.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace Mailhaul {

class AuditPanel;
class BalanceView;
class FactsLabel;
class FolderTable;
class MessageListView;
class ProblemList;
class UndoPanel;

/// What the copy came to: a sentence, the balance with doors to the messages, all figures, the problems,
/// what to do next, the proof that it is all there, and the way back.
class ResultPage final : public ScrollPage
{
    Q_OBJECT

public:
    ResultPage(RunController &controller, AuditController &audit, UndoController &undo,
               EngineFactory &engine, QWidget *parent = nullptr);

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
    void showSupport();
    void showMessages(MessageChoice choice);
    void proofChanged();
    void undone();

    RunController &m_controller;
    AuditController &m_audit;
    UndoController &m_undo;
    QLabel *m_sentence, *m_advice;
    QPushButton *m_again, *m_export;
    QLabel *m_exported;
    BalanceView *m_balance;
    ProblemList *m_problems;
    AuditPanel *m_auditPanel;
    QTabWidget *m_tabs;
    FactsLabel *m_statistics;
    FolderTable *m_folders;
    MessageListView *m_messages = nullptr;
    UndoPanel *m_undoPanel;
    bool m_isExporting = false;
};

} // namespace Mailhaul
