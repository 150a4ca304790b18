// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/accountsummary.h"
#include "core/base/error.h"

#include <QObject>
#include <QThread>

namespace Mailhaul {

/// How far a check goes.
enum class CheckDepth {
    SignIn,  ///< Only whether the account opens.
    Folders, ///< Folders, number of messages, quota, limits.
    Messages ///< The size of every message, too, once the rest is known.
};

/// Tries an account. Nothing is changed. Works in a thread of its own; the signals come in this object's
/// thread.
class AccountCheck final : public QObject
{
    Q_OBJECT

public:
    explicit AccountCheck(QObject *parent = nullptr);
    ~AccountCheck() override;

    /// Begins a new check; an unfinished earlier one is cancelled and its answer never arrives.
    void start(const Account &account, CheckDepth depth = CheckDepth::Folders);
    void cancel();
    /// Until the last signal has come.
    bool isRunning() const { return m_running; }

signals:
    /// What is known so far, at most ten times a second; also after succeeded(), while sizes come in.
    void progressed(const Mailhaul::AccountSummary &summary);
    /// Everything but the sizes of the messages is known.
    void succeeded(const Mailhaul::AccountSummary &summary);
    void failed(const Mailhaul::Error &error);

private:
    QThread m_thread;
    QObject *m_worker; ///< Lives in m_thread.
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace Mailhaul
