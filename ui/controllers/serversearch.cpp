// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/serversearch.h"

#include "core/discovery/mailaddress.h"

namespace Mailhaul {

namespace {

// Longer than between two keys, shorter than a look at the next field.
constexpr std::chrono::milliseconds typingPause(600);

} // namespace

ServerSearch::ServerSearch(EngineFactory &engine, QObject *parent)
    : QObject(parent)
    , m_finder(engine.makeFinder())
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ServerSearch::start);
    connect(m_finder.get(), &ServerFinder::found, this, [this](const DiscoveredServer &server) {
        m_state = State::Found;
        m_server = server;
        emit changed();
    });
    connect(m_finder.get(), &ServerFinder::notFound, this, [this] {
        m_state = State::NotFound;
        emit changed();
    });
}

ServerSearch::~ServerSearch() = default;

void ServerSearch::setAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed == m_address)
        return;
    cancel();
    m_address = trimmed;
    const auto parsed = MailAddress::parse(m_address);
    if (!parsed)
        return;
    // Nobody has to be asked about these, so there is no reason to wait.
    if (m_providers.findByDomain(parsed->asciiDomain))
        start();
    else if (parsed->asciiDomain.contains(u'.'))
        m_typing.start();
}

void ServerSearch::hurry()
{
    if (m_typing.isActive())
        start();
}

void ServerSearch::cancel()
{
    m_typing.stop();
    m_finder->cancel();
    m_address.clear();
    m_server.reset();
    if (m_state == State::Idle)
        return;
    m_state = State::Idle;
    emit changed();
}

void ServerSearch::start()
{
    m_typing.stop();
    m_state = State::Searching;
    m_server.reset();
    m_finder->start(m_address);
    emit changed();
}

const Provider *ServerSearch::provider() const
{
    return m_server ? m_providers.findById(m_server->providerId) : nullptr;
}

const Provider *ServerSearch::providerOf(const QString &host) const
{
    return m_providers.findByHost(host);
}

QString ServerSearch::sentence() const
{
    const QString domain = m_address.section(u'@', -1);
    switch (m_state) {
    case State::Idle:
        return {};
    case State::Searching:
        return tr("Looking for the mail server of “%1”…").arg(domain);
    case State::NotFound:
        return tr("No mail server was found for “%1”. Ask the provider for its name and enter it "
                  "under “Server settings”.")
            .arg(domain);
    case State::Found:
        break;
    }
    const QString host = m_server->host;
    switch (m_server->origin) {
    case DiscoveryOrigin::ProviderData:
        return tr("%1, mail server %2 (known to Mailhaul)")
            .arg(provider() ? provider()->name : domain, host);
    case DiscoveryOrigin::Autoconfig:
        return tr("Mail server %1 (as “%2” tells mail programs)").arg(host, domain);
    case DiscoveryOrigin::ServiceRecord:
        return tr("Mail server %1 (from the internet's directory of “%2”)").arg(host, domain);
    case DiscoveryOrigin::MailExchanger:
        return tr("%1, mail server %2 (which takes in the mail of “%3”)")
            .arg(provider() ? provider()->name : host, host, domain);
    case DiscoveryOrigin::UsualHostName:
        return tr("Mail server %1 (it answers at one of the usual names)").arg(host);
    }
    Q_UNREACHABLE_RETURN({});
}

QString ServerSearch::question() const
{
    if (!m_server || !m_server->needsConfirmation)
        return {};
    const QString domain = m_address.section(u'@', -1);
    return tr("The mail of “%1” seems to be kept at %2, under another name than your address. That "
              "is "
              "usual, but whoever gave this answer cannot be checked. Is this your provider?")
        .arg(domain, m_server->host);
}

} // namespace Mailhaul
