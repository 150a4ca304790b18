// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bodysource.h"

#include <algorithm>

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
    : m_connection(std::move(connection))
    , m_budget(std::move(budget))
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
        stream.setOnChanged([bell = m_bell] {
            if (auto waiter = std::exchange(bell->waiter, std::nullopt))
                waiter->complete({});
        });
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

bool BodySource::isReady() const
{
    return std::ranges::any_of(m_running,
                               [](const Running &running) { return running.stream.isReady(); });
}

Reply<void> BodySource::change()
{
    m_bell->waiter.emplace();
    return m_bell->waiter->reply();
}

Task<Imap::FetchedBody> BodySource::next()
{
    while (true) {
        keepRequestsInFlight();
        if (m_running.empty())
            co_return Imap::FetchedBody{};
        // Of those sent ahead a later one may be answered first, and its bytes would hold up the others.
        const auto answered = std::ranges::find_if(m_running, [](const Running &running) {
            return running.stream.isReady() || running.stream.hasEnded();
        });
        if (answered == m_running.end()) {
            auto changed = change();
            co_await changed;
            continue;
        }
        auto reply = answered->stream.next();
        const auto fetched = co_await reply;
        if (!fetched && fetched.error().scope != Error::Scope::Message)
            co_return std::unexpected(fetched.error());
        if (!fetched || fetched->uid == 0) {
            settleRequest(*answered, fetched ? std::nullopt : std::optional(fetched.error()));
            m_running.erase(answered);
            continue;
        }
        // A range may cover messages that are not wanted; a server may send one twice; one without bytes comes
        // again by itself.
        const bool isWanted = std::ranges::binary_search(answered->request.uids, fetched->uid);
        if (!isWanted || !fetched->body || answered->delivered.contains(fetched->uid))
            continue;
        answered->delivered.insert(fetched->uid);
        co_return *fetched;
    }
}

} // namespace Mailhaul
