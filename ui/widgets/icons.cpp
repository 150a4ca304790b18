// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QPalette>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// \a path: without what the name ends with.
void addDrawing(QIcon &icon, const QString &path, QIcon::Mode mode = QIcon::Normal)
{
#ifdef MAILHAUL_PNG_SIZES
    for (const int size : {MAILHAUL_PNG_SIZES})
        icon.addFile(u"%1-%2.png"_s.arg(path).arg(size), QSize(size, size), mode);
#else
    icon.addFile(path + ".svg"_L1, {}, mode);
#endif
}

} // namespace

QIcon ownIcon(const QString &name)
{
    const QPalette palette = QGuiApplication::palette();
    const bool isDark =
        palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    QIcon icon;
    addDrawing(icon, u":/icons/icons/%1/%2"_s.arg(isDark ? u"dark"_s : u"light"_s, name));
    // A chosen row is dark in every palette.
    addDrawing(icon, u":/icons/icons/dark/%1"_s.arg(name), QIcon::Selected);
    return icon;
}

QIcon programIcon()
{
    QIcon icon;
    addDrawing(icon, u":/icons/mailhaul"_s);
    return icon;
}

} // namespace Mailhaul
