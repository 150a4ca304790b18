// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QAccessible>

namespace Mailhaul {

namespace {

void scaleFont(QLabel *label, double factor)
{
    QFont font = label->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    label->setFont(font);
}

} // namespace

QLabel *makeTextLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    // Server texts and folder names are shown too, so nothing is taken for mark-up.
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeHeadline(const QString &objectName, QWidget *parent)
{
    QLabel *label = makeTextLabel(objectName, parent);
    scaleFont(label, 1.25);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *makeSmallLabel(const QString &objectName, QWidget *parent)
{
    QLabel *label = makeTextLabel(objectName, parent);
    scaleFont(label, 0.9);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

void announce(QWidget *widget, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace Mailhaul
