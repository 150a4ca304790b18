// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mailhaul::Cli {

/// The usage text, made from the option table; lines of at most 80 columns, with a final line end.
QString helpText();

} // namespace Mailhaul::Cli
