// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mailhaul {

/// \a text with "…" in place of everything that is not one of the words in which mail servers complain. Names, addresses
/// and numbers are not among those, so there is nothing to be recognised and forgotten.
QString onlyOrdinaryWords(const QString &text);

} // namespace Mailhaul
