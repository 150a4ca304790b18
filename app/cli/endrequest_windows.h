// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace Mailhaul::Cli {

/// The name of the event with which one program asks another one to end: Windows has no signals
/// between programs.
inline std::wstring endRequestName(unsigned long process)
{
    return L"Local\\mailhaul-cli-end-" + std::to_wstring(process);
}

} // namespace Mailhaul::Cli
