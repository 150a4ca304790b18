// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"

#include "app/cli/foldersettings.h"
#include "app/cli/logsettings.h"
#include "app/cli/messagesettings.h"
#include "app/cli/presets.h"
#include "app/cli/security.h"
#include "app/cli/signinsettings.h"
#include "app/cli/text.h"
#include "core/report/exportreport.h"

#include <QDir>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

constexpr auto sides = {Side::Source, Side::Destination};
constexpr int mostLanes = 8;
constexpr int defaultErrorLimit = 50;
constexpr double mostSeconds = 1'000'000;

/// Fills a Settings step by step; the first refusal ends it.
class SettingsReader
{
public:
    explicit SettingsReader(const ParsedOptions &options) : m_options(options) {}

    std::expected<Settings, Refusal> read();

private:
    using Step = std::expected<void, Refusal>;

    Step readAccount(Side side);
    Step readIdentity(Side side, Account *account);
    Step readSignIn(Side side, Account *account);
    Step readTimeout(Side side, Account *account);
    Step readRun();
    void readOutput();
    void readEnd();
    void readPidFile();
    Step readSignals();
    QStringList missingNames() const;
    RunKind runKind() const;

    QString trimmed(const QString &text) const { return m_sanitize ? text.trimmed() : text; }
    QString given(const QString &name, Side side) const
    {
        return trimmed(m_options.text(sided(name, side)).value_or(QString()));
    }

    const ParsedOptions &m_options;
    Settings m_settings;
    bool m_sanitize = true;
};

std::unexpected<Refusal> refused(const QString &sentence)
{
    return std::unexpected(Refusal{ExitCode::Usage, sentence});
}

QString optionName(const QString &name, Side side)
{
    return "--"_L1 + sided(name, side);
}

Output output(bool wanted)
{
    return wanted ? Output::Shown : Output::Left;
}

} // namespace

std::expected<Settings, Refusal> SettingsReader::read()
{
    m_sanitize = m_options.flag(u"sanitize"_s).value_or(true);
    readEnd();
    readPidFile();
    if (const Step step = readSignals(); !step)
        return std::unexpected(step.error());
    const bool endsAtOnce =
        m_settings.end == RunEnd::AfterBanner || m_settings.end == RunEnd::InsteadOfTests;
    if (endsAtOnce || m_settings.abort != AbortWay::None) {
        readOutput();
        return std::move(m_settings);
    }
    if (const QStringList missing = missingNames(); !missing.isEmpty()) {
        m_settings.notes.append(
            Text::tr("Both accounts are needed for a copy, and missing is: %1. So "
                     "the connections are only tested.")
                .arg(missing.join(", "_L1)));
        m_settings.end = RunEnd::AfterConnecting;
    } else if (m_options.isSwitchedOn(u"justconnect"_s)) {
        m_settings.end = RunEnd::AfterConnecting;
    }
    for (const Side side : sides) {
        if (const Step step = readAccount(side); !step)
            return std::unexpected(step.error());
    }
    Options &options = m_settings.request.options;
    if (const Step step = readFolderOptions(m_options, &options); !step)
        return std::unexpected(step.error());
    if (const Step step = readMessageOptions(m_options, &options); !step)
        return std::unexpected(step.error());
    if (const Step step = readRun(); !step)
        return std::unexpected(step.error());
    if (const Step step = readLogOptions(m_options, &m_settings); !step)
        return std::unexpected(step.error());
    readOutput();
    return std::move(m_settings);
}

QStringList SettingsReader::missingNames() const
{
    QStringList missing;
    for (const Side side : sides) {
        for (const QString &name : {u"host"_s, u"user"_s}) {
            if (given(name, side).isEmpty())
                missing += optionName(name, side);
        }
    }
    return missing;
}

SettingsReader::Step SettingsReader::readAccount(Side side)
{
    Account *account =
        side == Side::Source ? &m_settings.request.source : &m_settings.request.destination;
    if (const Step step = readIdentity(side, account); !step)
        return step;
    if (const Step step = readSignIn(side, account); !step)
        return step;
    return readTimeout(side, account);
}

SettingsReader::Step SettingsReader::readIdentity(Side side, Account *account)
{
    QString host = given(u"host"_s, side).remove(u' ').remove(u'/');
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1).chopped(1);
    account->host = host;

    const auto port = m_options.integer(sided(u"port"_s, side));
    if (port && (*port < 1 || *port > 65535)) {
        return refused(Text::tr("%1 has to be a number from 1 to 65535, but is %2.")
                           .arg(optionName(u"port"_s, side))
                           .arg(*port));
    }
    account->port = quint16(port.value_or(0));

    const auto security = securityFor(m_options, side);
    if (!security)
        return std::unexpected(security.error());
    account->security = *security;
    auto trust = trustFor(m_options, side);
    if (!trust)
        return std::unexpected(trust.error());
    account->trust = *trust;
    const auto line = lineOptionsFor(m_options, side);
    if (!line)
        return std::unexpected(line.error());
    account->line = *line;
    return {};
}

SettingsReader::Step SettingsReader::readSignIn(Side side, Account *account)
{
    const QString user = given(u"user"_s, side);
    const QString administrator = given(u"authuser"_s, side);
    PasswordSources &password =
        side == Side::Source ? m_settings.sourcePassword : m_settings.destinationPassword;
    if (const Step step = Cli::readSignIn(m_options, side, user, administrator, account, &password);
        !step)
        return step;
    password.side = side;
    password.file = m_options.text(sided(u"passfile"_s, side));
    const QString variable = sided(u"IMAPSYNC_PASSWORD"_s, side);
    password.environment = Secret(qEnvironmentVariable(variable.toLatin1().constData()));
    password.option = Secret(given(u"password"_s, side));
    password.user = account->user;
    password.host = account->host;
    return {};
}

SettingsReader::Step SettingsReader::readTimeout(Side side, Account *account)
{
    auto seconds = m_options.real(sided(u"timeout"_s, side));
    if (!seconds)
        seconds = m_options.real(u"timeout"_s);
    if (!seconds)
        return {};
    if (*seconds < 0 || *seconds > mostSeconds) {
        return refused(Text::tr("The time limit has to be from 0 (no limit) to %1 seconds.")
                           .arg(qint64(mostSeconds)));
    }
    // What is meant to be a limit must not become none by rounding.
    const auto milliseconds = qint64(*seconds * 1000);
    account->timeout = std::chrono::milliseconds(*seconds > 0 ? qMax<qint64>(1, milliseconds) : 0);
    return {};
}

SettingsReader::Step SettingsReader::readRun()
{
    Options &options = m_settings.request.options;
    options.kind = runKind();
    options.flagSync =
        m_options.flag(u"resyncflags"_s).value_or(true) ? FlagSync::Replace : FlagSync::Leave;

    if (options.flagSync == FlagSync::Replace && m_options.isSwitchedOn(u"mergeflags"_s))
        options.flagSync = FlagSync::Merge;
    m_settings.commandTrial = m_options.flag(u"pipemesscheck"_s).value_or(true)
                                  ? CommandTrial::Wanted
                                  : CommandTrial::Left;

    const qint64 errorLimit = m_options.integer(u"errorsmax"_s).value_or(defaultErrorLimit);
    if (errorLimit < 0)
        return refused(Text::tr("--errorsmax cannot be negative."));
    options.errorLimit = errorLimit == 0
                             ? defaultErrorLimit
                             : int(qMin<qint64>(errorLimit, std::numeric_limits<int>::max()));

    if (const auto lanes = m_options.integer(u"lanes"_s)) {
        if (*lanes < 1 || *lanes > mostLanes)
            return refused(Text::tr("--lanes has to be a number from 1 to %1.").arg(mostLanes));
        options.lanes = int(*lanes);
    }
    m_settings.reports = m_options.texts(u"report"_s);
    for (const QString &name : std::as_const(m_settings.reports)) {
        if (!formatOf(name))
            return refused(Text::tr("The name %1 given with --report has to end with .txt, .html, "
                                    ".pdf, .csv or .json.")
                               .arg(name));
    }
    m_settings.thorough = m_options.isSwitchedOn(u"thorough"_s);
    m_settings.canary = m_options.isSwitchedOn(u"canary"_s);
    m_settings.request.journalFolder = m_options.text(u"journaldir"_s).value_or(QString());
    return {};
}

void SettingsReader::readEnd()
{
    const QStringList selfTests = {u"tests"_s, u"testsdebug"_s, u"memorystress"_s};
    const bool testsItself = !m_options.texts(u"testsunit"_s).isEmpty()
                             || std::ranges::any_of(selfTests, [this](const QString &name) {
                                    return m_options.isSwitchedOn(name);
                                });
    if (testsItself)
        m_settings.end = RunEnd::InsteadOfTests;
    else if (m_options.isSwitchedOn(u"justbanner"_s))
        m_settings.end = RunEnd::AfterBanner;
    else if (m_options.isSwitchedOn(u"justfolderlists"_s))
        m_settings.end = RunEnd::AfterFolderLists;
    else if (m_options.isSwitchedOn(u"justautomap"_s))
        m_settings.end = RunEnd::AfterMapping;
    else if (m_options.isSwitchedOn(u"justfoldersizes"_s))
        m_settings.end = RunEnd::AfterSizes;
}

SettingsReader::Step SettingsReader::readSignals()
{
    SignalPlan plan;
    for (const auto &[name, numbers] :
         {std::pair(u"sigexit"_s, &plan.ending), std::pair(u"sigreconnect"_s, &plan.reconnecting),
          std::pair(u"sigignore"_s, &plan.reporting)}) {
        const QStringList given = m_options.texts(name);
        for (const QString &text : given) {
            const auto number = signalNumber(text);
            if (!number) {
                return refused(Text::tr("--%1 %2: there is no signal of that name. Names are INT, "
                                        "QUIT, TERM, HUP, USR1 and USR2.")
                                   .arg(name, text));
            }
            numbers->append(*number);
        }
    }
    // What was given for one purpose is no longer free for another by default.
    const SignalPlan ordinary = SignalPlan::ordinary();
    const QList<int> taken = plan.ending + plan.reconnecting + plan.reporting;
    const auto fill = [&](QList<int> &numbers, const QList<int> &usual) {
        if (!numbers.isEmpty())
            return;
        for (const int number : usual) {
            if (!taken.contains(number))
                numbers.append(number);
        }
    };
    fill(plan.ending, ordinary.ending);
    fill(plan.reconnecting, ordinary.reconnecting);
    m_settings.signalPlan = plan;
    return {};
}

void SettingsReader::readPidFile()
{
    const QString folder = m_options.text(u"tmpdir"_s).value_or(QDir::tempPath());
    const auto named = m_options.text(u"pidfile"_s);
    m_settings.pidFile = named.value_or(folder + "/imapsync.pid"_L1);
    const bool isLocking = m_options.isSwitchedOn(u"pidfilelocking"_s);
    if (isLocking)
        m_settings.pidFileLocking = PidFile::Locking::On;
    if (m_options.isSwitchedOn(u"tail"_s))
        m_settings.whenLocked = WhenLocked::FollowLog;
    if (isLocking || named)
        m_settings.pidFileNeed = PidFile::Need::Demanded;
    if (m_options.isSwitchedOn(u"abort"_s))
        m_settings.abort = AbortWay::Signal;
    else if (m_options.isSwitchedOn(u"abortbyfile"_s))
        m_settings.abort = AbortWay::File;
}

RunKind SettingsReader::runKind() const
{
    const bool isDry =
        m_options.isSwitchedOn(u"dry"_s) || m_settings.end != RunEnd::AfterEverything;
    if (m_options.isSwitchedOn(u"justlogin"_s))
        return RunKind::JustLogin;
    if (m_options.isSwitchedOn(u"justfolders"_s) || m_settings.end != RunEnd::AfterEverything)
        return isDry ? RunKind::JustFoldersDryRun : RunKind::JustFolders;
    return isDry ? RunKind::DryRun : RunKind::Copy;
}

void SettingsReader::readOutput()
{
    const auto folder = m_options.text(u"logdir"_s);
    const auto file = m_options.text(u"logfile"_s);
    m_settings.user1 = given(u"user"_s, Side::Source);
    m_settings.user2 = given(u"user"_s, Side::Destination)
                       + (m_settings.abort == AbortWay::None ? QString() : u"_abort"_s);
    m_settings.logFile = output(m_options.flag(u"log"_s).value_or(true));
    m_settings.logFolder = folder.value_or(u"LOG_imapsync"_s);
    m_settings.logName = file.value_or(QString());
    m_settings.logWasNamed = folder || file;

    const bool justFolders = m_options.isSwitchedOn(u"justfolders"_s);
    const bool atStart = m_options.flag(u"foldersizes"_s).value_or(!justFolders);
    m_settings.sizesAtStart = output(atStart);
    m_settings.sizesAtEnd =
        output(m_options.flag(u"foldersizesatend"_s).value_or(atStart || justFolders));
    const bool isAskedFor =
        m_options.isSwitchedOn(u"foldersizes"_s) || m_options.isSwitchedOn(u"justfoldersizes"_s);
    if (isAskedFor)
        m_settings.request.options.sizeReport = SizeReport::Full;
    else if (atStart && m_settings.end == RunEnd::AfterEverything)
        m_settings.request.options.sizeReport = SizeReport::WhereCheap;
    m_settings.errorsAtEnd = output(m_options.flag(u"errorsdump"_s).value_or(true));
    m_settings.keychain = m_options.isSwitchedOn(u"keychain"_s);
    m_settings.oauthFile = m_options.text(u"oauthfile"_s).value_or(QString());
    m_settings.passwords = output(m_options.isSwitchedOn(u"showpasswords"_s));
}

std::expected<Settings, Refusal> settingsFrom(const ParsedOptions &options, Support support)
{
    const AppliedPresets complete = withPresets(options, support);
    auto settings = SettingsReader(complete.options).read();
    if (settings)
        settings->notes = options.notes() + complete.notes + settings->notes;
    return settings;
}

} // namespace Mailhaul::Cli
