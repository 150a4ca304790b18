// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Mailhaul {

/// Qt's own style draws the frames of check boxes and radio buttons darker than what is around them, so that nobody
/// sees them where that is dark already. This one draws these lighter, and leaves everything else alone.
class ContrastStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// For the running program, if it has Qt's own style.
    static void install();

    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace Mailhaul
