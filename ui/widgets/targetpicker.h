// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/newtreemodel.h"

#include <QDialog>

class QTreeView;

namespace Mailhaul {

/// Asks which folder of the new account is meant, and whether to put others into it or below it.
class TargetPicker final : public QDialog
{
    Q_OBJECT

public:
    /// \a model must outlive the dialog, which deletes itself when it is closed.
    TargetPicker(NewTreeModel &model, const Imap::MailboxName &current, QWidget *parent);

signals:
    void mergeChosen(const Mailhaul::Imap::MailboxName &target);
    void belowChosen(const Mailhaul::Imap::MailboxName &parent);

private:
    Imap::MailboxName chosen() const;

    NewTreeModel &m_model;
    QTreeView *m_tree;
};

} // namespace Mailhaul
