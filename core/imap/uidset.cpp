// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/uidset.h"

#include <algorithm>

namespace Mailhaul::Imap {

void UidSet::add(Uid uid)
{
    if (!m_ranges.isEmpty() && m_ranges.last().last + 1 == uid)
        m_ranges.last().last = uid;
    else
        m_ranges.append({uid, uid});
}

void UidSet::addNeighbour(Uid uid)
{
    if (m_ranges.isEmpty())
        m_ranges.append({uid, uid});
    else
        m_ranges.last().last = uid;
}

bool UidSet::contains(Uid uid) const
{
    const auto after =
        std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), uid,
                         [](Uid value, const Range &range) { return value < range.first; });
    return after != m_ranges.cbegin() && uid <= std::prev(after)->last;
}

QByteArray UidSet::toImap() const
{
    QByteArray text;
    for (const Range &range : m_ranges) {
        if (!text.isEmpty())
            text.append(',');
        text.append(QByteArray::number(range.first));
        if (range.last != range.first)
            text.append(':').append(QByteArray::number(range.last));
    }
    return text;
}

} // namespace Mailhaul::Imap
