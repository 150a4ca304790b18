// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace Mailhaul {

/// Makes every column as wide as what is in it, but none so wide that it pushes the others out of
/// sight; the user can still drag them.
void fitColumns(QTreeView *view);

} // namespace Mailhaul
