// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/plan/options.h"
#include "core/report/report.h"
#include "core/transfer/migrationevent.h"
#include "core/transfer/progress.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <memory>

namespace Mailhaul {

class MigrationRun;

/// All that a run needs to know.
struct MigrationRequest
{
    Account source, destination;
    Options options;
    /// Folder for the journals, one file for each pair of accounts. Empty: the user's data folder.
    QString journalFolder;
    /// How the program was started, without secrets, for reports; may be empty.
    QStringList commandLine;
};

/// A running migration as windows and programs see it. It owns the engine thread; calls go in by queued
/// invocation and values come out as signals in the thread of this object. Everything ends with
/// finished(), also what could not even begin. One Migration makes one run.
class Migration final : public QObject
{
    Q_OBJECT

public:
    explicit Migration(QObject *parent = nullptr);
    ~Migration() override; ///< Stops first if still running, and waits for the engine thread.

    void start(const MigrationRequest &request);
    /// No new message is begun; those in flight are finished and the connections stay up.
    void pause();
    void resume();
    /// Ends the run within about a second; it can be continued by another run. finished() follows.
    void stop();
    /// From now on no faster than this, whatever the options say; 0 is no limit. Messages under way are
    /// finished at once, so this holds on average over some seconds.
    void setPace(const Mailhaul::Pace &pace);

    /// From now on Limits::longestPause.
    void setLongestPause(std::chrono::duration<double> pause);

    /// Makes all connections anew and goes on, while messages are copied.
    void reconnect();

    bool isRunning() const;

signals:
    void phaseChanged(Mailhaul::Phase phase);
    void progressed(const Mailhaul::Progress &snapshot);          ///< At most ten times a second.
    void happened(const QList<Mailhaul::MigrationEvent> &events); ///< In order; likewise.
    void problemFound(const Mailhaul::Problem &problem);
    void finished(const Mailhaul::Report &report); ///< Exactly once after start().

private:
    QThread m_thread;
    MigrationRun *m_run = nullptr; ///< Lives in m_thread.
    bool m_running = false;
};

} // namespace Mailhaul
