// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderfilter.h"

#include "ui/models/foldermappingmodel.h"

namespace Mailhaul {

FolderFilter::FolderFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    // Rows stay where they are while they are changed; the page asks for a new look when it is time.
    setDynamicSortFilter(false);
}

void FolderFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateRowsFilter();
}

void FolderFilter::setRows(Rows rows)
{
    m_rows = rows;
    invalidateRowsFilter();
}

bool FolderFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_rows == Rows::OnlyChanged && !index.data(FolderMappingModel::IsChangedRole).toBool())
        return false;
    return m_search.isEmpty()
           || index.data(FolderMappingModel::SearchRole)
                  .toString()
                  .contains(m_search, Qt::CaseInsensitive);
}

} // namespace Mailhaul
