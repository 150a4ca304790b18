// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/supportfile.h"

#include "app/cli/text.h"
#include "core/report/supportbundle.h"

namespace Mailhaul::Cli {

using namespace Qt::StringLiterals;

int writeSupportBundle(const Settings &settings, const Report &report, RunLog &log)
{
    if (settings.supportBundle.isEmpty())
        return 0;
    const SupportInput input{.report = report,
                             .source = settings.request.source,
                             .destination = settings.request.destination,
                             .options = settings.request.options,
                             .optionNames = settings.optionNames,
                             .commandLine = settings.request.commandLine.join(u' ')};
    const auto saved =
        saveSupportBundle(supportBundle(input, settings.supportParts), settings.supportBundle);
    if (!saved) {
        log.line(Text::tr("The support bundle could not be written: %1. Name another file with "
                          "--supportbundle.")
                     .arg(saved.error().serverText));
        return 1;
    }
    log.line(Text::tr("The support bundle is in %1. It is a text: read it before you give it away.")
                 .arg(settings.supportBundle));
    return 0;
}

void refuseSupportBundle(const Settings &settings, RunLog &log)
{
    const bool isCopy = settings.command == Command::Copy && settings.end != RunEnd::AfterBanner
                        && settings.end != RunEnd::InsteadOfTests
                        && settings.end != RunEnd::AfterConnecting
                        && settings.abort == AbortWay::None;
    if (settings.supportBundle.isEmpty() || isCopy)
        return;
    log.line(Text::tr("No support bundle is written, because it tells of a copy. Give "
                      "--supportbundle to a copy or to a dry run."));
}

} // namespace Mailhaul::Cli
