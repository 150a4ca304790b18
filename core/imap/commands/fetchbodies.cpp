// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commands/fetchbodies.h"

#include "core/imap/statuserror.h"

namespace Mailhaul::Imap {

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
                m_body->push(std::move(chunk->bytes));
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
        if (status.kind == Status::Kind::Ok)
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
        if (begin.uid != 0 ? !m_uids.contains(begin.uid) : m_onlyUid != 0 && m_hasArrived)
            return false;
        m_inBody = true;
        if (m_state->isAbandoned) {
            m_body.reset();
            return true;
        }
        const Uid uid = begin.uid != 0 ? begin.uid : m_onlyUid;
        if (begin.size > wholeBodyLimit && (uid == 0 || !m_uids.contains(uid))) {
            m_body.reset();
            return true;
        }
        m_body = std::make_shared<MessageBody>(begin.size, m_budget);
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
        const Uid uid = data.uid != 0 ? data.uid : m_onlyUid;
        const MessageBodyPtr body = std::exchange(m_body, {});
        const Uid begunUid = std::exchange(m_begunUid, 0);
        m_inBody = false;
        if (begunUid != 0 || uid == 0 || !m_uids.contains(uid))
            return true;
        if (!data.bodyWasStreamed) {
            const auto whole = std::make_shared<MessageBody>(data.body->size(), m_budget);
            whole->push(std::move(*data.body));
            arrive({uid, whole});
            return true;
        }
        arrive({uid, body});
        return true;
    }
    void arrive(FetchedBody body)
    {
        m_hasArrived = true;
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
    Uid m_onlyUid = 0;     ///< The one message asked for, if it is one.
    Uid m_begunUid = 0;    ///< Of a large body that was handed out when it began.
    MessageBodyPtr m_body; ///< Arriving now.
    bool m_inBody = false;
    bool m_hasArrived = false;
};

BodyStream fetchBodies(Connection &connection, const UidSet &uids,
                       std::shared_ptr<FlowBudget> budget)
{
    BodyStream stream;
    auto command = std::make_unique<FetchBodiesCommand>(uids, std::move(budget), stream);
    command->pieces = CommandText(connection.capabilities())
                          .raw("UID FETCH ")
                          .raw(uids.toImap())
                          .raw(" (UID BODY.PEEK[])")
                          .finish();
    connection.send(std::move(command));
    return stream;
}

} // namespace Mailhaul::Imap
