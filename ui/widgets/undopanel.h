// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/undocontroller.h"

#include <QElapsedTimer>
#include <QGroupBox>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Mailhaul {

class ErrorBox;
class UndoModel;

/// Takes back what copies have added: a button that looks and touches nothing, a table of what would be
/// removed, and only then the button that removes it.
class UndoPanel final : public QGroupBox
{
    Q_OBJECT

public:
    UndoPanel(const QString &prefix, UndoController &controller, QWidget *parent = nullptr);

private:
    void makeColumn();
    void refresh();
    void announceProgress();
    void showResult();
    void hideResult();
    QString progressText() const;
    QString errorText() const;
    QString adviceText() const;
    QString removeText() const;

    const QString m_prefix;
    UndoController &m_controller;
    UndoModel *m_model;
    QCheckBox *m_onlyCopies;
    QPushButton *m_preview, *m_cancel, *m_remove;
    QLabel *m_status;
    QProgressBar *m_bar;
    ErrorBox *m_error;
    QLabel *m_sentence;
    QTreeView *m_table;
    QLabel *m_advice;
    QElapsedTimer m_sinceAnnouncement;
};

} // namespace Mailhaul
