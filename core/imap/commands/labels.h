// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"
#include "core/imap/uidset.h"

namespace Mailhaul::Imap {

/// Gives messages of the open mailbox exactly these of Gmail's labels; the server knows X-GM-EXT-1.
Reply<Status> storeLabels(Connection &connection, const UidSet &uids, const QByteArrayList &labels);

} // namespace Mailhaul::Imap
