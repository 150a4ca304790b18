// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/flags.h"
#include "core/imap/mailboxname.h"
#include "core/imap/uid.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Mailhaul {

/// A source folder and its destination, each in one of its lives: a new UIDVALIDITY makes another
/// folder of it.
struct FolderPair
{
    Imap::MailboxName source;
    quint32 sourceUidValidity = 0;
    Imap::MailboxName target;
    quint32 targetUidValidity = 0;

    bool operator==(const FolderPair &other) const = default;
};

/// What the journal knows of one message.
struct JournalRecord
{
    enum class State {
        Sent,         ///< Its bytes were about to leave; whether they were stored is not known.
        Stored,       ///< The destination confirmed that it took them from us.
        Failed,       ///< The destination refused, or the source could not deliver.
        AlreadyThere, ///< Found on the destination, not put there by us.
        Repeated,     ///< Another message of the folder has the same identity.
        LeftOut,      ///< By the user's choice.
        Vanished,     ///< Listed, but gone when it was to be read.
        Left          ///< Stored by us, but no longer on the source.
    };
    State state = State::Sent;
    Imap::Uid destinationUid = 0; ///< 0: unknown.
    /// While destinationUid is unknown: the destination's UIDNEXT as noted when it was sent; 0: unknown.
    Imap::Uid uidNext = 0;
    qint64 run = 0; ///< In which run it came to be so; 0: before runs were counted.

    /// It may be on the destination, or is, and nobody knows under which UID.
    bool isUnplaced() const
    {
        return (state == State::Sent || state == State::Stored) && destinationUid == 0;
    }
};

/// A message that we have stored, as the destination was told of it.
struct StoredMessage
{
    /// Where on the source it came from.
    struct Origin
    {
        Imap::MailboxName folder;
        quint32 uidValidity = 0;
        Imap::Uid uid = 0;
    };
    Imap::Uid uid = 0;          ///< On the destination.
    std::optional<qint64> size; ///< Unknown for what an older version has stored.
    Imap::Flags flags;
    Origin origin = {};
};

/// A folder of the destination in one of its lives, with what we have stored there.
struct StoredFolder
{
    Imap::MailboxName name;
    quint32 uidValidity = 0;
    QList<StoredMessage> messages = {};
};

/// What the journal is to say of a message from now on.
struct FateChange
{
    Imap::Uid sourceUid = 0;
    std::optional<JournalRecord::State> state = {}; ///< None: nothing.
    Imap::Uid destinationUid = 0;
    qint64 run = 0;
};

/// A message that is about to be sent, as the destination will get it.
struct Departure
{
    Imap::Uid uid = 0; ///< On the source.
    qint64 size = 0;   ///< Of the literal.
    QByteArray flags;  ///< As in the command.
    QByteArray messageId;
};

} // namespace Mailhaul
