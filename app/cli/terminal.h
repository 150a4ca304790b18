// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace Mailhaul::Cli {

/// Makes the console show UTF-8, where that is not so anyway.
void prepareTerminal();

/// Asks on the terminal without showing what is typed. Nothing if standard input is no terminal. A
/// signal during the question ends the program as usual, with the terminal as it was before.
std::optional<Secret> askOnTerminal(const QString &question);

} // namespace Mailhaul::Cli
