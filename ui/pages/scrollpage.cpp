// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scrollpage.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace Mailhaul {

ScrollPage::ScrollPage(QWidget *parent)
    : QWizardPage(parent)
    , m_area(new QScrollArea(this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    // What is inside takes the focus, and the area follows it.
    m_area->setFocusPolicy(Qt::NoFocus);
    // The window's own colour shows through.
    m_area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_area);
}

void ScrollPage::turn(QKeyEvent *event)
{
    QCoreApplication::sendEvent(m_area, event);
}

void ScrollPage::scrollTo(QWidget *widget)
{
    // The layout moves it once this has returned.
    QTimer::singleShot(0, widget, [this, widget] { m_area->ensureWidgetVisible(widget); });
}

} // namespace Mailhaul
