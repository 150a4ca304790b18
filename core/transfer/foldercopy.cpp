// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/foldercopy.h"

#include "core/text/headerdate.h"

#include <QCoreApplication>

#include <numeric>
#include <utility>

namespace Mailhaul {

namespace {

// A batch that is refused is sent again message by message, so it should stay small.
constexpr qsizetype batchMessages = 50;
constexpr qint64 batchBytes = 1024 * 1024;
// So many appends at most are unanswered once one was refused: others may be, up to the limit of errors.
constexpr int carefulAppends = 16;

/// Messages above the server's limit are not even read.
MessageList withinLimit(MessageList messages, const Imap::Capabilities &capabilities)
{
    if (const auto limit = capabilities.appendLimit())
        messages.removeIf([&](const ScannedMessage &message) { return message.size > *limit; });
    return messages;
}

// More header than this identifies nobody.
constexpr qsizetype headerLimit = 1024 * 1024;

/// Servers that get sizes wrong get them nearly right.
bool isNearly(qint64 size, qint64 listed)
{
    return listed == 0 || (size / 2 <= listed && listed / 2 <= size);
}

/// False for a body that cannot be the message that was listed: nothing at all, or of another size and
/// with another identity. A size alone proves nothing, since many servers get it wrong.
bool isPlausible(const ScannedMessage &message, const Imap::MessageBody &body,
                 const MessageRules &rules)
{
    if (body.size() == message.size)
        return true;
    if (body.size() == 0)
        return false;
    // Its header is still on its way, or there is none.
    if ((!body.isComplete() || message.keyIsContent) && !isNearly(body.size(), message.size))
        return false;
    if (!body.isComplete())
        return true;
    if (message.key.isNull())
        return true;
    // Other keys are not made of the header alone.
    if (!rules.identity.areDefault() || rules.duplicates == Duplicates::CopiedAll
        || rules.content.voids == VoidMessages::GivenIdentity)
        return true;
    ScannedMessage arrived;
    identifyFromBody(arrived, body);
    return arrived.key == message.key;
}

Error keptBackError()
{
    return {.code = Error::Code::Unchecked,
            .scope = Error::Scope::Message,
            .serverText = QCoreApplication::translate(
                "Imap", "The server lists the message, but does not send it.")};
}

std::optional<Imap::InternalDate> dateOf(const ScannedMessage &message, DateRule rule)
{
    if (rule == DateRule::None || !message.isDateKnown)
        return std::nullopt;
    return message.received;
}

} // namespace

FolderCopy::FolderCopy(CopyJob job, std::shared_ptr<Line> source, std::shared_ptr<Line> destination,
                       CopyFlow &flow, Journal *journal, Gate &gate, CopyObserver &observer)
    : m_job(std::move(job))
    , m_source(std::move(source))
    , m_destination(std::move(destination))
    , m_flow(flow)
    , m_journal(journal)
    , m_gate(gate)
    , m_observer(observer)
    , m_isCareful(m_job.batching == Batching::OneByOne)
    , m_bodies(m_source, {m_job.pair.source, m_job.pair.sourceUidValidity},
               withinLimit(m_job.wanted, m_destination->connection().capabilities()), *m_job.listed,
               flow.fetches, flow.held,
               m_job.pacing == Pacing::Alone ? BodySource::Requests::OneByOne
                                             : BodySource::Requests::Together)
{
    const Imap::Capabilities &capabilities = m_destination->connection().capabilities();
    // With literals that wait for the server a batch costs as many round trips as single appends.
    if (m_job.batching == Batching::Together && m_job.pacing == Pacing::Free
        && capabilities.has(Imap::Capability::multiAppend)
        && capabilities.has(Imap::Capability::literalPlus))
        m_batchMessages = batchMessages;
    if (m_job.refusals == Refusals::MayPass)
        m_bodies.endOnWishForPause();
    m_flow.copies.push_back(this);
    m_index.reserve(m_job.wanted.size());
    for (qsizetype i = 0; i < m_job.wanted.size(); ++i)
        m_index.insert(m_job.wanted[i].uid, i);
}

FolderCopy::~FolderCopy()
{
    std::erase(m_flow.copies, static_cast<IdleListener *>(this));
}

void FolderCopy::setOnAllAsked(std::function<void()> onAllAsked)
{
    m_bodies.setOnAllAsked(std::move(onAllAsked));
}

Task<> FolderCopy::run()
{
    refuseTooLarge();
    if (const auto copied = co_await copyAll(); !copied) {
        if (!m_failure)
            m_suspects = m_bodies.nextExpected();
        fail(copied.error(), Side::Source);
    }
    if (!m_observer.isStopping() && !m_failure)
        flush();
    dropBatch();
    auto idle = m_idle.pass();
    co_await idle;
    if (m_failure)
        co_return std::unexpected(*m_failure);
    if (m_observer.isStopping())
        co_return {};
    if (const auto reported = co_await reportMissing(); !reported)
        fail(reported.error(), Side::Source);
    if (m_failure)
        co_return std::unexpected(*m_failure);
    co_return {};
}

void FolderCopy::dropBatch()
{
    // The rest of a large body may still be on its way.
    for (const Item &item : std::exchange(m_batch, {}))
        item.body->discard();
}

CopyJob FolderCopy::giveAway()
{
    CopyJob given = m_job;
    given.wanted.clear();
    for (const Imap::Uid uid : m_bodies.giveAway())
        given.wanted.append(m_job.wanted[m_index.value(uid)]);
    return given;
}

Task<> FolderCopy::copyAll()
{
    while (!m_failure) {
        if (!m_gate.isOpen()) {
            flush();
            auto opened = m_gate.pass();
            co_await opened;
        }
        if (m_observer.isStopping())
            co_return {};
        if (m_observer.isOver() || m_needsIdentities) {
            m_bodies.abandon();
            co_return {};
        }
        // Nothing more at hand and nothing under way: waiting would leave the destination idle.
        if (m_flow.appends.isEmpty() && !m_bodies.isReady())
            flush();
        const auto fetched = co_await m_bodies.next();
        if (!fetched)
            co_return std::unexpected(fetched.error());
        if (fetched->uid == 0)
            co_return {};
        if (m_observer.isStopping())
            co_return {};
        auto item = accepted(*fetched);
        if (!item)
            continue;
        const auto isWanted = co_await prepare(*item);
        if (!isWanted)
            co_return std::unexpected(isWanted.error());
        if (m_observer.isStopping())
            co_return {};
        if (!*isWanted)
            continue;
        take(*item);
        if (isPaced()) {
            auto idle = m_idle.pass();
            co_await idle;
            co_await m_observer.keepPace();
        }
        while (!m_flow.appends.hasRoom() && !m_failure) {
            auto room = m_flow.appends.room();
            co_await room;
        }
        auto careful = m_careful.pass();
        co_await careful;
    }
    co_return {};
}

std::optional<FolderCopy::Item> FolderCopy::accepted(const Imap::FetchedBody &fetched)
{
    ScannedMessage message = m_job.wanted[m_index.value(fetched.uid)];
    const bool isOfOtherSize = fetched.body->size() != message.size;
    const bool isRefused =
        isOfOtherSize && m_job.rules.content.sizeMismatch == SizeMismatch::Refused;
    if (isOfOtherSize && !isRefused && m_job.identify == Identify::Later && message.key.isNull()) {
        fetched.body->discard();
        m_needsIdentities = true;
        return std::nullopt;
    }
    if (isRefused || !isPlausible(message, *fetched.body, m_job.rules)) {
        fetched.body->discard();
        fail(message, Problem::What::FetchMessage,
             {.code = Error::Code::Unchecked, .scope = Error::Scope::Message});
        return std::nullopt;
    }
    if (m_job.identify == Identify::Later && message.key.isNull() && fetched.body->isComplete()) {
        identifyFromBody(message, *fetched.body);
        if (m_observer.isRepeated(message)) {
            noteRepeated({message, fetched.body});
            fetched.body->discard();
            return std::nullopt;
        }
    }
    return Item{message, fetched.body};
}

Task<bool> FolderCopy::prepare(Item &item)
{
    if (m_job.rules.needWholeMessages()) {
        auto arriving = wholeBody(item.body);
        const auto bytes = co_await arriving;
        if (!bytes)
            co_return std::unexpected(bytes.error());
        if (m_job.rules.date == DateRule::FromHeader) {
            if (const auto date = headerDate(*bytes)) {
                item.message.received = *date;
                item.message.isDateKnown = true;
            }
        }
        const auto prepared =
            co_await prepareMessage(*bytes, m_job.rules, item.message.uid, m_job.variables);
        if (!prepared)
            co_return std::unexpected(prepared.error());
        if (!prepared->complaints.isEmpty())
            m_observer.complained(item.message, prepared->complaints);
        if (prepared->leftOut) {
            noteLeftOut(item, *prepared->leftOut);
            co_return false;
        }
        item.body = bodyOf(prepared->bytes);
    }
    if (m_job.storing == Storing::Yes)
        co_return true;
    m_observer.looked(item.message, item.body->size());
    item.body->discard();
    co_return false;
}

void FolderCopy::take(const Item &item)
{
    const qint64 size = item.body->size();
    const bool isLarge = size > Imap::wholeBodyLimit;
    if (isLarge || m_batchBytes + size > batchBytes)
        flush();
    m_batch.append(item);
    m_batchBytes += size;
    if (isLarge || m_batch.size() >= m_batchMessages)
        flush();
}

QByteArray FolderCopy::messageIdOf(const Item &item) const
{
    // Else the listing brought it.
    if (m_job.identify == Identify::Now)
        return {};
    return messageIdIn(item.body->beginning(headerLimit));
}

void FolderCopy::fail(const ScannedMessage &message, Problem::What what, const Error &error)
{
    m_observer.failed(message, what, error);
    if (!m_journal)
        return;
    if (const auto noted = m_journal->noteFailed(m_job.pair, message.uid, error); !noted)
        fail(noted.error(), Side::Destination);
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
    QList<Departure> departures;
    for (const Item &item : batch) {
        messages.append({m_job.permanentFlags.kept(item.message.flags),
                         dateOf(item.message, m_job.rules.date), item.body});
        scanned.append(item.message);
        sizes.append(item.body->size());
        departures.append({.uid = item.message.uid,
                           .size = item.body->size(),
                           .flags = messages.last().flags.toImap(),
                           .messageId = messageIdOf(item)});
    }
    if (m_journal) {
        if (const auto noted = m_journal->noteSent(m_job.pair, departures, m_job.targetUidNext);
            !noted) {
            fail(noted.error(), Side::Destination);
            return;
        }
    }
    for (const ScannedMessage &message : std::as_const(scanned))
        m_observer.sent(message);
    ++m_inFlight;
    m_idle.close();
    if (m_isCareful && m_inFlight >= carefulAppends)
        m_careful.close();
    m_flow.appends.begin(std::accumulate(sizes.cbegin(), sizes.cend(), qint64(0)));
    settle(scanned, sizes, Imap::append(m_destination->connection(), m_job.pair.target, messages));
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
        failAt(messages, appended.error());
    m_flow.appends.end(std::accumulate(sizes.cbegin(), sizes.cend(), qint64(0)));
    if (m_flow.appends.isEmpty())
        m_flow.tellIdle();
    m_careful.open();
    if (m_inFlight == 0)
        m_idle.open();
}

void FolderCopy::failAt(const QList<ScannedMessage> &messages, const Error &error)
{
    // A body that the source did not bring to its end took the connection with it; else the first that is not answered
    // is the one that the server was working on.
    if (!m_failure) {
        for (const ScannedMessage &message : messages)
            m_suspects.insert(message.uid);
    }
    fail(error, Side::Destination);
}

void FolderCopy::linesIdle()
{
    if (!m_observer.isStopping())
        flush();
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
        fail(noted.error(), Side::Destination);
}

void FolderCopy::settleRefused(const QList<ScannedMessage> &messages, const Error &error)
{
    if (error.retry == Error::Retry::AfterPause && m_job.refusals == Refusals::MayPass) {
        fail(error, Side::Destination);
        return;
    }
    if (messages.size() > 1) {
        m_hasRefusedBatch = true;
        return;
    }
    m_isCareful = true;
    fail(messages.first(), Problem::What::AppendMessage, error);
}

void FolderCopy::refuseTooLarge()
{
    const auto limit = m_destination->connection().capabilities().appendLimit();
    if (!limit)
        return;
    for (const ScannedMessage &message : std::as_const(m_job.wanted)) {
        if (message.size > *limit)
            fail(message, Problem::What::AppendMessage,
                 {.code = Error::Code::TooLarge, .scope = Error::Scope::Message});
    }
}

Task<> FolderCopy::reportMissing()
{
    QList<Imap::Uid> unexplained;
    for (const BodySource::Missing &missing : m_bodies.missing()) {
        if (!missing.error)
            unexplained.append(missing.uid);
    }
    // Servers pass over what they cannot read, and say that all is well.
    const auto listed = co_await stillListed(
        m_source, {m_job.pair.source, m_job.pair.sourceUidValidity}, unexplained);
    if (!listed)
        co_return std::unexpected(listed.error());
    for (const BodySource::Missing &missing : m_bodies.missing()) {
        const ScannedMessage &message = m_job.wanted[m_index.value(missing.uid)];
        if (missing.error)
            fail(message, Problem::What::FetchMessage, *missing.error);
        else if (listed->contains(missing.uid))
            fail(message, Problem::What::FetchMessage, keptBackError());
        else
            noteVanished(message);
    }
    co_return {};
}

void FolderCopy::noteVanished(const ScannedMessage &message)
{
    m_observer.vanished(message);
    if (!m_journal)
        return;
    if (const auto noted = m_journal->noteVanished(m_job.pair, message.uid); !noted)
        fail(noted.error(), Side::Destination);
}

void FolderCopy::noteLeftOut(const Item &item, LeftOutReason reason)
{
    m_observer.leftOut(item.message, reason);
    if (!m_journal)
        return;
    const auto noted = m_journal->noteLeftOut(m_job.pair, item.message.uid, messageIdOf(item));
    if (!noted)
        fail(noted.error(), Side::Destination);
}

void FolderCopy::noteRepeated(const Item &item)
{
    if (!m_journal)
        return;
    const auto noted = m_journal->noteRepeated(m_job.pair, item.message.uid, messageIdOf(item));
    if (!noted)
        fail(noted.error(), Side::Destination);
}

void FolderCopy::fail(const Error &error, Side side)
{
    if (m_failure)
        return;
    m_failure = error;
    m_failedSide = side;
    m_bodies.abandon();
}

} // namespace Mailhaul
