// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Mailhaul {

/// Has the program speak the user's language as far as there is a translation, and else English
/// with its plural forms. Qt's own texts follow, so that the window speaks one language.
void installTranslations(QCoreApplication &application);

} // namespace Mailhaul
