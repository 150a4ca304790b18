// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/cursor.h"

namespace Mailhaul::Imap {

namespace {

constexpr int deepestNesting = 32;

bool endsAtom(char c)
{
    switch (c) {
    case ' ':
    case '(':
    case ')':
    case '[':
    case ']':
    case '{':
    case '"':
    case '\r':
    case '\n':
        return true;
    default:
        return false;
    }
}

} // namespace

bool Cursor::skip(char expected)
{
    if (m_rest.isEmpty() || m_rest.front() != expected)
        return false;
    m_rest = m_rest.sliced(1);
    return true;
}

void Cursor::skipBlanks()
{
    while (skip(' ')) {
    }
}

std::optional<QByteArrayView> Cursor::atom()
{
    qsizetype length = 0;
    while (length < m_rest.size() && !endsAtom(m_rest[length]))
        ++length;
    if (length == 0)
        return std::nullopt;
    const QByteArrayView token = m_rest.first(length);
    m_rest = m_rest.sliced(length);
    return token;
}

std::optional<qint64> Cursor::number()
{
    qsizetype length = 0;
    while (length < m_rest.size() && m_rest[length] >= '0' && m_rest[length] <= '9')
        ++length;
    bool isNumber = false;
    const qint64 value = m_rest.first(length).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    m_rest = m_rest.sliced(length);
    return value;
}

std::optional<QByteArray> Cursor::quoted()
{
    QByteArray text;
    for (qsizetype i = 1; i < m_rest.size(); ++i) {
        char c = m_rest[i];
        if (c == '"') {
            m_rest = m_rest.sliced(i + 1);
            // Empty, but not null: a quoted nothing is not NIL.
            return text.isNull() ? QByteArray("") : text;
        }
        if (c == '\\' && i + 1 < m_rest.size())
            c = m_rest[++i];
        text.append(c);
    }
    return std::nullopt;
}

std::optional<QByteArray> Cursor::literal()
{
    Cursor inside(m_rest);
    inside.skip('~');
    if (!inside.skip('{'))
        return std::nullopt;
    const auto size = inside.number();
    inside.skip('+');
    if (!size || !inside.skip('}') || !inside.skip('\r') || !inside.skip('\n')
        || *size > inside.m_rest.size())
        return std::nullopt;
    const QByteArray bytes = *size == 0 ? QByteArray("") : inside.m_rest.first(*size).toByteArray();
    m_rest = inside.m_rest.sliced(*size);
    return bytes;
}

std::optional<QByteArray> Cursor::string()
{
    if (peek() == '"')
        return quoted();
    return literal();
}

std::optional<QByteArray> Cursor::astring()
{
    if (peek() == '"' || peek() == '{')
        return string();
    qsizetype length = 0;
    while (length < m_rest.size()
           && (!endsAtom(m_rest[length]) || m_rest[length] == '[' || m_rest[length] == ']'))
        ++length;
    if (length == 0)
        return std::nullopt;
    const QByteArray token = m_rest.first(length).toByteArray();
    m_rest = m_rest.sliced(length);
    return token;
}

std::optional<QByteArray> Cursor::nstring()
{
    if (m_rest.size() >= 3 && m_rest.first(3).compare("NIL", Qt::CaseInsensitive) == 0
        && (m_rest.size() == 3 || endsAtom(m_rest[3]))) {
        m_rest = m_rest.sliced(3);
        return QByteArray();
    }
    return string();
}

bool Cursor::skipValue(int depth)
{
    if (depth > deepestNesting)
        return false;
    if (skip('(')) {
        while (true) {
            skipBlanks();
            if (skip(')'))
                return true;
            if (!skipValue(depth + 1))
                return false;
        }
    }
    if (peek() == '"' || peek() == '{' || peek() == '~') {
        if (string())
            return true;
    }
    return astring().has_value();
}

} // namespace Mailhaul::Imap
