// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/folderwork.h"
#include "core/transfer/lanecontext.h"
#include "core/transfer/linepair.h"

#include <optional>

namespace Mailhaul {

/// Works on folders over one source and one destination line: several at once, so that while the bodies of one
/// are on their way the next ones are being listed. Without a job of its own it helps another lane.
class Lane final
{
public:
    /// Lane 0 must work, since without it the run has failed; another one that gets no lines takes no work away
    /// from the others, and tries again later.
    Lane(LaneContext &context, int number);

    void adopt(Side side, const Session &session) { m_lines.adopt(side, session); }
    std::optional<Session> session(Side side) const;
    /// Until there is no job left or the run is stopping. The error is one that ends the run.
    Task<> run();
    /// Cuts a wait for the next try short.
    void wake() { m_lines.wake(); }
    /// All jobs have ended, so nobody needs lines that are not there yet.
    void retire() { m_lines.giveUpConnecting(); }

private:
    Task<> connect();
    Task<> work();
    bool hasRoomAhead() const;
    QCoro::Task<> workOn(std::shared_ptr<FolderJob> job);
    Task<> help(CopyShare share);
    QCoro::Task<> signOff();

    LaneContext &m_context;
    const int m_number;
    LinePair m_lines;
    int m_nextRank = 0;
    int m_running = 0;      ///< Jobs.
    int m_foldersAhead = 0; ///< Being listed, or waiting for their turn.
    qint64 m_messagesAhead = 0;
    std::optional<Error> m_failure;
};

} // namespace Mailhaul
