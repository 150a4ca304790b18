// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorclass.h"

#include "app/cli/text.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

using Code = Error::Code;
using What = Problem::What;

ErrorClass onSide(Side side, ErrorClass source, ErrorClass destination)
{
    return side == Side::Source ? source : destination;
}

/// Encryption that was to begin on an open line, and not from the first byte.
bool isStartTls(const Account &account)
{
    return account.security == Security::StartTls
           || account.security == Security::StartTlsIfOffered;
}

/// Errors of the line itself; nothing for what a server answered to a command.
std::optional<ErrorClass> lineClass(const Problem &problem, const Account &account)
{
    const auto connection =
        onSide(problem.side, ErrorClass::ConnectionHost1, ErrorClass::ConnectionHost2);
    switch (problem.error.code) {
    case Code::HostNotFound:
    case Code::ConnectionRefused:
    case Code::Network:
    case Code::Timeout:
    case Code::Certificate:
    case Code::NotImap:
        return connection;
    case Code::Tls:
        return isStartTls(account) ? ErrorClass::Tls : connection;
    case Code::EncryptionMissing:
        return ErrorClass::Tls;
    case Code::Authentication:
    case Code::SignInRefused:
    case Code::SignInExpired:
    case Code::SignInTooNarrow:
    case Code::MechanismMissing:
        if (account.signIn == SignIn::PreAuthenticated || account.signIn == SignIn::MasterAuth)
            return ErrorClass::Authentication;
        return onSide(problem.side, ErrorClass::AuthenticationUser1,
                      ErrorClass::AuthenticationUser2);
    default:
        return {};
    }
}

ErrorClass appendClass(const Error &error)
{
    if (error.code == Code::TooLarge)
        return ErrorClass::AppendSize;
    if (error.code == Code::OverQuota)
        return ErrorClass::OverQuota;
    if (error.serverText.contains("virus"_L1))
        return ErrorClass::AppendVirus;
    return ErrorClass::Append;
}

} // namespace

bool isCounted(const Problem &problem)
{
    // imapsync only prints these.
    const bool isOnlyTold =
        problem.what == What::AccessRights
        || (problem.what == What::DeleteFolder && problem.error.code != Code::TooManyDeletions);
    return !isOnlyTold && !isAboveAnnouncedLimit(problem) && problem.error.code != Code::Canceled
           && problem.error.code != Code::TooManyErrors;
}

ErrorClass classOf(const Problem &problem, const Accounts &accounts)
{
    if (problem.error.code == Code::AlreadyRunning)
        return ErrorClass::AlreadyRunning;
    const auto line = lineClass(problem, accounts.of(problem.side));
    switch (problem.what) {
    case What::SignIn:
        return line.value_or(
            onSide(problem.side, ErrorClass::ConnectionHost1, ErrorClass::ConnectionHost2));
    case What::Run:
        if (problem.error.code == Code::OverQuota)
            return ErrorClass::OverQuota;
        if (problem.error.code == Code::LimitReached)
            return ErrorClass::TransferExceeded;
        return line.value_or(ErrorClass::Unclassified);
    case What::FetchMessage:
        return ErrorClass::Fetch;
    case What::AppendMessage:
        return appendClass(problem.error);
    case What::CreateFolder:
        return problem.error.code == Code::OverQuota ? ErrorClass::OverQuota : ErrorClass::Create;
    case What::OpenFolder:
        return ErrorClass::Select;
    case What::StoreFlags:
        return ErrorClass::Flags;
    case What::ListFolders:
    case What::StoreLabels:
    case What::DeleteMessages:
    case What::DeleteFolder:
    case What::AccessRights:
    case What::Subscribe:
    case What::ReadFolder:
    case What::Journal:
        return ErrorClass::Unclassified;
    }
    Q_UNREACHABLE_RETURN(ErrorClass::Unclassified);
}

QString nameOf(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::AlreadyRunning:
        return u"ERR_ALREADY_RUNNING"_s;
    case ErrorClass::Append:
        return u"ERR_APPEND"_s;
    case ErrorClass::AppendSize:
        return u"ERR_APPEND_SIZE"_s;
    case ErrorClass::AppendVirus:
        return u"ERR_APPEND_VIRUS"_s;
    case ErrorClass::Authentication:
        return u"ERR_AUTHENTICATION_FAILURE"_s;
    case ErrorClass::AuthenticationUser1:
        return u"ERR_AUTHENTICATION_FAILURE_USER1"_s;
    case ErrorClass::AuthenticationUser2:
        return u"ERR_AUTHENTICATION_FAILURE_USER2"_s;
    case ErrorClass::ConnectionHost1:
        return u"ERR_CONNECTION_FAILURE_HOST1"_s;
    case ErrorClass::ConnectionHost2:
        return u"ERR_CONNECTION_FAILURE_HOST2"_s;
    case ErrorClass::Create:
        return u"ERR_CREATE"_s;
    case ErrorClass::Tls:
        return u"ERR_EXIT_TLS_FAILURE"_s;
    case ErrorClass::Flags:
        return u"ERR_FLAGS"_s;
    case ErrorClass::Fetch:
        return u"ERR_Host1_FETCH"_s;
    case ErrorClass::NothingReported:
        return u"ERR_NOTHING_REPORTED"_s;
    case ErrorClass::OverQuota:
        return u"ERR_OVERQUOTA"_s;
    case ErrorClass::Select:
        return u"ERR_SELECT"_s;
    case ErrorClass::TransferExceeded:
        return u"ERR_TRANSFER_EXCEEDED"_s;
    case ErrorClass::Unclassified:
        return u"ERR_UNCLASSIFIED"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

ExitCode exitCodeOf(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::AlreadyRunning:
        return ExitCode::AlreadyRunning;
    case ErrorClass::Append:
    case ErrorClass::AppendSize:
        return ExitCode::Append;
    case ErrorClass::AppendVirus:
        return ExitCode::Virus;
    case ErrorClass::Authentication:
        return ExitCode::Authentication;
    case ErrorClass::AuthenticationUser1:
        return ExitCode::AuthenticationUser1;
    case ErrorClass::AuthenticationUser2:
        return ExitCode::AuthenticationUser2;
    case ErrorClass::ConnectionHost1:
        return ExitCode::ConnectionHost1;
    case ErrorClass::ConnectionHost2:
        return ExitCode::ConnectionHost2;
    case ErrorClass::Create:
        return ExitCode::Create;
    case ErrorClass::Tls:
        return ExitCode::TlsFailure;
    case ErrorClass::Flags:
        return ExitCode::Flags;
    case ErrorClass::Fetch:
        return ExitCode::Fetch;
    case ErrorClass::OverQuota:
        return ExitCode::OverQuota;
    case ErrorClass::Select:
        return ExitCode::Select;
    case ErrorClass::TransferExceeded:
        return ExitCode::TransferExceeded;
    case ErrorClass::NothingReported:
    case ErrorClass::Unclassified:
        return ExitCode::Errors;
    }
    Q_UNREACHABLE_RETURN(ExitCode::Errors);
}

QString adviceFor(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::AppendSize:
        return Text::tr(
            "The new account refuses messages that large: ask its provider to raise the limit and "
            "run the same command again, or cut such messages with --truncmess.");
    case ErrorClass::AuthenticationUser1:
        return Text::tr("Check the credentials of user1.");
    case ErrorClass::AuthenticationUser2:
        return Text::tr("Check the credentials of user2.");
    case ErrorClass::ConnectionHost1:
        return Text::tr("Check host1 and port1.");
    case ErrorClass::ConnectionHost2:
        return Text::tr("Check host2 and port2.");
    case ErrorClass::OverQuota:
        return Text::tr(
            "The new account is full: free space there, or buy some, and run the same command "
            "again.");
    case ErrorClass::Flags:
        return Text::tr(
            "To leave the flags of messages that are already there alone, add --noresyncflags.");
    case ErrorClass::TransferExceeded:
        return Text::tr("Run the same command again to copy what is left.");
    case ErrorClass::AlreadyRunning:
    case ErrorClass::Append:
    case ErrorClass::AppendVirus:
    case ErrorClass::Authentication:
    case ErrorClass::Create:
    case ErrorClass::Tls:
    case ErrorClass::Fetch:
    case ErrorClass::NothingReported:
    case ErrorClass::Select:
    case ErrorClass::Unclassified:
        return {};
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<ErrorClass> mostFrequentClass(const QList<Problem> &problems,
                                            const Accounts &accounts)
{
    std::map<ErrorClass, int> numbers;
    for (const Problem &problem : problems) {
        if (isCounted(problem))
            ++numbers[classOf(problem, accounts)];
    }
    std::optional<ErrorClass> best;
    for (const auto &[errorClass, number] : numbers) {
        if (!best || number > numbers[*best])
            best = errorClass;
    }
    return best;
}

ExitCode exitCodeFor(const Report &report, const Accounts &accounts)
{
    if (const auto errorClass = mostFrequentClass(report.problems, accounts))
        return exitCodeOf(*errorClass);
    // Nothing may end well in silence that did not reach its end.
    return report.outcome == Report::Outcome::Completed ? ExitCode::Ok
                                                        : exitCodeOf(ErrorClass::NothingReported);
}

} // namespace Mailhaul::Cli
