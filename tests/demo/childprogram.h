// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mailhaul::Demo {

class StopSignal;

enum class Show {
    Nothing, ///< the output is collected only
    AllOfIt, ///< and shown while it comes
};

struct ProgramRun
{
    std::optional<int> exitCode; ///< nothing when it did not start, crashed or was stopped
    QByteArray output;           ///< standard output and standard error as they came
    double seconds = 0;
    QString problem; ///< why there is no exit code
};

/// Runs \a program in \a directory, which also takes all that it keeps in a home: settings, data,
/// caches. Returns when it has ended and nothing that it started is left. \a stop ends it politely,
/// and after five seconds by force.
ProgramRun runProgram(const QString &program, const QStringList &arguments,
                      const QString &directory, Show show, StopSignal &stop);

} // namespace Mailhaul::Demo
