// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mailhaul::Cli {

/// What the program ends with: imapsync's numbers, which scripts test.
enum class ExitCode {
    Ok = 0,
    AbortFile = 7,
    AlreadyRunning = 8,
    ConnectionFailure = 10,
    TlsFailure = 12,
    Authentication = 16,
    NoSubfolder = 21,
    Usage = 64,
    NoInput = 66,
    ConnectionHost1 = 101,
    ConnectionHost2 = 102,
    Errors = 111,
    OverQuota = 113,
    Append = 114,
    Fetch = 115,
    Create = 116,
    Select = 117,
    TransferExceeded = 118,
    Virus = 119,
    Flags = 120,
    Interrupted = 130,
    Quit = 131,
    Terminated = 143,
    AuthenticationUser1 = 161,
    AuthenticationUser2 = 162,
};

/// The name that logs are searched for, such as "EXIT_OVERQUOTA".
QString nameOf(ExitCode code);

/// True for the numbers above.
bool isExitCode(int number);

/// Why the program does not begin: one sentence or two, and what it ends with.
struct Refusal
{
    ExitCode code = ExitCode::Usage;
    QString sentence;

    bool operator==(const Refusal &other) const = default;
};

} // namespace Mailhaul::Cli
