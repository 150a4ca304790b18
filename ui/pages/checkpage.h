// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/checkcontroller.h"
#include "ui/pages/scrollpage.h"

class QGroupBox;
class QLabel;
class QPushButton;

namespace Mailhaul {

class ErrorBox;
class FactsLabel;
class SideBySide;

/// Shows how the check of both accounts goes and what it finds.
class CheckPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit CheckPage(CheckController &controller, QWidget *parent = nullptr);

    bool isComplete() const override;

private:
    struct SideView
    {
        QLabel *status = nullptr;
        FactsLabel *facts = nullptr;
        ErrorBox *error = nullptr;
        QLabel *advice = nullptr;
    };

    SideView makeSide(const QString &prefix, const QString &title, SideBySide *sides);
    void refresh();
    void refreshLeft();
    void refreshSide(Side side, SideView &view);

    CheckController &m_controller;
    SideView m_old, m_new;
    QGroupBox *m_leftBox = nullptr;
    QLabel *m_left = nullptr;
    ErrorBox *m_same = nullptr;
    QPushButton *m_stop, *m_again;
};

} // namespace Mailhaul
