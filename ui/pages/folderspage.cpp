// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/folderspage.h"

#include "ui/models/foldermappingmodel.h"
#include "ui/text.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/errorbox.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mailhaul {

using namespace Qt::StringLiterals;

FoldersPage::FoldersPage(FoldersController &controller, QWidget *parent)
    : ScrollPage(parent)
    , m_controller(controller)
    , m_model(new FolderMappingModel(controller, this))
    , m_tree(new QTreeView(content()))
{
    setObjectName(u"foldersPage"_s);
    setTitle(tr("Folders"));
    setSubTitle(tr("Clear a check box to leave a folder out; change its name under “Goes to”."));
    makeTree();
    makeTargetField();
    makeButtons();
    m_summary = makeTextLabel(u"folderSummary"_s, content());
    column()->addWidget(m_summary);

    connect(&m_controller, &FoldersController::treesChanged, this, &FoldersPage::showTrees);
    connect(&m_controller, &FoldersController::planChanged, this, &FoldersPage::refresh);
    showTrees();
    refresh();
}

bool FoldersPage::isComplete() const
{
    const bool isTargetUsable =
        !m_target->isEnabled() || m_controller.complaintAbout(m_target->text()).isEmpty();
    return m_controller.foldersCopied() > 0 && isTargetUsable;
}

void FoldersPage::makeTree()
{
    m_tree->setObjectName(u"folderTree"_s);
    m_tree->setAccessibleName(tr("Folders of the old account and where they go"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::SelectedClicked);
    m_tree->setMinimumHeight(9 * fontMetrics().lineSpacing());
    column()->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FoldersPage::showCurrentFolder);
}

void FoldersPage::makeTargetField()
{
    m_targetLabel = new QLabel(content());
    m_targetLabel->setObjectName(u"folderTargetLabel"_s);
    m_targetLabel->setTextFormat(Qt::PlainText);
    m_targetLabel->setWordWrap(true);
    m_target = new QLineEdit(content());
    m_target->setObjectName(u"folderTarget"_s);
    m_target->setAccessibleName(tr("Name of the selected folder in the new account"));
    m_targetLabel->setBuddy(m_target);
    m_error = new ErrorBox(u"folderError"_s, content());
    column()->addWidget(m_targetLabel);
    column()->addWidget(m_target);
    column()->addWidget(m_error);

    connect(m_target, &QLineEdit::textChanged, this, &FoldersPage::targetTyped);
    connect(m_model, &FolderMappingModel::targetRefused, m_error,
            [this](const QString &complaint) { m_error->showError(complaint); });
}

void FoldersPage::makeButtons()
{
    auto *all = new QPushButton(tr("Copy A&ll Folders"), content());
    all->setObjectName(u"includeAllButton"_s);
    connect(all, &QPushButton::clicked, &m_controller,
            [this] { m_controller.setAllInclusions(Inclusion::Copied); });
    auto *none = new QPushButton(tr("L&eave All Out"), content());
    none->setObjectName(u"excludeAllButton"_s);
    connect(none, &QPushButton::clicked, &m_controller,
            [this] { m_controller.setAllInclusions(Inclusion::LeftOut); });
    m_reset = new QPushButton(tr("&Undo All Changes"), content());
    m_reset->setObjectName(u"resetFoldersButton"_s);
    connect(m_reset, &QPushButton::clicked, &m_controller, &FoldersController::reset);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    column()->addLayout(buttons);
}

void FoldersPage::showTrees()
{
    m_tree->expandAll();
    fitColumns(m_tree);
    if (m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, FolderMappingModel::FolderColumn));
    showCurrentFolder();
}

void FoldersPage::refresh()
{
    m_reset->setEnabled(m_controller.isChanged());
    if (m_controller.foldersCopied() == 0) {
        m_summary->setText(tr("No folder is chosen. Choose at least one to go on."));
    } else {
        m_summary->setText(chosenText());
    }
    showCurrentFolder();
    emit completeChanged();
}

QString FoldersPage::chosenText() const
{
    const std::optional<qint64> number = m_controller.messagesCopied();
    if (!number)
        return tr("%Ln folder(s) chosen.", nullptr, m_controller.foldersCopied());
    const QString folders = tr("%Ln folder(s)", nullptr, m_controller.foldersCopied());
    const QString messages = tr("%Ln message(s)", nullptr, pluralNumber(*number));
    //: %1 is "3 folders", %2 is "120 messages"
    return tr("Chosen: %1 with %2.").arg(folders, messages);
}

void FoldersPage::showCurrentFolder()
{
    const FolderPlanEntry *entry = m_controller.entry(currentFolder());
    m_target->setEnabled(entry != nullptr);
    if (!entry) {
        m_targetLabel->setText(tr("Select a folder to change where it goes."));
        m_target->clear();
        m_error->clear();
        return;
    }
    const QString separator = QString::fromLatin1(m_controller.destination().separator);
    const QString folder = entry->source.name.display();
    m_targetLabel->setText(
        separator.isEmpty()
            ? tr("“%1” goes to this folder of the new account:").arg(folder)
            : tr("“%1” goes to this folder of the new account (“%2” begins a subfolder):")
                  .arg(folder, separator));
    // "inbox" and "INBOX" are the same folder: what is being typed stays as it is.
    if (m_target->text() != entry->target.display()
        && Imap::MailboxName::fromDisplay(m_target->text()) != entry->target)
        m_target->setText(entry->target.display());
    else
        targetTyped(m_target->text());
}

void FoldersPage::targetTyped(const QString &text)
{
    const Imap::MailboxName folder = currentFolder();
    if (!m_controller.entry(folder))
        return;
    const QString complaint = m_controller.complaintAbout(text);
    if (complaint.isEmpty()) {
        m_error->clear();
        m_controller.setTarget(folder, text);
    } else {
        m_error->showError(complaint);
        scrollTo(m_error);
    }
    emit completeChanged();
}

Imap::MailboxName FoldersPage::currentFolder() const
{
    return m_model->folder(m_tree->currentIndex());
}

} // namespace Mailhaul
