// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/imap/capabilities.h"

namespace Mailhaul {

/// The LOGIN command among the mechanisms, as it has no name of its own there.
inline constexpr char loginCommand[] = "(LOGIN)";

/// What to try with the account's password or token, in this order: the strongest mechanism that the server
/// offers and, should the server be unable to use it with the password it has stored, the plain one. Explicitly
/// chosen ones come alone. Empty: the server offers nothing that fits.
QByteArrayList mechanismsFor(const Account &account, const Imap::Capabilities &offer);

/// The name to sign in with: the account's user, or what the delegation makes of it.
QString signInName(const Account &account);
/// SASL's authorization identity; empty unless the delegation is one.
QString authorizationIdentity(const Account &account);
/// Whose mailbox a token is to open.
QString tokenUser(const Account &account);

} // namespace Mailhaul
