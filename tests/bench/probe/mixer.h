// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace Mailhaul::Bench {

/// SplitMix64's step: an even-handed number made of \a value, the same on every machine.
constexpr uint64_t mixed(uint64_t value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// Another one for each pair.
constexpr uint64_t mixed(uint64_t first, uint64_t second)
{
    return mixed(mixed(first) ^ second);
}

} // namespace Mailhaul::Bench
