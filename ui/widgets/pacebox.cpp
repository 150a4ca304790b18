// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pacebox.h"

#include <QDoubleSpinBox>
#include <QFormLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

PaceBox::PaceBox(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_kilobytes(make(prefix + u"Kilobytes"_s, tr("Bandwidth at most"), tr(" kB per second")))
    , m_messages(make(prefix + u"MessageRate"_s, tr("Messages at most"), tr(" per second")))
{
    setObjectName(prefix + u"Pace"_s);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Bandwidth at most:"), m_kilobytes);
    form->addRow(tr("&Messages at most:"), m_messages);
}

Pace PaceBox::pace() const
{
    return {.messagesPerSecond = m_messages->value(),
            .bytesPerSecond = qint64(m_kilobytes->value() * 1000)};
}

QDoubleSpinBox *PaceBox::make(const QString &objectName, const QString &name, const QString &suffix)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setDecimals(1);
    box->setRange(0, 1'000'000);
    box->setSuffix(suffix);
    box->setSpecialValueText(tr("no limit"));
    // Half a number is no wish.
    box->setKeyboardTracking(false);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] { emit paceChanged(pace()); });
    return box;
}

} // namespace Mailhaul
