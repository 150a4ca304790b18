// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/runreport.h"

class QIODevice;

namespace Mailhaul {

/// The number in "schema"; README.md of this folder says what is in which. It grows when something is
/// renamed, removed or changes its meaning, not when something is added.
inline constexpr int reportSchema = 1;

/// Everything of a report, with one object a message, written piece by piece. \a journal may be null.
Result<> writeJson(const RunReport &report, Journal *journal, QIODevice &file);

} // namespace Mailhaul
