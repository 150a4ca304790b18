// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Mailhaul::Bench {

/// RFC 3501's date-time for an instant in seconds since 1970, in UTC, without quotes.
std::string internalDateText(int64_t instant);

/// RFC 5322's date-time for it.
std::string headerDateText(int64_t instant);

/// The instant of a date-time in whatever time zone.
std::optional<int64_t> instantOf(std::string_view internalDate);

} // namespace Mailhaul::Bench
