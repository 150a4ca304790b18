// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/plan/folderplan.h"
#include "core/transfer/folderscan.h"
#include "core/transfer/lanecontext.h"
#include "core/transfer/linepair.h"

#include <functional>

namespace Mailhaul {

/// The destination folder of a source folder: it is made if it does not exist, with the levels above it, subscribed,
/// and listed.
class TargetFolder
{
public:
    using OnProblem = std::function<void(Problem::What what, const Imap::MailboxName &folder,
                                         const Error &error)>;

    TargetFolder(LaneContext &context, const FolderPlanEntry &entry, OnProblem onProblem);

    /// Whether what happens is to be told, or has been told by an earlier try.
    enum class Telling { News, Known };
    /// Whether everything that this run has sent there was answered.
    enum class Answers { AllCame, SomeLost };
    /// Lists the folder as well, if messages are copied. What goes wrong is reported as a problem, too.
    Task<FolderScan> prepare(LinePair &lines, ScanRequest request, Telling telling,
                             Answers answers);

    /// What was refused may be asked for again.
    void beginAgain() { m_isSubscriptionRefused = false; }

private:
    Task<FolderScan> create(std::shared_ptr<Line> line, ScanRequest request);
    /// \a outcome is that of CREATE; the listing succeeds also where the folder was there already.
    Task<FolderScan> createAndScan(std::shared_ptr<Line> line, ScanRequest request,
                                   Result<> &outcome);
    Task<> createParents(std::shared_ptr<Line> line);
    /// True if the server may still be storing what this run or an earlier one has sent.
    Result<bool> isInDoubt() const;
    Task<> awaitStragglers(LinePair &lines);
    void noteCreated(const Imap::MailboxName &name);
    void noteSubscribed(const Result<Imap::Status> &answer);

    LaneContext &m_context;
    FolderPlanEntry m_entry;
    OnProblem m_onProblem;
    Telling m_telling = Telling::News;
    Answers m_answers = Answers::AllCame;
    int m_creations = 0; ///< Tries to create the folder, in the last create().
    bool m_isSubscribed = false;
    bool m_isSubscriptionRefused = false;
};

} // namespace Mailhaul
