// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/identity.h"

#include <QtEndian>
#include <QVarLengthArray>

#include <algorithm>
#include <cstring>
#include <span>

namespace Mailhaul {

namespace {

// Not MD5, which imapsync takes: a sender could make two different messages of one key, and then
// only one of them would be copied. Qt's BLAKE2b takes a quarter of the time of its SHA-256.
constexpr QCryptographicHash::Algorithm algorithm = QCryptographicHash::Blake2b_160;
constexpr std::size_t digestSize = 20;
constexpr quint64 contentMark = quint64(1) << 63;

enum class KeyKind { Header, Content };

MessageKey keyFromDigest(const char *digest, KeyKind kind)
{
    MessageKey key;
    key.digest = {qFromBigEndian<quint64>(digest), qFromBigEndian<quint64>(digest + 8)};
    if (kind == KeyKind::Content)
        key.digest[0] |= contentMark;
    else
        key.digest[0] &= ~contentMark;
    if (key.isNull())
        key.digest[1] = 1;
    return key;
}

bool isWhiteSpace(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

char normalised(char byte)
{
    // A NUL may arrive as 0x80 on the other side.
    if (uchar(byte) >= 0x80 || byte == '\0')
        return 'X';
    return byte >= 'a' && byte <= 'z' ? char(byte - 'a' + 'A') : byte;
}

/// The next line of \a rest without its end; \a rest is advanced.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const char *const begin = rest.data();
    const void *const feed = std::memchr(begin, '\n', size_t(rest.size()));
    const qsizetype length = feed ? static_cast<const char *>(feed) - begin : rest.size();
    const QByteArrayView line = rest.first(length);
    rest = rest.sliced(feed ? length + 1 : length);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// "MESSAGE-ID: " or "RECEIVED: ", and nothing for other fields. \a value is what follows the
/// colon.
QByteArrayView wantedField(QByteArrayView line, QByteArrayView &value)
{
    // Most lines belong to other fields, so look at one byte first.
    const char first = line.front();
    if (first != 'M' && first != 'm' && first != 'R' && first != 'r')
        return {};
    for (const QByteArrayView field :
         {QByteArrayView("MESSAGE-ID: "), QByteArrayView("RECEIVED: ")}) {
        const QByteArrayView name = field.chopped(2);
        if (line.size() <= name.size()
            || line.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        QByteArrayView rest = line.sliced(name.size());
        // Blanks before the colon are obsolete, but allowed to be read (RFC 5322, 4.5).
        while (!rest.isEmpty() && isWhiteSpace(rest.front()))
            rest = rest.sliced(1);
        if (!rest.startsWith(':'))
            continue;
        value = rest.sliced(1);
        return field;
    }
    return {};
}

/// Collects the normalised lines of the wanted fields.
class FieldCollector
{
public:
    void begin(QByteArrayView field)
    {
        finish();
        m_lineStart = m_text.size();
        m_text.append(field.data(), field.size());
        m_valueStart = m_text.size();
        m_open = true;
    }

    bool isOpen() const { return m_open; }

    /// A further physical line of the open field, or its first.
    void append(QByteArrayView value)
    {
        bool blank = true; // A fold is white space, and so is what stands before the value.
        const qsizetype begin = m_text.size();
        m_text.resize(begin + value.size() + 1);
        char *out = m_text.data() + begin;
        const char *const valueStart = m_text.data() + m_valueStart;
        for (const char byte : value) {
            if (isWhiteSpace(byte)) {
                blank = true;
                continue;
            }
            if (blank && out != valueStart)
                *out++ = ' ';
            blank = false;
            *out++ = normalised(byte);
        }
        m_text.resize(out - m_text.data());
    }

    /// A field without a value is dropped: it would make all such messages one.
    void finish()
    {
        if (!m_open)
            return;
        if (m_text.size() > m_valueStart)
            m_lines.append({m_lineStart, m_text.size() - m_lineStart});
        else
            m_text.resize(m_lineStart);
        m_open = false;
    }

    std::optional<MessageKey> key()
    {
        finish();
        if (m_lines.isEmpty())
            return std::nullopt;
        QVarLengthArray<QByteArrayView, 32> views;
        for (const Line &line : m_lines)
            views.append(QByteArrayView(m_text.constData() + line.start, line.length));
        std::sort(views.begin(), views.end());
        std::array<std::byte, digestSize> digest;
        QCryptographicHash::hashInto(digest, QSpan<const QByteArrayView>(views), algorithm);
        return keyFromDigest(reinterpret_cast<const char *>(digest.data()), KeyKind::Header);
    }

private:
    struct Line
    {
        qsizetype start = 0, length = 0;
    };

    QVarLengthArray<char, 4096> m_text;
    QVarLengthArray<Line, 32> m_lines;
    qsizetype m_lineStart = 0, m_valueStart = 0;
    bool m_open = false;
};

} // namespace

size_t qHash(const MessageKey &key, size_t seed) noexcept
{
    return size_t(key.digest[0] ^ key.digest[1]) ^ seed;
}

std::optional<MessageKey> identityFromHeader(QByteArrayView header)
{
    FieldCollector fields;
    while (!header.isEmpty()) {
        const QByteArrayView line = takeLine(header);
        if (line.isEmpty())
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            if (fields.isOpen())
                fields.append(line);
            continue;
        }
        QByteArrayView value;
        const QByteArrayView field = wantedField(line, value);
        if (field.isEmpty()) {
            fields.finish();
            continue;
        }
        fields.begin(field);
        fields.append(value);
    }
    return fields.key();
}

MessageKey identityFromLines(const QByteArrayList &lines)
{
    QCryptographicHash hash(algorithm);
    for (const QByteArray &line : lines)
        hash.addData(line);
    return keyFromDigest(hash.resultView().data(), KeyKind::Header);
}

MessageKey numberedKey(const MessageKey &key, int number)
{
    QCryptographicHash hash(algorithm);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(key.digest.data()),
                                qsizetype(sizeof(key.digest))));
    hash.addData(QByteArray('#' + QByteArray::number(number)));
    const bool isContent = (key.digest[0] & contentMark) != 0;
    return keyFromDigest(hash.resultView().data(), isContent ? KeyKind::Content : KeyKind::Header);
}

ContentIdentity::ContentIdentity() : m_hash(algorithm) {}

void ContentIdentity::add(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (at != end) {
        if (*at == '\n') {
            // Some servers drop a second CR before the LF, so any number of them is one line end.
            m_heldReturns = 0;
            ++m_heldLineEnds;
            ++at;
            continue;
        }
        if (*at == '\r') {
            ++m_heldReturns;
            ++at;
            continue;
        }
        countHeldReturns();
        addHeldLineEnds();
        if (*at == '\0') {
            m_hash.addData(QByteArrayView("\x80", 1));
            ++at;
            continue;
        }
        const char *const stop =
            std::find_if(at, end, [](char c) { return c == '\n' || c == '\r' || c == '\0'; });
        m_hash.addData(QByteArrayView(at, stop));
        at = stop;
    }
}

MessageKey ContentIdentity::result()
{
    return keyFromDigest(m_hash.resultView().data(), KeyKind::Content);
}

void ContentIdentity::countHeldReturns()
{
    m_heldLineEnds += m_heldReturns;
    m_heldReturns = 0;
}

void ContentIdentity::addHeldLineEnds()
{
    static constexpr auto feeds = [] {
        std::array<char, 256> block;
        block.fill('\n');
        return block;
    }();
    while (m_heldLineEnds > 0) {
        const qint64 length = std::min(m_heldLineEnds, qint64(feeds.size()));
        m_hash.addData(QByteArrayView(feeds.data(), length));
        m_heldLineEnds -= length;
    }
}

} // namespace Mailhaul
