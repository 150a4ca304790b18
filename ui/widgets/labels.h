// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Mailhaul {

/// A label for whole sentences: wraps, and can be read and copied with mouse and keyboard.
QLabel *makeTextLabel(const QString &objectName, QWidget *parent);

/// The same, larger and bold, for the one sentence that matters.
QLabel *makeHeadline(const QString &objectName, QWidget *parent);

/// The same, smaller, for what stands below something else.
QLabel *makeSmallLabel(const QString &objectName, QWidget *parent);

/// Shows \a text, or hides the label if there is none.
void showText(QLabel *label, const QString &text);

/// Has a screen reader say \a text now, wherever the focus is.
void announce(QWidget *widget, const QString &text);

} // namespace Mailhaul
