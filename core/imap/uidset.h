// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/uid.h"

#include <QByteArray>
#include <QList>

namespace Mailhaul::Imap {

/// UIDs as ranges, in ascending order (RFC 3501, sequence-set).
class UidSet
{
public:
    struct Range
    {
        Uid first = 0, last = 0;

        bool operator==(const Range &other) const = default;
    };

    UidSet() = default;
    /// Adds a UID above all that are in the set; the next number extends the last range.
    void add(Uid uid);
    /// Adds a UID above all that are in the set and extends the last range to it over numbers between:
    /// for neighbours in a listing, between which no message can appear any more.
    void addNeighbour(Uid uid);

    const QList<Range> &ranges() const { return m_ranges; }
    bool isEmpty() const { return m_ranges.isEmpty(); }
    bool contains(Uid uid) const;
    QByteArray toImap() const; ///< "1:4,7"

private:
    QList<Range> m_ranges;
};

} // namespace Mailhaul::Imap
