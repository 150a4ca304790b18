// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/plan/deletions.h"
#include "core/transfer/folderscan.h"
#include "core/transfer/lanecontext.h"

#include <memory>

namespace Mailhaul {

/// What source folders know together that go to the same destination folder. They are worked on one after the other,
/// and only the last one may delete: what each of them has is protected.
struct SharedTarget
{
    int sources = 1;
    int sourcesCompared = 0;
    Protection protection;
};

/// Deletes messages on both sides of one pair of folders, as far as the user's rules say so. In a dry run it only
/// tells what would be deleted. More than the rules' ceiling allows is a problem, and nothing is deleted then.
class FolderCleaning
{
public:
    FolderCleaning(LaneContext &context, const FolderPlanEntry &entry,
                   std::shared_ptr<SharedTarget> shared);

    /// Removes what is marked as deleted from the source, before anything else is done with it; those messages
    /// leave the listing.
    Task<> removeMarked(std::shared_ptr<Line> line, FolderScan &source);
    /// Once both sides are compared, and before anything is copied.
    Task<> cleanTarget(std::shared_ptr<Line> line, const FolderScan &source,
                       const FolderScan &target, const MessagePlan &plan);
    /// What this run has put into the destination folder is not to be deleted from it.
    void protect(Imap::Uid newUid) { m_shared->protection.uids.insert(newUid); }
    /// At the end of the folder: what is on the destination leaves the source. \a copied are UIDs of the source.
    Task<> cleanSource(std::shared_ptr<Line> line, const FolderScan &source,
                       const MessagePlan &plan, const QList<Imap::Uid> &copied);
    /// Removes what is marked, if the rules say that everything marked goes.
    Task<> expungeTarget(std::shared_ptr<Line> line, const FolderScan &target);

private:
    bool mayDelete(Side side, qint64 deleted, qint64 inFolder);
    void tell(Side side, const Deletions &deletions);
    const Imap::MailboxName &folderOn(Side side) const;
    const DeletionRules &rules() const { return m_context.options().deletions; }
    bool isDry() const { return !m_context.options().writes(); }

    LaneContext &m_context;
    FolderPlanEntry m_entry;
    std::shared_ptr<SharedTarget> m_shared;
    bool m_isCompared = false;                ///< Counted in the shared target.
    bool m_isRefusalTold[2] = {false, false}; ///< By side.
};

} // namespace Mailhaul
