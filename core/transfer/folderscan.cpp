// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/folderscan.h"

#include "core/imap/commands/scan.h"
#include "core/imap/commands/search.h"
#include "core/imap/commands/simple.h"
#include "core/imap/commands/status.h"
#include "core/transfer/bodysource.h"

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

/// Puts the scan into order: by UID, each once. A server may repeat a message to tell of changed flags.
void mergeScan(MessageList &messages)
{
    const auto byUid = [](const ScannedMessage &a, const ScannedMessage &b) {
        return a.uid < b.uid;
    };
    if (!std::ranges::is_sorted(messages, byUid))
        std::ranges::stable_sort(messages, byUid);
    const auto sameUid = [](const ScannedMessage &a, const ScannedMessage &b) {
        return a.uid == b.uid;
    };
    const auto rest = std::ranges::unique(messages, sameUid);
    messages.erase(rest.begin(), rest.end());
}

// More header than this identifies nobody.
constexpr qsizetype headerLimit = 1024 * 1024;

// How much may be under way while messages are read to be identified.
constexpr int identifyRequests = 4;
constexpr qint64 identifyBytes = 8 * 1024 * 1024;

/// Reads one body to its end and keeps nothing of it but its identity.
class BodyIdentifier
{
public:
    explicit BodyIdentifier(const IdentityRules &rules) : m_rules(rules) {}

    void add(const QByteArray &bytes)
    {
        m_content.add(bytes);
        if (m_headerEnded)
            return;
        m_header.append(bytes);
        m_headerEnded = m_header.contains("\r\n\r\n") || m_header.contains("\n\n")
                        || m_header.size() > headerLimit;
    }
    /// Some servers do not give fields they have, so the whole header is looked at once more.
    MessageKey result(qint64 size)
    {
        if (const auto key = identityFromHeader(m_header, m_rules, size))
            return *key;
        return m_content.result();
    }

private:
    IdentityRules m_rules;
    ContentIdentity m_content;
    QByteArray m_header;
    bool m_headerEnded = false;
};

Reply<MessageKey> identifyBody(const Imap::MessageBodyPtr &body, const IdentityRules &rules)
{
    const auto identifier = std::make_shared<BodyIdentifier>(rules);
    const auto promise = std::make_shared<Reply<MessageKey>::Promise>();
    // The body owns the function, so the function must not own the body.
    const auto consume = [identifier, promise, source = body.get()] {
        for (QByteArray bytes = source->take(); !bytes.isEmpty(); bytes = source->take())
            identifier->add(bytes);
        if (source->isTaken())
            promise->complete(identifier->result(source->size()));
        else if (source->failure())
            promise->complete(std::unexpected(*source->failure()));
    };
    body->onReadable = consume;
    consume();
    return promise->reply();
}

QHash<Imap::Uid, qsizetype> indexOf(const MessageList &messages)
{
    QHash<Imap::Uid, qsizetype> index;
    index.reserve(messages.size());
    for (qsizetype i = 0; i < messages.size(); ++i)
        index.insert(messages[i].uid, i);
    return index;
}

const QByteArray identityItem = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID RECEIVED)]"_ba;
// Keeps command lines short.
constexpr qsizetype rangesInCommand = 100;

/// What is to be asked for so that messages can be identified by \a rules.
QByteArray identityItemFor(const IdentityRules &rules)
{
    if (rules.areDefault())
        return identityItem;
    QByteArrayList names;
    for (const QByteArray &field : rules.fields) {
        // Anything else would be a part of the command.
        const bool isName = !field.isEmpty() && std::ranges::all_of(field, [](char c) {
            return c > ' ' && c < 127 && !QByteArrayView("(){%*\"\\]:").contains(c);
        });
        if (isName)
            names.append(field.toUpper());
    }
    if (names.isEmpty())
        return "BODY.PEEK[HEADER]"_ba;
    return "BODY.PEEK[HEADER.FIELDS ("_ba + names.join(' ') + ")]";
}

void setIdentity(ScannedMessage &message, const std::optional<QByteArray> &header,
                 const IdentityRules &rules = {})
{
    if (const auto key = identityFromHeader(header.value_or(QByteArray{}), rules, message.size))
        message.key = *key;
    else
        message.keyIsContent = true;
}

/// Where the answers to a listing go.
struct ScanResult
{
    std::shared_ptr<MessageList> messages;
    std::shared_ptr<MessageIds> ids;
    QHash<Imap::Uid, QByteArrayList> labels = {};
};

std::function<void(Imap::FetchData &)> collector(std::shared_ptr<ScanResult> result,
                                                 const ScanRequest &request)
{
    return [result, identify = request.identify, rules = request.rules](Imap::FetchData &data) {
        // Only flags: the message changed while it was listed, or another client told us so.
        if (!data.size && !data.received && !data.header)
            return;
        ScannedMessage message;
        message.uid = data.uid;
        message.size = std::max(qint64(0), data.size.value_or(0));
        message.received = data.received.value_or(Imap::InternalDate{});
        message.isDateKnown = data.received.has_value();
        message.flags = data.flags.value_or(Imap::Flags{});
        if (identify == Identify::Now)
            setIdentity(message, data.header, rules);
        if (data.header)
            result->ids->add(data.uid, *data.header);
        result->messages->append(message);
        if (data.labels)
            result->labels.insert(data.uid, *data.labels);
    };
}

QByteArray itemsFor(const ScanRequest &request)
{
    QByteArray items = "UID RFC822.SIZE FLAGS INTERNALDATE"_ba;
    if (request.labels == AskLabels::Yes)
        items += " X-GM-LABELS";
    if (request.identify == Identify::Now)
        items += ' ' + identityItemFor(request.rules);
    return items;
}

Error goneError()
{
    return {.code = Error::Code::Gone, .scope = Error::Scope::Folder, .retry = Error::Retry::Now};
}

std::vector<Imap::UidSet> setsOf(const QList<Imap::Uid> &uids)
{
    std::vector<Imap::UidSet> sets;
    for (const Imap::Uid uid : uids) {
        if (sets.empty() || sets.back().ranges().size() >= rangesInCommand)
            sets.emplace_back();
        sets.back().add(uid);
    }
    return sets;
}

/// The UIDs of an open folder that a search finds, in order, each once.
Task<QList<Imap::Uid>> searchFolder(std::shared_ptr<Line> line, Imap::MailboxName name,
                                    Imap::Access access, QByteArray criteria,
                                    Imap::SelectedMailbox mailbox)
{
    const auto opening = line->use(name, access);
    std::vector<Reply<QList<Imap::Uid>>> replies;
    for (const QByteArray &part : Imap::searchesFor(criteria, mailbox.messages))
        replies.push_back(Imap::search(line->connection(), part));
    QList<Imap::Uid> uids;
    Result<> outcome;
    for (auto &reply : replies) {
        const auto found = co_await reply;
        if (found)
            uids += *found;
        else if (outcome)
            outcome = std::unexpected(found.error());
    }
    auto opened = opening->answered.pass();
    co_await opened;
    if (!*opening->answer)
        co_return std::unexpected(opening->answer->error());
    if (!opening->isStill(mailbox.uidValidity))
        co_return std::unexpected(goneError());
    if (!outcome)
        co_return std::unexpected(outcome.error());
    std::ranges::sort(uids);
    const auto rest = std::ranges::unique(uids);
    uids.erase(rest.begin(), rest.end());
    co_return uids;
}

/// Lists what a search finds.
Task<FolderScan> scanFound(std::shared_ptr<Line> line, Imap::MailboxName name, Imap::Access access,
                           ScanRequest request)
{
    // How many messages there are decides about the searches.
    const auto opening = line->open(name, access);
    auto opened = opening->answered.pass();
    co_await opened;
    if (!*opening->answer)
        co_return std::unexpected(opening->answer->error());
    FolderScan scan;
    scan.mailbox = **opening->answer;
    const auto found = co_await searchFolder(line, name, access, request.search, scan.mailbox);
    if (!found)
        co_return std::unexpected(found.error());
    scan.isPartial = true;
    if (found->isEmpty())
        co_return scan;

    const auto result = std::make_shared<ScanResult>(scan.messages, scan.ids);
    const auto again = line->use(name, access);
    std::vector<Reply<Imap::Status>> replies;
    for (const Imap::UidSet &set : setsOf(*found))
        replies.push_back(Imap::scanMessages(line->connection(), set.toImap(), itemsFor(request),
                                             collector(result, request)));
    Result<> outcome;
    for (Reply<Imap::Status> &reply : replies) {
        if (const auto answered = co_await reply; !answered && outcome)
            outcome = std::unexpected(answered.error());
    }
    auto openedAgain = again->answered.pass();
    co_await openedAgain;
    if (!*again->answer)
        co_return std::unexpected(again->answer->error());
    if (!again->isStill(scan.mailbox.uidValidity))
        co_return std::unexpected(goneError());
    if (!outcome)
        co_return std::unexpected(outcome.error());
    mergeScan(*scan.messages);
    scan.labels = result->labels;
    co_return scan;
}

} // namespace

Task<FolderScan> scanFolder(std::shared_ptr<Line> line, Imap::MailboxName name, Imap::Access access,
                            ScanRequest request)
{
    if (!request.search.isEmpty())
        co_return co_await scanFound(line, name, access, request);
    FolderScan scan;
    const auto result = std::make_shared<ScanResult>(scan.messages, scan.ids);
    const auto opening = line->open(name, access);
    // Sent ahead, before the answer to SELECT.
    const QByteArray uids =
        request.first == 1 ? request.uids : QByteArray::number(request.first) + ":*";
    auto scanned =
        Imap::scanMessages(line->connection(), uids, itemsFor(request), collector(result, request));
    const auto answered = co_await scanned;
    auto opened = opening->answered.pass();
    co_await opened;
    const Result<Imap::SelectedMailbox> &mailbox = *opening->answer;
    if (!mailbox)
        co_return std::unexpected(mailbox.error());
    // "1:*" names no message in an empty mailbox, and some servers mind.
    const bool isEmpty = mailbox->countIsKnown && mailbox->messages == 0;
    if (!answered && (!isEmpty || answered.error().code != Error::Code::Rejected))
        co_return std::unexpected(answered.error());
    if (!answered)
        scan.messages->clear();
    mergeScan(*scan.messages);
    scan.mailbox = *mailbox;
    scan.labels = result->labels;
    if (request.first > 1) {
        // "*" names the last message also where its UID is lower.
        scan.messages->removeIf(
            [&](const ScannedMessage &message) { return message.uid < request.first; });
        scan.isPartial = true;
        co_return scan;
    }
    const qint64 unlisted = std::max(qint64(0), mailbox->messages - scan.messages->size());
    scan.isPartial = request.uids != "1:*" && unlisted > 0;
    scan.unlisted = scan.isPartial ? 0 : unlisted;
    co_return scan;
}

Task<> identifyLarge(std::shared_ptr<Line> line, ListedFolder folder,
                     std::shared_ptr<MessageList> messages, std::shared_ptr<MessageIds> ids)
{
    const auto index = std::make_shared<QHash<Imap::Uid, qsizetype>>();
    std::vector<Imap::UidSet> sets(1);
    for (qsizetype i = 0; i < messages->size(); ++i) {
        if (messages->at(i).size <= Imap::wholeBodyLimit)
            continue;
        index->insert(messages->at(i).uid, i);
        if (sets.back().ranges().size() >= rangesInCommand)
            sets.emplace_back();
        sets.back().add(messages->at(i).uid);
    }
    if (index->isEmpty())
        co_return {};
    const auto opening = line->use(folder.name, Imap::Access::ReadOnly);
    const auto found = std::make_shared<QHash<qsizetype, QByteArray>>();
    const auto note = [index, found, ids](Imap::FetchData &data) {
        if (!data.header || !index->contains(data.uid))
            return;
        found->insert(index->value(data.uid), *data.header);
        ids->add(data.uid, *data.header);
    };
    std::vector<Reply<Imap::Status>> replies;
    for (const Imap::UidSet &set : sets)
        replies.push_back(
            Imap::scanMessages(line->connection(), set.toImap(), "UID " + identityItem, note));
    Result<> outcome;
    for (Reply<Imap::Status> &reply : replies) {
        if (const auto answered = co_await reply; !answered)
            outcome = std::unexpected(answered.error());
    }
    auto opened = opening->answered.pass();
    co_await opened;
    if (outcome && !*opening->answer)
        outcome = std::unexpected(opening->answer->error());
    if (outcome && !opening->isStill(folder.uidValidity))
        outcome = std::unexpected(Error{
            .code = Error::Code::Gone, .scope = Error::Scope::Folder, .retry = Error::Retry::Now});
    if (!outcome)
        co_return outcome;
    for (const qsizetype place : std::as_const(*index)) {
        const auto header = found->constFind(place);
        setIdentity((*messages)[place],
                    header == found->cend() ? std::nullopt : std::optional(*header));
    }
    co_return {};
}

Task<QSet<Imap::Uid>> stillListed(std::shared_ptr<Line> line, ListedFolder folder,
                                  QList<Imap::Uid> uids)
{
    const auto listed = std::make_shared<QSet<Imap::Uid>>();
    if (uids.isEmpty())
        co_return *listed;
    std::ranges::sort(uids);
    const auto opening = line->use(folder.name, Imap::Access::ReadOnly);
    auto noticed = Imap::noop(line->connection());
    const auto note = [listed](Imap::FetchData &data) { listed->insert(data.uid); };
    std::vector<Reply<Imap::Status>> replies;
    for (const Imap::UidSet &set : setsOf(uids))
        replies.push_back(Imap::scanMessages(line->connection(), set.toImap(), "UID", note));
    Result<> outcome;
    if (const auto answered = co_await noticed; !answered)
        outcome = std::unexpected(answered.error());
    for (Reply<Imap::Status> &reply : replies) {
        if (const auto answered = co_await reply; !answered)
            outcome = std::unexpected(answered.error());
    }
    auto opened = opening->answered.pass();
    co_await opened;
    if (!*opening->answer)
        co_return std::unexpected(opening->answer->error());
    if (!opening->isStill(folder.uidValidity))
        co_return std::unexpected(goneError());
    if (!outcome)
        co_return std::unexpected(outcome.error());
    co_return *listed;
}

void identifyFromBody(ScannedMessage &message, const Imap::MessageBody &body)
{
    setIdentity(message, body.beginning(headerLimit));
    if (!message.keyIsContent)
        return;
    ContentIdentity content;
    content.add(body.beginning(qsizetype(body.size())));
    message.key = content.result();
}

Task<QHash<Imap::Uid, MessageKey>> identifyByContent(std::shared_ptr<Line> line,
                                                     ListedFolder folder,
                                                     std::shared_ptr<MessageList> messages,
                                                     QHash<Imap::Uid, MessageKey> known,
                                                     IdentityRules rules,
                                                     std::shared_ptr<MessageList> neighbours)
{
    MessageList unread;
    for (ScannedMessage &message : *messages) {
        if (!message.key.isNull() || !message.keyIsContent)
            continue;
        if (const auto key = known.constFind(message.uid); key != known.cend())
            message.key = *key;
        else
            unread.append(message);
    }
    QHash<Imap::Uid, MessageKey> made;
    if (unread.isEmpty())
        co_return made;

    const auto index = indexOf(*messages);
    FlightWindow window(identifyRequests, identifyBytes);
    BodySource bodies(line, folder, unread, neighbours ? *neighbours : *messages, window, nullptr);
    while (true) {
        const auto fetched = co_await bodies.next();
        if (!fetched)
            co_return std::unexpected(fetched.error());
        if (fetched->uid == 0)
            break;
        // An answer without the bytes must not become what the message is remembered by.
        if (fetched->body->size() == 0 && messages->at(index.value(fetched->uid)).size > 0)
            continue;
        auto identified = identifyBody(fetched->body, rules);
        const auto key = co_await identified;
        if (!key)
            co_return std::unexpected(key.error());
        made.insert(fetched->uid, *key);
        (*messages)[index.value(fetched->uid)].key = *key;
    }
    co_return made;
}

} // namespace Mailhaul
