// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undo/undo.h"

#include <QAbstractTableModel>

namespace Mailhaul {

/// What an undo has done, or would do, to each folder of the new account.
class UndoModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setResult(const UndoResult &result);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum Column {
        FolderColumn,
        RemovedColumn,
        ChangedColumn,
        OnlyCopyColumn,
        GoneColumn,
        FateColumn,
        ColumnCount
    };
    /// What becomes of the folder itself.
    enum class Fate { Stays, Goes, StaysNotEmpty, IsOther };
    struct Row
    {
        UndoneFolder folder;
        Fate fate = Fate::Stays;
    };

    void addFolders(const QList<Imap::MailboxName> &names, Fate fate);
    QString textFor(Fate fate) const;

    QList<Row> m_rows;
    UndoKind m_kind = UndoKind::Preview;
};

} // namespace Mailhaul
