// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldermappingmodel.h"

#include "core/report/sentences.h"
#include "ui/models/folderdrag.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QLocale>

namespace Mailhaul {

using namespace Qt::StringLiterals;

QString wordFor(FolderFate fate)
{
    switch (fate) {
    case FolderFate::Same:
        return FolderMappingModel::tr("exists");
    case FolderFate::New:
        return FolderMappingModel::tr("will be created");
    case FolderFate::Renamed:
        return FolderMappingModel::tr("renamed");
    case FolderFate::Merged:
        return FolderMappingModel::tr("merged");
    case FolderFate::LeftOut:
        return FolderMappingModel::tr("left out");
    case FolderFate::Ruled:
        return FolderMappingModel::tr("left out by a rule");
    }
    Q_UNREACHABLE_RETURN({});
}

QString iconNameFor(FolderFate fate)
{
    switch (fate) {
    case FolderFate::Same:
        return u"same"_s;
    case FolderFate::New:
        return u"new"_s;
    case FolderFate::Renamed:
        return u"renamed"_s;
    case FolderFate::Merged:
        return u"merged"_s;
    case FolderFate::LeftOut:
        return u"leftout"_s;
    case FolderFate::Ruled:
        return u"ruled"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

struct FolderMappingModel::Node
{
    Imap::MailboxName path;
    QString label;
    Folder folder;         ///< As the server listed it.
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
    case Qt::AccessibleTextRole:
        return spokenText(node, index.column());
    case Qt::DecorationRole:
        if (index.column() == StateColumn && node.isFolder)
            return ownIcon(iconNameFor(m_controller.fate(node.path)));
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == MessagesColumn || index.column() == SizeColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::CheckStateRole:
        if (index.column() != FolderColumn || !m_controller.entry(node.path))
            return {};
        return m_controller.inclusion(node.path) == Inclusion::Copied ? Qt::Checked : Qt::Unchecked;
    case IsChangedRole:
        return m_controller.isChanged(node.path)
               || (node.isFolder && !m_controller.entry(node.path));
    case SearchRole: {
        const FolderPlanEntry *entry = m_controller.entry(node.path);
        return entry ? QString(node.path.display() + u'\n' + entry->target.display())
                     : node.path.display();
    }
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
    if (!m_controller.entry(nodeAt(index)->path))
        return flags;
    flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (index.column() == FolderColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == TargetColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList FolderMappingModel::mimeTypes() const
{
    return {mimeTypeFor(DraggedSide::OldFolders), mimeTypeFor(DraggedSide::NewFolders)};
}

QMimeData *FolderMappingModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Imap::MailboxName> folders;
    for (const QModelIndex &index : indexes) {
        if (index.column() == FolderColumn && nodeAt(index)->isFolder)
            folders.append(nodeAt(index)->path);
    }
    return draggedFolders(DraggedSide::OldFolders, folders);
}

/// A folder of the new account that is dropped on an old one becomes its target.
bool FolderMappingModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                      const QModelIndex &parent)
{
    const QList<Imap::MailboxName> targets = droppedFolders(DraggedSide::NewFolders, data);
    if (targets.size() != 1 || !parent.isValid())
        return false;
    return m_controller.setTarget(nodeAt(parent)->path, targets.constFirst().display());
}

Imap::MailboxName FolderMappingModel::folder(const QModelIndex &index) const
{
    if (!index.isValid() || !nodeAt(index)->isFolder)
        return {};
    return nodeAt(index)->path;
}

QModelIndex FolderMappingModel::indexOf(const Imap::MailboxName &folder, Column column) const
{
    Node *node = m_nodes.value(folder);
    return node && node->isFolder ? createIndex(node->row, column, node) : QModelIndex();
}

void FolderMappingModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    for (const Folder &folder : m_controller.source().folders) {
        Node *node = nodeFor(folder.name.raw());
        node->folder = folder;
        node->isFolder = folder.selectable;
    }
    endResetModel();
}

/// Makes the node for \a path and, where the server did not list them, for the folders above it.
FolderMappingModel::Node *FolderMappingModel::nodeFor(const QByteArray &path)
{
    const Imap::MailboxName name(path);
    if (Node *known = m_nodes.value(name))
        return known;
    const QByteArray &separator = m_controller.source().separator;
    const qsizetype cut = separator.isEmpty() ? -1 : path.lastIndexOf(separator);
    Node *parent = m_root.get();
    QByteArray label = path;
    // A name may begin or end with the separator; there is no folder above the first, and none
    // below the last, so such a name stays whole.
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
    if (!node.isFolder)
        return column == ReasonColumn ? QVariant(tr("holds only folders")) : QVariant();
    const FolderPlanEntry *entry = m_controller.entry(node.path);
    switch (Column(column)) {
    case MessagesColumn:
        //: Shown where the number of messages is not known
        return node.folder.messages ? textForNumber(*node.folder.messages) : tr("unknown");
    case SizeColumn:
        //: Shown where the size of a folder is not known
        return node.folder.bytes ? textForBytes(*node.folder.bytes) : tr("unknown", "size");
    case TargetColumn:
        return entry ? entry->target.display() : QString();
    case ReasonColumn:
        return entry ? reasonText(*entry) : tr("rule");
    case StateColumn:
        return stateText(node.path);
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

QString FolderMappingModel::stateText(const Imap::MailboxName &folder) const
{
    const FolderFate fate = m_controller.fate(folder);
    if (fate == FolderFate::Merged) {
        return tr("together with %1")
            .arg(QLocale().createSeparatedList(m_controller.mergedWith(folder)));
    }
    if (fate != FolderFate::Renamed)
        return wordFor(fate);
    return m_controller.entry(folder)->targetExists ? tr("renamed, exists")
                                                    : tr("renamed, will be created");
}

} // namespace Mailhaul
