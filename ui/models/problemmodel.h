// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QAbstractListModel>

namespace Mailhaul {

/// The problems of a run as sentences, one a row, with the server's own words below.
class ProblemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The accounts are named in the sentences. Removes all rows.
    void setAccounts(const Account &source, const Account &destination);
    void add(const Problem &problem);
    void setProblems(const QList<Problem> &problems);

    Problem problem(const QModelIndex &index) const { return m_problems.value(index.row()); }
    const QList<Problem> &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString textFor(const Problem &problem) const;

    Account m_source, m_destination;
    QList<Problem> m_problems;
    QStringList m_texts;
};

} // namespace Mailhaul
