// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/canarycontroller.h"

namespace Mailhaul {

CanaryController::CanaryController(EngineFactory &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

CanaryController::~CanaryController() = default;

void CanaryController::start(const CanaryRequest &request)
{
    if (isActive())
        return;
    m_result.reset();
    m_isCanceling = false;
    m_driver = m_engine.makeCanary();
    connect(m_driver.get(), &CanaryDriver::finished, this, &CanaryController::end);
    m_driver->start(request);
    emit changed();
}

void CanaryController::cancel()
{
    if (!isActive() || m_isCanceling)
        return;
    m_isCanceling = true;
    m_driver->cancel();
    emit changed();
}

void CanaryController::forget()
{
    if (m_driver) {
        // It ends by itself, or with this object.
        CanaryDriver *driver = m_driver.release();
        driver->setParent(this);
        driver->disconnect(this);
        connect(driver, &CanaryDriver::finished, driver, &QObject::deleteLater);
        driver->cancel();
    }
    m_isCanceling = false;
    m_result.reset();
    emit changed();
}

void CanaryController::end(const CanaryResult &result)
{
    // Not destroyed here: the driver is still inside its signal.
    m_driver.release()->deleteLater();
    m_isCanceling = false;
    m_result = result;
    emit changed();
    emit finished();
}

} // namespace Mailhaul
