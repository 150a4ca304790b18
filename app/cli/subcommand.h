// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runlog.h"
#include "app/cli/session.h"
#include "app/cli/settings.h"
#include "core/audit/auditresult.h"

#include <QStringList>

namespace Mailhaul::Cli {

/// Takes the word in front of the options away, if it names something else than a copy.
Command takeCommand(QStringList *arguments);

/// True if a report is wanted that only a QGuiApplication can make.
bool wantsPdf(const QStringList &arguments);

/// Writes the reports that --report asks for and says so; returns how many could not be written.
int writeReports(const Settings &settings, const QString &journalFile,
                 const std::optional<Report> &report, RunLog &log,
                 const std::optional<AuditResult> &audit = {});

/// `mailhaul-cli report`: the reports of the last copy, without signing in anywhere.
SessionEnd reportLastRun(const Settings &settings, RunLog &log);

/// `mailhaul-cli undo`; with --dry a preview.
SessionEnd undoCopies(const Settings &settings, RunLog &log);

/// `mailhaul-cli audit`: ends well only if everything is proved.
SessionEnd auditAccounts(const Settings &settings, RunLog &log);

/// A line for each option that says nothing to this command.
QStringList optionsLeftOut(const Settings &settings);

} // namespace Mailhaul::Cli
