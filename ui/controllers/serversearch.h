// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/discoveredserver.h"
#include "core/discovery/providerlist.h"
#include "ui/engine/enginefactory.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Mailhaul {

/// Looks for the server of an address as soon as nobody is typing it any more.
class ServerSearch final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Searching, Found, NotFound };

    explicit ServerSearch(EngineFactory &engine, QObject *parent = nullptr);
    ~ServerSearch() override;

    /// An address without a domain ends the search.
    void setAddress(const QString &address);
    /// At once, without waiting for the typing to end.
    void hurry();
    void cancel();

    State state() const { return m_state; }
    /// Only if Found.
    const std::optional<DiscoveredServer> &server() const { return m_server; }
    /// The provider that the answer names, or null.
    const Provider *provider() const;
    /// What goes on or was found, and where, as a sentence; empty while idle.
    QString sentence() const;
    /// Why somebody has to agree first; empty if nobody has to.
    QString question() const;

signals:
    void changed();

private:
    void start();

    std::unique_ptr<ServerFinder> m_finder;
    const ProviderList m_providers = ProviderList::builtIn();
    QTimer m_typing;
    QString m_address;
    State m_state = State::Idle;
    std::optional<DiscoveredServer> m_server;
};

} // namespace Mailhaul
