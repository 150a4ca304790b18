// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/labelsync.h"

#include "core/imap/commands/labels.h"

#include <algorithm>
#include <map>
#include <vector>

namespace Mailhaul {

QList<LabelChange> labelChanges(const FolderScan &source, const FolderScan &target,
                                const QList<MessagePair> &pairs, const LabelPlaces &places)
{
    QList<LabelChange> changes;
    for (const MessagePair &pair : pairs) {
        const QByteArrayList wanted = labelsToSend(source.labels.value(pair.sourceUid), places);
        if (wanted != comparedLabels(target.labels.value(pair.destinationUid), places))
            changes.append({pair.destinationUid, wanted});
    }
    return changes;
}

QList<LabelChange> labelsOfCopies(const FolderScan &source, const QList<MessagePair> &pairs,
                                  const LabelPlaces &places)
{
    QList<LabelChange> changes;
    for (const MessagePair &pair : pairs) {
        const QByteArrayList labels = labelsToSend(source.labels.value(pair.sourceUid), places);
        if (pair.destinationUid != 0 && !labels.isEmpty())
            changes.append({pair.destinationUid, labels});
    }
    return changes;
}

Task<> storeLabelChanges(std::shared_ptr<Line> line, Imap::MailboxName folder, quint32 uidValidity,
                         QList<LabelChange> changes)
{
    if (changes.isEmpty())
        co_return {};
    std::ranges::sort(changes, {}, &LabelChange::destinationUid);
    std::map<QByteArrayList, Imap::UidSet> groups;
    for (const LabelChange &change : changes)
        groups[change.labels].add(change.destinationUid);
    const auto opening = line->use(folder, Imap::Access::ReadWrite);
    std::vector<Reply<Imap::Status>> replies;
    for (const auto &[labels, uids] : groups)
        replies.push_back(Imap::storeLabels(line->connection(), uids, labels));
    Result<> outcome;
    for (Reply<Imap::Status> &reply : replies) {
        if (const auto stored = co_await reply; !stored && outcome)
            outcome = std::unexpected(stored.error());
    }
    if (opening->answer && *opening->answer && !opening->isStill(uidValidity))
        outcome = std::unexpected(Error{
            .code = Error::Code::Gone, .scope = Error::Scope::Folder, .retry = Error::Retry::Now});
    co_return outcome;
}

} // namespace Mailhaul
