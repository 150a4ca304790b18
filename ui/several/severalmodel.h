// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/several/severalcontroller.h"

#include <QAbstractTableModel>

namespace Mailhaul {

/// The mailboxes of a SeveralController as a table; no password is in it.
class SeveralModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SourceColumn,
        DestinationColumn,
        StateColumn,
        ProgressColumn,
        ProblemsColumn,
        TextColumn,
        ColumnCount
    };

    explicit SeveralModel(SeveralController &controller, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(const SeveralController::Row &row, int column) const;

    SeveralController &m_controller;
};

} // namespace Mailhaul
