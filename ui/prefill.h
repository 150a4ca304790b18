// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QString>

#include <expected>

namespace Mailhaul {

/// Both accounts as another program hands them over.
struct Prefill
{
    Account oldAccount, newAccount;
};

/// Reads the JSON object {"old": {"host", "port", "security", "user", "password", "fingerprints"},
/// "new": {…}} in which every member of an account may be left away; "security" is tls, starttls,
/// none or auto, and "fingerprints" is a list of SHA-256 in hex. The file holds passwords, so it is
/// deleted as soon as it was understood; what is no such file stays. The error is a sentence for
/// the user.
std::expected<Prefill, QString> takePrefill(const QString &path);

} // namespace Mailhaul
