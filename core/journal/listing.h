// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/internaldate.h"
#include "core/imap/uid.h"
#include "core/journal/messageids.h"
#include "core/plan/messageplan.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace Mailhaul {

/// One message of the source as the journal keeps it.
struct ListedMessage
{
    Imap::Uid uid = 0;
    qint64 size = 0; ///< RFC822.SIZE.
    Imap::InternalDate received;
    bool isDateKnown = true;
    QByteArray messageId; ///< Empty: none, or not told.

    bool operator==(const ListedMessage &other) const = default;
};

/// What a listing of both sides came to; nothing in it is owned.
struct Listing
{
    enum class Turn {
        First, ///< Of this folder in this run.
        Again  ///< After a line was lost; what the run has done meanwhile stays.
    };
    const MessageList &source; ///< In order of UID.
    const MessageIds &ids;
    const MessagePlan &plan;
    Turn turn = Turn::First;
};

/// Messages in order of UID as bytes, and back; what is no such thing gives what can be read of it.
QByteArray packedMessages(const QList<ListedMessage> &messages);
QList<ListedMessage> unpackedMessages(const QByteArray &packed);

} // namespace Mailhaul
