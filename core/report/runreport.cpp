// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/runreport.h"

#include "core/report/runfacts.h"
#include "core/report/runlines.h"

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

Account accountOf(const QJsonObject &facts)
{
    Account account;
    account.host = facts.value("host"_L1).toString();
    account.port = quint16(facts.value("port"_L1).toInt());
    account.user = facts.value("user"_L1).toString();
    account.authorizationUser = facts.value("mailboxOf"_L1).toString();
    return account;
}

void setRequest(RunReport &report, const QJsonObject &request)
{
    report.run.request = request;
    report.source = accountOf(request.value("source"_L1).toObject());
    report.destination = accountOf(request.value("destination"_L1).toObject());
    report.version = request.value("version"_L1).toString();
    report.system = request.value("system"_L1).toString();
    report.commandLine = request.value("commandLine"_L1).toString();
}

/// What the run itself had counted, as far as it came.
std::optional<Balance> countedBalance(const RunEntry &run)
{
    Balance sum;
    for (const RunFolder &folder : run.folders) {
        if (!folder.figures)
            return std::nullopt;
        sum += *folder.figures;
    }
    return sum;
}

} // namespace

Result<std::optional<RunReport>> readReport(Journal &journal)
{
    RunHistory history(journal);
    const auto run = history.lastRun();
    if (!run)
        return std::unexpected(run.error());
    if (!*run)
        return std::optional<RunReport>();
    RunReport report;
    report.run = **run;
    setRequest(report, report.run.request);
    report.statistics = statisticsOf(report.run.result);
    report.statistics.started = report.run.started;
    report.statistics.ended = report.run.ended;
    for (const RunFolder &folder : std::as_const(report.run.folders)) {
        const auto balance = folderBalance(journal, report.run, folder);
        if (!balance)
            return std::unexpected(balance.error());
        report.folders.append({folder, *balance});
        report.balance += *balance;
    }
    // A run that did not end has counted no further than it came.
    if (!report.run.outcome) {
        for (const ReportFolder &folder : std::as_const(report.folders)) {
            report.statistics.messagesCopied += folder.balance.copied;
            report.statistics.bytesCopied += folder.folder.bytesCopied;
        }
    }
    const auto counted = countedBalance(report.run);
    if (counted && *counted != report.balance)
        report.countedByRun = counted;
    const auto audit = history.lastAudit();
    if (!audit)
        return std::unexpected(audit.error());
    if (!audit->isEmpty())
        report.audit = auditResultOf(*audit);
    return report;
}

RunReport reportOf(const Report &told, const QJsonObject &request)
{
    RunReport report;
    setRequest(report, request);
    report.run.kind = told.kind;
    report.run.started = told.statistics.started;
    report.run.ended = told.statistics.ended;
    report.run.outcome = told.outcome;
    report.run.problems = told.problems;
    report.statistics = told.statistics;
    report.balance = told.balance;
    for (const FolderReport &folder : told.folders) {
        RunFolder row;
        row.pair.source = folder.entry.source.name;
        row.pair.target = folder.entry.target;
        row.bytesCopied = folder.bytesCopied;
        row.figures = folder.balance;
        report.folders.append({row, folder.balance});
    }
    return report;
}

} // namespace Mailhaul
