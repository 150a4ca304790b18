// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/commands/status.h"
#include "core/imap/connection.h"
#include "core/plan/foldertree.h"

#include <functional>
#include <memory>

namespace Mailhaul {

/// Lists an account's folders with their special uses and subscriptions and what the server does not take
/// in names, as far as its kind tells, and asks each for its number
/// of messages, all sent ahead or in one answer. A folder that does not answer stays without numbers.
/// \a onProgress, if any, gets what is known so far whenever another folder has answered.
Task<FolderTree> listFolders(std::shared_ptr<Imap::Connection> connection, Imap::StatusSize size,
                             std::function<void(const FolderTree &)> onProgress = {});

/// The special use that LIST attributes name (RFC 6154); the first one counts.
SpecialUse specialUseOf(const QByteArrayList &attributes);

} // namespace Mailhaul
