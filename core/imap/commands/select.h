// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"

namespace Mailhaul::Imap {

enum class Access {
    ReadOnly, ///< EXAMINE
    ReadWrite ///< SELECT
};

/// What a server says when a mailbox is opened.
struct SelectedMailbox
{
    qint64 messages = 0;
    bool countIsKnown = false; ///< The server told the number (EXISTS), as it must.
    quint32 uidValidity = 0;   ///< 0: not told, so UIDs mean nothing beyond this session.
    Uid uidNext = 0;           ///< 0: not told.
    quint64 highestModSeq = 0; ///< RFC 7162; 0: not told.
    PermanentFlags permanentFlags;
    bool readOnly = false;

    MailboxState state() const { return {uidValidity, uidNext, messages, highestModSeq}; }
};

Reply<SelectedMailbox> select(Connection &connection, const MailboxName &mailbox, Access access);

} // namespace Mailhaul::Imap
