// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/audit/auditresult.h"
#include "core/base/error.h"
#include "core/plan/options.h"
#include "core/report/report.h"
#include "core/report/statisticsblock.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Mailhaul {

enum class ReportFormat { Text, Html, Pdf, Csv, Json };

/// By the ending of the name: .txt, .html or .htm, .pdf, .csv, .json, in any case of letters.
std::optional<ReportFormat> formatOf(const QString &fileName);

/// What a report is made from. The journal tells everything, also after a crash; without one the
/// report that the run gave is all there is, and single messages are not in it.
struct ReportInput
{
    QString journalFile;          ///< Report::journalFile; empty: none.
    std::optional<Report> report; ///< Used where there is no journal.
    std::optional<AuditResult> audit; ///< Instead of what the journal has.
    Account source, destination;
    Options options;
    QStringList commandLine; ///< Without secrets; may be empty.
    ProcessFigures process;  ///< For the text; may say nothing.
};

/// Makes a PDF of a page; see core/pdf, which needs Qt Gui.
using PdfPrinter = std::function<Result<>(const QString &html, const QString &fileName)>;

/// Writes the report of the last run in the format that the name's ending asks for. An existing file is
/// replaced only when the new one is complete; it is readable for the user alone. Can be called in any
/// thread, but not while that migration runs. Errors have Code::Storage, or AlreadyRunning.
Result<> exportReport(const ReportInput &input, const QString &fileName,
                      const PdfPrinter &printer = {});

} // namespace Mailhaul
