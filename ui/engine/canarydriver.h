// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canary/canary.h"

#include <QObject>

namespace Mailhaul {

/// One trial with a handful of messages, as the controllers see it; the rules are those of core's Canary.
class CanaryDriver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const CanaryRequest &request) = 0;
    virtual void cancel() = 0;

signals:
    void finished(const Mailhaul::CanaryResult &result);
};

} // namespace Mailhaul
