// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Mailhaul::Imap {

/// A message's number within its mailbox and UIDVALIDITY (RFC 3501, 2.3.1.1). 0 is no UID.
using Uid = quint32;

} // namespace Mailhaul::Imap
