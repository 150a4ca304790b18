// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/imap/mailboxname.h"
#include "core/imap/uid.h"
#include "core/journal/journalrecord.h"
#include "core/journal/listing.h"
#include "core/journal/settledfolder.h"
#include "core/plan/identity.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Mailhaul {

class JournalDatabase;

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
    /// The record of a dry run between the same accounts: a file of its own that begins empty and
    /// never counts for a copy.
    static Result<std::unique_ptr<Journal>> openForDryRun(const QString &folder,
                                                          const Account &source,
                                                          const Account &destination);
    /// A journal that is there, by its name; never makes or replaces a file.
    static Result<std::unique_ptr<Journal>> openExisting(const QString &fileName);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    QString fileName() const;

    JournalDatabase &database() { return *d; } ///< For RunHistory.
    /// Under which number outcomes are noted from now on; see RunHistory::begin().
    void setRun(qint64 run) { m_run = run; }
    qint64 run() const { return m_run; }

    /// All records of a pair of folders, by source UID.
    Result<QHash<Imap::Uid, JournalRecord>> records(const FolderPair &pair);

    /// Written before any byte of these messages leaves, in one transaction. \a uidNext is the
    /// destination's UIDNEXT at that time, or 0: a copy whose answer was lost has it or a greater
    /// UID.
    Result<> noteSent(const FolderPair &pair, const QList<Departure> &messages, Imap::Uid uidNext);
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
    /// The fate of messages that are not copied; \a messageId may be empty.
    Result<> noteVanished(const FolderPair &pair, Imap::Uid sourceUid);
    Result<> noteRepeated(const FolderPair &pair, Imap::Uid sourceUid, const QByteArray &messageId);
    Result<> noteLeftOut(const FolderPair &pair, Imap::Uid sourceUid, const QByteArray &messageId);
    enum class FlagsTold { Instead, AsWell };
    /// What the destination was told after messages had been stored, by destination UID.
    Result<> noteFlags(const FolderPair &pair, const QHash<Imap::Uid, Imap::Flags> &flags,
                       FlagsTold how);

    /// Everything that was stored by us and is known by its UID, by target folder.
    Result<QList<StoredFolder>> storedMessages();
    /// These have been removed again.
    Result<> noteUndone(const Imap::MailboxName &target, quint32 uidValidity,
                        const QList<Imap::Uid> &destinationUids);

    /// What a listing of both sides came to: every message found and, apart from those to be
    /// copied, its fate. Earlier outcomes that it contradicts are forgotten, and so is what is known
    /// of earlier lives of the two folders, but for what we have stored in this life of the target.
    /// \a known is what records() gave.
    Result<> noteListing(const FolderPair &pair, const Listing &listing,
                         const QHash<Imap::Uid, JournalRecord> &known);
    /// What noteListing() kept of a source folder, in order of UID.
    Result<QList<ListedMessage>> listedMessages(const Imap::MailboxName &source,
                                                quint32 uidValidity);

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
    explicit Journal(std::unique_ptr<JournalDatabase> data);
    static Result<std::unique_ptr<Journal>> openFile(const QString &path);
    Result<> noteFate(const FolderPair &pair, Imap::Uid sourceUid, JournalRecord::State state,
                      const QByteArray &messageId, const std::optional<Error> &error);
    Result<> noteListed(qint64 mailbox, const QList<ListedMessage> &messages);
    Result<> writeChanges(qint64 pair, const QList<FateChange> &changes);
    Result<> forgetEarlierLives(const FolderPair &pair, qint64 id);

    std::unique_ptr<JournalDatabase> d;
    qint64 m_run = 0;
};

} // namespace Mailhaul
