// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <chrono>

/// How often something is tried again while nothing moves.
namespace Mailhaul::Tries {

// To get a lost connection back: about a minute in all.
constexpr int lostLine = 6;
// A server that says that it wants less gets more than an hour in all before that is an end.
constexpr int throttled = 20;
// What a server refuses for the moment may mean something that does not pass.
constexpr int refused = 3;
// Nobody waits longer than that for one answer; a server that asks for more is tried again earlier.
constexpr auto longestPause = std::chrono::hours(1);

/// What the server asked for, within reason.
inline std::chrono::milliseconds pauseAskedFor(const Error &error)
{
    return std::min<std::chrono::milliseconds>(error.pause.value_or(std::chrono::milliseconds(0)),
                                               longestPause);
}

} // namespace Mailhaul::Tries
