// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Mailhaul {

/// The rows of a FolderMappingModel that a search finds, and those above them.
class FolderFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Rows { All, OnlyChanged };

    explicit FolderFilter(QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setRows(Rows rows);
    bool isActive() const { return !m_search.isEmpty() || m_rows == Rows::OnlyChanged; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_search;
    Rows m_rows = Rows::All;
};

} // namespace Mailhaul
