// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/plan/deletions.h"
#include "core/transfer/line.h"

namespace Mailhaul {

/// What becomes of messages once they are marked as deleted.
enum class Expunge {
    No,
    OnlyThese, ///< By UID EXPUNGE; without UIDPLUS they stay, marked.
    All        ///< By EXPUNGE: everything in the folder that is marked.
};

/// Marks messages of a folder as deleted that was listed with \a uidValidity, and removes them. Nothing is done in
/// a folder that is not the same any more (Error::Code::Gone). An empty list with Expunge::All only removes what is
/// marked.
Task<> deleteMessages(std::shared_ptr<Line> line, Imap::MailboxName folder, quint32 uidValidity,
                      Deletions deletions, Expunge expunge);

} // namespace Mailhaul
