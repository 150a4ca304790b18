// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"

#include <QByteArray>
#include <QString>

namespace Mailhaul {

/// What a command made of its input.
struct CommandOutcome
{
    bool isGood = false; ///< It ended with status 0 and wrote something.
    QByteArray output;
    QString complaints; ///< What it wrote to standard error.
};

/// Runs \a command in the system's shell with \a input as its standard input, beside the event loop of this thread.
Reply<CommandOutcome> runInShell(const QString &command, const QByteArray &input);

} // namespace Mailhaul
