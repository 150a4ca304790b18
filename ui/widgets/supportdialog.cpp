// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/supportdialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/savedialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

SupportDialog::SupportDialog(SupportInput input, QWidget *parent)
    : QDialog(parent)
    , m_input(std::move(input))
    , m_text(new QPlainTextEdit(this))
    , m_saved(makeTextLabel(u"supportSaved"_s, this))
{
    setObjectName(u"supportDialog"_s);
    setWindowTitle(tr("Details for Support"));
    auto *column = new QVBoxLayout(this);
    QLabel *what = makeTextLabel(u"supportWhat"_s, this);
    what->setText(tr("This is what somebody who helps you needs to see. Read it and save it; "
                     "nothing is sent. Passwords and messages are never in it."));
    column->addWidget(what);
    addChoice(column, SupportPart::Folders, u"supportFolders"_s,
              tr("With the &names of folders, labels and marks"),
              tr("Otherwise each has a number in place of its name."));
    addChoice(column, SupportPart::Addresses, u"supportAddresses"_s, tr("With &users and servers"),
              tr("Otherwise each has a number in place of its name."));
    addChoice(column, SupportPart::Words, u"supportWords"_s, tr("With all that the servers &said"),
              tr("Otherwise only with the ordinary words of it, in which no name can be."));

    m_text->setObjectName(u"supportText"_s);
    m_text->setAccessibleName(tr("Details for support"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    m_saved->hide();
    column->addWidget(m_saved);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"supportSave"_s);
    save->setAccessibleDescription(tr("Saves exactly the text above."));
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"supportClose"_s);
    connect(save, &QPushButton::clicked, this, &SupportDialog::askWhereToSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    spreadMnemonics(this);
    showBundle();
    resize(90 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing());
}

void SupportDialog::addChoice(QVBoxLayout *column, SupportPart part, const QString &name,
                              const QString &title, const QString &explanation)
{
    auto *box = new QCheckBox(title, this);
    box->setObjectName(name);
    box->setAccessibleDescription(explanation);
    box->setToolTip(explanation);
    connect(box, &QCheckBox::toggled, this, &SupportDialog::showBundle);
    m_choices.append({part, box});
    column->addWidget(box);
}

SupportParts SupportDialog::allowed() const
{
    SupportParts allowed;
    for (const Choice &choice : m_choices)
        allowed.setFlag(choice.part, choice.box->isChecked());
    return allowed;
}

void SupportDialog::showBundle()
{
    m_text->setPlainText(supportBundle(m_input, allowed()));
    m_saved->hide();
}

void SupportDialog::askWhereToSave()
{
    auto *dialog = makeSaveDialog(u"supportSaveDialog"_s, tr("Save the Details"),
                                  u"mailhaul-support.txt"_s, this);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::saveTo);
    dialog->open();
}

void SupportDialog::saveTo(const QString &fileName)
{
    const Result<> saved = saveSupportBundle(m_text->toPlainText(), fileName);
    showText(m_saved, saved ? tr("The details are in %1.").arg(fileName)
                            : tr("The details could not be written (%1). Choose another place.")
                                  .arg(saved.error().serverText));
    announce(m_saved, m_saved->text());
}

} // namespace Mailhaul
