// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/imap/connection.h"
#include "core/signin/saslexchange.h"

#include <QString>

#include <memory>

namespace Mailhaul::Imap {

/// The LOGIN command. Name and password go as UTF-8.
Reply<Status> login(Connection &connection, const QString &user, const Secret &password);

/// AUTHENTICATE with that exchange, with an initial response where the server takes one (RFC 4959).
Reply<Status> authenticate(Connection &connection, std::shared_ptr<SaslExchange> exchange);

/// PROXYAUTH (Sun and Oracle): goes on as \a user.
Reply<Status> proxyAuth(Connection &connection, const QString &user);

/// Kerio's X-MASTERAUTH with the master password; masterUser() follows.
Reply<Status> masterAuth(Connection &connection, const Secret &password);
/// Kerio's X-SETUSER: goes on as \a user.
Reply<Status> masterUser(Connection &connection, const QString &user);

} // namespace Mailhaul::Imap
