// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/imap/mailboxname.h"
#include "core/imap/uid.h"
#include "core/journal/settledfolder.h"
#include "core/plan/identity.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
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
};

/// What the journal knows of one message.
struct JournalRecord
{
    enum class State {
        Sent,   ///< Its bytes were about to leave; whether they were stored is not known.
        Stored, ///< The destination confirmed.
        Failed  ///< The destination refused, or the source could not deliver.
    };
    State state = State::Sent;
    Imap::Uid destinationUid = 0; ///< 0: unknown.
    Imap::Uid uidNext = 0;        ///< With Sent: the destination's UIDNEXT as noted; 0: unknown.
};

/// The memory of one migration (two accounts), in one SQLite file: intents before the bytes leave,
/// outcomes after the answer. It never outranks the servers: what it knows is checked against what
/// they list. No secret is ever in it. Used in one thread. Errors have Code::Storage, or
/// Code::AlreadyRunning from open().
class Journal
{
public:
    /// Opens or creates the file for the two accounts (told apart by host, port and mailbox owner)
    /// in \a folder, which is made if missing and readable only by the user. Holds a lock until
    /// destroyed; a lock whose process is gone is taken over. A file that is damaged or no journal
    /// is renamed to "….broken-N" and a new one begun. \a folder empty: the user's data folder.
    static Result<std::unique_ptr<Journal>> open(const QString &folder, const Account &source,
                                                 const Account &destination);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    QString fileName() const;

    /// All records of a pair of folders, by source UID.
    Result<QHash<Imap::Uid, JournalRecord>> records(const FolderPair &pair);

    /// Written before any byte of these messages leaves, in one transaction. \a uidNext is the
    /// destination's UIDNEXT at that time, or 0: a copy whose answer was lost has it or a greater
    /// UID.
    Result<> noteSent(const FolderPair &pair, const QList<Imap::Uid> &sourceUids,
                      Imap::Uid uidNext);
    struct Stored
    {
        Imap::Uid sourceUid, destinationUid;
    };
    Result<> noteStored(const FolderPair &pair, const QList<Stored> &messages);
    /// Forgets messages that are no longer on the source.
    Result<> noteGone(const FolderPair &pair, const QList<Imap::Uid> &sourceUids);
    /// True if for any source folder and any life of \a target something was sent and never
    /// answered.
    Result<bool> hasUnanswered(const Imap::MailboxName &target);
    Result<> noteFailed(const FolderPair &pair, Imap::Uid sourceUid, const Error &error);

    /// What is known of a folder that was complete, if anything.
    Result<std::optional<SettledFolder>> settledFolder(const Imap::MailboxName &source,
                                                       const Imap::MailboxName &target);
    Result<> noteSettled(const Imap::MailboxName &source, const Imap::MailboxName &target,
                         const SettledFolder &folder);

    /// Content identities are expensive to make (the whole message is read), so they are
    /// remembered.
    Result<QHash<Imap::Uid, MessageKey>> contentKeys(Side side, const Imap::MailboxName &mailbox,
                                                     quint32 uidValidity);
    Result<> noteContentKeys(Side side, const Imap::MailboxName &mailbox, quint32 uidValidity,
                             const QHash<Imap::Uid, MessageKey> &keys);

private:
    class Private;
    explicit Journal(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace Mailhaul
