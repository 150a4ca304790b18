// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migrationevent.h"

#include <QAbstractListModel>

#include <QHash>

#include <vector>

namespace Mailhaul {

/// What each lane (a pair of connections) is doing, as a sentence.
class LanesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    void add(const QList<MigrationEvent> &events);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Lane
    {
        QList<Imap::MailboxName> folders; ///< Begun and not finished.
        QString last;                     ///< The folder that a message was copied from last.
        qint64 copied = 0;
    };

    Lane *laneOf(const Imap::MailboxName &source);
    QString text(int number) const;

    std::vector<Lane> m_lanes;
    QHash<Imap::MailboxName, int> m_laneOfFolder;
};

} // namespace Mailhaul
