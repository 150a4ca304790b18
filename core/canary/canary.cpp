// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canary/canary.h"

#include "core/canary/canaryrun.h"

using namespace Qt::StringLiterals;

namespace Mailhaul {

Canary::Canary(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(u"canary"_s);
}

Canary::~Canary()
{
    if (m_run)
        QMetaObject::invokeMethod(m_run, &CanaryRun::shutDown);
    m_thread.wait();
}

void Canary::start(const CanaryRequest &request)
{
    Q_ASSERT(!m_run);
    m_run = new CanaryRun;
    m_run->moveToThread(&m_thread);
    connect(m_run, &CanaryRun::finished, this, &Canary::finished);
    connect(&m_thread, &QThread::finished, m_run, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_run, [run = m_run, request] { run->start(request); });
}

void Canary::cancel()
{
    if (m_run)
        QMetaObject::invokeMethod(m_run, &CanaryRun::cancel);
}

} // namespace Mailhaul
