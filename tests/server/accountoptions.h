// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QStringList>

namespace Mailhaul::Test {

/// What mailhaul-cli has to be told to reach \a account on that side, its password included.
QStringList accountOptions(Side side, const Account &account);

} // namespace Mailhaul::Test
