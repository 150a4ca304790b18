// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/folderscontroller.h"
#include "ui/pages/scrollpage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Mailhaul {

class ErrorBox;
class FolderMappingModel;

/// Which folders are copied, and where to.
class FoldersPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit FoldersPage(FoldersController &controller, QWidget *parent = nullptr);

    bool isComplete() const override;

private:
    void makeTree();
    void makeTargetField();
    void makeButtons();
    void showTrees();
    void refresh();
    QString chosenText() const;
    void showCurrentFolder();
    void targetTyped(const QString &text);
    Imap::MailboxName currentFolder() const;

    FoldersController &m_controller;
    FolderMappingModel *m_model;
    QTreeView *m_tree;
    QLabel *m_summary = nullptr;
    QLabel *m_targetLabel = nullptr;
    QLineEdit *m_target = nullptr;
    ErrorBox *m_error = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace Mailhaul
