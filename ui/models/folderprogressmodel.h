// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migrationevent.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace Mailhaul {

/// How far each folder of a run is.
class FolderProgressModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FolderColumn, StateColumn, MessagesColumn, SizeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const QList<MigrationEvent> &events);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class State { Queued, Comparing, Copying, Done, Incomplete };
    struct Row
    {
        Imap::MailboxName source;
        State state = State::Queued;
        qint64 copied = 0, toCopy = 0, bytes = 0;
    };

    void plan(const FolderPlan &plan);
    Row *rowOf(const Imap::MailboxName &source);
    QString stateText(State state) const;
    static QString iconName(State state);

    QList<Row> m_rows;
    QHash<Imap::MailboxName, int> m_numbers;
    QSet<int> m_changed; ///< While events are taken in.
};

} // namespace Mailhaul
