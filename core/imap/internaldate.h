// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtTypes>

#include <optional>

namespace Mailhaul::Imap {

/// When a server received a message (RFC 3501, date-time), with the zone it was told in. Two dates
/// are the same moment if their seconds are equal, whatever the zone.
struct InternalDate
{
    qint64 secondsSinceEpoch = 0; ///< UTC; may be negative; years 0000 to 9999.
    int offsetMinutes = 0;        ///< Of the zone, east positive.

    /// Reads the inside of the quotes: "01-Jan-2024 12:00:00 +0100". Lenient where servers are: a
    /// blank or nothing before a one-digit day, month in any case. Nothing for what is no date.
    static std::optional<InternalDate> parse(QByteArrayView text);
    /// The inside of the quotes, two-digit day; local time in the zone of the offset.
    QByteArray toImap() const;

    bool operator==(const InternalDate &other) const = default;
};

} // namespace Mailhaul::Imap
