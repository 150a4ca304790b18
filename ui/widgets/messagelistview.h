// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/messagelistmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace Mailhaul {

/// The single messages of a run: a list that can be chosen, and a search for what happens to a
/// message.
class MessageListView final : public QWidget
{
    Q_OBJECT

public:
    /// \a prefix begins the object names of what is inside.
    MessageListView(const QString &prefix, MessageFates &fates,
                    std::unique_ptr<HeaderSource> headers, QWidget *parent = nullptr);

    /// Of a new run; what was searched for in the last one is forgotten.
    void setAccount(const Account &source);
    void show(MessageChoice choice);
    /// Counts the lists anew.
    void refresh();

private:
    void searched(const QString &text);
    void showStatus();
    QString nameOf(MessageChoice choice) const;

    MessageFates &m_fates;
    MessageListModel *m_model;
    QComboBox *m_choice;
    QLineEdit *m_search;
    QTreeView *m_view;
    QLabel *m_status;
};

} // namespace Mailhaul
