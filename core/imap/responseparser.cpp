// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/responseparser.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

constexpr qint64 largestNumber = 0xffffffff; // RFC 3501, 9: number.
constexpr qsizetype longestCapabilities = 64 * 1024;

std::unexpected<Error> nonsense(QByteArrayView response)
{
    const QString beginning =
        Grammar::readableText(response.first(qMin(response.size(), qsizetype(80))));
    return std::unexpected(Error{
        .code = Error::Code::Protocol,
        .scope = Error::Scope::Connection,
        .retry = Error::Retry::AfterPause,
        .serverText = QCoreApplication::translate("Imap", "Unexpected answer: %1").arg(beginning)});
}

} // namespace

QByteArray ResponseParser::takeRest()
{
    const QByteArray rest = m_framing.takeRest();
    clear();
    return rest;
}

void ResponseParser::clear()
{
    m_framing.clear();
    m_bodyWasStreamed = false;
}

Result<std::optional<Event>> ResponseParser::next()
{
    auto frame = m_framing.next();
    if (!frame)
        return std::unexpected(frame.error());
    if (!*frame)
        return std::nullopt;
    if (const auto *begin = std::get_if<Framing::BodyBegin>(&**frame)) {
        m_bodyWasStreamed = true;
        BodyBegin event;
        event.sequence = Cursor(QByteArrayView(begin->prefix).sliced(2)).number().value_or(0);
        event.uid = Grammar::readUidBefore(begin->prefix);
        event.size = begin->size;
        return event;
    }
    if (auto *chunk = std::get_if<Framing::BodyChunk>(&**frame))
        return BodyChunk{std::move(chunk->bytes)};
    if (std::holds_alternative<Framing::BodyEnd>(**frame))
        return BodyEnd{};
    const QByteArray bytes = std::get<Framing::Response>(**frame).bytes;
    auto event = readResponse(bytes);
    // A body must not be taken for that of the next message.
    if (std::exchange(m_bodyWasStreamed, false) && event
        && !std::holds_alternative<FetchData>(**event))
        return nonsense(bytes);
    return event;
}

Result<std::optional<Event>> ResponseParser::readResponse(const QByteArray &bytes)
{
    Cursor cursor(bytes);
    if (cursor.skip('+')) {
        cursor.skipBlanks();
        return Continuation{cursor.rest().toByteArray()};
    }
    if (bytes.startsWith("* "))
        return readUntagged(Cursor(QByteArrayView(bytes).sliced(2)));

    const auto tag = cursor.atom();
    if (!tag || !cursor.skip(' '))
        return nonsense(bytes);
    const auto word = cursor.atom();
    const auto kind = word ? Grammar::statusKind(*word) : std::nullopt;
    if (!kind)
        return nonsense(bytes);
    return Tagged{tag->toByteArray(), Grammar::readStatus(*kind, cursor)};
}

Result<std::optional<Event>> ResponseParser::readUntagged(Cursor cursor)
{
    const QByteArrayView whole = cursor.rest();
    cursor.skipBlanks();
    if (const auto number = cursor.number()) {
        cursor.skipBlanks();
        return readNumbered(*number, cursor);
    }
    const auto word = cursor.atom();
    if (!word)
        return nonsense(whole);
    if (const auto kind = Grammar::statusKind(*word))
        return Grammar::readStatus(*kind, cursor);

    const QByteArray name = word->toByteArray().toUpper();
    const auto orNonsense = [&](auto data) -> Result<std::optional<Event>> {
        if (!data)
            return nonsense(whole);
        return Event(std::move(*data));
    };
    if (name == "CAPABILITY"_ba && cursor.rest().size() > longestCapabilities)
        return nonsense(whole);
    if (name == "CAPABILITY"_ba)
        return CapabilityData{cursor.rest().toByteArray().simplified().split(' ')};
    if (name == "LIST"_ba || name == "XLIST"_ba)
        return orNonsense(Grammar::readList(ListData::Command::List, cursor));
    if (name == "LSUB"_ba)
        return orNonsense(Grammar::readList(ListData::Command::Lsub, cursor));
    if (name == "NAMESPACE"_ba)
        return orNonsense(Grammar::readNamespace(cursor));
    if (name == "STATUS"_ba)
        return orNonsense(Grammar::readMailboxStatus(cursor));
    if (name == "SEARCH"_ba)
        return orNonsense(Grammar::readSearch(cursor));
    if (name == "ACL"_ba)
        return orNonsense(Grammar::readAcl(cursor));
    // These two are only for people to read, so a server may get them wrong.
    if (name == "ID"_ba) {
        if (auto id = Grammar::readId(cursor))
            return Event(std::move(*id));
    }
    if (name == "QUOTA"_ba) {
        if (auto quota = Grammar::readQuota(cursor))
            return Event(std::move(*quota));
    }
    if (name == "FLAGS"_ba) {
        cursor.skipBlanks();
        const auto flags = Grammar::readFlags(cursor);
        if (!flags)
            return nonsense(whole);
        return FlagsData{*flags};
    }
    return OtherData{name};
}

Result<std::optional<Event>> ResponseParser::readNumbered(qint64 number, Cursor cursor)
{
    const QByteArrayView whole = cursor.rest();
    const auto word = cursor.atom();
    if (!word)
        return nonsense(whole);
    if (number > largestNumber)
        return nonsense(whole);
    const QByteArray name = word->toByteArray().toUpper();
    if (name == "EXISTS"_ba)
        return Exists{number};
    if (name == "EXPUNGE"_ba)
        return Expunged{number};
    if (name != "FETCH"_ba)
        return OtherData{name};
    auto data = Grammar::readFetch(number, cursor, m_fetchMemory);
    if (!data)
        return nonsense(whole);
    data->bodyWasStreamed = m_bodyWasStreamed;
    // The streamed body left an empty literal in its place.
    if (data->bodyWasStreamed)
        data->body.reset();
    return *data;
}

} // namespace Mailhaul::Imap
