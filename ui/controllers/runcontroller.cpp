// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/runcontroller.h"

#include "ui/controllers/retry.h"

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
    m_retries.clear();
    m_before.reset();
    m_fates.begin(request.options.kind);
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

void RunController::retry(const QList<Problem> &problems)
{
    m_retries.append(problems);
    if (m_state == State::Finished && m_report && beginRetry(*m_report)) {
        emit started();
        emit changed();
        return;
    }
    emit changed();
}

/// False if nothing that can be tried again is known.
bool RunController::beginRetry(const Report &before)
{
    const QList<Imap::MailboxName> folders = foldersToRetry(before, std::exchange(m_retries, {}));
    if (folders.isEmpty())
        return false;
    m_before = before;
    m_report.reset();
    m_progress = {};
    m_problems = before.problems;
    m_state = State::Running;
    const MigrationRequest whole = m_request;
    m_request.options.onlyFolders = folders;
    begin();
    m_request = whole;
    return true;
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

void RunController::setPace(const Pace &pace)
{
    m_pace = pace;
    if (m_driver)
        m_driver->setPace(pace);
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
    connect(m_driver.get(), &MigrationDriver::happened, this,
            [this](const QList<MigrationEvent> &events) {
                m_fates.add(events);
                emit happened(events);
            });
    connect(m_driver.get(), &MigrationDriver::problemFound, this, [this](const Problem &problem) {
        m_problems.append(problem);
        m_fates.add(problem);
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
    if (m_pace != Pace())
        m_driver->setPace(m_pace);
}

void RunController::end(const Report &report)
{
    const Report whole = m_before ? mergedReport(*m_before, report) : report;
    m_before.reset();
    if (whole.outcome == Report::Outcome::Completed && beginRetry(whole)) {
        emit changed();
        return;
    }
    m_report = whole;
    m_problems = whole.problems;
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
