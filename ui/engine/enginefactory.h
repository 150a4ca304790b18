// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/accountprobe.h"
#include "ui/engine/accountstore.h"
#include "ui/engine/auditdriver.h"
#include "ui/engine/browserdoor.h"
#include "ui/engine/canarydriver.h"
#include "ui/engine/headersource.h"
#include "ui/engine/migrationdriver.h"
#include "ui/engine/serverfinder.h"
#include "ui/engine/undodriver.h"

#include <memory>

namespace Mailhaul {

/// Where the controllers get their engine from: core in the program, a fake one in tests.
class EngineFactory
{
public:
    virtual ~EngineFactory() = default;

    virtual std::unique_ptr<AccountProbe> makeProbe() = 0;
    virtual std::unique_ptr<MigrationDriver> makeDriver() = 0;
    virtual std::unique_ptr<CanaryDriver> makeCanary() = 0;
    virtual std::unique_ptr<HeaderSource> makeHeaderSource() = 0;
    virtual std::unique_ptr<AuditDriver> makeAudit() = 0;
    virtual std::unique_ptr<UndoDriver> makeUndo() = 0;
    virtual std::unique_ptr<ServerFinder> makeFinder() = 0;
    virtual std::unique_ptr<BrowserDoor> makeBrowserDoor() = 0;
    virtual std::unique_ptr<AccountStore> makeStore() = 0;
};

} // namespace Mailhaul
