// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Mailhaul {

// One event a line, without secrets, addresses or message contents; what a user needs goes to the report.
Q_DECLARE_LOGGING_CATEGORY(logImap)
Q_DECLARE_LOGGING_CATEGORY(logTransfer)

} // namespace Mailhaul
