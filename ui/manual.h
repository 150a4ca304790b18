// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mailhaul {

/// The manual of the window as one HTML page in the user's language. Each page of the wizard has a
/// section of its own, whose anchor is the page's object name.
QString wizardManualHtml();

} // namespace Mailhaul
