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

void FakeHeaders::ask(const Imap::MailboxName &folder, const QList<Imap::Uid> &uids)
{
    asked += uids.size();
    MessageHeads heads;
    for (const Imap::Uid uid : uids) {
        heads.insert(uid, {"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= " + QByteArray::number(uid)
                               + "\r\nFrom: Person " + QByteArray::number(uid)
                               + " <p@old.example>\r\nDate: Mon, 3 Mar 2025 10:00:00 +0100\r\n\r\n",
                           1'000 + qint64(uid),
                           {}});
    }
    QMetaObject::invokeMethod(
        this, [this, folder, heads] { emit answered(folder, heads); }, Qt::QueuedConnection);
}

std::unique_ptr<HeaderSource> FakeEngine::makeHeaderSource()
{
    return std::make_unique<FakeHeaders>();
}

} // namespace Mailhaul::Test
