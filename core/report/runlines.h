// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/journal/runhistory.h"
#include "core/report/report.h"

#include <functional>
#include <optional>

namespace Mailhaul {

/// The bin that a message is in.
enum class MessageFate { Copied, AlreadyThere, LeftOut, Repeated, Failed, Vanished, NotReached };

/// One message that a run has found, and what became of it.
struct MessageLine
{
    ListedMessage message;
    MessageFate fate = MessageFate::NotReached;
    bool isInDoubt = false;     ///< Sent, and no answer came; the next run looks for it.
    Imap::Uid newUid = 0;       ///< 0: none, or not told.
    std::optional<Error> error; ///< Code and text, of what was refused.
};

/// All messages that \a run found in \a folder, in order of UID, whatever ended the run. Nothing for
/// a folder that was never listed.
Result<QList<MessageLine>> messageLines(Journal &journal, const RunEntry &run,
                                        const RunFolder &folder);

/// The balance of one folder of a run by what the journal knows of its messages.
Result<Balance> folderBalance(Journal &journal, const RunEntry &run, const RunFolder &folder);

/// The sum over all folders of the last run.
Result<Balance> journalBalance(Journal &journal);

} // namespace Mailhaul
