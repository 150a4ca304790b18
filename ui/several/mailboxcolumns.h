// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/several/mailboxlist.h"

#include <optional>

namespace Mailhaul {

/// Puts one value of a table of mailboxes where it belongs. \a column is in lower case and without hyphens in
/// front. False if the value does not fit; nothing if there is no such column. An empty value says nothing about
/// the mailbox.
std::optional<bool> setColumn(MailboxPair &pair, const QString &column, const QString &value);

} // namespace Mailhaul
