// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/folderscontroller.h"

#include <QWidget>

class QCheckBox;

namespace Mailhaul {

/// What is deleted; each choice is asked about once more before it counts.
class DeletionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DeletionsPanel(FoldersController &controller, QWidget *parent = nullptr);

private:
    QCheckBox *make(const QString &objectName, const QString &text, const QString &question,
                    bool MessageChoices::*choice);
    void ask(QCheckBox *box, const QString &question, bool MessageChoices::*choice);
    void set(bool MessageChoices::*choice, bool wanted);
    void showChoices();

    FoldersController &m_controller;
    QCheckBox *m_copied, *m_stray;
};

} // namespace Mailhaul
