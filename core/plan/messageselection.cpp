// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/messageselection.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsOfDay = 86400;

qint64 secondsBefore(const QDateTime &now, double days)
{
    // A limit before all time is none.
    const double seconds = std::clamp(days * secondsOfDay, -1e12, 1e12);
    return now.toSecsSinceEpoch() - qint64(seconds);
}

QByteArray dayBefore(const QDateTime &now, double days)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(
        std::max<qint64>(0, secondsBefore(now, days)), now.timeRepresentation());
    return QLocale::c().toString(moment.date(), u"d-MMM-yyyy"_s).toLatin1();
}

} // namespace

bool SelectionRules::isSizeWanted(qint64 bytes) const
{
    const bool isTooLarge = (largest && bytes > *largest) || (appendLimit && bytes > *appendLimit);
    return !isTooLarge && (!smallest || bytes > *smallest);
}

bool SelectionRules::needsSearch(Side side) const
{
    const bool hasAge = oldestDays || youngestDays;
    const QByteArray &search = side == Side::Source ? sourceSearch : destinationSearch;
    return !search.isEmpty() || (hasAge && basis(side) == AgeBasis::SentDate);
}

bool SelectionRules::needsArrival(Side side) const
{
    const QByteArray &search = side == Side::Source ? sourceSearch : destinationSearch;
    return search.isEmpty() && basis(side) == AgeBasis::Arrival && (oldestDays || youngestDays);
}

QByteArray SelectionRules::uidsToList(Side side) const
{
    const QByteArray &search = side == Side::Source ? sourceSearch : destinationSearch;
    const bool isChosen = search.isEmpty() && basis(side) == AgeBasis::Arrival;
    return isChosen && !uidsWithoutSearch.isEmpty() ? uidsWithoutSearch : "1:*"_ba;
}

QByteArray SelectionRules::searchCriteria(Side side, const QDateTime &now) const
{
    const QByteArray &search = side == Side::Source ? sourceSearch : destinationSearch;
    if (!search.isEmpty())
        return search;
    if (!needsSearch(side))
        return "ALL"_ba;
    QByteArrayList criteria;
    if (oldestDays)
        criteria.append("SENTSINCE "_ba + dayBefore(now, *oldestDays));
    if (youngestDays)
        criteria.append("SENTBEFORE "_ba + dayBefore(now, *youngestDays));
    if (oldestDays && youngestDays && *youngestDays > *oldestDays)
        criteria.prepend("OR"_ba);
    return criteria.join(' ');
}

bool SelectionRules::isArrivalWanted(const Imap::InternalDate &arrival, const QDateTime &now) const
{
    const bool isYoungEnough =
        !oldestDays || arrival.secondsSinceEpoch >= secondsBefore(now, *oldestDays);
    const bool isOldEnough =
        !youngestDays || arrival.secondsSinceEpoch <= secondsBefore(now, *youngestDays);
    if (oldestDays && youngestDays && *youngestDays > *oldestDays)
        return isYoungEnough || isOldEnough;
    return isYoungEnough && isOldEnough;
}

} // namespace Mailhaul
