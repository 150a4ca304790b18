// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/bodysource.h"

#include <algorithm>

namespace Mailhaul {

namespace {

// One command asks for so much at most.
constexpr qint64 requestBytes = 2 * 1024 * 1024;
constexpr qsizetype requestMessages = 500;
// Keeps command lines short; some servers refuse long ones.
constexpr qsizetype requestRanges = 100;
// A server may claim any size; sums of them must not overflow.
constexpr qint64 believableSize = qint64(1) << 40;

} // namespace

BodySource::BodySource(std::shared_ptr<Line> line, const ListedFolder &folder,
                       const MessageList &wanted, const MessageList &listed, FlightWindow &window,
                       std::shared_ptr<Imap::FlowBudget> budget, Requests requests)
    : m_line(std::move(line))
    , m_folder(folder)
    , m_window(window)
    , m_budget(std::move(budget))
    , m_requests(requests)
{
    makeRequests(wanted, listed);
}

BodySource::~BodySource()
{
    abandon();
}

void BodySource::abandon()
{
    m_waiting.clear();
    const auto running = std::exchange(m_running, {});
    for (const Running &each : running) {
        each.stream.abandon();
        m_window.end(each.request.bytes);
    }
    if (auto waiter = std::exchange(m_bell->waiter, std::nullopt))
        waiter->complete({});
}

void BodySource::makeRequests(const MessageList &wanted, const MessageList &listed)
{
    Request request;
    const auto finishRequest = [&] {
        if (!request.uids.isEmpty())
            m_waiting.push_back(std::exchange(request, {}));
    };
    qsizetype position = 0;      // In listed.
    qsizetype lastPosition = -2; // Of the message added last.
    for (const ScannedMessage &message : wanted) {
        while (position < listed.size() && listed[position].uid < message.uid)
            ++position;
        if (message.size > Imap::wholeBodyLimit || m_requests == Requests::OneByOne) {
            finishRequest();
            requestAlone(message.uid, std::min(message.size, believableSize));
            lastPosition = -2;
            continue;
        }
        if (request.bytes + message.size > requestBytes || request.uids.size() >= requestMessages
            || request.set.ranges().size() >= requestRanges)
            finishRequest();
        // Between neighbours of the listing no message can have come in, so one range covers both.
        if (!request.uids.isEmpty() && lastPosition + 1 == position)
            request.set.addNeighbour(message.uid);
        else
            request.set.add(message.uid);
        request.uids.append(message.uid);
        request.bytes += message.size;
        lastPosition = position;
    }
    finishRequest();
}

void BodySource::requestAlone(Imap::Uid uid, qint64 bytes)
{
    Request alone;
    alone.set.add(uid);
    alone.uids.append(uid);
    alone.bytes = bytes;
    alone.isAlone = true;
    m_waiting.push_back(std::move(alone));
}

void BodySource::keepRequestsInFlight()
{
    while (!m_waiting.empty() && m_window.hasRoom()
           && (m_requests == Requests::Together || m_running.empty())) {
        Request request = std::move(m_waiting.front());
        m_waiting.pop_front();
        auto opening = m_line->use(m_folder.name, m_folder.access);
        auto stream = Imap::fetchBodies(m_line->connection(), request.set, m_budget);
        stream.setOnChanged([bell = m_bell] {
            if (auto waiter = std::exchange(bell->waiter, std::nullopt))
                waiter->complete({});
        });
        m_window.begin(request.bytes);
        m_running.push_back({std::move(request), std::move(opening), std::move(stream), {}});
    }
    if (!m_waiting.empty())
        return;
    // Whoever is told may ask for bodies of its own.
    if (const auto onAllAsked = std::exchange(m_onAllAsked, {}))
        onAllAsked();
}

QSet<Imap::Uid> BodySource::nextExpected() const
{
    if (m_running.empty())
        return {};
    const Running &next = m_running.front();
    return QSet<Imap::Uid>(next.request.uids.cbegin(), next.request.uids.cend()) - next.delivered;
}

qint64 BodySource::bytesWaiting() const
{
    qint64 bytes = 0;
    for (const Request &request : m_waiting)
        bytes += request.bytes;
    return bytes;
}

QList<Imap::Uid> BodySource::giveAway()
{
    const qint64 half = bytesWaiting() / 2;
    std::deque<Request> given;
    for (qint64 bytes = 0; !m_waiting.empty() && bytes < half;) {
        bytes += m_waiting.back().bytes;
        given.push_front(std::move(m_waiting.back()));
        m_waiting.pop_back();
    }
    QList<Imap::Uid> uids;
    for (const Request &request : given)
        uids.append(request.uids);
    // Messages that are asked for again by themselves stand behind their neighbours.
    std::ranges::sort(uids);
    return uids;
}

void BodySource::settleRequest(const Running &running, const std::optional<Error> &error)
{
    for (const Imap::Uid uid : running.request.uids) {
        if (running.delivered.contains(uid))
            continue;
        if (running.request.isAlone)
            m_missing.append({uid, error});
        else
            requestAlone(uid, running.request.bytes / running.request.uids.size());
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
        if (m_running.empty()) {
            if (m_waiting.empty())
                co_return Imap::FetchedBody{};
            auto room = m_window.room();
            co_await room;
            continue;
        }
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
        const bool isWishForPause =
            !fetched && m_endsOnWishForPause && fetched.error().retry == Error::Retry::AfterPause;
        if (!fetched && (fetched.error().scope != Error::Scope::Message || isWishForPause))
            co_return std::unexpected(fetched.error());
        if (const auto &opened = answered->opening->answer; opened && !*opened)
            co_return std::unexpected(opened->error());
        // A folder that was replaced meanwhile has other messages under the same UIDs.
        if (!answered->opening->isStill(m_folder.uidValidity))
            co_return std::unexpected(Error{.code = Error::Code::Gone,
                                            .scope = Error::Scope::Folder,
                                            .retry = Error::Retry::Now});
        if (!fetched || fetched->uid == 0) {
            const Running ended = std::move(*answered);
            m_running.erase(answered);
            settleRequest(ended, fetched ? std::nullopt : std::optional(fetched.error()));
            m_window.end(ended.request.bytes);
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
