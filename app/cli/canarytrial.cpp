// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canarytrial.h"

#include "app/cli/signals.h"
#include "app/cli/text.h"
#include "core/canary/canary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

int tryFewMessages(const Settings &settings, RunLog &log)
{
    if (settings.request.options.kind != RunKind::Copy) {
        log.line(
            Text::tr("--canary is left out, because this run writes nothing to the new account."));
        return 0;
    }
    log.line(Text::tr("Trying the new server with a handful of messages."));
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
    canary.start({settings.request.source, settings.request.destination, settings.request.options});
    QCoreApplication::exec();
    for (const QString &sentence : sentencesFor(result))
        log.line(u"Canary: "_s + sentence);
    return signal;
}

} // namespace Mailhaul::Cli
