// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/event.h"

namespace Mailhaul::Imap {

/// What a refusal (NO, BAD, BYE) means, by its response code (RFC 5530 and others) and where there is none by words that
/// servers are known to use. \a scope is how far the refused command reaches; some codes reach further.
Error errorFromStatus(const Status &status, Error::Scope scope);

/// Code::Protocol for this connection.
Error protocolError(const QString &text);

} // namespace Mailhaul::Imap
