// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sentences.h"

#include "core/report/serverreplies.h"

#include <QCoreApplication>
#include <QLocale>

namespace Mailhaul {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of every sentence in this file.
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString portText(const Account &account)
{
    if (account.port != 0)
        return QString::number(account.port);
    const bool tlsFromTheStart =
        account.security == Security::ImplicitTls || account.security == Security::Automatic;
    return tlsFromTheStart ? u"993"_s : u"143"_s;
}

QString mailboxOwner(const Account &account)
{
    return account.authorizationUser.isEmpty() ? account.user : account.authorizationUser;
}

/// "3A:0F:…", as browsers and providers show it.
QString fingerprintText(const QByteArray &hex)
{
    return QString::fromLatin1(QByteArray::fromHex(hex).toHex(':').toUpper());
}

QString certificateSentence(const Error &error, const QString &host)
{
    if (!error.certificate) {
        return Sentences::tr(
                   "The server “%1” could not prove its identity, because its certificate is not "
                   "trusted. Check the server name, or ask the provider which certificate it uses.")
            .arg(host);
    }
    const CertificateFacts &facts = *error.certificate;
    const QString until = QLocale().toString(facts.validUntil.date(), QLocale::LongFormat);
    const QString fingerprint = fingerprintText(facts.fingerprint);
    if (facts.complaint.isEmpty()) {
        return Sentences::tr("The certificate of the server “%1” is not trusted: it is for “%2”, "
                             "was issued by “%3” and is valid until %4. Go on only if the provider "
                             "confirms its SHA-256 fingerprint %5.")
            .arg(host, facts.subject, facts.issuer, until, fingerprint);
    }
    return Sentences::tr("The certificate of the server “%1” is not trusted (“%6”): it is for "
                         "“%2”, was issued by “%3” and is valid until %4. Go on only if the "
                         "provider confirms its SHA-256 fingerprint %5.")
        .arg(host, facts.subject, facts.issuer, until, fingerprint, facts.complaint);
}

QString goneSentence(Error::Scope scope, const QString &host)
{
    if (scope == Error::Scope::Message) {
        return Sentences::tr(
                   "The message was deleted or moved on “%1” while the copy was running. If that "
                   "was intended, nothing needs to be done; otherwise run the copy again.")
            .arg(host);
    }
    return Sentences::tr(
               "The folder was deleted or renamed on “%1” while the copy was running. If that was "
               "intended, nothing needs to be done; otherwise run the copy again.")
        .arg(host);
}

QString rejectedSentence(Error::Scope scope, const QString &host)
{
    switch (scope) {
    case Error::Scope::Message:
        return Sentences::
            tr("The server “%1” refused this message. Its answer may say why; the other messages "
               "are not affected, and running the copy again tries this one once more.")
                .arg(host);
    case Error::Scope::Folder:
        return Sentences::tr(
                   "The server “%1” refused to work with this folder. Its answer may say why; "
                   "another folder can be chosen in its place, or it can be left out.")
            .arg(host);
    case Error::Scope::Connection:
    case Error::Scope::Account:
    case Error::Scope::Run:
        break;
    }
    return Sentences::tr("The server “%1” refused what was asked of it. Its answer may say why; "
                         "wait a few minutes and try again, or ask the provider.")
        .arg(host);
}

/// Whether the server's words may say more than the code: where it refuses or hangs up.
bool isServersDecision(Error::Code code)
{
    switch (code) {
    case Error::Code::Authentication:
    case Error::Code::SignInRefused:
    case Error::Code::SignInExpired:
    case Error::Code::Rejected:
    case Error::Code::Throttled:
    case Error::Code::Network:
    case Error::Code::Tls:
        return true;
    default:
        return false;
    }
}

/// The sentence that says what could not be done; the error's own sentences follow it.
QString subjectOf(const Problem &problem, const Account &account)
{
    const bool onSource = problem.side == Side::Source;
    const QString folder = problem.folder.display();
    const QString uid = QString::number(problem.uid);
    switch (problem.what) {
    case Problem::What::SignIn:
        return onSource
                   ? Sentences::tr("Signing in to the old account “%1” failed.").arg(account.user)
                   : Sentences::tr("Signing in to the new account “%1” failed.").arg(account.user);
    case Problem::What::ListFolders:
        return onSource ? Sentences::tr("The folders of the old account could not be listed.")
                        : Sentences::tr("The folders of the new account could not be listed.");
    case Problem::What::CreateFolder:
        return Sentences::tr("The folder “%1” could not be created in the new account.")
            .arg(folder);
    case Problem::What::Subscribe:
        return Sentences::tr(
                   "The folder “%1” was copied, but it could not be marked as subscribed.")
            .arg(folder);
    case Problem::What::OpenFolder:
        return onSource ? Sentences::tr("The folder “%1” of the old account could not be opened.")
                              .arg(folder)
                        : Sentences::tr("The folder “%1” of the new account could not be opened.")
                              .arg(folder);
    case Problem::What::ReadFolder:
        return onSource
                   ? Sentences::tr(
                         "The messages in the folder “%1” of the old account could not be listed.")
                         .arg(folder)
                   : Sentences::tr(
                         "The messages in the folder “%1” of the new account could not be listed.")
                         .arg(folder);
    case Problem::What::FetchMessage:
        return Sentences::tr("Message number %2 (%3) in the folder “%1” could not be read.")
            .arg(folder, uid, textForBytes(problem.size));
    case Problem::What::AppendMessage:
        return Sentences::tr("Message number %2 (%3) could not be stored in the folder “%1”.")
            .arg(folder, uid, textForBytes(problem.size));
    case Problem::What::StoreFlags:
        return Sentences::tr("The marks (read, answered, flagged and others) of message number %2 "
                             "in the folder “%1” could not be brought up to date.")
            .arg(folder, uid);
    case Problem::What::StoreLabels:
        return Sentences::tr("The labels of message number %2 in the folder “%1” could not be "
                             "brought up to date.")
            .arg(folder, uid);
    case Problem::What::DeleteMessages:
        return onSource
                   ? Sentences::tr("Nothing was deleted in the folder “%1” of the old account.")
                         .arg(folder)
                   : Sentences::tr("Nothing was deleted in the folder “%1” of the new account.")
                         .arg(folder);
    case Problem::What::DeleteFolder:
        return onSource ? Sentences::tr("The folder “%1” of the old account was not deleted.")
                              .arg(folder)
                        : Sentences::tr("The folder “%1” of the new account was not deleted.")
                              .arg(folder);
    case Problem::What::AccessRights:
        return Sentences::tr("The access rights of the folder “%1” could not be copied.")
            .arg(folder);
    case Problem::What::Journal:
        return Sentences::tr("The progress of the copy could not be recorded on this computer.");
    case Problem::What::Run:
        return Sentences::tr("The copy ended early.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString sentenceFor(const Error &error, const Account &account)
{
    if (isServersDecision(error.code)) {
        if (const auto known = explainServerReply(error, account))
            return known->cause % u' ' % known->remedy;
    }
    const QString host = account.host.isEmpty() ? u"?"_s : account.host;
    const QString port = portText(account);
    switch (error.code) {
    case Error::Code::Canceled:
        return Sentences::tr(
            "The copy was stopped. It can be started again at any time and goes on where it was.");
    case Error::Code::HostNotFound:
        return Sentences::tr("No server with the name “%1” could be found. Check the spelling of "
                             "the server name and that this computer is online.")
            .arg(host);
    case Error::Code::ConnectionRefused:
        return Sentences::tr("The server “%1” accepts no connection on port %2. Check the port "
                             "with the provider; 993 is the usual one.")
            .arg(host, port);
    case Error::Code::Network:
        return Sentences::tr(
                   "The connection to “%1” could not be made or was interrupted. Check the "
                   "internet connection and try again; what has been copied stays copied.")
            .arg(host);
    case Error::Code::Timeout:
        return Sentences::tr(
                   "The server “%1” (port %2) did not answer in time. It may be busy: wait a few "
                   "minutes and try again, or check the server name and the port.")
            .arg(host, port);
    case Error::Code::Tls:
        return Sentences::tr("No encrypted connection to “%1” could be set up on port %2. Check "
                             "the port and the kind of encryption with the provider.")
            .arg(host, port);
    case Error::Code::Certificate:
        return certificateSentence(error, host);
    case Error::Code::EncryptionMissing:
        return Sentences::tr("The server “%1” offers no encryption on port %2, so the password was "
                             "not sent. Try port 993 with encryption, or allow an unencrypted "
                             "connection if the network up to this server is trusted.")
            .arg(host, port);
    case Error::Code::NotImap:
        return Sentences::tr("Something answers at “%1” on port %2, but it is not a mailbox server "
                             "(IMAP). Check the server name and the port; 993 is the usual one.")
            .arg(host, port);
    case Error::Code::SignInRefused:
        return Sentences::tr("Access to the account “%1” was not granted in the browser. Sign in "
                             "again and agree to it, or choose another way to sign in.")
            .arg(account.user);
    case Error::Code::SignInExpired:
        return Sentences::tr("The access to “%2” that was granted in the browser has ended, or "
                             "“%1” does not accept it for this mailbox. Sign in again, with the "
                             "address whose mailbox it is.")
            .arg(host, mailboxOwner(account));
    case Error::Code::SignInTooNarrow:
        return Sentences::tr("The access that was granted for “%2” does not include reading and "
                             "writing mail on “%1”. Sign in again and agree to everything that is "
                             "asked.")
            .arg(host, mailboxOwner(account));
    case Error::Code::MechanismMissing:
        return Sentences::tr("The server “%1” does not offer the way to sign in that was chosen. "
                             "Choose another one, or let Mailhaul choose.")
            .arg(host);
    case Error::Code::Authentication:
        return Sentences::
            tr("The server “%1” did not accept the user name “%2” with this password. Check both; "
               "some providers ask for an app password, which is made on their web pages.")
                .arg(host, account.user);
    case Error::Code::Protocol:
        return Sentences::tr("The server “%1” sent something that cannot be understood. Try again; "
                             "if it happens again, tell the provider and keep the log.")
            .arg(host);
    case Error::Code::Rejected:
        return rejectedSentence(error.scope, host);
    case Error::Code::Throttled:
        return Sentences::
            tr("The server “%1” asks for a pause, because it has been asked for much in a short "
               "time or is busy. The copy goes on by itself after a while; nothing "
               "needs to be done.")
                .arg(host);
    case Error::Code::OverQuota:
        return Sentences::tr("The mailbox of “%2” on “%1” is full. Make room there or get more "
                             "storage, then run the copy again; it goes on where it was.")
            .arg(host, mailboxOwner(account));
    case Error::Code::TooLarge:
        return Sentences::tr("The message is larger than the server “%1” allows. Ask the provider "
                             "whether the limit can be raised, or save the message as a file.")
            .arg(host);
    case Error::Code::Gone:
        return goneSentence(error.scope, host);
    case Error::Code::Unchecked:
        return Sentences::tr("What the server “%1” delivered is not what it had announced, so it "
                             "was not passed on. Run the copy again to try once more.")
            .arg(host);
    case Error::Code::Storage:
        return Sentences::tr(
            "The record of this copy could not be read or saved on this computer. Check that the "
            "disk is not full and that the folder for the records can be written.");
    case Error::Code::AlreadyRunning:
        return Sentences::tr("Another copy between these two accounts is running on this computer. "
                             "Wait until it has ended, or stop it, and start again.");
    case Error::Code::TooManyErrors:
        return Sentences::tr(
            "Too many errors occurred, so the copy was ended. Look at the problems that are "
            "listed, mend the first of them, and run the copy again; it goes on where it was.");
    case Error::Code::TooManyDeletions:
        return Sentences::tr(
            "More messages would have been deleted than is likely to be meant. If it is, raise "
            "the limit and run the same again.");
    case Error::Code::LimitReached:
        return Sentences::tr("As many bytes were copied as this run was allowed to. Run the copy "
                             "again; it goes on where it was.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceFor(const Problem &problem, const Account &account)
{
    return subjectOf(problem, account) % u' ' % sentenceFor(problem.error, account);
}

QString textForBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace Mailhaul
