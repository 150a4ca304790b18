// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

#include <functional>

namespace Mailhaul::Imap {

/// FETCH of small items, not bodies, for messages of the open mailbox. \a onMessage is called for each response
/// that names a UID, in the server's order. A listing in which UIDs are missing or given twice ends with an error
/// (Code::Protocol, Scope::Folder). \a set and \a items are as the protocol spells them.
Reply<Status> scanMessages(Connection &connection, const QByteArray &set, const QByteArray &items,
                           std::function<void(FetchData &)> onMessage);

} // namespace Mailhaul::Imap
