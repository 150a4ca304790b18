// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditedmessage.h"
#include "core/audit/auditresult.h"
#include "core/journal/journalrecord.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Mailhaul {

/// A message of one side that has no counterpart in its folder.
struct Unmatched
{
    Digest header;
    Imap::Uid uid = 0;
};

/// What the comparison of one folder came to.
struct FolderComparison
{
    AuditedFolder folder;
    QList<Finding> findings;
    QList<Unmatched> missing; ///< Those of the findings that may be in another folder.
    QList<Unmatched> extra;   ///< In the new folder only, whatever they are.
    QSet<Imap::Uid> taken;    ///< Of the new folder: what belongs to a message of the old one.
    AuditShare share;
};

/// Compares two folders message by message. A pure function. \a known is what the journal says of the
/// source's messages and may be empty: pairs go by it first, where both UIDs are listed, then by
/// header, by Message-ID, and by date and size. \a elsewhere are messages of the new folder that belong to
/// those of other old ones; they count only where nothing else is left.
FolderComparison compareFolders(const Imap::MailboxName &source, const Imap::MailboxName &target,
                                const AuditedMessages &old, const AuditedMessages &copy,
                                const QHash<Imap::Uid, JournalRecord> &known, AuditDepth depth,
                                const QSet<Imap::Uid> &elsewhere = {});

} // namespace Mailhaul
