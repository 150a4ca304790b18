// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runlog.h"
#include "app/cli/settings.h"
#include "core/log/log.h"
#include "core/log/logfile.h"

#include <optional>

namespace Mailhaul::Cli {

/// Where the engine's own log goes while it lives: what the options ask for among the lines of the run, and if
/// --loglevel is given into files of bounded size beside the log file.
class EngineLog
{
public:
    /// \a log outlives it.
    EngineLog(const Settings &settings, RunLog &log);

private:
    void openFile(LogLevel level, RunLog &log);

    std::optional<LogFile> m_file;
    Log m_log;
};

} // namespace Mailhaul::Cli
