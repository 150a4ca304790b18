// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mailhaul {

/// True if what is sent to that name or address certainly does not leave this machine.
bool isThisMachine(const QString &host);

} // namespace Mailhaul
