// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagelistview.h"

#include "ui/text.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

MessageListView::MessageListView(const QString &prefix, MessageFates &fates,
                                 std::unique_ptr<HeaderSource> headers, QWidget *parent)
    : QWidget(parent)
    , m_fates(fates)
    , m_model(new MessageListModel(fates, std::move(headers), this))
    , m_choice(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_status(makeTextLabel(prefix + u"MessagesStatus"_s, this))
{
    setObjectName(prefix + u"MessageListView"_s);
    m_choice->setObjectName(prefix + u"MessagesChoice"_s);
    m_choice->setAccessibleName(tr("Which messages are shown"));
    m_search->setObjectName(prefix + u"MessagesSearch"_s);
    m_search->setAccessibleName(tr("What happens to this message?"));
    m_search->setPlaceholderText(tr("A part of its subject or sender"));
    m_view->setObjectName(prefix + u"Messages"_s);
    m_view->setAccessibleName(tr("Messages"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setMinimumHeight(8 * fontMetrics().lineSpacing());
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : {std::pair(0, 34), std::pair(1, 22), std::pair(2, 16),
                                             std::pair(3, 10), std::pair(4, 18), std::pair(5, 40)})
        m_view->setColumnWidth(column, characters * character);

    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Show:"), m_choice);
    form->addRow(tr("&What happens to this message?"), m_search);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_view, 1);
    column->addWidget(m_status);

    connect(m_choice, &QComboBox::activated, this, [this] {
        m_model->setChoice(MessageChoice(m_choice->currentData().toInt()));
        showStatus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &MessageListView::searched);
    connect(m_model, &MessageListModel::looked, this, &MessageListView::showStatus);
    connect(&m_fates, &MessageFates::begun, this, &MessageListView::refresh);
    refresh();
}

void MessageListView::setAccount(const Account &source)
{
    m_search->clear();
    m_model->setAccount(source);
}

void MessageListView::show(MessageChoice choice)
{
    m_search->clear();
    m_model->setChoice(choice);
    refresh();
}

void MessageListView::refresh()
{
    m_choice->clear();
    for (const MessageChoice choice :
         {MessageChoice::All, MessageChoice::Copied, MessageChoice::AlreadyThere,
          MessageChoice::LeftOut, MessageChoice::Repeated, MessageChoice::Failed,
          MessageChoice::Vanished, MessageChoice::TooLarge, MessageChoice::Risky}) {
        //: A list of messages and how many there are, such as "To copy (1,234)"
        m_choice->addItem(tr("%1 (%2)").arg(nameOf(choice), textForNumber(m_fates.count(choice))),
                          int(choice));
    }
    m_choice->setCurrentIndex(m_choice->findData(int(m_model->choice())));
    showStatus();
}

/// Whoever looks for a message does not know in which list it is.
void MessageListView::searched(const QString &text)
{
    if (!text.trimmed().isEmpty() && m_model->choice() != MessageChoice::All) {
        m_model->setChoice(MessageChoice::All);
        m_choice->setCurrentIndex(m_choice->findData(int(MessageChoice::All)));
    }
    m_model->setSearch(text);
    showStatus();
}

void MessageListView::showStatus()
{
    const int rows = m_model->rowCount();
    const qsizetype left = m_model->leftToSearch();
    if (!m_model->failure().isEmpty()) {
        showText(m_status,
                 tr("Subjects and senders cannot be read now: %1").arg(m_model->failure()));
    } else if (left > 0) {
        showText(m_status, tr("Searching: %1 found, %2 still to be looked at.")
                               .arg(textForNumber(rows), textForNumber(left)));
    } else if (!m_search->text().trimmed().isEmpty()) {
        showText(m_status, rows == 0
                               ? tr("No message was found. Try another word of the subject or "
                                    "another part of the sender.")
                               : tr("%Ln message(s) found.", nullptr, rows));
    } else if (m_fates.isIncomplete()) {
        showText(m_status, tr("Messages of folders in which nothing has changed since the last run "
                              "are counted, but not listed one by one."));
    } else {
        showText(m_status, rows == 0 ? tr("There is no message in this list.") : QString());
    }
}

QString MessageListView::nameOf(MessageChoice choice) const
{
    const bool isDry = m_fates.kind() != RunKind::Copy;
    switch (choice) {
    case MessageChoice::All:
        return tr("All");
    case MessageChoice::Copied:
        return isDry ? tr("To copy") : tr("Copied");
    case MessageChoice::AlreadyThere:
        return tr("Already there");
    case MessageChoice::LeftOut:
        return tr("Left out");
    case MessageChoice::Repeated:
        return tr("Repeated");
    case MessageChoice::Failed:
        return isDry ? tr("Cannot be copied") : tr("Could not be copied");
    case MessageChoice::Vanished:
        return tr("Disappeared meanwhile");
    case MessageChoice::TooLarge:
        return tr("Too large for the new server");
    case MessageChoice::Risky:
        return tr("Risky: very large");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Mailhaul
