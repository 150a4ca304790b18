// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contraststyle.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleOption>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

bool isBox(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton
           || element == QStyle::PE_IndicatorItemViewItemCheck;
}

/// The same as \a option, with a colour of the surroundings that makes frames visible.
template <typename Option>
Option visible(const Option &option)
{
    Option copy = option;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    copy.palette.setColor(QPalette::Window,
                          isEnabled ? QColor(0xd0, 0xd0, 0xd0) : QColor(0x90, 0x90, 0x90));
    return copy;
}

} // namespace

void ContrastStyle::install()
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ContrastStyle(u"fusion"_s));
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    constexpr int dark = 128;
    if (!option || !isBox(element) || option->palette.color(QPalette::Window).lightness() >= dark) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        const QStyleOptionButton lighter = visible(*button);
        QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        const QStyleOptionViewItem lighter = visible(*item);
        QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace Mailhaul
