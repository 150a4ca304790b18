// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlist.h"

#include "ui/text.h"
#include "ui/widgets/labels.h"

#include <QListView>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

ProblemList::ProblemList(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemModel(this))
    , m_heading(makeTextLabel(objectName + u"Heading"_s, this))
    , m_view(new QListView(this))
{
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_model);
    m_view->setWordWrap(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAlternatingRowColors(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_heading->setBuddy(m_view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProblemList::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemList::refresh);
    refresh();
}

void ProblemList::refresh()
{
    const int count = m_model->rowCount();
    m_heading->setText(tr("%Ln problem(s):", nullptr, count));
    setVisible(count > 0);
}

} // namespace Mailhaul
