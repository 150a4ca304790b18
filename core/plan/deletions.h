// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/deletionrules.h"
#include "core/plan/messageplan.h"

namespace Mailhaul {

/// Why a message is deleted.
enum class DeletionReason {
    Copied,    ///< It is on the destination now.
    Duplicate, ///< The destination folder has the same message with a lower UID.
    Stray,     ///< The source folder does not have it.
    Marked     ///< Somebody else has marked it as deleted.
};

struct Deletion
{
    Imap::Uid uid = 0;
    DeletionReason reason = DeletionReason::Copied;
    MessageKey key;
    bool isMarked = false; ///< It is marked as deleted already.

    bool operator==(const Deletion &other) const = default;
};

/// Messages of one folder to be deleted, in order of UID.
using Deletions = QList<Deletion>;

/// What protects messages of a destination folder: everything that its source folders have. Several
/// source folders may add to it.
struct Protection
{
    QSet<MessageKey> keys;
    QSet<Imap::Uid> uids; ///< Of the destination: counterparts of messages of the source.

    void add(const MessageList &source, const MessagePlan &plan);
};

/// Whether several source folders go to the same destination folder.
enum class TargetUse { OneSource, SeveralSources };

/// What is to be deleted from a destination folder. Messages that are told apart by their content stay: imapsync
/// does not know them either. Duplicates stay where several source folders may have brought them.
Deletions destinationDeletions(const MessageList &destination, const Protection &protection,
                               const DeletionRules &rules, TargetUse use);

/// Messages that are marked as deleted.
Deletions markedMessages(const MessageList &messages);

} // namespace Mailhaul
