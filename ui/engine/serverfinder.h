// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/discoveredserver.h"

#include <QObject>

namespace Mailhaul {

/// Finds the server of an address, as the controllers see it; the rules are those of core's
/// AccountDiscovery.
class ServerFinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const QString &address) = 0;
    virtual void cancel() = 0;

signals:
    void found(const Mailhaul::DiscoveredServer &server);
    void notFound();
};

} // namespace Mailhaul
