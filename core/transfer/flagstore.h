// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/plan/messageplan.h"
#include "core/transfer/line.h"

#include "core/imap/commands/store.h"

namespace Mailhaul {

/// Stores flags in a folder that was listed with \a uidValidity: one command for all messages that get the same
/// ones. A refusal that concerns some messages only goes to \a refused. The error is one of the connection, or that
/// the folder is not open or not the same any more.
Task<> storeFlagChanges(std::shared_ptr<Line> line, Imap::MailboxName folder, quint32 uidValidity,
                        QList<FlagChange> changes, Imap::StoreMode mode,
                        std::function<bool(const Error &)> refused);

} // namespace Mailhaul
