// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/eventprinter.h"
#include "app/cli/processfigures.h"
#include "app/cli/signals.h"
#include "core/transfer/migration.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Mailhaul::Cli {

/// How the program has to end.
struct SessionEnd
{
    ExitCode code = ExitCode::Ok;
    int errors = 0;
    int signal = 0; ///< Nobody's if 0; else what interrupted the run.
};

/// One run from start to report: prints what happens and, at the end, the figures.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// \a settings and \a log outlive it. When a file \a abortFile comes into being, the run ends.
    Session(const Settings &settings, RunLog &log, const QString &abortFile = {});

    /// Returns when the run is over; needs the application object.
    SessionEnd run();

private:
    void onProblem(const Problem &problem);
    void onSignal(int number);
    void end(int number);
    void reconnectOrEnd(int number);
    void switchPace();
    void printProgress();
    void onFinished(const Report &report);
    void printReport(const Report &report);
    void lookForAbortFile();

    const Settings &m_settings;
    RunLog &m_log;
    EventPrinter m_printer;
    Migration m_migration;
    StopSignals m_signals;
    std::optional<qint64> m_memoryAtStart;
    SessionEnd m_end;
    const QString m_abortFile;
    QTimer m_abortTimer;
    bool m_isAborted = false; ///< By that file.
    Progress m_progress;      ///< As told last.
    QElapsedTimer m_sinceReconnect;
    std::chrono::duration<double> m_longestPause; ///< Between messages, to keep the limits of pace.
};

} // namespace Mailhaul::Cli
