// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <expected>
#include <memory>
#include <optional>

namespace Mailhaul {

/// What a server showed instead of a certificate that can be trusted; for people to decide on.
struct CertificateFacts
{
    QString subject;        ///< Common name, or the first alternative name.
    QString issuer;         ///< Common name of the signer.
    QDateTime validFrom;    ///< UTC.
    QDateTime validUntil;   ///< UTC.
    QByteArray fingerprint; ///< SHA-256 of the DER form, lower-case hex without separators.
    QString complaint;      ///< What is wrong with it, in the TLS library's words.
};

/// Where in the protocol of a run something was said, for the lines around it.
struct ProtocolPlace
{
    int connection = 0; ///< 0: not known.
    qint64 line = 0;    ///< Of that connection's trace.
    qint64 command = 0; ///< The line that was answered; 0: none.

    bool operator==(const ProtocolPlace &other) const = default;
};

/// What went wrong, how far it reaches, and when another try can help. Programs act on code, scope
/// and retry; text is for people (see report/sentences.h).
struct Error
{
    enum class Code {
        Canceled,          ///< Somebody asked for the end; not a failure.
        HostNotFound,      ///< The name has no address.
        ConnectionRefused, ///< Nothing listens on that port.
        Network,           ///< The line could not be made or broke.
        Timeout,           ///< No answer within the account's time limit.
        Tls,               ///< Encryption could not be set up.
        Certificate, ///< Encryption works, but the certificate is not trusted; see certificate.
        EncryptionMissing, ///< A password would have to cross an unencrypted line.
        NotImap,           ///< Something answers there, but it does not speak IMAP.
        Authentication,    ///< User name or password refused.
        SignInRefused, ///< Access was not granted: the person or the service said no in the browser.
        SignInExpired, ///< The access that was granted has ended or is refused; it has to be granted again.
        SignInTooNarrow,  ///< What was granted does not include reading mail.
        MechanismMissing, ///< The server does not offer the way to sign in that was asked for.
        Protocol,         ///< The server sent what no IMAP server may send, or too much of it.
        Rejected,         ///< The server said NO or BAD.
        Throttled,        ///< The server asks us to come back later, or to want less.
        OverQuota,
        TooLarge,         ///< A message above the server's limit.
        Gone,             ///< The message or folder vanished meanwhile.
        Unchecked,        ///< What arrived is not what was announced, so it was not passed on.
        Storage,          ///< The journal could not be opened or written.
        AlreadyRunning,   ///< Another process works on the same migration.
        TooManyErrors,    ///< The number of errors reached the user's limit.
        TooManyDeletions, ///< More would be deleted than the user allowed.
        LimitReached      ///< So many bytes were copied as the user wanted.
    };
    /// The smallest thing that cannot go on.
    enum class Scope { Message, Folder, Connection, Account, Run };
    enum class Retry { Now, AfterPause, Never };

    Code code = Code::Protocol;
    Scope scope = Scope::Run;
    Retry retry = Retry::Never;
    std::optional<std::chrono::milliseconds> pause =
        {};                  ///< What the server asked for, with AfterPause.
    QString serverText = {}; ///< The other side's own words, without secrets; may be empty.
    std::shared_ptr<const CertificateFacts> certificate = {}; ///< Only with Code::Certificate.
    ProtocolPlace place = {};
};

template <typename T = void>
using Result = std::expected<T, Error>;

} // namespace Mailhaul
