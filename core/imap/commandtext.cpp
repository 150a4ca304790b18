// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/commandtext.h"

#include "core/trace/fetchnote.h"

#include <algorithm>

namespace Mailhaul::Imap {

namespace {

enum class Spelling { Atom, Quoted, Literal };

// RFC 7888, 5: what LITERAL- allows.
constexpr qint64 largestUnaskedLiteral = 4096;

Spelling spellingOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Spelling::Quoted;
    Spelling spelling = Spelling::Atom;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '\r' || byte == '\n' || byte == 0 || byte >= 0x80)
            return Spelling::Literal;
        const bool isAtomByte = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
                                || (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '_'
                                || byte == '.' || byte == '/' || byte == '@';
        if (!isAtomByte)
            spelling = Spelling::Quoted;
    }
    // The atom NIL would be read as nothing at all.
    return bytes.compare("NIL", Qt::CaseInsensitive) == 0 ? Spelling::Quoted : spelling;
}

} // namespace

CommandText &CommandText::raw(OwnWords text)
{
    m_text.append(text);
    m_trace.own(text);
    return *this;
}

CommandText &CommandText::raw(const QByteArray &text, TracePart kind)
{
    m_text.append(text);
    m_trace.part(kind, text);
    return *this;
}

CommandText &CommandText::flags(const Flags &flags)
{
    m_text.append(flags.toImap());
    traceFlags(m_trace, flags);
    return *this;
}

CommandText &CommandText::string(const QByteArray &bytes, TracePart kind)
{
    spell(bytes);
    m_trace.part(kind, bytes);
    return *this;
}

CommandText &CommandText::password(const Secret &secret)
{
    spell(secret.reveal().toUtf8());
    // Not even its length.
    m_trace.own("<password>");
    return *this;
}

CommandText &CommandText::response(const Secret &base64)
{
    m_text.append(base64.reveal().toLatin1());
    m_trace.own("<response>");
    return *this;
}

void CommandText::spell(const QByteArray &bytes)
{
    switch (spellingOf(bytes)) {
    case Spelling::Atom:
        m_text.append(bytes);
        break;
    case Spelling::Quoted:
        m_text.append('"');
        for (const char c : bytes) {
            if (c == '"' || c == '\\')
                m_text.append('\\');
            m_text.append(c);
        }
        m_text.append('"');
        break;
    case Spelling::Literal:
        literalMark(bytes.size());
        m_text.append(bytes);
        break;
    }
}

CommandText &CommandText::body(const MessageBodyPtr &body)
{
    literalMark(body->size());
    m_trace.own("{").number(body->size()).own("} <message of ").number(body->size()).own(" bytes>");
    if (!m_text.isEmpty())
        m_pieces.emplace_back(std::exchange(m_text, {}));
    m_pieces.emplace_back(body);
    return *this;
}

void CommandText::literalMark(qint64 size)
{
    const bool isUnasked =
        m_capabilities.has(Capability::literalPlus)
        || (m_capabilities.has(Capability::literalMinus) && size <= largestUnaskedLiteral);
    m_text.append('{').append(QByteArray::number(size)).append(isUnasked ? "+}\r\n" : "}\r\n");
    if (isUnasked)
        return;
    m_pieces.emplace_back(std::exchange(m_text, {}));
    m_pieces.emplace_back(AwaitContinuation{});
}

std::deque<Piece> CommandText::finish()
{
    m_text.append("\r\n");
    m_pieces.emplace_back(std::exchange(m_text, {}));
    return std::exchange(m_pieces, {});
}

} // namespace Mailhaul::Imap
