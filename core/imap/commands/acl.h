// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

namespace Mailhaul::Imap {

/// GETACL (RFC 4314, 3.3).
Reply<QList<AclData::Entry>> getAcl(Connection &connection, const MailboxName &mailbox);
/// SETACL (RFC 4314, 3.1): \a rights replace those that \a identifier has.
Reply<Status> setAcl(Connection &connection, const MailboxName &mailbox,
                     const QByteArray &identifier, const QByteArray &rights);

} // namespace Mailhaul::Imap
