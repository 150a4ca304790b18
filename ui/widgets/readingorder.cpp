// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingorder.h"

#include <QLayout>
#include <QWidget>

namespace Mailhaul {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int at = 0; at < layout->count(); ++at) {
        const QLayoutItem *item = layout->itemAt(at);
        if (QLayout *inner = layout->itemAt(at)->layout()) {
            collect(inner, stops);
        } else if (QWidget *widget = item->widget()) {
            // Screen readers see children as they lie upon each other.
            widget->raise();
            collect(widget, stops);
        }
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (takesTab(widget))
        stops.append(widget);
    if (QLayout *layout = widget->layout()) {
        collect(layout, stops);
        return;
    }
    for (QWidget *next = widget->nextInFocusChain(); next != widget;
         next = next->nextInFocusChain()) {
        if (widget->isAncestorOf(next) && takesTab(next))
            stops.append(next);
    }
}

} // namespace

void followReadingOrder(QWidget *root)
{
    QList<QWidget *> stops;
    collect(root, stops);
    for (qsizetype at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops.at(at - 1), stops.at(at));
}

} // namespace Mailhaul
