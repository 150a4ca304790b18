// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/task.h"
#include "core/imap/connection.h"

#include <memory>

namespace Mailhaul {

/// Proves over a connection, which is as safe as the account asks for, who we are. \a greeting tells whether the
/// server knows already. Afterwards the connection's capabilities are unknown or new. The account that comes back
/// is for further connections: where the server refused the strongest way and took a weaker one, it has only that.
Task<Account> signOn(std::shared_ptr<Imap::Connection> connection, Account account,
                     Imap::Status::Kind greeting, TokenSource::Freshness freshness);

} // namespace Mailhaul
