// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldertree.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace Mailhaul {

FolderTreeView::FolderTreeView(const QString &objectName, const QString &accessibleName,
                               QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    header()->setStretchLastSection(false);
    setMinimumHeight(9 * fontMetrics().lineSpacing());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FolderTreeView::moved);
    connect(this, &QTreeView::expanded, this, &FolderTreeView::moved);
    connect(this, &QTreeView::collapsed, this, &FolderTreeView::moved);
}

QList<FolderTreeView::VisibleRow> FolderTreeView::visibleRows() const
{
    QList<VisibleRow> rows;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        const QRect rect = visualRect(index);
        if (rect.top() > bottom)
            break;
        rows.append({index, rect});
    }
    return rows;
}

void FolderTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier
        && state() != EditingState) {
        emit toggleRequested();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FolderTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    emit moved();
}

void FolderTreeView::updateGeometries()
{
    QTreeView::updateGeometries();
    emit moved();
}

} // namespace Mailhaul
