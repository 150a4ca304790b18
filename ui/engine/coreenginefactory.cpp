// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/coreenginefactory.h"

#include "core/discovery/accountdiscovery.h"
#include "ui/engine/coreaccountstore.h"
#include "ui/engine/corebrowserdoor.h"

namespace Mailhaul {

namespace {

class CoreAccountProbe final : public AccountProbe
{
public:
    CoreAccountProbe()
    {
        connect(&m_check, &AccountCheck::progressed, this, &AccountProbe::progressed);
        connect(&m_check, &AccountCheck::succeeded, this, &AccountProbe::succeeded);
        connect(&m_check, &AccountCheck::failed, this, &AccountProbe::failed);
    }

    void start(const Account &account, CheckDepth depth) override { m_check.start(account, depth); }
    void cancel() override { m_check.cancel(); }

private:
    AccountCheck m_check;
};

class CoreServerFinder final : public ServerFinder
{
public:
    CoreServerFinder()
    {
        connect(&m_discovery, &AccountDiscovery::found, this, &ServerFinder::found);
        connect(&m_discovery, &AccountDiscovery::notFound, this, &ServerFinder::notFound);
    }

    void start(const QString &address) override { m_discovery.start(address); }
    void cancel() override { m_discovery.cancel(); }

private:
    AccountDiscovery m_discovery;
};

class CoreMigrationDriver final : public MigrationDriver
{
public:
    CoreMigrationDriver()
    {
        connect(&m_migration, &Migration::phaseChanged, this, &MigrationDriver::phaseChanged);
        connect(&m_migration, &Migration::progressed, this, &MigrationDriver::progressed);
        connect(&m_migration, &Migration::happened, this, &MigrationDriver::happened);
        connect(&m_migration, &Migration::problemFound, this, &MigrationDriver::problemFound);
        connect(&m_migration, &Migration::finished, this, &MigrationDriver::finished);
    }

    void start(const MigrationRequest &request) override { m_migration.start(request); }
    void pause() override { m_migration.pause(); }
    void resume() override { m_migration.resume(); }
    void stop() override { m_migration.stop(); }
    void setPace(const Pace &pace) override { m_migration.setPace(pace); }

private:
    Migration m_migration;
};

class CoreCanaryDriver final : public CanaryDriver
{
public:
    CoreCanaryDriver() { connect(&m_canary, &Canary::finished, this, &CanaryDriver::finished); }

    void start(const CanaryRequest &request) override { m_canary.start(request); }
    void cancel() override { m_canary.cancel(); }

private:
    Canary m_canary;
};

class CoreHeaderSource final : public HeaderSource
{
public:
    CoreHeaderSource()
    {
        connect(&m_reader, &HeaderReader::answered, this, &HeaderSource::answered);
        connect(&m_reader, &HeaderReader::failed, this, &HeaderSource::failed);
    }

    void setAccount(const Account &account) override { m_reader.setAccount(account); }
    void ask(const Imap::MailboxName &folder, const QList<Imap::Uid> &uids) override
    {
        m_reader.ask(folder, uids);
    }
    void rest() override { m_reader.rest(); }

private:
    HeaderReader m_reader;
};

class CoreAuditDriver final : public AuditDriver
{
public:
    CoreAuditDriver()
    {
        connect(&m_audit, &Audit::progressed, this, &AuditDriver::progressed);
        connect(&m_audit, &Audit::finished, this, &AuditDriver::finished);
    }

    void start(const AuditRequest &request) override { m_audit.start(request); }
    void cancel() override { m_audit.cancel(); }

private:
    Audit m_audit;
};

class CoreUndoDriver final : public UndoDriver
{
public:
    CoreUndoDriver()
    {
        connect(&m_undo, &Undo::progressed, this, &UndoDriver::progressed);
        connect(&m_undo, &Undo::finished, this, &UndoDriver::finished);
    }

    void start(const UndoRequest &request) override { m_undo.start(request); }
    void cancel() override { m_undo.cancel(); }

private:
    Undo m_undo;
};

} // namespace

std::unique_ptr<AccountProbe> CoreEngineFactory::makeProbe()
{
    return std::make_unique<CoreAccountProbe>();
}

std::unique_ptr<MigrationDriver> CoreEngineFactory::makeDriver()
{
    return std::make_unique<CoreMigrationDriver>();
}

std::unique_ptr<CanaryDriver> CoreEngineFactory::makeCanary()
{
    return std::make_unique<CoreCanaryDriver>();
}

std::unique_ptr<HeaderSource> CoreEngineFactory::makeHeaderSource()
{
    return std::make_unique<CoreHeaderSource>();
}

std::unique_ptr<AuditDriver> CoreEngineFactory::makeAudit()
{
    return std::make_unique<CoreAuditDriver>();
}

std::unique_ptr<UndoDriver> CoreEngineFactory::makeUndo()
{
    return std::make_unique<CoreUndoDriver>();
}

std::unique_ptr<ServerFinder> CoreEngineFactory::makeFinder()
{
    return std::make_unique<CoreServerFinder>();
}

std::unique_ptr<BrowserDoor> CoreEngineFactory::makeBrowserDoor()
{
    return std::make_unique<CoreBrowserDoor>();
}

std::unique_ptr<AccountStore> CoreEngineFactory::makeStore()
{
    return std::make_unique<CoreAccountStore>();
}

} // namespace Mailhaul
