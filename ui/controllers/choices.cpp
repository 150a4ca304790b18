// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct ChoicesText
{
    Q_DECLARE_TR_FUNCTIONS(Mailhaul::Choices)
};

template <typename T>
std::expected<QList<T>, QString> readAll(const QStringList &texts,
                                         std::expected<T, PatternError> (*read)(const QByteArray &))
{
    QList<T> all;
    for (const QString &text : texts) {
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty())
            continue;
        auto one = read(trimmed.toUtf8());
        if (!one) {
            return std::unexpected(ChoicesText::tr("The rule “%1” cannot be used: %2 Correct it or "
                                                   "remove it.")
                                       .arg(trimmed, one.error().reason));
        }
        all.append(std::move(*one));
    }
    return all;
}

std::optional<QByteArray> rawPrefix(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return Imap::MailboxName::fromDisplay(text).raw();
}

/// As SEARCH wants it (RFC 3501, 9: date), in English whatever the user's language is.
QByteArray searchDate(QDate date)
{
    return QLocale::c().toString(date, u"d-MMM-yyyy"_s).toLatin1();
}

std::expected<void, QString> setFolderRules(Options &options, const FolderRuleChoices &rules)
{
    auto renamings = readAll<PerlOperator>(rules.renamings, &PerlOperator::parse);
    if (!renamings)
        return std::unexpected(renamings.error());
    auto includes = readAll<PerlPattern>(rules.includes, &PerlPattern::fromBare);
    if (!includes)
        return std::unexpected(includes.error());
    auto excludes = readAll<PerlPattern>(rules.excludes, &PerlPattern::fromBare);
    if (!excludes)
        return std::unexpected(excludes.error());
    options.specialUseMapping =
        rules.matchesPurpose ? SpecialUseMapping::On : SpecialUseMapping::Off;
    options.sourcePrefix = rawPrefix(rules.sourcePrefix);
    options.destinationPrefix = rawPrefix(rules.destinationPrefix);
    options.folders.commonTop = Imap::MailboxName::fromDisplay(rules.subfolder.trimmed()).raw();
    options.folders.empty = rules.leavesEmptyOut ? EmptyFolders::LeftOut : EmptyFolders::Copied;
    options.folders.renaming = std::move(*renamings);
    options.folders.include = std::move(*includes);
    options.folders.exclude = std::move(*excludes);
    return {};
}

std::expected<void, QString> setMessageRules(Options &options, const MessageChoices &choices)
{
    const bool isPlain = std::ranges::all_of(
        choices.search, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (!isPlain) {
        return std::unexpected(ChoicesText::tr(
            "The search can be made of plain letters, digits and signs only. Remove the others."));
    }
    if (choices.sentSince && choices.sentBefore && *choices.sentSince >= *choices.sentBefore) {
        return std::unexpected(
            ChoicesText::tr("No message can be that new and that old at once. Change a date."));
    }
    if (choices.largest && choices.smallest && *choices.largest < *choices.smallest) {
        return std::unexpected(
            ChoicesText::tr("No message can be that small and that large at once. Change a size."));
    }
    if (choices.deletesCopied && choices.deletesStray) {
        return std::unexpected(ChoicesText::tr(
            "Deleting in both accounts contradicts itself: the first empties the old account, and "
            "the "
            "second deletes what the old account does not have. Choose one of them."));
    }
    options.deletions.copiedFromSource = choices.deletesCopied;
    options.deletions.strayOnDestination = choices.deletesStray;
    if (choices.deletesStray)
        options.deletions.destinationExpunge = DestinationExpunge::OnlyDeleted;
    SelectionRules &selection = options.messages.selection;
    selection.sourceSearch = searchCriteria(choices);
    selection.largest = choices.largest;
    // The rule itself leaves out what is exactly as large.
    if (choices.smallest)
        selection.smallest = *choices.smallest - 1;
    options.messages.duplicates = choices.duplicates;
    options.flagSync = choices.flagSync;
    return {};
}

} // namespace

std::expected<Options, QString> optionsFor(const FolderChoices &choices, Options options)
{
    if (const auto set = setFolderRules(options, choices.rules); !set)
        return std::unexpected(set.error());
    if (const auto set = setMessageRules(options, choices.messages); !set)
        return std::unexpected(set.error());
    options.explicitTargets = choices.targets;
    options.excludedFolders = choices.leftOut;
    return options;
}

QByteArray searchCriteria(const MessageChoices &choices)
{
    QByteArrayList criteria;
    if (choices.sentSince)
        criteria.append("SENTSINCE " + searchDate(*choices.sentSince));
    if (choices.sentBefore)
        criteria.append("SENTBEFORE " + searchDate(*choices.sentBefore));
    if (!choices.search.trimmed().isEmpty())
        criteria.append(choices.search.trimmed().toLatin1());
    return criteria.join(' ');
}

} // namespace Mailhaul
