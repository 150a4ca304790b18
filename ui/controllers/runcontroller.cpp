// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/runcontroller.h"

namespace Mailhaul {

RunController::RunController(EngineFactory &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

RunController::~RunController() = default;

void RunController::start(const MigrationRequest &request)
{
    abandon();
    m_request = request;
    m_progress = {};
    m_problems.clear();
    m_report.reset();
    if (!m_abandoned)
        begin();
    emit started();
    setState(State::Running);
}

void RunController::restart()
{
    start(MigrationRequest(m_request));
}

void RunController::pause()
{
    if (m_state != State::Running || !m_driver)
        return;
    m_driver->pause();
    setState(State::Paused);
}

void RunController::resume()
{
    if (m_state != State::Paused)
        return;
    m_driver->resume();
    setState(State::Running);
}

void RunController::stop()
{
    if (m_state != State::Running && m_state != State::Paused)
        return;
    if (!m_driver) {
        Report report;
        report.outcome = Report::Outcome::Stopped;
        report.kind = m_request.options.kind;
        end(report);
        return;
    }
    m_driver->stop();
    setState(State::Stopping);
}

void RunController::abandon()
{
    if (m_driver) {
        m_abandoned = std::move(m_driver);
        m_abandoned->disconnect(this);
        connect(m_abandoned.get(), &MigrationDriver::finished, this, [this] {
            m_abandoned.release()->deleteLater();
            if (m_state == State::Running)
                begin();
        });
        m_abandoned->stop();
    }
    setState(State::Idle);
}

bool RunController::isActive() const
{
    return m_state != State::Idle && m_state != State::Finished;
}

void RunController::begin()
{
    m_driver = m_engine.makeDriver();
    connect(m_driver.get(), &MigrationDriver::progressed, this, [this](const Progress &snapshot) {
        m_progress = snapshot;
        emit changed();
    });
    connect(m_driver.get(), &MigrationDriver::phaseChanged, this, [this](Phase phase) {
        m_progress.phase = phase;
        // The engine pauses by itself when it has a question.
        if (phase == Phase::Paused && m_state == State::Running)
            m_state = State::Paused;
        emit changed();
    });
    connect(m_driver.get(), &MigrationDriver::problemFound, this, [this](const Problem &problem) {
        m_problems.append(problem);
        emit problemFound(problem);
    });
    connect(m_driver.get(), &MigrationDriver::finished, this, [this](const Report &report) {
        // Not destroyed here: the driver is still inside its signal.
        m_driver.release()->deleteLater();
        end(report);
    });
    MigrationRequest request = m_request;
    request.options.fullQuota = FullQuota::Ask;
    m_driver->start(request);
}

void RunController::end(const Report &report)
{
    m_report = report;
    m_state = State::Finished;
    emit changed();
    emit finished();
}

void RunController::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed();
}

} // namespace Mailhaul
