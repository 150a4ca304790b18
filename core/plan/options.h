// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxname.h"
#include "core/plan/deletionrules.h"
#include "core/plan/folderrules.h"
#include "core/plan/limits.h"
#include "core/plan/messagerules.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace Mailhaul {

/// What happens when the new account is full.
enum class FullQuota {
    GoOn, ///< With the next message, which may be smaller, until there are too many errors.
    Ask   ///< The run pauses (Happened::QuotaFull); nothing is lost by waiting.
};

/// How far a run goes.
enum class RunKind {
    Copy,
    DryRun,      ///< Reads both sides and changes neither.
    JustLogin,   ///< Signs in on both sides and ends.
    JustFolders, ///< Creates and subscribes folders, touches no message.
    JustFoldersDryRun
};

/// What happens to the flags of a message that is on both sides already.
enum class FlagSync {
    Replace, ///< The destination gets exactly the source's flags, as imapsync does.
    Merge,   ///< Flags are added, none is taken away.
    Leave
};

/// How much a dry run looks at.
enum class DryDepth {
    Lists,
    Messages ///< Every message that would be copied is read and changed, but not stored.
};

/// Whether sizes of folders are looked at before and after the copy, for a report.
enum class SizeReport {
    Left,       ///< Only what the servers tell by themselves.
    WhereCheap, ///< Message by message, unless there are very many.
    Full
};

/// A report of the run as a message in the INBOX of an account.
struct MailReports
{
    bool toSource = false, toDestination = false;
    QString sender; ///< An address; empty: that of the account.
};

/// Whether the access rights of folders (RFC 4314) are copied.
enum class AccessRights { Left, Copied };

/// Whether folders of the same purpose (RFC 6154) find each other although they are called
/// differently.
enum class SpecialUseMapping { Off, On };

/// What the user may choose about a migration, apart from the accounts.
struct Options
{
    RunKind kind = RunKind::Copy;
    FlagSync flagSync = FlagSync::Replace;
    SpecialUseMapping specialUseMapping = SpecialUseMapping::Off;

    QList<Imap::MailboxName> onlyFolders; ///< Empty: all. Names that do not exist are warned about.
    QSet<Imap::MailboxName> excludedFolders;
    QHash<Imap::MailboxName, Imap::MailboxName> explicitTargets;     ///< Beats every rule.
    std::optional<QByteArray> sourcePrefix, destinationPrefix;       ///< Instead of NAMESPACE's.
    std::optional<QByteArray> sourceSeparator, destinationSeparator; ///< Likewise.

    FolderRules folders;
    MessageRules messages;
    Limits limits;
    DeletionRules deletions;
    AccessRights accessRights = AccessRights::Left;
    DryDepth dryDepth = DryDepth::Lists;
    MailReports mailReports;
    SizeReport sizeReport = SizeReport::Left;

    int lanes = 2;       ///< Pairs of connections that copy at the same time; 1 to 8.
    int errorLimit = 50; ///< The run ends when that many errors were counted; at least 1.
    FullQuota fullQuota = FullQuota::GoOn;
    /// Before the first try to get a lost line back; all other waits follow from it.
    std::chrono::milliseconds shortestPause{1000};

    /// All that decides about single messages, so that a folder that was complete under other rules is looked at again.
    /// Whatever is added to the options and matters for messages belongs here.
    QByteArray messageRules() const
    {
        return QByteArray::number(int(flagSync)) + ' ' + messages.fingerprint();
    }

    /// True if folders have to be worked on one after the other, and messages one by one, over one pair of lines.
    bool needOrder() const
    {
        return messages.crossDuplicates == CrossDuplicates::LeftOut || limits.concernAnything();
    }
    /// True if a folder that was complete is still complete as long as nothing in it has changed.
    bool maySettle() const
    {
        return !deletions.concernMessages() && accessRights == AccessRights::Left
               && messages.selection.seesAll()
               && messages.crossDuplicates == CrossDuplicates::Copied
               && messages.duplicates == Duplicates::CopiedOnce
               && messages.identity.basis == IdentityBasis::Header && !messages.labels.resynced;
    }
    bool writes() const { return kind == RunKind::Copy || kind == RunKind::JustFolders; }
    bool copiesMessages() const { return kind == RunKind::Copy || kind == RunKind::DryRun; }
};

} // namespace Mailhaul
