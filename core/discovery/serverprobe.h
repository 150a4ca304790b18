// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/net/transport.h"

#include <QObject>

#include <memory>

namespace Mailhaul {

/// Looks whether an IMAP server answers at one name and port, without signing in.
class ServerProbe final : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        Nothing,   ///< Nobody, or somebody who does not speak IMAP.
        Untrusted, ///< Somebody with a certificate that cannot be believed.
        Imap       ///< An IMAP server greets.
    };

    ServerProbe(const QString &host, quint16 port, Transport::Protection protection,
                const TlsTrust &trust, QObject *parent = nullptr);

    void start();

signals:
    void ended(Mailhaul::ServerProbe::Verdict verdict); ///< Once.

private:
    void lookAtGreeting();
    void end(Verdict verdict);

    QString m_host;
    quint16 m_port;
    Transport::Protection m_protection;
    std::unique_ptr<Transport> m_transport;
    QByteArray m_greeting;
    bool m_ended = false;
};

} // namespace Mailhaul
