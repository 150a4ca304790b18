// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"

#include "core/audit/auditrun.h"

using namespace Qt::StringLiterals;

namespace Mailhaul {

Audit::Audit(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(u"audit"_s);
}

Audit::~Audit()
{
    if (m_run)
        QMetaObject::invokeMethod(m_run, &AuditRun::shutDown);
    m_thread.wait();
}

void Audit::start(const AuditRequest &request)
{
    Q_ASSERT(!m_run);
    m_run = new AuditRun;
    m_run->moveToThread(&m_thread);
    connect(m_run, &AuditRun::progressed, this, &Audit::progressed);
    connect(m_run, &AuditRun::finished, this, [this](const AuditResult &result) {
        m_isRunning = false;
        emit finished(result);
    });
    connect(&m_thread, &QThread::finished, m_run, &QObject::deleteLater);
    m_isRunning = true;
    m_thread.start();
    QMetaObject::invokeMethod(m_run, [run = m_run, request] { run->start(request); });
}

void Audit::cancel()
{
    if (m_isRunning)
        QMetaObject::invokeMethod(m_run, &AuditRun::cancel);
}

} // namespace Mailhaul
