// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include "core/report/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Mailhaul {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::Text)
};

/// Steps in which people think: 1 to 9, then 10, 15, 20 and so on.
qint64 rounded(double value)
{
    const double step = value < 10 ? 1 : 5;
    return std::max<qint64>(1, std::llround(value / step) * qint64(step));
}

} // namespace

QString textForNumber(qint64 number)
{
    return QLocale().toString(number);
}

QString textForDuration(std::chrono::milliseconds duration)
{
    const qint64 seconds = (duration.count() + 500) / 1000;
    const QString wholeSeconds = Text::tr("%Ln second(s)", nullptr, pluralNumber(seconds % 60));
    if (seconds < 60)
        return wholeSeconds;
    const qint64 minutes = seconds / 60;
    const QString wholeMinutes = Text::tr("%Ln minute(s)", nullptr, pluralNumber(minutes % 60));
    if (minutes < 10 && seconds % 60 != 0) {
        //: A length of time: %1 are minutes, %2 are seconds
        return Text::tr("%1 and %2", "minutes and seconds").arg(wholeMinutes, wholeSeconds);
    }
    if (minutes < 60)
        return wholeMinutes;
    const QString wholeHours = Text::tr("%Ln hour(s)", nullptr, pluralNumber(minutes / 60));
    if (minutes % 60 == 0)
        return wholeHours;
    //: A length of time: %1 are hours, %2 are minutes
    return Text::tr("%1 and %2", "hours and minutes").arg(wholeHours, wholeMinutes);
}

QString textForTimeLeft(std::optional<std::chrono::seconds> estimate)
{
    if (!estimate)
        return Text::tr("The time left is not known yet.");
    const double shortest = double(estimate->count()) * 0.8;
    const double longest = double(estimate->count()) * 1.5;
    if (longest < 60)
        return Text::tr("Less than a minute left.");
    if (longest < 90 * 60) {
        const qint64 from = rounded(shortest / 60);
        const qint64 to = rounded(longest / 60);
        if (from == to)
            return Text::tr("About %Ln minute(s) left.", nullptr, pluralNumber(to));
        return Text::tr("About %1 to %2 minutes left.").arg(textForNumber(from), textForNumber(to));
    }
    const qint64 from = rounded(shortest / 3600);
    const qint64 to = rounded(longest / 3600);
    if (from == to)
        return Text::tr("About %Ln hour(s) left.", nullptr, pluralNumber(to));
    return Text::tr("About %1 to %2 hours left.").arg(textForNumber(from), textForNumber(to));
}

QString textForRate(double bytesPerSecond)
{
    return Text::tr("%1 per second").arg(textForBytes(qint64(bytesPerSecond)));
}

int pluralNumber(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

QString nameForControl(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace Mailhaul
