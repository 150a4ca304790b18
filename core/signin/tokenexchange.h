// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signin/saslexchange.h"

namespace Mailhaul {

/// For whom a token opens which mailbox.
struct TokenCredentials
{
    QString user; ///< The mailbox's.
    Secret token;
    QString host;
    quint16 port = 0;
};

/// XOAUTH2 (Google's and Microsoft's) or OAUTHBEARER (RFC 7628); null for any other mechanism.
std::unique_ptr<SaslExchange> makeTokenExchange(const QByteArray &mechanism,
                                                const TokenCredentials &credentials);

/// XOAUTH2 with a response that somebody else has put together, in base64.
std::unique_ptr<SaslExchange> makeReadyExchange(const Secret &response);

/// What a server's refusal of a token means. \a complaint is the JSON of its last challenge: its members
/// "status" and "scope" tell why (RFC 7628, 3.2.2); may be empty or anything else.
Error::Code meaningOfTokenComplaint(const QString &complaint);

} // namespace Mailhaul
