// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deletionsettings.h"

#include "app/cli/patternoptions.h"
#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

using Step = std::expected<void, Refusal>;

bool isOn(const ParsedOptions &options, const QString &name, bool byDefault)
{
    return options.flag(name).value_or(byDefault);
}

Step readPattern(const ParsedOptions &options, const QString &name,
                 std::optional<PerlPattern> *pattern)
{
    const auto text = options.text(name);
    if (!text)
        return {};
    const QByteArray bytes = text->toUtf8();
    const auto read = PerlPattern::fromMatchOrBare(bytes);
    if (!read)
        return std::unexpected(patternRefusal("--"_L1 + name, bytes, read.error()));
    *pattern = *read;
    return {};
}

Step readCeiling(const ParsedOptions &options, DeletionCeiling *ceiling)
{
    const auto given = options.text(u"deleteceiling"_s);
    if (!given)
        return {};
    const QString text = given->trimmed().toLower().remove(u'_');
    if (text == "none"_L1) {
        *ceiling = {.messages = std::nullopt, .percent = std::nullopt};
        return {};
    }
    bool isNumber = false;
    if (text.endsWith(u'%')) {
        const double percent = text.chopped(1).toDouble(&isNumber);
        if (isNumber && percent >= 0 && percent <= 100) {
            *ceiling = {.messages = std::nullopt, .percent = percent};
            return {};
        }
    } else {
        const qint64 messages = text.toLongLong(&isNumber);
        if (isNumber && messages >= 0) {
            *ceiling = {.messages = messages, .percent = std::nullopt};
            return {};
        }
    }
    return std::unexpected(
        Refusal{ExitCode::Usage,
                Text::tr("--deleteceiling has to be a number of messages, a share from 0% to 100%, "
                         "or none, but is %1.")
                    .arg(*given)});
}

} // namespace

Step readDeletionOptions(const ParsedOptions &options, DeletionRules *rules)
{
    rules->copiedFromSource = isOn(options, u"delete1"_s, false);
    rules->markedFromSource = isOn(options, u"expunge1"_s, rules->copiedFromSource);
    rules->strayOnDestination = isOn(options, u"delete2"_s, false);
    if (rules->copiedFromSource && rules->strayOnDestination) {
        return std::unexpected(Refusal{
            ExitCode::Usage,
            Text::tr("--delete1 and --delete2 contradict each other: the first empties the old "
                     "account, and the second deletes what the old account does not have. Leave "
                     "one of them out.")});
    }
    const bool copiesDuplicates = isOn(options, u"syncduplicates"_s, false);
    rules->duplicatesOnDestination =
        isOn(options, u"delete2duplicates"_s, rules->strayOnDestination && !copiesDuplicates);
    const bool deletesOnDestination =
        rules->strayOnDestination || rules->duplicatesOnDestination;
    if (isOn(options, u"expunge2"_s, false))
        rules->destinationExpunge = DestinationExpunge::AllThatIsMarked;
    else if (isOn(options, u"uidexpunge2"_s, deletesOnDestination))
        rules->destinationExpunge = DestinationExpunge::OnlyDeleted;

    if (const Step step =
            readPattern(options, u"delete2foldersonly"_s, &rules->strayFoldersOnly);
        !step)
        return step;
    if (const Step step =
            readPattern(options, u"delete2foldersbutnot"_s, &rules->strayFoldersButNot);
        !step)
        return step;
    const bool isImplied = rules->strayFoldersOnly || rules->strayFoldersButNot;
    rules->strayFolders = isOn(options, u"delete2folders"_s, isImplied) || isImplied;
    rules->emptySourceFolders = isOn(options, u"delete1emptyfolders"_s, false);
    return readCeiling(options, &rules->ceiling);
}

} // namespace Mailhaul::Cli
