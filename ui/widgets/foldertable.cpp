// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldertable.h"

#include "ui/widgets/columns.h"

#include <QHeaderView>

namespace Mailhaul {

FolderTable::FolderTable(const QString &objectName, QWidget *parent)
    : QTreeView(parent)
    , m_model(new FolderReportModel(this))
{
    setObjectName(objectName);
    setAccessibleName(tr("Folders"));
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    header()->setStretchLastSection(false);
    setMinimumHeight(8 * fontMetrics().lineSpacing());
}

void FolderTable::setReport(const Report &report)
{
    m_model->setReport(report);
    fitColumns(this);
}

void FolderTable::clear()
{
    m_model->clear();
}

} // namespace Mailhaul
