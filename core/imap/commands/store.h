// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"
#include "core/imap/uidset.h"

namespace Mailhaul::Imap {

enum class StoreMode { Replace, Add };

/// UID STORE of flags in the open mailbox, without the untagged answers.
Reply<Status> storeFlags(Connection &connection, const UidSet &uids, const Flags &flags,
                         StoreMode mode);

} // namespace Mailhaul::Imap
