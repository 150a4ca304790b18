// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/witnessreader.h"

#include <QAbstractSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Test {
namespace {

constexpr int silenceLimitMs = 60'000;
constexpr qsizetype largestLiteral = 1'000'000'000;

/// Where the `{n}` that ends \a line begins, and n; nothing when it does not end so.
struct LiteralMark
{
    qsizetype position;
    qsizetype size;
};

std::optional<LiteralMark> literalMark(const QByteArray &line)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0)
        return std::nullopt;
    bool isNumber = false;
    const qsizetype size = line.sliced(open + 1, line.size() - open - 2).toLongLong(&isNumber);
    if (!isNumber || size < 0)
        return std::nullopt;
    return LiteralMark{open, size};
}

bool endsWithWordsForPeople(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.front() == "+")
        return true;
    if (words.size() < 2)
        return false;
    const QByteArray status = words[1].toUpper();
    return status == "OK" || status == "NO" || status == "BAD" || status == "BYE"
           || status == "PREAUTH";
}

class ValueParser
{
public:
    explicit ValueParser(const WitnessResponse &response) : m_response(response) {}

    QList<WitnessValue> list()
    {
        QList<WitnessValue> values;
        while (m_at < line().size() && line()[m_at] != ')') {
            if (line()[m_at] == ' ')
                ++m_at;
            else
                values << value();
        }
        ++m_at;
        return values;
    }

private:
    const QByteArray &line() const { return m_response.line; }

    WitnessValue value()
    {
        switch (line()[m_at]) {
        case '(':
            ++m_at;
            return {WitnessValue::Kind::List, {}, list()};
        case '"':
            return {WitnessValue::Kind::String, quoted(), {}};
        case '{':
            m_at = line().indexOf('}', m_at) + 1;
            return {WitnessValue::Kind::String, m_response.literals.value(m_literal++), {}};
        default:
            return {WitnessValue::Kind::Atom, atom(), {}};
        }
    }

    QByteArray quoted()
    {
        QByteArray text;
        for (++m_at; m_at < line().size() && line()[m_at] != '"'; ++m_at) {
            if (line()[m_at] == '\\' && m_at + 1 < line().size())
                ++m_at;
            text += line()[m_at];
        }
        ++m_at;
        return text;
    }

    QByteArray atom()
    {
        const qsizetype begin = m_at;
        const QByteArray start =
            line().sliced(begin, std::min<qsizetype>(5, line().size() - begin));
        // A section's name may hold blanks and brackets: BODY[HEADER.FIELDS (DATE)].
        if (start.toUpper() == "BODY[")
            m_at = std::max(line().indexOf(']', begin), begin);
        while (m_at < line().size() && !" ()\""_ba.contains(line()[m_at]))
            ++m_at;
        return line().sliced(begin, m_at - begin);
    }

    const WitnessResponse &m_response;
    qsizetype m_at = 0;
    qsizetype m_literal = 0;
};

} // namespace

bool WitnessValue::isAtom(QByteArrayView word) const
{
    return kind == Kind::Atom && text.compare(word, Qt::CaseInsensitive) == 0;
}

QByteArrayList WitnessValue::texts() const
{
    QByteArrayList all;
    for (const WitnessValue &item : items)
        all << item.text;
    return all;
}

QList<WitnessValue> parsedValues(const WitnessResponse &response)
{
    return ValueParser(response).list();
}

std::optional<WitnessResponse> WitnessReader::next()
{
    WitnessResponse response;
    for (;;) {
        const std::optional<QByteArray> part = nextLine();
        if (!part)
            return std::nullopt;
        response.line += *part;
        if (response.literals.isEmpty() && endsWithWordsForPeople(response.line))
            return response;
        const std::optional<LiteralMark> mark = literalMark(*part);
        if (!mark)
            return response;
        const std::optional<QByteArray> literal = nextBytes(mark->size);
        if (!literal)
            return std::nullopt;
        response.literals << *literal;
    }
}

std::optional<QByteArray> WitnessReader::nextLine()
{
    for (qsizetype searched = m_at;;) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        if (end >= 0) {
            QByteArray line = m_buffer.sliced(m_at, end - m_at);
            if (line.endsWith('\r'))
                line.chop(1);
            m_at = end + 1;
            return line;
        }
        m_buffer.remove(0, m_at);
        m_at = 0;
        searched = m_buffer.size();
        if (!waitForMore())
            return std::nullopt;
        m_buffer += m_socket.readAll();
    }
}

std::optional<QByteArray> WitnessReader::nextBytes(qsizetype count)
{
    if (count > largestLiteral)
        return std::nullopt;
    const qsizetype buffered = std::min(count, m_buffer.size() - m_at);
    QByteArray bytes = m_buffer.sliced(m_at, buffered);
    m_at += buffered;
    bytes.resize(count);
    for (qsizetype done = buffered; done < count;) {
        if (!waitForMore())
            return std::nullopt;
        const qint64 read = m_socket.read(bytes.data() + done, count - done);
        if (read < 0)
            return std::nullopt;
        done += read;
    }
    return bytes;
}

bool WitnessReader::waitForMore()
{
    return m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(silenceLimitMs);
}

} // namespace Mailhaul::Test
