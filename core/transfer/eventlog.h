// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migrationevent.h"

namespace Mailhaul {

/// One line of the log for what happened in a run: what many messages have in debug lines, folders and connections in
/// info lines, what needs attention as warnings. English, since others than the user have to read it.
void logEvent(const MigrationEvent &event);

/// One line of the log, as an error.
void logProblem(const Problem &problem);

} // namespace Mailhaul
