// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkview.h"

#include "ui/widgets/foldertree.h"

#include <QPainter>
#include <QPainterPath>

namespace Mailhaul {

LinkView::LinkView(const FolderTreeView &oldTree, const FolderTreeView &newTree,
                   std::function<QModelIndex(const QModelIndex &)> targetOf, QWidget *parent)
    : QWidget(parent)
    , m_oldTree(oldTree)
    , m_newTree(newTree)
    , m_targetOf(std::move(targetOf))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto redraw = qOverload<>(&QWidget::update);
    connect(&oldTree, &FolderTreeView::moved, this, redraw);
    connect(&newTree, &FolderTreeView::moved, this, redraw);
}

QSize LinkView::sizeHint() const
{
    return {6 * fontMetrics().averageCharWidth(), 0};
}

QList<LinkView::Link> LinkView::links() const
{
    QList<Link> links;
    const int oldEdge = isRightToLeft() ? width() : 0;
    const int newEdge = width() - oldEdge;
    const auto heightOf = [this](const QTreeView &tree, const QRect &row) {
        return tree.viewport()->mapTo(window(), row.center()).y() - mapTo(window(), QPoint()).y();
    };
    const int newBottom = m_newTree.viewport()->height();
    for (const auto &[index, rect] : m_oldTree.visibleRows()) {
        const QModelIndex target = m_targetOf(index);
        if (!target.isValid())
            continue;
        QRect there = m_newTree.visualRect(target);
        // A row that is folded away has no place.
        for (QModelIndex above = target; there.isEmpty() && above.isValid(); above = above.parent())
            there = m_newTree.visualRect(above);
        if (there.isEmpty())
            continue;
        there.moveTop(std::clamp(there.top(), -there.height(), newBottom));
        links.append({{oldEdge, heightOf(m_oldTree, rect)},
                      {newEdge, heightOf(m_newTree, there)},
                      m_oldTree.selectionModel()->isRowSelected(index.row(), index.parent())});
    }
    return links;
}

void LinkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor calm = palette().color(QPalette::WindowText);
    calm.setAlphaF(0.35F);
    const QColor strong = palette().color(QPalette::Highlight);
    const int top =
        m_oldTree.viewport()->mapTo(window(), QPoint()).y() - mapTo(window(), QPoint()).y();
    painter.setClipRect(0, top, width(), height() - top);
    const QList<Link> all = links();
    for (const bool current : {false, true}) {
        painter.setPen(QPen(current ? strong : calm, current ? 2.5 : 1));
        for (const Link &link : all) {
            if (link.isCurrent != current)
                continue;
            const int middle = width() / 2;
            QPainterPath path(link.from);
            path.cubicTo(QPoint(middle, link.from.y()), QPoint(middle, link.to.y()), link.to);
            painter.drawPath(path);
        }
    }
}

} // namespace Mailhaul
