// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcodes.h"
#include "core/account/account.h"
#include "core/report/report.h"

#include <QList>
#include <QString>

#include <optional>

namespace Mailhaul::Cli {

/// The two accounts of a run.
struct Accounts
{
    Account source, destination;

    const Account &of(Side side) const { return side == Side::Source ? source : destination; }
};

/// imapsync's classes of errors, in the alphabetical order of their names, which decides between
/// equally frequent ones.
enum class ErrorClass {
    AlreadyRunning,
    Append,
    AppendSize,
    AppendVirus,
    Authentication, ///< Of the ways that imapsync gives a number of their own, whichever the side.
    AuthenticationUser1,
    AuthenticationUser2,
    ConnectionHost1,
    ConnectionHost2,
    Create,
    Tls,
    Flags,
    Fetch,
    NothingReported,
    OverQuota,
    Select,
    TransferExceeded,
    Unclassified
};

/// True for what counts as an error; the end by request and the limit of errors itself do not.
bool isCounted(const Problem &problem);

ErrorClass classOf(const Problem &problem, const Accounts &accounts);

/// "ERR_OVERQUOTA"
QString nameOf(ErrorClass errorClass);

ExitCode exitCodeOf(ErrorClass errorClass);

/// What to do about it in general; often empty.
QString adviceFor(ErrorClass errorClass);

/// The class that decides the exit code; nothing without counted problems.
std::optional<ErrorClass> mostFrequentClass(const QList<Problem> &problems,
                                            const Accounts &accounts);

/// What a run ends with that nobody interrupted.
ExitCode exitCodeFor(const Report &report, const Accounts &accounts);

} // namespace Mailhaul::Cli
