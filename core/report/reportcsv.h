// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/runreport.h"

class QIODevice;

namespace Mailhaul {

/// One line per message that was found (RFC 4180, UTF-8, CRLF), under a line of names. A folder whose
/// messages were only counted has one line with that number. \a journal may be null.
Result<> writeCsv(const RunReport &report, Journal *journal, QIODevice &file);

} // namespace Mailhaul
