// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canarytrial.h"

#include "app/cli/signals.h"
#include "app/cli/text.h"
#include "core/canary/canary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

CanaryRequest requestOf(const Settings &settings)
{
    return {.source = settings.request.source,
            .destination = settings.request.destination,
            .options = settings.request.options,
            .journalFolder = settings.request.journalFolder};
}

/// The signal that ended it, else 0.
int runCanary(const CanaryRequest &request, RunLog &log)
{
    Canary canary;
    StopSignals stopSignals;
    int signal = 0;
    CanaryResult result;
    QObject::connect(&stopSignals, &StopSignals::received, &canary, [&](int number) {
        signal = number;
        canary.cancel();
    });
    QObject::connect(&canary, &Canary::finished, &canary, [&](const CanaryResult &told) {
        result = told;
        QCoreApplication::quit();
    });
    canary.start(request);
    QCoreApplication::exec();
    for (const QString &sentence : sentencesFor(result))
        log.line(u"Canary: "_s + sentence);
    return signal;
}

} // namespace

int tryFewMessages(const Settings &settings, RunLog &log)
{
    if (settings.request.options.kind != RunKind::Copy) {
        log.line(
            Text::tr("--canary is left out, because this run writes nothing to the new account."));
        return 0;
    }
    log.line(Text::tr("Trying the new server with a handful of messages."));
    return runCanary(requestOf(settings), log);
}

int removeLeftovers(const Settings &settings, RunLog &log)
{
    CanaryRequest request = requestOf(settings);
    request.kind = CanaryKind::CleanUp;
    if (settings.request.options.kind != RunKind::Copy || !Canary::hasLeftovers(request))
        return 0;
    log.line(Text::tr("Removing what an interrupted trial has left in the new account."));
    return runCanary(request, log);
}

} // namespace Mailhaul::Cli
