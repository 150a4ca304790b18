// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagesettings.h"

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

void readSelection(const ParsedOptions &options, SelectionRules *rules)
{
    rules->largest = options.integer(u"maxsize"_s);
    rules->smallest = options.integer(u"minsize"_s);
    rules->appendLimit = options.integer(u"appendlimit"_s);
    rules->oldestDays = options.real(u"maxage"_s);
    rules->youngestDays = options.real(u"minage"_s);
    const QString both = options.text(u"search"_s).value_or(QString());
    const auto searchOf = [&](const QString &name) {
        const QString own = options.text(name).value_or(QString());
        return (own.isEmpty() ? both : own).toUtf8();
    };
    rules->sourceSearch = searchOf(u"search1"_s);
    rules->destinationSearch = searchOf(u"search2"_s);
    const bool canSearch = isOn(options, u"abletosearch"_s, true);
    if (!isOn(options, u"abletosearch1"_s, canSearch)
        || !isOn(options, u"abletosearch2"_s, canSearch))
        rules->basis = AgeBasis::Arrival;
}

Step readIdentity(const ParsedOptions &options, IdentityRules *rules)
{
    const QStringList fields = options.texts(u"useheader"_s);
    if (!fields.isEmpty()) {
        rules->fields.clear();
        for (const QString &field : fields)
            rules->fields.append(field.toUtf8());
        if (rules->fields == QByteArrayList{"ALL"_ba})
            rules->fields.clear();
    }
    if (const auto text = options.text(u"skipheader"_s); text && !text->isEmpty()) {
        const QByteArray bytes = text->toUtf8();
        // Single quotes, because imapsync puts no variables into it.
        const auto pattern =
            PerlPattern::fromPart({.text = bytes, .start = 0, .open = '\'', .close = '\''}, "xi");
        if (!pattern)
            return std::unexpected(patternRefusal(u"--skipheader"_s, bytes, pattern.error()));
        rules->skippedLines = *pattern;
    }
    if (isOn(options, u"messageidnodomain"_s, false))
        rules->domain = MessageIdDomain::CutOff;
    if (!isOn(options, u"skipsize"_s, true))
        rules->size = SizeInKey::Added;
    return {};
}

Step readContent(const ParsedOptions &options, ContentRules *rules)
{
    const auto leftOut = matchOperatorsOf(options, u"skipmess"_s);
    if (!leftOut)
        return std::unexpected(leftOut.error());
    rules->leftOut = *leftOut;
    const auto changes = operatorsOf(options, u"regexmess"_s);
    if (!changes)
        return std::unexpected(changes.error());
    rules->changes = *changes;
    if (isOn(options, u"disarmreadreceipts"_s, false))
        rules->receipts = ReadReceipts::Disarmed;
    if (isOn(options, u"addheader"_s, false))
        rules->voids = VoidMessages::GivenIdentity;
    rules->cutAfter = options.integer(u"truncmess"_s);
    rules->longestLine = options.integer(u"maxlinelength"_s);
    rules->shortestLongestLine = options.integer(u"minmaxlinelength"_s);
    return {};
}

Step readFlags(const ParsedOptions &options, FlagRules *rules)
{
    if (isOn(options, u"filterbuggyflags"_s, false))
        rules->buggy = BuggyFlags::LeftOut;
    if (!isOn(options, u"filterflags"_s, true))
        rules->closedLists = ClosedFlagLists::Ignored;
    const auto changes = operatorsOf(options, u"regexflag"_s);
    if (!changes)
        return std::unexpected(changes.error());
    rules->changes = *changes;
    return {};
}

void readLimits(const ParsedOptions &options, Limits *limits)
{
    limits->messagesPerSecond = options.real(u"maxmessagespersecond"_s).value_or(0);
    limits->bytesPerSecond = options.integer(u"maxbytespersecond"_s).value_or(0);
    limits->bytesBefore = options.integer(u"maxbytesafter"_s).value_or(0);
    if (const auto seconds = options.real(u"maxsleep"_s))
        limits->longestPause = std::chrono::duration<double>(*seconds);
    limits->endAfterBytes = options.integer(u"exitwhenover"_s);
}

} // namespace

Step readMessageOptions(const ParsedOptions &options, Options *target)
{
    const bool usesCache = isOn(options, u"usecache"_s, isOn(options, u"useuid"_s, false));
    if (usesCache && isOn(options, u"skipcrossduplicates"_s, false)) {
        return std::unexpected(
            Refusal{ExitCode::Usage, Text::tr("--usecache and --skipcrossduplicates contradict "
                                              "each other. Leave one of them out.")});
    }
    MessageRules &rules = target->messages;
    readSelection(options, &rules.selection);
    if (const Step step = readIdentity(options, &rules.identity); !step)
        return step;
    if (const Step step = readContent(options, &rules.content); !step)
        return step;
    if (const Step step = readFlags(options, &rules.flags); !step)
        return step;
    if (isOn(options, u"syncduplicates"_s, false))
        rules.duplicates = Duplicates::CopiedAll;
    if (isOn(options, u"skipcrossduplicates"_s, false))
        rules.crossDuplicates = CrossDuplicates::LeftOut;
    if (isOn(options, u"idatefromheader"_s, false))
        rules.date = DateRule::FromHeader;
    else if (!isOn(options, u"syncinternaldates"_s, true))
        rules.date = DateRule::None;
    readLimits(options, &target->limits);
    return {};
}

} // namespace Mailhaul::Cli
