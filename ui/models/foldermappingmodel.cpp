// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldermappingmodel.h"

#include "core/report/sentences.h"
#include "ui/text.h"

#include <QLocale>

namespace Mailhaul {

struct FolderMappingModel::Node
{
    Imap::MailboxName path;
    QString label;
    bool isFolder = false; ///< Can be copied; else the row only holds others.
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

FolderMappingModel::FolderMappingModel(FoldersController &controller, QObject *parent)
    : QAbstractItemModel(parent)
    , m_controller(controller)
    , m_root(std::make_unique<Node>())
{
    connect(&m_controller, &FoldersController::treesChanged, this, &FolderMappingModel::rebuild);
    connect(&m_controller, &FoldersController::planChanged, this,
            [this] { planHasChanged(*m_root); });
    rebuild();
}

FolderMappingModel::~FolderMappingModel() = default;

QModelIndex FolderMappingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(size_t(row)).get());
}

QModelIndex FolderMappingModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *parent = nodeAt(index)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int FolderMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int FolderMappingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FolderMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section == MessagesColumn || section == SizeColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FolderColumn:
        return tr("Folder");
    case MessagesColumn:
        return tr("Messages");
    case SizeColumn:
        return tr("Size");
    case TargetColumn:
        return tr("Goes to");
    case ReasonColumn:
        return tr("Why");
    case StateColumn:
        return tr("In the new account");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FolderMappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return index.column() == FolderColumn ? node.path.display() : text(node, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(node, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == MessagesColumn || index.column() == SizeColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::CheckStateRole:
        if (index.column() != FolderColumn || !node.isFolder)
            return {};
        return m_controller.inclusion(node.path) == Inclusion::Copied ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool FolderMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !nodeAt(index)->isFolder)
        return false;
    const Node &node = *nodeAt(index);
    if (role == Qt::CheckStateRole && index.column() == FolderColumn) {
        const bool isChecked = value.value<Qt::CheckState>() == Qt::Checked;
        m_controller.setInclusion(node.path, isChecked ? Inclusion::Copied : Inclusion::LeftOut);
        return true;
    }
    if (role != Qt::EditRole || index.column() != TargetColumn)
        return false;
    if (m_controller.setTarget(node.path, value.toString()))
        return true;
    emit targetRefused(m_controller.complaintAbout(value.toString()));
    return false;
}

Qt::ItemFlags FolderMappingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Node &node = *nodeAt(index);
    if (node.isFolder && index.column() == FolderColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (node.isFolder && index.column() == TargetColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

Imap::MailboxName FolderMappingModel::folder(const QModelIndex &index) const
{
    if (!index.isValid() || !nodeAt(index)->isFolder)
        return {};
    return nodeAt(index)->path;
}

QModelIndex FolderMappingModel::indexOf(const Imap::MailboxName &folder, Column column) const
{
    std::vector<Node *> open{m_root.get()};
    while (!open.empty()) {
        Node *node = open.back();
        open.pop_back();
        if (node->isFolder && node->path == folder)
            return createIndex(node->row, column, node);
        for (const std::unique_ptr<Node> &child : node->children)
            open.push_back(child.get());
    }
    return {};
}

void FolderMappingModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    QHash<Imap::MailboxName, Node *> nodes;
    for (const Folder &folder : m_controller.source().folders)
        nodeFor(folder.name.raw(), nodes)->isFolder = m_controller.entry(folder.name) != nullptr;
    endResetModel();
}

/// Makes the node for \a path and, where the server did not list them, for the folders above it.
FolderMappingModel::Node *FolderMappingModel::nodeFor(const QByteArray &path,
                                                      QHash<Imap::MailboxName, Node *> &nodes)
{
    const Imap::MailboxName name(path);
    if (Node *known = nodes.value(name))
        return known;
    const QByteArray &separator = m_controller.source().separator;
    const qsizetype cut = separator.isEmpty() ? -1 : path.lastIndexOf(separator);
    Node *parent = m_root.get();
    QByteArray label = path;
    // A name may begin or end with the separator; there is no folder above the first, and none
    // below the last, so such a name stays whole.
    if (cut > 0 && cut + 1 < path.size()) {
        parent = nodeFor(path.first(cut), nodes);
        label = path.sliced(cut + 1);
    }
    auto node = std::make_unique<Node>();
    node->path = name;
    node->label = Imap::MailboxName(label).display();
    node->parent = parent;
    node->row = int(parent->children.size());
    nodes.insert(name, node.get());
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

FolderMappingModel::Node *FolderMappingModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

/// A change of one folder can change the words for others, so every row is shown anew.
void FolderMappingModel::planHasChanged(const Node &node)
{
    if (node.children.empty())
        return;
    emit dataChanged(
        createIndex(0, 0, node.children.front().get()),
        createIndex(node.children.back()->row, ColumnCount - 1, node.children.back().get()));
    for (const std::unique_ptr<Node> &child : node.children)
        planHasChanged(*child);
}

QVariant FolderMappingModel::text(const Node &node, int column) const
{
    if (column == FolderColumn)
        return node.label;
    const FolderPlanEntry *entry = node.isFolder ? m_controller.entry(node.path) : nullptr;
    if (!entry)
        return {};
    switch (Column(column)) {
    case MessagesColumn:
        //: Shown where the number of messages is not known
        return entry->source.messages ? textForNumber(*entry->source.messages) : tr("unknown");
    case SizeColumn:
        //: Shown where the size of a folder is not known
        return entry->source.bytes ? textForBytes(*entry->source.bytes) : tr("unknown", "size");
    case TargetColumn:
        return entry->target.display();
    case ReasonColumn:
        return reasonText(*entry);
    case StateColumn:
        return stateText(*entry);
    case FolderColumn:
    case ColumnCount:
        break;
    }
    return {};
}

/// What a screen reader says where the row alone would not tell.
QVariant FolderMappingModel::spokenText(const Node &node, int column) const
{
    if (column == FolderColumn)
        return node.path.display();
    return text(node, column);
}

QString FolderMappingModel::reasonText(const FolderPlanEntry &entry) const
{
    switch (entry.reason) {
    case TargetReason::SameName:
        return tr("same name");
    case TargetReason::Renamed:
        return tr("name adapted");
    case TargetReason::SpecialUse:
        return tr("same purpose");
    case TargetReason::Explicit:
        return tr("your change");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FolderMappingModel::stateText(const FolderPlanEntry &entry) const
{
    if (m_controller.inclusion(entry.source.name) == Inclusion::LeftOut)
        return tr("left out");
    const QStringList others = m_controller.mergedWith(entry.source.name);
    if (!others.isEmpty())
        return tr("together with %1").arg(QLocale().createSeparatedList(others));
    return entry.targetExists ? tr("exists") : tr("will be created");
}

} // namespace Mailhaul
