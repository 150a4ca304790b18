// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/errorclass.h"
#include "app/cli/exitcodes.h"
#include "app/cli/optionparser.h"
#include "app/cli/passwords.h"
#include "app/cli/pidfile.h"
#include "app/cli/signals.h"
#include "core/log/log.h"
#include "core/report/discretion.h"
#include "core/transfer/migration.h"

#include <expected>

namespace Mailhaul::Cli {

/// Whether a part of the output is wanted.
enum class Output { Left, Shown };

/// Where a run that only looks stops.
enum class RunEnd {
    AfterBanner,
    InsteadOfTests, ///< imapsync would test itself and touch no mailbox.
    AfterConnecting,
    AfterFolderLists,
    AfterMapping,
    AfterSizes,
    AfterEverything
};

/// What the program is to do.
enum class Command { Copy, Audit, Undo, Report };

/// What to do instead of a run while another one holds the pid file.
enum class WhenLocked { End, FollowLog };

/// Whether commands that change messages are tried before anything else.
enum class CommandTrial { Left, Wanted };

/// What the command line asks for.
struct Settings
{
    MigrationRequest request; ///< Complete but for the passwords.
    PasswordSources sourcePassword, destinationPassword;
    bool keychain = false; ///< Passwords and grants may be looked for there.
    QString oauthFile;     ///< The services for sign-in in the browser; empty: the user's own file.
    QString user1, user2;  ///< As given, for the log's name.

    Output logFile = Output::Shown;
    QString logFolder, logName;
    bool logWasNamed = false; ///< The user asked for that very file or folder.

    LogWish shownLog{.level = LogLevel::Warning}; ///< Of the engine's log, among the run's lines.
    std::optional<LogLevel> engineLog; ///< What goes into files of its own; none: no files.
    QString supportBundle;             ///< Its file; empty: none.
    SupportParts supportParts;         ///< What else may be in it.
    QStringList optionNames;           ///< For it: what was given, without values.

    Output sizesAtStart = Output::Shown;
    Output sizesAtEnd = Output::Shown;
    Output errorsAtEnd = Output::Shown;
    Output passwords = Output::Left;
    RunEnd end = RunEnd::AfterEverything;
    CommandTrial commandTrial = CommandTrial::Wanted;
    SignalPlan signalPlan = SignalPlan::ordinary();
    AbortWay abort = AbortWay::None; ///< Else this is not a run, but the end of another one.
    QString pidFile;                 ///< Empty: none.
    PidFile::Locking pidFileLocking = PidFile::Locking::Off;
    PidFile::Need pidFileNeed = PidFile::Need::Wanted;
    Command command = Command::Copy;
    QStringList reports;   ///< Files that the ending of the name says the format of.
    bool thorough = false; ///< An audit compares contents, too.
    bool canary = false;   ///< A few messages are tried first.
    WhenLocked whenLocked = WhenLocked::End;
    QStringList notes; ///< What has to be said about options before anything else.

    Accounts accounts() const { return {request.source, request.destination}; }
    const Account &account(Side side) const
    {
        return side == Side::Source ? request.source : request.destination;
    }
};

/// From options without complaints. Reads the environment, no file.
std::expected<Settings, Refusal> settingsFrom(const ParsedOptions &options,
                                              Support support = Support::Finished);

} // namespace Mailhaul::Cli
