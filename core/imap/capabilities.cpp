// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/capabilities.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Imap {

Capabilities::Capabilities(const QByteArrayList &words) : m_words(words)
{
    for (const QByteArray &word : words)
        m_known.insert(word.toUpper());
}

bool Capabilities::has(QByteArrayView name) const
{
    return m_known.contains(name.toByteArray());
}

std::optional<qint64> Capabilities::appendLimit() const
{
    const QByteArray start = QByteArray(Capability::appendLimit) + '=';
    for (const QByteArray &word : m_known) {
        if (!word.startsWith(start))
            continue;
        bool isNumber = false;
        const qint64 limit = word.mid(start.size()).toLongLong(&isNumber);
        if (isNumber && limit > 0)
            return limit;
    }
    return std::nullopt;
}

} // namespace Mailhaul::Imap
