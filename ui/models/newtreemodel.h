// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/folderscontroller.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Mailhaul {

/// The folders of the new account as they will be: those that exist and those that the plan makes.
class NewTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { FolderColumn, StateColumn, MessagesColumn, ColumnCount };

    explicit NewTreeModel(FoldersController &controller, QObject *parent = nullptr);
    ~NewTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    Imap::MailboxName folder(const QModelIndex &index) const;
    QModelIndex indexOf(const Imap::MailboxName &folder, Column column = FolderColumn) const;
    QStringList names() const; ///< All, for people; for completion.

signals:
    /// Folders of the old account were dropped on one of the new, or beside all of them (empty).
    void foldersDropped(const QList<Mailhaul::Imap::MailboxName> &folders,
                        const Mailhaul::Imap::MailboxName &target);

private:
    struct Node;

    void refresh();
    std::vector<Imap::MailboxName> namesAsTheyWillBe() const;
    void rebuild(std::vector<Imap::MailboxName> names);
    Node *nodeFor(const QByteArray &path);
    Node *nodeAt(const QModelIndex &index) const;
    void planHasChanged(const Node &node);
    QString stateText(const Node &node) const;
    FolderFate fateOf(const Node &node) const;
    qint64 messagesIn(const Node &node) const;

    FoldersController &m_controller;
    std::unique_ptr<Node> m_root;
    QHash<Imap::MailboxName, Node *> m_nodes;
    QHash<Imap::MailboxName, Folder> m_existing;
    std::vector<Imap::MailboxName> m_names; ///< Those that the nodes were made from.
};

} // namespace Mailhaul
