// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canary/canary.h"
#include "core/plan/folderplan.h"

#include <QList>

namespace Mailhaul {

/// A message of the old account that could be tried.
struct CanaryCandidate
{
    Imap::MailboxName folder;
    quint32 uidValidity = 0;
    Imap::Uid uid = 0;
    qint64 size = 0;
    Imap::Flags flags;
    std::optional<Imap::InternalDate> received;
};

/// A message that is tried, and what for.
struct CanarySample
{
    CanaryCandidate message;
    QList<CanaryMessage::Kind> kinds;
};

/// True for names in which servers differ: other than letters of ASCII, digits, blanks, "-", "_", "."
/// and the separator, or with a blank at either end of a level.
bool isOddName(const Imap::MailboxName &name, const QByteArray &separator);

/// The folders that are worth a look, in that order: one with an odd name first, INBOX, then the
/// largest, as long as together they have no more than \a mostMessages; at least two if there are two.
QList<FolderPlanEntry> foldersForCanary(const FolderPlan &plan, const QByteArray &separator,
                                        qint64 mostMessages);

/// One message of each kind, as far as there is one, none larger than \a sizeLimit bytes.
QList<CanarySample> samplesFor(const QList<CanaryCandidate> &candidates,
                               const QByteArray &separator, qint64 sizeLimit);

} // namespace Mailhaul
