// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderprogressmodel.h"

#include "core/report/sentences.h"
#include "ui/text.h"
#include "ui/widgets/icons.h"

namespace Mailhaul {

using namespace Qt::StringLiterals;

void FolderProgressModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_numbers.clear();
    endResetModel();
}

void FolderProgressModel::add(const QList<MigrationEvent> &events)
{
    m_changed.clear();
    for (const MigrationEvent &event : events) {
        if (const auto *planned = std::get_if<Happened::FoldersPlanned>(&event)) {
            plan(planned->plan);
        } else if (const auto *started = std::get_if<Happened::FolderStarted>(&event)) {
            if (Row *row = rowOf(started->entry.source.name))
                row->state = State::Comparing;
        } else if (const auto *compared = std::get_if<Happened::FolderCompared>(&event)) {
            if (Row *row = rowOf(compared->entry.source.name)) {
                row->state = State::Copying;
                row->toCopy = compared->toCopy;
            }
        } else if (const auto *copied = std::get_if<Happened::MessageCopied>(&event)) {
            if (Row *row = rowOf(copied->source)) {
                ++row->copied;
                row->bytes += copied->size;
            }
        } else if (const auto *finished = std::get_if<Happened::FolderFinished>(&event)) {
            if (Row *row = rowOf(finished->source))
                row->state = finished->complete ? State::Done : State::Incomplete;
        }
    }
    for (const int number : std::as_const(m_changed))
        emit dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

int FolderProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FolderProgressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FolderProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= MessagesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FolderColumn:
        return tr("Folder");
    case StateColumn:
        return tr("State");
    case MessagesColumn:
        return tr("Copied");
    case SizeColumn:
        return tr("Size");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FolderProgressModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole && column >= MessagesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && column == StateColumn)
        return ownIcon(iconName(row.state));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case FolderColumn:
        return row.source.display();
    case StateColumn:
        return stateText(row.state);
    case MessagesColumn:
        if (row.state == State::Queued || row.state == State::Comparing)
            return {};
        //: How many of how many messages
        return tr("%1 of %2").arg(textForNumber(row.copied), textForNumber(row.toCopy));
    case SizeColumn:
        return row.bytes > 0 ? textForBytes(row.bytes) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

void FolderProgressModel::plan(const FolderPlan &plan)
{
    beginResetModel();
    m_rows.clear();
    m_numbers.clear();
    m_changed.clear();
    for (const FolderPlanEntry &entry : plan.entries) {
        m_numbers.insert(entry.source.name, int(m_rows.size()));
        m_rows.append({.source = entry.source.name});
    }
    endResetModel();
}

FolderProgressModel::Row *FolderProgressModel::rowOf(const Imap::MailboxName &source)
{
    const auto number = m_numbers.constFind(source);
    if (number == m_numbers.cend())
        return nullptr;
    m_changed.insert(*number);
    return &m_rows[*number];
}

QString FolderProgressModel::stateText(State state) const
{
    switch (state) {
    case State::Queued:
        return tr("waiting for its turn");
    case State::Comparing:
        return tr("comparing");
    case State::Copying:
        return tr("copying");
    case State::Done:
        return tr("done");
    case State::Incomplete:
        return tr("not complete");
    }
    Q_UNREACHABLE_RETURN({});
}

QString FolderProgressModel::iconName(State state)
{
    switch (state) {
    case State::Queued:
        return u"queued"_s;
    case State::Comparing:
    case State::Copying:
        return u"running"_s;
    case State::Done:
        return u"done"_s;
    case State::Incomplete:
        return u"problem"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Mailhaul
