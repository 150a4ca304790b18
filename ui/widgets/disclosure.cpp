// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disclosure.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

Disclosure::Disclosure(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_summary(makeSmallLabel(objectName + u"Summary"_s, this))
{
    m_toggle->setObjectName(objectName);
    m_toggle->setText(title);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_toggle, &QToolButton::toggled, this, &Disclosure::refresh);

    auto *row = new QHBoxLayout;
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    row->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    refresh();
}

void Disclosure::setContent(QWidget *content)
{
    m_content = content;
    layout()->addWidget(content);
    refresh();
}

void Disclosure::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_toggle->setAccessibleDescription(text);
    refresh();
}

void Disclosure::setUnfolded(bool unfolded)
{
    m_toggle->setChecked(unfolded);
}

bool Disclosure::isUnfolded() const
{
    return m_toggle->isChecked();
}

void Disclosure::refresh()
{
    const Qt::ArrowType folded = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_toggle->setArrowType(isUnfolded() ? Qt::DownArrow : folded);
    m_summary->setVisible(!isUnfolded() && !m_summary->text().isEmpty());
    if (m_content)
        m_content->setVisible(isUnfolded());
}

} // namespace Mailhaul
