// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/session.h"
#include "core/base/gate.h"
#include "core/base/turn.h"
#include "core/imap/commands/select.h"

#include <memory>
#include <optional>

namespace Mailhaul {

/// A folder that was asked to be opened on a line; what the server said comes later.
struct Opening
{
    Imap::MailboxName name;
    Imap::Access access = Imap::Access::ReadOnly;
    Gate answered; ///< Opens with the answer.
    std::optional<Result<Imap::SelectedMailbox>> answer;

    /// True if the folder is open and still the one that was listed: UIDs mean nothing under another UIDVALIDITY.
    bool isStill(quint32 uidValidity) const
    {
        return answer && *answer && (*answer)->uidValidity == uidValidity;
    }
};

/// One signed-in connection, which several flows use in turn for different folders. Since commands are sent ahead,
/// what counts is the folder that the last SELECT or EXAMINE names, answered or not.
class Line
{
public:
    explicit Line(Session session) : m_session(std::move(session)) {}

    const Session &session() const { return m_session; }
    Imap::Connection &connection() const { return *m_session.connection; }
    std::shared_ptr<Imap::Connection> sharedConnection() const { return m_session.connection; }
    bool isLost() const { return m_session.connection->isLost(); }

    /// Opens the folder in any case, for a listing that must be fresh. Commands for it are to be sent before the
    /// next co_await.
    std::shared_ptr<Opening> open(const Imap::MailboxName &name, Imap::Access access);
    /// Opens the folder unless it was opened last with that access.
    std::shared_ptr<Opening> use(const Imap::MailboxName &name, Imap::Access access);

    /// For flows that wait until their folder is certainly open: two at a time would take it from each other for ever.
    /// Completes when it is the caller's turn, who must end() it.
    Reply<void> takeTurn() { return m_turn.take(m_nextRank++); }
    void endTurn() { m_turn.end(); }

private:
    Session m_session;
    std::shared_ptr<Opening> m_current;
    Turn m_turn;
    int m_nextRank = 0;
};

} // namespace Mailhaul
