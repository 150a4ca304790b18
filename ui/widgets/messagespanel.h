// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/folderscontroller.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace Mailhaul {

class ErrorBox;

/// Which messages are copied, and what happens to those that are there already.
class MessagesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagesPanel(FoldersController &controller, QWidget *parent = nullptr);

    bool isUsable() const { return m_complaint.isEmpty(); }

signals:
    void usableChanged();

private:
    void addDate(QCheckBox *&box, QDateEdit *&field, const QString &objectName,
                 const QString &title, QFormLayout *form);
    void addSize(QCheckBox *&box, QDoubleSpinBox *&field, const QString &objectName,
                 const QString &title, QFormLayout *form);
    MessageChoices messages() const;
    void edited();
    void show(const MessageChoices &messages);

    FoldersController &m_controller;
    QCheckBox *m_hasSince, *m_hasBefore, *m_hasLargest, *m_hasSmallest, *m_repeated;
    QDateEdit *m_since, *m_before;
    QDoubleSpinBox *m_largest, *m_smallest;
    QLineEdit *m_search;
    QComboBox *m_flags;
    ErrorBox *m_error;
    QString m_complaint;
    bool m_isShowing = false;
};

} // namespace Mailhaul
