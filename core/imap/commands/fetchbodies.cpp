// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/fetchbodies.h"

#include "core/imap/statuserror.h"

#include <QCoreApplication>
#include <QSet>

namespace Mailhaul::Imap {

namespace {

// Far more than anybody asks for at once; ranges may cover more than there is.
constexpr qsizetype messageLimit = 100'000;

Error nameless()
{
    return {.code = Error::Code::Unchecked,
            .scope = Error::Scope::Message,
            .retry = Error::Retry::Never,
            .serverText = QCoreApplication::translate(
                "Imap", "The server sent a message without saying which one it is.")};
}

Error anotherMessage()
{
    return protocolError(QCoreApplication::translate(
        "Imap", "The server sent another message than the one it had begun."));
}

} // namespace

void BodyStream::wake(State &state)
{
    if (!state.waiter)
        return;
    if (state.arrived.empty() && !state.end)
        return;
    auto waiter = std::move(*state.waiter);
    state.waiter.reset();
    if (!state.arrived.empty()) {
        FetchedBody body = std::move(state.arrived.front());
        state.arrived.pop_front();
        waiter.complete(std::move(body));
        return;
    }
    if (state.end->has_value())
        waiter.complete(FetchedBody{});
    else
        waiter.complete(std::unexpected(state.end->error()));
}

Reply<FetchedBody> BodyStream::next()
{
    m_state->waiter.emplace();
    const auto reply = m_state->waiter->reply();
    wake(*m_state);
    return reply;
}

void BodyStream::abandon() const
{
    m_state->isAbandoned = true;
    m_state->onChanged = {};
    for (const FetchedBody &arrived : std::exchange(m_state->arrived, {})) {
        if (arrived.body)
            arrived.body->discard();
    }
}

class FetchBodiesCommand final : public Command
{
public:
    FetchBodiesCommand(const UidSet &uids, std::shared_ptr<FlowBudget> budget,
                       const BodyStream &stream)
        : m_uids(uids)
        , m_budget(std::move(budget))
        , m_state(stream.m_state)
    {
        const auto &ranges = m_uids.ranges();
        if (ranges.size() == 1 && ranges.first().first == ranges.first().last)
            m_onlyUid = ranges.first().first;
    }

    bool handle(Event &event) override
    {
        if (const auto *begin = std::get_if<BodyBegin>(&event))
            return bodyBegins(*begin);
        if (auto *chunk = std::get_if<BodyChunk>(&event)) {
            if (m_body)
                take(std::move(chunk->bytes));
            return m_inBody;
        }
        if (std::holds_alternative<BodyEnd>(event))
            return m_inBody;
        if (auto *data = std::get_if<FetchData>(&event))
            return messageEnds(*data);
        return false;
    }
    void complete(const Status &status) override
    {
        if (status.kind == Status::Kind::Ok && m_hasNameless && m_onlyUid != 0
            && !m_arrived.contains(m_onlyUid))
            end(std::unexpected(nameless()));
        else if (status.kind == Status::Kind::Ok)
            end({});
        else
            end(std::unexpected(errorFromStatus(status, Error::Scope::Message)));
    }
    void fail(const Error &error) override
    {
        if (m_body)
            m_body->fail(error);
        end(std::unexpected(error));
    }

private:
    bool bodyBegins(const BodyBegin &begin)
    {
        // Dovecot begins to answer the next command before it has ended this one.
        if (begin.uid != 0 ? !m_uids.contains(begin.uid) : m_onlyUid != 0 && !m_arrived.isEmpty())
            return false;
        m_inBody = true;
        if (m_state->isAbandoned) {
            m_body.reset();
            return true;
        }
        const Uid uid = begin.uid != 0 ? begin.uid : m_onlyUid;
        if (m_arrived.contains(uid) || m_arrived.size() >= messageLimit) {
            m_body.reset();
            return true;
        }
        if (begin.size > wholeBodyLimit && (uid == 0 || !m_uids.contains(uid))) {
            m_body.reset();
            return true;
        }
        m_body = std::make_shared<MessageBody>(begin.size, m_budget);
        m_due = begin.size;
        if (begin.size > wholeBodyLimit) {
            m_begunUid = uid;
            arrive({uid, m_body});
        }
        return true;
    }
    bool messageEnds(FetchData &data)
    {
        if (!data.bodyWasStreamed && !data.body)
            return false;
        const bool isOther = data.uid != 0 && !m_uids.contains(data.uid);
        if (!m_inBody && (data.bodyWasStreamed || isOther))
            return false;
        const MessageBodyPtr body = std::exchange(m_body, {});
        const QByteArray lastChunk = std::exchange(m_lastChunk, {});
        m_inBody = false;
        if (const Uid begunUid = std::exchange(m_begunUid, 0); begunUid != 0) {
            if (data.uid == begunUid)
                body->push(lastChunk);
            else
                body->fail(anotherMessage());
            return true;
        }
        // A response to UID FETCH has the UID (RFC 3501, 6.4.8); one without it may be about any message.
        if (data.uid == 0)
            m_hasNameless = true;
        if (data.uid == 0 || isOther || m_arrived.contains(data.uid)
            || m_arrived.size() >= messageLimit)
            return true;
        if (!data.bodyWasStreamed) {
            const auto whole = std::make_shared<MessageBody>(data.body->size(), m_budget);
            whole->push(std::move(*data.body));
            arrive({data.uid, whole});
            return true;
        }
        arrive({data.uid, body});
        return true;
    }
    void take(QByteArray bytes)
    {
        m_due -= bytes.size();
        // The last bytes of a body that was handed out wait until it is certain whose they are.
        if (m_begunUid != 0 && m_due == 0)
            m_lastChunk = std::move(bytes);
        else
            m_body->push(std::move(bytes));
    }
    void arrive(FetchedBody body)
    {
        m_arrived.insert(body.uid);
        if (m_state->isAbandoned)
            return;
        m_state->arrived.push_back(std::move(body));
        tell(m_state);
    }
    void end(Result<void> result)
    {
        m_state->end = std::move(result);
        tell(m_state);
    }
    /// Whoever is told may end the connection, and with it this command.
    static void tell(std::shared_ptr<BodyStream::State> state)
    {
        BodyStream::wake(*state);
        if (const auto onChanged = state->onChanged)
            onChanged();
    }

    UidSet m_uids;
    std::shared_ptr<FlowBudget> m_budget;
    std::shared_ptr<BodyStream::State> m_state;
    Uid m_onlyUid = 0;      ///< The one message asked for, if it is one.
    Uid m_begunUid = 0;     ///< Of a large body that was handed out when it began.
    MessageBodyPtr m_body;  ///< Arriving now.
    qint64 m_due = 0;       ///< Bytes of it that have not arrived.
    QByteArray m_lastChunk; ///< Of a large body, not passed on yet.
    QSet<Uid> m_arrived;    ///< A message that comes again is left out.
    bool m_inBody = false;
    bool m_hasNameless = false; ///< A body came without a UID.
};

BodyStream fetchBodies(Connection &connection, const UidSet &uids,
                       std::shared_ptr<FlowBudget> budget)
{
    BodyStream stream;
    auto command = std::make_unique<FetchBodiesCommand>(uids, std::move(budget), stream);
    command->write(CommandText(connection.capabilities())
                       .raw("UID FETCH ")
                       .raw(uids.toImap(), TracePart::Protocol)
                       .raw(" (UID BODY.PEEK[])"));
    connection.send(std::move(command));
    return stream;
}

} // namespace Mailhaul::Imap
