// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subcommand.h"

#include "app/cli/text.h"
#include "core/audit/audit.h"
#include "core/journal/journalfile.h"
#include "core/pdf/pdfprinter.h"
#include "core/report/exportreport.h"
#include "core/undo/undo.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr qint64 tellInterval = 2'000; // Milliseconds.

constexpr std::array<std::pair<const char *, Command>, 3> commands{{
    {"audit", Command::Audit},
    {"undo", Command::Undo},
    {"report", Command::Report},
}};

/// An account whose port is not known may have been found at either.
QString journalFileFor(const Settings &settings)
{
    const auto portsOf = [](const Account &account) {
        return account.port != 0 ? QList<quint16>{account.port} : QList<quint16>{993, 143};
    };
    Account source = settings.request.source, destination = settings.request.destination;
    QString first;
    for (const quint16 sourcePort : portsOf(settings.request.source)) {
        for (const quint16 destinationPort : portsOf(settings.request.destination)) {
            source.port = sourcePort;
            destination.port = destinationPort;
            const QString path =
                JournalFile::path(settings.request.journalFolder, source, destination);
            if (QFile::exists(path))
                return path;
            if (first.isEmpty())
                first = path;
        }
    }
    return first;
}

} // namespace

Command takeCommand(QStringList *arguments)
{
    if (arguments->isEmpty())
        return Command::Copy;
    for (const auto &[name, command] : commands) {
        if (arguments->first() == QLatin1StringView(name)) {
            arguments->removeFirst();
            return command;
        }
    }
    return Command::Copy;
}

bool wantsPdf(const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [](const QString &argument) {
        return argument.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    });
}

int writeReports(const Settings &settings, const QString &journalFile,
                 const std::optional<Report> &report, RunLog &log,
                 const std::optional<AuditResult> &audit)
{
    ReportInput input{.journalFile = journalFile,
                      .report = report,
                      .audit = audit,
                      .source = settings.request.source,
                      .destination = settings.request.destination,
                      .options = settings.request.options,
                      .commandLine = settings.request.commandLine,
                      .process = measureProcess({})};
    int failures = 0;
    for (const QString &name : settings.reports) {
        const auto written = exportReport(input, name, printPdf);
        if (written) {
            log.line(Text::tr("The report is in %1.").arg(name));
            continue;
        }
        ++failures;
        log.line(Text::tr("The report %1 could not be written: %2")
                     .arg(name, written.error().serverText));
    }
    return failures;
}

SessionEnd auditAccounts(const Settings &settings, RunLog &log)
{
    Audit audit;
    StopSignals stopSignals;
    SessionEnd end;
    AuditResult result;
    QElapsedTimer sinceTold;
    sinceTold.start();
    QObject::connect(&audit, &Audit::progressed, &audit, [&](const AuditProgress &progress) {
        if (sinceTold.elapsed() < tellInterval)
            return;
        sinceTold.restart();
        log.line(Text::tr("Compared %1 of %2 messages, %3 of %4 folders; %5 differences so far.")
                     .arg(progress.messagesDone)
                     .arg(progress.messagesTotal)
                     .arg(progress.foldersDone)
                     .arg(progress.foldersTotal)
                     .arg(progress.findings));
    });
    QObject::connect(&stopSignals, &StopSignals::received, &audit, [&](int number) {
        end.signal = number;
        audit.cancel();
    });
    QObject::connect(&audit, &Audit::finished, &audit, [&](const AuditResult &told) {
        result = told;
        QCoreApplication::quit();
    });
    audit.start({.source = settings.request.source,
                 .destination = settings.request.destination,
                 .options = settings.request.options,
                 .depth = settings.thorough ? AuditDepth::Bodies : AuditDepth::Headers,
                 .journalFolder = settings.request.journalFolder});
    QCoreApplication::exec();

    for (const AuditedFolder &folder : std::as_const(result.folders)) {
        log.line(Text::tr("[%1] and [%2]: %3 and %4 messages, %5 compared, %6 differences (read by "
                          "%7 and %8)")
                     .arg(folder.source.display(), folder.target.display())
                     .arg(folder.sourceMessages)
                     .arg(folder.targetMessages)
                     .arg(folder.compared)
                     .arg(folder.findings)
                     .arg(wordFor(folder.sourceReader), wordFor(folder.targetReader)));
    }
    for (const Finding &finding : std::as_const(result.findings))
        log.line(u"%1 (%2): %3"_s.arg(wordFor(finding.kind), wordFor(finding.reader),
                                      sentenceFor(finding)));
    log.line(readerSentence(result));
    log.line(verdictSentence(result));
    const QString file = journalFileFor(settings);
    Report none;
    none.kind = RunKind::DryRun;
    none.statistics.started = result.started;
    none.statistics.ended = result.ended;
    end.errors = int(std::min<qint64>(result.findingsTotal, std::numeric_limits<int>::max()));
    end.errors += writeReports(settings, QFile::exists(file) ? file : QString(), none, log, result);
    const bool isProved = result.verdict == AuditResult::Verdict::Proved;
    end.code = isProved && end.errors == 0 ? ExitCode::Ok : ExitCode::Errors;
    return end;
}

SessionEnd undoCopies(const Settings &settings, RunLog &log)
{
    Undo undo;
    StopSignals stopSignals;
    SessionEnd end;
    UndoResult result;
    QObject::connect(&stopSignals, &StopSignals::received, &undo, [&](int number) {
        end.signal = number;
        undo.cancel();
    });
    QObject::connect(&undo, &Undo::finished, &undo, [&](const UndoResult &told) {
        result = told;
        QCoreApplication::quit();
    });
    const bool isDry = settings.request.options.kind != RunKind::Copy;
    undo.start({.source = settings.request.source,
                .destination = settings.request.destination,
                .journalFolder = settings.request.journalFolder,
                .kind = isDry ? UndoKind::Preview : UndoKind::Remove,
                .onlyCopies = settings.onlyCopies});
    QCoreApplication::exec();
    for (const UndoneFolder &folder : std::as_const(result.folders)) {
        log.line(folder.isOther
                     ? Text::tr("[%1]: it is another folder now, so nothing in it is touched.")
                           .arg(folder.name.display())
                     : Text::tr("[%1]: %2 copied, %3 removed, %4 changed since, %5 gone, %6 not "
                                "in the old account any more")
                           .arg(folder.name.display())
                           .arg(folder.copied)
                           .arg(folder.removed)
                           .arg(folder.changed)
                           .arg(folder.gone)
                           .arg(folder.onlyCopies));
    }
    for (const Imap::MailboxName &name : std::as_const(result.removedFolders))
        log.line(Text::tr("[%1]: the empty folder is removed.").arg(name.display()));
    for (const Imap::MailboxName &name : std::as_const(result.keptFolders))
        log.line(Text::tr("[%1]: the folder stays, because it is not empty.").arg(name.display()));
    if (isDry)
        log.line(Text::tr("This was a preview: nothing has been touched. Leave --dry out to "
                          "remove what is listed as removed."));
    log.line(sentenceFor(result));
    end.errors = result.error ? 1 : 0;
    if (const QString file = journalFileFor(settings); QFile::exists(file))
        end.errors += writeReports(settings, file, {}, log);
    if (end.errors > 0)
        end.code = ExitCode::Errors;
    return end;
}

QStringList optionsLeftOut(const Settings &settings)
{
    const auto leftOut = [](const char *option, const char *command) {
        return Text::tr("%1 is left out, because it belongs to \"mailhaul-cli %2\".")
            .arg(QLatin1StringView(option), QLatin1StringView(command));
    };
    QStringList lines;
    if (settings.thorough && settings.command != Command::Audit)
        lines.append(leftOut("--thorough", "audit"));
    if (settings.onlyCopies == OnlyCopies::Remove && settings.command != Command::Undo)
        lines.append(leftOut("--undoonlycopies", "undo"));
    if (settings.canary && settings.command != Command::Copy)
        lines.append(Text::tr("--canary is left out, because it belongs to a copy."));
    return lines;
}

SessionEnd reportLastRun(const Settings &settings, RunLog &log)
{
    if (settings.reports.isEmpty()) {
        log.line(Text::tr("Say with --report FILE where the report shall go."));
        return {.code = ExitCode::Usage, .errors = 1};
    }
    const QString file = journalFileFor(settings);
    if (!QFile::exists(file)) {
        log.line(Text::tr("There is no record of a copy between these two accounts on this "
                          "computer. Give the same servers, users and --journaldir as in that "
                          "copy."));
        return {.code = ExitCode::NoInput, .errors = 1};
    }
    const int failures = writeReports(settings, file, {}, log);
    return {.code = failures ? ExitCode::Errors : ExitCode::Ok, .errors = failures};
}

} // namespace Mailhaul::Cli
