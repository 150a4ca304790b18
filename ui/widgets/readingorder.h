// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Mailhaul {

/// The Tab key and screen readers go through what is in \a root as it stands on the page, whatever was made
/// first. Works on layouts; what has none keeps its own order.
void followReadingOrder(QWidget *root);

} // namespace Mailhaul
