// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/foldernaming.h"

#include <QSet>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;
using Imap::MailboxName;

namespace {

/// How much of the name a person knows is left.
enum class Alteration { Reversible, Lossy };

struct Candidate
{
    MailboxName source;
    MailboxName target;
    Alteration alteration = Alteration::Reversible;
};

QByteArray chosenSeparator(const std::optional<QByteArray> &option, const FolderTree &tree)
{
    if (option && !option->isEmpty())
        return option->first(1);
    if (!tree.separator.isEmpty())
        return tree.separator.first(1);
    return guessedSeparator(tree.folders);
}

/// Servers write the INBOX at the beginning of a name in any case.
bool hasPrefix(QByteArrayView name, QByteArrayView prefix)
{
    if (name.size() < prefix.size())
        return false;
    const qsizetype folded =
        prefix.first(std::min<qsizetype>(5, prefix.size())).compare("INBOX", Qt::CaseInsensitive)
                == 0
            ? 5
            : 0;
    return name.first(folded).compare(prefix.first(folded), Qt::CaseInsensitive) == 0
           && name.sliced(folded, prefix.size() - folded) == prefix.sliced(folded);
}

/// Calls \a change with every byte of \a name that stands for itself: the inside of base64 runs may
/// contain a separator's byte, but no separator.
template <typename Change>
void changePlainBytes(QByteArray &name, Change change)
{
    bool shifted = false;
    for (char &byte : name) {
        if (shifted) {
            shifted = byte != '-';
            continue;
        }
        if (byte == '&')
            shifted = true;
        else
            byte = change(byte);
    }
}

Candidate candidate(const MailboxName &source, const NamingRules &rules)
{
    const MailboxName inbox("INBOX"_ba);
    if (source.isInbox())
        return {source, inbox, Alteration::Reversible};
    if (source.isEmpty() || source.raw() == rules.sourcePrefix)
        return {source, inbox, Alteration::Lossy};

    Alteration alteration = Alteration::Reversible;
    QByteArray name = source.raw();
    if (!source.isModifiedUtf7()) {
        name = MailboxName::fromDisplay(source.display()).raw();
        alteration = Alteration::Lossy;
    }
    if (hasPrefix(name, rules.sourcePrefix))
        name = name.sliced(rules.sourcePrefix.size());
    else
        alteration = Alteration::Lossy;

    const char from = rules.sourceSeparator.front(), to = rules.destinationSeparator.front();
    changePlainBytes(name, [&](char byte) {
        const char swapped = byte == from ? to : byte == to ? from : byte;
        if (swapped != '/' || from != '/' || to == '/' || rules.slashes == ForeignSlashes::Kept)
            return swapped;
        alteration = Alteration::Lossy;
        return '_';
    });

    QByteArrayList levels = name.split(to);
    for (QByteArray &level : levels) {
        if (level.isEmpty()) {
            level = "_"_ba;
            alteration = Alteration::Lossy;
        }
    }
    name = levels.join(to);

    if (MailboxName(name).isInbox())
        return {source, inbox, Alteration::Lossy};
    return {source, MailboxName(rules.destinationPrefix + name), alteration};
}

/// \a wanted, or the first of "wanted_2", "wanted_3" … that is free.
MailboxName freeName(const MailboxName &wanted, const QSet<MailboxName> &taken,
                     const NamingRules &rules)
{
    if (!taken.contains(wanted))
        return wanted;
    const QByteArray base =
        wanted.isInbox() ? rules.destinationPrefix + wanted.raw() : wanted.raw();
    for (int number = 2;; ++number) {
        const MailboxName numbered(base + '_' + QByteArray::number(number));
        if (!taken.contains(numbered))
            return numbered;
    }
}

NameLimits limitsOf(const FolderTree &destination)
{
    NameLimits limits = destination.limits;
    limits.reserved.removeIf([&](const QByteArray &reserved) {
        return std::ranges::any_of(destination.folders, [&](const Folder &folder) {
            const QByteArray &name = folder.name.raw();
            return folder.selectable
                   && (name.compare(reserved, Qt::CaseInsensitive) == 0
                       || name.compare(QByteArray(destination.prefix + reserved),
                                       Qt::CaseInsensitive)
                              == 0);
        });
    });
    return limits;
}

} // namespace

NamingRules namingRules(const FolderTree &source, const FolderTree &destination,
                        const Options &options)
{
    return {.sourceSeparator = chosenSeparator(options.sourceSeparator, source),
            .sourcePrefix = options.sourcePrefix.value_or(source.prefix),
            .destinationSeparator = chosenSeparator(options.destinationSeparator, destination),
            .destinationPrefix = options.destinationPrefix.value_or(destination.prefix),
            .slashes = options.folders.slashes,
            .limits = limitsOf(destination)};
}

QByteArray withoutFinalSeparators(QByteArray name, const QByteArray &separator)
{
    while (!separator.isEmpty() && name.endsWith(separator))
        name.chop(separator.size());
    return name;
}

MailboxName ordinaryTarget(const MailboxName &source, const NamingRules &rules)
{
    return candidate(source, rules).target;
}

MailboxName parentOf(const MailboxName &name, const QByteArray &separator)
{
    const qsizetype end = name.raw().lastIndexOf(separator);
    return end > 0 ? MailboxName(name.raw().first(end)) : MailboxName();
}

QHash<MailboxName, MailboxName> ordinaryTargets(const QList<Folder> &folders,
                                                const NamingRules &rules)
{
    QSet<MailboxName> sources;
    for (const Folder &folder : folders) {
        for (MailboxName name = folder.name; !name.isEmpty() && !sources.contains(name);
             name = parentOf(name, rules.sourceSeparator))
            sources.insert(name);
    }

    QHash<MailboxName, Candidate> candidates;
    candidates.reserve(sources.size());
    for (const MailboxName &name : std::as_const(sources))
        candidates.insert(name, candidate(name, rules));

    // Parents before children, and unaltered names before those that have to make way.
    QList<Candidate> order = candidates.values();
    std::sort(order.begin(), order.end(), [](const Candidate &a, const Candidate &b) {
        return a.alteration != b.alteration ? a.alteration < b.alteration : a.source < b.source;
    });

    QHash<MailboxName, MailboxName> targets;
    targets.reserve(order.size());
    QSet<MailboxName> taken;
    for (const Candidate &folder : std::as_const(order)) {
        MailboxName wanted = folder.target;
        const MailboxName parent = parentOf(folder.source, rules.sourceSeparator);
        if (targets.contains(parent)) {
            const QByteArray beginning =
                candidates.value(parent).target.raw() + rules.destinationSeparator;
            if (wanted.raw().startsWith(beginning)) {
                wanted = MailboxName(targets.value(parent).raw() + rules.destinationSeparator
                                     + wanted.raw().sliced(beginning.size()));
            }
        }
        const MailboxName target = freeName(wanted, taken, rules);
        taken.insert(target);
        targets.insert(folder.source, target);
    }
    return targets;
}

} // namespace Mailhaul
