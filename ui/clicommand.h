// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"
#include "ui/controllers/choices.h"

#include <QString>

namespace Mailhaul {

/// The command line of mailhaul-cli that does the same, quoted for the shell of this platform. It names
/// files for the passwords, never a password.
QString cliCommand(const MigrationRequest &request, const FolderChoices &choices);

} // namespace Mailhaul
