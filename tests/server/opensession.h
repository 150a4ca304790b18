// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/session.h"

namespace Mailhaul::Test {

/// Connects and signs in, or gives the error. Waits for it, at most a minute.
Result<Session> openAndWait(const Account &account);

} // namespace Mailhaul::Test
