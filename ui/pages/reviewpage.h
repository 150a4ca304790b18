// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/runcontroller.h"
#include "ui/pages/scrollpage.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace Mailhaul {

class BalanceView;
class ErrorBox;
class FolderTable;
class ProblemList;

/// What a copy would do: shows a dry run and, in its end, the button that begins to copy.
class ReviewPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit ReviewPage(RunController &controller, QWidget *parent = nullptr);

    bool isComplete() const override;

private:
    void started();
    void refresh();
    void finished();
    QString sentenceFor(const Report &report) const;
    QString progressText() const;
    QString createdText(const Report &report) const;

    RunController &m_controller;
    QLabel *m_status, *m_sentence, *m_created, *m_promise;
    QProgressBar *m_bar;
    BalanceView *m_balance;
    FolderTable *m_folders;
    ErrorBox *m_error;
    QPushButton *m_again;
    ProblemList *m_problems;
};

} // namespace Mailhaul
