// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/migration.h"

#include "core/transfer/migrationrun.h"

using namespace Qt::StringLiterals;

namespace Mailhaul {

Migration::Migration(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(u"engine"_s);
}

Migration::~Migration()
{
    // The engine thread ends when the run has ended, at the latest when a stop's patience is over.
    if (m_run)
        QMetaObject::invokeMethod(m_run, &MigrationRun::shutDown);
    m_thread.wait();
}

void Migration::start(const MigrationRequest &request)
{
    Q_ASSERT(!m_run);
    m_run = new MigrationRun;
    m_run->moveToThread(&m_thread);
    connect(m_run, &MigrationRun::phaseChanged, this, &Migration::phaseChanged);
    connect(m_run, &MigrationRun::progressed, this, &Migration::progressed);
    connect(m_run, &MigrationRun::happened, this, &Migration::happened);
    connect(m_run, &MigrationRun::problemFound, this, &Migration::problemFound);
    connect(m_run, &MigrationRun::finished, this, [this](const Report &report) {
        m_running = false;
        emit finished(report);
    });
    connect(&m_thread, &QThread::finished, m_run, &QObject::deleteLater);
    m_running = true;
    m_thread.start();
    QMetaObject::invokeMethod(m_run, [run = m_run, request] { run->start(request); });
}

void Migration::pause()
{
    if (m_running)
        QMetaObject::invokeMethod(m_run, &MigrationRun::pause);
}

void Migration::resume()
{
    if (m_running)
        QMetaObject::invokeMethod(m_run, &MigrationRun::resume);
}

void Migration::stop()
{
    if (m_running)
        QMetaObject::invokeMethod(m_run, &MigrationRun::stop);
}

void Migration::setPace(const Pace &pace)
{
    if (m_running)
        QMetaObject::invokeMethod(m_run, [run = m_run, pace] { run->setPace(pace); });
}

void Migration::setLongestPause(std::chrono::duration<double> pause)
{
    if (m_running)
        QMetaObject::invokeMethod(m_run, [run = m_run, pause] { run->setLongestPause(pause); });
}

void Migration::reconnect()
{
    if (m_running)
        QMetaObject::invokeMethod(m_run, &MigrationRun::reconnect);
}

bool Migration::isRunning() const
{
    return m_running;
}

} // namespace Mailhaul
