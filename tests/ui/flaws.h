// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Mailhaul::Test {

/// What somebody would see to be wrong with \a window as it is shown now, a line each: texts that are cut, a page
/// that is wider than the window, a letter that stands for two controls, a control without a name.
QStringList flawsOf(const QWidget &window);

} // namespace Mailhaul::Test
