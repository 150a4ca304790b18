// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace Mailhaul {

/// Edits a target in place and completes the names of the new account's folders.
class TargetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TargetDelegate(std::function<QStringList()> names, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    std::function<QStringList()> m_names;
};

} // namespace Mailhaul
