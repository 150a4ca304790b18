// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/folderselection.h"

#include "core/plan/foldernaming.h"

#include <QSet>

#include <algorithm>

namespace Mailhaul {

using Imap::MailboxName;

namespace {

bool isBelow(const MailboxName &name, const MailboxName &tree, const QByteArray &separator)
{
    return name == tree || name.raw().startsWith(QByteArray(tree.raw() + separator));
}

bool matchesAny(const QList<PerlPattern> &patterns, const MailboxName &name)
{
    return std::ranges::any_of(
        patterns, [&](const PerlPattern &pattern) { return pattern.matches(name.raw()); });
}

/// Collects names, each once.
class Chooser
{
public:
    Chooser(const FolderTree &source, const QByteArray &separator, const Options &options)
        : m_source(source)
        , m_separator(separator)
        , m_options(options)
    {
        for (const Folder &folder : source.folders)
            m_known.insert(folder.name);
    }

    FolderSelection choose(const MailboxName &liftedRoot);

private:
    bool hasTree(const MailboxName &tree) const
    {
        return std::ranges::any_of(m_source.folders, [&](const Folder &folder) {
            return isBelow(folder.name, tree, m_separator);
        });
    }
    void chooseNamed(FolderSelection &selection);
    QList<Folder> ordered() const;

    const FolderTree &m_source;
    const QByteArray m_separator;
    const Options &m_options;
    QSet<MailboxName> m_known, m_chosen;
    bool m_hasNamed = false; ///< Something that was asked for by name exists.
};

void Chooser::chooseNamed(FolderSelection &selection)
{
    QSet<MailboxName> told;
    const auto tellMissing = [&](const MailboxName &name) {
        if (!told.contains(name))
            selection.missing.append(name);
        told.insert(name);
    };
    for (const MailboxName &name : m_options.onlyFolders) {
        m_chosen.insert(name);
        if (m_known.contains(name))
            m_hasNamed = true;
        else
            tellMissing(name);
    }
    for (const MailboxName &tree : m_options.folders.trees) {
        if (hasTree(tree))
            m_hasNamed = true;
        else
            tellMissing(tree);
    }
    for (const Folder &folder : m_source.folders) {
        const bool isSubscribed =
            m_options.folders.subscribedOnly == SubscribedOnly::On && folder.subscribed;
        const bool isInTree =
            std::ranges::any_of(m_options.folders.trees, [&](const MailboxName &tree) {
                return isBelow(folder.name, tree, m_separator);
            });
        if (isSubscribed || isInTree)
            m_chosen.insert(folder.name);
    }
}

QList<Folder> Chooser::ordered() const
{
    QList<Folder> chosen;
    QSet<MailboxName> seen;
    for (const Folder &folder : m_source.folders) {
        if (folder.selectable && m_chosen.contains(folder.name) && !seen.contains(folder.name)) {
            seen.insert(folder.name);
            chosen.append(folder);
        }
    }
    if (m_options.folders.absent == AbsentFolders::Tried) {
        for (const MailboxName &name : m_chosen) {
            if (!m_known.contains(name))
                chosen.append({.name = name});
        }
    }
    const auto &first = m_options.folders.first;
    const auto &last = m_options.folders.last;
    const auto rank = [&](const Folder &folder) {
        const qsizetype early = first.indexOf(folder.name);
        if (early >= 0)
            return early - first.size();
        return last.indexOf(folder.name) + 1;
    };
    std::ranges::sort(chosen, [&](const Folder &a, const Folder &b) {
        const qsizetype rankOfA = rank(a), rankOfB = rank(b);
        return rankOfA != rankOfB ? rankOfA < rankOfB : a.name < b.name;
    });
    return chosen;
}

FolderSelection Chooser::choose(const MailboxName &liftedRoot)
{
    const FolderRules &rules = m_options.folders;
    FolderSelection selection{.liftedRoot = liftedRoot};
    chooseNamed(selection);
    const bool isNamed = !m_options.onlyFolders.isEmpty() || !rules.trees.isEmpty()
                         || rules.subscribedOnly == SubscribedOnly::On
                         || !rules.liftedTree.isEmpty();
    for (const Folder &folder : m_source.folders) {
        const bool isAll = !isNamed && rules.include.isEmpty();
        const bool isLifted =
            !liftedRoot.isEmpty() && isBelow(folder.name, liftedRoot, m_separator);
        if (isAll || isLifted || matchesAny(rules.include, folder.name))
            m_chosen.insert(folder.name);
    }
    m_chosen.removeIf([&](const MailboxName &name) {
        return m_options.excludedFolders.contains(name) || matchesAny(rules.exclude, name);
    });
    selection.folders = ordered();
    selection.namesOnly =
        !selection.missing.isEmpty() && !m_hasNamed && selection.folders.isEmpty();
    return selection;
}

MailboxName liftedRoot(const FolderTree &source, const QByteArray &separator,
                       const QByteArray &prefix, QByteArray wanted)
{
    wanted = withoutFinalSeparators(wanted, separator);
    if (wanted.isEmpty())
        return {};
    for (const QByteArray &raw : {wanted, QByteArray(prefix + wanted)}) {
        const MailboxName name(raw);
        const bool exists = std::ranges::any_of(source.folders, [&](const Folder &folder) {
            return isBelow(folder.name, name, separator);
        });
        if (exists)
            return name;
    }
    return {};
}

} // namespace

FolderSelection selectFolders(const FolderTree &source, const QByteArray &separator,
                              const QByteArray &prefix, const Options &options)
{
    const MailboxName root =
        options.folders.liftedTree.isEmpty()
            ? MailboxName()
            : liftedRoot(source, separator, prefix, options.folders.liftedTree);
    return Chooser(source, separator, options).choose(root);
}

} // namespace Mailhaul
