// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/problemmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace Mailhaul {

/// The problems of a run under a heading that counts them. Hidden while there are none.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(const QString &objectName, QWidget *parent = nullptr);

    ProblemModel &model() { return *m_model; }
    /// Shows buttons for trying again.
    void allowRetry();

signals:
    void retryRequested(const QList<Mailhaul::Problem> &problems);

private:
    void refresh();

    ProblemModel *m_model;
    QLabel *m_heading;
    QListView *m_view;
    QPushButton *m_retryOne, *m_retryAll;
};

} // namespace Mailhaul
