// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"
#include "core/imap/internaldate.h"
#include "core/imap/messagebody.h"

#include <QList>

#include <optional>

namespace Mailhaul::Imap {

/// A message to be stored.
struct AppendMessage
{
    Flags flags;
    std::optional<InternalDate> received; ///< None: the server takes the time of its arrival.
    MessageBodyPtr body;                  ///< Complete, or arriving meanwhile.
};

/// Where stored messages ended up (RFC 4315, APPENDUID).
struct AppendedUids
{
    quint32 uidValidity = 0;
    QList<Uid> uids; ///< In the order of the messages; empty if the server does not tell.
};

/// APPEND of one message, or with MULTIAPPEND (RFC 3502) of several, of which a good server stores all or none.
Reply<AppendedUids> append(Connection &connection, const MailboxName &mailbox,
                           const QList<AppendMessage> &messages);

} // namespace Mailhaul::Imap
