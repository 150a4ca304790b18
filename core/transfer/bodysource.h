// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/reply.h"
#include "core/base/task.h"
#include "core/imap/commands/fetchbodies.h"
#include "core/plan/messageplan.h"
#include "core/transfer/copyflow.h"
#include "core/transfer/line.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Mailhaul {

/// A folder as it was listed: UIDs of another UIDVALIDITY are other messages.
struct ListedFolder
{
    Imap::MailboxName name;
    quint32 uidValidity = 0;
    /// How it is to be open. Courier takes no message into a mailbox that the line has opened for reading.
    Imap::Access access = Imap::Access::ReadOnly;
};

/// Reads many messages of one folder: whole ranges in one command, the next commands sent before the
/// last one is answered, large messages alone. What a server delivers without telling whose it is, or
/// leaves out, is asked for once more by itself.
class BodySource
{
public:
    enum class Requests {
        Together,
        OneByOne ///< Each message by itself, the next one when that has been answered.
    };
    /// \a wanted and \a listed (all messages of the folder, of which wanted are some) in order of UID. \a window bounds
    /// what is under way together with others; \a budget what is held, and may be null.
    BodySource(std::shared_ptr<Line> line, const ListedFolder &folder, const MessageList &wanted,
               const MessageList &listed, FlightWindow &window,
               std::shared_ptr<Imap::FlowBudget> budget, Requests requests = Requests::Together);
    ~BodySource();

    /// The next message in whatever order the server sends; no UID after the last. Messages that never
    /// come are then in missing(). An error is the connection's, or that the folder is no longer the same.
    Task<Imap::FetchedBody> next();

    /// True if next() would not have to wait for the server.
    bool isReady() const;
    /// Called once, when everything has been asked for; single messages may still be asked for again.
    void setOnAllAsked(std::function<void()> onAllAsked) { m_onAllAsked = std::move(onAllAsked); }

    /// A server's wish for a pause (Error::Retry::AfterPause) becomes the error of next(), instead of that of a message.
    void endOnWishForPause() { m_endsOnWishForPause = true; }
    /// What still arrives is thrown away and nothing more is asked for: next() says that there is no more.
    void abandon();

    /// Those asked for by the command that the server has to answer next, as far as they have not come.
    QSet<Imap::Uid> nextExpected() const;
    /// Bytes that have not been asked for.
    qint64 bytesWaiting() const;
    /// Gives up about half of what has not been asked for, from the end: the UIDs, in order.
    QList<Imap::Uid> giveAway();

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
        qint64 bytes = 0;
        bool isAlone = false;
    };
    struct Running
    {
        Request request;
        std::shared_ptr<Opening> opening;
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
    void requestAlone(Imap::Uid uid, qint64 bytes);
    Reply<void> change();

    std::shared_ptr<Line> m_line;
    ListedFolder m_folder;
    FlightWindow &m_window;
    std::shared_ptr<Imap::FlowBudget> m_budget;
    std::function<void()> m_onAllAsked;
    std::deque<Request> m_waiting;
    std::deque<Running> m_running;
    QList<Missing> m_missing;
    Requests m_requests;
    bool m_endsOnWishForPause = false;
    std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
};

} // namespace Mailhaul
