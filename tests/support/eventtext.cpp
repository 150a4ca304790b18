// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventtext.h"

#include "core/imap/responseparser.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {

namespace {

using namespace Imap;

QByteArray shown(const QByteArray &bytes)
{
    if (bytes.isNull())
        return "NIL"_ba;
    QByteArray text = "<";
    for (const char c : bytes) {
        if (c == '\r')
            text += "\\r";
        else if (c == '\n')
            text += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20)
            text += "\\x" + QByteArray(1, c).toHex();
        else
            text += c;
    }
    return text + '>';
}

QByteArray shown(const std::optional<qint64> &number)
{
    return number ? QByteArray::number(*number) : "-"_ba;
}

class Describer
{
public:
    QByteArray operator()(const Status &status) const
    {
        static constexpr const char *kinds[] = {"OK", "NO", "BAD", "BYE", "PREAUTH"};
        QByteArray text = kinds[int(status.kind)];
        if (!status.code.isEmpty())
            text += " [" + status.code + '|' + status.arguments + ']';
        return text + ' ' + status.text.toUtf8();
    }
    QByteArray operator()(const Tagged &tagged) const
    {
        return "tagged " + tagged.tag + ' ' + (*this)(tagged.status);
    }
    QByteArray operator()(const Continuation &continuation) const
    {
        return "+ " + continuation.text;
    }
    QByteArray operator()(const CapabilityData &data) const
    {
        return "capability " + data.words.join('|');
    }
    QByteArray operator()(const ListData &data) const
    {
        return (data.command == ListData::Command::List ? "list (" : "lsub (")
               + data.attributes.join(' ') + ") " + shown(data.separator) + ' '
               + shown(data.name.raw());
    }
    QByteArray operator()(const NamespaceData &data) const
    {
        if (!data.hasPersonal)
            return "namespace none"_ba;
        return "namespace " + shown(data.prefix) + ' ' + shown(data.separator);
    }
    QByteArray operator()(const MailboxStatusData &data) const
    {
        return "status " + shown(data.name.raw()) + " messages=" + shown(data.messages)
               + " uidnext=" + shown(data.uidNext) + " uidvalidity=" + shown(data.uidValidity)
               + " size=" + shown(data.size) + " appendlimit=" + shown(data.appendLimit);
    }
    QByteArray operator()(const IdData &data) const
    {
        QByteArray text = "id"_ba;
        for (const auto &[name, value] : data.fields)
            text += ' ' + name + '=' + shown(value);
        return text;
    }
    QByteArray operator()(const QuotaData &data) const
    {
        QByteArray text = "quota " + shown(data.root);
        for (const QuotaData::Resource &resource : data.resources) {
            text += ' ' + resource.name + '=' + QByteArray::number(resource.usage) + '/'
                    + QByteArray::number(resource.limit);
        }
        return text;
    }
    QByteArray operator()(const Exists &exists) const
    {
        return "exists " + QByteArray::number(exists.count);
    }
    QByteArray operator()(const Expunged &expunged) const
    {
        return "expunged " + QByteArray::number(expunged.sequence);
    }
    QByteArray operator()(const FlagsData &data) const { return "flags " + data.flags.toImap(); }
    QByteArray operator()(const FetchData &data) const
    {
        QByteArray text = "fetch " + QByteArray::number(data.sequence);
        if (data.uid != 0)
            text += " uid=" + QByteArray::number(data.uid);
        if (data.size)
            text += " size=" + shown(data.size);
        if (data.flags)
            text += " flags=" + data.flags->toImap();
        if (data.received)
            text += " received=" + data.received->toImap();
        if (data.header)
            text += " header=" + shown(*data.header);
        if (data.body)
            text += " body=" + shown(*data.body);
        if (data.bodyWasStreamed)
            text += " streamed";
        return text;
    }
    QByteArray operator()(const SearchData &data) const
    {
        QByteArray text = "search"_ba;
        for (const Uid uid : data.uids)
            text += ' ' + QByteArray::number(uid);
        return text;
    }
    QByteArray operator()(const AclData &data) const
    {
        QByteArray text = "acl " + data.name.raw();
        for (const AclData::Entry &entry : data.entries)
            text += ' ' + entry.identifier + '=' + entry.rights;
        return text;
    }
    QByteArray operator()(const BodyBegin &begin) const
    {
        return "begin " + QByteArray::number(begin.sequence) + " uid="
               + QByteArray::number(begin.uid) + " size=" + QByteArray::number(begin.size);
    }
    QByteArray operator()(const BodyChunk &chunk) const { return "bytes " + shown(chunk.bytes); }
    QByteArray operator()(const BodyEnd &) const { return "end"_ba; }
    QByteArray operator()(const OtherData &data) const { return "other " + data.word; }

    QByteArray operator()(const Framing::Response &response) const
    {
        return "response " + shown(response.bytes);
    }
    QByteArray operator()(const Framing::BodyBegin &begin) const
    {
        return "begin " + shown(begin.prefix) + ' ' + QByteArray::number(begin.size);
    }
    QByteArray operator()(const Framing::BodyChunk &chunk) const
    {
        return "bytes " + shown(chunk.bytes);
    }
    QByteArray operator()(const Framing::BodyEnd &) const { return "end"_ba; }
};

template <typename Reader, typename Chunk>
QByteArrayList run(const QByteArrayList &pieces, const Framing::Limits &limits)
{
    Reader reader(limits);
    QByteArrayList lines;
    QByteArray body;
    for (const QByteArray &piece : pieces) {
        reader.append(piece);
        while (true) {
            const auto next = reader.next();
            if (!next)
                return lines << "error"_ba;
            if (!*next)
                break;
            if (const auto *chunk = std::get_if<Chunk>(&**next)) {
                body += chunk->bytes;
                continue;
            }
            if (!body.isEmpty())
                lines << "bytes " + shown(std::exchange(body, {}));
            lines << std::visit(Describer{}, **next);
        }
    }
    if (!body.isEmpty())
        lines << "bytes " + shown(body);
    return lines;
}

} // namespace

QByteArray describe(const Event &event)
{
    return std::visit(Describer{}, event);
}

QByteArrayList eventsOf(const QByteArrayList &pieces, const Framing::Limits &limits)
{
    return run<ResponseParser, BodyChunk>(pieces, limits);
}

QByteArrayList framesOf(const QByteArrayList &pieces, const Framing::Limits &limits)
{
    return run<Framing, Framing::BodyChunk>(pieces, limits);
}

std::vector<QByteArrayList> everyCut(const QByteArray &bytes)
{
    std::vector<QByteArrayList> cuts = {{bytes}};
    QByteArrayList single;
    for (const char c : bytes)
        single << QByteArray(1, c);
    cuts.push_back(single);
    for (qsizetype i = 1; i < bytes.size(); ++i)
        cuts.push_back({bytes.first(i), bytes.sliced(i)});
    return cuts;
}

} // namespace Mailhaul::Test
