// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagesettings.h"

#include "app/cli/deletionsettings.h"
#include "app/cli/patternoptions.h"
#include "app/cli/text.h"

#include <QRegularExpression>

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
    const auto basisOf = [&](const QString &name) {
        return isOn(options, name, canSearch) ? AgeBasis::SentDate : AgeBasis::Arrival;
    };
    rules->sourceBasis = basisOf(u"abletosearch1"_s);
    rules->destinationBasis = basisOf(u"abletosearch2"_s);
    if (!isOn(options, u"checknoabletosearch"_s, true))
        rules->searchTrial = SearchTrial::Left;
    rules->uidsWithoutSearch = options.text(u"fetch_hash_set"_s).value_or(QString()).toLatin1();
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
    if (isOn(options, u"useuid"_s, false))
        rules->basis = IdentityBasis::Journal;
    return {};
}

Step readRepair(const ParsedOptions &options, RepairRules *rules)
{
    rules->putAside = options.text(u"putaside"_s).value_or(QString());
    const auto step = options.text(u"repair"_s);
    if (!step)
        return {};
    static const QHash<QString, RepairLimit> limits = {{u"none"_s, RepairLimit::None},
                                                       {u"keywords"_s, RepairLimit::Keywords},
                                                       {u"text"_s, RepairLimit::Text},
                                                       {u"attachment"_s, RepairLimit::Attachment}};
    const auto limit = limits.constFind(step->toLower());
    if (limit == limits.cend()) {
        return std::unexpected(
            Refusal{ExitCode::Usage,
                    Text::tr("--repair has to be none, keywords, text or attachment, but is %1.")
                        .arg(*step)});
    }
    rules->limit = *limit;
    return {};
}

/// Negative numbers make no sense anywhere here, and would mean the opposite of a limit.
Step checkNumbers(const ParsedOptions &options)
{
    for (const QString &name :
         {u"maxsize"_s, u"minsize"_s, u"appendlimit"_s, u"truncmess"_s, u"maxlinelength"_s,
          u"minmaxlinelength"_s, u"maxbytespersecond"_s, u"maxbytesafter"_s, u"exitwhenover"_s}) {
        if (options.integer(name).value_or(0) < 0)
            return std::unexpected(
                Refusal{ExitCode::Usage, Text::tr("--%1 cannot be negative.").arg(name)});
    }
    for (const QString &name :
         {u"maxage"_s, u"minage"_s, u"maxmessagespersecond"_s, u"maxsleep"_s}) {
        const double value = options.real(name).value_or(0);
        if (!(value >= 0))
            return std::unexpected(
                Refusal{ExitCode::Usage, Text::tr("--%1 cannot be negative.").arg(name)});
    }
    static const QRegularExpression set(
        u"^(\\d+|\\*)(:(\\d+|\\*))?(,(\\d+|\\*)(:(\\d+|\\*))?)*$"_s);
    const QString uids = options.text(u"fetch_hash_set"_s).value_or(QString());
    if (!uids.isEmpty() && (!set.match(uids).hasMatch() || uids.endsWith(u'\n')))
        return std::unexpected(Refusal{
            ExitCode::Usage,
            Text::tr("--fetch_hash_set has to be a set of UIDs such as 1:100,200:*, but is %1.")
                .arg(uids)});
    // A line end inside would begin a command of its own.
    for (const QString &name : {u"search"_s, u"search1"_s, u"search2"_s}) {
        const QString criteria = options.text(name).value_or(QString());
        if (criteria.contains(u'\r') || criteria.contains(u'\n'))
            return std::unexpected(
                Refusal{ExitCode::Usage, Text::tr("--%1 has to be one line.").arg(name)});
    }
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
    if (!isOn(options, u"allowsizemismatch"_s, true))
        rules->sizeMismatch = SizeMismatch::Refused;
    rules->commands = options.texts(u"pipemess"_s);
    rules->longLineCommand = options.text(u"maxlinelengthcmd"_s).value_or(QString());
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
    if (isOn(options, u"syncflagsaftercopy"_s, false))
        rules->afterCopy = FlagsAfterCopy::StoredAgain;
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
    if (const Step step = checkNumbers(options); !step)
        return step;
    MessageRules &rules = target->messages;
    readSelection(options, &rules.selection);
    if (const Step step = readIdentity(options, &rules.identity); !step)
        return step;
    if (const Step step = readContent(options, &rules.content); !step)
        return step;
    if (const Step step = readFlags(options, &rules.flags); !step)
        return step;
    if (const Step step = readRepair(options, &rules.repair); !step)
        return step;
    rules.labels.copied = isOn(options, u"synclabels"_s, false);
    rules.labels.resynced = isOn(options, u"resynclabels"_s, false);
    if (isOn(options, u"syncacls"_s, false))
        target->accessRights = AccessRights::Copied;
    if (!isOn(options, u"dry1"_s, true))
        target->dryDepth = DryDepth::Messages;
    if (isOn(options, u"syncduplicates"_s, false))
        rules.duplicates = Duplicates::CopiedAll;
    if (isOn(options, u"skipcrossduplicates"_s, false))
        rules.crossDuplicates = CrossDuplicates::LeftOut;
    if (isOn(options, u"idatefromheader"_s, false))
        rules.date = DateRule::FromHeader;
    else if (!isOn(options, u"syncinternaldates"_s, true))
        rules.date = DateRule::None;
    readLimits(options, &target->limits);
    target->mailReports.toSource = isOn(options, u"emailreport1"_s, false);
    target->mailReports.toDestination = isOn(options, u"emailreport2"_s, false);
    target->mailReports.sender = options.text(u"emailreportfrom"_s).value_or(QString());
    return readDeletionOptions(options, &target->deletions);
}

} // namespace Mailhaul::Cli
