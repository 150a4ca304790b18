// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Mailhaul {

/// A tree of folders. The space bar acts on all rows that are chosen, and drags may end beside the
/// rows.
class FolderTreeView final : public QTreeView
{
    Q_OBJECT

public:
    FolderTreeView(const QString &objectName, const QString &accessibleName,
                   QWidget *parent = nullptr);

    /// Those that can be seen, from the top, with the places of their rows in the viewport.
    struct VisibleRow
    {
        QModelIndex index;
        QRect rect;
    };
    QList<VisibleRow> visibleRows() const;

signals:
    void toggleRequested(); ///< The space bar.
    void moved();           ///< Rows are elsewhere: scrolled, folded, resized.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
};

} // namespace Mailhaul
