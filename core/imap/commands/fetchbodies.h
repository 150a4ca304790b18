// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/connection.h"
#include "core/imap/messagebody.h"
#include "core/imap/uidset.h"

#include <deque>
#include <functional>
#include <memory>

namespace Mailhaul::Imap {

/// One message as it comes from the source.
struct FetchedBody
{
    Uid uid = 0;         ///< 0 ends the stream: there are no more.
    MessageBodyPtr body; ///< Null: it must be asked for again, alone (see fetchBodies).
};

/// The answers to one UID FETCH of bodies, in the order in which the server sends them.
class BodyStream
{
public:
    BodyStream() : m_state(std::make_shared<State>()) {}

    /// Ready when the next message can be passed on; after the last one a FetchedBody without UID, or
    /// the error that ended the command.
    Reply<FetchedBody> next();
    bool isReady() const { return !m_state->arrived.empty(); } ///< A message can be had at once.
    bool hasEnded() const { return m_state->end.has_value(); } ///< No further message will arrive.
    /// What still comes is thrown away, and so is what came and was not fetched by next().
    void abandon() const;
    /// Called when either of these may have become true; it must not outlive what it uses.
    void setOnChanged(std::function<void()> onChanged)
    {
        m_state->onChanged = std::move(onChanged);
    }

private:
    friend class FetchBodiesCommand;
    struct State
    {
        std::deque<FetchedBody> arrived;
        std::optional<Result<void>> end;
        std::optional<Reply<FetchedBody>::Promise> waiter;
        std::function<void()> onChanged;
        bool isAbandoned = false;
    };
    static void wake(State &state);

    std::shared_ptr<State> m_state;
};

/// Bodies up to this size are handed out when they are complete, so that a source that dies half-way
/// costs no destination connection; larger ones when they begin.
inline constexpr qint64 wholeBodyLimit = 1024 * 1024;

/// UID FETCH of whole messages without touching \Seen. Some servers tell the UID only behind the body: then a
/// body above wholeBodyLimit is thrown away and reported without its bytes, unless \a uids is that one
/// message. So ask for large ones alone. Bytes held are counted by \a budget.
BodyStream fetchBodies(Connection &connection, const UidSet &uids,
                       std::shared_ptr<FlowBudget> budget);

} // namespace Mailhaul::Imap
