// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/limits.h"

#include <QWidget>

class QDoubleSpinBox;

namespace Mailhaul {

/// How fast a run may be, changed while it runs.
class PaceBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PaceBox(const QString &prefix, QWidget *parent = nullptr);

    Pace pace() const;

signals:
    void paceChanged(const Mailhaul::Pace &pace);

private:
    QDoubleSpinBox *make(const QString &objectName, const QString &name, const QString &suffix);

    QDoubleSpinBox *m_kilobytes, *m_messages;
};

} // namespace Mailhaul
