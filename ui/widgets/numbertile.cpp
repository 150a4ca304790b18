// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbertile.h"

#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

void makeBig(QLabel *label)
{
    QFont font = label->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.8);
    label->setFont(font);
}

} // namespace

NumberTile::NumberTile(const QString &objectName, const QString &sign, qint64 number,
                       const QString &word, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    if (!sign.isEmpty()) {
        auto *joint = new QLabel(sign, this);
        makeBig(joint);
        row->addWidget(joint, 0, Qt::AlignTop);
    }
    auto *figure = new QLabel(textForNumber(number), this);
    figure->setObjectName(objectName);
    //: A word and its number, such as "Found: 1,234"
    figure->setAccessibleName(tr("%1: %2").arg(word, textForNumber(number)));
    makeBig(figure);
    m_word = new QToolButton(this);
    m_word->setText(word);
    m_word->setObjectName(objectName + u"Door"_s);
    m_word->setAutoRaise(true);
    m_word->setEnabled(false);
    //: A button; %1 is a word such as "Copied"
    m_word->setAccessibleName(tr("Show the messages: %1").arg(word));
    connect(m_word, &QToolButton::clicked, this, &NumberTile::opened);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure, 0, Qt::AlignHCenter);
    column->addWidget(m_word, 0, Qt::AlignHCenter);

    row->addLayout(column);
}

void NumberTile::makeDoor()
{
    m_word->setEnabled(true);
    m_word->setFocusPolicy(Qt::StrongFocus);
    QFont font = m_word->font();
    font.setUnderline(true);
    m_word->setFont(font);
}

} // namespace Mailhaul
