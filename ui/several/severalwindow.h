// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/several/severalcontroller.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
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
    void makeButtons();
    void makeDetails();
    QPushButton *addButton(FlowLayout *row, const QString &name, const QString &text);
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
    QPushButton *m_open = nullptr, *m_paste = nullptr, *m_test = nullptr, *m_copy = nullptr,
                *m_stop = nullptr, *m_retry = nullptr, *m_save = nullptr, *m_trust = nullptr;
    bool m_closesWhenStopped = false;
};

} // namespace Mailhaul
