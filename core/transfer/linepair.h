// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pause.h"
#include "core/base/task.h"
#include "core/net/backoff.h"
#include "core/transfer/copyflow.h"
#include "core/transfer/lanecontext.h"
#include "core/transfer/line.h"

#include <memory>
#include <optional>
#include <vector>

namespace Mailhaul {

/// The source and the destination line of a lane, and how they are made anew when they break. The flows that use
/// them all fail with a line, and all ask for its return; it is made once for them.
class LinePair
{
public:
    /// \a lane is for events.
    LinePair(LaneContext &context, int lane);

    void adopt(Side side, const Session &session);
    /// The line as it is now, which may be lost; null before the first one was made.
    std::shared_ptr<Line> line(Side side) const
    {
        return side == Side::Source ? m_source : m_destination;
    }
    int lane() const { return m_lane; }
    CopyFlow &flow() { return m_flow; }
    bool isUp() const;
    Side brokenSide() const
    {
        return m_brokenSide;
    } ///< Whose line was lost last, or could not be made.

    /// Makes what is missing, without a second try.
    Task<> connect();
    /// After \a error: waits as long as the server asked for, or longer each time, and makes lost lines anew.
    /// Fails when that is hopeless; the error then reaches the whole account. \a side is whose server spoke.
    Task<> restore(Error error, Side side);
    /// Something was done over these lines, so the next failure is the first one.
    void noteProgress();

    /// For when the lines are no longer needed: ends what is just being made.
    void giveUpConnecting();

    /// Until \a duration is over or wake() is called.
    QCoro::Task<> wait(std::chrono::milliseconds duration);
    void wake();

private:
    Task<> connectSide(Side side);
    Task<> makeAnew(Error error, Side side);
    void tellWait(const Error &error, Side side, std::chrono::milliseconds pause);
    std::shared_ptr<Line> &lineOf(Side side)
    {
        return side == Side::Source ? m_source : m_destination;
    }

    LaneContext &m_context;
    int m_lane;
    ConnectionRegistry m_registry;
    CopyFlow m_flow;
    std::shared_ptr<Line> m_source, m_destination;
    Backoff m_backoff;
    std::vector<std::shared_ptr<Pause>> m_pauses;
    Side m_brokenSide = Side::Source;
    bool m_isConnecting = false;
    bool m_isRestoring = false;
    Gate m_restored;
    Result<> m_outcome;
};

} // namespace Mailhaul
