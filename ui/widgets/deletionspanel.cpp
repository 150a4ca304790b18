// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deletionspanel.h"

#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

DeletionsPanel::DeletionsPanel(FoldersController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    setObjectName(u"deletionsPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    QLabel *warning = makeTextLabel(u"deletionsWarning"_s, this);
    warning->setText(
        tr("Warning: what is deleted cannot be brought back. The review says how many "
           "messages that would be, and nothing is deleted before you press its button."));
    column->addWidget(warning);
    m_copied = make(u"deleteCopiedBox"_s,
                    tr("Delete messages from the &old account once they are in the new one"),
                    tr("Messages will be deleted from the old account when they have been copied."),
                    &MessageChoices::deletesCopied);
    m_stray = make(u"deleteStrayBox"_s,
                   tr("Delete messages from the &new account that the old one does not have"),
                   tr("Messages that are only in the new account will be deleted there."),
                   &MessageChoices::deletesStray);
    column->addWidget(m_copied);
    column->addWidget(m_stray);
    connect(&m_controller, &FoldersController::planChanged, this, &DeletionsPanel::showChoices);
    showChoices();
}

QCheckBox *DeletionsPanel::make(const QString &objectName, const QString &text,
                                const QString &question, bool MessageChoices::*choice)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    connect(box, &QCheckBox::clicked, this, [this, box, question, choice](bool checked) {
        if (checked)
            ask(box, question, choice);
        else
            set(choice, false);
    });
    return box;
}

void DeletionsPanel::ask(QCheckBox *box, const QString &question, bool MessageChoices::*choice)
{
    // It counts when it has been confirmed.
    box->setChecked(false);
    auto *dialog = new QMessageBox(this);
    dialog->setObjectName(u"deletionQuestion"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIcon(QMessageBox::Warning);
    dialog->setWindowTitle(tr("Delete Messages"));
    dialog->setText(question);
    dialog->setInformativeText(tr("This cannot be undone. Do you want that?"));
    QPushButton *yes = dialog->addButton(tr("&Delete Them"), QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmDeletionButton"_s);
    QPushButton *no = dialog->addButton(tr("Do &Not Delete"), QMessageBox::RejectRole);
    no->setObjectName(u"refuseDeletionButton"_s);
    dialog->setDefaultButton(no);
    dialog->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, choice] { set(choice, true); });
    dialog->open();
}

void DeletionsPanel::set(bool MessageChoices::*choice, bool wanted)
{
    MessageChoices messages = m_controller.choices().messages;
    // One excludes the other.
    messages.deletesCopied = false;
    messages.deletesStray = false;
    messages.*choice = wanted;
    m_controller.setMessages(messages);
    showChoices();
}

void DeletionsPanel::showChoices()
{
    m_copied->setChecked(m_controller.choices().messages.deletesCopied);
    m_stray->setChecked(m_controller.choices().messages.deletesStray);
}

} // namespace Mailhaul
