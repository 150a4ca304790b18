// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/folderfilter.h"
#include "ui/models/foldermappingmodel.h"
#include "ui/models/newtreemodel.h"

#include <QWidget>

class QMenu;

namespace Mailhaul {

class FolderTreeView;
class LinkView;

/// The folders of both accounts side by side with lines between them. Choosing rows on one side
/// chooses those that belong to them on the other.
class FolderTrees final : public QWidget
{
    Q_OBJECT

public:
    explicit FolderTrees(FoldersController &controller, QWidget *parent = nullptr);

    Imap::MailboxName currentFolder() const;
    QList<Imap::MailboxName> chosenFolders() const; ///< Of the old account.
    void select(const Imap::MailboxName &folder);
    void setSearch(const QString &text);
    void setRows(FolderFilter::Rows rows);
    FolderMappingModel &oldModel() { return *m_oldModel; }
    NewTreeModel &newModel() { return *m_newModel; }

signals:
    void chosenChanged();
    void branchMenuRequested(const QPoint &globalPosition);

private:
    void showTrees();
    void toggleChosen();
    void linkFromOld();
    void linkFromNew();
    void askWhereDropped(const QList<Imap::MailboxName> &folders, const Imap::MailboxName &target);
    QModelIndex targetRow(const QModelIndex &shown) const;

    FoldersController &m_controller;
    FolderMappingModel *m_oldModel;
    FolderFilter *m_filter;
    NewTreeModel *m_newModel;
    FolderTreeView *m_oldTree, *m_newTree;
    LinkView *m_links;
    bool m_isLinking = false;
};

} // namespace Mailhaul
