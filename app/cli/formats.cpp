// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

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

QString rawText(const Imap::MailboxName &name)
{
    return QString::fromUtf8(name.raw());
}

QString bracketed(const Imap::MailboxName &name)
{
    const QString raw = rawText(name);
    const QString decoded = name.display();
    if (raw == decoded)
        return u'[' + raw + u']';
    return u'[' + raw + "] = ["_L1 + decoded + u']';
}

QString counter(qint64 number, qint64 total)
{
    return u"%1/%2"_s.arg(number).arg(total).rightJustified(7);
}

} // namespace Mailhaul::Cli
