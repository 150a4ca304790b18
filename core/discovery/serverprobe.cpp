// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/serverprobe.h"

#include "core/net/tlstransport.h"

namespace Mailhaul {

namespace {

// Enough to tell IMAP from anything else.
constexpr qsizetype greetingStart = 6;

} // namespace

ServerProbe::ServerProbe(const QString &host, quint16 port, Transport::Protection protection,
                         const TlsTrust &trust, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
    , m_protection(protection)
    , m_transport(std::make_unique<TlsTransport>(trust, protection == Transport::Protection::Tls
                                                            ? TlsTransport::Encryption::Possible
                                                            : TlsTransport::Encryption::Never))
{
    connect(m_transport.get(), &Transport::readyRead, this, &ServerProbe::lookAtGreeting);
    connect(m_transport.get(), &Transport::failed, this, [this](const Error &error) {
        end(error.code == Error::Code::Certificate ? Verdict::Untrusted : Verdict::Nothing);
    });
}

void ServerProbe::start()
{
    m_transport->open(m_host, m_port, m_protection);
}

void ServerProbe::lookAtGreeting()
{
    if (m_ended)
        return;
    m_greeting += m_transport->read();
    if (m_greeting.size() < greetingStart)
        return;
    const QByteArray start = m_greeting.first(greetingStart).toUpper();
    const bool isImap =
        start.startsWith("* OK ") || start.startsWith("* BYE ") || start.startsWith("* PREA");
    end(isImap ? Verdict::Imap : Verdict::Nothing);
}

void ServerProbe::end(Verdict verdict)
{
    if (m_ended)
        return;
    m_ended = true;
    m_transport->close();
    emit ended(verdict);
}

} // namespace Mailhaul
