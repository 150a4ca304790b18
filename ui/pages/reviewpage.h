// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/folderscontroller.h"
#include "ui/controllers/runcontroller.h"
#include "ui/controllers/undocontroller.h"
#include "ui/pages/scrollpage.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace Mailhaul {

class BalanceView;
class CanaryPanel;
class ErrorBox;
class FolderTable;
class MessageListView;
class ProblemList;

/// What a copy would do: shows a dry run and, in its end, the button that begins to copy.
class ReviewPage final : public ScrollPage
{
    Q_OBJECT

public:
    ReviewPage(RunController &controller, FoldersController &folders, UndoController &undo,
               EngineFactory &engine, QWidget *parent = nullptr);

    bool isComplete() const override;
    void cleanupPage() override;

signals:
    void saveRequested();        ///< As a .mailhaul file.
    void earlierCopyRequested(); ///< To compare with what was copied before, or to take it back.

private:
    void makeTabs(EngineFactory &engine);
    QWidget *makeTree();
    void forgetTree();
    void keepFocus(QWidget *widget);
    QWidget *makeCommandLine();
    void started();
    void refresh();
    void finished();
    void showMessages(MessageChoice choice);
    CanaryRequest canaryRequest() const;
    QString sentenceFor(const Report &report) const;
    QString progressText() const;
    QString createdText(const Report &report) const;

    RunController &m_controller;
    FoldersController &m_foldersController;
    UndoController &m_undo;
    QLabel *m_status, *m_sentence, *m_duration, *m_promise;
    QProgressBar *m_bar;
    BalanceView *m_balance;
    QTabWidget *m_tabs;
    QTreeView *m_tree = nullptr;
    FolderTable *m_folders;
    MessageListView *m_messages = nullptr;
    QListWidget *m_warnings;
    QPlainTextEdit *m_commandLine = nullptr;
    ErrorBox *m_error;
    QPushButton *m_again, *m_save, *m_earlier;
    CanaryPanel *m_canary;
    ProblemList *m_problems;
};

} // namespace Mailhaul
