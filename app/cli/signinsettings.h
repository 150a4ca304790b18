// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionparser.h"
#include "app/cli/passwords.h"

#include <expected>

namespace Mailhaul::Cli {

/// How one side is signed in to: --authmech, --authuser, --authmd5, --domain, --proxyauth, --trylogin and the options of
/// OAuth, as imapsync decides between them. \a user and \a administrator are --user and --authuser, trimmed. Fills in
/// what \a account and \a password have to do with it.
std::expected<void, Refusal> readSignIn(const ParsedOptions &options, Side side, const QString &user,
                                        const QString &administrator, Account *account,
                                        PasswordSources *password);

/// The line: --inet4, --inet6, --keepalive, --compress and --id.
std::expected<LineOptions, Refusal> lineOptionsFor(const ParsedOptions &options, Side side);

} // namespace Mailhaul::Cli
