// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemmodel.h"

#include "core/report/sentences.h"

namespace Mailhaul {

void ProblemModel::setAccounts(const Account &source, const Account &destination)
{
    beginResetModel();
    m_source = source;
    m_destination = destination;
    m_problems.clear();
    m_texts.clear();
    endResetModel();
}

void ProblemModel::add(const Problem &problem)
{
    beginInsertRows({}, int(m_texts.size()), int(m_texts.size()));
    m_problems.append(problem);
    m_texts.append(textFor(problem));
    endInsertRows();
}

void ProblemModel::setProblems(const QList<Problem> &problems)
{
    beginResetModel();
    m_problems = problems;
    m_texts.clear();
    for (const Problem &problem : problems)
        m_texts.append(textFor(problem));
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size());
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_texts.at(index.row());
}

QString ProblemModel::textFor(const Problem &problem) const
{
    const Account &account = problem.side == Side::Source ? m_source : m_destination;
    const QString sentence = sentenceFor(problem, account);
    if (problem.error.serverText.isEmpty())
        return sentence;
    return tr("%1\nThe server says: %2").arg(sentence, problem.error.serverText);
}

} // namespace Mailhaul
