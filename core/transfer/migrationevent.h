// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"
#include "core/imap/uid.h"
#include "core/plan/deletions.h"
#include "core/plan/folderplan.h"
#include "core/plan/repairladder.h"
#include "core/report/report.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace Mailhaul {

/// Things that happen during a run, in order, for a log or a window. Values only.
namespace Happened {

/// An account is ready for use.
struct SignedIn
{
    Side side;
    QString host; ///< As connected to.
    quint16 port;
    bool encrypted;
    QString greeting;         ///< The server's first line, without its response code.
    QStringList capabilities; ///< After signing in.
};

/// How full the new account is, where its server tells (RFC 9208).
struct QuotaTold
{
    qint64 usedBytes;
    qint64 limitBytes; ///< Above 0.
};

struct FoldersListed
{
    Side side;
    FolderTree tree;
};

/// What will go where; sent before the first folder is touched.
struct FoldersPlanned
{
    FolderPlan plan;
};

/// A folder was created or subscribed on the destination; in a dry run it would have been.
struct FolderChanged
{
    enum class What { Created, Subscribed };
    What what;
    Imap::MailboxName name;
};

struct FolderStarted
{
    int number; ///< Counts from 1.
    int total;
    FolderPlanEntry entry;
    int lane = 0; ///< Which one works on it; counts from 0.
};

/// Both sides of a folder were read and compared.
struct FolderCompared
{
    FolderPlanEntry entry;
    qint64 sourceMessages = 0, destinationMessages = 0;
    qint64 sourceDuplicates = 0, destinationDuplicates = 0;
    qint64 toCopy = 0, bytesToCopy = 0, alreadyThere = 0, leftOut = 0;
    /// Which messages these are; empty where the folder need not be listed.
    QList<Imap::Uid> alreadyThereUids = {}, repeatedUids = {};
};

/// A message reached the destination; in a dry run it would have been copied.
struct MessageCopied
{
    Imap::MailboxName source, target;
    Imap::Uid uid;
    qint64 size;      ///< Bytes copied (in a dry run RFC822.SIZE).
    Imap::Uid newUid; ///< 0: the server did not say (no UIDPLUS), or a dry run.
};

/// A message was left out by the user's rules.
struct MessageLeftOut
{
    Imap::MailboxName source, target;
    Imap::Uid uid;
    qint64 size;
    LeftOutReason reason;
};

/// A command that was to change a message has written to its standard error; the message may be copied all the same.
struct CommandComplained
{
    Imap::MailboxName source;
    Imap::Uid uid;
    qint64 size;
    QString command, text;
};

/// A message was marked as deleted, or removed; in a dry run it would have been.
struct MessageDeleted
{
    Side side;
    Imap::MailboxName folder; ///< On that side.
    Deletion deletion;
};

/// Messages that are marked as deleted were removed from a folder, or would have been in a dry run.
struct FolderExpunged
{
    Side side;
    Imap::MailboxName folder;
    std::optional<qint64> messages; ///< None: all that were marked.
};

/// A folder was deleted on that side; in a dry run it would have been.
struct FolderDeleted
{
    Side side;
    Imap::MailboxName name;
};

/// A message that the destination had refused was taken after it had been changed.
struct MessageRepaired
{
    Imap::MailboxName source, target;
    Imap::Uid uid;
    RepairStep step;
    Error refusal;
};

/// A message that could not be copied is kept in a file.
struct MessagePutAside
{
    Imap::MailboxName source;
    Imap::Uid uid;
    QString file;
};

/// Somebody's rights on a destination folder were set, or would have been in a dry run.
struct RightsCopied
{
    Imap::MailboxName folder;
    QByteArray identifier, rights;
};

/// A pause to keep to the user's limits.
struct PaceKept
{
    std::chrono::milliseconds pause;
};

struct FolderFinished
{
    Imap::MailboxName source, target;
    bool complete; ///< False: something could not be copied, or the run was stopped.
    /// Found out since the folder was compared.
    QList<Imap::Uid> vanishedUids = {}, repeatedUids = {};
};

/// A line went down and is made again after a pause.
struct Reconnecting
{
    Side side;
    Error reason;
    std::chrono::milliseconds pause;
};

/// A server wants to be left alone for a while; the connection stays.
struct Waiting
{
    Side side;
    Error reason;
    std::chrono::milliseconds pause;
};

/// At the end of a run, what could not be copied is tried once more; these problems count no
/// longer. What fails again is told again.
struct TryingAgain
{
    FolderPlanEntry entry;
    QList<Problem> withdrawn;
};

/// The run is paused, because the new account is full and Options::fullQuota says to ask. It can be
/// resumed when there is room, or stopped.
struct QuotaFull
{
    Error reason;
};

/// Asked for by name, but not on the source.
struct FolderMissing
{
    Imap::MailboxName name;
};

/// A folder of which no message is wanted; the user wants such folders to be left out.
struct FolderLeftOut
{
    Imap::MailboxName name;
};

/// SEARCH on that side does not find all messages, so ages are those of the arrival, on both sides.
struct SearchUnable
{
    Side side;
};

/// The journal could not be opened, so the run goes on without it.
struct JournalUnavailable
{
    Error reason;
};

} // namespace Happened

using MigrationEvent =
    std::variant<Happened::SignedIn, Happened::QuotaTold, Happened::FoldersListed,
                 Happened::FoldersPlanned, Happened::FolderChanged, Happened::FolderStarted,
                 Happened::FolderCompared, Happened::MessageCopied, Happened::FolderFinished,
                 Happened::Reconnecting, Happened::Waiting, Happened::TryingAgain,
                 Happened::QuotaFull, Happened::FolderMissing, Happened::FolderLeftOut,
                 Happened::JournalUnavailable, Happened::MessageLeftOut, Happened::MessageDeleted,
                 Happened::FolderExpunged, Happened::FolderDeleted, Happened::MessageRepaired,
                 Happened::MessagePutAside, Happened::RightsCopied, Happened::PaceKept,
                 Happened::CommandComplained, Happened::SearchUnable>;

} // namespace Mailhaul
