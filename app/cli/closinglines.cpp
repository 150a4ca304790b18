// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/closinglines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

bool copiesMessages(RunKind kind)
{
    return kind == RunKind::Copy || kind == RunKind::DryRun;
}

/// Messages that have no identifying header field and whose content could not be read either.
qint64 unidentified(const Report &report)
{
    if (report.statistics.sourceVoid == 0)
        return 0;
    const auto unread =
        std::count_if(report.problems.cbegin(), report.problems.cend(), [](const Problem &problem) {
            return problem.what == Problem::What::FetchMessage && problem.side == Side::Source;
        });
    return qMin<qint64>(unread, report.statistics.sourceVoid);
}

QString balanceLine(const Balance &balance)
{
    return u"Messages found %1 = copied %2 + already there %3 + left out %4 + "
           "repeated %5 + failed %6 + vanished %7 + not reached %8"_s.arg(balance.found)
               .arg(balance.copied)
               .arg(balance.alreadyThere)
               .arg(balance.leftOut)
               .arg(balance.repeated)
               .arg(balance.failed)
               .arg(balance.vanished)
               .arg(balance.notReached);
}

} // namespace

QStringList closingLines(const Report &report, int errors)
{
    const Statistics &statistics = report.statistics;
    QStringList lines;
    if (!copiesMessages(report.kind))
        return {u"Detected %1 errors"_s.arg(errors)};

    if (statistics.identifiedOnSource > 0) {
        if (statistics.onSourceOnly == 0) {
            lines +=
                u"The sync looks good, all %1 identified messages in host1 are on host2."_s.arg(
                    statistics.identifiedOnSource);
        } else {
            lines += u"The sync is not finished, there are %1 among %2 identified messages in "
                     "host1 that are not on host2."_s.arg(statistics.onSourceOnly)
                         .arg(statistics.identifiedOnSource);
        }
        if (const qint64 number = unidentified(report)) {
            lines += u"There are %1 unidentified messages on host1, because their content could "
                     "not be read."_s.arg(number);
        } else {
            lines += u"There is no unidentified message on host1."_s;
        }
    }
    if (statistics.onDestinationOnly == 0) {
        lines += u"The sync is strict, all %1 identified messages in host2 are on host1."_s.arg(
            statistics.identifiedOnDestination);
    } else {
        lines += u"The sync is not strict, there are %1 among %2 identified messages in "
                 "host2 that are not on host1. Use --delete2 and sync again to delete them and "
                 "have a strict sync."_s.arg(statistics.onDestinationOnly)
                     .arg(statistics.identifiedOnDestination);
    }
    lines += balanceLine(report.balance)
             + (report.kind == RunKind::DryRun ? " (copied: without dry mode)"_L1 : ""_L1);
    lines += u"Detected %1 errors"_s.arg(errors);
    return lines;
}

} // namespace Mailhaul::Cli
