// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Mailhaul {

/// Scrolls what is around these so that they can be seen, the first above all, as soon as they have found
/// their places. What is hidden does not count.
void bringIntoSight(const QList<QWidget *> &widgets);

} // namespace Mailhaul
