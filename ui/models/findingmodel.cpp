// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

namespace Mailhaul {

void FindingModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Finding &finding = m_findings.at(index.row());
    if (finding.subject.isEmpty())
        return sentenceFor(finding);
    //: %1 is a sentence about a message, %2 its subject
    return tr("%1\nSubject: %2").arg(sentenceFor(finding), finding.subject);
}

} // namespace Mailhaul
