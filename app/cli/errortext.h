// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/errorclass.h"

#include <QStringList>

namespace Mailhaul::Cli {

/// One problem in one line: imapsync's words, which scripts look for, then a sentence for people,
/// then the server's own words.
QString errorText(const Problem &problem, const Accounts &accounts);

/// Lines that name the options which help against this problem; often none.
QStringList remedies(const Problem &problem);

/// "++++ Listing 3 errors …", one line for each counted problem, and which kind is the most
/// frequent. Nothing without errors.
QStringList errorList(const QList<Problem> &problems, const Accounts &accounts);

} // namespace Mailhaul::Cli
