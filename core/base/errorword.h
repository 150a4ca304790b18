// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ownwords.h"

namespace Mailhaul {

/// "over-quota" and so on: for the log and for those who help, the same in every language.
OwnWords wordFor(Error::Code code);

} // namespace Mailhaul
