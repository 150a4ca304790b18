// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/targetpicker.h"

#include "ui/widgets/columns.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

TargetPicker::TargetPicker(NewTreeModel &model, const Imap::MailboxName &current, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_tree(new QTreeView(this))
{
    setObjectName(u"targetPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose a Folder of the New Account"));
    m_tree->setObjectName(u"targetPickerTree"_s);
    m_tree->setAccessibleName(tr("Folders of the new account"));
    m_tree->setModel(&model);
    m_tree->setUniformRowHeights(true);
    m_tree->expandAll();
    fitColumns(m_tree);
    m_tree->setCurrentIndex(model.indexOf(current));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"targetPickerCancel"_s);
    auto *into = buttons->addButton(tr("Put &Into This Folder"), QDialogButtonBox::AcceptRole);
    into->setObjectName(u"targetPickerInto"_s);
    auto *below = buttons->addButton(tr("Put &Below This Folder"), QDialogButtonBox::ActionRole);
    below->setObjectName(u"targetPickerBelow"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(into, &QPushButton::clicked, this, [this] {
        emit mergeChosen(chosen());
        accept();
    });
    connect(below, &QPushButton::clicked, this, [this] {
        emit belowChosen(chosen());
        accept();
    });
    const auto refresh = [this, into, below] {
        into->setEnabled(!chosen().isEmpty());
        below->setEnabled(!chosen().isEmpty());
    };
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, refresh);
    refresh();

    auto *column = new QVBoxLayout(this);
    QLabel *help = makeTextLabel(u"targetPickerHelp"_s, this);
    help->setText(
        tr("“Into” brings the messages together with what is in that folder. “Below” makes "
           "a subfolder with the old name."));
    column->addWidget(help);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    resize(60 * fontMetrics().averageCharWidth(), 24 * fontMetrics().lineSpacing());
}

Imap::MailboxName TargetPicker::chosen() const
{
    return m_model.folder(m_tree->currentIndex());
}

} // namespace Mailhaul
