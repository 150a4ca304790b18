// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/headerdate.h"

#include "core/text/headerlines.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr auto time = R"((?<h>\d{1,2})[:.](?<m>\d{1,2})(?:[:.](?<s>\d{1,2}))?)"_L1;
constexpr auto zone = R"((?:\s+(?<zone>[-+]\d{4}|\(?[A-Za-z]{1,5}\)?))?)"_L1;

/// The spellings, the usual one first.
const std::array<QRegularExpression, 7> &spellings()
{
    const auto made = [](const QString &pattern) {
        return QRegularExpression(u"^\\s*"_s + pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array<QRegularExpression, 7> list = {
        // Tue, 3 June 2003 12:00:00 +0200; 3-Jun-2003 12.00
        made(
            R"((?:[a-z]+\.?,?\s+)?(?<day>\d{1,2})[,.]?[\s-]+(?<month>[a-z]{3,})\.?,?[\s-]+(?<year>\d{4}|\d{2}),?\s+)"_L1
            + time + zone),
        // Tue Jun  3 12:00:00 2003; Tue Jun 3 12:00:00 CEST 2003
        made(R"((?:[a-z]+,?\s+)?(?<month>[a-z]{3,})\s+(?<day>\d{1,2})\s+)"_L1 + time
             + R"((?:\s+(?<zone>[a-z]{1,5}))?\s+(?<year>\d{4}))"_L1),
        // 2003/06/03 12:00:00
        made(R"((?<year>\d{4})[/-](?<number>\d{1,2})[/-](?<day>\d{1,2})[\sT]+)"_L1 + time + zone),
        // 06/03/03 12:00:00
        made(R"((?<number>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4}|\d{2})\s+)"_L1 + time + zone),
        // Tuesday, June 3, 2003 12:00 PM
        made(R"((?:[a-z]+,?\s+)?(?<month>[a-z]{3,})\s+(?<day>\d{1,2}),\s*(?<year>\d{4})\s+)"_L1
             + time + R"((?:\s*(?<half>[ap]m))?)"_L1 + zone),
        // Jun 3 2003 12:00:00 +0200
        made(R"((?<month>[a-z]{3,})\s+(?<day>\d{1,2})\s+(?<year>\d{4})\s+)"_L1 + time + zone),
        // 3-Jun-2003
        made(R"((?<day>\d{1,2})-(?<month>[a-z]{3})-(?<year>\d{4})\s*$)"_L1)};
    return list;
}

int monthNumber(QStringView name)
{
    static const QStringList names = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                      u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(names.indexOf(name.first(3).toString().toLower())) + 1;
}

/// Of RFC 5322's names (4.3) and the European ones; others are UTC, as the RFC has it.
int zoneMinutes(const QString &text)
{
    if (text.startsWith(u'+') || text.startsWith(u'-')) {
        const int number = text.sliced(1).toInt();
        const int minutes = number / 100 * 60 + number % 100;
        return text.startsWith(u'-') ? -minutes : minutes;
    }
    static const QHash<QString, int> hours = {
        {u"EST"_s, -5}, {u"EDT"_s, -4}, {u"CST"_s, -6}, {u"CDT"_s, -5}, {u"MST"_s, -7},
        {u"MDT"_s, -6}, {u"PST"_s, -8}, {u"PDT"_s, -7}, {u"CET"_s, 1},  {u"CEST"_s, 2},
        {u"BST"_s, 1},  {u"MET"_s, 1},  {u"MEST"_s, 2}, {u"EET"_s, 2},  {u"EEST"_s, 3}};
    return 60 * hours.value(QString(text).remove(u'(').remove(u')').toUpper());
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year >= 70 ? 1900 + year : 2000 + year;
}

std::optional<Imap::InternalDate> dateFrom(const QRegularExpressionMatch &match)
{
    const int month = match.hasCaptured("number"_L1) ? match.captured("number"_L1).toInt()
                                                     : monthNumber(match.captured("month"_L1));
    const QDate date(fullYear(match.captured("year"_L1)), month, match.captured("day"_L1).toInt());
    QTime clock(11, 11, 11);
    if (match.hasCaptured("h"_L1)) {
        int hour = match.captured("h"_L1).toInt();
        const QString half = match.captured("half"_L1).toLower();
        if (half == "pm"_L1 && hour < 12)
            hour += 12;
        else if (half == "am"_L1 && hour == 12)
            hour = 0;
        // A leap second is the second before it.
        clock =
            QTime(hour, match.captured("m"_L1).toInt(), qMin(59, match.captured("s"_L1).toInt()));
    }
    if (!date.isValid() || !clock.isValid())
        return std::nullopt;
    const int offset = zoneMinutes(match.captured("zone"_L1));
    const qint64 seconds = QDateTime(date, clock, QTimeZone::UTC).toSecsSinceEpoch();
    return Imap::InternalDate{.secondsSinceEpoch = seconds - qint64(offset) * 60,
                              .offsetMinutes = offset};
}

} // namespace

std::optional<Imap::InternalDate> dateFromText(QByteArrayView text)
{
    const QString line = QString::fromLatin1(text).simplified();
    for (const QRegularExpression &spelling : spellings()) {
        const auto match = spelling.match(line);
        if (!match.hasMatch())
            continue;
        if (const auto date = dateFrom(match))
            return date;
    }
    return std::nullopt;
}

std::optional<Imap::InternalDate> headerDate(QByteArrayView message)
{
    for (const HeaderLine &line : headerLines(message)) {
        if (line.name.compare("Date", Qt::CaseInsensitive) == 0)
            return dateFromText(line.value);
    }
    return std::nullopt;
}

} // namespace Mailhaul
