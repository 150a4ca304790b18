// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Mailhaul::Cli {

/// Also for processes of other users.
bool isProcessAlive(qint64 number);

/// True as well where the system does not tell.
bool isThisProgram(qint64 number);

/// So that a run prints its statistics first: with SIGQUIT, or with an event on Windows.
void askToEnd(qint64 number);

void kill(qint64 number);

} // namespace Mailhaul::Cli
