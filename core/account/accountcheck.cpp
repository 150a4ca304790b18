// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountcheck.h"

#include "core/account/folderlisting.h"
#include "core/account/session.h"
#include "core/imap/commands/simple.h"

namespace Mailhaul {

namespace {

AccountSummary summarize(const Session &session, const FolderTree &tree)
{
    AccountSummary summary;
    summary.account = session.account;
    summary.greeting = session.greeting;
    for (const QByteArray &word : session.connection->capabilities().words())
        summary.capabilities.append(QString::fromLatin1(word));
    summary.tree = tree;
    summary.bytes = 0;
    for (const Folder &folder : tree.folders) {
        if (!folder.selectable)
            continue;
        summary.messages += folder.messages.value_or(0);
        if (summary.bytes && folder.bytes)
            *summary.bytes += *folder.bytes;
        else
            summary.bytes.reset();
    }
    summary.appendLimit = session.connection->capabilities().appendLimit();
    return summary;
}

} // namespace

/// Lives in the check's thread. Every start gets a registry of its own, so that a cancelled one cannot
/// end its successor.
class AccountCheckWorker final : public QObject
{
    Q_OBJECT

public:
    void start(const Account &account, quint64 generation)
    {
        cancel();
        m_registry = std::make_shared<ConnectionRegistry>();
        check(account, generation, m_registry);
    }
    void cancel()
    {
        if (const auto registry = std::exchange(m_registry, {}))
            registry->cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
    }

signals:
    void succeeded(const Mailhaul::AccountSummary &summary, quint64 generation);
    void failed(const Mailhaul::Error &error, quint64 generation);

private:
    QCoro::Task<> check(Account account, quint64 generation,
                        std::shared_ptr<ConnectionRegistry> registry)
    {
        const auto session = co_await openSession(account, Side::Source, *registry);
        if (!session) {
            emit failed(session.error(), generation);
            co_return;
        }
        const auto tree = co_await listFolders(session->connection, Imap::StatusSize::Ask);
        if (!tree) {
            emit failed(tree.error(), generation);
            co_return;
        }
        co_await Imap::logout(*session->connection);
        emit succeeded(summarize(*session, *tree), generation);
    }

    std::shared_ptr<ConnectionRegistry> m_registry;
};

AccountCheck::AccountCheck(QObject *parent) : QObject(parent)
{
    auto *worker = new AccountCheckWorker;
    m_worker = worker;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &AccountCheckWorker::succeeded, this,
            [this](const AccountSummary &summary, quint64 generation) {
                if (generation != m_generation)
                    return;
                m_running = false;
                emit succeeded(summary);
            });
    connect(worker, &AccountCheckWorker::failed, this,
            [this](const Error &error, quint64 generation) {
                if (generation != m_generation)
                    return;
                m_running = false;
                emit failed(error);
            });
    m_thread.setObjectName(u"account check");
    m_thread.start();
}

AccountCheck::~AccountCheck()
{
    // Waits until every flow has ended: a coroutine must not outlive its worker.
    auto *worker = static_cast<AccountCheckWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker] { worker->cancel(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void AccountCheck::start(const Account &account)
{
    ++m_generation;
    m_running = true;
    auto *worker = static_cast<AccountCheckWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker, account, generation = m_generation] {
        worker->start(account, generation);
    });
}

void AccountCheck::cancel()
{
    ++m_generation;
    m_running = false;
    auto *worker = static_cast<AccountCheckWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker] { worker->cancel(); });
}

} // namespace Mailhaul

#include "accountcheck.moc"
