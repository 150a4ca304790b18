// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/canarycontroller.h"

#include <QGroupBox>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Mailhaul {

/// Offers a trial with a handful of messages and says what came of it.
class CanaryPanel final : public QGroupBox
{
    Q_OBJECT

public:
    /// \a request tells, when it is needed, between which accounts.
    CanaryPanel(EngineFactory &engine, std::function<CanaryRequest()> request,
                QWidget *parent = nullptr);

    /// What was found is about other accounts or folders.
    void forget();
    bool isActive() const { return m_controller.isActive(); }

signals:
    void activeChanged();

private:
    void refresh();
    QString resultText() const;

    CanaryController m_controller;
    const std::function<CanaryRequest()> m_request;
    QLabel *m_intro, *m_status, *m_verdict;
    QProgressBar *m_bar;
    QPushButton *m_start, *m_cancel;
};

} // namespace Mailhaul
