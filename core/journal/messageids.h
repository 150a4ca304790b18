// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/uid.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace Mailhaul {

/// The value of the first Message-ID field in \a header, unfolded and without blanks around it; empty if there is
/// none. The header ends at its first empty line. What is longer than a line may be is cut.
QByteArray messageIdIn(QByteArrayView header);

/// The Message-IDs of a folder, held in little memory.
class MessageIds
{
public:
    void add(Imap::Uid uid, QByteArrayView header);
    /// Empty if none was added; the last one, if several were.
    QByteArray of(Imap::Uid uid) const;

private:
    struct Entry
    {
        Imap::Uid uid;
        quint32 length;
        qint64 offset;
    };
    mutable std::vector<Entry> m_entries;
    mutable bool m_isSorted = true;
    QByteArray m_text;
};

} // namespace Mailhaul
