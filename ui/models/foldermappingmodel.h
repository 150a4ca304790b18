// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/folderscontroller.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Mailhaul {

/// A word for a fate, and the name of its icon.
QString wordFor(FolderFate fate);
QString iconNameFor(FolderFate fate);

/// The folders of the old account as a tree, each with where it goes. Check boxes and targets are
/// changed through the controller, whose plan the model shows.
class FolderMappingModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        FolderColumn,
        MessagesColumn,
        TargetColumn,
        ReasonColumn,
        SizeColumn, ///< Behind the others, which matter more where there is little room.
        StateColumn,
        ColumnCount
    };
    enum Role {
        IsChangedRole = Qt::UserRole, ///< Whether the row shows anything but the suggestion.
        SearchRole                    ///< Both names, for a search.
    };

    explicit FolderMappingModel(FoldersController &controller, QObject *parent = nullptr);
    ~FolderMappingModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Empty for a row that only holds others.
    Imap::MailboxName folder(const QModelIndex &index) const;
    QModelIndex indexOf(const Imap::MailboxName &folder, Column column = FolderColumn) const;

signals:
    void targetRefused(const QString &complaint); ///< The name that was entered cannot be used.

private:
    struct Node;

    void rebuild();
    Node *nodeFor(const QByteArray &path);
    Node *nodeAt(const QModelIndex &index) const;
    void planHasChanged(const Node &node);
    QVariant text(const Node &node, int column) const;
    QVariant spokenText(const Node &node, int column) const;
    QString reasonText(const FolderPlanEntry &entry) const;
    QString stateText(const Imap::MailboxName &folder) const;

    FoldersController &m_controller;
    std::unique_ptr<Node> m_root;
    QHash<Imap::MailboxName, Node *> m_nodes;
};

} // namespace Mailhaul
