// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldertrees.h"

#include "ui/text.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/foldertree.h"
#include "ui/widgets/linkview.h"
#include "ui/widgets/targetdelegate.h"

#include <QCursor>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>

namespace Mailhaul {

using namespace Qt::StringLiterals;

FolderTrees::FolderTrees(FoldersController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_oldModel(new FolderMappingModel(controller, this))
    , m_filter(new FolderFilter(this))
    , m_newModel(new NewTreeModel(controller, this))
    , m_oldTree(new FolderTreeView(u"folderTree"_s,
                                   tr("Folders of the old account and where they go"), this))
    , m_newTree(new FolderTreeView(u"newFolderTree"_s,
                                   tr("Folders of the new account as they will be"), this))
    , m_links(new LinkView(
          *m_oldTree, *m_newTree, [this](const QModelIndex &row) { return targetRow(row); }, this))
{
    setObjectName(u"folderTrees"_s);
    setFocusProxy(m_oldTree);
    m_filter->setSourceModel(m_oldModel);
    m_oldTree->setModel(m_filter);
    m_oldTree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                               | QAbstractItemView::SelectedClicked);
    m_oldTree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_oldTree->setItemDelegateForColumn(
        FolderMappingModel::TargetColumn,
        new TargetDelegate([this] { return m_newModel->names(); }, this));
    m_newTree->setModel(m_newModel);
    m_newTree->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *oldTitle = new QLabel(tr("&Old account"), this);
    oldTitle->setBuddy(m_oldTree);
    auto *newTitle = new QLabel(tr("New account, as it &will be"), this);
    newTitle->setBuddy(m_newTree);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(0);
    grid->addWidget(oldTitle, 0, 0);
    grid->addWidget(newTitle, 0, 2);
    grid->addWidget(m_oldTree, 1, 0);
    grid->addWidget(m_links, 1, 1);
    grid->addWidget(m_newTree, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 1);

    connect(&m_controller, &FoldersController::treesChanged, this, &FolderTrees::showTrees);
    connect(&m_controller, &FoldersController::planChanged, this, [this] {
        linkFromOld();
        m_links->update();
    });
    // At every letter of a target: to measure all rows as well would be felt.
    connect(m_newModel, &QAbstractItemModel::modelReset, m_newTree, &QTreeView::expandAll);
    connect(m_newModel, &NewTreeModel::foldersDropped, this, &FolderTrees::askWhereDropped);
    connect(m_oldTree, &FolderTreeView::toggleRequested, this, &FolderTrees::toggleChosen);
    connect(m_oldTree, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        emit branchMenuRequested(m_oldTree->viewport()->mapToGlobal(place));
    });
    connect(m_oldTree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        linkFromOld();
        m_links->update();
        emit chosenChanged();
    });
    connect(m_oldTree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FolderTrees::chosenChanged);
    connect(m_newTree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FolderTrees::linkFromNew);
    showTrees();
}

Imap::MailboxName FolderTrees::currentFolder() const
{
    return m_oldModel->folder(m_filter->mapToSource(m_oldTree->currentIndex()));
}

QList<Imap::MailboxName> FolderTrees::chosenFolders() const
{
    QList<Imap::MailboxName> folders;
    const QModelIndexList rows = m_oldTree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const Imap::MailboxName folder = m_oldModel->folder(m_filter->mapToSource(row));
        if (m_controller.entry(folder))
            folders.append(folder);
    }
    return folders;
}

void FolderTrees::select(const Imap::MailboxName &folder)
{
    m_oldTree->setCurrentIndex(m_filter->mapFromSource(m_oldModel->indexOf(folder)));
}

void FolderTrees::setSearch(const QString &text)
{
    m_filter->setSearch(text);
    m_oldTree->expandAll();
    m_links->update();
}

void FolderTrees::setRows(FolderFilter::Rows rows)
{
    m_filter->setRows(rows);
    m_oldTree->expandAll();
    m_links->update();
}

void FolderTrees::showTrees()
{
    m_oldTree->expandAll();
    fitColumns(m_oldTree);
    m_newTree->expandAll();
    fitColumns(m_newTree);
    if (m_filter->rowCount() > 0)
        m_oldTree->setCurrentIndex(m_filter->index(0, FolderMappingModel::FolderColumn));
    emit chosenChanged();
}

/// All chosen rows become what the current one was not.
void FolderTrees::toggleChosen()
{
    const QList<Imap::MailboxName> folders = chosenFolders();
    if (folders.isEmpty())
        return;
    const Imap::MailboxName current = currentFolder();
    const Imap::MailboxName &model = folders.contains(current) ? current : folders.constFirst();
    const bool isCopied = m_controller.inclusion(model) == Inclusion::Copied;
    m_controller.setInclusion(folders, isCopied ? Inclusion::LeftOut : Inclusion::Copied);
}

void FolderTrees::linkFromOld()
{
    if (m_isLinking)
        return;
    m_isLinking = true;
    const QModelIndex target = targetRow(m_oldTree->currentIndex().siblingAtColumn(0));
    if (target.isValid()) {
        m_newTree->setCurrentIndex(target);
        m_newTree->scrollTo(target);
    } else {
        m_newTree->clearSelection();
    }
    m_isLinking = false;
}

void FolderTrees::linkFromNew()
{
    if (m_isLinking)
        return;
    m_isLinking = true;
    const Imap::MailboxName target = m_newModel->folder(m_newTree->currentIndex());
    QItemSelectionModel *selection = m_oldTree->selectionModel();
    selection->clearSelection();
    const QList<Imap::MailboxName> sources = m_controller.sourcesOf(target);
    for (const Imap::MailboxName &source : sources) {
        const QModelIndex row = m_filter->mapFromSource(m_oldModel->indexOf(source));
        if (!row.isValid())
            continue;
        if (source == sources.constFirst()) {
            selection->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
            m_oldTree->scrollTo(row);
        }
        selection->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_links->update();
    m_isLinking = false;
    emit chosenChanged();
}

void FolderTrees::askWhereDropped(const QList<Imap::MailboxName> &folders,
                                  const Imap::MailboxName &target)
{
    if (target.isEmpty()) {
        m_controller.putBelow(folders, {}, Reach::Branch);
        return;
    }
    const QString name = nameForControl(target.display());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dropMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Put &Into “%1”").arg(name)), &QAction::triggered, this,
            [this, folders, target] { m_controller.mergeInto(folders, target.display()); });
    connect(menu->addAction(tr("Put &Below “%1”, With Subfolders").arg(name)),
            &QAction::triggered, this,
            [this, folders, target] { m_controller.putBelow(folders, target, Reach::Branch); });
    menu->addSeparator();
    menu->addAction(tr("&Cancel"));
    menu->popup(QCursor::pos());
}

QModelIndex FolderTrees::targetRow(const QModelIndex &shown) const
{
    const Imap::MailboxName folder = m_oldModel->folder(m_filter->mapToSource(shown));
    const FolderPlanEntry *entry = m_controller.entry(folder);
    if (!entry || m_controller.inclusion(folder) == Inclusion::LeftOut)
        return {};
    return m_newModel->indexOf(entry->target);
}

} // namespace Mailhaul
