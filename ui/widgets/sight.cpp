// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sight.h"

#include <QScrollArea>
#include <QTimer>

#include <ranges>

namespace Mailhaul {

namespace {

QScrollArea *areaAround(const QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

} // namespace

void bringIntoSight(const QList<QWidget *> &widgets)
{
    QScrollArea *area = areaAround(widgets.constFirst());
    if (!area)
        return;
    // They live as long as what holds them.
    QTimer::singleShot(0, area, [area, widgets] {
        for (QWidget *widget : widgets | std::views::reverse) {
            if (widget->isVisible())
                area->ensureWidgetVisible(widget);
        }
    });
}

} // namespace Mailhaul
