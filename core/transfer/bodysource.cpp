// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bodysource.h"

namespace Mailhaul {

namespace {

// One command asks for so much at most: it is what must be read to its end after a pause.
constexpr qint64 requestBytes = 4 * 1024 * 1024;
constexpr qsizetype requestMessages = 500;
// Keeps command lines short; some servers refuse long ones.
constexpr qsizetype requestRanges = 100;
// One that is being answered, and one behind it that hides the distance.
constexpr std::size_t requestsInFlight = 3;

} // namespace

BodySource::BodySource(std::shared_ptr<Imap::Connection> connection, const MessageList &wanted,
                       const MessageList &listed, std::shared_ptr<Imap::FlowBudget> budget)
    : m_connection(std::move(connection)), m_budget(std::move(budget))
{
    makeRequests(wanted, listed);
}

void BodySource::makeRequests(const MessageList &wanted, const MessageList &listed)
{
    Request request;
    qint64 bytes = 0;
    const auto finishRequest = [&] {
        if (!request.uids.isEmpty())
            m_waiting.push_back(std::exchange(request, {}));
        bytes = 0;
    };
    qsizetype position = 0;      // In listed.
    qsizetype lastPosition = -2; // Of the message added last.
    for (const ScannedMessage &message : wanted) {
        while (position < listed.size() && listed[position].uid < message.uid)
            ++position;
        if (message.size > Imap::wholeBodyLimit) {
            finishRequest();
            requestAlone(message.uid);
            lastPosition = -2;
            continue;
        }
        if (bytes + message.size > requestBytes || request.uids.size() >= requestMessages
            || request.set.ranges().size() >= requestRanges)
            finishRequest();
        // Between neighbours of the listing no message can have come in, so one range covers both.
        if (!request.uids.isEmpty() && lastPosition + 1 == position)
            request.set.addNeighbour(message.uid);
        else
            request.set.add(message.uid);
        request.uids.append(message.uid);
        bytes += message.size;
        lastPosition = position;
    }
    finishRequest();
}

void BodySource::requestAlone(Imap::Uid uid)
{
    Request alone;
    alone.set.add(uid);
    alone.uids.append(uid);
    alone.isAlone = true;
    m_waiting.push_back(std::move(alone));
}

void BodySource::keepRequestsInFlight()
{
    while (m_running.size() < requestsInFlight && !m_waiting.empty()) {
        Request request = std::move(m_waiting.front());
        m_waiting.pop_front();
        auto stream = Imap::fetchBodies(*m_connection, request.set, m_budget);
        m_running.push_back({std::move(request), std::move(stream), {}});
    }
}

void BodySource::settleRequest(const Running &running, const std::optional<Error> &error)
{
    for (const Imap::Uid uid : running.request.uids) {
        if (running.delivered.contains(uid))
            continue;
        if (running.request.isAlone)
            m_missing.append({uid, error});
        else
            requestAlone(uid);
    }
}

Task<Imap::FetchedBody> BodySource::next()
{
    while (true) {
        keepRequestsInFlight();
        if (m_running.empty())
            co_return Imap::FetchedBody{};
        const auto fetched = co_await m_running.front().stream.next();
        if (!fetched) {
            if (fetched.error().scope != Error::Scope::Message)
                co_return std::unexpected(fetched.error());
            settleRequest(m_running.front(), fetched.error());
            m_running.pop_front();
            continue;
        }
        if (fetched->uid == 0) {
            settleRequest(m_running.front(), std::nullopt);
            m_running.pop_front();
            continue;
        }
        // A server may send a message twice, and one without bytes comes again by itself.
        Running &running = m_running.front();
        if (!fetched->body || running.delivered.contains(fetched->uid))
            continue;
        running.delivered.insert(fetched->uid);
        co_return *fetched;
    }
}

} // namespace Mailhaul
