// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/discoveryrun.h"

#include "core/discovery/autoconfig.h"

#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

constexpr quint16 tlsPort = 993;
constexpr quint16 clearPort = 143;
constexpr int mostRedirects = 5;
// Of the machines that a service record names, so many are tried.
constexpr qsizetype mostTargets = 4;

/// How many labels two names have in common at their ends.
qsizetype commonLabels(QStringView one, QStringView other)
{
    const auto mine = one.split(u'.');
    const auto theirs = other.split(u'.');
    qsizetype count = 0;
    while (count < qMin(mine.size(), theirs.size())
           && mine[mine.size() - 1 - count].compare(theirs[theirs.size() - 1 - count],
                                                    Qt::CaseInsensitive)
                  == 0)
        ++count;
    return count;
}

} // namespace

DiscoveryRun::DiscoveryRun(const MailAddress &address, const DiscoveryNetwork &network,
                           const ProviderList &providers, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_network(network)
    , m_providers(providers)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        for (Step &step : m_steps)
            step.isPending = false;
        decide();
    });
}

void DiscoveryRun::start()
{
    if (const Provider *provider = m_providers.findByDomain(m_address.asciiDomain)) {
        DiscoveredServer server = serverOf(*provider);
        if (provider->userName == UserNameForm::LocalPart)
            server.user = m_address.localPart;
        settle(addStep(), server);
        return;
    }
    for (const QUrl &url : autoconfigUrls(m_address))
        askFile(url);
    askServiceRecord("_imaps._tcp."_ba, Security::ImplicitTls);
    askServiceRecord("_imap._tcp."_ba, Security::StartTls);
    askMailExchangers();
    askUsualNames();
}

DiscoveryRun::Rank DiscoveryRun::addStep()
{
    m_steps.emplace_back();
    return m_steps.size() - 1;
}

void DiscoveryRun::settle(Rank rank, const std::optional<DiscoveredServer> &answer)
{
    if (m_ended || !m_steps[rank].isPending)
        return;
    m_steps[rank] = {.isPending = false, .answer = answer};
    if (answer && !m_patience.isActive())
        m_patience.start(m_network.patience);
    decide();
}

void DiscoveryRun::decide()
{
    if (m_ended)
        return;
    const auto first = std::ranges::find_if(
        m_steps, [](const Step &step) { return step.isPending || step.answer.has_value(); });
    if (first != m_steps.end() && first->isPending)
        return;
    m_ended = true;
    m_patience.stop();
    const auto answer = first == m_steps.end() ? std::nullopt : first->answer;
    emit ended(answer);
}

void DiscoveryRun::limit(Rank rank)
{
    QTimer::singleShot(m_network.stepLimit, this, [this, rank] { settle(rank, std::nullopt); });
}

void DiscoveryRun::askFile(const QUrl &url)
{
    const Rank rank = addStep();
    limit(rank);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setTransferTimeout(m_network.stepLimit);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    for (const QString &file : m_network.authorityFiles)
        tls.addCaCertificates(file);
    request.setSslConfiguration(tls);

    QNetworkReply *reply = m_web.get(request);
    reply->setReadBufferSize(longestAutoconfig + 1);
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > longestAutoconfig)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, url, rank] {
        reply->deleteLater();
        const auto found = reply->error() == QNetworkReply::NoError
                               ? readAutoconfig(reply->readAll(), m_address)
                               : std::unexpected(reply->errorString());
        if (!found) {
            settle(rank, std::nullopt);
            return;
        }
        DiscoveredServer server = *found;
        server.foundAt = url.toString(QUrl::RemoveQuery);
        addWhatIsKnown(server);
        settle(rank, server);
    });
}

void DiscoveryRun::lookUp(QDnsLookup::Type type, const QString &name,
                          std::function<void(const QDnsLookup &)> read)
{
    auto *lookup = new QDnsLookup(type, name, this);
    if (!m_network.nameServer.isNull())
        lookup->setNameserver(m_network.nameServer, m_network.nameServerPort);
    connect(lookup, &QDnsLookup::finished, this, [lookup, read = std::move(read)] {
        lookup->deleteLater();
        read(*lookup);
    });
    lookup->lookup();
}

void DiscoveryRun::askServiceRecord(const QByteArray &service, Security security)
{
    const Rank firstRank = m_steps.size();
    for (qsizetype i = 0; i < mostTargets + 1; ++i)
        limit(addStep());
    lookUp(QDnsLookup::SRV, QString::fromLatin1(service) + m_address.asciiDomain,
           [this, security, firstRank](const QDnsLookup &lookup) {
               tryTargets(readServiceRecords(lookup, security), firstRank);
           });
}

QList<DiscoveredServer> DiscoveryRun::readServiceRecords(const QDnsLookup &lookup,
                                                         Security security) const
{
    QList<DiscoveredServer> servers;
    // They come sorted by priority and drawn by weight; "." as the target says that there is no such service.
    for (const QDnsServiceRecord &record : lookup.serviceRecords()) {
        const QString host = asciiHostName(record.target());
        if (host.isEmpty() || record.port() == 0 || servers.size() == mostTargets)
            continue;
        DiscoveredServer server{.origin = DiscoveryOrigin::ServiceRecord,
                                .foundAt = lookup.name(),
                                .host = host,
                                .port = record.port(),
                                .security = security,
                                .user = m_address.text()};
        server.needsConfirmation = !isWithin(host, m_address.asciiDomain);
        addWhatIsKnown(server);
        servers.append(server);
    }
    return servers;
}

/// The first one that can be reached (RFC 2782), or the first one if none can.
void DiscoveryRun::tryTargets(const QList<DiscoveredServer> &targets, Rank firstRank)
{
    const Rank lastRank = firstRank + mostTargets;
    const bool hasChoice = targets.size() > 1;
    for (Rank rank = firstRank; rank < lastRank; ++rank) {
        const qsizetype index = qsizetype(rank - firstRank);
        if (hasChoice && index < targets.size())
            probe(targets[index], rank, rank);
        else
            settle(rank, std::nullopt);
    }
    settle(lastRank, targets.isEmpty() ? std::nullopt : std::optional(targets.first()));
}

void DiscoveryRun::askMailExchangers()
{
    const Rank rank = addStep();
    limit(rank);
    lookUp(QDnsLookup::MX, m_address.asciiDomain,
           [this, rank](const QDnsLookup &lookup) { settle(rank, readMailExchangers(lookup)); });
}

std::optional<DiscoveredServer> DiscoveryRun::readMailExchangers(const QDnsLookup &lookup) const
{
    for (const QDnsMailExchangeRecord &record : lookup.mailExchangeRecords()) {
        const Provider *provider = m_providers.findByMailExchanger(record.exchange());
        if (!provider)
            continue;
        DiscoveredServer server = serverOf(*provider);
        // Providers with servers in several countries name them alike.
        const ProviderServer *nearest = &provider->servers.first();
        for (const ProviderServer &candidate : provider->servers) {
            if (commonLabels(candidate.host, record.exchange())
                > commonLabels(nearest->host, record.exchange()))
                nearest = &candidate;
        }
        server.host = nearest->host;
        server.port = nearest->port;
        server.security = nearest->security;
        server.origin = DiscoveryOrigin::MailExchanger;
        server.foundAt = record.exchange();
        server.needsConfirmation = !isWithin(server.host, m_address.asciiDomain);
        return server;
    }
    return std::nullopt;
}

void DiscoveryRun::askUsualNames()
{
    const std::array<QString, 3> hosts = {u"imap."_s + m_address.asciiDomain,
                                          u"mail."_s + m_address.asciiDomain,
                                          m_address.asciiDomain};
    // A good certificate counts more than the port, and one that cannot be believed is better than none.
    std::array<Rank, 3> withTls = {}, withStartTls = {}, untrusted = {};
    for (auto *ranks : {&withTls, &withStartTls, &untrusted}) {
        for (Rank &rank : *ranks)
            rank = addStep();
    }
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        DiscoveredServer server{.origin = DiscoveryOrigin::UsualHostName,
                                .foundAt = hosts[i],
                                .host = hosts[i],
                                .port = tlsPort,
                                .security = Security::ImplicitTls,
                                .user = m_address.text()};
        probe(server, withTls[i], untrusted[i]);
        server.port = clearPort;
        server.security = Security::StartTls;
        probe(server, withStartTls[i], withStartTls[i]);
    }
}

void DiscoveryRun::probe(const DiscoveredServer &server, Rank trustedRank, Rank untrustedRank)
{
    limit(trustedRank);
    limit(untrustedRank);
    TlsTrust trust;
    trust.authorityFiles = m_network.authorityFiles;
    const auto protection = server.security == Security::ImplicitTls ? Transport::Protection::Tls
                                                                     : Transport::Protection::Clear;
    auto *probe = new ServerProbe(server.host, server.port, protection, trust, this);
    connect(probe, &ServerProbe::ended, this,
            [this, probe, server, trustedRank, untrustedRank](ServerProbe::Verdict verdict) {
                probe->deleteLater();
                const auto answerTo = [&](ServerProbe::Verdict wanted) {
                    const bool isAnswer = verdict == wanted
                                          || (trustedRank == untrustedRank
                                              && verdict != ServerProbe::Verdict::Nothing);
                    return isAnswer ? std::optional(server) : std::nullopt;
                };
                settle(trustedRank, answerTo(ServerProbe::Verdict::Imap));
                settle(untrustedRank, answerTo(ServerProbe::Verdict::Untrusted));
            });
    probe->start();
}

DiscoveredServer DiscoveryRun::serverOf(const Provider &provider) const
{
    const ProviderServer &server = provider.servers.first();
    return {.origin = DiscoveryOrigin::ProviderData,
            .foundAt = {},
            .host = server.host,
            .port = server.port,
            .security = server.security,
            .user = m_address.text(),
            .doors = provider.doors,
            .providerId = provider.id};
}

void DiscoveryRun::addWhatIsKnown(DiscoveredServer &server) const
{
    const Provider *provider = m_providers.findByHost(server.host);
    if (!provider)
        return;
    server.providerId = provider->id;
    server.doors = provider->doors;
}

} // namespace Mailhaul
