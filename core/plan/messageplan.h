// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/flags.h"
#include "core/imap/internaldate.h"
#include "core/imap/uid.h"
#include "core/plan/identity.h"
#include "core/plan/options.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace Mailhaul {

/// One message as a scan of its folder found it.
struct ScannedMessage
{
    Imap::Uid uid = 0;
    qint64 size = 0; ///< RFC822.SIZE in bytes, which some servers get wrong.
    Imap::InternalDate received;
    bool isDateKnown = true; ///< False: the server told none, or none that is one.
    Imap::Flags flags;
    MessageKey key;            ///< Null if the content could not be read, or has not been read yet.
    bool keyIsContent = false; ///< True: no identifying header field, so the key is of the content.
};

/// All messages of one folder on one side, in order of UID.
using MessageList = QList<ScannedMessage>;

/// Flags to be changed on a message that is on both sides.
struct FlagChange
{
    Imap::Uid destinationUid = 0;
    Imap::Flags flags; ///< Replace: the new flags; merge: those to add.
};

/// A message that is on both sides.
struct MessagePair
{
    Imap::Uid sourceUid = 0, destinationUid = 0;
};

/// Why a message is left out although it is not on the destination.
enum class LeftOutReason {
    Size,
    CrossDuplicate, ///< It is in another folder of the destination.
    Pattern,        ///< Its content matches what is not wanted.
    LineLength,
    Empty,  ///< Nothing is left of it.
    Command ///< A command that was to change it failed.
};

struct LeftOutMessage
{
    Imap::Uid uid = 0;
    qint64 size = 0;
    LeftOutReason reason = LeftOutReason::Size;
};

/// What shall happen to the messages of one source folder. Every message of the source list is in
/// exactly one of toCopy, alreadyThere, repeated, leftOut.
struct MessagePlan
{
    MessageList toCopy; ///< In order of source UID.
    QList<MessagePair> alreadyThere;
    QList<Imap::Uid> repeated; ///< The same key as another message of this folder, which is in
                               ///< one of the other bins.
    QList<LeftOutMessage> leftOut;
    QList<FlagChange> flagChanges;
    /// How many messages of either side have the same key as an earlier one, whether they are copied or not.
    qint64 sourceDuplicates = 0, destinationDuplicates = 0;
    qint64 bytesToCopy = 0, bytesAlreadyThere = 0;

    /// Takes those of toCopy out for which \a reasonFor has a reason.
    void leaveOut(
        const std::function<std::optional<LeftOutReason>(const ScannedMessage &)> &reasonFor);
};

/// Decides message by message. Pure. \a knownPairs are pairs that the journal saw stored: they
/// count only where both UIDs are still listed with the same key or date, and go before identity, so that
/// a message which the destination altered is still recognised. Flags are compared as far as \a permanent lets the
/// destination keep them.
MessagePlan planMessages(const MessageList &source, const MessageList &destination,
                         const QHash<Imap::Uid, Imap::Uid> &knownPairs,
                         const Imap::PermanentFlags &permanent, FlagSync flagSync);

} // namespace Mailhaul
