// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/messageids.h"

#include <algorithm>

namespace Mailhaul {

namespace {

// RFC 5322, 2.1.1: no line is longer.
constexpr qsizetype lineLimit = 998;

bool startsField(QByteArrayView line)
{
    constexpr QByteArrayView name("message-id");
    if (line.size() <= name.size() || line.first(name.size()).compare(name, Qt::CaseInsensitive))
        return false;
    const QByteArray rest = line.sliced(name.size()).toByteArray().trimmed();
    return rest.startsWith(':');
}

} // namespace

QByteArray messageIdIn(QByteArrayView header)
{
    QByteArray value;
    bool isInField = false;
    while (!header.isEmpty()) {
        const qsizetype end = header.indexOf('\n');
        QByteArrayView line = end < 0 ? header : header.first(end);
        header = end < 0 ? QByteArrayView() : header.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        const bool isContinued = line.front() == ' ' || line.front() == '\t';
        if (isInField && !isContinued)
            break;
        if (isInField) {
            value += ' ' + line.trimmed().toByteArray();
        } else if (!isContinued && (line.front() == 'M' || line.front() == 'm')
                   && startsField(line)) {
            isInField = true;
            value = line.sliced(line.indexOf(':') + 1).trimmed().toByteArray();
        }
    }
    return value.trimmed().left(lineLimit);
}

void MessageIds::add(Imap::Uid uid, QByteArrayView header)
{
    const QByteArray id = messageIdIn(header);
    if (id.isEmpty())
        return;
    m_isSorted = m_isSorted && (m_entries.empty() || m_entries.back().uid < uid);
    m_entries.push_back({uid, quint32(id.size()), m_text.size()});
    m_text += id;
}

QByteArray MessageIds::of(Imap::Uid uid) const
{
    if (!m_isSorted)
        std::ranges::stable_sort(m_entries, {}, &Entry::uid);
    m_isSorted = true;
    const auto after = std::ranges::upper_bound(m_entries, uid, {}, &Entry::uid);
    if (after == m_entries.begin() || std::prev(after)->uid != uid)
        return {};
    return m_text.sliced(std::prev(after)->offset, std::prev(after)->length);
}

} // namespace Mailhaul
