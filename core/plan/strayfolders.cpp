// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/strayfolders.h"

#include "core/plan/foldernaming.h"

#include <algorithm>

namespace Mailhaul {

namespace {

/// Where every folder of the source would go if all of them were selected.
std::optional<QSet<Imap::MailboxName>> allTargets(const FolderTree &source,
                                                  const FolderTree &destination, Options options)
{
    options.onlyFolders.clear();
    options.excludedFolders.clear();
    options.folders.trees.clear();
    options.folders.first.clear();
    options.folders.last.clear();
    options.folders.include.clear();
    options.folders.exclude.clear();
    options.folders.subscribedOnly = SubscribedOnly::Off;
    options.folders.empty = EmptyFolders::Copied;
    if (options.folders.caseTwins == CaseTwins::LeftOut)
        options.folders.caseTwins = CaseTwins::AsServer;
    const FolderPlan plan = planFolders(source, destination, options);
    if (plan.refusal)
        return std::nullopt;
    QSet<Imap::MailboxName> targets;
    for (const FolderPlanEntry &entry : plan.entries)
        targets.insert(entry.target);
    return targets;
}

} // namespace

QList<Folder> strayFolders(const FolderTree &source, const FolderTree &destination,
                           const Options &options)
{
    const DeletionRules &rules = options.deletions;
    if (!rules.strayFolders)
        return {};
    // What one selection leaves out is no stray: the targets of the selected folders count as well.
    const auto targets = allTargets(source, destination, options);
    if (!targets)
        return {};
    QSet<Imap::MailboxName> selected;
    for (const FolderPlanEntry &entry : planFolders(source, destination, options).entries)
        selected.insert(entry.target);
    const NamingRules naming = namingRules(source, destination, options);
    const QByteArray top =
        withoutFinalSeparators(options.folders.commonTop, naming.destinationSeparator);
    QList<Folder> strays;
    for (const Folder &folder : destination.folders) {
        const bool isKept = !folder.selectable || folder.name.isInbox() || source.find(folder.name)
                            || targets->contains(folder.name) || selected.contains(folder.name)
                            || folder.name.raw() == top
                            || folder.name.raw() == QByteArray(naming.destinationPrefix + top);
        const bool isChosen =
            (!rules.strayFoldersOnly || rules.strayFoldersOnly->matches(folder.name.raw()))
            && (!rules.strayFoldersButNot || !rules.strayFoldersButNot->matches(folder.name.raw()));
        if (!isKept && isChosen)
            strays.append(folder);
    }
    std::ranges::sort(strays,
                      [](const Folder &a, const Folder &b) { return a.name.raw() > b.name.raw(); });
    return strays;
}

QList<Imap::MailboxName> emptySourceCandidates(const FolderPlan &plan, const FolderTree &source)
{
    QList<Imap::MailboxName> names;
    for (const FolderPlanEntry &entry : plan.entries) {
        if (!entry.source.name.isInbox())
            names.append(entry.source.name);
    }
    for (const SkippedFolder &folder : plan.skipped) {
        if (!folder.source.isInbox())
            names.append(folder.source);
    }
    std::ranges::sort(names, [](const auto &a, const auto &b) { return a.raw() > b.raw(); });
    // A folder whose folders have all gone may go as well; they come before it.
    QSet<Imap::MailboxName> leaving(names.cbegin(), names.cend());
    names.removeIf([&](const Imap::MailboxName &name) {
        const QByteArray below = name.raw() + source.separator;
        return std::ranges::any_of(source.folders, [&](const Folder &folder) {
            return !source.separator.isEmpty() && folder.name.raw().startsWith(below)
                   && !leaving.contains(folder.name);
        });
    });
    return names;
}

} // namespace Mailhaul
