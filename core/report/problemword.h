// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ownwords.h"
#include "core/report/report.h"

namespace Mailhaul {

/// "append-message" and so on: for the log and for those who help, the same in every language.
OwnWords wordFor(Problem::What what);

} // namespace Mailhaul
