// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/migration.h"

#include <QObject>

namespace Mailhaul {

/// One run of a migration, as the controllers see it; the rules are those of core's Migration. In
/// particular finished() comes exactly once after start().
class MigrationDriver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const MigrationRequest &request) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0;
    virtual void setPace(const Pace &pace) = 0;

signals:
    void phaseChanged(Mailhaul::Phase phase);
    void progressed(const Mailhaul::Progress &snapshot);
    void happened(const QList<Mailhaul::MigrationEvent> &events);
    void problemFound(const Mailhaul::Problem &problem);
    void finished(const Mailhaul::Report &report);
};

} // namespace Mailhaul
