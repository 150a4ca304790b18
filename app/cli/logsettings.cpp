// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logsettings.h"

#include "app/cli/optiontable.h"
#include "app/cli/text.h"

#include <QSet>

namespace Mailhaul::Cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Refusal> refused(const QString &sentence)
{
    return std::unexpected(Refusal{ExitCode::Usage, sentence});
}

/// On the terminal, as imapsync's options for it ask.
LogWish shownLog(const ParsedOptions &options)
{
    const bool isBoth = options.isSwitchedOn(u"debugimap"_s);
    const bool hasSource = isBoth || options.isSwitchedOn(u"debugimap1"_s);
    const bool hasDestination = isBoth || options.isSwitchedOn(u"debugimap2"_s);
    LogWish wish;
    wish.level = options.isSwitchedOn(u"debug"_s) ? LogLevel::Debug : LogLevel::Warning;
    if (hasSource && hasDestination)
        wish.protocol = LogWish::Protocol::Both;
    else if (hasSource)
        wish.protocol = LogWish::Protocol::Source;
    else if (hasDestination)
        wish.protocol = LogWish::Protocol::Destination;
    return wish;
}

/// An option without what somebody has made up.
QString discreet(const ParsedOptions &options, const OptionName &name)
{
    const QString shown = "--"_L1 + name.canonical;
    switch (name.type) {
    case OptionType::Flag:
        return shown;
    case OptionType::NegatableFlag:
        return options.isSwitchedOn(name.canonical) ? shown : "--no"_L1 + name.canonical;
    case OptionType::Integer:
        return u"%1 %2"_s.arg(shown).arg(options.integer(name.canonical).value_or(0));
    case OptionType::Real:
        return u"%1 %2"_s.arg(shown).arg(options.real(name.canonical).value_or(0));
    case OptionType::Text:
    case OptionType::TextList:
    case OptionType::KeyValueList:
        break;
    }
    return shown + u" …"_s;
}

QStringList discreetOptions(const ParsedOptions &options)
{
    QStringList shown;
    QSet<QString> seen;
    for (const OptionName &name : optionNames()) {
        if (!options.isGiven(name.canonical) || seen.contains(name.canonical))
            continue;
        seen.insert(name.canonical);
        shown.append(discreet(options, name));
    }
    return shown;
}

} // namespace

std::expected<void, Refusal> readLogOptions(const ParsedOptions &options, Settings *settings)
{
    settings->shownLog = shownLog(options);
    if (const auto word = options.text(u"loglevel"_s)) {
        settings->engineLog = logLevelOf(*word);
        if (!settings->engineLog)
            return refused(Text::tr("--loglevel can be one of %1, but not %2.")
                               .arg(logLevelWords().join(", "_L1), *word));
        if (!options.flag(u"log"_s).value_or(true))
            return refused(Text::tr("--loglevel writes a file beside the log file, so leave "
                                    "--nolog or --loglevel out."));
    }
    settings->supportBundle = options.text(u"supportbundle"_s).value_or(QString());
    settings->optionNames = discreetOptions(options);
    const auto parts = options.text(u"supportwith"_s);
    if (!parts)
        return {};
    if (settings->supportBundle.isEmpty())
        return refused(Text::tr("--supportwith says what goes into a support bundle. Name its file "
                                "with --supportbundle, or leave --supportwith out."));
    const auto allowed = supportPartsOf(*parts);
    if (!allowed)
        return refused(Text::tr("--supportwith can name %1, separated by commas, but not %2.")
                           .arg(supportPartWords().join(", "_L1), *parts));
    settings->supportParts = *allowed;
    return {};
}

} // namespace Mailhaul::Cli
