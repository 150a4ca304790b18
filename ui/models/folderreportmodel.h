// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/reporttext.h"

#include <QAbstractTableModel>

namespace Mailhaul {

/// The folders of a report with their balances. Bins that are empty in every folder have no column.
class FolderReportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const Report &report);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum FixedColumn { FolderColumn, TargetColumn, StateColumn, FirstBinColumn };

    QString stateText(const FolderReport &folder) const;

    QList<FolderReport> m_folders;
    QList<Bin> m_bins; ///< Those with a column; the numbers are the totals.
    RunKind m_kind = RunKind::DryRun;
};

} // namespace Mailhaul
