// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Mailhaul {

/// Sees to it that no letter stands for two controls in \a window, whatever the language: who comes later takes another
/// letter of its text, or none. In a wizard the current page counts, and the wizard's own buttons come first.
void spreadMnemonics(QWidget *window);

} // namespace Mailhaul
