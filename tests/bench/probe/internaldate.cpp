// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/probe/internaldate.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace Mailhaul::Bench {
namespace {

std::string formatted(int64_t instant, const char *format)
{
    const time_t time = instant;
    tm parts{};
    ::gmtime_r(&time, &parts);
    std::array<char, 64> text{};
    return {text.data(), std::strftime(text.data(), text.size(), format, &parts)};
}

} // namespace

std::string internalDateText(int64_t instant)
{
    return formatted(instant, "%d-%b-%Y %H:%M:%S +0000");
}

std::string headerDateText(int64_t instant)
{
    return formatted(instant, "%a, %d %b %Y %H:%M:%S +0000");
}

std::optional<int64_t> instantOf(std::string_view internalDate)
{
    const std::string text(internalDate);
    tm parts{};
    const char *rest = ::strptime(text.c_str(), "%d-%b-%Y %H:%M:%S %z", &parts);
    if (!rest || *rest != '\0')
        return std::nullopt;
    const int64_t offset = parts.tm_gmtoff;
    return ::timegm(&parts) - offset;
}

} // namespace Mailhaul::Bench
