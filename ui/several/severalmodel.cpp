// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/several/severalmodel.h"

#include "ui/text.h"
#include "ui/widgets/icons.h"

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

QString iconName(SeveralController::State state)
{
    switch (state) {
    case SeveralController::State::Idle:
    case SeveralController::State::Queued:
        return u"queued"_s;
    case SeveralController::State::Testing:
    case SeveralController::State::Copying:
        return u"running"_s;
    case SeveralController::State::SignedIn:
    case SeveralController::State::Copied:
        return u"done"_s;
    case SeveralController::State::Stopped:
        return u"waiting"_s;
    case SeveralController::State::SignInFailed:
    case SeveralController::State::Incomplete:
    case SeveralController::State::Failed:
        return u"problem"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

SeveralModel::SeveralModel(SeveralController &controller, QObject *parent)
    : QAbstractTableModel(parent)
    , m_controller(controller)
{
    connect(&controller, &SeveralController::reset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&controller, &SeveralController::rowChanged, this, [this](int number) {
        emit dataChanged(index(number, 0), index(number, ColumnCount - 1));
    });
}

int SeveralModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_controller.rowCount();
}

int SeveralModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeveralModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SourceColumn:
        return tr("Old account");
    case DestinationColumn:
        return tr("New account");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Messages");
    case ProblemsColumn:
        return tr("Problems");
    case TextColumn:
        return tr("Remark");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SeveralModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SeveralController::Row &row = m_controller.row(index.row());
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return ownIcon(iconName(row.state));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    return {};
}

QString SeveralModel::text(const SeveralController::Row &row, int column) const
{
    //: A user and the server
    const QString where = tr("%1 at %2");
    switch (Column(column)) {
    case SourceColumn:
        return where.arg(row.pair.source.user, row.pair.source.host);
    case DestinationColumn:
        return where.arg(row.pair.destination.user, row.pair.destination.host);
    case StateColumn:
        return wordFor(row.state);
    case ProgressColumn:
        if (row.report)
            return textForNumber(row.report->balance.copied);
        if (row.state != SeveralController::State::Copying || row.progress.messagesTotal == 0)
            return {};
        return tr("%1 of %2")
            .arg(textForNumber(row.progress.messagesDone),
                 textForNumber(row.progress.messagesTotal));
    case ProblemsColumn:
        return row.report ? textForNumber(row.report->problems.size()) : QString();
    case TextColumn:
        return row.text;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Mailhaul
