// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/mailboxname.h"

#include <QHashFunctions>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Mailhaul::Imap {

using namespace Qt::StringLiterals;

namespace {

constexpr char base64Alphabet[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

constexpr std::array<qint8, 256> base64Values = [] {
    std::array<qint8, 256> values;
    values.fill(-1);
    for (qint8 value = 0; value < 64; ++value)
        values[uchar(base64Alphabet[value])] = value;
    return values;
}();

bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit <= 0x7e;
}

/// One shifted run of UTF-16 units: big-endian, in base64 without padding.
void appendShifted(QByteArray &out, QStringView units)
{
    out += '&';
    quint32 bits = 0;
    int bitCount = 0;
    for (const QChar unit : units) {
        bits = (bits << 16) | unit.unicode();
        bitCount += 16;
        while (bitCount >= 6) {
            bitCount -= 6;
            out += base64Alphabet[(bits >> bitCount) & 0x3f];
        }
    }
    if (bitCount > 0)
        out += base64Alphabet[(bits << (6 - bitCount)) & 0x3f];
    out += '-';
}

QByteArray encoded(const QString &text)
{
    // A surrogate without its partner is no character and has no encoding.
    const QString whole = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    QByteArray out;
    out.reserve(whole.size());
    for (qsizetype at = 0; at < whole.size();) {
        const char16_t unit = whole.at(at).unicode();
        if (isPlain(unit)) {
            out += char(unit);
            if (unit == u'&')
                out += '-';
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < whole.size() && !isPlain(whole.at(end).unicode()))
            ++end;
        appendShifted(out, QStringView(whole).sliced(at, end - at));
        at = end;
    }
    return out;
}

/// The text between '&' and '-'; nothing if it is no base64 of whole UTF-16 units.
std::optional<QString> unshifted(QByteArrayView digits)
{
    QString units;
    quint32 bits = 0;
    int bitCount = 0;
    for (const char digit : digits) {
        const qint8 value = base64Values[uchar(digit)];
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6) | quint32(value);
        bitCount += 6;
        if (bitCount >= 16) {
            bitCount -= 16;
            units += QChar(char16_t(bits >> bitCount));
        }
    }
    return units;
}

std::optional<QString> decoded(QByteArrayView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const char byte = raw.at(at);
        if (!isPlain(uchar(byte)))
            return std::nullopt;
        if (byte != '&') {
            text += QLatin1Char(byte);
            continue;
        }
        const qsizetype end = raw.indexOf('-', at);
        if (end < 0)
            return std::nullopt;
        if (end == at + 1) {
            text += u'&';
        } else {
            const auto shifted = unshifted(raw.sliced(at + 1, end - at - 1));
            if (!shifted)
                return std::nullopt;
            text += *shifted;
        }
        at = end;
    }
    // Stray bits, plain characters in base64, split runs and lone surrogates all come out in
    // another spelling than they went in.
    if (!text.isValidUtf16() || encoded(text) != raw)
        return std::nullopt;
    return text;
}

} // namespace

MailboxName::MailboxName(QByteArray raw) : m_raw(std::move(raw))
{
    if (m_raw.compare("INBOX", Qt::CaseInsensitive) == 0)
        m_raw = "INBOX"_ba;
}

MailboxName MailboxName::fromDisplay(const QString &text)
{
    return MailboxName(encoded(text));
}

QString MailboxName::display() const
{
    if (const auto text = decoded(m_raw))
        return *text;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(m_raw);
    return utf8.hasError() ? QString::fromLatin1(m_raw) : text;
}

bool MailboxName::isInbox() const
{
    return m_raw == "INBOX";
}

bool MailboxName::isModifiedUtf7() const
{
    return decoded(m_raw).has_value();
}

std::strong_ordering MailboxName::operator<=>(const MailboxName &other) const
{
    return m_raw.compare(other.m_raw) <=> 0;
}

size_t qHash(const MailboxName &name, size_t seed) noexcept
{
    return ::qHash(name.raw(), seed);
}

} // namespace Mailhaul::Imap
