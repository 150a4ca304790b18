// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/foldernames.h"

#include "core/plan/legalnames.h"

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;
using Imap::MailboxName;

namespace {

/// \a name without the lifted tree in front; a prefix before it stays.
MailboxName lifted(const MailboxName &name, const MailboxName &root, const NamingRules &rules)
{
    if (root.isEmpty())
        return name;
    QByteArray rest = name.raw().sliced(root.raw().size());
    if (rest.startsWith(rules.sourceSeparator))
        rest = rest.sliced(rules.sourceSeparator.size());
    // The tree itself becomes INBOX, as does a folder of that name in it.
    if (rest.isEmpty() || MailboxName(rest).isInbox())
        return MailboxName("INBOX"_ba);
    const bool hasPrefix =
        !rules.sourcePrefix.isEmpty() && root.raw().startsWith(rules.sourcePrefix);
    return MailboxName(hasPrefix ? rules.sourcePrefix + rest : rest);
}

/// Below the common top, as imapsync's three rules for it have it.
QByteArray underTop(const QByteArray &name, const QByteArray &top, const NamingRules &rules)
{
    const QByteArray folder = withoutFinalSeparators(top, rules.destinationSeparator);
    if (folder.isEmpty())
        return name;
    const QByteArray &prefix = rules.destinationPrefix;
    const QByteArray rest = name.startsWith(prefix) ? name.sliced(prefix.size()) : name;
    const QByteArray under = prefix + folder + rules.destinationSeparator + rest;
    const bool isDoubled = !prefix.isEmpty() && under.startsWith(QByteArray(prefix + prefix));
    return isDoubled ? under.sliced(prefix.size()) : under;
}

PerlVariables variablesFor(const MailboxName &source, const QByteArray &target,
                           const NamingRules &rules, PerlVariables variables)
{
    variables.insert("h1_prefix"_ba, rules.sourcePrefix);
    variables.insert("h2_prefix"_ba, rules.destinationPrefix);
    variables.insert("h1_sep"_ba, rules.sourceSeparator);
    variables.insert("h2_sep"_ba, rules.destinationSeparator);
    variables.insert("h1_current_folder"_ba, source.raw());
    variables.insert("h2_current_folder"_ba, target);
    return variables;
}

} // namespace

std::expected<QHash<MailboxName, NamedTarget>, MailboxName> targetNames(
    const FolderTree &source, const FolderSelection &selection, const NamingRules &rules,
    const Options &options)
{
    const MailboxName &root = selection.liftedRoot;
    QHash<MailboxName, MailboxName> liftedNames;
    QList<Folder> folders;
    QSet<MailboxName> selected;
    for (const Folder &folder : selection.folders)
        selected.insert(folder.name);
    const auto add = [&](const Folder &folder) {
        const bool isOutside =
            !root.isEmpty() && folder.name != root
            && !folder.name.raw().startsWith(QByteArray(root.raw() + rules.sourceSeparator));
        if (liftedNames.contains(folder.name) || (isOutside && !selected.contains(folder.name)))
            return;
        const MailboxName name = isOutside ? folder.name : lifted(folder.name, root, rules);
        liftedNames.insert(folder.name, name);
        folders.append({.name = name});
    };
    for (const Folder &folder : source.folders)
        add(folder);
    for (const Folder &folder : selection.folders)
        add(folder);

    const auto ordinary = ordinaryTargets(folders, rules);
    const FolderRules &folderRules = options.folders;
    QHash<MailboxName, MailboxName> wanted;
    for (auto it = liftedNames.cbegin(); it != liftedNames.cend(); ++it) {
        QByteArray name = underTop(ordinary.value(it.value()).raw(), folderRules.commonTop, rules);
        for (const PerlOperator &step : folderRules.renaming) {
            name = step.applied(name, variablesFor(it.key(), name, rules, folderRules.variables));
        }
        if (name.isEmpty() && selected.contains(it.key()))
            return std::unexpected(it.key());
        if (!name.isEmpty())
            wanted.insert(it.key(), MailboxName(name));
    }

    const LegalNames legal(wanted.values(), rules.destinationSeparator, rules.destinationPrefix,
                           rules.limits);
    QHash<MailboxName, NamedTarget> targets;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const MailboxName name = legal.legal(it.value());
        targets.insert(it.key(), {name, name == it.value() ? MailboxName() : it.value()});
    }
    return targets;
}

} // namespace Mailhaul
