// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newtreemodel.h"

#include "ui/models/folderdrag.h"
#include "ui/models/foldermappingmodel.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"

#include <QLocale>

#include <set>

namespace Mailhaul {

struct NewTreeModel::Node
{
    Imap::MailboxName path;
    QString label;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

NewTreeModel::NewTreeModel(FoldersController &controller, QObject *parent)
    : QAbstractItemModel(parent)
    , m_controller(controller)
    , m_root(std::make_unique<Node>())
{
    connect(&m_controller, &FoldersController::planChanged, this, &NewTreeModel::refresh);
    refresh();
}

NewTreeModel::~NewTreeModel() = default;

QModelIndex NewTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(size_t(row)).get());
}

QModelIndex NewTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *parent = nodeAt(index)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int NewTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int NewTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant NewTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == MessagesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FolderColumn:
        return tr("Folder");
    case StateColumn:
        return tr("Will be");
    case MessagesColumn:
        return tr("Messages then");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant NewTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == FolderColumn)
            return node.label;
        if (column == StateColumn)
            return stateText(node);
        return textForNumber(messagesIn(node));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == FolderColumn)
            return node.path.display();
        return data(index, Qt::DisplayRole);
    case Qt::DecorationRole:
        return column == StateColumn ? QVariant(ownIcon(iconNameFor(fateOf(node)))) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == MessagesColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

Qt::ItemFlags NewTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList NewTreeModel::mimeTypes() const
{
    return {mimeTypeFor(DraggedSide::NewFolders), mimeTypeFor(DraggedSide::OldFolders)};
}

QMimeData *NewTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Imap::MailboxName> folders;
    for (const QModelIndex &index : indexes) {
        if (index.column() == FolderColumn)
            folders.append(nodeAt(index)->path);
    }
    return draggedFolders(DraggedSide::NewFolders, folders);
}

bool NewTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                const QModelIndex &parent)
{
    const QList<Imap::MailboxName> folders = droppedFolders(DraggedSide::OldFolders, data);
    if (folders.isEmpty())
        return false;
    emit foldersDropped(folders, folder(parent));
    return true;
}

Imap::MailboxName NewTreeModel::folder(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->path : Imap::MailboxName();
}

QModelIndex NewTreeModel::indexOf(const Imap::MailboxName &folder, Column column) const
{
    Node *node = m_nodes.value(folder);
    return node ? createIndex(node->row, column, node) : QModelIndex();
}

QStringList NewTreeModel::names() const
{
    QStringList names;
    for (const Imap::MailboxName &name : m_names)
        names.append(name.display());
    return names;
}

/// The nodes stay as long as the names do, so that a view keeps what is unfolded and chosen.
void NewTreeModel::refresh()
{
    m_existing.clear();
    for (const Folder &folder : m_controller.destination().folders)
        m_existing.insert(folder.name, folder);
    std::vector<Imap::MailboxName> names = namesAsTheyWillBe();
    if (names == m_names)
        planHasChanged(*m_root);
    else
        rebuild(std::move(names));
}

std::vector<Imap::MailboxName> NewTreeModel::namesAsTheyWillBe() const
{
    std::set<Imap::MailboxName> names;
    for (const Folder &folder : m_controller.destination().folders)
        names.insert(folder.name);
    for (const FolderPlanEntry &entry : m_controller.plan().entries) {
        if (m_controller.inclusion(entry.source.name) == Inclusion::LeftOut)
            continue;
        names.insert(entry.target);
        names.insert(entry.missingParents.cbegin(), entry.missingParents.cend());
    }
    return {names.begin(), names.end()};
}

void NewTreeModel::rebuild(std::vector<Imap::MailboxName> names)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    m_names = std::move(names);
    for (const Imap::MailboxName &name : m_names)
        nodeFor(name.raw());
    endResetModel();
}

NewTreeModel::Node *NewTreeModel::nodeFor(const QByteArray &path)
{
    const Imap::MailboxName name(path);
    if (Node *known = m_nodes.value(name))
        return known;
    const QByteArray &separator = m_controller.destination().separator;
    const qsizetype cut = separator.isEmpty() ? -1 : path.lastIndexOf(separator);
    Node *parent = m_root.get();
    QByteArray label = path;
    if (cut > 0 && cut + 1 < path.size()) {
        parent = nodeFor(path.first(cut));
        label = path.sliced(cut + 1);
    }
    auto node = std::make_unique<Node>();
    node->path = name;
    node->label = Imap::MailboxName(label).display();
    node->parent = parent;
    node->row = int(parent->children.size());
    m_nodes.insert(name, node.get());
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

NewTreeModel::Node *NewTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

void NewTreeModel::planHasChanged(const Node &node)
{
    if (node.children.empty())
        return;
    emit dataChanged(
        createIndex(0, 0, node.children.front().get()),
        createIndex(node.children.back()->row, ColumnCount - 1, node.children.back().get()));
    for (const std::unique_ptr<Node> &child : node.children)
        planHasChanged(*child);
}

FolderFate NewTreeModel::fateOf(const Node &node) const
{
    if (m_controller.sourcesOf(node.path).size() > 1)
        return FolderFate::Merged;
    return m_existing.contains(node.path) ? FolderFate::Same : FolderFate::New;
}

QString NewTreeModel::stateText(const Node &node) const
{
    const bool exists = m_existing.contains(node.path);
    const int sources = int(m_controller.sourcesOf(node.path).size());
    if (sources > 1) {
        return exists ? tr("exists, merged from %Ln folder(s)", nullptr, sources)
                      : tr("will be created, merged from %Ln folder(s)", nullptr, sources);
    }
    return wordFor(exists ? FolderFate::Same : FolderFate::New);
}

/// At most, since some may be there already.
qint64 NewTreeModel::messagesIn(const Node &node) const
{
    qint64 messages = m_existing.value(node.path).messages.value_or(0);
    for (const Imap::MailboxName &source : m_controller.sourcesOf(node.path)) {
        if (const FolderPlanEntry *entry = m_controller.entry(source))
            messages += entry->source.messages.value_or(0);
    }
    return messages;
}

} // namespace Mailhaul
