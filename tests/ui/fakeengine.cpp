// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeengine.h"

#include <QTimer>

namespace Mailhaul::Test {

void FakeProbe::start(const Account &wanted)
{
    account = wanted;
    ++starts;
    isRunning = true;
    if (!m_engine.probeAnswer)
        return;
    QTimer::singleShot(0, this, [this, number = starts] {
        if (!isRunning || number != starts)
            return;
        const Result<AccountSummary> answer = m_engine.probeAnswer(account);
        if (answer)
            succeed(*answer);
        else
            fail(answer.error());
    });
}

void FakeProbe::succeed(const AccountSummary &summary)
{
    isRunning = false;
    emit succeeded(summary);
}

void FakeProbe::fail(const Error &error)
{
    isRunning = false;
    emit failed(error);
}

FakeDriver::~FakeDriver()
{
    if (m_engine)
        m_engine->drivers.removeOne(this);
}

void FakeDriver::start(const MigrationRequest &wanted)
{
    request = wanted;
    calls.append(QStringLiteral("start"));
    if (m_engine->runAnswer)
        QTimer::singleShot(0, this, [this] { report(m_engine->runAnswer(request)); });
}

FakeEngine::~FakeEngine()
{
    for (FakeDriver *driver : std::as_const(drivers))
        driver->m_engine = nullptr;
}

std::unique_ptr<AccountProbe> FakeEngine::makeProbe()
{
    auto probe = std::make_unique<FakeProbe>(*this);
    probes.append(probe.get());
    return probe;
}

std::unique_ptr<MigrationDriver> FakeEngine::makeDriver()
{
    auto driver = std::make_unique<FakeDriver>(*this);
    drivers.append(driver.get());
    return driver;
}

FakeProbe *FakeEngine::runningProbe(const QString &host) const
{
    for (FakeProbe *probe : probes) {
        if (probe->isRunning && probe->account.host == host)
            return probe;
    }
    return nullptr;
}

} // namespace Mailhaul::Test
