// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/retry.h"

#include <algorithm>

namespace Mailhaul {

namespace {

/// Whether a problem is about this folder, on whichever side.
bool concerns(const Problem &problem, const FolderPlanEntry &entry)
{
    return problem.folder == (problem.side == Side::Source ? entry.source.name : entry.target);
}

FolderReport mergedFolder(const FolderReport &before, FolderReport again)
{
    const qint64 moved = std::min(before.balance.copied, again.balance.alreadyThere);
    again.balance.alreadyThere -= moved;
    again.balance.copied += moved;
    again.bytesCopied += before.bytesCopied;
    // It was created by the first run.
    again.entry.targetExists = before.entry.targetExists;
    return again;
}

} // namespace

QList<Imap::MailboxName> foldersToRetry(const Report &report, const QList<Problem> &problems)
{
    QList<Imap::MailboxName> folders;
    for (const FolderReport &folder : report.folders) {
        const bool isConcerned = std::ranges::any_of(problems, [&folder](const Problem &problem) {
            return concerns(problem, folder.entry);
        });
        if (isConcerned)
            folders.append(folder.entry.source.name);
    }
    return folders;
}

Report mergedReport(const Report &before, const Report &again)
{
    Report merged = before;
    merged.outcome = again.outcome;
    for (const FolderReport &folder : again.folders) {
        const auto old =
            std::ranges::find(merged.folders, folder.entry.source.name,
                              [](const FolderReport &f) { return f.entry.source.name; });
        if (old == merged.folders.end()) {
            merged.folders.append(folder);
            continue;
        }
        merged.problems.removeIf(
            [&folder](const Problem &problem) { return concerns(problem, folder.entry); });
        *old = mergedFolder(*old, folder);
    }
    merged.problems.append(again.problems);
    merged.balance = {};
    for (const FolderReport &folder : std::as_const(merged.folders))
        merged.balance += folder.balance;
    Statistics &statistics = merged.statistics;
    statistics.ended = again.statistics.ended;
    statistics.messagesCopied += again.statistics.messagesCopied;
    statistics.bytesCopied += again.statistics.bytesCopied;
    statistics.biggestCopied = std::max(statistics.biggestCopied, again.statistics.biggestCopied);
    statistics.sourceReconnections += again.statistics.sourceReconnections;
    statistics.destinationReconnections += again.statistics.destinationReconnections;
    return merged;
}

} // namespace Mailhaul
