// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/messagefates.h"
#include "ui/engine/enginefactory.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Mailhaul {

/// One run after the other, dry or real, with what is known about the present one.
class RunController final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused, Stopping, Finished };

    explicit RunController(EngineFactory &engine, QObject *parent = nullptr);
    ~RunController() override;

    /// Begins a run. If an abandoned one still winds up, as soon as that has ended: two runs of one
    /// migration exclude each other.
    void start(const MigrationRequest &request);
    void restart(); ///< With the same request.
    /// Tries again what these problems of the last run, or of the present one, are about. While a run goes
    /// on, they wait for its end; the report is then of both together.
    void retry(const QList<Problem> &problems);
    bool hasRetriesWaiting() const { return !m_retries.isEmpty(); }
    void pause();
    void resume();
    void stop(); ///< finished() follows.
    /// No faster than this from now on, also in runs that begin later.
    void setPace(const Pace &pace);
    const Pace &pace() const { return m_pace; }
    void abandon(); ///< Nobody wants the result any more; back to Idle at once.

    State state() const { return m_state; }
    bool isActive() const; ///< Between start() and finished().
    const MigrationRequest &request() const { return m_request; }
    const Progress &progress() const { return m_progress; }
    /// What became of single messages, as far as the run has told.
    MessageFates &fates() { return m_fates; }
    const QList<Problem> &problems() const { return m_problems; }
    const std::optional<Report> &report() const { return m_report; } ///< Once finished.

signals:
    void started();
    void changed(); ///< State or progress.
    void happened(const QList<Mailhaul::MigrationEvent> &events);
    void problemFound(const Mailhaul::Problem &problem);
    void finished();

private:
    void begin();
    bool beginRetry(const Report &before);
    void end(const Report &report);
    void setState(State state);

    EngineFactory &m_engine;
    std::unique_ptr<MigrationDriver> m_driver;
    std::unique_ptr<MigrationDriver> m_abandoned; ///< Stopping; nobody listens to its result.
    MigrationRequest m_request;
    State m_state = State::Idle;
    Progress m_progress;
    Pace m_pace;
    MessageFates m_fates;
    QList<Problem> m_problems;
    QList<Problem> m_retries;       ///< To be tried again when the run has ended.
    std::optional<Report> m_before; ///< What a retry adds to.
    std::optional<Report> m_report;
};

} // namespace Mailhaul
