// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/discoveredserver.h"
#include "core/discovery/mailaddress.h"
#include "core/discovery/providerlist.h"
#include "core/discovery/serverprobe.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace Mailhaul {

/// Whom a search asks. The defaults are the system's; others are for tests.
struct DiscoveryNetwork
{
    QHostAddress nameServer; ///< Null: the system's.
    quint16 nameServerPort = 53;
    QStringList authorityFiles; ///< PEM files with further authorities.
    /// What each step may take.
    std::chrono::milliseconds stepLimit = std::chrono::seconds(7);
    /// What better steps may take once a lesser one has an answer.
    std::chrono::milliseconds patience = std::chrono::seconds(2);
};

/// One search for the server of an address: all steps at once, and the answer of the best step that has one
/// wins. Deleting it ends everything.
class DiscoveryRun final : public QObject
{
    Q_OBJECT

public:
    DiscoveryRun(const MailAddress &address, const DiscoveryNetwork &network,
                 const ProviderList &providers, QObject *parent = nullptr);

    void start();

signals:
    /// Once; nothing: no step had an answer.
    void ended(const std::optional<Mailhaul::DiscoveredServer> &server);

private:
    /// A step in the order of rank.
    struct Step
    {
        bool isPending = true;
        std::optional<DiscoveredServer> answer;
    };
    using Rank = std::size_t;

    Rank addStep();
    void settle(Rank rank, const std::optional<DiscoveredServer> &answer);
    void decide();

    void askFile(const QUrl &url);
    void askServiceRecord(const QByteArray &service, Security security);
    void tryTargets(const QList<DiscoveredServer> &targets, Rank firstRank);
    void askMailExchangers();
    void askUsualNames();
    /// Offers the server under one of the ranks, if somebody answers there.
    void probe(const DiscoveredServer &server, Rank trustedRank, Rank untrustedRank);
    /// \a read is called in any case; without an answer there are no records.
    void lookUp(QDnsLookup::Type type, const QString &name,
                std::function<void(const QDnsLookup &)> read);
    void limit(Rank rank);

    DiscoveredServer serverOf(const Provider &provider) const;
    QList<DiscoveredServer> readServiceRecords(const QDnsLookup &lookup, Security security) const;
    std::optional<DiscoveredServer> readMailExchangers(const QDnsLookup &lookup) const;
    void addWhatIsKnown(DiscoveredServer &server) const;

    MailAddress m_address;
    DiscoveryNetwork m_network;
    const ProviderList &m_providers;
    QNetworkAccessManager m_web;
    std::vector<Step> m_steps;
    QTimer m_patience;
    bool m_ended = false;
};

} // namespace Mailhaul
