// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagespanel.h"

#include "ui/widgets/errorbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

constexpr double megabyte = 1'000'000;

} // namespace

MessagesPanel::MessagesPanel(FoldersController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_repeated(new QCheckBox(tr("Copy &repeated messages as often as they occur"), this))
    , m_search(new QLineEdit(this))
    , m_flags(new QComboBox(this))
    , m_error(new ErrorBox(u"messagesError"_s, this))
{
    setObjectName(u"messagesPanel"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addDate(m_hasSince, m_since, u"messagesSince"_s, tr("Only messages sent &since"), form);
    addDate(m_hasBefore, m_before, u"messagesBefore"_s, tr("Only messages sent &before"), form);
    addSize(m_hasLargest, m_largest, u"messagesLargest"_s, tr("Only messages of a&t most"), form);
    addSize(m_hasSmallest, m_smallest, u"messagesSmallest"_s, tr("Only messages of at &least"),
            form);
    m_search->setObjectName(u"messagesSearch"_s);
    const QString help = tr("For instance UNSEEN, or FROM \"anna\"; empty: all messages");
    m_search->setPlaceholderText(help);
    m_search->setAccessibleName(tr("Only messages that this IMAP search finds"));
    m_search->setAccessibleDescription(help);
    form->addRow(tr("Only what this &IMAP search finds:"), m_search);
    m_flags->setObjectName(u"messagesFlags"_s);
    m_flags->setAccessibleName(tr("Marks of messages that are there already"));
    m_flags->addItem(tr("Add marks such as “read”, take none away"),
                     QVariant::fromValue(int(FlagSync::Merge)));
    m_flags->addItem(tr("Make the marks the same as in the old account"),
                     QVariant::fromValue(int(FlagSync::Replace)));
    m_flags->addItem(tr("Leave the marks as they are"), QVariant::fromValue(int(FlagSync::Leave)));
    form->addRow(tr("Messages that are there &already:"), m_flags);
    m_repeated->setObjectName(u"messagesRepeated"_s);
    form->addRow(m_repeated);
    form->addRow(m_error);

    connect(m_search, &QLineEdit::textChanged, this, &MessagesPanel::edited);
    connect(m_flags, &QComboBox::currentIndexChanged, this, &MessagesPanel::edited);
    connect(m_repeated, &QCheckBox::toggled, this, &MessagesPanel::edited);
    connect(&m_controller, &FoldersController::planChanged, this, [this] {
        if (messages() != m_controller.choices().messages)
            show(m_controller.choices().messages);
    });
    show(m_controller.choices().messages);
}

void MessagesPanel::addDate(QCheckBox *&box, QDateEdit *&field, const QString &objectName,
                            const QString &title, QFormLayout *form)
{
    box = new QCheckBox(title, this);
    box->setObjectName(objectName + u"Box"_s);
    field = new QDateEdit(QDate::currentDate(), this);
    field->setObjectName(objectName);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setCalendarPopup(true);
    field->setEnabled(false);
    form->addRow(box, field);
    connect(box, &QCheckBox::toggled, field, &QWidget::setEnabled);
    connect(box, &QCheckBox::toggled, this, &MessagesPanel::edited);
    connect(field, &QDateEdit::dateChanged, this, &MessagesPanel::edited);
}

void MessagesPanel::addSize(QCheckBox *&box, QDoubleSpinBox *&field, const QString &objectName,
                            const QString &title, QFormLayout *form)
{
    box = new QCheckBox(title, this);
    box->setObjectName(objectName + u"Box"_s);
    field = new QDoubleSpinBox(this);
    field->setObjectName(objectName);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setRange(0, 100'000);
    field->setDecimals(2);
    field->setValue(25);
    field->setSuffix(tr(" MB"));
    field->setEnabled(false);
    form->addRow(box, field);
    connect(box, &QCheckBox::toggled, field, &QWidget::setEnabled);
    connect(box, &QCheckBox::toggled, this, &MessagesPanel::edited);
    connect(field, &QDoubleSpinBox::valueChanged, this, &MessagesPanel::edited);
}

MessageChoices MessagesPanel::messages() const
{
    MessageChoices choices;
    if (m_hasSince->isChecked())
        choices.sentSince = m_since->date();
    if (m_hasBefore->isChecked())
        choices.sentBefore = m_before->date();
    if (m_hasLargest->isChecked())
        choices.largest = qint64(m_largest->value() * megabyte);
    if (m_hasSmallest->isChecked())
        choices.smallest = qint64(m_smallest->value() * megabyte);
    choices.search = m_search->text();
    choices.duplicates = m_repeated->isChecked() ? Duplicates::CopiedAll : Duplicates::CopiedOnce;
    choices.flagSync = FlagSync(m_flags->currentData().toInt());
    return choices;
}

void MessagesPanel::edited()
{
    if (m_isShowing)
        return;
    const MessageChoices wanted = messages();
    m_complaint = m_controller.complaintAbout(wanted);
    if (m_complaint.isEmpty()) {
        m_error->clear();
        m_controller.setMessages(wanted);
    } else {
        m_error->showError(m_complaint);
    }
    emit usableChanged();
}

void MessagesPanel::show(const MessageChoices &messages)
{
    m_isShowing = true;
    m_hasSince->setChecked(messages.sentSince.has_value());
    m_hasBefore->setChecked(messages.sentBefore.has_value());
    m_hasLargest->setChecked(messages.largest.has_value());
    m_hasSmallest->setChecked(messages.smallest.has_value());
    if (messages.sentSince)
        m_since->setDate(*messages.sentSince);
    if (messages.sentBefore)
        m_before->setDate(*messages.sentBefore);
    if (messages.largest)
        m_largest->setValue(double(*messages.largest) / megabyte);
    if (messages.smallest)
        m_smallest->setValue(double(*messages.smallest) / megabyte);
    m_search->setText(messages.search);
    m_repeated->setChecked(messages.duplicates == Duplicates::CopiedAll);
    m_flags->setCurrentIndex(m_flags->findData(int(messages.flagSync)));
    m_complaint.clear();
    m_error->clear();
    m_isShowing = false;
    emit usableChanged();
}

} // namespace Mailhaul
