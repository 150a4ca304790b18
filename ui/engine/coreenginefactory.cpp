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
        connect(&m_migration, &Migration::problemFound, this, &MigrationDriver::problemFound);
        connect(&m_migration, &Migration::finished, this, &MigrationDriver::finished);
    }

    void start(const MigrationRequest &request) override { m_migration.start(request); }
    void pause() override { m_migration.pause(); }
    void resume() override { m_migration.resume(); }
    void stop() override { m_migration.stop(); }

private:
    Migration m_migration;
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
