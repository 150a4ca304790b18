// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/traceline.h"

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

// Nobody reads a longer line, and many are kept.
constexpr qsizetype longestLine = 1000;
// Memory for that is asked for at once.
constexpr qsizetype usualLine = 120;

QString readable(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control
            || character.category() == QChar::Other_Format)
            character = u'?';
    }
    return text;
}

} // namespace

TraceLine &TraceLine::append(QByteArrayView bytes)
{
    if (m_isFull)
        return *this;
    if (m_text.empty())
        m_text.reserve(usualLine);
    if (qsizetype(m_text.size()) + bytes.size() <= longestLine) {
        m_text.append(bytes.data(), size_t(bytes.size()));
        return *this;
    }
    // Not the beginning of what does not fit: a name that was cut would look like another one.
    m_text.append(" …");
    m_isFull = true;
    return *this;
}

TraceLine &TraceLine::part(TracePart kind, QByteArrayView bytes)
{
    const auto begin = qsizetype(m_text.size());
    append(bytes);
    if (!m_isFull && kind != TracePart::Protocol)
        m_parts.append({quint16(begin), quint16(bytes.size()), kind});
    return *this;
}

TraceLine &TraceLine::line(const TraceLine &other)
{
    const auto begin = qsizetype(m_text.size());
    // As a whole: it is bounded itself.
    m_text += other.m_text;
    m_isFull = m_isFull || other.m_isFull;
    for (const Marked &part : other.m_parts)
        m_parts.append({quint16(begin + part.begin), part.length, part.kind});
    return *this;
}

QString TraceLine::text() const
{
    return readable(view());
}

QString TraceLine::covered(const Cover &cover) const
{
    QString text;
    qsizetype done = 0;
    for (const Marked &part : m_parts) {
        text += readable(view().sliced(done, part.begin - done));
        text += cover(part.kind, view().sliced(part.begin, part.length).toByteArray());
        done = part.begin + part.length;
    }
    return text + readable(view().sliced(done));
}

} // namespace Mailhaul
