// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/undocontroller.h"

#include "core/journal/journalfile.h"

#include <QFile>

namespace Mailhaul {

UndoController::UndoController(EngineFactory &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

UndoController::~UndoController() = default;

void UndoController::setMigration(const MigrationRequest &migration)
{
    forget();
    m_migration = migration;
}

bool UndoController::hasRecord() const
{
    return QFile::exists(
        JournalFile::path(m_migration.journalFolder, m_migration.source, m_migration.destination));
}

void UndoController::setHeldBack(bool heldBack)
{
    if (heldBack == m_isHeldBack)
        return;
    m_isHeldBack = heldBack;
    emit changed();
}

bool UndoController::canRemove() const
{
    if (!canPreview() || !m_result || m_result->kind != UndoKind::Preview || m_result->error)
        return false;
    return m_result->sum().removed > 0 || !m_result->removedFolders.isEmpty();
}

void UndoController::setOnlyCopies(OnlyCopies onlyCopies)
{
    if (isActive() || m_onlyCopies == onlyCopies)
        return;
    m_onlyCopies = onlyCopies;
    forget();
}

void UndoController::preview()
{
    if (canPreview())
        start(UndoKind::Preview);
}

void UndoController::remove()
{
    if (canRemove())
        start(UndoKind::Remove);
}

void UndoController::start(UndoKind kind)
{
    m_kind = kind;
    m_wasCanceled = false;
    m_progress = {};
    m_result.reset();
    m_driver = m_engine.makeUndo();
    connect(m_driver.get(), &UndoDriver::progressed, this, [this](const UndoProgress &progress) {
        m_progress = progress;
        emit changed();
    });
    connect(m_driver.get(), &UndoDriver::finished, this, &UndoController::end);
    m_driver->start({.source = m_migration.source,
                     .destination = m_migration.destination,
                     .journalFolder = m_migration.journalFolder,
                     .kind = kind,
                     .onlyCopies = m_onlyCopies});
    emit started();
    setState(State::Running);
}

void UndoController::cancel()
{
    if (m_state != State::Running)
        return;
    m_driver->cancel();
    setState(State::Canceling);
}

void UndoController::forget()
{
    if (m_driver) {
        // It ends by itself, or with this object.
        UndoDriver *driver = m_driver.release();
        driver->setParent(this);
        driver->disconnect(this);
        connect(driver, &UndoDriver::finished, driver, &QObject::deleteLater);
        driver->cancel();
    }
    m_wasCanceled = false;
    m_progress = {};
    m_result.reset();
    setState(State::Idle);
}

void UndoController::end(const UndoResult &result)
{
    // Not destroyed here: the driver is still inside its signal.
    m_driver.release()->deleteLater();
    m_wasCanceled = m_state == State::Canceling && result.error.has_value();
    m_result = result;
    setState(State::Finished);
    emit finished();
}

void UndoController::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace Mailhaul
