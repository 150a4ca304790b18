// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/runreport.h"

namespace Mailhaul {

/// One page without anything outside of it, made to be printed too. Only what QTextDocument can show as
/// well, which makes the PDF of it.
QString reportAsHtml(const RunReport &report);

} // namespace Mailhaul
