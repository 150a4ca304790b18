// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/folderreportmodel.h"

#include <QTreeView>

namespace Mailhaul {

/// The folders of a report with their numbers.
class FolderTable final : public QTreeView
{
    Q_OBJECT

public:
    explicit FolderTable(const QString &objectName, QWidget *parent = nullptr);

    void setReport(const Report &report);
    void clear();

private:
    FolderReportModel *m_model;
};

} // namespace Mailhaul
