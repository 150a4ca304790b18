// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/uid.h"

#include <QtTypes>

namespace Mailhaul::Imap {

/// What tells whether anything in a mailbox has changed: two equal states that say enough mean the same messages
/// with the same flags (RFC 7162).
struct MailboxState
{
    quint32 uidValidity = 0; ///< 0: not told; so are the others.
    Uid uidNext = 0;
    qint64 messages = 0;
    quint64 highestModSeq = 0;

    bool saysEnough() const { return uidValidity != 0 && uidNext != 0 && highestModSeq != 0; }
    bool operator==(const MailboxState &other) const = default;
};

} // namespace Mailhaul::Imap
