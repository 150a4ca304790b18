// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/report/report.h"

#include <QString>

namespace Mailhaul {

/// One whole sentence, or two: what happened and what can be done next, in the user's language. The
/// server's own words are not in it; show Error::serverText below.
QString sentenceFor(const Error &error, const Account &account);

/// The same for a problem, after a sentence that names the folder and message. \a account is the
/// one on the problem's side.
QString sentenceFor(const Problem &problem, const Account &account);

/// "1.4 MB" by the user's locale; decimal units, as providers count.
QString textForBytes(qint64 bytes);

} // namespace Mailhaul
