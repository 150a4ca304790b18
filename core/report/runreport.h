// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/audit/auditresult.h"
#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/journal/runhistory.h"
#include "core/report/report.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Mailhaul {

/// One folder of a report.
struct ReportFolder
{
    RunFolder folder;
    Balance balance;
};

/// Everything that is in a report but for single messages, whatever the format.
struct RunReport
{
    RunEntry run;
    Account source, destination; ///< Host, port, user and security only.
    QString version, system, commandLine;
    Statistics statistics;
    QList<ReportFolder> folders;
    Balance balance;
    /// What the run itself has counted, where that is something else: our mistake.
    std::optional<Balance> countedByRun;
    std::optional<AuditResult> audit;
};

/// The last run of a journal; nothing if there was none.
Result<std::optional<RunReport>> readReport(Journal &journal);

/// A report without a journal: for a run that could not have one or ended before.
RunReport reportOf(const Report &report, const QJsonObject &request);

} // namespace Mailhaul
