// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/connectionregistry.h"
#include "core/base/task.h"
#include "core/imap/connection.h"

#include <memory>

namespace Mailhaul {

/// A signed-in connection.
struct Session
{
    std::shared_ptr<Imap::Connection> connection;
    Account account; ///< With the port, the security and the way to sign in that worked.
    QString greeting;
};

/// Connects and signs in: finds the port where the account leaves it open, sets up encryption as
/// Security says, and never sends a password over a clear line unless the user said so or the line
/// does not leave this machine. \a registry can end it at any time and must outlive it.
Task<Session> openSession(Account account, Side side, ConnectionRegistry &registry);

} // namespace Mailhaul
