// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/problemmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace Mailhaul {

/// The problems of a run under a heading that counts them. Hidden while there are none.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(const QString &objectName, QWidget *parent = nullptr);

    ProblemModel &model() { return *m_model; }

private:
    void refresh();

    ProblemModel *m_model;
    QLabel *m_heading;
    QListView *m_view;
};

} // namespace Mailhaul
