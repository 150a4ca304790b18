// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/lane.h"

#include "core/imap/commands/simple.h"

namespace Mailhaul {

namespace {

// How far the listing may be ahead of the copying: enough to hide the distance, little enough to keep
// memory low and to leave work to the other lanes.
constexpr qint64 messagesAhead = 20'000;

// A lane that is not wanted now may be wanted later; it must not disturb those that work.
constexpr int helperPauses = 10;

} // namespace

Lane::Lane(LaneContext &context, int number)
    : m_context(context)
    , m_number(number)
    , m_lines(context)
{}

std::optional<Session> Lane::session(Side side) const
{
    const auto line = m_lines.line(side);
    return line ? std::optional(line->session()) : std::nullopt;
}

Task<> Lane::run()
{
    const bool isHelper = m_number > 0;
    Result<> outcome;
    while (!m_context.isStopping() && m_context.isWorkLeft()) {
        outcome = co_await connect();
        if (outcome)
            outcome = co_await work();
        if (outcome || !isHelper || outcome.error().scope != Error::Scope::Account)
            break;
        const auto code = outcome.error().code;
        if (code == Error::Code::Canceled || code == Error::Code::Authentication)
            break;
        co_await m_lines.wait(helperPauses * m_context.options().shortestPause);
    }
    if (isHelper)
        co_await signOff();
    if (outcome || m_context.isStopping() || outcome.error().code == Error::Code::Canceled)
        co_return {};
    if (outcome.error().scope != Error::Scope::Account)
        co_return outcome;
    if (isHelper)
        co_return {};
    m_context.problem(
        {.what = Problem::What::Run, .side = m_lines.brokenSide(), .error = outcome.error()});
    co_return outcome;
}

Task<> Lane::connect()
{
    m_failure.reset();
    if (m_lines.isUp())
        co_return {};
    auto connected = co_await m_lines.connect();
    if (!connected)
        connected.error().scope = Error::Scope::Account;
    co_return connected;
}

Task<> Lane::work()
{
    while (!m_context.isStopping() && !m_failure) {
        if (hasRoomAhead()) {
            if (auto job = m_context.takeJob(m_number)) {
                workOn(std::move(job));
                continue;
            }
        }
        if (m_running == 0) {
            if (auto share = m_context.takeShare(m_number)) {
                if (const auto helped = co_await help(std::move(*share)); !helped)
                    m_failure = helped.error();
                continue;
            }
            if (!m_context.isWorkLeft())
                break;
        }
        auto change = m_context.change();
        co_await change;
    }
    while (m_running > 0) {
        auto change = m_context.change();
        co_await change;
    }
    if (m_failure)
        co_return std::unexpected(*m_failure);
    co_return {};
}

bool Lane::hasRoomAhead() const
{
    if (m_context.options().needOrder())
        return m_running == 0;
    return m_foldersAhead == 0
           || (m_foldersAhead < CopyFlow::foldersAhead && m_messagesAhead < messagesAhead);
}

QCoro::Task<> Lane::workOn(std::shared_ptr<FolderJob> job)
{
    ++m_running;
    const int rank = m_nextRank++;
    while (job->next < job->works.size() && !m_context.isStopping() && !m_failure) {
        const auto work = job->works[job->next];
        const qint64 messages = work->expectedMessages();
        ++m_foldersAhead;
        m_messagesAhead += messages;
        const auto worked = co_await work->run(m_lines, rank, [this, messages] {
            --m_foldersAhead;
            m_messagesAhead -= messages;
            m_context.news();
        });
        if (!worked) {
            if (!m_failure)
                m_failure = worked.error();
            break;
        }
        ++job->next;
    }
    --m_running;
    if (job->next < job->works.size())
        m_context.returnJob(std::move(job));
    else
        m_context.jobEnded();
    m_context.news();
}

Task<> Lane::help(CopyShare share)
{
    const auto copied = co_await share.work->copyShare(std::move(share.job), m_lines);
    share.work.reset();
    if (copied)
        m_lines.noteProgress();
    if (copied || (m_lines.isUp() && copied.error().retry != Error::Retry::AfterPause))
        co_return {};
    co_return co_await m_lines.restore(copied.error(), Side::Destination);
}

QCoro::Task<> Lane::signOff()
{
    for (const Side side : {Side::Source, Side::Destination}) {
        const auto line = m_lines.line(side);
        if (line && !line->isLost())
            co_await Imap::logout(line->connection());
    }
}

} // namespace Mailhaul
