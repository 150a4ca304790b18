// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/linepair.h"

#include "core/transfer/tries.h"

#include <algorithm>

namespace Mailhaul {

namespace {

/// While the line is down a name may not be found, and a server may turn us away for a while.
bool mayConnectLater(const Error &error)
{
    return error.retry != Error::Retry::Never || error.code == Error::Code::HostNotFound;
}

bool isLost(const std::shared_ptr<Line> &line)
{
    return !line || line->isLost();
}

} // namespace

LinePair::LinePair(LaneContext &context, int lane)
    : m_context(context)
    , m_lane(lane)
    , m_registry(&context.registry())
    , m_backoff(context.options().shortestPause)
{
    m_flow.held->onChanged = [this](bool exceeded) {
        if (m_source)
            m_source->connection().setReadingPaused(exceeded);
    };
}

void LinePair::adopt(Side side, const Session &session)
{
    lineOf(side) = std::make_shared<Line>(session);
    if (side == Side::Source)
        session.connection->setReadingPaused(m_flow.held->isExceeded());
}

bool LinePair::isUp() const
{
    return !isLost(m_source) && !isLost(m_destination);
}

Task<> LinePair::connectSide(Side side)
{
    if (!isLost(lineOf(side)))
        co_return {};
    const auto opened = co_await openSession(m_context.account(side), side, m_registry);
    if (!opened)
        co_return std::unexpected(opened.error());
    adopt(side, *opened);
    co_return {};
}

Task<> LinePair::connect()
{
    m_isConnecting = true;
    auto source = connectSide(Side::Source);
    auto destination = connectSide(Side::Destination);
    const auto sourceConnected = co_await source;
    const auto destinationConnected = co_await destination;
    m_isConnecting = false;
    if (!sourceConnected || !destinationConnected)
        m_brokenSide = sourceConnected ? Side::Destination : Side::Source;
    if (!sourceConnected)
        co_return std::unexpected(sourceConnected.error());
    co_return destinationConnected;
}

Task<> LinePair::restore(Error error, Side side)
{
    if (m_isRestoring) {
        auto restored = m_restored.pass();
        co_await restored;
        co_return m_outcome;
    }
    // Somebody else had it restored.
    if (isUp() && error.scope == Error::Scope::Connection)
        co_return {};
    m_isRestoring = true;
    m_restored.close();
    m_outcome = co_await makeAnew(error, side);
    m_isRestoring = false;
    m_restored.open();
    co_return m_outcome;
}

Task<> LinePair::makeAnew(Error error, Side side)
{
    m_flow.listing.setCapacity(1);
    while (!m_context.isStopping()) {
        const bool isThrottled = error.code == Error::Code::Throttled;
        if (isThrottled)
            m_context.throttled();
        if (!isUp() && m_backoff.tries() >= (isThrottled ? Tries::throttled : Tries::lostLine))
            break;
        const auto pause = std::max(m_backoff.next(), Tries::pauseAskedFor(error));
        tellWait(error, side, pause);
        co_await wait(pause);
        m_context.record().endWait(this);
        if (m_context.isStopping())
            break;
        const auto connected = co_await connect();
        if (connected)
            co_return {};
        error = connected.error();
        side = m_brokenSide;
        if (!mayConnectLater(error))
            break;
    }
    // Whoever asked for the end needs no reason.
    if (m_context.isStopping())
        co_return std::unexpected(
            Error{.code = Error::Code::Canceled, .scope = Error::Scope::Connection});
    error.scope = Error::Scope::Account;
    co_return std::unexpected(error);
}

void LinePair::tellWait(const Error &error, Side asking, std::chrono::milliseconds pause)
{
    bool isReconnection = false;
    for (const Side side : {Side::Source, Side::Destination}) {
        const auto &line = lineOf(side);
        // What we ended ourselves is nothing to tell.
        if (!line || !line->isLost()
            || line->connection().lostReason()->code == Error::Code::Canceled)
            continue;
        m_brokenSide = side;
        isReconnection = true;
        m_context.record().addReconnection(side);
        m_context.record().happen(
            Happened::Reconnecting{side, *line->connection().lostReason(), pause});
    }
    m_context.record().beginWait(this, {.side = isReconnection ? m_brokenSide : asking,
                                        .reason = error,
                                        .until = QDateTime::currentDateTime().addDuration(pause)});
    if (!isReconnection)
        m_context.record().happen(Happened::Waiting{asking, error, pause});
}

void LinePair::giveUpConnecting()
{
    wake();
    if (m_isConnecting)
        m_registry.cancelAll({.code = Error::Code::Canceled, .scope = Error::Scope::Account});
}

void LinePair::noteProgress()
{
    m_backoff.reset();
    m_flow.listing.setCapacity(CopyFlow::foldersAhead);
}

QCoro::Task<> LinePair::wait(std::chrono::milliseconds duration)
{
    const auto pause = std::make_shared<Pause>();
    m_pauses.push_back(pause);
    auto ended = pause->wait(duration);
    co_await ended;
    std::erase(m_pauses, pause);
}

void LinePair::wake()
{
    for (const auto &pause : std::exchange(m_pauses, {}))
        pause->end();
}

} // namespace Mailhaul
