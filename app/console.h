// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mailhaul {

/// Before anything is printed. A program with windows has no console of its own on Windows; this
/// gives it that of whoever started it, and leaves redirected output alone.
void useConsoleOfCaller();

} // namespace Mailhaul
