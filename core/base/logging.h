// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Mailhaul {

// One event a line, without secrets and message contents. Where the lines go, core/log says.
Q_DECLARE_LOGGING_CATEGORY(logImap)
Q_DECLARE_LOGGING_CATEGORY(logTransfer)
// What happens in a run, for logs that want it: the window and the command line have words of their own for it.
Q_DECLARE_LOGGING_CATEGORY(logRun)
// What is said on the connections, in debug lines.
Q_DECLARE_LOGGING_CATEGORY(logSourceProtocol)
Q_DECLARE_LOGGING_CATEGORY(logDestinationProtocol)

} // namespace Mailhaul
