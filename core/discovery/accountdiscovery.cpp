// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/accountdiscovery.h"

#include <memory>

namespace Mailhaul {

/// Lives in the search's thread.
class AccountDiscoveryWorker final : public QObject
{
    Q_OBJECT

public:
    explicit AccountDiscoveryWorker(const DiscoveryNetwork &network) : m_network(network) {}

    void start(const QString &text, quint64 generation)
    {
        m_run.reset();
        const auto address = MailAddress::parse(text);
        if (!address) {
            emit ended(std::nullopt, generation);
            return;
        }
        m_run = std::make_unique<DiscoveryRun>(*address, m_network, m_providers);
        connect(m_run.get(), &DiscoveryRun::ended, this,
                [this, generation](const std::optional<DiscoveredServer> &server) {
                    // It is in the middle of a call of its own.
                    m_run.release()->deleteLater();
                    emit ended(server, generation);
                });
        m_run->start();
    }
    void cancel() { m_run.reset(); }

signals:
    void ended(const std::optional<Mailhaul::DiscoveredServer> &server, quint64 generation);

private:
    DiscoveryNetwork m_network;
    const ProviderList m_providers = ProviderList::builtIn();
    std::unique_ptr<DiscoveryRun> m_run;
};

AccountDiscovery::AccountDiscovery(const DiscoveryNetwork &network, QObject *parent)
    : QObject(parent)
{
    auto *worker = new AccountDiscoveryWorker(network);
    m_worker = worker;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &AccountDiscoveryWorker::ended, this,
            [this](const std::optional<DiscoveredServer> &server, quint64 generation) {
                if (generation != m_generation)
                    return;
                m_running = false;
                if (server)
                    emit found(*server);
                else
                    emit notFound();
            });
    m_thread.setObjectName(u"account discovery");
    m_thread.start();
}

AccountDiscovery::~AccountDiscovery()
{
    auto *worker = static_cast<AccountDiscoveryWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker] { worker->cancel(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void AccountDiscovery::start(const QString &address)
{
    ++m_generation;
    m_running = true;
    auto *worker = static_cast<AccountDiscoveryWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker, address, generation = m_generation] {
        worker->start(address, generation);
    });
}

void AccountDiscovery::cancel()
{
    ++m_generation;
    m_running = false;
    auto *worker = static_cast<AccountDiscoveryWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker] { worker->cancel(); });
}

} // namespace Mailhaul

#include "accountdiscovery.moc"
