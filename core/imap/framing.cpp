// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/framing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

namespace {

Error protocolError(const QString &text)
{
    return {.code = Error::Code::Protocol,
            .scope = Error::Scope::Connection,
            .retry = Error::Retry::AfterPause,
            .serverText = text};
}

Error endlessLine()
{
    return protocolError(QCoreApplication::translate("Imap", "The server sent an endless line."));
}

bool startsWithWord(QByteArrayView text, QByteArrayView word)
{
    if (text.size() < word.size())
        return false;
    if (text.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
        return false;
    return text.size() == word.size() || text[word.size()] == ' ';
}

/// Human text may end in "{5}" too, so only data responses are looked at for literals.
bool mayHoldLiterals(QByteArrayView response)
{
    if (!response.startsWith("* "))
        return false;
    const QByteArrayView rest = response.sliced(2);
    for (const QByteArrayView word : {"OK", "NO", "BAD", "BYE", "PREAUTH"}) {
        if (startsWithWord(rest, word))
            return false;
    }
    return true;
}

struct LiteralMark
{
    qsizetype position = 0; ///< Of the brace, or of the tilde of a literal8 (RFC 3516).
    qint64 size = 0;
    bool tooLarge = false;
};

/// The literal announced at the end of \a line, if there is one: "{n}", "{n+}" or "~{n}".
std::optional<LiteralMark> literalAtEnd(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    qsizetype end = line.size() - 1;
    if (end > 0 && line[end - 1] == '+')
        --end;
    qsizetype begin = end;
    while (begin > 0 && line[begin - 1] >= '0' && line[begin - 1] <= '9')
        --begin;
    if (begin == end || begin == 0 || line[begin - 1] != '{')
        return std::nullopt;
    LiteralMark mark;
    mark.position = begin - 1;
    if (mark.position > 0 && line[mark.position - 1] == '~')
        --mark.position;
    bool isNumber = false;
    mark.size = line.sliced(begin, end - begin).toLongLong(&isNumber);
    mark.tooLarge = !isNumber;
    return mark;
}

/// True if what comes before the literal asks for the whole of a message.
bool announcesBody(QByteArrayView prefix)
{
    if (!prefix.endsWith(' '))
        return false;
    const QByteArrayView item = prefix.chopped(1);
    const qsizetype start = std::max(item.lastIndexOf(' '), item.lastIndexOf('(')) + 1;
    const QByteArray name = item.sliced(start).toByteArray().toUpper();
    if (name != "BODY[]"_ba && name != "RFC822"_ba && name != "BINARY[]"_ba
        && name != "BODY[]<0>"_ba)
        return false;
    // "* 12 FETCH (": a number, then the word.
    const qsizetype blank = prefix.indexOf(' ', 2);
    return blank > 2 && startsWithWord(prefix.sliced(blank + 1), "FETCH");
}

} // namespace

void Framing::append(const QByteArray &received)
{
    if (available() == 0) {
        m_input = received;
        m_position = 0;
        m_searched = 0;
        return;
    }
    if (m_position > 0) {
        m_input.remove(0, m_position);
        m_position = 0;
    }
    m_input.append(received);
}

QByteArray Framing::takeRest()
{
    const QByteArray rest = m_input.sliced(m_position);
    clear();
    return rest;
}

void Framing::clear()
{
    m_input.clear();
    m_position = 0;
    m_searched = 0;
    m_response.clear();
    m_state = State::Line;
    m_remaining = 0;
    m_hasBody = false;
}

Result<std::optional<Framing::Frame>> Framing::next()
{
    if (m_state == State::Literal) {
        const auto frame = nextInLiteral();
        if (!frame || m_state == State::Literal)
            return frame;
    }
    if (m_state == State::Body) {
        if (m_remaining > 0 && available() == 0)
            return std::nullopt;
        return nextInBody();
    }
    return nextInLine();
}

Framing::Frame Framing::nextInBody()
{
    if (m_remaining == 0) {
        m_state = State::Line;
        return BodyEnd{};
    }
    const qsizetype length = std::min<qint64>(m_remaining, available());
    m_remaining -= length;
    // Most often the whole of what was received belongs to the body: it is passed on without a copy.
    if (m_position == 0 && length == m_input.size()) {
        BodyChunk chunk{std::exchange(m_input, {})};
        m_searched = 0;
        return chunk;
    }
    BodyChunk chunk{m_input.sliced(m_position, length)};
    m_position += length;
    return chunk;
}

Result<std::optional<Framing::Frame>> Framing::nextInLiteral()
{
    const qsizetype length = std::min<qint64>(m_remaining, available());
    m_response.append(QByteArrayView(m_input).sliced(m_position, length));
    m_position += length;
    m_remaining -= length;
    if (m_remaining == 0)
        m_state = State::Line;
    return std::nullopt;
}

Result<std::optional<Framing::Frame>> Framing::nextInLine()
{
    while (true) {
        const char *begin = m_input.constData() + m_position;
        const auto *found = static_cast<const char *>(
            std::memchr(begin + m_searched, '\n', size_t(available() - m_searched)));
        if (!found) {
            m_searched = available();
            // A CR at the end of what is here may belong to the line end.
            if (m_response.size() + m_searched > m_limits.response + 1)
                return std::unexpected(endlessLine());
            return std::nullopt;
        }
        // imap4d ends some lines with a bare LF.
        qsizetype length = found - begin;
        const qsizetype consumed = length + 1;
        if (length > 0 && begin[length - 1] == '\r')
            --length;
        const QByteArrayView line(begin, length);
        m_position += consumed;
        m_searched = 0;
        if (m_response.size() + length > m_limits.response)
            return std::unexpected(endlessLine());

        const bool isContinued = !m_response.isEmpty();
        const auto mark =
            (isContinued || mayHoldLiterals(line)) ? literalAtEnd(line) : std::nullopt;
        if (!mark) {
            m_hasBody = false;
            if (!isContinued)
                return Response{line.toByteArray()};
            m_response.append(line);
            return Response{std::exchange(m_response, {})};
        }

        m_response.append(line.first(mark->position));
        const bool isBody = announcesBody(m_response);
        const qint64 limit = isBody ? m_limits.body : m_limits.response - m_response.size();
        if (mark->tooLarge || mark->size > limit)
            return std::unexpected(protocolError(QCoreApplication::translate(
                "Imap", "The server announced more bytes than can be taken at once.")));
        if (isBody && std::exchange(m_hasBody, true))
            return std::unexpected(protocolError(QCoreApplication::translate(
                "Imap", "The server sent more than one message in one answer.")));
        m_remaining = mark->size;
        if (isBody) {
            BodyBegin body{m_response, mark->size};
            m_response.append("{0}\r\n");
            m_state = State::Body;
            return body;
        }
        m_response.append('{' + QByteArray::number(mark->size) + "}\r\n");
        m_state = State::Literal;
        if (const auto frame = nextInLiteral(); !frame || m_state == State::Literal)
            return frame;
    }
}

} // namespace Mailhaul::Imap
