// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/flowbudget.h"

#include <QByteArray>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Mailhaul::Imap {

/// A message's bytes between a FETCH literal and an APPEND literal: a queue of pieces, counted by a
/// FlowBudget. Exactly size() bytes are pushed unless it fails.
class MessageBody
{
public:
    /// \a budget may be null: then the bytes are not counted.
    MessageBody(qint64 size, std::shared_ptr<FlowBudget> budget);
    ~MessageBody();
    MessageBody(const MessageBody &) = delete;
    MessageBody &operator=(const MessageBody &) = delete;

    qint64 size() const { return m_size; }                 ///< In bytes, known from the start.
    bool isComplete() const { return m_pushed == m_size; } ///< All bytes arrived.
    bool isTaken() const { return m_taken == m_size; }     ///< All bytes were taken.
    const std::optional<Error> &failure() const { return m_failure; }

    /// False, and nothing is kept, if that is more than announced.
    bool push(QByteArray bytes);
    /// The first bytes of those that are here and were not taken, at most \a limit.
    QByteArray beginning(qsizetype limit) const;
    QByteArray take(); ///< Empty: nothing there now; onReadable tells when to look again.
    void fail(const Error &error); ///< The rest will not come; an incomplete body only.
    /// Nobody will take it: what is here and what still comes is thrown away.
    void discard();

    std::function<void()>
        onReadable; ///< Set by the writing connection: bytes arrived, or it failed.

private:
    void setStarving(bool isStarving);

    qint64 m_size;
    qint64 m_pushed = 0, m_taken = 0;
    std::deque<QByteArray> m_pieces;
    std::shared_ptr<FlowBudget> m_budget;
    std::optional<Error> m_failure;
    bool m_discarded = false;
    bool m_isStarving = false; ///< Somebody has taken all there is, and waits for the rest.
};

using MessageBodyPtr = std::shared_ptr<MessageBody>;

} // namespace Mailhaul::Imap
