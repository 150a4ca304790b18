// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/base/task.h"
#include "core/imap/commands/append.h"
#include "core/journal/journal.h"
#include "core/plan/messageplan.h"
#include "core/plan/messagerules.h"
#include "core/report/report.h"
#include "core/transfer/bodysource.h"
#include "core/transfer/copyflow.h"
#include "core/transfer/folderscan.h"
#include "core/transfer/line.h"
#include "core/transfer/messagepreparation.h"

#include <functional>
#include <memory>
#include <optional>

namespace Mailhaul {

/// What a folder's copy tells whoever asked for it, and asks of it.
class CopyObserver
{
public:
    virtual ~CopyObserver() = default;

    virtual bool isStopping() const = 0;
    /// Its bytes are about to leave. One of the others follows, unless a connection is lost.
    virtual void sent(const ScannedMessage &message) { Q_UNUSED(message) }
    virtual void stored(const ScannedMessage &message, qint64 bytes, Imap::Uid newUid) = 0;
    virtual void failed(const ScannedMessage &message, Problem::What what, const Error &error) = 0;
    virtual void vanished(const ScannedMessage &message) = 0;
    /// The message, listed with Identify::Later, has its key now. True: it is a repetition and not wanted.
    virtual bool isRepeated(const ScannedMessage &message)
    {
        Q_UNUSED(message)
        return false;
    }
    /// The user's rules leave it out, now that its content is known.
    virtual void leftOut(const ScannedMessage &message, LeftOutReason reason)
    {
        Q_UNUSED(message)
        Q_UNUSED(reason)
    }
    /// Commands of the user's have complained about the message.
    virtual void complained(const ScannedMessage &message,
                            const QList<CommandComplaint> &complaints)
    {
        Q_UNUSED(message)
        Q_UNUSED(complaints)
    }
    /// With Storing::No: it would be stored, with so many bytes.
    virtual void looked(const ScannedMessage &message, qint64 bytes)
    {
        Q_UNUSED(message)
        Q_UNUSED(bytes)
    }
    /// With Pacing::OneByOne, after each message: returns when the next one may follow.
    virtual QCoro::Task<> keepPace() { co_return; }
    /// True if no further message may be begun.
    virtual bool isOver() const { return false; }
};

/// How many messages one APPEND may carry.
enum class Batching {
    Together, ///< As many as the server takes well (RFC 3502).
    OneByOne  ///< After a batch was refused: to find the one that is to blame.
};

/// What a refusal means that the server says will pass.
enum class Refusals {
    MayPass, ///< The copy ends, to be made again after a pause.
    Final    ///< There were pauses enough: it is the message's fate.
};

/// Whether a copy stores what it reads.
enum class Storing { Yes, No };

/// Whether a message has to wait for the answer to the one before it.
enum class Pacing {
    Free,
    OneByOne,
    Alone ///< It is not even read before: to find the one at which a server ends the connection.
};

/// What is to be copied from one folder into another.
struct CopyJob
{
    FolderPair pair;
    Imap::Uid targetUidNext = 0;
    MessageList wanted;                  ///< To be copied, in order of UID.
    std::shared_ptr<MessageList> listed; ///< The whole source folder; see FolderScan::neighbours().
    Imap::PermanentFlags permanentFlags;
    Batching batching = Batching::Together;
    Refusals refusals = Refusals::MayPass;
    Identify identify = Identify::Now; ///< Later: messages without a key get it when they pass.
    MessageRules rules = {};
    PerlVariables variables = {}; ///< For operators that change messages.
    Storing storing = Storing::Yes;
    Pacing pacing = Pacing::Free;
};

/// Copies messages of one folder, keeping both lines busy: bodies are asked for ahead, and appended while
/// earlier appends are not answered yet. Copies of several folders may share the lines and their flow.
class FolderCopy final : private IdleListener
{
public:
    /// \a journal may be null; \a flow, \a gate and \a observer outlive the copy.
    FolderCopy(CopyJob job, std::shared_ptr<Line> source, std::shared_ptr<Line> destination,
               CopyFlow &flow, Journal *journal, Gate &gate, CopyObserver &observer);
    ~FolderCopy() override;
    FolderCopy(const FolderCopy &) = delete;
    FolderCopy &operator=(const FolderCopy &) = delete;

    /// Called once, when all bodies have been asked for: another copy may begin to ask.
    void setOnAllAsked(std::function<void()> onAllAsked);

    /// Returns when every append was answered. The error is one that ended a connection, the folder or the run, or a
    /// server's wish for a pause (Error::Retry::AfterPause); what had been sent then and not answered is in doubt
    /// and settled by the next listing.
    Task<> run();
    /// A message came with another size than it was listed with, and without its identity nothing tells which of
    /// the two is wrong: it and what was not asked for yet have to be listed with Identify::Now.
    bool needsIdentities() const { return m_needsIdentities; }
    /// Some messages were refused as part of a batch and have not been tried alone.
    bool hasRefusedBatch() const { return m_hasRefusedBatch; }
    Side failedSide() const
    {
        return m_failedSide;
    } ///< After an error: whose server was the cause.

    const FolderPair &pair() const { return m_job.pair; }
    /// One of the job's.
    const ScannedMessage &message(Imap::Uid uid) const { return m_job.wanted[m_index.value(uid)]; }
    /// After an error: the messages that a server was working on then.
    const QSet<Imap::Uid> &suspects() const { return m_suspects; }

    /// Bytes that nobody has asked for yet.
    qint64 bytesWaiting() const { return m_bodies.bytesWaiting(); }
    /// Gives up about half of these, for somebody else to copy.
    CopyJob giveAway();

private:
    struct Item
    {
        ScannedMessage message;
        Imap::MessageBodyPtr body;
    };

    Task<> copyAll();
    /// The message that came, if it is one that is wanted.
    std::optional<Item> accepted(const Imap::FetchedBody &fetched);
    /// True if the message is to be sent, as the rules have changed it.
    Task<bool> prepare(Item &item);
    void take(const Item &item);
    void flush();
    void dropBatch();
    bool isPaced() const { return m_job.pacing != Pacing::Free; }
    QCoro::Task<> settle(QList<ScannedMessage> messages, QList<qint64> sizes,
                         Reply<Imap::AppendedUids> reply);
    void settleStored(const QList<ScannedMessage> &messages, const QList<qint64> &sizes,
                      const Imap::AppendedUids &uids);
    void settleRefused(const QList<ScannedMessage> &messages, const Error &error);
    void refuseTooLarge();
    Task<> reportMissing();
    void fail(const Error &error, Side side);
    /// The fate of one message, for the observer and the journal.
    void fail(const ScannedMessage &message, Problem::What what, const Error &error);
    void noteVanished(const ScannedMessage &message);
    void noteRepeated(const Item &item);
    void noteLeftOut(const Item &item, LeftOutReason reason);
    QByteArray messageIdOf(const Item &item) const;
    void failAt(const QList<ScannedMessage> &messages, const Error &error);
    void linesIdle() override;

    CopyJob m_job;
    std::shared_ptr<Line> m_source, m_destination;
    CopyFlow &m_flow;
    Journal *m_journal;
    Gate &m_gate;
    CopyObserver &m_observer;
    bool m_isCareful;
    Gate m_careful; ///< Closed while a careful copy has enough under way.
    BodySource m_bodies;
    QHash<Imap::Uid, qsizetype> m_index; ///< In m_job.wanted.
    QList<Item> m_batch;
    qint64 m_batchBytes = 0;
    qsizetype m_batchMessages = 1; ///< Most messages in one APPEND.
    Gate m_idle;                   ///< Open while no append of this copy is unanswered.
    int m_inFlight = 0;
    bool m_hasRefusedBatch = false;
    bool m_needsIdentities = false;
    Side m_failedSide = Side::Source;
    QSet<Imap::Uid> m_suspects;
    std::optional<Error> m_failure;
};

} // namespace Mailhaul
