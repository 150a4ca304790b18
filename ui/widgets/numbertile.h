// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Mailhaul {

/// A big number with a word below, and in front the sign that joins it to the one before.
class NumberTile final : public QWidget
{
    Q_OBJECT

public:
    /// The label of the number is called \a objectName; a screen reader says word and number.
    NumberTile(const QString &objectName, const QString &sign, qint64 number, const QString &word,
               QWidget *parent = nullptr);

    /// Makes the word a button, called objectName + "Door", that leads to what was counted.
    void makeDoor();

signals:
    void opened();

private:
    QToolButton *m_word;
};

} // namespace Mailhaul
