// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorbox.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

ErrorBox::ErrorBox(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_text(makeTextLabel(objectName + u"Text"_s, this))
    , m_serverText(makeSmallLabel(objectName + u"ServerText"_s, this))
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);

    auto *sign = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(side, side));
    sign->setAccessibleName(tr("Problem"));

    auto *words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addWidget(m_serverText);
    auto *row = new QHBoxLayout(this);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

void ErrorBox::showError(const QString &text, const QString &serverText)
{
    const bool isNew = isHidden() || m_text->text() != text;
    m_text->setText(text);
    showText(m_serverText,
             serverText.isEmpty() ? QString() : tr("The server says: %1").arg(serverText));
    show();
    if (isNew)
        announce(this, text);
}

void ErrorBox::clear()
{
    hide();
    m_text->clear();
    m_serverText->clear();
}

} // namespace Mailhaul
