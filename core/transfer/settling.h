// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/settledfolder.h"
#include "core/plan/messageplan.h"
#include "core/transfer/folderscan.h"
#include "core/transfer/lanecontext.h"
#include "core/transfer/linepair.h"

namespace Mailhaul {

/// One side of a folder as it was listed.
SettledSide sideOf(const FolderScan &scan);

/// What the folder will be when everything of the plan has been copied.
SettledFolder settledBy(const FolderScan &source, const FolderScan &target,
                        const MessagePlan &plan);

/// True for states that differ at most in HIGHESTMODSEQ.
bool isSameButForModSeq(const Imap::MailboxState &a, Imap::MailboxState b);

/// Asks both servers whether \a folder, after \a stored messages were added, is what the run leads to; then it is
/// remembered, so that the next run need not list it.
Task<> settleFolder(LaneContext &context, LinePair &lines, const FolderPlanEntry &entry,
                    SettledFolder folder, qint64 stored);

} // namespace Mailhaul
