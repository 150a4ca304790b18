// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebyside.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace Mailhaul {

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_row->setContentsMargins({});
}

void SideBySide::add(QWidget *widget)
{
    m_row->addWidget(widget, 1);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    constexpr int lettersEach = 45;
    const int wanted = m_row->count() * lettersEach * fontMetrics().averageCharWidth();
    m_row->setDirection(event->size().width() < wanted ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace Mailhaul
