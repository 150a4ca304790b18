// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderreportmodel.h"

#include "ui/text.h"

namespace Mailhaul {

void FolderReportModel::setReport(const Report &report)
{
    beginResetModel();
    m_folders = report.folders;
    m_kind = report.kind;
    m_bins = binsOf(report.balance, report.kind);
    m_bins.removeIf([](const Bin &bin) {
        const bool isMain = bin.kind == Bin::Kind::Found || bin.kind == Bin::Kind::Copied
                            || bin.kind == Bin::Kind::AlreadyThere;
        return !isMain && bin.number == 0;
    });
    endResetModel();
}

void FolderReportModel::clear()
{
    beginResetModel();
    m_folders.clear();
    m_bins.clear();
    endResetModel();
}

int FolderReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_folders.size());
}

int FolderReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstBinColumn + int(m_bins.size());
}

QVariant FolderReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= FirstBinColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FolderColumn:
        return tr("Folder");
    case TargetColumn:
        return tr("Goes to");
    case StateColumn:
        return tr("In the new account");
    default:
        return m_bins.at(section - FirstBinColumn).name;
    }
}

QVariant FolderReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column >= FirstBinColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const FolderReport &folder = m_folders.at(index.row());
    switch (column) {
    case FolderColumn:
        return folder.entry.source.name.display();
    case TargetColumn:
        return folder.entry.target.display();
    case StateColumn:
        return stateText(folder);
    default:
        break;
    }
    const Bin::Kind wanted = m_bins.at(column - FirstBinColumn).kind;
    for (const Bin &bin : binsOf(folder.balance, m_kind)) {
        if (bin.kind == wanted)
            return textForNumber(bin.number);
    }
    return {};
}

QString FolderReportModel::stateText(const FolderReport &folder) const
{
    if (folder.entry.targetExists)
        return tr("exists");
    if (m_kind == RunKind::DryRun || m_kind == RunKind::JustFoldersDryRun)
        return tr("will be created");
    // Whether creating it worked is told by the problems.
    return tr("new");
}

} // namespace Mailhaul
