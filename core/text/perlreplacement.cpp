// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/perlreplacement.h"

#include "core/text/perlvariable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pattern)
};

bool isDigit(char byte, int base)
{
    if (base == 16)
        return QByteArrayView("0123456789abcdefABCDEF").contains(byte);
    return byte >= '0' && byte < '0' + base;
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

QChar upper(QChar c)
{
    return c >= u'a' && c <= u'z' ? QChar(c.unicode() - 32) : c;
}

QChar lower(QChar c)
{
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
}

/// Text that is put together while its case is being changed.
class CaseWriter
{
public:
    void change(char letter)
    {
        switch (letter) {
        case 'u':
        case 'l':
            m_once = letter;
            return;
        case 'E':
            if (!m_open.isEmpty())
                m_open.chop(1);
            return;
        case 'U':
        case 'L':
            // One of them ends the other.
            m_open.replace("U", "").replace("L", "");
            m_open += letter;
            return;
        default:
            m_open += letter;
        }
    }

    void add(const QString &text)
    {
        for (QChar c : text) {
            const QChar original = c;
            if (m_open.contains('U'))
                c = upper(c);
            else if (m_open.contains('L'))
                c = lower(c);
            if (m_once != 0)
                c = m_once == 'u' ? upper(c) : lower(c);
            m_once = 0;
            if (m_open.contains('Q') && original.unicode() < 0x80 && !original.isLetterOrNumber()
                && original != u'_')
                m_result += u'\\';
            m_result += c;
        }
    }

    QString result() const { return m_result; }

private:
    QByteArray m_open;
    char m_once = 0;
    QString m_result;
};

} // namespace

/// Reads a replacement from left to right.
class PerlReplacement::Reader
{
public:
    explicit Reader(const QuotedPart &part) : m_part(part), m_text(part.text) {}

    std::expected<QList<Token>, PatternError> read();

private:
    void addLiteral(const QByteArray &bytes);
    void readEscape();
    void readNumber(int base, qsizetype mostDigits);
    std::expected<void, PatternError> readVariable();

    const QuotedPart &m_part;
    const QByteArray &m_text;
    qsizetype m_at = 0;
    QList<Token> m_tokens;
};

void PerlReplacement::Reader::addLiteral(const QByteArray &bytes)
{
    if (!m_tokens.isEmpty() && m_tokens.last().kind == Kind::Literal)
        m_tokens.last().text += bytes;
    else
        m_tokens.append({.kind = Kind::Literal, .text = bytes});
}

std::expected<QList<PerlReplacement::Token>, PatternError> PerlReplacement::Reader::read()
{
    if (!m_part.interpolates()) {
        addLiteral(m_text);
        return m_tokens;
    }
    while (m_at < m_text.size()) {
        const char byte = m_text.at(m_at);
        if (byte == '\\' && m_at + 1 < m_text.size()) {
            ++m_at;
            readEscape();
        } else if (byte == '$') {
            if (const auto read = readVariable(); !read)
                return std::unexpected(read.error());
        } else if (byte == '@' && m_at + 1 < m_text.size() && isLetter(m_text.at(m_at + 1))) {
            return std::unexpected(PatternError{
                m_part.start + m_at,
                Text::tr("Perl takes @ and a letter for a list; write a backslash before the @.")});
        } else {
            addLiteral(QByteArray(1, byte));
            ++m_at;
        }
    }
    return m_tokens;
}

std::expected<void, PatternError> PerlReplacement::Reader::readVariable()
{
    const auto variable = perlVariableAt(m_text, m_at);
    if (!variable)
        return std::unexpected(PatternError{m_part.start + m_at, variable.error().reason});
    if (!*variable) {
        return std::unexpected(
            PatternError{m_part.start + m_at,
                         Text::tr("Write a backslash before a dollar sign that means itself.")});
    }
    const QByteArray name = (*variable)->name;
    if (name == "&")
        m_tokens.append({.kind = Kind::Capture, .number = 0});
    else if (name.startsWith('+'))
        m_tokens.append({.kind = Kind::NamedCapture, .text = name.sliced(2).chopped(1)});
    else if ((*variable)->isCapture())
        m_tokens.append({.kind = Kind::Capture, .number = name.toInt()});
    else
        m_tokens.append({.kind = Kind::Variable, .text = name});
    m_at += (*variable)->length;
    return {};
}

void PerlReplacement::Reader::readNumber(int base, qsizetype mostDigits)
{
    qsizetype end = m_at;
    while (end < m_text.size() && end - m_at < mostDigits && isDigit(m_text.at(end), base))
        ++end;
    const uint value = m_text.sliced(m_at, end - m_at).toUInt(nullptr, base);
    m_at = end;
    if (value < 0x100)
        addLiteral(QByteArray(1, char(value)));
    else
        addLiteral(QString::fromUcs4(reinterpret_cast<const char32_t *>(&value), 1).toUtf8());
}

void PerlReplacement::Reader::readEscape()
{
    const char letter = m_text.at(m_at++);
    if (QByteArrayView("ULQEul").contains(letter)) {
        m_tokens.append({.kind = Kind::CaseChange, .text = QByteArray(1, letter)});
        return;
    }
    // Two digits are an octal number, one is a capture.
    const bool isOctal = isDigit(letter, 8) && m_at < m_text.size() && isDigit(m_text.at(m_at), 8);
    if (letter >= '1' && letter <= '9' && !isOctal) {
        m_tokens.append({.kind = Kind::Capture, .number = letter - '0'});
        return;
    }
    if (letter == '0' || isOctal) {
        --m_at;
        return readNumber(8, 3);
    }
    switch (letter) {
    case 'n':
        return addLiteral("\n"_ba);
    case 'r':
        return addLiteral("\r"_ba);
    case 't':
        return addLiteral("\t"_ba);
    case 'f':
        return addLiteral("\f"_ba);
    case 'a':
        return addLiteral("\a"_ba);
    case 'e':
        return addLiteral("\x1b"_ba);
    case 'c':
        if (m_at < m_text.size())
            addLiteral(
                QByteArray(1, char(upper(QChar::fromLatin1(m_text.at(m_at++))).unicode() ^ 64)));
        return;
    case 'x': {
        const bool isBraced = m_at < m_text.size() && m_text.at(m_at) == '{';
        if (isBraced)
            ++m_at;
        readNumber(16, isBraced ? 6 : 2);
        if (isBraced && m_at < m_text.size() && m_text.at(m_at) == '}')
            ++m_at;
        return;
    }
    default:
        addLiteral(QByteArray(1, letter));
    }
}

std::expected<PerlReplacement, PatternError> PerlReplacement::fromPart(const QuotedPart &part)
{
    auto tokens = Reader(part).read();
    if (!tokens)
        return std::unexpected(tokens.error());
    PerlReplacement result;
    result.m_tokens = std::move(*tokens);
    return result;
}

QString PerlReplacement::filledIn(const QRegularExpressionMatch &match,
                                  const PerlVariables &variables) const
{
    CaseWriter writer;
    for (const Token &token : m_tokens) {
        switch (token.kind) {
        case Kind::Literal:
            writer.add(QString::fromLatin1(token.text));
            break;
        case Kind::Capture:
            writer.add(match.captured(token.number));
            break;
        case Kind::NamedCapture:
            writer.add(match.captured(QString::fromLatin1(token.text)));
            break;
        case Kind::Variable:
            writer.add(QString::fromLatin1(variables.value(token.text)));
            break;
        case Kind::CaseChange:
            writer.change(token.text.front());
            break;
        }
    }
    return writer.result();
}

} // namespace Mailhaul
