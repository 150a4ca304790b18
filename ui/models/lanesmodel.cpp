// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanesmodel.h"

#include "ui/text.h"

#include <algorithm>

namespace Mailhaul {

void LanesModel::clear()
{
    beginResetModel();
    m_lanes.clear();
    m_laneOfFolder.clear();
    endResetModel();
}

void LanesModel::add(const QList<MigrationEvent> &events)
{
    constexpr int mostLanes = 64;
    for (const MigrationEvent &event : events) {
        if (const auto *started = std::get_if<Happened::FolderStarted>(&event)) {
            const int lane = std::clamp(started->lane, 0, mostLanes - 1);
            if (lane >= int(m_lanes.size())) {
                beginInsertRows({}, int(m_lanes.size()), lane);
                m_lanes.resize(std::size_t(lane) + 1);
                endInsertRows();
            }
            const Imap::MailboxName &source = started->entry.source.name;
            m_lanes.at(std::size_t(lane)).folders.append(source);
            m_laneOfFolder.insert(source, lane);
        } else if (const auto *copied = std::get_if<Happened::MessageCopied>(&event)) {
            if (Lane *lane = laneOf(copied->source)) {
                lane->last = copied->source.display();
                ++lane->copied;
            }
        } else if (const auto *finished = std::get_if<Happened::FolderFinished>(&event)) {
            if (Lane *lane = laneOf(finished->source))
                lane->folders.removeOne(finished->source);
            m_laneOfFolder.remove(finished->source);
        }
    }
    if (!m_lanes.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int LanesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lanes.size());
}

QVariant LanesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(index.row());
}

LanesModel::Lane *LanesModel::laneOf(const Imap::MailboxName &source)
{
    const auto number = m_laneOfFolder.constFind(source);
    return number == m_laneOfFolder.cend() ? nullptr : &m_lanes.at(std::size_t(*number));
}

QString LanesModel::text(int number) const
{
    const Lane &lane = m_lanes.at(std::size_t(number));
    const QString name = textForNumber(number + 1);
    if (lane.folders.isEmpty()) {
        return tr("Connection %1 has no folder of its own now. %Ln message(s) copied so far.",
                  nullptr, pluralNumber(lane.copied))
            .arg(name);
    }
    const QString folder = lane.folders.contains(Imap::MailboxName::fromDisplay(lane.last))
                               ? lane.last
                               : lane.folders.constFirst().display();
    return tr("Connection %1 works on “%2”. %Ln message(s) copied so far.", nullptr,
              pluralNumber(lane.copied))
        .arg(name, folder);
}

} // namespace Mailhaul
