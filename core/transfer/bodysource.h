// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"
#include "core/base/task.h"
#include "core/imap/commands/fetchbodies.h"
#include "core/plan/messageplan.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <memory>
#include <optional>

namespace Mailhaul {

/// Reads many messages of the open mailbox: whole ranges in one command, the next command sent before the
/// last one is answered, large messages alone. What a server delivers without telling whose it is, or
/// leaves out, is asked for once more by itself.
class BodySource
{
public:
    /// \a wanted and \a listed (all messages of the folder, of which wanted are some) in order of UID.
    BodySource(std::shared_ptr<Imap::Connection> connection, const MessageList &wanted,
               const MessageList &listed, std::shared_ptr<Imap::FlowBudget> budget);

    /// The next message in whatever order the server sends; no UID after the last. Messages that never
    /// come are then in missing(). An error is the connection's.
    Task<Imap::FetchedBody> next();

    /// True if next() would not have to wait for the server.
    bool isReady() const;

    struct Missing
    {
        Imap::Uid uid;
        std::optional<Error> error; ///< None: the server said nothing of it, so it is gone.
    };
    const QList<Missing> &missing() const { return m_missing; }

private:
    struct Request
    {
        Imap::UidSet set;
        QList<Imap::Uid> uids;
        bool isAlone = false;
    };
    struct Running
    {
        Request request;
        Imap::BodyStream stream;
        QSet<Imap::Uid> delivered;
    };
    /// Outlives this object with the streams that know it.
    struct Bell
    {
        std::optional<Reply<void>::Promise> waiter;
    };

    void makeRequests(const MessageList &wanted, const MessageList &listed);
    void keepRequestsInFlight();
    void settleRequest(const Running &running, const std::optional<Error> &error);
    void requestAlone(Imap::Uid uid);
    Reply<void> change();

    std::shared_ptr<Imap::Connection> m_connection;
    std::shared_ptr<Imap::FlowBudget> m_budget;
    std::deque<Request> m_waiting;
    std::deque<Running> m_running;
    QList<Missing> m_missing;
    std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
};

} // namespace Mailhaul
