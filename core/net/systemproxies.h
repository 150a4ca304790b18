// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>

namespace Mailhaul {

/// The proxies of the system's settings and of the usual variables of the environment, among them all_proxy and
/// no_proxy (with hosts, domains and "*"), which not every system's library reads. What stays on this machine, and
/// what listens, needs none.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    /// For all connections of the program from now on.
    static void use();

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace Mailhaul
