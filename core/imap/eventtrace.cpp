// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/eventtrace.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

OwnWords wordFor(Status::Kind kind)
{
    switch (kind) {
    case Status::Kind::Ok:
        return "OK";
    case Status::Kind::No:
        return "NO";
    case Status::Kind::Bad:
        return "BAD";
    case Status::Kind::Bye:
        return "BYE";
    case Status::Kind::PreAuth:
        return "PREAUTH";
    }
    return "?";
}

/// A code that standards know (RFC 3501, 5530 and others); a server may put anything there.
bool isStandard(QByteArrayView code)
{
    static constexpr auto known = std::to_array<std::string_view>({"ALERT",
                                                                   "ALREADYEXISTS",
                                                                   "APPENDUID",
                                                                   "AUTHENTICATIONFAILED",
                                                                   "AUTHORIZATIONFAILED",
                                                                   "BADCHARSET",
                                                                   "CANNOT",
                                                                   "CAPABILITY",
                                                                   "CLIENTBUG",
                                                                   "CLOSED",
                                                                   "COMPRESSIONACTIVE",
                                                                   "CONTACTADMIN",
                                                                   "COPYUID",
                                                                   "CORRUPTION",
                                                                   "EXPIRED",
                                                                   "EXPUNGEISSUED",
                                                                   "HASCHILDREN",
                                                                   "HIGHESTMODSEQ",
                                                                   "INUSE",
                                                                   "LIMIT",
                                                                   "MAILBOXID",
                                                                   "NOMODSEQ",
                                                                   "NONEXISTENT",
                                                                   "NOPERM",
                                                                   "OVERQUOTA",
                                                                   "PARSE",
                                                                   "PERMANENTFLAGS",
                                                                   "PRIVACYREQUIRED",
                                                                   "READ-ONLY",
                                                                   "READ-WRITE",
                                                                   "REFERRAL",
                                                                   "SERVERBUG",
                                                                   "THROTTLED",
                                                                   "TOOBIG",
                                                                   "TRYCREATE",
                                                                   "UIDNEXT",
                                                                   "UIDNOTSTICKY",
                                                                   "UIDVALIDITY",
                                                                   "UNAVAILABLE",
                                                                   "UNKNOWN-CTE",
                                                                   "UNSEEN"});
    static_assert(std::ranges::is_sorted(known));
    return std::ranges::binary_search(known,
                                      std::string_view(code.data(), std::size_t(code.size())));
}

bool isNumbers(QByteArrayView text)
{
    return std::ranges::all_of(
        text, [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == ':' || c == ','; });
}

void arguments(TraceLine &line, const Status &status)
{
    line.own(" ");
    if (status.code == "PERMANENTFLAGS"_ba) {
        traceFlags(line, Flags::fromImap(status.arguments));
        return;
    }
    const bool isProtocol = status.code == "CAPABILITY"_ba || isNumbers(status.arguments);
    line.part(isProtocol ? TracePart::Protocol : TracePart::Words, status.arguments);
}

void writeStatus(TraceLine &line, const Status &status)
{
    line.own(wordFor(status.kind));
    if (!status.code.isEmpty()) {
        line.own(" [");
        line.part(isStandard(status.code) ? TracePart::Protocol : TracePart::Words, status.code);
        if (!status.arguments.isEmpty())
            arguments(line, status);
        line.own("]");
    }
    if (!status.text.isEmpty())
        line.own(" ").part(TracePart::Words, status.text.toUtf8());
}

void quoted(TraceLine &line, TracePart kind, const QByteArray &bytes)
{
    line.own("\"").part(kind, bytes).own("\"");
}

void bytesOf(TraceLine &line, qsizetype size)
{
    line.own("<").number(size).own(" bytes>");
}

void count(TraceLine &line, OwnWords name, const std::optional<qint64> &number)
{
    if (number)
        line.own(" ").own(name).own(" ").number(*number);
}

/// Writes what is a line of its own.
struct LineWriter
{
    TraceLine line;

    void operator()(const Status &status)
    {
        line.own("* ");
        writeStatus(line, status);
    }
    void operator()(const Tagged &tagged)
    {
        // Ours are a letter and a number.
        const bool isOurs =
            tagged.tag.startsWith('a') && isNumbers(QByteArrayView(tagged.tag).sliced(1));
        line.part(isOurs ? TracePart::Protocol : TracePart::Words, tagged.tag).own(" ");
        writeStatus(line, tagged.status);
    }
    // A challenge of a sign-in may help somebody to guess the password.
    void operator()(const Continuation &continuation)
    {
        line.own("+ ");
        if (!continuation.text.isEmpty())
            bytesOf(line, continuation.text.size());
    }
    void operator()(const CapabilityData &data)
    {
        line.own("* CAPABILITY ").part(TracePart::Protocol, data.words.join(' '));
    }
    void operator()(const ListData &data)
    {
        line.own(data.command == ListData::Command::List ? OwnWords("* LIST (")
                                                         : OwnWords("* LSUB ("));
        line.part(TracePart::Protocol, data.attributes.join(' ')).own(") ");
        quoted(line, TracePart::Protocol, data.separator);
        line.own(" ").part(TracePart::Folder, data.name.raw());
    }
    void operator()(const NamespaceData &data)
    {
        line.own("* NAMESPACE ((");
        quoted(line, TracePart::Folder, data.prefix);
        line.own(" ");
        quoted(line, TracePart::Protocol, data.separator);
        line.own("))");
    }
    void operator()(const MailboxStatusData &data)
    {
        line.own("* STATUS ").part(TracePart::Folder, data.name.raw()).own(" (");
        count(line, "MESSAGES", data.messages);
        count(line, "UIDNEXT", data.uidNext);
        count(line, "UIDVALIDITY", data.uidValidity);
        count(line, "SIZE", data.size);
        count(line, "APPENDLIMIT", data.appendLimit);
        count(line, "HIGHESTMODSEQ", data.highestModSeq);
        line.own(")");
    }
    void operator()(const IdData &data)
    {
        line.own("* ID (");
        for (const auto &[name, value] : data.fields) {
            const bool isSoftware = name == "name"_ba || name == "version"_ba || name == "vendor"_ba
                                    || name == "os"_ba || name == "release"_ba;
            if (!isSoftware)
                continue;
            quoted(line, TracePart::Protocol, name);
            line.own(" ");
            quoted(line, TracePart::Protocol, value);
            line.own(" ");
        }
        line.own(")");
    }
    void operator()(const QuotaData &data)
    {
        line.own("* QUOTA ");
        quoted(line, TracePart::Address, data.root);
        for (const QuotaData::Resource &resource : data.resources) {
            line.own(" ").part(TracePart::Words, resource.name);
            line.own(" ").number(resource.usage).own(" ").number(resource.limit);
        }
    }
    void operator()(const Exists &data) { line.own("* ").number(data.count).own(" EXISTS"); }
    void operator()(const Expunged &data) { line.own("* ").number(data.sequence).own(" EXPUNGE"); }
    void operator()(const FlagsData &data)
    {
        line.own("* FLAGS ");
        traceFlags(line, data.flags);
    }
    void operator()(const SearchData &data)
    {
        line.own("* SEARCH <").number(data.uids.size()).own(" numbers>");
    }
    void operator()(const AclData &data)
    {
        line.own("* ACL ").part(TracePart::Folder, data.name.raw());
        for (const AclData::Entry &entry : data.entries) {
            line.own(" ").part(TracePart::Address, entry.identifier);
            line.own(" ").part(TracePart::Words, entry.rights);
        }
    }
    void operator()(const OtherData &data)
    {
        line.own("* ").part(TracePart::Words, data.word).own(" …");
    }
    // These have notes instead of lines.
    void operator()(const FetchData &) {}
    void operator()(const BodyBegin &) {}
    void operator()(const BodyChunk &) {}
    void operator()(const BodyEnd &) {}
};

FetchNote noteOf(const FetchData &data)
{
    FetchNote note;
    note.kind = data.bodyWasStreamed ? FetchNote::Kind::BodyEnds : FetchNote::Kind::Listing;
    note.hasLabels = data.labels.has_value();
    note.sequence = data.sequence;
    note.uid = data.uid;
    note.size = data.size;
    note.received = data.received;
    note.flags = data.flags;
    if (data.header)
        note.headerBytes = data.header->size();
    if (data.body)
        note.bodyBytes = data.body->size();
    return note;
}

} // namespace

void traceEvent(ConnectionTrace &trace, const Event &event)
{
    if (const auto *data = std::get_if<FetchData>(&event)) {
        trace.fetched(noteOf(*data));
        return;
    }
    if (const auto *begin = std::get_if<BodyBegin>(&event)) {
        FetchNote note;
        note.kind = FetchNote::Kind::BodyBegins;
        note.sequence = begin->sequence;
        note.uid = begin->uid;
        note.bodyBytes = begin->size;
        trace.fetched(note);
        return;
    }
    if (std::holds_alternative<BodyChunk>(event) || std::holds_alternative<BodyEnd>(event))
        return;
    LineWriter writer;
    std::visit(writer, event);
    trace.received(std::move(writer.line));
}

} // namespace Mailhaul::Imap
