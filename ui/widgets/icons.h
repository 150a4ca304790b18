// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Mailhaul {

/// One of the program's own drawings, in the variant that shows on the present palette. Never the
/// only bearer of what it says.
QIcon ownIcon(const QString &name);

/// Mailhaul's sign, for its windows.
QIcon programIcon();

} // namespace Mailhaul
