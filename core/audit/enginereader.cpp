// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/enginereader.h"

#include "core/imap/commands/scan.h"
#include "core/text/messagehead.h"
#include "core/transfer/bodysource.h"
#include "core/transfer/copyflow.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>
#include <functional>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyRequests = 8;
constexpr qint64 bodyBytes = 4 * 1024 * 1024;
constexpr qsizetype rangesInCommand = 100;
// What has not ended by then is no header.
constexpr qsizetype headerLimit = 4 * 1024 * 1024;

void setHeader(AuditedMessage &message, const QByteArray &header)
{
    message.header = headerDigest(header);
    message.messageId = messageIdDigest(header);
    message.headerReader = Reader::Engine;
}

struct ContentSum
{
    Digest body;
    qint64 bytes = 0; ///< With the header.
};

/// The digest of what follows the header, from pieces.
class ContentDigest
{
public:
    void add(const QByteArray &bytes)
    {
        m_bytes += bytes.size();
        if (m_isInBody) {
            m_hash.addData(bytes);
            return;
        }
        m_header += bytes;
        const qsizetype start = bodyStart();
        if (start < 0 && m_header.size() < headerLimit)
            return;
        m_isInBody = true;
        m_hash.addData(QByteArrayView(m_header).sliced(std::max<qsizetype>(0, start)));
        m_header.clear();
    }

    ContentSum result() const
    {
        ContentSum sum{.bytes = m_bytes};
        const QByteArray hash = m_hash.result();
        std::memcpy(sum.body.words.data(), hash.constData(), sizeof sum.body.words);
        return sum;
    }

private:
    qsizetype bodyStart() const
    {
        if (m_header.startsWith("\r\n"))
            return 2;
        const qsizetype end = m_header.indexOf("\r\n\r\n");
        return end < 0 ? -1 : end + 4;
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_header;
    qint64 m_bytes = 0;
    bool m_isInBody = false;
};

Reply<ContentSum> digestOfContent(const Imap::MessageBodyPtr &body)
{
    const auto digest = std::make_shared<ContentDigest>();
    const auto promise = std::make_shared<Reply<ContentSum>::Promise>();
    // The body owns the function, so the function must not own the body.
    const auto consume = [digest, promise, source = body.get()] {
        for (QByteArray bytes = source->take(); !bytes.isEmpty(); bytes = source->take())
            digest->add(bytes);
        if (source->isTaken())
            promise->complete(digest->result());
        else if (source->failure())
            promise->complete(std::unexpected(*source->failure()));
    };
    body->onReadable = consume;
    consume();
    return promise->reply();
}

AuditedMessage *find(AuditedMessages &messages, Imap::Uid uid)
{
    const auto found = std::ranges::lower_bound(messages, uid, {}, &AuditedMessage::uid);
    return found != messages.end() && found->uid == uid ? &*found : nullptr;
}

} // namespace

Task<EngineListing> listForAudit(std::shared_ptr<Line> line, Imap::MailboxName mailbox,
                                 WithHeaders headers)
{
    EngineListing listing;
    const auto opening = line->open(mailbox, Imap::Access::ReadOnly);
    const auto shared = std::make_shared<QHash<QByteArray, Imap::Flags>>();
    auto scanned = Imap::scanMessages(
        line->connection(), "1:*",
        "UID RFC822.SIZE FLAGS INTERNALDATE"_ba
            + (headers == WithHeaders::Yes ? " BODY.PEEK[HEADER]"_ba : QByteArray()),
        [messages = listing.messages, shared](Imap::FetchData &data) {
            if (!data.size && !data.received && !data.header)
                return;
            AuditedMessage message{.uid = data.uid, .size = data.size.value_or(0)};
            message.received = data.received.value_or(Imap::InternalDate{});
            message.isDateKnown = data.received.has_value();
            // Most messages have the same few sets of flags, which are held once.
            const Imap::Flags flags = data.flags.value_or(Imap::Flags{});
            auto &known = (*shared)[flags.toImap()];
            if (known.isEmpty())
                known = flags;
            message.flags = known;
            if (data.header)
                setHeader(message, *data.header);
            messages->append(message);
        });
    const auto answered = co_await scanned;
    auto opened = opening->answered.pass();
    co_await opened;
    const Result<Imap::SelectedMailbox> &selected = *opening->answer;
    if (!selected)
        co_return std::unexpected(selected.error());
    const bool isEmpty = selected->countIsKnown && selected->messages == 0;
    if (!answered && !(isEmpty && answered.error().code == Error::Code::Rejected))
        co_return std::unexpected(answered.error());
    std::ranges::stable_sort(*listing.messages, {}, &AuditedMessage::uid);
    const auto rest = std::ranges::unique(*listing.messages, {}, &AuditedMessage::uid);
    listing.messages->erase(rest.begin(), rest.end());
    listing.mailbox = *selected;
    co_return listing;
}

namespace {

/// Asks for one item of some messages; \a use gets what carries a header.
Task<> readItem(std::shared_ptr<Line> line, Imap::MailboxName mailbox, EngineListing listing,
                QList<Imap::Uid> uids, QByteArray item,
                std::function<void(Imap::Uid, const QByteArray &)> use)
{
    if (uids.isEmpty())
        co_return {};
    std::vector<Imap::UidSet> sets(1);
    for (const Imap::Uid uid : std::as_const(uids)) {
        if (sets.back().ranges().size() >= rangesInCommand)
            sets.emplace_back();
        sets.back().add(uid);
    }
    const auto opening = line->use(mailbox, Imap::Access::ReadOnly);
    std::vector<Reply<Imap::Status>> replies;
    for (const Imap::UidSet &set : sets) {
        replies.push_back(Imap::scanMessages(line->connection(), set.toImap(), "UID " + item,
                                             [use](Imap::FetchData &data) {
                                                 if (data.header)
                                                     use(data.uid, *data.header);
                                             }));
    }
    Result<> outcome;
    for (Reply<Imap::Status> &reply : replies) {
        if (const auto answered = co_await reply; !answered)
            outcome = std::unexpected(answered.error());
    }
    auto opened = opening->answered.pass();
    co_await opened;
    if (outcome && !opening->isStill(listing.mailbox.uidValidity))
        outcome = std::unexpected(Error{.code = Error::Code::Gone, .scope = Error::Scope::Folder});
    co_return outcome;
}

} // namespace

Task<> readHeaders(std::shared_ptr<Line> line, Imap::MailboxName mailbox, EngineListing listing,
                   QList<Imap::Uid> uids)
{
    co_return co_await readItem(
        line, mailbox, listing, uids, "BODY.PEEK[HEADER]"_ba,
        [messages = listing.messages](Imap::Uid uid, const QByteArray &header) {
            if (auto *message = find(*messages, uid))
                setHeader(*message, header);
        });
}

Task<QHash<Imap::Uid, QString>> readSubjects(std::shared_ptr<Line> line, Imap::MailboxName mailbox,
                                             EngineListing listing, QList<Imap::Uid> uids)
{
    const auto subjects = std::make_shared<QHash<Imap::Uid, QString>>();
    const auto read =
        co_await readItem(line, mailbox, listing, uids, "BODY.PEEK[HEADER.FIELDS (SUBJECT)]"_ba,
                          [subjects](Imap::Uid uid, const QByteArray &header) {
                              subjects->insert(uid, headText(header).subject);
                          });
    if (!read)
        co_return std::unexpected(read.error());
    co_return *subjects;
}

Task<> readBodies(std::shared_ptr<Line> line, Imap::MailboxName mailbox, EngineListing listing,
                  QList<Imap::Uid> uids)
{
    if (uids.isEmpty())
        co_return {};
    MessageList wanted, listed;
    const QSet<Imap::Uid> chosen(uids.cbegin(), uids.cend());
    for (const AuditedMessage &message : std::as_const(*listing.messages)) {
        const ScannedMessage scanned{.uid = message.uid, .size = message.size};
        listed.append(scanned);
        if (chosen.contains(message.uid))
            wanted.append(scanned);
    }
    FlightWindow window(bodyRequests, bodyBytes);
    BodySource bodies(line, {mailbox, listing.mailbox.uidValidity}, wanted, listed, window,
                      nullptr);
    while (true) {
        const auto fetched = co_await bodies.next();
        if (!fetched)
            co_return std::unexpected(fetched.error());
        if (fetched->uid == 0)
            co_return {};
        auto digesting = digestOfContent(fetched->body);
        const auto digest = co_await digesting;
        if (!digest)
            co_return std::unexpected(digest.error());
        if (auto *message = find(*listing.messages, fetched->uid)) {
            message->body = digest->body;
            message->bytes = digest->bytes;
            message->bodyReader = Reader::Engine;
        }
    }
}

} // namespace Mailhaul
