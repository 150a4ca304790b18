// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/fetchnote.h"

#include <algorithm>
#include <array>
#include <span>

namespace Mailhaul {

namespace {

bool isOneOf(QByteArrayView flag, std::span<const QByteArrayView> known)
{
    return std::ranges::any_of(known, [flag](QByteArrayView name) {
        return flag.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Those of RFC 3501, and keywords that programs set by themselves.
bool isEverybodys(QByteArrayView flag)
{
    static constexpr auto system = std::to_array<QByteArrayView>(
        {"\\Seen", "\\Answered", "\\Flagged", "\\Deleted", "\\Draft", "\\Recent", "\\*"});
    static constexpr auto keywords = std::to_array<QByteArrayView>(
        {"$Forwarded", "$Important", "$Junk", "$MDNSent", "$NotJunk", "$NotPhishing", "$Phishing",
         "$SubmitPending", "$Submitted", "$label1", "$label2", "$label3", "$label4", "$label5",
         "Forwarded", "Junk", "NonJunk", "NotJunk"});
    return flag.startsWith('\\') ? isOneOf(flag, system) : isOneOf(flag, keywords);
}

void item(TraceLine &line, OwnWords name, const std::optional<qint64> &number)
{
    if (number)
        line.own(name).number(*number);
}

} // namespace

void traceFlags(TraceLine &line, const Imap::Flags &flags)
{
    line.own("(");
    bool isFirst = true;
    for (const QByteArray &name : flags.names()) {
        if (!std::exchange(isFirst, false))
            line.own(" ");
        line.part(isEverybodys(name) ? TracePart::Protocol : TracePart::Keyword, name);
    }
    line.own(")");
}

bool FetchNote::continues(const FetchNote &before) const
{
    if (kind == Kind::BodyEnds)
        return before.kind == Kind::BodyBegins && before.sequence == sequence;
    return kind == Kind::Listing && before.kind == Kind::Listing;
}

TraceLine FetchNote::line() const
{
    TraceLine line;
    line.own("* ").number(sequence).own(" FETCH (UID ").number(uid);
    item(line, " RFC822.SIZE ", size);
    if (received)
        line.own(" INTERNALDATE \"").part(TracePart::Protocol, received->toImap()).own("\"");
    if (flags) {
        line.own(" FLAGS ");
        traceFlags(line, *flags);
    }
    if (hasLabels)
        line.own(" X-GM-LABELS <labels>");
    if (headerBytes)
        line.own(" BODY[HEADER] <header of ").number(*headerBytes).own(" bytes>");
    if (bodyBytes)
        line.own(" BODY[] <message of ").number(*bodyBytes).own(" bytes>");
    if (kind == Kind::BodyEnds)
        line.own(" BODY[] <message>");
    return line.own(")");
}

} // namespace Mailhaul
