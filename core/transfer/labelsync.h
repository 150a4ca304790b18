// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/plan/labelrules.h"
#include "core/plan/messageplan.h"
#include "core/transfer/folderscan.h"
#include "core/transfer/line.h"

namespace Mailhaul {

/// Labels that a message of the destination is to get.
struct LabelChange
{
    Imap::Uid destinationUid = 0;
    QByteArrayList labels;
};

/// What differs between messages that are on both sides.
QList<LabelChange> labelChanges(const FolderScan &source, const FolderScan &target,
                                const QList<MessagePair> &pairs, const LabelPlaces &places);

/// What messages get that were copied; \a pairs without a UID of the destination are left out.
QList<LabelChange> labelsOfCopies(const FolderScan &source, const QList<MessagePair> &pairs,
                                  const LabelPlaces &places);

/// One command for all messages with the same labels. The first refusal of the server ends it.
Task<> storeLabelChanges(std::shared_ptr<Line> line, Imap::MailboxName folder, quint32 uidValidity,
                         QList<LabelChange> changes);

} // namespace Mailhaul
