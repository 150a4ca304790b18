// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/auditcontroller.h"

namespace Mailhaul {

AuditController::AuditController(EngineFactory &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

AuditController::~AuditController() = default;

void AuditController::setMigration(const MigrationRequest &migration)
{
    forget();
    m_migration = migration;
}

void AuditController::setHeldBack(bool heldBack)
{
    if (heldBack == m_isHeldBack)
        return;
    m_isHeldBack = heldBack;
    emit changed();
}

void AuditController::start(AuditDepth depth)
{
    if (!canStart())
        return;
    m_progress = {};
    m_result.reset();
    m_driver = m_engine.makeAudit();
    connect(m_driver.get(), &AuditDriver::progressed, this, [this](const AuditProgress &progress) {
        m_progress = progress;
        emit changed();
    });
    connect(m_driver.get(), &AuditDriver::finished, this, &AuditController::end);
    m_driver->start({.source = m_migration.source,
                     .destination = m_migration.destination,
                     .options = m_migration.options,
                     .depth = depth,
                     .journalFolder = m_migration.journalFolder});
    emit started();
    setState(State::Running);
}

void AuditController::cancel()
{
    if (m_state != State::Running)
        return;
    m_driver->cancel();
    setState(State::Canceling);
}

void AuditController::forget()
{
    if (m_driver) {
        // It ends by itself, or with this object.
        AuditDriver *driver = m_driver.release();
        driver->setParent(this);
        driver->disconnect(this);
        connect(driver, &AuditDriver::finished, driver, &QObject::deleteLater);
        driver->cancel();
    }
    m_progress = {};
    m_result.reset();
    setState(State::Idle);
}

void AuditController::end(const AuditResult &result)
{
    // Not destroyed here: the driver is still inside its signal.
    m_driver.release()->deleteLater();
    m_result = result;
    setState(State::Finished);
    emit finished();
}

void AuditController::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace Mailhaul
