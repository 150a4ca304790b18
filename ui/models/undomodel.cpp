// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undomodel.h"

#include "ui/text.h"

#include <QHash>

#include <algorithm>

namespace Mailhaul {

void UndoModel::setResult(const UndoResult &result)
{
    beginResetModel();
    m_kind = result.kind;
    m_rows.clear();
    for (const UndoneFolder &folder : result.folders)
        m_rows.append({folder, folder.isOther ? Fate::IsOther : Fate::Stays});
    addFolders(result.removedFolders, Fate::Goes);
    addFolders(result.keptFolders, Fate::StaysNotEmpty);
    std::ranges::sort(m_rows, [](const Row &one, const Row &other) {
        return one.folder.name.display().localeAwareCompare(other.folder.name.display()) < 0;
    });
    endResetModel();
}

/// Some have no row yet: nothing was ever copied into them.
void UndoModel::addFolders(const QList<Imap::MailboxName> &names, Fate fate)
{
    QHash<Imap::MailboxName, qsizetype> rows;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        rows.insert(m_rows.at(row).folder.name, row);
    for (const Imap::MailboxName &name : names) {
        const auto row = rows.constFind(name);
        if (row == rows.cend())
            m_rows.append({{.name = name}, fate});
        else if (m_rows.at(*row).fate != Fate::IsOther)
            m_rows[*row].fate = fate;
    }
}

int UndoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UndoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UndoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section > FolderColumn && section < FateColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FolderColumn:
        return tr("Folder");
    case RemovedColumn:
        return m_kind == UndoKind::Preview ? tr("Would be removed") : tr("Removed");
    case ChangedColumn:
        return tr("Changed since, left alone");
    case OnlyCopyColumn:
        return tr("Not in the old account any more, left alone");
    case GoneColumn:
        return tr("Gone already");
    case FateColumn:
        return tr("The folder itself");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UndoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    const bool isNumber = column > FolderColumn && column < FateColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (column) {
    case FolderColumn:
        return row.folder.name.display();
    case RemovedColumn:
        return textForNumber(row.folder.removed);
    case ChangedColumn:
        return textForNumber(row.folder.changed);
    case OnlyCopyColumn:
        return textForNumber(row.folder.onlyCopies);
    case GoneColumn:
        return textForNumber(row.folder.gone);
    case FateColumn:
        return textFor(row.fate);
    case ColumnCount:
        break;
    }
    return {};
}

QString UndoModel::textFor(Fate fate) const
{
    switch (fate) {
    case Fate::Stays:
        return tr("stays");
    case Fate::Goes:
        return m_kind == UndoKind::Preview ? tr("would be removed") : tr("removed");
    case Fate::StaysNotEmpty:
        return tr("stays, not empty");
    case Fate::IsOther:
        return tr("gone or replaced: untouched");
    }
    return {};
}

} // namespace Mailhaul
