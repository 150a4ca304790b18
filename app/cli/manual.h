// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mailhaul::Cli {

/// The manual page in man(7)'s language, from the option table.
QString manualPage();

/// The same as a page for browsers.
QString manualHtml();

} // namespace Mailhaul::Cli
