// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Mailhaul {

/// "12,431" by the user's locale.
QString textForNumber(qint64 number);

/// "1 hour and 5 minutes"; seconds only below ten minutes.
QString textForDuration(std::chrono::milliseconds duration);

/// A sentence with an honest range, as an estimate is never exact: "About 3 to 5 minutes left."
QString textForTimeLeft(std::optional<std::chrono::seconds> estimate);

/// "1.4 MB per second"
QString textForRate(double bytesPerSecond);

/// The number as translation functions take it for their plural forms.
int pluralNumber(qint64 number);

/// A name as part of a text in which "&" would mark a letter.
QString nameForControl(QString name);

} // namespace Mailhaul
