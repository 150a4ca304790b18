// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/imap/connection.h"

#include <QString>

namespace Mailhaul::Imap {

/// The LOGIN command. Name and password go as UTF-8.
Reply<Status> login(Connection &connection, const QString &user, const Secret &password);

/// AUTHENTICATE PLAIN (RFC 4616), with an initial response where the server takes one (RFC 4959).
/// \a authorizationUser: whose mailbox is meant; empty for the user's own.
Reply<Status> authenticatePlain(Connection &connection, const QString &user, const Secret &password,
                                const QString &authorizationUser);

} // namespace Mailhaul::Imap
