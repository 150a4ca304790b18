// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Mailhaul::Bench {

using Clock = std::chrono::steady_clock;
using Moment = Clock::time_point;

} // namespace Mailhaul::Bench
