// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errortext.h"

#include "app/cli/formats.h"
#include "app/cli/text.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace Mailhaul::Cli {

namespace {

QString mechanism(const Account &account)
{
    switch (account.signIn) {
    case SignIn::Login:
        return u"LOGIN"_s;
    case SignIn::Mechanism:
        return QString::fromLatin1(account.mechanism);
    case SignIn::MasterAuth:
        return u"X-MASTERAUTH"_s;
    case SignIn::PreAuthenticated:
        return u"PREAUTH"_s;
    case SignIn::Automatic:
        break;
    }
    return account.tokens ? u"XOAUTH2 or OAUTHBEARER"_s : u"PLAIN or LOGIN"_s;
}

QString sideNumber(Side side)
{
    return side == Side::Source ? u"1"_s : u"2"_s;
}

QString message(const Problem &problem)
{
    return u"msg %1 {%2}"_s.arg(problem.uid).arg(problem.size);
}

/// What scripts look for in the text of an error; empty if imapsync has no words for it.
QString compatibleWords(const Problem &problem, const Accounts &accounts)
{
    const Account &account = accounts.of(problem.side);
    const QString host = "Host"_L1 + sideNumber(problem.side);
    switch (classOf(problem, accounts)) {
    case ErrorClass::Authentication:
    case ErrorClass::AuthenticationUser1:
    case ErrorClass::AuthenticationUser2:
        return u"%1 failure: Error login on [%2] with user [%3] auth [%4]"_s.arg(
            host, account.host, account.user, mechanism(account));
    case ErrorClass::ConnectionHost1:
    case ErrorClass::ConnectionHost2:
        return u"%1 failure: can not open imap connection on host%2 [%3] with user [%4]"_s.arg(
            host, sideNumber(problem.side), account.host, account.user);
    case ErrorClass::Tls:
        return u"%1 failure: Can not go to tls encryption on host%2 [%3]"_s.arg(
            host, sideNumber(problem.side), account.host);
    case ErrorClass::Fetch:
        return u"Host1: folder %1 %2 could not be fetched"_s.arg(bracketed(problem.folder),
                                                                 message(problem));
    case ErrorClass::Append:
    case ErrorClass::AppendSize:
    case ErrorClass::AppendVirus:
        return u"Host2: %1 could not append to folder %2"_s.arg(message(problem),
                                                                bracketed(problem.folder));
    case ErrorClass::OverQuota:
        if (problem.what == Problem::What::AppendMessage) {
            return u"Host2: %1 could not append to folder %2: OVERQUOTA"_s.arg(
                message(problem), bracketed(problem.folder));
        }
        return u"Host2: Could not create folder %1: OVERQUOTA"_s.arg(bracketed(problem.folder));
    case ErrorClass::Create:
        return u"Host2: Could not create folder %1"_s.arg(bracketed(problem.folder));
    case ErrorClass::Select:
        return u"%1: folder %2 Could not select"_s.arg(host, bracketed(problem.folder));
    case ErrorClass::Flags:
        return u"Host2: folder %1 msg %2 could not add flags"_s.arg(bracketed(problem.folder))
            .arg(problem.uid);
    case ErrorClass::TransferExceeded:
        return u"Maximum bytes transferred reached"_s;
    case ErrorClass::AlreadyRunning:
    case ErrorClass::NothingReported:
    case ErrorClass::Unclassified:
        break;
    }
    return {};
}

} // namespace

QString errorText(const Problem &problem, const Accounts &accounts)
{
    const Account &account = accounts.of(problem.side);
    const QString words = compatibleWords(problem, accounts);
    // Where imapsync's words name the folder and the message already, the sentence need not.
    QString text = words + ": "_L1 + sentenceFor(problem.error, account);
    if (words.isEmpty())
        text = "Host"_L1 + sideNumber(problem.side) + ": "_L1 + sentenceFor(problem, account);
    const QString server = problem.error.serverText.simplified();
    if (problem.error.code == Error::Code::TooManyDeletions) {
        return text + u' '
               + Text::tr("%1 would be deleted; see --deleteceiling.").arg(server);
    }
    if (server.isEmpty())
        return text;
    return text + u' ' + Text::tr("The server said: %1").arg(server);
}

QStringList remedies(const Problem &problem)
{
    const QString side = sideNumber(problem.side);
    if (problem.error.code == Error::Code::EncryptionMissing) {
        return {
            Text::tr(
                "Host%1: to send the password over an unencrypted line all the same, add --nossl%1 "
                "--notls%1.")
                .arg(side)};
    }
    if (problem.error.code != Error::Code::Certificate)
        return {};
    QStringList lines;
    if (problem.error.certificate) {
        lines +=
            Text::tr("Host%1: to accept this certificate and no other, add: %2")
                .arg(side, u"--sslargs%1 'SSL_fingerprint=sha256$%2'"_s.arg(
                               side, QString::fromLatin1(problem.error.certificate->fingerprint)));
    }
    lines += Text::tr("Host%1: to trust an authority of your own, add: %2")
                 .arg(side, u"--sslargs%1 SSL_ca_file=FILE"_s.arg(side));
    lines += Text::tr("Host%1: to check no certificate at all, add: %2")
                 .arg(side, u"--sslargs%1 SSL_verify_mode=0"_s.arg(side));
    return lines;
}

QStringList errorList(const QList<Problem> &problems, const Accounts &accounts)
{
    QStringList texts;
    for (const Problem &problem : problems) {
        if (isCounted(problem))
            texts += errorText(problem, accounts);
    }
    if (texts.isEmpty())
        return {};
    const qsizetype total = texts.size();
    QStringList lines = {
        u"++++ Listing %1 errors encountered during the sync ( avoid this listing with "
        "--noerrorsdump )."_s.arg(total)};
    for (qsizetype i = 0; i < total; ++i)
        lines += u"Err %1/%2: %3"_s.arg(i + 1).arg(total).arg(texts.at(i));
    const ErrorClass errorClass =
        mostFrequentClass(problems, accounts).value_or(ErrorClass::NothingReported);
    QString last = u"The most frequent error is %1."_s.arg(nameOf(errorClass));
    if (const QString advice = adviceFor(errorClass); !advice.isEmpty())
        last += u' ' + advice;
    lines += last;
    return lines;
}

} // namespace Mailhaul::Cli
