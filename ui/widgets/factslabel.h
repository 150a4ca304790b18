// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reporttext.h"

#include <QLabel>

namespace Mailhaul {

/// Names and values in two columns. For a screen reader it is one text with a line for each.
class FactsLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FactsLabel(const QString &objectName, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
};

} // namespace Mailhaul
