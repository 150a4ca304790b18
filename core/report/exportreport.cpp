// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/exportreport.h"

#include "core/journal/storageerror.h"
#include "core/report/reportcsv.h"
#include "core/report/reporthtml.h"
#include "core/report/reportjson.h"
#include "core/report/reporttext.h"
#include "core/report/runfacts.h"
#include "core/report/runreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct Loaded
{
    std::unique_ptr<Journal> journal; ///< Null: none.
    RunReport report;
};

Result<Loaded> load(const ReportInput &input)
{
    Loaded loaded;
    if (!input.journalFile.isEmpty()) {
        auto journal = Journal::openExisting(input.journalFile);
        if (!journal)
            return std::unexpected(journal.error());
        auto report = readReport(**journal);
        if (!report)
            return std::unexpected(report.error());
        if (*report) {
            loaded.journal = std::move(*journal);
            loaded.report = std::move(**report);
            return loaded;
        }
    }
    if (!input.report) {
        return std::unexpected(storageError(ExportText::tr(
            "There is no record of a copy between these two accounts on this computer. Give the "
            "same servers and users as in that copy.")));
    }
    loaded.report = reportOf(*input.report, requestFacts(input.source, input.destination,
                                                         input.options, input.commandLine));
    return loaded;
}

Result<> write(Loaded &loaded, const ReportInput &input, ReportFormat format, QIODevice &file)
{
    switch (format) {
    case ReportFormat::Text:
        file.write(reportAsText(loaded.report, input.process).toUtf8());
        return {};
    case ReportFormat::Html:
    case ReportFormat::Pdf:
        file.write(reportAsHtml(loaded.report).toUtf8());
        return {};
    case ReportFormat::Csv:
        return writeCsv(loaded.report, loaded.journal.get(), file);
    case ReportFormat::Json:
        return writeJson(loaded.report, loaded.journal.get(), file);
    }
    return {};
}

} // namespace

std::optional<ReportFormat> formatOf(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == "txt"_L1)
        return ReportFormat::Text;
    if (ending == "html"_L1 || ending == "htm"_L1)
        return ReportFormat::Html;
    if (ending == "pdf"_L1)
        return ReportFormat::Pdf;
    if (ending == "csv"_L1)
        return ReportFormat::Csv;
    if (ending == "json"_L1)
        return ReportFormat::Json;
    return std::nullopt;
}

Result<> exportReport(const ReportInput &input, const QString &fileName, const PdfPrinter &printer)
{
    const auto format = formatOf(fileName);
    if (!format) {
        return std::unexpected(storageError(
            ExportText::tr("The name %1 does not say which kind of report is wanted. End it with "
                           ".txt, .html, .pdf, .csv or .json.")
                .arg(fileName)));
    }
    auto loaded = load(input);
    if (!loaded)
        return std::unexpected(loaded.error());
    if (input.audit)
        loaded->report.audit = input.audit;
    if (*format == ReportFormat::Pdf) {
        if (!printer)
            return std::unexpected(storageError(
                ExportText::tr("A PDF cannot be made here. Use another ending, such as .html.")));
        return printer(reportAsHtml(loaded->report), fileName);
    }
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(storageError(fileName % u": "_s % file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const auto written = write(*loaded, input, *format, file); !written)
        return written;
    if (!file.commit())
        return std::unexpected(storageError(fileName % u": "_s % file.errorString()));
    return {};
}

} // namespace Mailhaul
