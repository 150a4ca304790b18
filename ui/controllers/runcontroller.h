// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void pause();
    void resume();
    void stop();    ///< finished() follows.
    void abandon(); ///< Nobody wants the result any more; back to Idle at once.

    State state() const { return m_state; }
    bool isActive() const; ///< Between start() and finished().
    const MigrationRequest &request() const { return m_request; }
    const Progress &progress() const { return m_progress; }
    const QList<Problem> &problems() const { return m_problems; }
    const std::optional<Report> &report() const { return m_report; } ///< Once finished.

signals:
    void started();
    void changed(); ///< State or progress.
    void problemFound(const Mailhaul::Problem &problem);
    void finished();

private:
    void begin();
    void end(const Report &report);
    void setState(State state);

    EngineFactory &m_engine;
    std::unique_ptr<MigrationDriver> m_driver;
    std::unique_ptr<MigrationDriver> m_abandoned; ///< Stopping; nobody listens to its result.
    MigrationRequest m_request;
    State m_state = State::Idle;
    Progress m_progress;
    QList<Problem> m_problems;
    std::optional<Report> m_report;
};

} // namespace Mailhaul
