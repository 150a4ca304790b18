// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountcheck.h"

#include <QObject>

namespace Mailhaul {

/// Tries one account after the other. The controllers see this instead of core's AccountCheck, so
/// that a test can stand in for a server. The rules of AccountCheck hold: a new start() or a
/// cancel() silences the check before it, and progressed() goes on after succeeded().
class AccountProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const Account &account, CheckDepth depth) = 0;
    virtual void cancel() = 0;

signals:
    void progressed(const Mailhaul::AccountSummary &summary);
    void succeeded(const Mailhaul::AccountSummary &summary);
    void failed(const Mailhaul::Error &error);
};

} // namespace Mailhaul
