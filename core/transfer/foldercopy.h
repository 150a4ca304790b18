// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/base/task.h"
#include "core/imap/commands/append.h"
#include "core/journal/journal.h"
#include "core/plan/messageplan.h"
#include "core/report/report.h"
#include "core/transfer/bodysource.h"

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
};

/// How many messages one APPEND may carry.
enum class Batching {
    Together, ///< As many as the server takes well (RFC 3502).
    OneByOne  ///< After a batch was refused: to find the one that is to blame.
};

/// Copies messages from the open source mailbox to the destination, keeping both lines busy: bodies are
/// asked for ahead, and appended while earlier appends are not answered yet.
class FolderCopy
{
public:
    struct Job
    {
        std::shared_ptr<Imap::Connection> source, destination;
        FolderPair pair;
        Imap::Uid targetUidNext = 0;
        MessageList wanted;                  ///< To be copied, in order of UID.
        std::shared_ptr<MessageList> listed; ///< The whole source folder.
        Imap::PermanentFlags permanentFlags;
        Batching batching = Batching::Together;
    };

    /// \a journal may be null; \a gate and \a observer outlive the copy.
    FolderCopy(Job job, Journal *journal, Gate &gate, CopyObserver &observer);

    /// Returns when every append was answered. The error is one that ended a connection or the run; what
    /// had been sent then and not answered is in doubt and settled by the next listing.
    Task<> run();
    /// Some messages were refused as part of a batch and have not been tried alone.
    bool hasRefusedBatch() const { return m_hasRefusedBatch; }

private:
    struct Item
    {
        ScannedMessage message;
        Imap::MessageBodyPtr body;
    };

    Task<> copyAll(BodySource &bodies);
    void take(const Imap::FetchedBody &fetched);
    void flush();
    QCoro::Task<> settle(QList<ScannedMessage> messages, QList<qint64> sizes,
                         Reply<Imap::AppendedUids> reply);
    void settleStored(const QList<ScannedMessage> &messages, const QList<qint64> &sizes,
                      const Imap::AppendedUids &uids);
    void settleRefused(const QList<ScannedMessage> &messages, const Error &error);
    void refuseTooLarge();
    void reportMissing(const BodySource &bodies);
    void fail(const Error &error);

    Job m_job;
    Journal *m_journal;
    Gate &m_gate;
    CopyObserver &m_observer;
    std::shared_ptr<Imap::FlowBudget> m_budget;
    QHash<Imap::Uid, qsizetype> m_index; ///< In m_job.wanted.
    QList<Item> m_batch;
    qint64 m_batchBytes = 0;
    qsizetype m_batchMessages = 1; ///< Most messages in one APPEND.
    Gate m_window;                 ///< Closed while as many appends as may be are unanswered.
    Gate m_idle;                   ///< Open while none is.
    int m_inFlight = 0;
    bool m_hasRefusedBatch = false;
    std::optional<Error> m_failure;
};

} // namespace Mailhaul
