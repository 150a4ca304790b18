// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canary/canary.h"

#include "core/canary/canaryrun.h"
#include "core/journal/journalfile.h"

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

bool Canary::hasLeftovers(const CanaryRequest &request)
{
    const auto portsOf = [](const Account &account) {
        return account.port != 0 ? QList<quint16>{account.port} : QList<quint16>{993, 143};
    };
    Account source = request.source, destination = request.destination;
    for (const quint16 sourcePort : portsOf(request.source)) {
        for (const quint16 destinationPort : portsOf(request.destination)) {
            source.port = sourcePort;
            destination.port = destinationPort;
            const QString journal = JournalFile::path(request.journalFolder, source, destination);
            if (TrialRecord::load(TrialRecord::path(journal)))
                return true;
        }
    }
    return false;
}

void Canary::cancel()
{
    if (m_run)
        QMetaObject::invokeMethod(m_run, &CanaryRun::cancel);
}

} // namespace Mailhaul
