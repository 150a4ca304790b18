// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/targetdelegate.h"

#include <QCompleter>
#include <QLineEdit>

namespace Mailhaul {

using namespace Qt::StringLiterals;

TargetDelegate::TargetDelegate(std::function<QStringList()> names, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_names(std::move(names))
{}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"folderTargetInPlace"_s);
    editor->setAccessibleName(tr("Folder of the new account"));
    auto *completer = new QCompleter(m_names(), editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    editor->setCompleter(completer);
    return editor;
}

} // namespace Mailhaul
