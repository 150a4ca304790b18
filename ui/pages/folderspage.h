// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/folderscontroller.h"
#include "ui/pages/scrollpage.h"

class QAction;
class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Mailhaul {

class ErrorBox;
class FolderTrees;
class MessagesPanel;
class RulesPanel;

/// Which folders are copied, and where to.
class FoldersPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit FoldersPage(FoldersController &controller, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

private:
    void makeSearchRow();
    void addUndoButton(QAction *action, const QString &objectName, const QString &icon,
                       QHBoxLayout *row);
    void makeTargetField();
    void makeButtons();
    void makeAdvanced();
    void refresh();
    QString chosenText() const;
    void showChosen();
    void targetTyped(const QString &text);
    void showBranchMenu(const QPoint &place);
    void pickTarget();
    void include(Inclusion inclusion);
    QList<Imap::MailboxName> concerned() const;

    FoldersController &m_controller;
    FolderTrees *m_trees;
    QLabel *m_summary = nullptr;
    QLabel *m_targetLabel = nullptr;
    QLineEdit *m_target = nullptr;
    QCheckBox *m_branch = nullptr;
    ErrorBox *m_error = nullptr;
    QPushButton *m_reset = nullptr, *m_pick = nullptr;
    RulesPanel *m_rules = nullptr;
    MessagesPanel *m_messages = nullptr;
};

} // namespace Mailhaul
