// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Mailhaul {

// As imapsync writes them, for scripts.

/// "7.828 GiB": KiB below 1000 KiB, then MiB, and so on up to PiB, with three decimals; may be
/// negative.
QString textForSize(qint64 bytes);

/// "8405740214 bytes (7.828 GiB)"
QString textForBytesAndSize(qint64 bytes);

/// "Tuesday 17 November 2020-11-17 15:59:22 +0100 CET", in English whatever the locale.
QString textForDate(const QDateTime &date);

} // namespace Mailhaul
