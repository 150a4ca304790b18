// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace Mailhaul {

void fitColumns(QTreeView *view)
{
    const int widest = 30 * view->fontMetrics().averageCharWidth();
    const int gap = 2 * view->fontMetrics().averageCharWidth();
    QHeaderView *header = view->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < header->count(); ++column) {
        view->resizeColumnToContents(column);
        const int content = std::min(header->sectionSize(column), widest);
        header->resizeSection(column, std::max(header->sectionSizeHint(column), content) + gap);
    }
}

} // namespace Mailhaul
