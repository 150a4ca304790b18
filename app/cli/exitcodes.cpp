// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcodes.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

QString nameOf(ExitCode code)
{
    switch (code) {
    case ExitCode::Ok:
        return u"EX_OK: successful termination"_s;
    case ExitCode::AbortFile:
        return u"EXIT_BY_FILE"_s;
    case ExitCode::AlreadyRunning:
        return u"EXIT_PID_FILE_ERROR"_s;
    case ExitCode::ConnectionFailure:
        return u"EXIT_CONNECTION_FAILURE"_s;
    case ExitCode::Authentication:
        return u"EXIT_AUTHENTICATION_FAILURE"_s;
    case ExitCode::TlsFailure:
        return u"EXIT_TLS_FAILURE"_s;
    case ExitCode::NoSubfolder:
        return u"EXIT_SUBFOLDER1_NO_EXISTS"_s;
    case ExitCode::Usage:
        return u"EX_USAGE: command line usage error"_s;
    case ExitCode::NoInput:
        return u"EX_NOINPUT: cannot open input"_s;
    case ExitCode::ConnectionHost1:
        return u"EXIT_CONNECTION_FAILURE_HOST1"_s;
    case ExitCode::ConnectionHost2:
        return u"EXIT_CONNECTION_FAILURE_HOST2"_s;
    case ExitCode::Errors:
        return u"EXIT_WITH_ERRORS"_s;
    case ExitCode::OverQuota:
        return u"EXIT_OVERQUOTA"_s;
    case ExitCode::Append:
        return u"EXIT_ERR_APPEND"_s;
    case ExitCode::Fetch:
        return u"EXIT_ERR_FETCH"_s;
    case ExitCode::Create:
        return u"EXIT_ERR_CREATE"_s;
    case ExitCode::Select:
        return u"EXIT_ERR_SELECT"_s;
    case ExitCode::TransferExceeded:
        return u"EXIT_TRANSFER_EXCEEDED"_s;
    case ExitCode::Virus:
        return u"EXIT_ERR_APPEND_VIRUS"_s;
    case ExitCode::Flags:
        return u"EXIT_ERR_FLAGS"_s;
    case ExitCode::Interrupted:
    case ExitCode::Quit:
    case ExitCode::Terminated:
        return u"EXIT_BY_SIGNAL"_s;
    case ExitCode::AuthenticationUser1:
        return u"EXIT_AUTHENTICATION_FAILURE_USER1"_s;
    case ExitCode::AuthenticationUser2:
        return u"EXIT_AUTHENTICATION_FAILURE_USER2"_s;
    }
    return {};
}

bool isExitCode(int number)
{
    return !nameOf(ExitCode(number)).isEmpty();
}

} // namespace Mailhaul::Cli
