// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/connectionregistry.h"
#include "core/base/gate.h"
#include "core/journal/journal.h"
#include "core/plan/duplicates.h"
#include "core/transfer/foldercopy.h"
#include "core/transfer/runrecord.h"

#include <memory>
#include <optional>
#include <vector>

namespace Mailhaul {

class FolderWork;

/// The source folders that share one destination folder. They are worked on one after the other.
struct FolderJob
{
    std::vector<std::shared_ptr<FolderWork>> works;
    std::size_t next = 0; ///< Of works: what has not been finished.
};

/// Messages of a folder that another lane copies, so that a large last folder does not run alone.
struct CopyShare
{
    std::shared_ptr<FolderWork> work;
    CopyJob job;
};

/// What the lanes of a run share.
class LaneContext
{
public:
    virtual ~LaneContext() = default;

    virtual const Account &account(Side side) const = 0;
    virtual const Options &options() const = 0;
    virtual ConnectionRegistry &registry() = 0;
    virtual RunRecord &record() = 0;
    virtual Journal *journal() = 0; ///< Null: none could be opened, or nothing is written.
    virtual Gate &gate() = 0;       ///< Closed while the run is paused.
    virtual bool isStopping() const = 0;
    virtual int nextFolderNumber() = 0;
    virtual bool folderExists(const Imap::MailboxName &target) const = 0;
    /// True if the listing of folders says that there is nothing in it, or that there is no such folder.
    virtual bool isTargetEmpty(const Imap::MailboxName &target) const = 0;
    /// The folder has been made, or would have been in a dry run. False if that is known already.
    virtual bool folderCreated(const Imap::MailboxName &target) = 0;
    /// What a folder holds at the end is known, so that it need not be asked for.
    virtual void measured(Side side, const Imap::MailboxName &folder, const SettledSide &size) = 0;
    /// False once the source has listed a message with another size than it then had.
    virtual bool areSizesRight() const = 0;
    virtual void noteWrongSizes() = 0;
    /// Which messages are in which folder of the destination, as far as this run has seen.
    virtual SeenMessages &seenMessages() = 0;
    /// True if the user's limit of bytes is reached: nothing more is begun.
    virtual bool isOver() const = 0;
    /// A message was copied: looks at that limit.
    virtual void copied() = 0;
    /// Records the problem; ends the run where there are too many.
    virtual void problem(const Problem &problem) = 0;

    /// Lanes are numbered from 0. Nothing while a server wants fewer lanes.
    virtual std::shared_ptr<FolderJob> takeJob(int lane) = 0;
    /// A lane that cannot go on leaves its job to the others.
    virtual void returnJob(std::shared_ptr<FolderJob> job) = 0;
    virtual void jobEnded() = 0;
    /// Something of the folder failed: it is to be gone through once more when all else is done.
    virtual void tryAgainLater(std::shared_ptr<FolderWork> work) = 0;
    /// False when all jobs have ended.
    virtual bool isWorkLeft() const = 0;
    /// A folder whose bodies are being asked for, until it ends.
    virtual void copyBegins(std::shared_ptr<FolderWork> work) = 0;
    virtual void copyEnds(const FolderWork *work) = 0;
    virtual std::optional<CopyShare> takeShare(int lane) = 0;
    /// A server asked for less: one lane fewer, for a while.
    virtual void throttled() = 0;

    /// Completes at the next news().
    virtual Reply<void> change() = 0;
    /// Something happened that a waiting lane may want to know: it looks again.
    virtual void news() = 0;
};

} // namespace Mailhaul
