// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/foldertree.h"

namespace Mailhaul {

/// What a top-level folder is probably for, by a name that mail programs commonly give it:
/// imapsync's table. \a prefix is the account's, without which the name is looked up as well.
SpecialUse specialUseByName(const Imap::MailboxName &name, const QByteArray &prefix);

} // namespace Mailhaul
