// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/imap/internaldate.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Mailhaul {

/// What the age of a message is taken from.
enum class AgeBasis {
    SentDate, ///< Its Date field, by SEARCH: whole days.
    Arrival   ///< INTERNALDATE, to the second.
};

/// Whether it is tried first if SEARCH finds everything, before ages are left to it.
enum class SearchTrial { Wanted, Left };

/// Which messages are looked at (search and age, on both sides) and which of those are copied (size).
struct SelectionRules
{
    std::optional<qint64> largest;     ///< Bytes: larger ones are left out.
    std::optional<qint64> smallest;    ///< Bytes: these and smaller ones are left out.
    std::optional<qint64> appendLimit; ///< Bytes that the destination takes; lowers largest.
    std::optional<double> oldestDays, youngestDays;
    QByteArray sourceSearch, destinationSearch; ///< SEARCH criteria; ages do not count then.
    AgeBasis sourceBasis = AgeBasis::SentDate, destinationBasis = AgeBasis::SentDate;
    SearchTrial searchTrial = SearchTrial::Wanted;
    /// Which UIDs are looked at where ages are those of the arrival and nothing is searched for, as the protocol spells
    /// them; empty: all.
    QByteArray uidsWithoutSearch;

    /// True if every message is looked at, on both sides and at any time.
    bool seesAll() const
    {
        return !oldestDays && !youngestDays && sourceSearch.isEmpty() && destinationSearch.isEmpty()
               && uidsToList(Side::Source) == "1:*" && uidsToList(Side::Destination) == "1:*";
    }
    bool isSizeWanted(qint64 bytes) const;
    AgeBasis basis(Side side) const
    {
        return side == Side::Source ? sourceBasis : destinationBasis;
    }
    /// What to ask FETCH for on a side without SEARCH.
    QByteArray uidsToList(Side side) const;
    /// True if messages have to be asked for with SEARCH on that side.
    bool needsSearch(Side side) const;
    /// True if an age is left to SEARCH on that side.
    bool needsSearchForAge(Side side) const
    {
        return needsSearch(side)
               && (side == Side::Source ? sourceSearch : destinationSearch).isEmpty();
    }
    /// True if isArrivalWanted() decides on that side.
    bool needsArrival(Side side) const;
    /// What to send behind SEARCH: "ALL" if there is no restriction. Ages become days in the zone of
    /// \a now; if the youngest is older than the oldest, both ends are meant and not the middle.
    QByteArray searchCriteria(Side side, const QDateTime &now) const;
    bool isArrivalWanted(const Imap::InternalDate &arrival, const QDateTime &now) const;
};

} // namespace Mailhaul
