// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlist.h"

#include "ui/text.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

ProblemList::ProblemList(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemModel(this))
    , m_heading(makeTextLabel(objectName + u"Heading"_s, this))
    , m_view(new QListView(this))
    , m_retryOne(new QPushButton(tr("Try &Again"), this))
    , m_retryAll(new QPushButton(tr("Try A&ll Again"), this))
{
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_model);
    m_view->setWordWrap(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAlternatingRowColors(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_heading->setBuddy(m_view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);
    m_retryOne->setObjectName(objectName + u"Retry"_s);
    m_retryOne->setAccessibleDescription(tr("Tries the selected problem again."));
    m_retryAll->setObjectName(objectName + u"RetryAll"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_retryOne);
    row->addWidget(m_retryAll);
    row->addStretch(1);
    column->addLayout(row);
    m_retryOne->hide();
    m_retryAll->hide();
    connect(m_retryOne, &QPushButton::clicked, this,
            [this] { emit retryRequested({m_model->problem(m_view->currentIndex())}); });
    connect(m_retryAll, &QPushButton::clicked, this,
            [this] { emit retryRequested(m_model->problems()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemList::refresh);

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProblemList::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemList::refresh);
    refresh();
}

void ProblemList::allowRetry()
{
    m_retryOne->show();
    m_retryAll->show();
}

void ProblemList::refresh()
{
    const int count = m_model->rowCount();
    m_heading->setText(tr("%Ln problem(s):", nullptr, count));
    m_retryOne->setEnabled(m_view->currentIndex().isValid());
    // One problem has three lines or so; from three problems on the list scrolls.
    const int lines = 4 * std::clamp(count, 1, 3);
    m_view->setMinimumHeight(lines * fontMetrics().lineSpacing());
    m_view->setMaximumHeight(count < 4 ? m_view->minimumHeight() : QWIDGETSIZE_MAX);
    setVisible(count > 0);
}

} // namespace Mailhaul
