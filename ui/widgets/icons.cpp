// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QPalette>

namespace Mailhaul {

using namespace Qt::StringLiterals;

QIcon ownIcon(const QString &name)
{
    const QPalette palette = QGuiApplication::palette();
    const bool isDark =
        palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    QIcon icon(u":/icons/icons/%1/%2.svg"_s.arg(isDark ? u"dark"_s : u"light"_s, name));
    // A chosen row is dark in every palette.
    icon.addFile(u":/icons/icons/dark/%1.svg"_s.arg(name), {}, QIcon::Selected);
    return icon;
}

} // namespace Mailhaul
