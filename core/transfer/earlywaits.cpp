// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/earlywaits.h"

#include "core/transfer/tries.h"

#include <algorithm>

namespace Mailhaul {

namespace {

int triesFor(const Error &error)
{
    if (error.code == Error::Code::Throttled)
        return Tries::throttled;
    // What cannot be understood seldom changes.
    const bool isLost =
        error.scope == Error::Scope::Connection && error.code != Error::Code::Protocol;
    return isLost ? Tries::lostLine : Tries::refused;
}

} // namespace

EarlyWaits::EarlyWaits(LaneContext &context)
    : m_context(context)
    , m_backoff(context.options().shortestPause)
{}

bool EarlyWaits::mayPass(const Error &error)
{
    const bool isRefusal =
        error.code == Error::Code::Throttled || error.code == Error::Code::Rejected;
    return isRefusal && error.retry == Error::Retry::AfterPause;
}

Task<> EarlyWaits::wait(Error error, Side side)
{
    if (m_context.isStopping() || m_backoff.tries() >= triesFor(error))
        co_return std::unexpected(error);
    const auto pause = std::max(m_backoff.next(), Tries::pauseAskedFor(error));
    RunRecord &record = m_context.record();
    if (error.scope == Error::Scope::Connection && error.code != Error::Code::Throttled) {
        record.addReconnection(side);
        record.happen(Happened::Reconnecting{side, error, pause});
    } else {
        record.happen(Happened::Waiting{side, error, pause});
    }
    record.beginWait(
        this,
        {.side = side, .reason = error, .until = QDateTime::currentDateTime().addDuration(pause)});
    auto over = m_pause.wait(pause);
    co_await over;
    record.endWait(this);
    if (m_context.isStopping())
        co_return std::unexpected(error);
    co_return {};
}

} // namespace Mailhaul
