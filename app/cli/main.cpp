// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canarytrial.h"
#include "app/cli/commandtrial.h"
#include "app/cli/connectiontest.h"
#include "app/cli/enginelog.h"
#include "app/cli/followlog.h"
#include "app/cli/formats.h"
#include "app/cli/helptext.h"
#include "app/cli/maskedcommandline.h"
#include "app/cli/optionparser.h"
#include "app/cli/passwords.h"
#include "app/cli/runlog.h"
#include "app/cli/secretfinder.h"
#include "app/cli/session.h"
#include "app/cli/settings.h"
#include "app/cli/signals.h"
#include "app/cli/subcommand.h"
#include "app/cli/supportfile.h"
#include "app/cli/terminal.h"
#include "app/cli/text.h"
#include "core/pdf/pdfprinter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QSysInfo>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Mailhaul;
using namespace Mailhaul::Cli;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

int refuse(const QStringList &sentences, ExitCode code)
{
    for (const QString &sentence : sentences)
        print(stderr, sentence + u'\n');
    print(stderr, Text::tr("mailhaul-cli --help lists the options.") + u'\n');
    return int(code);
}

/// Empty if there is no such file.
QString firstLineOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine(64 * 1024)).trimmed();
}

/// Opens the log file, or says why there is none. A file that was asked for by name is not done
/// without.
std::expected<void, Refusal> openLog(const Settings &settings, const QDateTime &started,
                                     RunLog *log)
{
    if (settings.logFile == Output::Left)
        return {};
    const QString path = logFilePath(settings.logFolder, settings.logName,
                                     logFileName(started, settings.user1, settings.user2));
    const auto opened = log->openFile(path);
    if (opened)
        return {};
    const QString sentence =
        Text::tr("The log file %1 cannot be written: %2. Name another one with "
                 "--logfile or --logdir, or use --nolog.")
            .arg(path, opened.error());
    if (settings.logWasNamed)
        return std::unexpected(Refusal{ExitCode::Usage, sentence});
    log->line(sentence);
    return {};
}

void printLogName(RunLog &log, const Settings &settings)
{
    if (settings.logFile == Output::Left) {
        log.line(u"No log file because of option --nolog"_s);
    } else if (log.fileName().isEmpty()) {
        log.line(u"No log file because it cannot be written"_s);
    } else {
        log.line(u"Log file is %1 ( to change it, use --logfile filepath ; or use --nolog to "
                 "turn off logging )"_s.arg(log.fileName()));
    }
}

void printAccount(RunLog &log, const QString &host, const Account &account)
{
    log.line(u"%1: IMAP server [%2] port [%3] user [%4]"_s.arg(
        host, account.host, account.port ? QString::number(account.port) : u"automatic"_s,
        account.user));
}

void printHeader(RunLog &log, const Settings &settings, const QDateTime &started,
                 const QString &commandLine)
{
    log.line(u"Here is mailhaul-cli %1 on host %2, %3"_s.arg(QStringLiteral(MAILHAUL_VERSION),
                                                             QSysInfo::machineHostName(),
                                                             QSysInfo::prettyProductName()));
    log.line("Transfer started at "_L1 + textForDate(started));
    log.line(u"PID is %1"_s.arg(QCoreApplication::applicationPid()));
    printLogName(log, settings);
    log.line("Current directory is "_L1 + QDir::currentPath());
    log.line(u"Command line used:"_s);
    log.line(commandLine);
    log.lines(settings.notes);
    printAccount(log, u"Host1"_s, settings.request.source);
    printAccount(log, u"Host2"_s, settings.request.destination);
}

SessionEnd refusedEnd(const Refusal &refusal, RunLog &log)
{
    log.line(refusal.sentence);
    return {.code = refusal.code, .errors = 1};
}

SessionEnd work(Settings &settings, RunLog &log)
{
    if (settings.abort != AbortWay::None) {
        log.lines(abortRun(settings.pidFile, settings.abort));
        return {};
    }
    const bool isLocked = settings.pidFileLocking == PidFile::Locking::On
                          && !logOfRunningProcess(settings.pidFile).isEmpty();
    if (isLocked && settings.whenLocked == WhenLocked::FollowLog) {
        followLog(settings.pidFile, log);
        return {};
    }
    QStringList notes;
    const auto pidFile = PidFile::create(settings.pidFile, settings.pidFileLocking,
                                         settings.pidFileNeed, log.fileName(), &notes);
    log.lines(notes);
    if (!pidFile)
        return refusedEnd(pidFile.error(), log);
    if (settings.end == RunEnd::AfterBanner) {
        log.line(u"Exiting because of --justbanner"_s);
        return {};
    }
    // The note about the option says why.
    if (settings.end == RunEnd::InsteadOfTests)
        return {};
    if (settings.command == Command::Report)
        return reportLastRun(settings, log);
    if (settings.end == RunEnd::AfterConnecting)
        return testConnections(settings, log);
    SecretFinder secrets(settings, log, askOnTerminal,
                         [](const QString &line) { print(stderr, line + u'\n'); });
    if (const auto found = secrets.find(); !found)
        return refusedEnd(found.error(), log);
    if (settings.commandTrial == CommandTrial::Wanted) {
        if (const auto tried = tryCommands(settings.request.options.messages.content); !tried)
            return refusedEnd(tried.error(), log);
    }
    if (settings.command == Command::Undo)
        return undoCopies(settings, log);
    if (settings.command == Command::Audit)
        return auditAccounts(settings, log);
    if (settings.canary) {
        if (const int signal = tryFewMessages(settings, log))
            return {.signal = signal};
    }
    Session session(settings, log, (*pidFile)->abortFile());
    return session.run();
}

int runSession(Settings settings, const QString &commandLine)
{
    const QDateTime started = QDateTime::currentDateTime();
    RunLog log;
    if (const auto opened = openLog(settings, started, &log); !opened)
        return refuse({opened.error().sentence}, opened.error().code);
    printHeader(log, settings, started, commandLine);
    const EngineLog engineLog(settings, log);
    refuseSupportBundle(settings, log);
    log.flush();

    const SessionEnd end = work(settings, log);
    const int status = end.signal ? 128 + end.signal : int(end.code);
    log.line(u"Exiting with return value %1 (%2) %3/%4 nb_errors/max_errors PID %5"_s.arg(status)
                 .arg(end.signal ? u"EXIT_BY_SIGNAL"_s : nameOf(end.code))
                 .arg(end.errors)
                 .arg(settings.request.options.errorLimit)
                 .arg(QCoreApplication::applicationPid()));
    printLogName(log, settings);
    log.flush();
    if (end.signal)
        endBySignal(end.signal);
    return status;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList given;
    for (int number = 1; number < argc; ++number)
        given.append(QString::fromLocal8Bit(argv[number]));
    if (!wantsPdf(given))
        return std::make_unique<QCoreApplication>(argc, argv);
    return makePrintingApplication(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    // The same as the wizard's, because the journal's folder is named after it.
    QCoreApplication::setApplicationName(u"Mailhaul"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILHAUL_VERSION));
    prepareTerminal();

    const QStringList all = QCoreApplication::arguments().sliced(1);
    QStringList arguments = all;
    const Command command = takeCommand(&arguments);
    ParsedOptions options = parseArguments(arguments);
    // The word in front of the options is passed over.
    const int passed = int(all.size() - arguments.size());
    overwriteSecrets(argc - passed, argv + passed, arguments, options.secrets());

    if (!options.complaints().isEmpty())
        return refuse(options.complaints(), ExitCode::Usage);
    if (options.isSwitchedOn(u"version"_s)) {
        print(stdout, QStringLiteral(MAILHAUL_VERSION) + u'\n');
        return int(ExitCode::Ok);
    }
    if (options.isEmpty() || options.isSwitchedOn(u"help"_s)) {
        print(stdout, helpText());
        return int(ExitCode::Ok);
    }
    options = withExtraLine(options, firstLineOf(u"options_extra.txt"_s));
    if (!options.complaints().isEmpty())
        return refuse(options.complaints(), ExitCode::Usage);
    auto settings = settingsFrom(options);
    if (!settings)
        return refuse({settings.error().sentence}, settings.error().code);
    settings->command = command;
    settings->request.commandLine = {
        maskedCommandLine(u"mailhaul-cli"_s, arguments, options.secrets())};
    const auto shown =
        settings->passwords == Output::Shown ? QList<SecretPlace>() : options.secrets();
    return runSession(std::move(*settings), maskedCommandLine(u"mailhaul-cli"_s, arguments, shown));
}
