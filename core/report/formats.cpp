// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formats.h"

#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cstdlib>

namespace Mailhaul {

using namespace Qt::StringLiterals;

QString textForSize(qint64 bytes)
{
    static constexpr std::array units = {"KiB"_L1, "MiB"_L1, "GiB"_L1, "TiB"_L1, "PiB"_L1};
    double value = double(bytes) / 1024;
    size_t unit = 0;
    while (std::abs(value) >= 1000 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return QString::number(value, 'f', 3) + u' ' + units[unit];
}

QString textForBytesAndSize(qint64 bytes)
{
    return QString::number(bytes) + " bytes ("_L1 + textForSize(bytes) + u')';
}

QString textForDate(const QDateTime &date)
{
    const int minutes = date.offsetFromUtc() / 60;
    const QString zone = u"%1%2%3"_s.arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QLocale::c().toString(date, u"dddd dd MMMM yyyy-MM-dd HH:mm:ss "_s) + zone + u' '
           + date.timeZoneAbbreviation();
}

} // namespace Mailhaul
