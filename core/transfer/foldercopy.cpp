// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/foldercopy.h"

#include <QPointer>

namespace Mailhaul {

namespace {

// What is held between the two lines, per folder copy.
constexpr qint64 heldLow = 4 * 1024 * 1024;
constexpr qint64 heldHigh = 8 * 1024 * 1024;
// A batch that is refused is sent again message by message, so it should stay small.
constexpr qsizetype batchMessages = 50;
constexpr qint64 batchBytes = 1024 * 1024;
constexpr int appendsInFlight = 32;

} // namespace

FolderCopy::FolderCopy(Job job, Journal *journal, Gate &gate, CopyObserver &observer)
    : m_job(std::move(job))
    , m_journal(journal)
    , m_gate(gate)
    , m_observer(observer)
    , m_budget(std::make_shared<Imap::FlowBudget>(heldLow, heldHigh))
{
    const Imap::Capabilities &capabilities = m_job.destination->capabilities();
    // With literals that wait for the server a batch costs as many round trips as single appends.
    if (m_job.batching == Batching::Together && capabilities.has(Imap::Capability::multiAppend)
        && capabilities.has(Imap::Capability::literalPlus))
        m_batchMessages = batchMessages;
}

Task<> FolderCopy::run()
{
    refuseTooLarge();
    m_index.reserve(m_job.wanted.size());
    for (qsizetype i = 0; i < m_job.wanted.size(); ++i)
        m_index.insert(m_job.wanted[i].uid, i);
    m_budget->onChanged = [source = QPointer<Imap::Connection>(m_job.source.get())](bool exceeded) {
        if (source)
            source->setReadingPaused(exceeded);
    };

    BodySource bodies(m_job.source, m_job.wanted, *m_job.listed, m_budget);
    if (const auto copied = co_await copyAll(bodies); !copied)
        fail(copied.error());
    if (!m_observer.isStopping() && !m_failure)
        flush();
    m_batch.clear();
    auto idle = m_idle.pass();
    co_await idle;
    m_budget->onChanged = {};
    m_job.source->setReadingPaused(false);
    if (m_failure)
        co_return std::unexpected(*m_failure);
    if (!m_observer.isStopping())
        reportMissing(bodies);
    co_return {};
}

Task<> FolderCopy::copyAll(BodySource &bodies)
{
    while (!m_failure) {
        if (!m_gate.isOpen()) {
            flush();
            auto opened = m_gate.pass();
            co_await opened;
        }
        if (m_observer.isStopping())
            co_return {};
        // Nothing more at hand and nothing under way: waiting would leave the destination idle.
        if (m_inFlight == 0 && !bodies.isReady())
            flush();
        const auto fetched = co_await bodies.next();
        if (!fetched)
            co_return std::unexpected(fetched.error());
        if (fetched->uid == 0)
            co_return {};
        if (m_observer.isStopping())
            co_return {};
        take(*fetched);
        auto room = m_window.pass();
        co_await room;
    }
    co_return {};
}

void FolderCopy::take(const Imap::FetchedBody &fetched)
{
    const ScannedMessage &message = m_job.wanted[m_index.value(fetched.uid)];
    const qint64 size = fetched.body->size();
    const bool isLarge = size > Imap::wholeBodyLimit;
    if (isLarge || m_batchBytes + size > batchBytes)
        flush();
    m_batch.append({message, fetched.body});
    m_batchBytes += size;
    if (isLarge || m_batch.size() >= m_batchMessages)
        flush();
}

void FolderCopy::flush()
{
    if (m_batch.isEmpty() || m_failure)
        return;
    const QList<Item> batch = std::exchange(m_batch, {});
    m_batchBytes = 0;
    QList<Imap::AppendMessage> messages;
    QList<ScannedMessage> scanned;
    QList<qint64> sizes;
    QList<Imap::Uid> uids;
    for (const Item &item : batch) {
        messages.append(
            {m_job.permanentFlags.kept(item.message.flags), item.message.received, item.body});
        scanned.append(item.message);
        sizes.append(item.body->size());
        uids.append(item.message.uid);
    }
    if (m_journal) {
        if (const auto noted = m_journal->noteSent(m_job.pair, uids, m_job.targetUidNext); !noted) {
            fail(noted.error());
            return;
        }
    }
    for (const ScannedMessage &message : std::as_const(scanned))
        m_observer.sent(message);
    ++m_inFlight;
    m_idle.close();
    if (m_inFlight >= appendsInFlight)
        m_window.close();
    settle(scanned, sizes, Imap::append(*m_job.destination, m_job.pair.target, messages));
}

QCoro::Task<> FolderCopy::settle(QList<ScannedMessage> messages, QList<qint64> sizes,
                                 Reply<Imap::AppendedUids> reply)
{
    const auto appended = co_await reply;
    --m_inFlight;
    if (appended)
        settleStored(messages, sizes, *appended);
    else if (appended.error().scope == Error::Scope::Message)
        settleRefused(messages, appended.error());
    else
        fail(appended.error());
    m_window.open();
    if (m_inFlight == 0) {
        if (!m_observer.isStopping())
            flush();
        if (m_inFlight == 0)
            m_idle.open();
    }
}

void FolderCopy::settleStored(const QList<ScannedMessage> &messages, const QList<qint64> &sizes,
                              const Imap::AppendedUids &appended)
{
    // A UIDVALIDITY of its own means that the folder was made anew meanwhile: the UIDs are of another one.
    const bool isKnown = !appended.uids.isEmpty()
                         && (m_job.pair.targetUidValidity == 0
                             || appended.uidValidity == m_job.pair.targetUidValidity);
    QList<Journal::Stored> stored;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const Imap::Uid newUid = isKnown ? appended.uids[i] : 0;
        stored.append({messages[i].uid, newUid});
        m_observer.stored(messages[i], sizes[i], newUid);
    }
    if (!m_journal)
        return;
    if (const auto noted = m_journal->noteStored(m_job.pair, stored); !noted)
        fail(noted.error());
}

void FolderCopy::settleRefused(const QList<ScannedMessage> &messages, const Error &error)
{
    if (messages.size() > 1) {
        m_hasRefusedBatch = true;
        return;
    }
    m_observer.failed(messages.first(), Problem::What::AppendMessage, error);
    if (!m_journal)
        return;
    if (const auto noted = m_journal->noteFailed(m_job.pair, messages.first().uid, error); !noted)
        fail(noted.error());
}

void FolderCopy::refuseTooLarge()
{
    const auto limit = m_job.destination->capabilities().appendLimit();
    if (!limit)
        return;
    const auto isTooLarge = [&](const ScannedMessage &message) { return message.size > *limit; };
    for (const ScannedMessage &message : m_job.wanted) {
        if (isTooLarge(message))
            m_observer.failed(message, Problem::What::AppendMessage,
                              {.code = Error::Code::TooLarge, .scope = Error::Scope::Message});
    }
    m_job.wanted.removeIf(isTooLarge);
}

void FolderCopy::reportMissing(const BodySource &bodies)
{
    for (const BodySource::Missing &missing : bodies.missing()) {
        const ScannedMessage &message = m_job.wanted[m_index.value(missing.uid)];
        if (missing.error)
            m_observer.failed(message, Problem::What::FetchMessage, *missing.error);
        else
            m_observer.vanished(message);
    }
}

void FolderCopy::fail(const Error &error)
{
    if (m_failure)
        return;
    m_failure = error;
    // The source may be held up by bytes that nobody will take any more.
    m_job.source->abort({.code = Error::Code::Canceled,
                         .scope = Error::Scope::Connection,
                         .retry = Error::Retry::Now});
}

} // namespace Mailhaul
