// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace Mailhaul::Bench {

struct Account
{
    std::string address; ///< IPv4, in numbers
    uint16_t port = 0;   ///< without encryption
    std::string user;
    std::string password;
};

} // namespace Mailhaul::Bench
