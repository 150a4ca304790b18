// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"

#include <QStringListModel>

namespace Mailhaul {

/// What mends itself, one calm line each, the newest first.
class NoticeModel final : public QStringListModel
{
    Q_OBJECT

public:
    using QStringListModel::QStringListModel;

    void add(const QList<MigrationEvent> &events, const MigrationRequest &request);

private:
    void note(const QString &text);
};

} // namespace Mailhaul
