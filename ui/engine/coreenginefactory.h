// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/enginefactory.h"

namespace Mailhaul {

/// The real engine.
class CoreEngineFactory final : public EngineFactory
{
public:
    std::unique_ptr<AccountProbe> makeProbe() override;
    std::unique_ptr<MigrationDriver> makeDriver() override;
    std::unique_ptr<CanaryDriver> makeCanary() override;
    std::unique_ptr<HeaderSource> makeHeaderSource() override;
    std::unique_ptr<AuditDriver> makeAudit() override;
    std::unique_ptr<UndoDriver> makeUndo() override;
    std::unique_ptr<ServerFinder> makeFinder() override;
    std::unique_ptr<BrowserDoor> makeBrowserDoor() override;
    std::unique_ptr<AccountStore> makeStore() override;
};

} // namespace Mailhaul
