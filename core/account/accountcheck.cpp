// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountcheck.h"

#include "core/account/folderlisting.h"
#include "core/account/session.h"
#include "core/discovery/providerlist.h"
#include "core/imap/commands/serverinfo.h"
#include "core/imap/commands/simple.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr qint64 millisecondsBetweenSignals = 100;
constexpr qint64 storageUnit = 1024;

void takeTree(AccountSummary &summary, const FolderTree &tree)
{
    summary.tree = tree;
    summary.messages = 0;
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
}

/// Of several quotas the one that is filled first counts.
void takeQuota(AccountQuota &quota, const QList<Imap::QuotaData> &found)
{
    const auto take = [](std::optional<qint64> &used, std::optional<qint64> &limit, qint64 newUsed,
                         qint64 newLimit) {
        if (limit && *limit - used.value_or(0) <= newLimit - newUsed)
            return;
        used = newUsed;
        limit = newLimit;
    };
    // Servers say such numbers where there is no limit.
    constexpr qint64 none = qint64(1) << 50;
    for (const Imap::QuotaData &root : found) {
        for (const auto &resource : root.resources) {
            if (resource.limit >= none || resource.usage >= none)
                continue;
            if (resource.name == "STORAGE"_ba)
                take(quota.usedBytes, quota.limitBytes, resource.usage * storageUnit,
                     resource.limit * storageUnit);
            else if (resource.name == "MESSAGE"_ba)
                take(quota.usedMessages, quota.limitMessages, resource.usage, resource.limit);
        }
    }
}

QString valueOf(const Imap::IdData &id, const QByteArray &name)
{
    for (const auto &[key, value] : id.fields) {
        if (key == name)
            return QString::fromUtf8(value).simplified();
    }
    return {};
}

void takeWhatIsKnown(AccountSummary &summary, const Imap::IdData &id)
{
    const ProviderList list = ProviderList::builtIn();
    const QString name = valueOf(id, "name"_ba);
    if (const ServerSoftware *software = list.findSoftware(summary.greeting, name)) {
        summary.softwareName = software->name;
        summary.limits = software->limits;
    } else {
        summary.softwareName = name;
    }
    if (const Provider *provider = list.findByHost(summary.account.host)) {
        summary.providerName = provider->name;
        summary.limits = provider->limits;
        summary.leftBehind = provider->leftBehind;
    }
}

} // namespace

/// Lives in the check's thread. Every start gets a registry of its own, so that a cancelled one cannot
/// end its successor.
class AccountCheckWorker final : public QObject
{
    Q_OBJECT

public:
    void start(const Account &account, CheckDepth depth, quint64 generation)
    {
        cancel();
        m_registry = std::make_shared<ConnectionRegistry>();
        check(account, depth, generation, m_registry);
    }
    void cancel()
    {
        if (const auto registry = std::exchange(m_registry, {}))
            registry->cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Run});
    }

signals:
    void progressed(const Mailhaul::AccountSummary &summary, quint64 generation);
    void succeeded(const Mailhaul::AccountSummary &summary, quint64 generation);
    void failed(const Mailhaul::Error &error, quint64 generation);
    void ended(quint64 generation);

private:
    /// What one check has found, and when it was last told.
    struct Findings
    {
        AccountSummary summary;
        quint64 generation = 0;
        QElapsedTimer sinceTold;
    };

    static bool isDue(const Findings &findings)
    {
        return !findings.sinceTold.isValid()
               || findings.sinceTold.elapsed() >= millisecondsBetweenSignals;
    }
    void tell(Findings &findings)
    {
        findings.sinceTold.start();
        emit progressed(findings.summary, findings.generation);
    }

    QCoro::Task<> check(Account account, CheckDepth depth, quint64 generation,
                        std::shared_ptr<ConnectionRegistry> registry)
    {
        const auto session = co_await openSession(account, Side::Source, *registry);
        if (!session) {
            emit failed(session.error(), generation);
            co_return;
        }
        const auto findings = std::make_shared<Findings>();
        findings->generation = generation;
        AccountSummary &summary = findings->summary;
        summary.account = session->account;
        summary.greeting = session->greeting;
        for (const QByteArray &word : session->connection->capabilities().words())
            summary.capabilities.append(QString::fromLatin1(word));
        summary.appendLimit = session->connection->capabilities().appendLimit();
        if (depth == CheckDepth::SignIn) {
            co_await Imap::logout(*session->connection);
            emit succeeded(summary, generation);
            emit ended(generation);
            co_return;
        }
        takeWhatIsKnown(summary, {});
        tell(*findings);
        if (const auto listed = co_await list(session->connection, findings); !listed) {
            emit failed(listed.error(), generation);
            co_return;
        }
        summary.stage = depth == CheckDepth::Messages ? AccountSummary::Stage::Measuring
                                                      : AccountSummary::Stage::Listed;
        emit succeeded(summary, generation);
        if (depth == CheckDepth::Messages)
            co_await measure(session->connection, findings);
        co_await Imap::logout(*session->connection);
        emit ended(generation);
    }

    Task<> list(std::shared_ptr<Imap::Connection> connection, std::shared_ptr<Findings> findings)
    {
        const Imap::MailboxName inbox("INBOX"_ba);
        const Imap::Capabilities capabilities = connection->capabilities();
        AccountSummary &summary = findings->summary;
        // Asked for together, so that they cost one round trip.
        auto id = capabilities.has(Imap::Capability::id) ? Imap::serverId(*connection)
                                                         : Reply<Imap::IdData>::completed({});
        auto quota = capabilities.has(Imap::Capability::quota)
                         ? Imap::quotaOf(*connection, inbox)
                         : Reply<QList<Imap::QuotaData>>::completed({});
        const bool limitDiffers =
            capabilities.has(Imap::Capability::appendLimit) && !summary.appendLimit;
        auto appendLimit = limitDiffers ? Imap::appendLimitOf(*connection, inbox)
                                        : Reply<std::optional<qint64>>::completed({});
        const auto tree = co_await listFolders(
            connection, Imap::StatusSize::Ask, [this, findings](const FolderTree &soFar) {
                // A copy of the tree for each folder would be too many.
                if (!isDue(*findings))
                    return;
                findings->summary.stage = AccountSummary::Stage::Listing;
                takeTree(findings->summary, soFar);
                tell(*findings);
            });
        const auto saidId = co_await id;
        const auto saidQuota = co_await quota;
        const auto saidLimit = co_await appendLimit;
        if (!tree)
            co_return std::unexpected(tree.error());
        takeTree(summary, *tree);
        if (saidId)
            takeWhatIsKnown(summary, *saidId);
        if (saidQuota)
            takeQuota(summary.quota, *saidQuota);
        if (saidLimit && *saidLimit)
            summary.appendLimit = *saidLimit;
        co_return {};
    }

    /// What fails here is only less to be shown.
    Task<> measure(std::shared_ptr<Imap::Connection> connection, std::shared_ptr<Findings> findings)
    {
        const QList<Folder> folders = findings->summary.tree.folders;
        const auto perFolder = std::make_shared<QList<qint64>>(folders.size(), 0);
        const auto measured = co_await measureMessages(
            connection, folders, [this, findings, perFolder](qsizetype folder, qint64 bytes) {
                (*perFolder)[folder] += bytes;
                findings->summary.sizes.add(bytes);
                if (isDue(*findings))
                    tell(*findings);
            });
        if (!measured)
            co_return measured;
        AccountSummary &summary = findings->summary;
        for (qsizetype i = 0; i < folders.size(); ++i) {
            if (folders[i].selectable && !folders[i].bytes)
                summary.tree.folders[i].bytes = perFolder->at(i);
        }
        if (!summary.bytes)
            summary.bytes = summary.sizes.bytes();
        summary.stage = AccountSummary::Stage::Measured;
        emit progressed(summary, findings->generation);
        co_return {};
    }

    std::shared_ptr<ConnectionRegistry> m_registry;
};

AccountCheck::AccountCheck(QObject *parent) : QObject(parent)
{
    auto *worker = new AccountCheckWorker;
    m_worker = worker;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &AccountCheckWorker::progressed, this,
            [this](const AccountSummary &summary, quint64 generation) {
                if (generation == m_generation)
                    emit progressed(summary);
            });
    connect(worker, &AccountCheckWorker::succeeded, this,
            [this](const AccountSummary &summary, quint64 generation) {
                if (generation == m_generation)
                    emit succeeded(summary);
            });
    connect(worker, &AccountCheckWorker::failed, this,
            [this](const Error &error, quint64 generation) {
                if (generation != m_generation)
                    return;
                m_running = false;
                emit failed(error);
            });
    connect(worker, &AccountCheckWorker::ended, this, [this](quint64 generation) {
        if (generation == m_generation)
            m_running = false;
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

void AccountCheck::start(const Account &account, CheckDepth depth)
{
    ++m_generation;
    m_running = true;
    auto *worker = static_cast<AccountCheckWorker *>(m_worker);
    QMetaObject::invokeMethod(worker, [worker, account, depth, generation = m_generation] {
        worker->start(account, depth, generation);
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
