// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/commands/append.h"
#include "core/plan/messageplan.h"
#include "core/plan/messagerules.h"
#include "core/transfer/bodysource.h"
#include "core/transfer/line.h"

namespace Mailhaul {

/// A message that the destination refused, with its words.
struct RefusedMessage
{
    ScannedMessage message;
    Error refusal;
};

/// How a refused message was stored after all, or where its file is, or why it is lost for this run.
struct RepairOutcome
{
    std::optional<RepairStep> step; ///< With it the message was taken.
    qint64 bytes = 0;
    Imap::Uid newUid = 0;
    Error refusal; ///< The last one.
    QString file;  ///< Kept there; empty: nowhere.
};

/// Reads the message again and goes up the ladder, one step after the other, as far as the rules allow. The error is
/// that of a connection, or a wish for a pause.
Task<RepairOutcome> repairMessage(std::shared_ptr<Line> source, std::shared_ptr<Line> destination,
                                  ListedFolder folder, Imap::MailboxName target,
                                  RefusedMessage refused, MessageRules rules,
                                  PerlVariables variables);

} // namespace Mailhaul
