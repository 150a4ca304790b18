// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

#include <QObject>

namespace Mailhaul {

/// One audit, as the controllers see it; the rules are those of core's Audit. In particular finished()
/// comes exactly once after start(), also when it was cancelled.
class AuditDriver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const AuditRequest &request) = 0;
    virtual void cancel() = 0;

signals:
    void progressed(const Mailhaul::AuditProgress &progress);
    void finished(const Mailhaul::AuditResult &result);
};

} // namespace Mailhaul
