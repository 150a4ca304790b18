// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionparser.h"

namespace Mailhaul::Cli {

/// The command line as one line for the log, fit to be pasted into a shell, every secret replaced
/// by MASKED.
QString maskedCommandLine(const QString &program, const QStringList &arguments,
                          const QList<SecretPlace> &secrets);

/// Overwrites the secrets in the process's own argument vector, where other users of the machine
/// can read them. \a arguments are those of \a argumentVector without the program's name; a secret
/// whose place does not agree with them is left alone.
void overwriteSecrets(int argumentCount, char **argumentVector, const QStringList &arguments,
                      const QList<SecretPlace> &secrets);

} // namespace Mailhaul::Cli
