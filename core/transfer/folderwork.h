// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/imap/commands/store.h"
#include "core/plan/folderplan.h"
#include "core/transfer/foldercleaning.h"
#include "core/transfer/foldercopy.h"
#include "core/transfer/folderscan.h"
#include "core/transfer/labelsync.h"
#include "core/transfer/lanecontext.h"
#include "core/transfer/linepair.h"
#include "core/transfer/messagerepair.h"
#include "core/transfer/targetfolder.h"

#include <functional>
#include <memory>
#include <optional>

namespace Mailhaul {

/// Everything that happens to one source folder: making the destination folder, listing both sides, comparing,
/// copying, and all of that again after a line was lost. It can go on on another pair of lines.
class FolderWork final : public std::enable_shared_from_this<FolderWork>, private CopyObserver
{
public:
    /// \a shared belongs to all source folders that go to the same destination folder.
    FolderWork(LaneContext &context, const FolderPlanEntry &entry,
               RunRecord::Counting destinationCounting, std::shared_ptr<SharedTarget> shared);

    const FolderPlanEntry &entry() const { return m_entry; }
    /// How many messages a listing may bring, as far as known.
    qint64 expectedMessages() const { return m_entry.source.messages.value_or(0); }

    /// Works until the folder's fate is known; a folder that fails is reported and no error. \a rank says who may ask
    /// for bodies first, \a onAllAsked is called once, when another folder may. An error is one of the
    /// lines (scope Account: the work can be continued over others) or ends the run.
    Task<> run(LinePair &lines, int rank, std::function<void()> onAllAsked);

    /// After run() and tryAgainLater(): the next run() tries what failed.
    void beginAgain();

    /// The folder's figures, if an earlier run left it complete and both servers say that nothing has changed; then it
    /// is recorded as done. \a target is the destination folder as listed.
    std::optional<SettledFolder> takeSettled(const Folder &target);

    /// Bytes that nobody has asked for yet: some of it could be given to another lane.
    qint64 bytesWaiting() const { return m_copy ? m_copy->bytesWaiting() : 0; }
    /// About half of these messages. copyShare() must follow.
    CopyJob giveShare();
    /// Copies a share over lines of another lane.
    Task<> copyShare(CopyJob job, LinePair &lines);

private:
    /// What the journal knows of a pair of folders.
    struct Memory
    {
        QHash<Imap::Uid, Imap::Uid> stored; ///< Source UID to destination UID.
        QHash<Imap::Uid, JournalRecord> records;
    };

    /// One go through the folder: what was found, and what is to be done.
    struct Listing
    {
        FolderScan source, target;
        Identify identification = Identify::Now;
        FolderPair pair = {};
        Imap::PermanentFlags permanentFlags = {}; ///< As far as they are to be respected.
        /// Duplicates that are copied like any other message.
        qint64 sourceDuplicates = 0, targetDuplicates = 0;
        MessagePlan plan = {};
    };
    struct Copied
    {
        ScannedMessage message;
        Imap::Uid newUid = 0;
    };

    Task<> tryUntilSettled(LinePair &lines, int rank);
    /// True for what a wait or a new line can mend.
    bool mayPass(const Error &error) const;
    Task<> goThrough(LinePair &lines, int rank);
    Task<> listAndCopy(LinePair &lines, int rank);
    void endListing();
    /// \a error is what the last loss of a line looked like, and becomes the folder's.
    void giveUpListing(Error &error);
    void tell(const Problem &problem);
    bool isWorthAnotherTry(const Result<> &outcome) const;
    ScanRequest requestFor(Side side, Identify identify) const;
    /// True if folders are left out of which no message is wanted, and this is one; its listing costs a command more.
    QCoro::Task<bool> isUnwanted(std::shared_ptr<Line> line) const;
    /// Takes messages out that arrived too early or too late.
    void select(Side side, FolderScan &scan) const;
    Task<> copyRights(LinePair &lines);
    Task<> identifyAll(LinePair &lines, Listing &listing);
    /// False if some messages are left out for their size, and so could not be identified when they pass.
    bool allPass(const FolderScan &source) const;
    /// Of a folder that ends early: messages that were to be identified when they pass, and did not.
    qint64 unidentified() const;
    /// What the user wants to be different about identities, duplicates and flags.
    void applyRules(Listing &listing) const;
    Result<> makePlan(Listing &listing);
    void leaveOut(Listing &listing);
    Task<> endDryRun(LinePair &lines, int rank, Listing &listing);
    /// Flags and labels of messages that are there already.
    Task<> resync(std::shared_ptr<Line> line, const Listing &listing);
    CopyJob jobFor(const Listing &listing) const;
    PerlVariables variables() const;
    Task<> copyAndEnd(LinePair &lines, int rank, Listing &listing);
    /// What follows once everything has been copied: repairs, flags, labels, deletions.
    Task<> afterCopy(LinePair &lines, const Listing &listing);
    Task<> repairRefused(LinePair &lines, const Listing &listing);
    /// Where the server did not tell the UIDs of what was copied: looks at the folder, and sees to it that flags which
    /// it has not taken with the messages get there.
    Task<> lookForCopies(std::shared_ptr<Line> line, const Listing &listing);
    /// Gives the messages of m_copiedNow without a UID those of \a found, which are as many.
    Result<> placeCopies(const FolderPair &pair, const MessageList &found);
    /// Messages without a header that the server has taken and changed, and whose UIDs it did not tell, get the key
    /// again that they had when they left. \a records are those of the pair.
    Result<> recogniseChanged(Listing &listing, const QHash<Imap::Uid, JournalRecord> &records);
    LabelPlaces labelPlaces() const;
    Task<> storeLabels(std::shared_ptr<Line> line, const Listing &listing,
                       QList<LabelChange> changes);
    Result<Memory> remember(const FolderPair &pair);
    Journal *journalFor(const FolderPair &pair);
    Task<> identify(Side side, std::shared_ptr<Line> line, const FolderScan &scan,
                    Imap::MailboxName mailbox);
    Task<> copyMessages(LinePair &lines, int rank, CopyJob job);
    /// A line was lost during the copy: finds out at which message, and gives it up once that is certain.
    void suspect(const FolderCopy &copy, const Error &error);
    void giveUp(const FolderCopy &copy, Imap::Uid uid);
    /// Goes through the folder again, with identities, where a copy could do without no longer.
    void noteSizes(const FolderCopy &copy);
    /// Remembers a folder that is complete, so that the next run need not list it.
    Task<> settle(LinePair &lines, SettledFolder folder);
    Task<> storeFlags(std::shared_ptr<Line> line, quint32 uidValidity, QList<FlagChange> changes,
                      Imap::StoreMode mode);
    /// Messages whose answer was lost with a line of this run, and which the new listing shows to be there.
    void settleFound(const MessageList &source, const MessagePlan &plan);
    void recordPlan(const FolderScan &source, const FolderScan &target, const MessagePlan &plan);
    /// The message will not reach the destination in this run.
    void lost(const ScannedMessage &message, Problem::What what, const Error &error);
    void folderProblem(Problem::What what, Side side, const Imap::MailboxName &folder,
                       const Error &error);
    void allAsked();

    bool isStopping() const override { return m_context.isStopping(); }
    void sent(const ScannedMessage &message) override;
    void stored(const ScannedMessage &message, qint64 bytes, Imap::Uid newUid) override;
    void failed(const ScannedMessage &message, Problem::What what, const Error &error) override;
    void vanished(const ScannedMessage &message) override;
    bool isRepeated(const ScannedMessage &message) override;
    void leftOut(const ScannedMessage &message, LeftOutReason reason) override;
    void complained(const ScannedMessage &message,
                    const QList<CommandComplaint> &complaints) override;
    void looked(const ScannedMessage &message, qint64 bytes) override;
    QCoro::Task<> keepPace() override;
    bool isOver() const override { return m_context.isOver(); }
    Result<> notePassed(SettledFolder &folder);
    void recordAnew(const FolderScan &source, const MessagePlan &plan);

    LaneContext &m_context;
    FolderPlanEntry m_entry;
    RunRecord::Counting m_destinationCounting;
    std::shared_ptr<SharedTarget> m_shared;
    TargetFolder m_target;
    FolderCleaning m_cleaning;
    LinePair *m_lines = nullptr;      ///< Those of the last run().
    FolderLedger *m_ledger = nullptr; ///< From the first run() on.
    std::function<void()> m_onAllAsked;
    CopyFlow *m_listingFlow = nullptr; ///< While this folder takes one of its places.
    FolderCopy *m_copy = nullptr;      ///< While it runs.
    Gate m_sharesBack;                 ///< Open while no other lane copies a share.
    int m_sharesOut = 0;
    Batching m_batching = Batching::Together;
    int m_pauses = 0; ///< Taken because the server asked for them, since something was copied.
    bool m_isFinal = false; ///< There were enough of them.
    int m_lostListings = 0; ///< Lines lost while the folder was listed, since that last went well.
    /// Messages during which a line was lost. Once two losses have some in common, these are copied by themselves
    /// before the others.
    QSet<Imap::Uid> m_suspects, m_isolated;
    QHash<Imap::Uid, int>
        m_convictions;       ///< How often a line was lost while nothing else was under way.
    bool m_hadLines = false; ///< When this go began.
    /// Likewise: no other folder is listed or copied over them, and none follows before the copying begins.
    bool m_isUndisturbed = false;
    bool m_isCopying = false;             ///< In this go, the listing is over.
    qint64 m_storedNow = 0;               ///< Messages since the last listing.
    std::vector<MessageKey> m_keysStored; ///< Of these.
    QList<Copied> m_copiedNow;            ///< Likewise, in the order of the server's answers.
    Imap::Uid m_copiedFrom = 0;           ///< Their UIDs are not below this one.
    bool m_hasGivenShares = false;        ///< Another lane has stored messages in between.
    QList<RefusedMessage> m_refused;      ///< Likewise: to be repaired, if that is allowed.
    bool m_hasLeftOut = false;
    AskLabels m_labels = AskLabels::No; ///< Both servers know labels, and the user wants them.
    bool m_hasRights = false;           ///< The access rights have been copied.

    /// Of a folder listed with Identify::Later: what is found while its messages pass.
    struct Passed
    {
        QSet<MessageKey> keys;
        QSet<Imap::Uid> uids;
        QHash<Imap::Uid, MessageKey> contentKeys;
        qint64 repeated = 0, repeatedBytes = 0;
        qint64 expected = 0; ///< So many messages are to be identified when they pass.
    };
    std::optional<Passed> m_passed;
    qint64 m_repeatedInPlan = 0; ///< In the plan that was recorded.
    bool m_isBegun = false;      ///< The folder has been listed, or tried to be.
    bool m_isUnsettled =
        false; ///< Something has to be looked at again: go through the folder once more.
    Side m_failedSide = Side::Source; ///< Whose server was the cause, after an error.
    bool m_isListed = false;          ///< The folder's first listing has been recorded.
    QList<Imap::Uid> m_vanishedUids, m_repeatedUids; ///< Since the comparison, for the event.
    QList<Problem> m_problems;                       ///< Those of this run that count.
    bool m_isSecondTry = false;
    bool m_isFailureTold = false; ///< What made the folder fail is among the problems.
};

} // namespace Mailhaul
