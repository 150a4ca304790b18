// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pause.h"
#include "core/base/task.h"
#include "core/net/backoff.h"
#include "core/transfer/lanecontext.h"

namespace Mailhaul {

/// The waits of a run before it has lanes: for servers that want to be asked again later, and for
/// lines that were lost while folders were listed.
class EarlyWaits
{
public:
    explicit EarlyWaits(LaneContext &context);

    /// True if the server itself has said that another try can help: who is refused for good, or does not reach a
    /// server at all, should learn it at once.
    static bool mayPass(const Error &error);
    /// Waits after \a error, as long as the server asked for or longer each time. Fails with that error when it
    /// has been waited for often enough, or the run is stopping.
    Task<> wait(Error error, Side side);
    /// Something went well: the next wait is the first one.
    void noteProgress() { m_backoff.reset(); }
    /// Ends the wait.
    void wake() { m_pause.end(); }

private:
    LaneContext &m_context;
    Backoff m_backoff;
    Pause m_pause;
};

} // namespace Mailhaul
