// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/internaldate.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

namespace Mailhaul::Imap {

namespace {

constexpr std::array<std::string_view, 12> monthNames = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr int farthestZone = 14 * 60;
constexpr int secondsPerDay = 24 * 60 * 60;

/// Takes the text apart from left to right.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }

    bool skip(char expected)
    {
        if (m_rest.isEmpty() || m_rest.front() != expected)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    /// Exactly so many digits.
    std::optional<int> number(int digits)
    {
        if (m_rest.size() < digits)
            return std::nullopt;
        int value = 0;
        for (const char digit : m_rest.first(digits)) {
            if (digit < '0' || digit > '9')
                return std::nullopt;
            value = value * 10 + (digit - '0');
        }
        m_rest = m_rest.sliced(digits);
        return value;
    }

    std::optional<int> dayNumber()
    {
        const bool oneDigit = m_rest.size() > 1 && m_rest.at(1) == '-';
        return number(oneDigit ? 1 : 2);
    }

    /// 1 to 12.
    std::optional<unsigned> month()
    {
        if (m_rest.size() < 3)
            return std::nullopt;
        const QByteArrayView name = m_rest.first(3);
        for (unsigned index = 0; index < monthNames.size(); ++index) {
            if (name.compare(QByteArrayView(monthNames[index]), Qt::CaseInsensitive) == 0) {
                m_rest = m_rest.sliced(3);
                return index + 1;
            }
        }
        return std::nullopt;
    }

    /// Minutes east of Greenwich.
    std::optional<int> zone()
    {
        const bool west = skip('-');
        if (!west && !skip('+'))
            return std::nullopt;
        const auto hours = number(2);
        const auto minutes = number(2);
        if (!hours || !minutes || *minutes > 59)
            return std::nullopt;
        const int offset = *hours * 60 + *minutes;
        if (offset > farthestZone)
            return std::nullopt;
        return west ? -offset : offset;
    }

private:
    QByteArrayView m_rest;
};

void appendNumber(QByteArray &out, int value, int digits)
{
    const qsizetype begin = out.size();
    out.resize(begin + digits);
    for (qsizetype at = begin + digits - 1; at >= begin; --at) {
        out[at] = char('0' + value % 10);
        value /= 10;
    }
}

} // namespace

std::optional<InternalDate> InternalDate::parse(QByteArrayView text)
{
    Reader reader(text.trimmed());

    const auto dayNumber = reader.dayNumber();
    if (!dayNumber || !reader.skip('-'))
        return std::nullopt;
    const auto monthNumber = reader.month();
    if (!monthNumber || !reader.skip('-'))
        return std::nullopt;
    const auto yearNumber = reader.number(4);
    if (!yearNumber || !reader.skip(' '))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*yearNumber),
                                           std::chrono::month(*monthNumber),
                                           std::chrono::day(unsigned(*dayNumber))};
    if (!date.ok())
        return std::nullopt;

    const auto hours = reader.number(2);
    if (!hours || *hours > 23 || !reader.skip(':'))
        return std::nullopt;
    const auto minutes = reader.number(2);
    if (!minutes || *minutes > 59 || !reader.skip(':'))
        return std::nullopt;
    const auto seconds = reader.number(2);
    if (!seconds || *seconds > 60 || !reader.skip(' '))
        return std::nullopt;
    const auto offset = reader.zone();
    if (!offset || !reader.atEnd())
        return std::nullopt;

    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    // A leap second has no number of its own in seconds since the epoch.
    const int second = (*hours * 60 + *minutes - *offset) * 60 + std::min(*seconds, 59);
    return InternalDate{days * secondsPerDay + second, *offset};
}

QByteArray InternalDate::toImap() const
{
    // Years have four digits on the wire, and the hours of zones two.
    using namespace std::chrono_literals;
    constexpr std::chrono::sys_seconds first =
        std::chrono::sys_days(0y / std::chrono::January / 1d);
    constexpr std::chrono::sys_seconds last =
        std::chrono::sys_days(9999y / std::chrono::December / 31d) + 24h - 1s;
    const int zone = std::clamp(offsetMinutes, -farthestZone, farthestZone);
    const qint64 shift = qint64(zone) * 60;
    const qint64 local = std::clamp(secondsSinceEpoch, first.time_since_epoch().count() - shift,
                                    last.time_since_epoch().count() - shift)
                         + shift;

    const auto day = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(local)));
    const std::chrono::year_month_day date(day);
    const int secondOfDay = int(local - day.time_since_epoch().count() * secondsPerDay);

    QByteArray out;
    out.reserve(26);
    appendNumber(out, int(unsigned(date.day())), 2);
    out += '-';
    out += monthNames[unsigned(date.month()) - 1];
    out += '-';
    appendNumber(out, int(date.year()), 4);
    out += ' ';
    appendNumber(out, secondOfDay / 3600, 2);
    out += ':';
    appendNumber(out, secondOfDay / 60 % 60, 2);
    out += ':';
    appendNumber(out, secondOfDay % 60, 2);
    out += zone < 0 ? " -" : " +";
    const int distance = zone < 0 ? -zone : zone;
    appendNumber(out, distance / 60 * 100 + distance % 60, 4);
    return out;
}

} // namespace Mailhaul::Imap
