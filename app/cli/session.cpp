// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/closinglines.h"
#include "app/cli/errortext.h"
#include "app/cli/foldersettings.h"
#include "app/cli/formats.h"
#include "app/cli/sizereport.h"
#include "app/cli/statisticsblock.h"
#include "app/cli/subcommand.h"
#include "app/cli/supportfile.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr auto abortInterval = std::chrono::milliseconds(250);
// A second signal within so many milliseconds is no wish for other connections.
constexpr qint64 twiceInterval = 2000;

} // namespace

Session::Session(const Settings &settings, RunLog &log, const QString &abortFile)
    : m_settings(settings)
    , m_log(log)
    , m_printer(settings, log)
    , m_signals(settings.signalPlan)
    , m_memoryAtStart(residentMemory())
    , m_abortFile(abortFile)
    , m_longestPause(settings.request.options.limits.longestPause)
{
    if (!m_abortFile.isEmpty()) {
        connect(&m_abortTimer, &QTimer::timeout, this, &Session::lookForAbortFile);
        m_abortTimer.start(abortInterval);
    }
    connect(&m_migration, &Migration::happened, this, [this](const QList<MigrationEvent> &events) {
        for (const MigrationEvent &event : events)
            m_printer.print(event);
    });
    connect(&m_migration, &Migration::progressed, this,
            [this](const Progress &progress) { m_progress = progress; });
    connect(&m_migration, &Migration::problemFound, this, &Session::onProblem);
    connect(&m_migration, &Migration::finished, this, &Session::onFinished);
    connect(&m_signals, &StopSignals::received, this, &Session::onSignal);
}

SessionEnd Session::run()
{
    m_migration.start(m_settings.request);
    QCoreApplication::exec();
    return m_end;
}

void Session::onProblem(const Problem &problem)
{
    if (isAboveAnnouncedLimit(problem)) {
        m_log.line(
            u"Host2: msg %1 {%2} for folder %3 is skipped because it is larger than the limit "
            "that host2 announces (APPENDLIMIT)"_s.arg(problem.uid)
                .arg(problem.size)
                .arg(bracketed(problem.folder)));
    }
    if (!isCounted(problem))
        return;
    m_log.line(errorText(problem, m_settings.accounts()));
    m_log.lines(remedies(problem));
}

void Session::onSignal(int number)
{
    if (isHangup(number)) {
        m_log.line(u"Got a signal HUP. The run goes on."_s);
        return;
    }
    const SignalPlan &plan = m_settings.signalPlan;
    if (plan.reporting.contains(number)) {
        m_log.line(u"Got a signal %1. The run goes on."_s.arg(signalName(number)));
        printProgress();
        return;
    }
    if (plan.reconnecting.contains(number) && !plan.ending.contains(number)) {
        reconnectOrEnd(number);
        return;
    }
    if (isPaceSwitch(number) && !plan.ending.contains(number)) {
        switchPace();
        return;
    }
    end(number);
}

void Session::reconnectOrEnd(int number)
{
    const bool isSecond = m_sinceReconnect.isValid() && m_sinceReconnect.elapsed() < twiceInterval;
    // Before anything is copied there is nothing that other connections could help.
    const bool isCopying = m_progress.phase == Phase::Copying || m_progress.phase == Phase::Paused;
    if (isSecond || !isCopying || m_end.signal) {
        end(number);
        return;
    }
    m_sinceReconnect.start();
    m_log.line(
        u"Got a signal %1. Reconnecting to both servers; a second signal %1 within 2 seconds "
        "ends the run."_s.arg(signalName(number)));
    m_log.flush();
    m_migration.reconnect();
}

void Session::switchPace()
{
    using namespace std::chrono_literals;
    m_longestPause = m_longestPause > 0s ? 0s : 2s; // imapsync's two values.
    m_log.line(u"Got a signal USR1. The longest pause is %1 s from now on (--maxsleep)."_s.arg(
        m_longestPause.count()));
    m_log.flush();
    m_migration.setLongestPause(m_longestPause);
}

void Session::printProgress()
{
    m_log.lines(
        {u"++++ Statistics so far"_s,
         u"Folders synced                          : %1/%2 synced"_s.arg(m_progress.foldersDone)
             .arg(m_progress.foldersTotal),
         u"Messages transferred                    : %1"_s.arg(m_progress.messagesCopied),
         u"Total bytes transferred                 : %1"_s.arg(m_progress.bytesDone)});
    m_log.flush();
}

void Session::end(int number)
{
    m_end.signal = number;
    m_signals.expectEnd();
    m_log.line(u"Got a signal %1. Ending in good order; a second signal ends at once."_s.arg(
        signalName(number)));
    m_log.flush();
    m_migration.stop();
}

void Session::lookForAbortFile()
{
    if (m_isAborted || !QFile::exists(m_abortFile))
        return;
    m_isAborted = true;
    m_log.line(u"Exiting because of the file %1"_s.arg(m_abortFile));
    m_log.flush();
    m_migration.stop();
}

void Session::onFinished(const Report &finished)
{
    Report report = finished;
    if (report.kind != RunKind::JustLogin)
        report.problems += m_printer.problems();
    m_end.errors = int(std::count_if(report.problems.cbegin(), report.problems.cend(), isCounted));
    m_end.code = exitCodeFor(report, m_settings.accounts());
    const bool hasLooked = m_settings.end != RunEnd::AfterEverything && m_printer.hasPlan();
    if (const auto &refusal = m_printer.plan().refusal) {
        const Refusal told = refusalFor(*refusal);
        m_log.line(told.sentence);
        m_end.code = told.code;
        m_end.errors += 1;
    } else if (hasLooked) {
        // imapsync ends well then, whatever was counted.
        m_end.code = ExitCode::Ok;
    } else {
        printReport(report);
    }
    m_end.errors += writeReports(m_settings, report.journalFile, report, m_log);
    m_end.errors += writeSupportBundle(m_settings, report, m_log);
    if (m_isAborted)
        m_end.code = ExitCode::AbortFile;
    if (m_end.signal || m_isAborted)
        m_log.line(Text::tr("Run the same command again to go on where this run stopped."));
    QCoreApplication::quit();
}

void Session::printReport(const Report &report)
{
    const bool hitLimit =
        std::any_of(report.problems.cbegin(), report.problems.cend(), [](const Problem &problem) {
            return problem.error.code == Error::Code::TooManyErrors;
        });
    if (hitLimit) {
        m_log.line(u"Maximum number of errors %1 reached ( you can change %1 to any value with "
                   "--errorsmax ). Exiting."_s.arg(m_settings.request.options.errorLimit));
    }
    if (m_printer.hasPlan() && report.kind != RunKind::JustLogin) {
        m_log.line(u"++++ End looping on each folder"_s);
        const Statistics &statistics = report.statistics;
        const bool showsSizes = m_settings.sizesAtEnd == Output::Shown;
        if (showsSizes && statistics.sourceAtEnd && statistics.destinationAtEnd) {
            m_log.lines(sizePairs(KnownSize::of(*statistics.sourceAtEnd),
                                  KnownSize::of(*statistics.destinationAtEnd)));
        }
        const bool compares = showsSizes && m_settings.sizesAtStart == Output::Shown;
        m_log.lines(statisticsBlock(report, measureProcess(m_memoryAtStart),
                                    compares ? SizeDifferences::Shown : SizeDifferences::Left));
        m_log.lines(closingLines(report, m_end.errors));
    }
    if (m_settings.errorsAtEnd == Output::Shown)
        m_log.lines(errorList(report.problems, m_settings.accounts()));
}

} // namespace Mailhaul::Cli
