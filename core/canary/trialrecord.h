// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditedmessage.h"
#include "core/base/error.h"
#include "core/imap/mailboxname.h"

#include <QList>
#include <QSet>

#include <optional>

namespace Mailhaul {

/// What a trial has put into the new account, written down before it gets there: so it can be removed after
/// a crash, and what somebody else has put there is told apart from it. A file beside the journal.
struct TrialRecord
{
    QList<Imap::MailboxName> folders; ///< The lowest level last.
    QSet<Digest> headers;             ///< Of the messages, as they were sent.
    quint32 uidValidity = 0;          ///< For the UIDs; 0: the server told none.
    QSet<Imap::Uid> uids;             ///< In the first folder.

    static QString path(const QString &journalFile);
    /// Nothing if there is none, or none that can be read.
    static std::optional<TrialRecord> load(const QString &path);
    Result<> save(const QString &path) const;
    static void forget(const QString &path);
};

} // namespace Mailhaul
