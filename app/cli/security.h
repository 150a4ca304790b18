// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"
#include "app/cli/optionparser.h"
#include "core/account/account.h"

#include <expected>

namespace Mailhaul::Cli {

/// How the line to one side is protected, by --ssl, --nossl, --tls, --notls, --port and --sslcheck.
/// As imapsync decides, but a port 993 alone means TLS.
std::expected<Security, Refusal> securityFor(const ParsedOptions &options, Side side);

/// Whose certificate is believed, by --sslargs; spelled as Perl's IO::Socket::SSL spells it.
std::expected<TlsTrust, Refusal> trustFor(const ParsedOptions &options, Side side);

} // namespace Mailhaul::Cli
