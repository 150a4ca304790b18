// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace Mailhaul {

Q_LOGGING_CATEGORY(logImap, "mailhaul.imap", QtWarningMsg)
Q_LOGGING_CATEGORY(logTransfer, "mailhaul.transfer", QtWarningMsg)
Q_LOGGING_CATEGORY(logRun, "mailhaul.run", QtFatalMsg)
Q_LOGGING_CATEGORY(logSourceProtocol, "mailhaul.protocol.source", QtWarningMsg)
Q_LOGGING_CATEGORY(logDestinationProtocol, "mailhaul.protocol.destination", QtWarningMsg)

} // namespace Mailhaul
