// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/transliteration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mailhaul {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Pattern)
};

struct ListedByte
{
    uchar byte = 0;
    bool isEscaped = false;
};

uchar escaped(const QByteArray &text, qsizetype &at)
{
    const char letter = text.at(at++);
    switch (letter) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'f':
        return '\f';
    case 'a':
        return '\a';
    case 'e':
        return 0x1b;
    case 'x': {
        qsizetype end = at;
        while (end < text.size() && end - at < 2
               && QByteArrayView("0123456789abcdefABCDEF").contains(text.at(end)))
            ++end;
        const uint value = text.sliced(at, end - at).toUInt(nullptr, 16);
        at = end;
        return uchar(value);
    }
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7': {
        qsizetype end = --at;
        while (end < text.size() && end - at < 3 && text.at(end) >= '0' && text.at(end) <= '7')
            ++end;
        const uint value = text.sliced(at, end - at).toUInt(nullptr, 8);
        at = end;
        return uchar(value);
    }
    default:
        return uchar(letter);
    }
}

std::expected<QByteArray, PatternError> expanded(const QuotedPart &part)
{
    QList<ListedByte> bytes;
    for (qsizetype at = 0; at < part.text.size();) {
        const char byte = part.text.at(at++);
        if (byte == '\\' && at < part.text.size() && part.interpolates())
            bytes.append({escaped(part.text, at), true});
        else
            bytes.append({uchar(byte), false});
    }
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto isHyphen = [&](qsizetype at) {
            return at < bytes.size() && bytes.at(at).byte == '-' && !bytes.at(at).isEscaped;
        };
        const bool isRange = part.interpolates() && isHyphen(i + 1) && i + 2 < bytes.size();
        if (!isRange) {
            result += char(bytes.at(i).byte);
            continue;
        }
        if (isHyphen(i + 3) && i + 4 < bytes.size()) {
            return std::unexpected(PatternError{
                part.start, Text::tr("It is not clear where the range %1-%2 ends; write a "
                                     "backslash before a hyphen that means itself.")
                                .arg(QChar::fromLatin1(char(bytes.at(i).byte)),
                                     QChar::fromLatin1(char(bytes.at(i + 2).byte)))});
        }
        const uchar first = bytes.at(i).byte, last = bytes.at(i + 2).byte;
        if (first > last) {
            return std::unexpected(
                PatternError{part.start, Text::tr("The range %1-%2 runs backwards.")
                                             .arg(QChar::fromLatin1(char(first)),
                                                  QChar::fromLatin1(char(last)))});
        }
        for (int byte = first; byte <= last; ++byte)
            result += char(byte);
        i += 2;
    }
    return result;
}

} // namespace

std::expected<Transliteration, PatternError> Transliteration::fromParts(const QuotedPart &fromPart,
                                                                        const QuotedPart &toPart,
                                                                        const QByteArray &modifiers)
{
    auto from = expanded(fromPart);
    auto to = expanded(toPart);
    if (!from)
        return std::unexpected(from.error());
    if (!to)
        return std::unexpected(to.error());
    if (modifiers.contains('c')) {
        QByteArray others;
        for (int byte = 0; byte < 256; ++byte) {
            if (!from->contains(char(byte)))
                others += char(byte);
        }
        from = others;
    }
    const bool deletes = modifiers.contains('d');
    Transliteration result;
    result.m_target.fill(same);
    result.m_squeezes = modifiers.contains('s');
    for (qsizetype i = 0; i < from->size(); ++i) {
        const uchar byte = uchar(from->at(i));
        if (result.m_isListed[byte])
            continue;
        result.m_isListed[byte] = true;
        if (i < to->size())
            result.m_target[byte] = uchar(to->at(i));
        else if (deletes)
            result.m_target[byte] = dropped;
        else
            result.m_target[byte] = to->isEmpty() ? byte : uchar(to->back());
    }
    return result;
}

QByteArray Transliteration::applied(QByteArrayView text) const
{
    QByteArray result;
    result.reserve(text.size());
    int lastWritten = same;
    for (const char byte : text) {
        const uchar index = uchar(byte);
        if (!m_isListed[index]) {
            result += byte;
            lastWritten = same;
            continue;
        }
        const int target = m_target[index];
        if (target == dropped || (m_squeezes && target == lastWritten))
            continue;
        result += char(target);
        lastWritten = target;
    }
    return result;
}

} // namespace Mailhaul
