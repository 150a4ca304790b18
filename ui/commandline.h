// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/loglevel.h"

#include <QString>
#include <QStringList>

namespace Mailhaul {

/// What the user asked for when starting the window.
struct CommandLine
{
    enum class Wish {
        Window,
        Print, ///< text to stdout, and end with success.
        Refuse ///< text to stderr, and end as wrongly used.
    };
    Wish wish = Wish::Window;
    QString text;
    QString prefillPath;        ///< Empty: none.
    QString migrationPath = {}; ///< A .mailhaul file; empty: none.
    LogLevel logLevel = LogLevel::Info;
};

/// Whether the answer is text alone, so that no display is needed. \a arguments without the
/// program.
bool wantsTextOnly(const QStringList &arguments);

/// \a arguments as QCoreApplication gives them, with the program first. Needs the application for
/// the name in the help.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace Mailhaul
