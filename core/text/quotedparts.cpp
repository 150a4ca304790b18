// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotedparts.h"

#include <QCoreApplication>

namespace Mailhaul {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pattern)
};

bool isBlank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

bool isWordByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
           || (byte >= '0' && byte <= '9') || byte == '_';
}

char closing(char open)
{
    switch (open) {
    case '(':
        return ')';
    case '[':
        return ']';
    case '{':
        return '}';
    case '<':
        return '>';
    default:
        return open;
    }
}

std::unexpected<PatternError> error(qsizetype offset, const QString &reason)
{
    return std::unexpected(PatternError{offset, reason});
}

} // namespace

void QuotedParts::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
        ++m_at;
}

std::expected<QuotedPart, PatternError> QuotedParts::first()
{
    skipBlanks();
    if (m_at >= m_text.size())
        return error(m_at, Text::tr("A delimiter such as / or { is missing here."));
    const char open = m_text.at(m_at);
    if (isWordByte(open)) {
        return error(m_at, Text::tr("%1 cannot be a delimiter; use / or { for example.")
                               .arg(QChar::fromLatin1(open)));
    }
    ++m_at;
    return readTo(open, closing(open));
}

std::expected<QuotedPart, PatternError> QuotedParts::second(const QuotedPart &first)
{
    if (!first.isBracketed())
        return readTo(first.open, first.close);
    return this->first();
}

std::expected<QuotedPart, PatternError> QuotedParts::readTo(char open, char close)
{
    QuotedPart part{.text = {}, .start = m_at, .open = open, .close = close};
    int depth = 0;
    while (m_at < m_text.size()) {
        const char byte = m_text.at(m_at);
        if (byte == '\\' && m_at + 1 < m_text.size()) {
            const char next = m_text.at(m_at + 1);
            if (part.isBracketed() || next != close)
                part.text += byte;
            part.text += next;
            m_at += 2;
            continue;
        }
        if (byte == close && depth == 0) {
            ++m_at;
            return part;
        }
        if (part.isBracketed() && byte == open)
            ++depth;
        else if (part.isBracketed() && byte == close)
            --depth;
        part.text += byte;
        ++m_at;
    }
    return error(m_text.size(),
                 Text::tr("The closing delimiter %1 is missing.").arg(QChar::fromLatin1(close)));
}

std::expected<QByteArray, PatternError> QuotedParts::modifiers(QByteArrayView allowed)
{
    QByteArray letters;
    while (m_at < m_text.size() && isWordByte(m_text.at(m_at))) {
        const char letter = m_text.at(m_at);
        if (!allowed.contains(letter)) {
            if (letter == 'e') {
                return error(m_at,
                             Text::tr("The modifier e would run the replacement as a program, "
                                      "which is never done."));
            }
            return error(m_at, Text::tr("The modifier %1 is not known here. Known are: %2.")
                                   .arg(QChar::fromLatin1(letter), QString::fromLatin1(allowed)));
        }
        letters += letter;
        ++m_at;
    }
    skipBlanks();
    while (m_at < m_text.size() && (m_text.at(m_at) == ';' || isBlank(m_text.at(m_at))))
        ++m_at;
    if (m_at < m_text.size())
        return error(m_at, Text::tr("Nothing can follow the operator; is a delimiter inside it not "
                                    "escaped?"));
    return letters;
}

} // namespace Mailhaul
