// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/commands/select.h"
#include "core/journal/messageids.h"
#include "core/plan/identityrules.h"
#include "core/plan/messageplan.h"
#include "core/transfer/bodysource.h"
#include "core/transfer/line.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>

namespace Mailhaul {

/// The messages of a folder as one listing gave them.
struct FolderScan
{
    Imap::SelectedMailbox mailbox;
    std::shared_ptr<MessageList> messages = std::make_shared<MessageList>();
    /// As far as the listing brought headers.
    std::shared_ptr<MessageIds> ids = std::make_shared<MessageIds>();
    qint64 unlisted = 0;                     ///< How many the server counts, but does not list.
    bool isPartial = false;                  ///< There are messages that were not asked for.
    QHash<Imap::Uid, QByteArrayList> labels; ///< Gmail's, if they were asked for.

    /// What is stored from now on gets this UID or a higher one.
    Imap::Uid firstFreeUid() const
    {
        const Imap::Uid behind = messages->isEmpty() ? 1 : messages->last().uid + 1;
        return std::max(mailbox.uidNext, behind);
    }
    /// All messages of the folder, for BodySource; empty if they are not known.
    std::shared_ptr<MessageList> neighbours() const
    {
        return isPartial ? std::make_shared<MessageList>() : messages;
    }
};

/// When the identity of messages is looked at. It costs the server most of a listing, since it has to open every
/// message.
enum class Identify {
    Now,   ///< With the listing.
    Later, ///< When the bodies come: for a folder of which everything is to be copied.
    Never  ///< Messages are recognised by their UIDs.
};

/// Whether Gmail's labels are asked for.
enum class AskLabels { No, Yes };

/// What is to be known of a folder's messages.
struct ScanRequest
{
    Identify identify = Identify::Now;
    IdentityRules rules = {};
    QByteArray search = {};              ///< Criteria of SEARCH; empty: every message of uids.
    QByteArray uids = QByteArray("1:*"); ///< As the protocol spells a set; every message.
    AskLabels labels = AskLabels::No;
    Imap::Uid first = 1; ///< Without a search, for all: those with a lower UID are left out.
};

/// Opens a folder and lists its messages with size, flags, date and identity. Messages without an
/// identifying header field have no key yet and keyIsContent set; without Identify::Now none has a key. The commands
/// leave before this returns the first time, so several folders can be listed one behind the other.
Task<FolderScan> scanFolder(std::shared_ptr<Line> line, Imap::MailboxName mailbox,
                            Imap::Access access, ScanRequest request = {});

/// After a listing with Identify::Later: what scanFolder() would have found for messages that are too large to be
/// identified while they pass.
Task<> identifyLarge(std::shared_ptr<Line> line, ListedFolder folder,
                     std::shared_ptr<MessageList> messages, std::shared_ptr<MessageIds> ids);

/// Those of \a uids that the server still lists, after it was given the chance to tell what has gone.
Task<QSet<Imap::Uid>> stillListed(std::shared_ptr<Line> line, ListedFolder folder,
                                  QList<Imap::Uid> uids);

/// Gives a message its key from its whole body, which is left as it is.
void identifyFromBody(ScannedMessage &message, const Imap::MessageBody &body);

/// Reads the messages that have no key and gives them one by their content. \a known are keys from
/// earlier runs; the result are those that were made now. A message that cannot be read keeps none. \a neighbours as
/// FolderScan::neighbours(); null: they are \a messages.
Task<QHash<Imap::Uid, MessageKey>> identifyByContent(
    std::shared_ptr<Line> line, ListedFolder folder, std::shared_ptr<MessageList> messages,
    QHash<Imap::Uid, MessageKey> known, IdentityRules rules = {},
    std::shared_ptr<MessageList> neighbours = nullptr);

} // namespace Mailhaul
