// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/folderplan.h"

#include "core/plan/foldernames.h"
#include "core/plan/foldernaming.h"
#include "core/plan/folderselection.h"
#include "core/plan/specialusenames.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Mailhaul {

using Imap::MailboxName;

namespace {

/// Equal for names that a server without case, or with another spelling of UTF-7, takes for one.
QString foldedName(const MailboxName &name)
{
    return name.display().toCaseFolded();
}

/// Which folders of one side have a purpose: told by the server, or guessed from the name. The
/// first folder in byte order has it.
struct Roles
{
    QHash<SpecialUse, MailboxName> told, guessed;

    SpecialUse of(const MailboxName &name) const
    {
        const SpecialUse use = told.key(name, SpecialUse::None);
        return use != SpecialUse::None ? use : guessed.key(name, SpecialUse::None);
    }
};

Roles rolesIn(QList<Folder> folders, const QByteArray &prefix)
{
    std::sort(folders.begin(), folders.end(),
              [](const Folder &a, const Folder &b) { return a.name < b.name; });
    Roles roles;
    for (const Folder &folder : std::as_const(folders)) {
        if (!folder.selectable || folder.name.isInbox())
            continue;
        if (folder.specialUse != SpecialUse::None && !roles.told.contains(folder.specialUse))
            roles.told.insert(folder.specialUse, folder.name);
        const SpecialUse use = specialUseByName(folder.name, prefix);
        if (use != SpecialUse::None && !roles.guessed.contains(use))
            roles.guessed.insert(use, folder.name);
    }
    return roles;
}

struct Target
{
    MailboxName name;
    TargetReason reason = TargetReason::SameName;

    bool operator==(const Target &other) const = default;
};

/// Taking a tree out of its place leaves no room for purposes.
bool mapsBySpecialUse(const Options &options)
{
    return options.specialUseMapping == SpecialUseMapping::On
           && options.folders.liftedTree.isEmpty() && options.folders.commonTop.isEmpty();
}

/// The destination as it is or as it will be.
class TargetFinder
{
public:
    TargetFinder(const QList<Folder> &destination, const NamingRules &rules, const Options &options,
                 const QHash<MailboxName, NamedTarget> &named, const Roles &sourceRoles)
        : m_rules(rules)
        , m_options(options)
        , m_named(named)
        , m_sourceRoles(sourceRoles)
    {
        for (const NamedTarget &target : named)
            m_reserved.insert(target.name);
        for (const Folder &folder : destination) {
            m_existing.insert(folder.name);
            m_byFoldedName[foldedName(folder.name)].append(folder.name);
        }
        for (QList<MailboxName> &names : m_byFoldedName)
            std::sort(names.begin(), names.end());
        if (mapsBySpecialUse(options))
            m_roles = rolesIn(destination, rules.destinationPrefix);
    }

    Target find(const MailboxName &source)
    {
        const MailboxName chosen = m_options.explicitTargets.value(source);
        if (!chosen.isEmpty())
            return {chosen, TargetReason::Explicit};
        if (mapsBySpecialUse(m_options)) {
            const SpecialUse use = m_sourceRoles.of(source);
            const MailboxName counterpart = m_roles.told.value(use, m_roles.guessed.value(use));
            if (!counterpart.isEmpty())
                return {counterpart, TargetReason::SpecialUse};
        }
        const MailboxName wanted = m_named.value(source).name;
        const MailboxName name = m_options.folders.caseTwins == CaseTwins::Used
                                         || m_rules.limits.letterCase != LetterCase::Distinguished
                                     ? settled(wanted)
                                     : wanted;
        return {name, name == source ? TargetReason::SameName : TargetReason::Renamed};
    }

private:
    /// \a wanted, or the existing folder that differs from it, or from a level above, in case only.
    MailboxName settled(const MailboxName &wanted)
    {
        if (wanted.isEmpty() || wanted.isInbox() || m_existing.contains(wanted))
            return wanted;
        const auto known = m_settled.constFind(wanted);
        if (known != m_settled.cend())
            return *known;
        const MailboxName name = lookedUp(wanted);
        m_settled.insert(wanted, name);
        if (name != wanted)
            m_claimed.insert(name);
        return name;
    }

    MailboxName lookedUp(const MailboxName &wanted)
    {
        const MailboxName parent = parentOf(wanted, m_rules.destinationSeparator);
        MailboxName moved(settled(parent).raw() + wanted.raw().sliced(parent.raw().size()));
        if (moved != wanted && !isFree(moved))
            return wanted;
        if (m_existing.contains(moved))
            return moved;
        for (const MailboxName &name : m_byFoldedName.value(foldedName(moved))) {
            if (isFree(name))
                return name;
        }
        return moved;
    }

    /// True if no other source folder goes there.
    bool isFree(const MailboxName &name) const
    {
        return !m_reserved.contains(name) && !m_claimed.contains(name);
    }

    const NamingRules &m_rules;
    const Options &m_options;
    const QHash<MailboxName, NamedTarget> &m_named;
    QSet<MailboxName> m_reserved;
    const Roles &m_sourceRoles;
    Roles m_roles;
    QSet<MailboxName> m_existing, m_claimed;
    QHash<QString, QList<MailboxName>> m_byFoldedName;
    QHash<MailboxName, MailboxName> m_settled;
};

/// \a destination once \a targets and the levels above them have been created.
QList<Folder> grown(const FolderTree &destination, const QList<Target> &targets,
                    const QByteArray &separator)
{
    QSet<MailboxName> made, known;
    for (const Target &target : targets)
        made.insert(target.name);
    QList<Folder> folders = destination.folders;
    for (Folder &folder : folders) {
        folder.selectable = folder.selectable || made.contains(folder.name);
        known.insert(folder.name);
    }
    for (const Target &target : targets) {
        for (MailboxName name = target.name; !name.isEmpty() && !known.contains(name);
             name = parentOf(name, separator)) {
            known.insert(name);
            folders.append(Folder{.name = name});
        }
    }
    return folders;
}

/// A folder that is created may be what another one's purpose leads to the next time. So the
/// targets are chosen for the destination as it will be, which settles after two or three rounds.
QList<Target> settledTargets(const QList<Folder> &selected, const FolderTree &source,
                             const FolderTree &destination, const NamingRules &rules,
                             const QHash<MailboxName, NamedTarget> &named, const Options &options)
{
    const Roles sourceRoles =
        mapsBySpecialUse(options) ? rolesIn(source.folders, rules.sourcePrefix) : Roles();

    constexpr int mostRounds = 8;
    QList<Target> targets;
    QList<Folder> expected = destination.folders;
    for (int round = 0; round < mostRounds; ++round) {
        TargetFinder finder(expected, rules, options, named, sourceRoles);
        QList<Target> next;
        next.reserve(selected.size());
        for (const Folder &folder : selected)
            next.append(finder.find(folder.name));
        if (round > 0 && next == targets)
            break;
        targets = std::move(next);
        expected = grown(destination, targets, rules.destinationSeparator);
    }
    return targets;
}

/// The levels above \a target that have to be created, from the top.
QList<MailboxName> missingParents(const MailboxName &target, const QByteArray &separator,
                                  const QHash<MailboxName, Folder> &existing)
{
    QList<MailboxName> missing;
    for (MailboxName name = parentOf(target, separator); !name.isEmpty();
         name = parentOf(name, separator)) {
        if (!name.isInbox() && !existing.value(name, Folder{.selectable = false}).selectable)
            missing.prepend(name);
    }
    return missing;
}

bool isSubscribed(const Folder &source, const Folder &target, SubscribeRule rule)
{
    switch (rule) {
    case SubscribeRule::AsOnSource:
        return source.subscribed && !target.subscribed;
    case SubscribeRule::All:
        return !target.subscribed;
    case SubscribeRule::None:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Puts the folders and their targets together, and apart what is left out.
FolderPlan assembled(const QList<Folder> &selected, const QList<Target> &targets,
                     const FolderTree &destination, const NamingRules &rules,
                     const QHash<MailboxName, NamedTarget> &named, const Options &options)
{
    FolderPlan plan;
    QHash<MailboxName, Folder> existing;
    for (const Folder &folder : destination.folders)
        existing.insert(folder.name, folder);
    for (qsizetype index = 0; index < selected.size(); ++index) {
        const Folder &folder = selected.at(index);
        const Target &target = targets.at(index);
        if (options.folders.empty == EmptyFolders::LeftOut && folder.messages == 0) {
            plan.skipped.append({folder.name, target.name, SkippedFolder::Reason::Empty});
            continue;
        }
        const MailboxName wanted = named.value(folder.name).name;
        const bool isByName =
            target.reason == TargetReason::SameName || target.reason == TargetReason::Renamed;
        const bool isTwin = isByName && target.name != wanted;
        plan.guessesCase |= isTwin && rules.limits.letterCase == LetterCase::Unknown;
        if (options.folders.caseTwins == CaseTwins::LeftOut && isTwin) {
            plan.skipped.append({folder.name, target.name, SkippedFolder::Reason::CaseTwin});
            continue;
        }
        const Folder there = existing.value(target.name, Folder{.selectable = false});
        FolderPlanEntry entry{.source = folder,
                              .target = target.name,
                              .reason = target.reason,
                              .targetExists = there.selectable,
                              .subscribe = isSubscribed(folder, there, options.folders.subscribe)};
        if (target.name == wanted)
            entry.refusedName = named.value(folder.name).refused;
        if (!entry.targetExists && options.folders.parents == ParentLevels::Created)
            entry.missingParents =
                missingParents(target.name, rules.destinationSeparator, existing);
        plan.entries.append(entry);
    }
    return plan;
}

FolderPlan refused(PlanRefusal::Reason reason, const MailboxName &folder)
{
    FolderPlan plan;
    plan.refusal = PlanRefusal{reason, folder};
    return plan;
}

} // namespace

FolderPlan planFolders(const FolderTree &source, const FolderTree &destination,
                       const Options &options)
{
    const NamingRules rules = namingRules(source, destination, options);
    const FolderSelection selection =
        selectFolders(source, rules.sourceSeparator, rules.sourcePrefix, options);
    FolderPlan plan;
    if (!options.folders.liftedTree.isEmpty() && selection.liftedRoot.isEmpty()
        && options.folders.trees.isEmpty()) {
        plan = refused(PlanRefusal::Reason::NoLiftedTree, MailboxName(options.folders.liftedTree));
    } else if (selection.namesOnly) {
        plan = refused(PlanRefusal::Reason::NoFolderExists, selection.missing.first());
    } else if (const auto named = targetNames(source, selection, rules, options); named) {
        plan = assembled(
            selection.folders,
            settledTargets(selection.folders, source, destination, rules, *named, options),
            destination, rules, *named, options);
    } else {
        plan = refused(PlanRefusal::Reason::EmptyName, named.error());
    }
    plan.missing = selection.missing;
    return plan;
}

} // namespace Mailhaul
