// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/limits.h"
#include "core/report/report.h"
#include "ui/controllers/messagefates.h"

#include <QDateTime>
#include <QStringList>

namespace Mailhaul {

/// What could go wrong with a copy, and what can be done about it: one entry each.
QStringList reviewWarnings(const Report &report, const MessageFates &fates);

/// How long a copy is likely to take and until when, starting at \a now. Without having copied
/// anything it can only be a wide range, and the sentence says so. Empty if there is nothing to copy.
QString durationSentence(const Report &report, const Pace &pace, const QDateTime &now);

} // namespace Mailhaul
