// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/discoveredserver.h"
#include "core/discovery/discoveryrun.h"

#include <QObject>
#include <QThread>

namespace Mailhaul {

/// Finds the IMAP server of an e-mail address. Works in a thread of its own; the signals come in this object's
/// thread. Each start() ends with exactly one of found() and notFound(), unless another start() or a cancel()
/// comes first.
class AccountDiscovery final : public QObject
{
    Q_OBJECT

public:
    explicit AccountDiscovery(const DiscoveryNetwork &network = {}, QObject *parent = nullptr);
    ~AccountDiscovery() override;

    void start(const QString &address);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void found(const Mailhaul::DiscoveredServer &server);
    void notFound();

private:
    QThread m_thread;
    QObject *m_worker; ///< Lives in m_thread.
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace Mailhaul
