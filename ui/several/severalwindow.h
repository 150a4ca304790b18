// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/several/severalcontroller.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QMessageBox;
class QPushButton;
class QScrollArea;
class QTreeView;

namespace Mailhaul {

class ErrorBox;
class FactsLabel;
class FlowLayout;
class ProblemList;

/// For helpdesks: many mailboxes in a table, tested and copied some at once.
class SeveralWindow final : public QDialog
{
    Q_OBJECT

public:
    SeveralWindow(EngineFactory &engine, const QString &journalFolder, QWidget *parent = nullptr);

    SeveralController &controller() { return m_controller; }
    /// As if it had been read from a file.
    void takeText(const QString &text);

    void reject() override;

private:
    void makeServers();
    void makeSources();
    void makeButtons();
    void makeDetails();
    QPushButton *addButton(FlowLayout *row, const QString &name, const QString &text);
    void askToClose();
    void askForFile();
    void saveSummary();
    void refresh();
    void showRow();
    int currentRow() const;

    SeveralController m_controller;
    QLineEdit *m_oldHost = nullptr, *m_newHost = nullptr;
    QTreeView *m_table;
    ErrorBox *m_error;
    QLabel *m_summary, *m_details = nullptr;
    FactsLabel *m_statistics = nullptr;
    ProblemList *m_problems = nullptr;
    QScrollArea *m_area = nullptr;
    QPushButton *m_open = nullptr, *m_paste = nullptr, *m_test = nullptr, *m_copy = nullptr,
                *m_stop = nullptr, *m_retry = nullptr, *m_save = nullptr, *m_trust = nullptr;
    QPointer<QMessageBox> m_closeQuestion;
    bool m_closesWhenStopped = false;
};

} // namespace Mailhaul
